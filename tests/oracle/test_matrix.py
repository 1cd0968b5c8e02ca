"""Every type, with everything that can be asked of it, is answered alike by the compiled path and by the oracle.

Each type is asked for a sample of its rows, in which every nullable column is null once where it can be: every
attribute with every operator, every to-one, every to-many with every quantifier, every ordering with pages both ways.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from compiler import ids
from compiler.attributes import Reach, reaches
from compiler.fields import Type
from compiler.naive.policy import may_see
from compiler.specs import Many
from schema.build import build
from tests.oracle.cells import filters, orders
from tests.oracle.inputs import Inputs, Value
from tests.oracle.literals import literal
from tests.oracle.queries import Query
from tests.oracle.subject import Subject

SAMPLE, PAGE, FIELDS = 40, 7, 20
"""Rows of a type, rows a page, and fields an operation: as many as one may have."""
VIEWERS = ("auditor", "partner")
PERSONS = ("coordinator", "reporter")
"""Who sees persons: those who manage an organisation's users, and whoever is one."""
WORLDS = ("real", "large")
WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SHARE, FEW = 3, 5
"""Each which question the large world is asked, unless the demonstration has few rows of the type: it is asked all."""
TYPES = [name for name, type_ in build().types.items() if type_.table is not None]
REACHES = reaches(build().types)
T = TypeVar("T")


def _roots() -> dict[str, str]:
    """The root field that lists each type: a connection, or a plain list where there is none."""
    fields = build().types["Query"].fields.values()
    lists = [f for f in fields if isinstance(f.spec, Many) and not any(a.required for a in f.arguments.values())]
    ranked = sorted(lists, key=lambda f: (f.shape.kind == "page", f.spec.on is None))  # type: ignore[union-attr]  # of lists
    return {f.target: f.name for f in ranked if f.target is not None}


ROOTS = _roots()


def _is_page(type_name: str) -> bool:
    return build().types["Query"].fields[ROOTS[type_name]].shape.kind == "page"


@pytest.mark.parametrize("type_name", TYPES)
def test_each_type_has_a_list_at_the_root(type_name: str) -> None:
    assert type_name in ROOTS, f"Query has no list of {type_name}"


@pytest.mark.parametrize("type_name", TYPES)
def test_the_matrix_takes_all_that_the_schema_offers(type_name: str) -> None:
    """Read off the schema itself, whose input types could offer more than the declarations that made the cells."""
    asked = {cell.path[:length] for cell in filters(REACHES[type_name]) for length in range(1, 4)}
    missing = _offered(f"{type_name}Filter", ()) - asked
    assert not missing, f"no cell takes {missing} of {type_name}Filter"
    if not _is_page(type_name):
        return
    taken = {cell.path[:length] for cell, _ in orders(REACHES[type_name], REACHES) for length in (1, 2)}
    missing = _offered(f"{type_name}Order", ()) - taken
    assert not missing, f"no cell takes {missing} of {type_name}Order"


NODES = {f"{name}{suffix}" for name in TYPES for suffix in ("Filter", "Order", "AggregateOrder")}


def _offered(name: str, path: tuple[str, ...]) -> set[tuple[str, ...]]:
    """All ways into an input type, as far as they stay with one row; what leads to another row is one way."""
    kind = build().graphql.type_map[name]
    assert isinstance(kind, GraphQLInputObjectType)
    ways: set[tuple[str, ...]] = set()
    for key, field in kind.fields.items():
        inner, way = get_named_type(field.type), (*path, key)
        ways.add(way)
        if isinstance(inner, GraphQLInputObjectType) and inner.name not in NODES and inner.name != "RegionWithin":
            ways |= _offered(inner.name, way)
    return ways


@dataclass
class _Asked:
    """One field of a query: its arguments, and what it selects."""

    arguments: str
    selection: str


