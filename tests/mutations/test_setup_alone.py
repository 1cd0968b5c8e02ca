"""PostgreSQL alone: what the services would refuse, said to it directly as the server's login, it refuses too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import asyncpg
import pytest

from db.errors import explain
from db.transaction import Write, write
from db.viewer import Viewer
from db.words import GrantRole
from tests.mutations.setting_up import EDITOR, STEWARD, created
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.verbs import scene

TODAY = date(2026, 10, 20)
MINE = "(select id from project where code = 'SMI-3')"
THERE = "(select id from project where code = 'ID-JP-SMI-2')"
ORG = "(select id from organisation where code = '{}')"
PROGRAMME = "(select id from programme where code = 'ID-JP-SMI')"
SOURCE = "(select min(id) from source)"

# Of the EDITOR's own project, each done by the EDITOR and refused to everybody else.
EDITORS = {
    "project": f"update project set objective = 'x' where id = {MINE}",
    "phase": "insert into phase (project_id, ordinal, name_en, span)"
    f" select id, 9, 'x', span from project where id = {MINE}",
    "phase amended": f"update phase set name_en = 'x' where project_id = {MINE}",
    "phase removed": f"delete from phase where project_id = {MINE} and ordinal = 2",
    "milestone": "insert into milestone (phase_id, name_en)"
    f" select id, 'x' from phase where project_id = {MINE} limit 1",
    "milestone amended": f"update milestone set weight = 1 where project_id = {MINE}",
    "milestone removed": f"delete from milestone where project_id = {MINE} and name_en = 'Spare'",
    "site": f"insert into project_site (project_id, region_id) values ({MINE}, (select min(id) from region))",
    "site amended": f"update project_site set span = '[2027-01-01,)' where project_id = {MINE}",
    "site removed": f"delete from project_site s where project_id = {MINE}"
    " and not exists (select from citation c where c.project_site_id = s.id)",
    "participation": "insert into participation (project_id, organisation_id, role) values"
    f" ({MINE}, {ORG.format('BAPPENAS')}, 'CURATOR')",
    "participation amended": f"update participation set duty = 'x' where project_id = {MINE}",
    "participation removed": f"delete from participation where project_id = {MINE} and lower(valid) > app.today()",
    "relation": f"insert into project_relation (from_id, kind, to_id) values ({MINE}, 'REPLICATES', {THERE})",
    "relation removed": f"delete from project_relation where from_id = {MINE}",
    "document": "insert into document (milestone_id, kind, title, url)"
    f" select id, 'OTHER', 'x', 'https://a.example' from milestone where project_id = {MINE} limit 1",
    "document amended": f"update document set title = 'x' where scope_id = {MINE}",
    "document removed": f"delete from document where scope_id = {MINE}",
}
# What both the EDITOR and the programme's COORDINATOR may say.
BOTH = {
    "statement": f"insert into statement (project_id, topic, text, basis) values ({MINE}, 'x', 'x', 'STATED')",
    "statement amended": f"update statement set text = 'x' where project_id = {MINE}",
    "statement removed": f"delete from statement where project_id = {MINE}",
    "citation": "insert into citation (project_id, basis, source_id)"
    f" select id, 'EXTERNAL', {SOURCE} from project where code = 'SMI-3'",
    "citation removed": f"delete from citation where scope_id = {MINE}",
}
COORDINATORS = {
    "programme": f"update programme set purpose = 'x' where id = {PROGRAMME}",
    "coordinator": "insert into participation (project_id, organisation_id, role) values"
    f" ({MINE}, {ORG.format('BAPPENAS')}, 'COORDINATOR')",
    "accountable": "insert into participation (project_id, organisation_id, role) values"
    f" ({MINE}, {ORG.format('BAPPENAS')}, 'ACCOUNTABLE')",
}
STEWARDS = {
    "source amended": f"update source set title = 'x' where id = {SOURCE}",
    "citation of a region": "insert into citation (region_id, basis, source_id) values"
    f" ((select min(id) from region), 'EXTERNAL', {SOURCE})",
}
# Columns that are nobody's: the writer's own rows, and still refused.
NOBODYS = {
    "status": f"update project set status = 'APPROVED' where id = {MINE}",
    "scope": f"update phase set scope_id = 1 where project_id = {MINE}",
    "copied visibility": f"update milestone set visibility = 'PUBLIC' where project_id = {MINE}",
    "progress": f"update milestone set percent = 50 where project_id = {MINE}",
    "milestone done": f"update milestone set status = 'DONE' where project_id = {MINE}",
    "phase status": f"update phase set status = 'DONE' where project_id = {MINE}",
    "selection": f"update project_site set selection = 'ACTIVE' where project_id = {MINE}",
    "project of a site": f"update project_site set project_id = {THERE} where project_id = {MINE}",
    "role": f"update participation set role = 'FUNDING' where project_id = {MINE}",
    "organisation": f"update participation set organisation_id = 1 where project_id = {MINE}",
    "version": f"update project set row_version = 9 where id = {MINE}",
    "holder": f"update document set milestone_id = 1 where scope_id = {MINE}",
    "born approved": "insert into project (code, programme_id, lead_org_id, name_en, status) values"
    f" ('X', {PROGRAMME}, {ORG.format('DITJEN-IKM')}, 'x', 'APPROVED')",
    "cited anew": f"update citation set basis = 'STATED' where scope_id = {MINE}",
    "project gone": f"delete from project where id = {MINE}",
    "programme gone": f"delete from programme where id = {PROGRAMME}",
    "programme's code": f"update programme set code = 'X' where id = {PROGRAMME}",
}


@asynccontextmanager
async def _as(stage: Stage, viewer: Viewer) -> AsyncIterator[Write]:
    """A writing transaction of a viewer that leaves nothing."""

    class Undone(Exception):
        pass

    try:
        async with write(stage.pool, viewer, TODAY) as opened:
            yield opened
            raise Undone
    except Undone:
        pass


async def _done(stage: Stage, viewer: Viewer, text: str) -> bool:
    """Whether a statement changes a row; a refusal must be one of rights, or of a rule of ours."""
    async with _as(stage, viewer) as opened:
        try:
            status = await opened.connection.execute(text)
        except asyncpg.PostgresError as problem:
            if isinstance(problem, asyncpg.InsufficientPrivilegeError) or (problem.sqlstate or "").startswith("SE"):
                return False
            raise
        return not status.endswith(" 0")
    raise AssertionError("unreachable")


@pytest.fixture
async def _scene(stage: Stage) -> None:
    made = await scene(stage)
    spare = {"phase": made.phase, "milestone": {"nameEn": "Spare"}}
    assert (await stage.do(EDITOR, "addMilestone", spare, ""))["__typename"] == "AddMilestoneSuccess"


async def _wrong(stage: Stage, statements: dict[str, str], rightful: set[str]) -> list[tuple[str, str | None]]:
    """Who does what is not theirs, and who does not do what is."""
    people = (EDITOR, COORDINATOR, STEWARD, VERIFIER, REPORTER, AUDITOR, "province@demo.example", None)
    wrong: list[tuple[str, str | None]] = []
    for email in people:
        viewer = await stage.viewer(email)
        for name, text in statements.items():
            if await _done(stage, viewer, text) is not (email in rightful):
                wrong.append((name, email))
    return wrong


@pytest.mark.usefixtures("_scene")
@pytest.mark.parametrize(
    ("statements", "rightful"),
    [
        (EDITORS, {EDITOR}),
        (BOTH, {EDITOR, COORDINATOR}),
        (COORDINATORS, {COORDINATOR}),
        (STEWARDS, {STEWARD}),
        (NOBODYS, set()),
    ],
    ids=["editors", "both", "coordinators", "stewards", "nobodys"],
)
async def test_who_may(stage: Stage, statements: dict[str, str], rightful: set[str]) -> None:
    assert await _wrong(stage, statements, rightful) == []


@pytest.mark.usefixtures("_scene")
async def test_limited_grants(stage: Stage) -> None:
    """A role that is limited to another programme does nothing here; one limited to this one does."""
    here = await stage.owner.fetchval("select id from programme where code = 'ID-JP-SMI'")
    viewer = await stage.viewer(EDITOR)
    for programme, does in ((here, True), (here + 1, False)):
        limited = replace(viewer, programmes={GrantRole.EDITOR: frozenset({programme})})
        for name, text in EDITORS.items():
            assert await _done(stage, limited, text) is does, (name, programme)


@pytest.mark.usefixtures("_scene")
async def test_a_project_that_is_over(stage: Stage) -> None:
    await stage.owner.execute("alter table project disable trigger user")
    await stage.owner.execute("update project set status = 'COMPLETED' where code = 'SMI-3'")
    viewer = await stage.viewer(EDITOR)
    kept = [name for name in EDITORS if not name.startswith(("relation", "document"))]
    assert [name for name in kept if await _done(stage, viewer, EDITORS[name])] == []


RULES = {
    "founded for another": (
        COORDINATOR,
        f"insert into programme (code, name_en, coordinator_org_id) values ('X', 'x', {ORG.format('JICA')})",
        "FORBIDDEN",
    ),
    "led by another": (
        EDITOR,
        "insert into project (code, programme_id, lead_org_id, name_en) values"
        f" ('X', {PROGRAMME}, {ORG.format('JICA')}, 'x')",
        "FORBIDDEN",
    ),
    "in a programme of others": (
        EDITOR,
        "insert into project (code, programme_id, lead_org_id, name_en) select"
        f" 'X', id, {ORG.format('DITJEN-IKM')}, 'x' from programme where code = 'ASEAN-MSME-2025-28'",
        "FORBIDDEN",
    ),
    "moved to a programme of others": (
        EDITOR,
        "update project set programme_id = (select id from programme where code = 'ASEAN-MSME-2025-28')"
        f" where id = {MINE}",
        "I9_TAKES_PART",
    ),
    "what it was proposed as": (EDITOR, f"update project set code = 'X' where id = {THERE}", "I9_IDENTITY"),
    "taken over": (
        COORDINATOR,
        "insert into participation (programme_id, organisation_id, role) values"
        f" ({PROGRAMME}, {ORG.format('JICA')}, 'COORDINATOR')",
        "FORBIDDEN",
    ),
    "weights": (EDITOR, f"update milestone set weight = 61 where project_id = {MINE}", "I25_WEIGHTS"),
    "phase outside": (
        EDITOR,
        f"insert into phase (project_id, ordinal, name_en, span) values ({MINE}, 8, 'x', '[2020-01-01,)')",
        "I1_OUTSIDE_PROJECT",
    ),
    "plain http": (
        EDITOR,
        "insert into document (milestone_id, kind, title, url)"
        f" select id, 'OTHER', 'x', 'http://a.example' from milestone where project_id = {MINE}",
        "FORBIDDEN",
    ),
    "hidden project": (
        EDITOR,
        f"insert into project_relation (from_id, kind, to_id) values ({MINE}, 'SUCCEEDS', $1)",
        "FORBIDDEN",
    ),
}


@pytest.mark.usefixtures("_scene")
@pytest.mark.parametrize("name", list(RULES))
async def test_rules(stage: Stage, name: str) -> None:
    email, text, code = RULES[name]
    given: list[Any] = []
    if "$1" in text:
        hidden = (
            "insert into project (code, programme_id, name_en) select 'HIDDEN', id, 'x' from programme"
            " where code = 'ASEAN-MSME-2025-28' returning id"
        )
        given = [await stage.owner.fetchval(hidden)]
    with pytest.raises(asyncpg.PostgresError) as caught:
        async with _as(stage, await stage.viewer(email)) as opened:
            await opened.connection.execute(text, *given)
    meant = explain(caught.value)
    assert meant is not None, caught.value
    assert meant.code == code


async def test_its_creator_sees_it_in_the_same_transaction_only_by_saying_so(stage: Stage) -> None:
    """What is admitted ends with the transaction: the next one is told by signing in."""
    await created(stage)
    viewer = replace(await stage.viewer(EDITOR), circle=())
    async with _as(stage, viewer) as opened:
        assert await opened.value("select count(*) from project where code = 'SMI-3'") == 0
        await opened.admit(await stage.owner.fetchval("select id from project where code = 'SMI-3'"))
        assert await opened.value("select count(*) from project where code = 'SMI-3'") == 1
    async with _as(stage, viewer) as opened:
        assert await opened.value("select count(*) from project where code = 'SMI-3'") == 0
