"""Reference data kept by stewards: names, codes and places from a day on; who may not; held by PostgreSQL as well."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import asyncpg

from db.transaction import write
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage

STEWARD, EDITOR = "steward@demo.example", "editor@demo.example"
TODAY = date(2026, 10, 20)


async def errors(stage: Stage, verb: str, given: dict[str, Any], email: str | None = STEWARD) -> list[tuple[str, str]]:
    result = await stage.do(email, verb, given, "")
    assert result["__typename"] == "ValidationFailed", result
    return [(error["code"], ".".join(error["path"][1:])) for error in result["errors"]]


async def organisation(stage: Stage, code: str) -> str:
    return await stage.id("organisation", "code = $1", code)


async def region_of(stage: Stage, code: str) -> str:
    """The region that the Ministry of Home Affairs calls so."""
    own = "id = (select region_id from region_code where code = $1 and scheme = 'KEMENDAGRI')"
    return await stage.id("region", own, code)


async def test_a_name_holds_from_its_day_on(stage: Stage) -> None:
    given = {
        "organisation": await organisation(stage, "KEMENPERIN"),
        "nameEn": "Ministry of Industry and Technology",
        "startsOn": "2027-01-01",
    }
    done = await stage.do(STEWARD, "renameOrganisation", given, 'organisation { name(asOf: "2027-01-01") }')
    assert done["organisation"]["name"] == "Ministry of Industry and Technology"
    query = 'query { organisation(code: "KEMENPERIN") { a: name(asOf: "2026-12-31") b: name(asOf: "2027-01-01") } }'
    assert (await stage.data(None, query))["organisation"] == {
        "a": "Ministry of Industry",
        "b": "Ministry of Industry and Technology",
    }
    assert await errors(stage, "renameOrganisation", given) == [("BEFORE_CURRENT", "startsOn")]
    found = await stage.data(None, 'query { search(text: "Industry and Technology") { nodes { __typename } } }')
    assert {"__typename": "Organisation"} in found["search"]["nodes"]


async def test_a_region_is_found_by_its_code_of_the_day(stage: Stage) -> None:
    region = await region_of(stage, "94.06")
    given = {
        "region": region,
        "scheme": "KEMENDAGRI",
        "code": "97.06",
        "startsOn": "2027-01-01",
        "authority": "UU 1/2027",
    }
    assert (await stage.do(STEWARD, "setRegionCode", given, "region { code }"))["__typename"] == "SetRegionCodeSuccess"
    rows = await stage.owner.fetch(
        "select c.code, upper(c.valid) as ended from region_code c where c.scheme = 'KEMENDAGRI' and c.region_id ="
        " (select region_id from region_code where code = '97.06') order by lower(c.valid) nulls first"
    )
    assert [(row["code"], row["ended"]) for row in rows][-2:] == [("94.06", date(2027, 1, 1)), ("97.06", None)]
    other = await region_of(stage, "73.71")
    assert await errors(stage, "setRegionCode", {**given, "region": other}) == [("CODE_TAKEN", "code")]
    assert await errors(stage, "setRegionCode", {**given, "code": "9706"}) == [("INVALID_CODE", "code")]
    assert await errors(stage, "setRegionCode", {**given, "code": "97.07"}) == [("BEFORE_CURRENT", "startsOn")]


async def test_a_region_is_entered_and_moved(stage: Stage) -> None:
    province = await region_of(stage, "35")
    given = {
        "code": "ID-35.99",
        "level": "REGENCY_CITY",
        "kind": "REGENCY",
        "country": await stage.id("country", "iso2 = 'ID'"),
        "nameId": "Kabupaten Baru",
        "startsOn": "2027-01-01",
        "parent": province,
        "codes": [{"scheme": "KEMENDAGRI", "code": "35.99"}, {"scheme": "BPS", "code": "3599"}],
    }
    made = await stage.do(STEWARD, "createRegion", given, "region { id code }")
    assert made["region"]["code"] == "ID-35.99", made
    assert await errors(stage, "createRegion", {**given, "kind": "DESA", "parent": None}) == [
        ("OTHER_LEVEL", "kind"),
        ("PARENT_MISSING", "parent"),
        ("CODE_TAKEN", "codes.0.code"),
        ("CODE_TAKEN", "codes.1.code"),
    ]
    elsewhere = await region_of(stage, "33")
    moved = {"region": made["region"]["id"], "parent": elsewhere, "startsOn": "2028-01-01"}
    assert (await stage.do(STEWARD, "setRegionParent", moved, ""))["__typename"] == "SetRegionParentSuccess"
    assert await errors(stage, "setRegionParent", {**moved, "parent": made["region"]["id"]}) == [
        ("OTHER_LEVEL", "parent")
    ]


async def test_no_organisation_is_a_unit_of_itself(stage: Stage) -> None:
    a, b, c = [await organisation(stage, code) for code in ("KEMENPERIN", "BAPPENAS", "BPKP")]
    for one, other in ((a, b), (b, c)):
        given = {"fromOrganisation": one, "kind": "PART_OF", "toOrganisation": other, "startsOn": "2030-01-01"}
        assert (await stage.do(STEWARD, "relateOrganisations", given, ""))["__typename"] == "RelateOrganisationsSuccess"
    back = {"fromOrganisation": c, "kind": "PART_OF", "toOrganisation": a, "startsOn": "2031-01-01"}
    assert await errors(stage, "relateOrganisations", back) == [("CIRCLE", "toOrganisation")]
    assert await errors(stage, "relateOrganisations", {**back, "toOrganisation": c}) == [("ITSELF", "toOrganisation")]
    before = {**back, "startsOn": "2020-01-01", "endsOn": "2020-12-31"}
    assert (await stage.do(STEWARD, "relateOrganisations", before, ""))["__typename"] == "RelateOrganisationsSuccess"


async def test_two_halves_of_a_circle_at_once(stage: Stage) -> None:
    a, b = await organisation(stage, "KEMENPERIN"), await organisation(stage, "BAPPENAS")
    halves = [{"fromOrganisation": one, "kind": "OWNED_BY", "toOrganisation": other} for one, other in ((a, b), (b, a))]
    results = await asyncio.gather(*(stage.do(STEWARD, "relateOrganisations", half, "") for half in halves))
    assert sorted(result["__typename"] for result in results) == ["RelateOrganisationsSuccess", "ValidationFailed"]


async def test_rates_are_recorded_once_and_never_changed(stage: Stage) -> None:
    source = await stage.id("source", "id = (select min(id) from source)")
    rate = {"base": "USD", "quote": "IDR", "onDate": "2026-10-01", "rate": "16250.12345678"}
    given = {"source": source, "rates": [rate, {**rate, "onDate": "2026-10-02"}]}
    asked = "recorded unchanged"
    first = await stage.do(STEWARD, "recordExchangeRates", given, asked)
    again = await stage.do(STEWARD, "recordExchangeRates", given, asked)
    assert [(one["recorded"], one["unchanged"]) for one in (first, again)] == [(2, 0), (0, 2)]
    assert await errors(stage, "recordExchangeRates", {**given, "rates": [{**rate, "rate": "1"}]}) == [
        ("RATE_THERE", "rates.0.rate")
    ]
    bad = [
        {**rate, "onDate": "2027-01-01"},
        {**rate, "onDate": "2026-10-03", "rate": "0"},
        {**rate, "onDate": "2026-10-04", "rate": "1.123456789"},
        {**rate, "quote": "USD"},
    ]
    assert await errors(stage, "recordExchangeRates", {**given, "rates": bad}) == [
        ("OUT_OF_RANGE", "rates.0.onDate"),
        ("OUT_OF_RANGE", "rates.1.rate"),
        ("TOO_MANY_DECIMALS", "rates.2.rate"),
        ("ITSELF", "rates.3.quote"),
    ]


async def test_organisations_and_commodities_are_entered_and_amended(stage: Stage) -> None:
    country = await stage.id("country", "iso2 = 'ID'")
    given = {
        "code": "PT-NEW",
        "kind": "PRIVATE_COMPANY",
        "nameId": "PT Baru",
        "country": country,
        "abbreviation": "PTB",
    }
    made = (await stage.do(STEWARD, "createOrganisation", given, "organisation { id name rowVersion }"))["organisation"]
    assert made["name"] == "PT Baru"
    assert await errors(stage, "createOrganisation", given) == [("TAKEN", "code")]
    bad = {**given, "code": "a b", "nameId": None, "iatiType": "x", "iatiRef": "\x01" * 201}
    assert ("TOO_LONG", "iatiRef") in await errors(stage, "createOrganisation", bad)
    amend = {"organisation": made["id"], "expectedVersion": made["rowVersion"], "kind": "COOPERATIVE", "country": None}
    done = await stage.do(STEWARD, "amendOrganisation", amend, "organisation { kind country { iso2 } rowVersion }")
    assert done["organisation"] == {**done["organisation"], "kind": "COOPERATIVE", "country": None}
    used = {"organisation": await organisation(stage, "JICA"), "expectedVersion": 1, "kind": "UNIVERSITY"}
    assert await errors(stage, "amendOrganisation", used) == [("FUNDING_RULE", "kind")]
    closing = {
        "organisation": made["id"],
        "expectedVersion": done["organisation"]["rowVersion"],
        "endsOn": "2027-01-01",
        "reason": "Liquidated.",
    }
    assert (await stage.do(STEWARD, "closeOrganisation", closing, ""))["__typename"] == "CloseOrganisationSuccess"
    goods = {"code": "CINNAMON", "kind": "COMMODITY", "nameEn": "Cinnamon", "hs6": "090611"}
    one = (await stage.do(STEWARD, "createCommodity", goods, "commodity { id rowVersion }"))["commodity"]
    change = {"commodity": one["id"], "expectedVersion": one["rowVersion"], "kbliCode": "01285"}
    assert await errors(stage, "amendCommodity", change) == [("KBLI_PAIR", "kbliVersion")]
    done = await stage.do(STEWARD, "amendCommodity", {**change, "kbliVersion": 2020, "hs6": None}, "commodity { hs6 }")
    assert done["commodity"]["hs6"] is None


async def test_nobody_else_keeps_them(stage: Stage) -> None:
    given = {"code": "X", "kind": "UNIVERSITY", "nameEn": "X"}
    for email in (EDITOR, COORDINATOR, REPORTER, VERIFIER, AUDITOR, "admin@demo.example", None):
        result = await stage.do(email, "createOrganisation", given, "")
        assert (result["__typename"], result["code"]) == ("Forbidden", "NOT_A_STEWARD"), email


WRITES = (
    "insert into commodity (code, kind, name_en) values ('X', 'PRODUCT', 'X')",
    "update region set name_en = 'X' where code = 'ID-35'",
    "update organisation_name set valid = '(,)' where name_en = 'Ministry of Industry'",
    "insert into organisation_alias (organisation_id, register, alias) select min(id), 'x', 'y' from organisation",
)


async def test_postgresql_alone_holds_it(stage: Stage) -> None:
    """Without any check of ours, nobody but a steward changes reference data; and no steward sees more."""
    for text in WRITES:
        for email in (EDITOR, COORDINATOR, AUDITOR, "admin@demo.example", None):
            assert await _touched(stage, email, text) == 0, (email, text)
        assert await _touched(stage, STEWARD, text) == 1, text
    for email in (EDITOR, None):
        assert await _touched(stage, email, "select app.merge_organisations(1, 2)") == 0
    hidden = "update project set name_en = name_en"
    assert await _touched(stage, STEWARD, hidden) == 0


async def _touched(stage: Stage, email: str | None, text: str) -> int:
    try:
        async with write(stage.pool, await stage.viewer(email), TODAY) as opened:
            done = await opened.connection.execute(text)
    except asyncpg.InsufficientPrivilegeError:
        return 0
    return int(done.split()[-1])