class _Matrix:
    """What is asked of one type in one world."""

    def __init__(self, subject: Subject, type_name: str, seed: str, share: int) -> None:
        self.subject, self.type_name, self.share = subject, type_name, share
        self.reach: Reach = REACHES[type_name]
        self.rng = random.Random(seed)
        self.inputs = Inputs(REACHES, subject.harvest, self.rng)
        self.viewers = _persons(subject) if type_name in ("User", "Grant") else VIEWERS
        self.sample = _sample(self.reach.type, subject.harvest.rows, self.rng)
        self.count = 0

    def filters(self) -> Iterator[_Asked]:
        """Each filter over the sample, all rows that meet it."""
        size = "first: 100, " if _is_page(self.type_name) else ""
        rows = "nodes { id }" if _is_page(self.type_name) else "id"
        kind = build().graphql.type_map[f"{self.type_name}Filter"]
        for cell in self._some(list(filters(self.reach))):
            written = literal(cell.filter(self.inputs, self.reach), kind)  # type: ignore[arg-type]  # an input type
            yield _Asked(f"{size}filter: {{id: {{in: $sample}}, and: [{written}]}}", rows)

    def orders(self) -> Iterator[tuple[Value, bool]]:
        """Each ordering, and whether its page is taken from the end."""
        for number, (_, order) in enumerate(self._some(list(orders(self.reach, REACHES)))):
            yield order, number % 2 == 1

    def _some(self, cells: list[T]) -> list[T]:
        """Each so-many-th, from a place that differs from type to type."""
        return cells[self.rng.randrange(self.share) :: self.share]

    def sees(self) -> bool:
        """Whether those who ask see any of the sample."""
        table = self.reach.type.table
        assert table is not None
        rows = {ids.encode(self.reach.type.tag or 0, row["uid"]): row for row in self.subject.harvest.rows[table.name]}
        known = [rows[one] for one in self.sample]
        return any(may_see(table.name, row, self.subject.viewers[one]) for row in known for one in self.viewers)

    def page(self, order: Value, backward: bool, cursor: str | None = None) -> _Asked:
        """A page of the sample under an ordering, from its start or end, or from a cursor on."""
        size, bound = ("last", "before") if backward else ("first", "after")
        kind = build().graphql.type_map[f"{self.type_name}Order"]
        from_ = "" if cursor is None else f', {bound}: "{cursor}"'
        written = literal(order, kind)  # type: ignore[arg-type]  # an input type
        arguments = f"{size}: {PAGE}{from_}, orderBy: [{written}], filter: {{id: {{in: $sample}}}}"
        info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
        return _Asked(arguments, f"edges {{ cursor node {{ id }} }} {info}")

    def next_page(self, order: Value, backward: bool, page: Any) -> _Asked:
        """The page after, or before, one that has rows."""
        return self.page(order, backward, page["pageInfo"]["startCursor" if backward else "endCursor"])

    async def ask(self, asked: Sequence[_Asked]) -> list[Any]:
        """The answers, agreed upon by both ways; AssertionError tells where they differ."""
        found: list[Any] = []
        for start in range(0, len(asked), FIELDS):
            viewer = self.viewers[start // FIELDS % len(self.viewers)]
            found += await self._together(asked[start : start + FIELDS], viewer)
        self.count += len(asked)
        return found

    async def _together(self, asked: Sequence[_Asked], viewer: str) -> list[Any]:
        """The answers to one operation; to two halves of it, where all at once is too much."""
        fields = [
            f"a{n}: {ROOTS[self.type_name]}({one.arguments}) {{ {one.selection} }}" for n, one in enumerate(asked)
        ]
        text = f"query ($sample: [ID!]) {{ {' '.join(fields)} }}"
        answer = await self.subject.ask(Query(text, {"sample": self.sample}, {}), viewer)
        if answer.refused and len(asked) > 1:
            half = len(asked) // 2
            return [*await self._together(asked[:half], viewer), *await self._together(asked[half:], viewer)]
        assert not answer.refused, f"{text}\nis refused"
        assert answer.agrees, answer.told()
        return list(answer.compiled.values())


def _persons(subject: Subject) -> tuple[str, ...]:
    """Those who ask as a person of this world: nobody else sees a person."""
    known = {row["id"] for row in subject.harvest.rows["app_user"]}
    return tuple(one for one in PERSONS if subject.viewers[one].user_id in known)


def _sample(type_: Type, rows: Mapping[str, Sequence[Mapping[str, Any]]], rng: random.Random) -> list[str]:
    """Ids of some rows of a type: for each column one where it is null and one where it is not, and others."""
    assert type_.table is not None
    assert type_.tag is not None
    known = rows[type_.table.name]
    mixed = rng.sample(known, min(len(known), 3000))
    chosen = {row["uid"]: row for row in mixed[:SAMPLE]}
    for column in type_.table.c:
        if column.nullable:
            for wanted in (True, False):
                row = next((one for one in mixed if (one[column.key] is None) is wanted), None)
                if row is not None:
                    chosen[row["uid"]] = row
    return [ids.encode(type_.tag, uid) for uid in chosen]


@pytest.fixture(params=WORLDS)
def world(request: pytest.FixtureRequest) -> Subject:
    """The demonstration, and a world of thousands of projects."""
    found: Subject = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("type_name", TYPES)
async def test_all_that_a_type_can_be_asked_is_answered_alike(
    world: Subject, real: Subject, type_name: str, record_property: Callable[[str, object], None]
) -> None:
    table = REACHES[type_name].type.table
    assert table is not None
    known = world is not real and len(real.harvest.rows[table.name]) >= FEW
    matrix = _Matrix(world, type_name, type_name, SHARE if known and not WHOLE else 1)
    answers = await matrix.ask(list(matrix.filters()))
    if _is_page(type_name):
        asked = list(matrix.orders())
        pages = await matrix.ask([matrix.page(order, backward) for order, backward in asked])
        further = [matrix.next_page(*one, page) for one, page in zip(asked, pages, strict=True) if _rows(page)]
        answers += pages + await matrix.ask(further)
    told = f"matrix: {type_name}, {len(matrix.sample)} rows, {matrix.count} questions"
    record_property("said", told)
    if matrix.sees():
        shown = sum(bool(_rows(answer)) for answer in answers)
        assert shown > len(answers) / 10, f"only {shown} of {len(answers)} answers hold rows"


def _rows(answer: Any) -> Any:
    return answer if isinstance(answer, list) else answer.get("nodes") or answer.get("edges")
