"""Copied columns follow their parents through every descendant; children never leave their parents' spans (I1)."""

from __future__ import annotations

from datetime import date

import pytest
from asyncpg import Range

from tests.db.refusals import refused
from tests.db.world import World, accepted, acting, move, step, write_report

TREE = {
    "phase": "project_id = $1",
    "milestone": "project_id = $1",
    "participation": "project_id = $1",
    "project_site": "project_id = $1",
    "indicator": "project_id = $1",
    "indicator_target": "scope_id = $1",
    "reporting_obligation": "scope_id = $1",
    "reporting_period": "scope_id = $1",
    "report": "scope_id = $1",
    "report_issue": "scope_id = $1",
    "report_remark": "scope_id = $1",
    "budget": "project_id = $1",
    "budget_line": "project_id = $1",
    "financial_entry": "project_id = $1",
    "status_event": "scope_id = $1",
    "statement": "project_id = $1",
    "citation": "scope_id = $1",
    "document": "scope_id = $1",
}


async def _tree(world: World) -> None:
    """A row of every kind below the project, all past what keeps them closed."""
    source = await world.insert("source", code="S", kind="NEWS", title="News")
    region = await world.insert(
        "region", code="ID-1", kind="REGENCY", level="REGENCY_CITY", name_en="R",
        country_id=await world.insert("country", iso2="ID", iso3="IDN", currency="IDR", name_en="Indonesia"),
    )  # fmt: skip
    phase = await world.insert("phase", project_id=world.project, ordinal=1, name_en="One")
    milestone = await world.insert("milestone", phase_id=phase, name_en="Kiln")
    await world.insert("project_site", project_id=world.project, region_id=region)
    indicator = await world.insert(
        "indicator", code="I", name_en="Jobs", project_id=world.project, level="OUTPUT", unit="PERSON"
    )
    await world.insert("indicator_target", indicator_id=indicator, period=_year(2026), value=10)
    statement = await world.insert("statement", project_id=world.project, topic="t", text="t", basis="STATED")
    period = await world.period()
    async with acting(world.database, "regency1") as connection:
        report = await write_report(connection, period)
        await connection.execute("insert into report_issue (report_id, kind, issue) values ($1, 'OTHER', 'x')", report)
        await connection.execute(
            "insert into financial_entry (report_id, line_id, kind, amount, on_date)"
            " values ($1, $2, 'REALISATION', 5, '2026-02-01')",
            report,
            world.line,
        )
        await connection.execute(
            "insert into document (report_id, kind, title, url) values ($1, 'OTHER', 'x', 'https://example.test')",
            report,
        )
        await move(world, connection, report, "regency1", "DRAFT>SUBMITTED")
    await step(world, report, "lead", "SUBMITTED>VERIFIED")
    await step(world, report, "coordinator", "VERIFIED>ACCEPTED")
    await world.insert("report_remark", report_id=report, field="x", remark="y")
    entry = await world.value("select id from financial_entry where report_id = $1", report)
    await world.insert("document", financial_entry_id=entry, kind="EVIDENCE", title="x", url="https://example.test")
    await world.insert("document", milestone_id=milestone, kind="PHOTO", title="x", url="https://example.test")
    for subject, key in (("phase_id", phase), ("budget_line_id", world.line), ("statement_id", statement)):
        await world.insert("citation", basis="STATED", source_id=source, **{subject: key})


def _year(year: int) -> Range[date]:
    return Range(date(year, 1, 1), date(year + 1, 1, 1))


async def _visibilities(world: World, table: str) -> set[str]:
    rows = await world.owner.fetch(f"select distinct visibility from {table} where {TREE[table]}", world.project)
    return {row[0] for row in rows}


async def test_visibility_reaches_every_descendant(world: World) -> None:
    await _tree(world)
    for table in TREE:
        assert await _visibilities(world, table) == {"INTERNAL"}, table
    for visibility in ("PUBLIC", "PARTNERS", "INTERNAL"):
        await world.owner.execute("update project set visibility = $1 where id = $2", visibility, world.project)
        for table in TREE:
            assert await _visibilities(world, table) == {visibility}, (table, visibility)


