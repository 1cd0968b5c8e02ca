"""The facts of the five programmes, each with the query that finds it in the loaded demonstration."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

import pytest

from tests.data.conftest import Ask

STATEMENT = "select count(*)::int from statement where topic = '{}'"
PARTICIPATION = """
select string_agg(distinct o.code || ' ' || p.role, ', ' order by o.code || ' ' || p.role)
from participation p join organisation o on o.id = p.organisation_id join programme g on g.id = p.programme_id
where g.code = '{}'
"""
PROJECT_PARTY = """
select string_agg(o.code, ', ' order by o.code) from agreement_party p
join organisation o on o.id = p.organisation_id join agreement a on a.id = p.agreement_id
where a.code = '{}' and p.capacity = 'PARTY'
"""
TARGETS = """
select string_agg(round(t.value, 2)::text, ', ' order by t.period, t.variant) from indicator_target t
join indicator i on i.id = t.indicator_id where i.code = '{}'
"""
VALUES = """
select string_agg(round(v.value)::text, ', ' order by v.period) from indicator_value v
join indicator i on i.id = v.indicator_id where i.code = '{}'
"""
SITES = """
select string_agg(r.code || ' ' || coalesce(c.code, '-'), ', ' order by r.code) from project_site s
join region r on r.id = s.region_id left join commodity c on c.id = s.commodity_id
join project p on p.id = s.project_id where p.code = '{}'
"""
AGREEMENT = "select kind, status, signed_on from agreement where code = '{}'"
MILESTONE = "select status, due_on from milestone where name_en = '{}'"

FACTS: dict[str, tuple[str, object]] = {
    # P0
    "P0 who does what": (
        PARTICIPATION.format("EXPORT-VILLAGE"),
        "ASTRA IMPLEMENTING, KEMENDES-PDT ACCOUNTABLE, KEMENDES-PDTT ACCOUNTABLE, KEMENKO-EKON COORDINATOR, "
        "LPEI CURATOR, LPEI FUNDING",
    ),
    "P0 joint agreement": (AGREEMENT.format("EXPORT-VILLAGE-KB"), ("JOINT_AGREEMENT", "SIGNED", date(2022, 3, 2))),
    "P0 joint agreement's parties": (PROJECT_PARTY.format("EXPORT-VILLAGE-KB"), "ASTRA, KEMENDES-PDTT, LPEI"),
    "P0 PKS pending": (AGREEMENT.format("EXPORT-VILLAGE-PKS"), ("COOPERATION_AGREEMENT", "PLANNED", None)),
    "P0 action plans": (AGREEMENT.format("EXPORT-VILLAGE-ACTION-PLAN"), ("ACTION_PLAN", "PLANNED", None)),
    "P0 kick-off": (MILESTONE.format("Kick-off of exports from Astra''s villages"), ("DONE", date(2022, 4, 19))),
    "P0 predecessor's memorandum": (AGREEMENT.format("DSA-MOU-2019"), ("MOU", "SIGNED", date(2019, 6, 25))),
    "P0 predecessor's targets": (TARGETS.format("DSA-VILLAGES"), "275.00, 175.00"),
    "P0 predecessor's regions": (TARGETS.format("DSA-REGIONS"), "63.00"),
    "P0 growth by year": (VALUES.format("DSA-VILLAGES"), "645, 105"),
    "P0 930 villages": (VALUES.format("DSA-VILLAGES-TOTAL"), "930"),
    "P0 925 against 930": (TARGETS.format("DSA-VILLAGES-TOTAL"), "925.00, 930.00"),
    "P0 jobs": (VALUES.format("DSA-JOBS"), "19000"),
    "P0 products": (VALUES.format("DSA-PRODUCTS"), "94"),
    "P0 exports": (VALUES.format("DSA-EXPORTS"), "22000000000"),
    "P0 income": (VALUES.format("DSA-INCOME"), "88"),
    "P0 predecessor's sites": (
        SITES.format("DSA-2019"),
        "ID-35.16.04.2001 RURAL-TOURISM, ID-35.16.04.2002 -, ID-35.16.04.2003 -, ID-35.16.04.2005 -, "
        "ID-35.16.04.2009 -",
    ),
    "P0 unnumbered targets": (
        "select count(*)::int from indicator i join programme p on p.id = i.programme_id"
        " where p.code = 'EXPORT-VILLAGE'",
        5,
    ),
    "P0 pipeline": ("select count(*)::int from statement where topic like 'pipeline %'", 5),
    "P0 clusters": ("select count(*)::int from statement where topic like 'cluster%'", 2),
    "P0 fourth cluster is external": (
        "select basis from statement where topic = 'cluster agriculture'",
        "EXTERNAL",
    ),
    "P0 objects": (STATEMENT.format("objects of the joint agreement"), 1),
    "P0 other agreement": (STATEMENT.format("separate agreement of PT Berdikari"), 1),
    "P0 target groups": (STATEMENT.format("target groups"), 1),
    "P0 agreement chain": (STATEMENT.format("agreement chain"), 1),
    "P0 day of the statement": (STATEMENT.format("date of the statement"), 1),
    # P1
    "P1 who does what": (
        PARTICIPATION.format("UMKM-RENSTRA"),
        "KEMEN-UMKM ACCOUNTABLE, KEMEN-UMKM COORDINATOR, KEMENDAG MARKET_ACCESS, KEMENEKRAF IMPLEMENTING, "
        "KEMENINVES INTERMEDIARY, KEMENINVES MARKET_ACCESS, KEMENPAR IMPLEMENTING, KEMENPPPA IMPLEMENTING, "
        "KEMHAN MARKET_ACCESS, KEMNAKER IMPLEMENTING, PEMPROV-JATIM BENEFICIARY_GOVERNMENT",
    ),
    "P1 consultation": (
        MILESTONE.format("Socialisation and public consultation in Surabaya"),
        ("DONE", date(2025, 6, 2)),
    ),
    "P1 event": (STATEMENT.format("event of 2 June 2025"), 1),
    "P1 principles": ("select count(*)::int from statement where topic like 'principle %'", 2),
    "P1 partner classes": (STATEMENT.format("partner classes"), 1),
    "P1 draft regulations": (
        "select count(distinct left(topic, 20))::int from statement where topic like 'draft regulation%'",
        3,
    ),
    "P1 One Data's end": (STATEMENT.format("outcome of draft regulation (b)"), 1),
    "P1 memorandum": (AGREEMENT.format("KEMNAKER-MOU-2025"), ("MOU", "SIGNED", date(2025, 3, 25))),
    "P1 participants": (TARGETS.format("KEMNAKER-PARTICIPANTS"), "5000.00, 10000.00"),
    "P1 share": (TARGETS.format("UMKM-SM-SHARE"), "3.30"),
    "P1 share's baseline": (
        "select round(baseline_value, 2) from indicator where code = 'UMKM-SM-SHARE'",
        D("3.06"),
    ),
    "P1 ratio, two rivals": (TARGETS.format("UMKM-ENTREPRENEURSHIP"), "3.10, 3.60, 4.00"),
    # P2
    "P2 coordinator": (
        PARTICIPATION.format("STRATEGIC-PARTNERSHIP").replace("where", "where role = 'COORDINATOR' and"),
        "BAPPENAS COORDINATOR",
    ),
    "P2 meeting": (STATEMENT.format("meeting"), 1),
    "P2 definition": (STATEMENT.format("definition of partnership"), 1),
    "P2 six factors": ("select count(*)::int from statement where topic like 'factor %'", 6),
    "P2 six duties of the government": (
        "select count(*)::int from statement where topic like 'government duty %'",
        6,
    ),
    "P2 three years of field assistants": (
        "select count(*)::int from statement where topic like '%FIELD_ASSISTANTS' and text like '%three years%'",
        1,
    ),
    "P2 duties of large enterprises": (
        "select count(*)::int from statement where topic like 'large enterprise duty %'",
        5,
    ),
    "P2 duties of the officer": ("select count(*)::int from statement where topic like 'BDO duty %'", 3),
    "P2 pilot": (AGREEMENT.format("KOBAR-PKS-2019"), ("COOPERATION_AGREEMENT", "SIGNED", date(2019, 8, 7))),
    "P2 pilot's memorandum": (AGREEMENT.format("KOBAR-NKB-2019"), ("MOU", "SIGNED", date(2019, 8, 7))),
    "P2 pilot's parties": (PROJECT_PARTY.format("KOBAR-NKB-2019"), "BAPPENAS, BGA, PEMKAB-KOBAR"),
    "P2 places": (
        SITES.format("PARTNERSHIP-2022"),
        "ID-11 ESSENTIAL-OIL, ID-33.14 FURNITURE, ID-53 BEEF, ID-62.01 -, ID-64 BIOPHARMACA, ID-71 COCONUT",
    ),
    "P2 five production houses": (VALUES.format("PARTNERSHIP-RPB"), "5"),
    "P2 cost of one": (STATEMENT.format("cost of one production house"), 1),
    # P3
    "P3 who does what": (
        PARTICIPATION.format("ASEAN-MSME-2025-28"),
        "ADB KNOWLEDGE_PARTNER, ASEAN IMPLEMENTING, BIMP-EAGA-SMED IMPLEMENTING, KEMEN-UMKM COORDINATOR, "
        "STATE-ID ACCOUNTABLE",
    ),
    "P3 span": (
        "select span::text || precision from programme where code = 'ASEAN-MSME-2025-28'",
        "[2025-01-01,2029-01-01)YEAR",
    ),
    "P3 pillars": ("select count(*)::int from statement where topic like 'pillar %'", 3),
    "P3 three undated phases": (
        "select count(*)::int from phase h join project p on p.id = h.project_id"
        " where p.code = 'ASEAN-MSME-2025' and h.precision = 'UNKNOWN'",
        3,
    ),
    "P3 monitoring": ("select count(*)::int from statement where topic in"
        " ('monitoring', 'transparency', 'regular updates', 'feedback', 'partners')", 5),
    "P3 claims": ("select count(*)::int from statement where topic like 'claim %'", 2),
    "P3 origin": ("select basis from statement where topic = 'probable origin'", "EXTERNAL"),
    "P3 alignment": ("select basis from statement where topic like 'alignment with SAP SMED%'", "INFERRED"),
    "P3 bodies": ("select count(*)::int from statement where topic in ('ACCMSME', 'structure of BIMP-EAGA')", 2),
    # P4
    "P4 parties": (
        PARTICIPATION.format("ID-JP-SMI"),
        "JICA EXTENDING, KEMENKO-EKON COORDINATOR, KEMENPERIN ACCOUNTABLE",
    ),
    "P4 five local governments": (
        "select count(*)::int from participation p join organisation o on o.id = p.organisation_id"
        " join project j on j.id = p.project_id where j.code = 'ID-JP-SMI-2' and o.kind = 'REGENCY_CITY_GOV'",
        5,
    ),
    "P4 places": (
        SITES.format("ID-JP-SMI-2"),
        "ID-19.05 TIN-HANDICRAFT, ID-35.75 SHIP-CASTING, ID-73.71 SILVER-GOLD, ID-74.05 TOFU-TEMPE, "
        "ID-94.06 COFFEE-PROCESSED",
    ),
    "P4 predecessor's places": (
        SITES.format("ID-JP-SMI-1"),
        "ID-12.17 ULOS, ID-33.28 METAL-COMPONENTS, ID-35.76 FOOTWEAR, ID-61.71 ALOE-VERA, "
        "ID-72.71 CHOCOLATE-RATTAN",
    ),
    "P4 criteria": ("select count(*)::int from statement where topic like 'criterion group %'", 3),
    "P4 local duties": ("select count(*)::int from statement where topic like 'local duty %'", 2),
    "P4 predecessor": (
        "select a.code || ' ' || r.kind || ' ' || b.code from project_relation r join project a on a.id = r.from_id"
        " join project b on b.id = r.to_id where a.code = 'ID-JP-SMI-2'",
        "ID-JP-SMI-2 SUCCEEDS ID-JP-SMI-1",
    ),
    "P4 predecessor's span": (
        "select span::text || precision from project where code = 'ID-JP-SMI-1'",
        "[2013-01-01,2017-01-01)YEAR",
    ),
    "P4 completion report": (
        MILESTONE.format("Completion report, IL JR 16-035"),
        ("DONE", date(2016, 6, 30)),
    ),
    "P4 follow-up is undated": ("select span::text from project where code = 'ID-JP-SMI-2'", "(,)"),
    "P4 assessments are invented": (
        "select count(*)::int from statement where topic like 'assessment of %' and basis = 'SYNTHETIC'",
        3,
    ),
    "P4 goal": (STATEMENT.format("goal"), 1),
}  # fmt: skip


@pytest.mark.parametrize("fact", FACTS)
async def test_a_fact_is_in_the_demonstration(ask: Ask, fact: str) -> None:
    sql, expected = FACTS[fact]
    found = await ask(sql)
    assert found == [expected if isinstance(expected, tuple) else (expected,)]
