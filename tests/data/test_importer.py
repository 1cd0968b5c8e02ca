"""Loading: what a second load, a changed file and each kind of wrong file do; on databases of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from data.demo_data import demo_documents
from data.documents import Document, documents
from data.errors import NothingToLoad, Problem, WrongFiles
from data.importer import Loaded, load, load_documents, load_path
from data.rows import Connection
from tests.data.conftest import quiet
from tests.databases import Database

GUIDE = Path(__file__).parents[2] / "docs" / "loading-data.md"
Load = Callable[..., Awaitable[Loaded]]

BASE = """
[[source]]
code = "T"
kind = "REPORT"
title = "A test"
[[organisation]]
code = "T-ORG"
kind = "LINE_MINISTRY"
name = [{ name_en = "Test ministry" }]
[[organisation]]
code = "T-OTHER"
kind = "FOREIGN_AGENCY"
name = [{ name_en = "Test agency" }]
[[programme]]
code = "T-PROGRAMME"
name_en = "Test programme"
coordinator_org = "T-ORG"
[[project]]
code = "T-PROJECT"
programme = "T-PROGRAMME"
name_en = "Test project"
visibility = "PUBLIC"
span = "2026..2027"
cite = "STATED T"
[[project.phase]]
ordinal = 1
name_en = "First"
span = "2026"
[[project.phase.milestone]]
name_en = "Kick-off"
due_on = 2026-02-01
weight = 12.5
"""


@pytest_asyncio.fixture(loop_scope="session")
async def connection(owner_dsn: str) -> AsyncIterator[Connection]:
    """The owner's connection in a transaction that is rolled back."""
    opened = await asyncpg.connect(owner_dsn)
    around = opened.transaction()
    await around.start()
    try:
        yield opened
    finally:
        await around.rollback()
        await opened.close()


@pytest.fixture
def loads(connection: Connection, tmp_path: Path) -> Load:
    """Writes texts as files and loads them together."""

    async def loaded(*texts: str) -> Loaded:
        for ordinal, text in enumerate(texts):
            (tmp_path / f"{ordinal}.toml").write_text(text)
        problems: list[Problem] = []
        return await load_documents(connection, documents(tmp_path, problems), quiet, problems)

    return loaded


async def test_a_second_load_of_the_demonstration_changes_nothing(fresh_database: Database) -> None:
    first = await load(fresh_database.owner, demo_documents(), quiet)
    before = await _versions(fresh_database)
    second = await load(fresh_database.owner, demo_documents(), quiet)
    assert sum(first.added.values()) > 4000
    assert not second.added
    assert not second.changed
    assert sum(second.unchanged.values()) == sum(first.added.values())
    assert await _versions(fresh_database) == before


async def _versions(database: Database) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(database.superuser)
    try:
        tables = ("project", "agreement", "organisation", "region", "budget_line", "milestone", "participation")
        asked = " union all ".join(f"select '{t}', id, row_version, updated_at from {t}" for t in tables)
        return await connection.fetch(f"{asked} order by 1, 2")
    finally:
        await connection.close()


