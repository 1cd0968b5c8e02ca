"""Reports with one mistake each, and what must be said of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from compiler import ids
from tests.mutations import reports
from tests.mutations.reports import changed
from tests.mutations.stage import Stage, tag_of

NUL, HALF = "a\x00b", "a\ud800b"


@dataclass(frozen=True)
class Bad:
    """A report, and the one mistake that is to be found in it."""

    report: dict[str, Any]
    code: str
    path: tuple[str, ...]


async def bad_reports(stage: Stage) -> list[Bad]:
    """All of them."""
    good = await reports.whole(stage)
    return [one async for one in _all(stage, good)]


async def _all(stage: Stage, good: dict[str, Any]) -> AsyncIterator[Bad]:
    def bad(code: str, *path: Any, to: Any, at: tuple[Any, ...] | None = None) -> Bad:
        told = tuple(map(str, path if at is None else at))
        return Bad(changed(good, *path, to=to), code, ("input", *told))

    def unknown(table: str) -> str:
        return ids.encode(tag_of(table), uuid4())

    for table, path in (
        ("milestone", ("progress", 0, "milestone")),
        ("indicator", ("values", 0, "indicator")),
        ("project_site", ("values", 0, "site")),
        ("budget_line", ("entries", 0, "line")),
        ("indicator", ("explanations", 0, "indicator")),
    ):
        yield bad("NOT_FOUND", *path, to=unknown(table))
        yield bad("INVALID_ID", *path, to="%%% no base64 🦤")
        yield bad("INVALID_ID", *path, to=good["reportingPeriod"])
    yield bad("NOT_FOUND", "progress", 0, "milestone", to=await hidden_milestone(stage))
    yield bad("NOT_FOUND", "supersedes", to=unknown("report"))
    yield bad("INVALID_ID", "supersedes", to="AQ==")
    other = "project_id <> " + reports.PROJECT
    yield bad("OF_ANOTHER_PROJECT", "progress", 0, "milestone", to=await first(stage, "milestone", other))
    yield bad("OF_ANOTHER_PROJECT", "values", 0, "site", to=await first(stage, "project_site", other))
    indicator = await first(stage, "indicator", other)
    yield bad("OF_ANOTHER_PROJECT", "values", 3, "indicator", to=indicator)
    yield bad("OF_ANOTHER_PROJECT", "entries", 0, "line", to=await first(stage, "budget_line", other))
    rupiah = await first(stage, "budget_line", "currency = 'IDR' and project_id = " + reports.PROJECT)
    yield bad("LINE_OF_OTHERS", "entries", 0, "line", to=rupiah)

    yield bad("OUT_OF_RANGE", "progress", 1, "percent", to="100.000001")
    yield bad("OUT_OF_RANGE", "progress", 1, "percent", to="-1")
    yield bad("TOO_MANY_DECIMALS", "progress", 1, "percent", to="1.1234567")
    yield bad("NOT_DONE", "progress", 1, "doneOn", to="2026-09-01")
    yield bad("IN_THE_FUTURE", "progress", 0, "doneOn", to="2026-10-21")
    yield bad("DUPLICATE", "progress", 1, "milestone", to=good["progress"][0]["milestone"])

    yield bad("TOO_MANY_DECIMALS", "values", 0, "value", to="21.00001")
    yield bad("OUT_OF_RANGE", "values", 0, "value", to="1" + "0" * 16)
    yield bad("NOT_A_COUNT", "values", 0, "value", to="21.5")
    yield bad("NOT_A_COUNT", "values", 3, "value", to="-1")
    yield bad("DUPLICATE", "values", 2, "disaggregation", to={"sex": "F"}, at=("values", 2, "indicator"))
    yield bad("UNKNOWN_WORD", "values", 1, "disaggregation", "sex", to="female")
    yield bad("PARTS_EXCEED_TOTAL", "values", 2, "value", to="10")
    yield bad("INDICATOR_MISSING", "explanations", to=[], at=("values",))
    yield bad("BLANK", "explanations", 0, "explanation", to=" \n")
    yield bad("DUPLICATE", "explanations", to=good["explanations"] * 2, at=("explanations", 1, "indicator"))

    for amount, code in {
        "0": "ZERO",
        "0.5": "TOO_MANY_DECIMALS",
        "100.01": "TOO_MANY_DECIMALS",
        "1" + "0" * 18: "OUT_OF_RANGE",
        "9" * 40: "OUT_OF_RANGE",
        "1000000." + "0" * 19 + "1": "TOO_MANY_DECIMALS",
        "-1": "REVERSES_NOTHING",
        "18000001": "OVER_ALLOCATION",
    }.items():
        yield bad(code, "entries", 0, "amount", to=amount)
    yield bad("WRONG_CURRENCY", "entries", 0, "currency", to="IDR")
    yield bad("OUTSIDE_FISCAL_YEAR", "entries", 0, "onDate", to="2026-03-31")
    yield bad("OUTSIDE_FISCAL_YEAR", "entries", 0, "onDate", to="2027-05-02")
    yield bad("IN_THE_FUTURE", "entries", 0, "onDate", to="2026-10-21")
    imported = await stage.id("financial_entry", "amount = 7000000")
    yield bad("NOT_NEGATIVE", "entries", 0, "reverses", to=imported, at=("entries", 0, "amount"))
    reversal = {**good["entries"][0], "amount": "-7000001", "reverses": imported}
    yield bad("REVERSES_TOO_MUCH", "entries", 0, to=reversal, at=("entries", 0, "amount"))
    reversal = {**good["entries"][1], "amount": "-1", "reverses": imported}
    yield bad("OTHER_LINE", "entries", 0, to=reversal, at=("entries", 0, "reverses"))

    texts: tuple[tuple[Any, ...], ...] = (
        ("narrative",),
        ("issues", 0, "issue"),
        ("values", 3, "note"),
        ("entries", 0, "documentRef"),
    )
    for path in texts:
        yield bad("TOO_LONG", *path, to="x" * 20_001)
        yield bad("UNSTORABLE_TEXT", *path, to=NUL)
        yield bad("CONTROL_CHARACTER", *path, to="paid \u202e000,1")
    yield bad("LINE_BREAK", "entries", 0, "documentRef", to="SP2D 1\nSP2D 2")
    yield bad("BLANK", "issues", 0, "issue", to="")
    yield bad("TOO_MANY", "issues", to=good["issues"] * 501)
    running = await reports.period(stage, "2026-10-01")
    yield bad("PERIOD_NOT_OVER", "reportingPeriod", to=running)


async def first(stage: Stage, table: str, where: str) -> str:
    """The id of some row that meets a condition."""
    uid = await stage.owner.fetchval(f"select uid from {table} where {where} order by id limit 1")
    assert uid is not None, f"no row of {table} where {where}"
    return ids.encode(tag_of(table), uid)


async def hidden_milestone(stage: Stage) -> str:
    """A milestone of a project that only its circle sees, made for the purpose."""
    await stage.owner.execute(
        "insert into project (code, programme_id, name_en, lead_org_id, modality, visibility)"
        " select 'HIDDEN', id, 'Hidden', (select id from organisation where code = 'BAPPENAS'), 'DOMESTIC', 'INTERNAL'"
        " from programme where code = 'ASEAN-MSME-2025-28'"
    )
    await stage.owner.execute(
        "insert into phase (project_id, ordinal, name_en) select id, 1, 'Hidden' from project where code = 'HIDDEN'"
    )
    await stage.owner.execute(
        "insert into milestone (phase_id, name_en) select id, 'Hidden' from phase where name_en = 'Hidden'"
    )
    return await stage.id("milestone", "name_en = 'Hidden'")
