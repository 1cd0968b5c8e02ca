"""Names in two languages: each bilingual type answers in either, falls back, and tells which there are."""

from __future__ import annotations

from typing import Any

import asyncpg
import orjson
import pytest
import pytest_asyncio

from compiler.declare import DECLARED
from compiler.execute import Executor, Request
from db.pool import Pool
from schema.build import build
from tests.databases import Database

BILINGUAL = sorted(
    name
    for name, declaration in DECLARED.items()
    if declaration.table is not None and {"name_en", "name_id"} <= set(declaration.table.c.keys())
)
ASKED = """{ regions(filter: { code: { startsWith: "T-" } }, orderBy: [{ code: ASC }]) {
  nodes { code en: name id: name(language: ID) nameEn nameId nameLanguages }
} }"""


@pytest_asyncio.fixture(loop_scope="session")
async def executor(fresh_database: Database) -> Any:
    owner = await asyncpg.connect(fresh_database.owner)
    country = await owner.fetchval(
        "insert into country (iso2, iso3, currency, name_en) values ('ID', 'IDN', 'IDR', 'Indonesia') returning id"
    )
    names = (("T-1", "Java", "Jawa"), ("T-2", "Bali", None), ("T-3", None, "Sulawesi"))
    await owner.executemany(
        f"insert into region (code, name_en, name_id, country_id, level, kind) values"
        f" ($1, $2, $3, {country}, 'PROVINCE', 'PROVINCE')",
        names,
    )
    await _organisation(owner)
    await owner.close()
    built, pool = build(), await Pool.open(fresh_database.server, size=1)
    yield Executor(built.graphql, built.types, pool, built.acts)
    await pool.close()


async def _organisation(owner: Any) -> None:
    """One that had an Indonesian name, then has names in both languages; and one that has no name at all."""
    key = await owner.fetchval("insert into organisation (code, kind) values ('O', 'LINE_MINISTRY') returning id")
    await owner.execute("insert into organisation (code, kind) values ('NAMELESS', 'LINE_MINISTRY')")
    await owner.execute(
        "insert into organisation_name (organisation_id, name_en, name_id, valid) values"
        f" ({key}, null, 'Departemen', '(,2020-01-01)'), ({key}, 'Ministry', 'Kementerian', '[2020-01-01,)')"
    )


async def data(executor: Executor, query: str) -> Any:
    return orjson.loads((await executor.execute(Request(query))).body)["data"]


async def test_a_name_falls_back_and_tells_its_languages(executor: Executor) -> None:
    rows = (await data(executor, ASKED))["regions"]["nodes"]
    assert [(row["en"], row["id"], row["nameLanguages"]) for row in rows] == [
        ("Java", "Jawa", ["EN", "ID"]),
        ("Bali", "Bali", ["EN"]),
        ("Sulawesi", "Sulawesi", ["ID"]),
    ]


@pytest.mark.parametrize(
    ("day", "english", "indonesian", "languages"),
    [("2019-12-31", "Departemen", "Departemen", ["ID"]), ("2020-01-01", "Ministry", "Kementerian", ["EN", "ID"])],
)
async def test_an_organisations_name_is_that_of_the_day(
    executor: Executor, day: str, english: str, indonesian: str, languages: list[str]
) -> None:
    asked = f'organisation(code: "O") {{ en: name(asOf: "{day}") id: name(asOf: "{day}", language: ID)'
    asked += f' nameLanguages(asOf: "{day}") names(asOf: "{day}") {{ nodes {{ name nameLanguages isValid }} }} }}'
    (by_argument,) = (await data(executor, f"{{ {asked} }}")).values()
    assert by_argument["en"] == english
    assert by_argument["id"] == indonesian
    assert by_argument["nameLanguages"] == languages
    plain = '{ organisation(code: "O") { en: name id: name(language: ID) nameLanguages } }'
    (by_directive,) = (await data(executor, f'query @asOf(date: "{day}") {plain}')).values()
    assert by_directive == {"en": english, "id": indonesian, "nameLanguages": languages}


async def test_without_a_name_the_code_is_answered_and_no_language(executor: Executor) -> None:
    (found,) = (await data(executor, '{ organisation(code: "NAMELESS") { name nameLanguages } }')).values()
    assert found == {"name": "NAMELESS", "nameLanguages": []}


@pytest.mark.parametrize("name", [*BILINGUAL, "Organisation"])
def test_every_bilingual_type_has_both_fields(name: str) -> None:
    fields = build().types[name].fields
    assert "language" in fields["name"].arguments
    assert "nameLanguages" in fields


def test_there_are_bilingual_types() -> None:
    assert len(BILINGUAL) >= 10
