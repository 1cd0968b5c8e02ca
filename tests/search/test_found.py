"""What a text finds, by examples: ranks, stems of both languages, accents, misspellings, codes, former names; and what
no one may learn of what is hidden."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from compiler.execute import Executor, Request
from db.pool import Pool
from db.viewer import ANONYMOUS, Viewer
from schema.build import build
from tests.databases import Database, copied

ASKED = """query ($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor score matched node { __typename
      ... on Programme { code } ... on Project { code } ... on Organisation { code } ... on Region { code }
      ... on Agreement { code } ... on Commodity { code } } }
  }
}"""
PROJECTS = (
    ("KOPI", "Coffee of Gayo", "Kopi Gayo", "PUBLIC"),
    ("KOPI-2", "Training of coffee farmers", "Pelatihan petani kopi", "PUBLIC"),
    ("BATIK", "Batik exports of Pekalongan", "Pengembangan ekspor batik Pekalongan", "PUBLIC"),
    ("CAFE", "Café Décor über Ålesund", None, "PUBLIC"),
    ("VILLAGE", "Development of export villages", "Pengembangan desa ekspor", "PUBLIC"),
    ("BEFORE%_&|!", "Punctuation (a:b*) 'quoted' \\ back", None, "PUBLIC"),
    ("JP", "Kopi in 日本語の名前", None, "PUBLIC"),
)
HIDDEN = (
    ("SECRET", "Submarine Zyxwvut", "Kapal selam Zyxwvut", "INTERNAL"),
    ("SHARED", "Shared Qwertz works", None, "PARTNERS"),
    ("HIDDEN-KOPI", "Hidden coffee", "Kopi tersembunyi", "INTERNAL"),
)


@dataclass
class Searched:
    """A small world of its own, and how it is searched."""

    database: Database
    executor: Executor
    pool: Pool
    owner: asyncpg.Connection[asyncpg.Record]

    async def answer(self, text: str, viewer: Viewer = ANONYMOUS, **more: Any) -> Any:
        request = Request(ASKED, {"text": text, **more}, viewer=viewer)
        return orjson.loads((await self.executor.execute(request)).body)

    async def found(self, text: str, viewer: Viewer = ANONYMOUS, **more: Any) -> Any:
        answered = await self.answer(text, viewer, **more)
        assert "errors" not in answered, answered
        return answered["data"]["search"]

    async def codes(self, text: str, viewer: Viewer = ANONYMOUS, **more: Any) -> list[str]:
        return [edge["node"]["code"] for edge in (await self.found(text, viewer, **more))["edges"]]

    async def keys(self) -> int:
        count: Any = await self.owner.fetchval("select count(*) from search_key")
        return int(count)


@contextlib.asynccontextmanager
async def searched(postgres: str, template: str, projects: Sequence[tuple[str | None, ...]]) -> AsyncIterator[Searched]:
    async with copied(postgres, template) as database:
        owner = await asyncpg.connect(database.superuser)
        await _fill(owner, projects)
        built, pool = build(), await Pool.open(database.server, size=2)
        try:
            yield Searched(database, Executor(built.graphql, built.types, pool, built.acts), pool, owner)
        finally:
            await pool.close()
            await owner.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(postgres: str, database_template: str) -> AsyncIterator[Searched]:
    """A world in which some rows are hidden from most."""
    async with searched(postgres, database_template, [*PROJECTS, *HIDDEN]) as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def bare(postgres: str, database_template: str) -> AsyncIterator[Searched]:
    """The same world without them; all other rows have the same keys."""
    async with searched(postgres, database_template, PROJECTS) as made:
        yield made


async def _fill(owner: Any, projects: Sequence[tuple[str | None, ...]]) -> None:
    await owner.execute("""
      insert into country (iso2, iso3, currency, name_en) values ('ID', 'IDN', 'IDR', 'Indonesia');
      insert into organisation (code, kind) values ('MOI', 'LINE_MINISTRY'), ('JICA', 'SOE');
      insert into organisation_name (organisation_id, name_en, name_id, abbreviation, valid)
      select id, n.en, n.id_, n.short, n.valid::daterange from organisation, (values
        ('MOI', 'Department of Perindustria', 'Departemen Perindustrian', 'Deperin', '(,2010-01-01)'),
        ('MOI', 'Ministry of Industry', 'Kementerian Perindustrian', 'Kemenperin', '[2010-01-01,)'),
        ('JICA', 'Japan International Cooperation Agency', null, 'JICA', '(,)')) n (code, en, id_, short, valid)
      where n.code = organisation.code;
      insert into organisation_alias (organisation_id, register, alias)
      select id, 'IATI', 'JP-8' from organisation where code = 'JICA';
      insert into region (code, name_en, name_id, country_id, level, kind)
      select v.*, c.id, 'REGENCY_CITY', 'REGENCY'
      from country c, (values ('ID-94.06', 'Dogiyai Regency', 'Kabupaten Dogiyai')) v;
      insert into region_code (region_id, scheme, code, valid)
      select id, 'KEMENDAGRI', c.code, c.valid::daterange from region,
        (values ('91.26', '(,2022-11-11)'), ('94.06', '[2022-11-11,)')) c (code, valid);
      insert into commodity (code, kind, name_en, name_id) values ('C-KOPI', 'PRODUCT', 'Coffee', 'Kopi');
      insert into programme (code, name_en, name_id, coordinator_org_id)
      select 'PROG', 'Small industry programme', 'Program industri kecil', id from organisation where code = 'MOI';
    """)
    await owner.executemany(
        "insert into project (code, name_en, name_id, visibility, programme_id)"
        " select $1, $2, $3, $4, id from programme",
        projects,
    )
    await owner.execute("""
      insert into agreement (code, kind, number, name_en, project_id, scope_id, subject_visibility)
      select 'AGR', 'MOU', 'PKS-17/2024', 'Memorandum on Zyxwvut', id, id, visibility from project where code = 'SECRET'
    """)


def member(owner_of: tuple[int, ...] = (), partner_of: tuple[int, ...] = ()) -> Viewer:
    return Viewer(user_id=10**9, organisation_id=1, organisations=(1,), circle=owner_of, partner=partner_of)


@pytest.mark.parametrize(
    ("text", "first", "least"),
    [
        ("KOPI", "KOPI", 1000),
        ("kopi gayo", "KOPI", 1000),
        ("Coffee of", "KOPI", 750),
        ("petani", "KOPI-2", 500),
        # Indonesian stems: pelatihan, melatih; ekspor, mengekspor.
        ("melatih petani", "KOPI-2", 500),
        ("mengekspor batik", "BATIK", 500),
        # English stems: villages, village; exports, exporting.
        ("village", "VILLAGE", 1000),
        ("exporting villages", "VILLAGE", 500),
        ("developing village", "VILLAGE", 500),
        # Common words of either language are left out.
        ("the coffee and of gayo", "KOPI", 500),
        ("batik di pekalongan", "BATIK", 500),
        # While typing.
        ("pekal", "BATIK", 500),
        ("training of coff", "KOPI-2", 750),
        # Accents, capitals, punctuation.
        ("cafe decor", "CAFE", 750),
        ("CAFÉ DÉCOR ÜBER ALESUND", "CAFE", 1000),
        ("café-décor", "CAFE", 750),
        # Misspelt.
        ("pekalonggan", "BATIK", 1),
        ("dogiyay", "ID-94.06", 1),
        ("perindustrain", "MOI", 1),
        ("japan internasional coperation", "JICA", 1),
        # Codes, numbers, abbreviations, aliases, former names and codes.
        ("id-94.06", "ID-94.06", 1000),
        ("94.06", "ID-94.06", 1000),
        ("91.26", "ID-94.06", 1000),
        ("kemenperin", "MOI", 1000),
        ("deperin", "MOI", 1000),
        ("departemen perindustrian", "MOI", 1000),
        ("jp-8", "JICA", 1000),
        ("before%_&|!", "BEFORE%_&|!", 1000),
        ("日本語の名前", "JP", 500),
    ],
)
async def test_a_text_finds_first(world: Searched, text: str, first: str, least: int) -> None:
    edges = (await world.found(text))["edges"]
    assert edges, f"nothing is found for {text!r}"
    assert edges[0]["node"]["code"] == first
    assert edges[0]["score"] >= least
    assert edges[0]["score"] < {1: 500, 500: 750, 750: 1000, 1000: 1001}[least]


async def test_ranks_in_order(world: Searched) -> None:
    """The whole text before its beginning, that before its words, the shorter before the longer."""
    found = (await world.found("kopi"))["edges"]
    assert [(edge["node"]["code"], edge["matched"]) for edge in found] == [
        ("KOPI", "kopi"),
        ("C-KOPI", "kopi"),
        ("KOPI-2", "kopi 2"),
        ("JP", "kopi in 日本語の名前"),
    ]
    scores = [edge["score"] for edge in found]
    assert scores[:2] == [1000, 1000]
    assert scores == sorted(scores, reverse=True)


async def test_what_is_misspelt_is_answered_only_where_nothing_fits(world: Searched) -> None:
    assert await world.codes("batik")
    assert all(edge["score"] >= 500 for edge in (await world.found("batik"))["edges"])
    assert all(edge["score"] < 500 for edge in (await world.found("battik pekalongan"))["edges"])


@pytest.mark.parametrize(
    "text",
    ["% _ aa", "aa & !bb", "a:* b", "' or 1=1 --", "kopi <-> gayo", "((kopi", "\\copi kopi", "kopi'gayo", "🙂 kopi"],
)
async def test_the_syntax_of_queries_and_patterns_is_harmless(world: Searched, text: str) -> None:
    found = await world.found(text)
    assert found["totalCount"] < 6, "a wildcard would find everything"


async def test_types_narrow_the_search(world: Searched) -> None:
    assert await world.codes("kopi", types=["COMMODITY"]) == ["C-KOPI"]
    assert (await world.codes("kopi", types=["PROJECT"]))[0] == "KOPI"
    # Nothing among organisations: then what is nearly there among them, and they only.
    assert await world.codes("kopi", types=["ORGANISATION"]) == []
    assert await world.codes("kemenperinn", types=["ORGANISATION"]) == ["MOI"]
    assert set(await world.codes("kopi", types=["COMMODITY", "PROJECT"])) >= {"C-KOPI", "KOPI"}


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"text": ""}, "too short"),
        ({"text": "  \t "}, "too short"),
        ({"text": "x"}, "too short"),
        ({"text": "%_!"}, "too short"),
        ({"text": "x" * 201}, "201 characters"),
        ({"text": "kopi", "types": []}, "types is empty"),
        ({"text": "kopi", "first": 101}, "101"),
        ({"text": "kopi", "first": -1}, "-1"),
        ({"text": "kopi", "after": "no cursor"}, "cursor `after`"),
        ({"text": "ko\x00pi"}, "not usable"),
    ],
)
async def test_what_is_refused(world: Searched, variables: dict[str, Any], said: str) -> None:
    assert await world.codes("kopi"), "a statement for good values is kept"
    answered = await world.answer(**variables)
    (error,) = answered["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert said in error["message"]


async def test_a_cursor_belongs_to_its_search(world: Searched) -> None:
    first = await world.found("kopi", first=2)
    assert first["pageInfo"]["hasNextPage"]
    cursor = first["pageInfo"]["endCursor"]
    rest = await world.codes("kopi", first=10, after=cursor)
    assert [*(edge["node"]["code"] for edge in first["edges"]), *rest] == await world.codes("kopi")
    for text, types in (("batik", None), ("kopi", ["PROJECT"])):
        (error,) = (await world.answer(text, after=cursor, types=types))["errors"]
        assert "another list or ordering" in error["message"]
    altered = cursor[:-6] + "AAAA" + cursor[-2:]
    assert (await world.answer("kopi", after=altered))["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_one_statement_and_one_text_for_all_texts(world: Searched) -> None:
    world.pool.sent = []
    for text in ("kopi", "batik pekalongan", "no such thing", "misspelttt"):
        await world.found(text)
    assert len(world.pool.sent) == 4
    assert len(set(world.pool.sent)) == 1
    world.pool.sent = None


# What is hidden


@pytest.mark.parametrize(
    "text",
    ["zyxwvut", "Submarine Zyxwvut", "zyxwvt", "SECRET", "secrt", "kopi", "hidden coffee", "kopi tersembunyi", "qwertz",
     "AGR", "PKS-17/2024", "memorandum on zyxwvut", "pks 17", "tersembunyi", "coffee hiden", "shared"],
)  # fmt: skip
async def test_hidden_rows_leave_no_trace(world: Searched, bare: Searched, text: str) -> None:
    """Results, counts, ranks, cursors and the fallback are those of a world without them."""
    asked: list[dict[str, Any]] = [{}, {"types": ["PROJECT"]}, {"types": ["AGREEMENT", "PROGRAMME"]}, {"first": 1}]
    for more in asked:
        assert await world.answer(text, **more) == await bare.answer(text, **more)


async def test_those_who_may_see_find(world: Searched) -> None:
    keys = {row["code"]: row["id"] for row in await world.owner.fetch("select code, id from project")}
    lead, partner = member(owner_of=(keys["SECRET"],)), member(partner_of=(keys["SHARED"], keys["SECRET"]))
    assert await world.codes("zyxwvut", lead) == ["SECRET", "AGR"]
    assert await world.codes("pks-17/2024", lead) == ["AGR"]
    assert await world.codes("zyxwvut", partner) == []
    assert await world.codes("qwertz", partner) == ["SHARED"]
    assert await world.codes("qwertz", lead) == []


async def test_the_server_cannot_read_the_keys(world: Searched) -> None:
    server = await asyncpg.connect(world.database.server)
    try:
        for forbidden in (
            "select * from search_key",
            "delete from search_key",
            "select app.fill_search_keys()",
            "select app.renew_search_keys(2::smallint, 1, true)",
        ):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await server.execute(forbidden)
    finally:
        await server.close()


# Keys follow their rows


async def test_keys_follow_what_they_are_of(world: Searched) -> None:
    owner, before = world.owner, await world.keys()
    await owner.execute("update project set name_en = 'Renamed Fghjkl' where code = 'CAFE'")
    assert await world.codes("fghjkl") == ["CAFE"]
    assert "CAFE" not in await world.codes("alesund")
    await owner.execute("update project set name_en = 'Café Décor über Ålesund' where code = 'CAFE'")
    assert await world.codes("alesund") == ["CAFE"]
    added = await owner.fetchval("insert into organisation (code, kind) values ('NEW', 'LINE_MINISTRY') returning id")
    name = await owner.fetchval(
        "insert into organisation_name (organisation_id, name_en) values ($1, 'Brand new vbnm') returning id", added
    )
    assert await world.codes("vbnm") == ["NEW"]
    jica = await owner.fetchval("select id from organisation where code = 'JICA'")
    await owner.execute("update organisation_name set valid = '(,1900-01-01)' where organisation_id = $1", added)
    await owner.execute("update organisation_name set valid = '[1990-01-01,)' where organisation_id = $1", jica)
    await owner.execute("update organisation_name set organisation_id = $2 where id = $1", name, jica)
    assert await world.codes("vbnm") == ["JICA"]
    await owner.execute("delete from organisation_name where id = $1", name)
    assert await world.codes("vbnm") == []
    await owner.execute("delete from organisation where id = $1", added)
    assert await world.keys() == before


async def test_a_change_that_names_nothing_touches_no_key(world: Searched) -> None:
    told = "select xmin::text, ctid::text from search_key order by kind, row_id, text"
    before = await world.owner.fetch(told)
    await world.owner.execute("update project set objective = 'Something', code = code where code = 'KOPI'")
    assert await world.owner.fetch(told) == before


async def test_filling_adds_what_is_missing_and_nothing_else(world: Searched) -> None:
    told = "select kind, row_id, text, words::text from search_key order by kind, row_id, text"
    before = await world.owner.fetch(told)
    await world.owner.execute("select app.fill_search_keys()")
    assert await world.owner.fetch(told) == before
    await world.owner.execute("delete from search_key where kind in (2, 7)")
    await world.owner.execute("select app.fill_search_keys()")
    assert await world.owner.fetch(told) == before


async def test_two_who_name_one_organisation_do_not_wait(world: Searched) -> None:
    one, other = [await asyncpg.connect(world.database.superuser) for _ in range(2)]
    insert = (
        "insert into organisation_alias (organisation_id, register, alias)"
        " select id, $1, $2 from organisation where code = 'JICA'"
    )
    first, second = one.transaction(), other.transaction()
    try:
        await first.start()
        await second.start()
        await one.execute(insert, "A", "Alias one uiop")
        await asyncio.wait_for(other.execute(insert, "B", "Alias two asdf"), 5)
        await first.commit()
        await second.commit()
        assert await world.codes("uiop") == await world.codes("asdf") == ["JICA"]
    finally:
        await one.close()
        await other.close()
        await world.owner.execute("delete from organisation_alias where register in ('A', 'B')")
