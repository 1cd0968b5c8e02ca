"""What holds for the whole demonstration: provenance, corrections of the sources, answers to the questions."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from data.format import form, loadable
from db.tables.source import SUBJECTS, subject_column
from tests.data.conftest import Ask

DATA = Path(__file__).parents[2] / "data"
WRITTEN = [*(DATA / "programmes").glob("*.toml"), *(DATA / "demo").glob("*.toml"), *(DATA / "reference").glob("*.toml")]
# A region's parents and codes carry their authority themselves.
CITED = [table for table in SUBJECTS if table in loadable()]
MEMBERS = """
select count(*)::int from organisation_relation r join organisation o on o.id = r.to_id
where r.kind = 'MEMBER_OF' and o.code = 'ASEAN' and r.valid @> $1::date
"""
PROVINCES = """
with recursive up (site, id) as (
  select s.id, s.region_id from project_site s join project p on p.id = s.project_id where p.code like 'ID-JP-SMI-_'
  union all
  select up.site, r.parent_id from up join region_parent r on r.region_id = up.id and r.valid @> $1::date
)
select r.name_en from up join region r on r.id = up.id where r.level = 'PROVINCE' order by r.name_en
"""


@pytest.mark.parametrize("table", CITED)
async def test_every_fact_has_a_basis(ask: Ask, table: str) -> None:
    """I22, and more: what is invented says so by a citation as well."""
    column = subject_column(table)
    bare = await ask(f"select t.id from {table} t where not exists (select from citation c where c.{column} = t.id)")
    assert not bare
    assert form(table).citable


async def test_statements_agree_with_their_citations(ask: Ask) -> None:
    assert not await ask(
        "select topic from statement s where not exists"
        " (select from citation c where c.statement_id = s.id and c.basis = s.basis)"
    )


async def test_no_source_but_our_own_is_called_synthetic(ask: Ask) -> None:
    assert not await ask(
        "select c.id from citation c join source s on s.id = c.source_id"
        " where (c.basis = 'SYNTHETIC') <> (s.kind = 'GENERATED')"
    )
    assert not await ask(
        "select c.id from citation c join source s on s.id = c.source_id"
        " where c.basis = 'STATED' and s.code !~ '^S[0-4]$'"
    )


@pytest.mark.parametrize("table", ["budget", "budget_line"])
async def test_all_money_is_invented_and_says_so(ask: Ask, table: str) -> None:
    found = await ask(f"select distinct c.basis from {table} t left join citation c on c.{table}_id = t.id")
    assert found == [("SYNTHETIC",)]


async def test_money_moved_outside_reports_comes_from_the_demonstration(ask: Ask) -> None:
    sources = await ask(
        "select distinct s.code from financial_entry e join source s on s.id = e.source_id where e.report_id is null"
    )
    assert sources == [("DEMO",)]


@pytest.mark.parametrize("file", sorted(DATA.rglob("*.toml")) + sorted(DATA.rglob("*.csv")), ids=lambda f: f.name)
def test_the_translation_s_labour_agreement_is_not_carried_over(file: Path) -> None:
    assert not re.search(r"\blabou?r agreement\b|\bPKB\b", file.read_text(encoding="utf-8"), re.IGNORECASE)


def test_no_sentence_of_a_source_is_copied() -> None:
    phrases = (
        "driving force for the economy",
        "better understanding of local potential",
        "track record of supporting",
        "placement of practical facilitators by utilizing",
        "must have values and commitment",
    )
    assert not [(file.name, phrase) for file in WRITTEN for phrase in phrases if phrase in file.read_text()]


async def test_question_1_the_follow_up_has_five_sites_and_three_initial_ones(ask: Ask) -> None:
    sites = await ask(
        "select r.name_id, s.selection from project_site s join region r on r.id = s.region_id"
        " join project p on p.id = s.project_id where p.code = 'ID-JP-SMI-2' order by 1"
    )
    assert len(sites) == 5
    assert [name for name, state in sites if state == "SELECTED_INITIAL"] == [
        "Kabupaten Dogiyai",
        "Kota Makassar",
        "Kota Pasuruan",
    ]
    assert {state for _, state in sites} == {"SELECTED_INITIAL", "COMMITTED"}


async def test_the_initial_sites_were_committed_before(ask: Ask) -> None:
    steps = await ask(
        "select r.code, string_agg(e.to_status, ' > ' order by e.at) from status_event e"
        " join project_site s on s.id = e.project_site_id join region r on r.id = s.region_id group by 1 order by 1"
    )
    assert ("ID-94.06", "COMMITTED > SELECTED_INITIAL") in steps
    assert ("ID-19.05", "COMMITTED") in steps


@pytest.mark.parametrize(
    ("day", "code", "parent"),
    [(date(2017, 12, 26), "91.26", "Papua"), (date(2026, 1, 1), "94.06", "Papua Tengah")],
)
async def test_question_2_dogiyai_by_date(ask: Ask, day: date, code: str, parent: str) -> None:
    found = await ask(
        "select c.code, p.name_id from region r join region_code c on c.region_id = r.id and c.valid @> $1::date"
        " join region_parent u on u.region_id = r.id and u.valid @> $1::date join region p on p.id = u.parent_id"
        " where r.code = 'ID-94.06' and c.scheme = 'KEMENDAGRI'",
        day,
    )
    assert found == [(code, parent)]


async def test_pasuruan_is_the_city(ask: Ask) -> None:
    found = await ask(
        "select c.code, r.kind from project_site s join region r on r.id = s.region_id"
        " join region_code c on c.region_id = r.id and c.scheme = 'KEMENDAGRI' where r.name_id like '%Pasuruan'"
    )
    assert found == [("35.75", "CITY")]


async def test_question_3_nine_provinces_on_the_map_of_2017(ask: Ask) -> None:
    found = [name for (name,) in await ask(PROVINCES, date(2017, 12, 26))]
    assert len(found) == 10
    assert len(set(found)) == 9
    assert found.count("East Java") == 2


async def test_question_5_who_coordinates_pays_and_implements(ask: Ask) -> None:
    found = await ask(
        "select p.role, o.kind from participation p join organisation o on o.id = p.organisation_id"
        " join programme g on g.id = p.programme_id where g.code = 'EXPORT-VILLAGE'"
    )
    assert ("COORDINATOR", "COORDINATING_MINISTRY") in found
    assert ("FUNDING", "FINANCING_INSTITUTION") in found
    assert ("IMPLEMENTING", "PRIVATE_COMPANY") in found


async def test_question_6_one_joint_agreement_and_its_pks_pending(ask: Ask) -> None:
    found = await ask(
        "select c.kind, c.status from agreement a join agreement c on c.parent_id = a.id"
        " where a.kind = 'JOINT_AGREEMENT' order by c.kind"
    )
    assert found == [("ACTION_PLAN", "PLANNED"), ("COOPERATION_AGREEMENT", "PLANNED")]
    assert await ask("select count(*)::int from agreement where kind = 'JOINT_AGREEMENT'") == [(1,)]


async def test_question_8_reports_are_late_on_any_day_from_here_on(ask: Ask) -> None:
    late = await ask(
        "select o.code, p.due_on from reporting_period p join organisation o on o.id = p.organisation_id"
        " where p.due_on < '2026-11-01' and not exists"
        " (select from report r where r.period_id = p.id and r.status in ('SUBMITTED', 'VERIFIED', 'ACCEPTED'))"
    )
    assert ("JICA", date(2026, 10, 14)) in late
    assert ("PEMPROV-JATIM", date(2026, 7, 20)) in late


async def test_due_days_count_working_days(ask: Ask) -> None:
    wrong = await ask(
        "select o.due_days, p.due_on from reporting_period p join reporting_obligation o on o.id = p.obligation_id"
        " where o.day_kind = 'WORKING' and o.due_days <> (select count(*) from"
        " generate_series(upper(p.period)::timestamp, p.due_on::timestamp, '1 day') d"
        " where extract(isodow from d) < 6"
        " and not exists (select from holiday h where h.calendar = p.holiday_calendar and h.on_date = d::date))"
    )
    assert not wrong


async def test_question_9_sources_are_allocated_and_realised(ask: Ask) -> None:
    found = await ask(
        "select l.source, sum(l.amount) > 0, sum(e.amount) > 0 from budget_line l join budget b on b.id = l.budget_id"
        " left join financial_entry e on e.line_id = l.id where b.fiscal_year = 2026 and b.status = 'APPROVED'"
        " group by 1"
    )
    sources = {source for source, allocated, realised in found if allocated and realised}
    assert sources >= {"APBN_CENTRAL", "DECONCENTRATION", "DAK_PHYSICAL", "TECHNICAL_COOPERATION"}


async def test_lines_sum_to_their_budgets(ask: Ask) -> None:
    assert not await ask(
        "select b.id from budget b join budget_line l on l.budget_id = b.id group by b.id having sum(amount) <> total"
    )


async def test_question_18_what_the_verifier_returned_and_why(ask: Ask) -> None:
    found = await ask(
        "select o.code, e.reason from status_event e join organisation o on o.id = e.organisation_id"
        " where e.to_status = 'RETURNED'"
    )
    assert [code for code, _ in found] == ["KEMENPERIN"]
    assert "Pasuruan" in found[0][1]


async def test_three_persons_of_three_organisations_can_hand_a_report_on(ask: Ask) -> None:
    found = await ask(
        "select o.code, g.role from org_grant g join organisation o on o.id = g.organisation_id"
        " where g.role in ('REPORTER', 'VERIFIER', 'COORDINATOR')"
    )
    assert set(found) >= {("JICA", "REPORTER"), ("KEMENPERIN", "VERIFIER"), ("KEMENKO-EKON", "COORDINATOR")}
    coordinator = await ask(
        "select o.code from programme p join organisation o on o.id = p.coordinator_org_id where p.code = 'ID-JP-SMI'"
    )
    assert coordinator == [("KEMENKO-EKON",)]


@pytest.mark.parametrize(
    ("day", "count"), [(date(2025, 9, 10), 10), (date(2025, 10, 25), 10), (date(2025, 10, 26), 11)]
)
async def test_question_21_members_of_asean_by_date(ask: Ask, day: date, count: int) -> None:
    assert await ask(MEMBERS, day) == [(count,)]


async def test_question_22_which_targets_contradict_each_other(ask: Ask) -> None:
    found = await ask(
        "select i.code, array_agg(t.value order by t.variant) from indicator i join indicator_target t"
        " on t.indicator_id = i.id group by i.code, t.period, t.site_id having count(*) > 1"
    )
    assert ("UMKM-ENTREPRENEURSHIP", [Decimal("3.6"), Decimal("4")]) in found


async def test_question_23_each_programme_has_facts_of_each_basis(ask: Ask) -> None:
    found = await ask(
        "select p.code, count(distinct c.basis)::int from citation c join programme p on p.id = case"
        " when c.scope_id < 0 then - c.scope_id"
        " else (select programme_id from project where id = c.scope_id) end group by 1"
    )
    assert len(found) == 5
    assert min(count for _, count in found) >= 3


@pytest.mark.parametrize(
    ("day", "ministry", "coordinator"),
    [
        (date(2022, 3, 6), "KEMENDES-PDTT", "KEMENKO-EKON"),
        (date(2026, 1, 1), "KEMENDES-PDT", "KEMENKO-PM"),
        (date(2023, 1, 1), "KEMENKOP-UKM", "KEMENKO-EKON"),
        (date(2026, 1, 1), "KEMEN-UMKM", "KEMENKO-PM"),
    ],
)
async def test_who_coordinates_a_ministry_changed_in_2024(ask: Ask, day: date, ministry: str, coordinator: str) -> None:
    found = await ask(
        "select b.code from organisation_relation r join organisation a on a.id = r.from_id"
        " join organisation b on b.id = r.to_id"
        " where r.kind = 'COORDINATED_BY' and a.code = $1 and r.valid @> $2::date",
        ministry,
        day,
    )
    assert found == [(coordinator,)]


async def test_the_village_ministry_was_split_in_two(ask: Ask) -> None:
    found = await ask(
        "select a.code from organisation_relation r join organisation a on a.id = r.from_id"
        " join organisation b on b.id = r.to_id where r.kind = 'SUCCEEDS' and b.code = 'KEMENDES-PDTT' order by 1"
    )
    assert found == [("KEMENDES-PDT",), ("KEMENTRANS",)]


async def test_members_of_asean_agree_with_the_reference_file(ask: Ask) -> None:
    import csv

    with (DATA / "reference" / "countries.csv").open(encoding="utf-8", newline="") as file:
        expected = {r["iso2"]: r["asean_accession"] for r in csv.DictReader(file) if r["asean_accession"]}
    found = await ask(
        "select c.iso2::text, lower(r.valid)::text from organisation_relation r join organisation o on o.id = r.from_id"
        " join country c on c.id = o.country_id join organisation a on a.id = r.to_id"
        " where r.kind = 'MEMBER_OF' and a.code = 'ASEAN'"
    )
    assert {state: day for state, day in found} == expected  # noqa: C416