async def test_two_loads_of_one_file_at_once_make_its_rows_once(fresh_database: Database, tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_text(BASE)
    both = [asyncio.to_thread(load_path, fresh_database.owner, tmp_path / "plan.toml", quiet) for _ in range(2)]
    first, second = sorted(await asyncio.gather(*both), key=lambda loaded: sum(loaded.unchanged.values()))
    assert first.added["project"] == 1
    assert not second.added
    assert str(second) == f"{sum(first.added.values())} unchanged"


async def test_a_changed_field_changes_its_row_alone(loads: Load, connection: Connection) -> None:
    await loads(BASE)
    second = await loads(BASE.replace('"Test project"', '"Renamed project"'))
    assert dict(second.changed) == {"project": 1}
    assert not second.added
    assert await connection.fetchval("select name_en from project where code = 'T-PROJECT'") == "Renamed project"


async def test_what_a_file_leaves_out_stays(loads: Load, connection: Connection) -> None:
    await loads(BASE)
    await loads(BASE.replace("weight = 12.5\n", ""))
    assert await connection.fetchval("select weight from milestone where name_en = 'Kick-off'") == 12.5


async def test_an_entry_with_its_key_alone_names_a_row_of_another_file(loads: Load, connection: Connection) -> None:
    added = '[[project]]\ncode = "T-PROJECT"\n[[project.statement]]\ntopic = "more"\ntext = "More."\ncite = "STATED T"'
    await loads(BASE, added)
    assert await connection.fetchval("select count(*) from project where code = 'T-PROJECT'") == 1
    assert await connection.fetchval("select basis from statement where topic = 'more'") == "STATED"


async def test_an_entry_may_name_a_row_of_an_earlier_load(loads: Load, tmp_path: Path) -> None:
    await loads(BASE)
    later = await loads(
        '[[project]]\ncode = "T-PROJECT"\n[[project.phase]]\nordinal = 2\nname_en = "Second"\nspan = "2027"'
    )
    assert dict(later.added) == {"phase": 1}
    assert not later.changed


async def test_states_follow_their_events(loads: Load, connection: Connection) -> None:
    event = '[[project.status_event]]\nto_status = "{}"\nat = 2026-01-0{}T09:00:00+07:00\nsource = "T"\n'
    await loads(BASE + event.format("PROPOSED", 1))
    again = await loads(BASE + event.format("PROPOSED", 1) + event.format("APPROVED", 2))
    assert dict(again.added) == {"status_event": 1}
    assert await connection.fetchval("select status from project where code = 'T-PROJECT'") == "APPROVED"


WRONG = {
    "a table that is none": ("[[projet]]\ncode = 'X'", "there is no such table. Did you mean 'project'?"),
    "a field that is none": (BASE + "wieght = 3", "wieght: a milestone has no such field. Did you mean 'weight'?"),
    "a reference to nobody": (
        BASE.replace('coordinator_org = "T-ORG"', 'coordinator_org = "T-0RG"'),
        "programme[1] 'T-PROGRAMME', coordinator_org: 'T-0RG' is no organisation. Did you mean 'T-ORG'?",
    ),
    "a word that is none": (BASE.replace('"PUBLIC"', '"PUBLC"'), "'PUBLC' is no Visibility. Did you mean 'PUBLIC'?"),
    "a date that is none": (BASE.replace("2026-02-01", '"1 February"'), "'1 February' is no day. Write it like"),
    "a span backwards": (BASE.replace('"2026..2027"', '"2027..2026"'), "ends before it begins. Swap its ends."),
    "a span of another form": (BASE.replace('"2026..2027"', '"2026-2027"'), "is no span. Write one like"),
    "a number in words": (BASE.replace("12.5", '"twelve"'), "weight: 'twelve' is no number."),
    "a number too fine": (BASE.replace("12.5", "12.12345678"), "is finer than 6 decimals"),
    "a number too large": (BASE.replace("12.5", "1200"), "is too large. It takes 3 digits before the point."),
    "a number out of its bounds": (BASE.replace("12.5", "120"), "this must hold: weight >= 0 and weight <= 100."),
    "a text without quotes": (BASE.replace('"Test project"', "12"), "name_en: 12 is no text. Put it in quotes."),
    "what a new row needs is missing": (
        BASE.replace('kind = "FOREIGN_AGENCY"\n', ""),
        "organisation[2] 'T-OTHER': a new organisation needs kind.",
    ),
    "the same row twice": (
        BASE + '[[organisation]]\ncode = "T-ORG"\nkind = "SOE"',
        "organisation[3] 'T-ORG': states the same organisation again; also at",
    ),
    "a basis that is none": (BASE.replace("STATED T", "STATD T"), "'STATD' is no basis. Did you mean 'STATED'?"),
    "a citation of no form": (BASE.replace("STATED T", "T"), "'T' is no citation. Write it like"),
    "a source that is none": (BASE.replace("STATED T", "STATED X"), "'X' is no source."),
    "a citation of no field": (
        BASE.replace('cite = "STATED T"', 'cite.spn = "STATED T"'),
        "cites 'spn', which is no field of a project. Did you mean 'span'?",
    ),
    "a citation where none can be": (
        BASE.replace('{ name_en = "Test agency" }', '{ name_en = "Test agency", cite = "STATED T" }'),
        "a organisation_name carries no citation.",
    ),
    "a state as a field": (
        BASE.replace('visibility = "PUBLIC"', 'status = "CLOSED"'),
        "status: a project has no such field.",
    ),
    "a table where a list is due": (BASE + '[organisation2]\ncode = "X"', "there is no such table."),
    "a phase outside its project": (BASE.replace('span = "2026"', 'span = "2030"'), "span leaves the project's span."),
    "a milestone outside its phase": (BASE.replace("2026-02-01", "2027-02-01"), "it is due outside its phase."),
    "a state that cannot follow": (
        BASE + '[[project.status_event]]\nto_status = "CLOSED"\nat = 2026-01-01T00:00:00Z\nsource = "T"',
        "status_event[1] 'CLOSED'",
    ),
    "no TOML": ("[[project", "is no TOML:"),
}


@pytest.mark.parametrize("case", WRONG)
async def test_a_wrong_file_is_told_with_place_and_mend(loads: Load, connection: Connection, case: str) -> None:
    text, told = WRONG[case]
    with pytest.raises(WrongFiles) as caught:
        await loads(text)
    assert told in str(caught.value)
    assert all(problem.file.endswith("/0.toml") for problem in caught.value.problems)
    assert not await connection.fetchval("select count(*) from source where code = 'T'")


async def test_all_mistakes_are_told_at_once(loads: Load) -> None:
    wrong = (
        BASE.replace('"PUBLIC"', '"PUBLC"')
        .replace("12.5", '"x"')
        .replace('programme = "T-PROGRAMME"', 'programme = "NONE"')
    )
    with pytest.raises(WrongFiles) as caught:
        await loads(wrong)
    assert [problem.field for problem in caught.value.problems] == ["visibility", "weight", "programme"]


async def test_all_refusals_of_the_database_are_told_at_once(loads: Load) -> None:
    second = '[[project.phase]]\nordinal = 2\nname_en = "Second"\nspan = "2031"\n'
    with pytest.raises(WrongFiles) as caught:
        await loads(BASE.replace('span = "2026"', 'span = "2030"') + second)
    assert [problem.entry.split(" › ")[1] for problem in caught.value.problems] == [
        "phase[1] 'First'",
        "phase[2] 'Second'",
    ]
    assert all("span leaves" in problem.message for problem in caught.value.problems)


def test_a_path_without_files(tmp_path: Path) -> None:
    with pytest.raises(NothingToLoad, match=r"holds no \.toml file"):
        documents(tmp_path, [])
    with pytest.raises(NothingToLoad, match="no such file"):
        documents(tmp_path / "none.toml", [])


async def test_the_guide_s_example_loads_and_loads_again(connection: Connection) -> None:
    import tomllib
    from decimal import Decimal

    text = GUIDE.read_text().split("```toml\n")[1].split("```")[0]
    given = [Document("plan.toml", tomllib.loads(text, parse_float=Decimal))]
    first = await load_documents(connection, given, quiet)
    second = await load_documents(connection, given, quiet)
    assert first.added["project"] == first.added["milestone"] == first.added["status_event"] == 1
    assert not second.added
    assert not second.changed
    basis = await connection.fetchval(
        "select c.basis from citation c join project p on p.id = c.project_id"
        " where p.code = 'PILOT-1' and c.field = 'span'"
    )
    assert basis == "INFERRED"


async def test_the_guide_s_refusal_is_what_one_sees(connection: Connection) -> None:
    import tomllib

    text = GUIDE.read_text().split("```toml\n")[1].split("```")[0]
    shown = GUIDE.read_text().split("```text\n")[1].split("```")[0].strip()
    wrong = text.replace('code = "PILOT-1"', 'code = "PILOT-1"\nlead_org = "DINAS-EXAMPEL"')
    wrong = wrong.replace('"2026-01..2026-06"', '"2026-06..2026-01"')
    with pytest.raises(WrongFiles) as caught:
        await load_documents(connection, [Document("plan.toml", tomllib.loads(wrong))], quiet)
    assert sorted(str(caught.value).splitlines()) == sorted(shown.splitlines())