async def test_a_budget_opens_and_closes_with_its_status(world: World) -> None:
    await world.owner.execute("update project set visibility = 'PUBLIC' where id = $1", world.project)
    line = await world.new_line(100, "SUBMITTED")
    query = "select visibility from budget_line where id = $1"
    assert await world.value(query, line) == "INTERNAL"
    await world.owner.execute(
        "insert into status_event (entity, budget_id, from_status, to_status, user_id, organisation_id, role)"
        " values ('BUDGET', $1, 'SUBMITTED', 'APPROVED', $2, $3, 'VERIFIER')",
        world.budget,
        world.person["lead"],
        world.organisation["lead"],
    )
    assert await world.value(query, line) == "PUBLIC"
    report = await accepted(world, {line: 10})
    assert await world.value("select visibility from financial_entry where report_id = $1", report) == "PUBLIC"
    assert await world.value("select bool_and(visibility = 'PUBLIC') from status_event where report_id = $1", report)
    await world.owner.execute("update project set visibility = 'INTERNAL' where id = $1", world.project)
    assert await world.value("select visibility from financial_entry where report_id = $1", report) == "INTERNAL"


async def test_a_phase_lies_inside_its_project(world: World) -> None:
    project = await world.insert("project", code="SPAN", name_en="Span", programme_id=world.programme, span=_year(2026))
    with refused("I1_OUTSIDE_PROJECT", "span"):
        await world.insert("phase", project_id=project, ordinal=1, name_en="Out", span=_year(2027))
    phase = await world.insert("phase", project_id=project, ordinal=1, name_en="In", span=_year(2026), precision="YEAR")
    with refused("I1_OUTSIDE_PROJECT"):
        await world.owner.execute("update project set span = $1 where id = $2", _year(2025), project)
    with refused("I1_OUTSIDE_PHASE", "dueOn"):
        await world.insert("milestone", phase_id=phase, name_en="Late", due_on=date(2027, 1, 1))
    milestone = await world.insert("milestone", phase_id=phase, name_en="Due", due_on=date(2026, 12, 31))
    with refused("I1_OUTSIDE_PHASE"):
        await world.owner.execute("update phase set span = '[2026-01-01,2026-07-01)' where id = $1", phase)
    await world.owner.execute("update milestone set due_on = '2026-03-01' where id = $1", milestone)
    await world.owner.execute("update phase set span = '[2026-01-01,2026-07-01)' where id = $1", phase)
    assert await world.value("select upper(phase_span) from milestone where id = $1", milestone) == date(2026, 7, 1)


async def test_an_unknown_span_becomes_known(world: World) -> None:
    project = await world.insert("project", code="LATER", name_en="Later", programme_id=world.programme)
    phase = await world.insert("phase", project_id=project, ordinal=1, name_en="In", span=_year(2026))
    await world.owner.execute("update project set span = $1 where id = $2", _year(2026), project)
    assert await world.value("select project_span from phase where id = $1", phase) == _year(2026)


async def test_rows_count_their_changes(world: World) -> None:
    key = await world.insert("project", code="V", name_en="V", programme_id=world.programme)
    await world.owner.execute("update project set objective = 'x' where id = $1", key)
    assert await world.value("select row_version from project where id = $1", key) == 2


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [("COORDINATOR", "COORDINATOR", "I15_COORDINATOR"), ("FUNDING", "FUNDING", "I11_PARTICIPATION")],
)
async def test_a_role_is_held_once_at_a_time(world: World, first: str, second: str, code: str) -> None:
    lead, other = world.organisation["lead"], world.organisation["stranger" if first == "COORDINATOR" else "lead"]
    await world.insert("participation", programme_id=world.programme, organisation_id=lead, role=first)
    with refused(code):
        await world.insert("participation", programme_id=world.programme, organisation_id=other, role=second)


async def test_a_period_knows_when_its_report_is_due(world: World) -> None:
    key = await world.insert(
        "reporting_period", obligation_id=world.obligation["regency1"], period=Range(date(2026, 1, 1), date(2026, 4, 1))
    )
    # Ten working days after Tuesday 31 March.
    assert await world.value("select due_on from reporting_period where id = $1", key) == date(2026, 4, 14)
