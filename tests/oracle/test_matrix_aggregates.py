"""Every type grouped by everything it can be grouped by, and all that can be measured, is answered alike both ways.

Each type is asked for a sample of its rows: grouped by each scalar in each span of days, by each part of a value, by
each scalar of what a to-one leads to; and each measure once as a condition on groups and as their order.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from compiler.attributes import Attribute, Reach, reaches
from compiler.buckets import DateBucket
from compiler.measures import BOUNDS, SUMS, Measures
from compiler.operators import operators
from compiler.orders import Direction
from compiler.specs import Aggregate
from schema.build import build
from tests.oracle.groups import Groups, Path
from tests.oracle.inputs import Inputs, Value
from tests.oracle.literals import literal
from tests.oracle.queries import Query
from tests.oracle.subject import Subject
from tests.oracle.test_matrix import _sample

GROUPS, FIELDS = 60, 4
"""Groups an aggregate, and aggregates an operation: as many as one may have."""
ASIDE = 4
"""Of how many measures one is asked with a key; the next key takes the next."""
LARGE = 1_000
"""Projects of a world that is asked each third key: each answer of it takes the oracle longer."""
VIEWERS = ("auditor", "partner")
WORLDS = ("real", "large")
HIDDEN = {"User", "Grant", "ApiToken", "IdentityBinding"}
"""Persons, and what they show of themselves, are seen by themselves and their administrators alone."""
CONVERT: Value = {"to": "JPY", "at": {"on": "2026-06-30"}}
Key = tuple[Path, Value]


def _roots() -> dict[str, str]:
    """The aggregate of all rows of a type, where the root has one."""
    fields = build().types["Query"].fields.values()
    found = [f for f in fields if isinstance(f.spec, Aggregate) and f.spec.of.on is None]
    return {f.target: f.name for f in found if f.target is not None}


ROOTS, REACHES = _roots(), reaches(build().types)


def keys(reach: Reach) -> Iterator[Key]:
    """All that rows of a type can be grouped by, one step beyond the row."""
    yield from _own(reach)
    for name, one in reach.ones.items():
        yield from (((name, *path), {name: key}) for path, key in _own(_target(one.target)))
    for name, kinds in reach.unions.items():
        for kind, one in kinds.items():
            below = _own(_target(one.target))
            yield from (((name, kind, *path), {name: {kind: key}}) for path, key in below)


def _own(reach: Reach) -> Iterator[Key]:
    for name, attribute in reach.scalars.items():
        yield from (((name,), {name: word}) for word in _spans(attribute))
    for name, parts in reach.values.items():
        for part, attribute in parts.items():
            yield from (((name, part), {name: {part: word}}) for word in _spans(attribute))


def _target(name: str | None) -> Reach:
    assert name is not None
    return REACHES[name]


def _spans(attribute: Attribute) -> list[str]:
    return [word.name for word in DateBucket] if attribute.kind in (date, datetime) else ["VALUE"]


class _Matrix:
    """What is asked of one type in one world."""

    def __init__(self, subject: Subject, type_name: str) -> None:
        self.subject, self.type_name = subject, type_name
        self.measures = Measures(REACHES[type_name])
        rng = random.Random(type_name)
        self.inputs = Inputs(REACHES, subject.harvest, rng)
        self.groups = Groups(self.inputs)
        self.sample = _sample(self.measures.reach.type, subject.harvest.rows, rng)
        self.count = 0

    def by_key(self) -> Iterator[str]:
        """Each key with each measure, amounts a currency each and, now and then, converted."""
        large = len(self.subject.harvest.rows["project"]) > LARGE
        for number, (path, key) in list(enumerate(keys(self.measures.reach)))[:: 3 if large else 1]:
            given: dict[str, Any] = {"groupBy": [key]}
            if self.measures.moneys and number % 3 == 0:
                given["convert"] = CONVERT
            measured = self._measured([(path, key)], number)
            yield self._written(given, f"key {{ {_selected(path)} }} count {measured}")

    def by_measure(self) -> Iterator[str]:
        """Each measure as a condition on groups, each operator in turn, and as their order, each direction in turn."""
        key = self._some_key()
        ways = itertools.cycle(word.name for word in Direction)
        for number, (function, name) in enumerate(self._each([key])):
            kind = self.groups.kind(self.measures, function, name) if name else int
            test = self.groups.test(kind, operators(kind)[number % len(operators(kind))])
            way = next(ways)
            given: dict[str, Any] = {"groupBy": [key[1]]}
            given["having"] = {function: {name: test} if name else test}
            given["orderBy"] = [{function: {name: way} if name else way}]
            if name in self.measures.moneys:
                given["convert"] = CONVERT
            yield self._written(given, f"key {{ {_selected(key[0])} }} count")

    def _some_key(self) -> Key:
        """A key that many rows have in common: a word, where the type has one; an indicator, where values need it."""
        rule = next(iter(self.measures.adds_up.values()), None)
        if rule is not None:
            one = rule.within in self.measures.reach.ones
            return (
                ((rule.within, "id"), {rule.within: {"id": "VALUE"}})
                if one
                else ((rule.within,), {rule.within: "VALUE"})
            )
        words = [name for name, a in self.measures.reach.scalars.items() if a.kind.__module__.startswith("db.words")]
        name = words[0] if words else next(iter(self.measures.reach.scalars))
        return (name,), {
            name: "VALUE" if name in words or name == "id" else _spans(self.measures.reach.scalars[name])[0]
        }

    def _each(self, by: list[Key]) -> Iterator[tuple[str, str]]:
        yield "count", ""
        for function in ("countDistinct", *SUMS, *BOUNDS):
            for name in self.groups.known(self.measures, function):
                if self.groups.allowed(self.measures, function, name, by):
                    yield function, name

    def _measured(self, by: list[Key], number: int) -> str:
        """Some of the measures, others with each key: all with all would take minutes."""
        asked: dict[str, list[str]] = {}
        measures = [one for one in self._each(by) if one[0] != "count"]
        for function, name in measures[number % ASIDE :: ASIDE]:
            money = name in self.measures.moneys and function != "countDistinct"
            asked.setdefault(function, []).append(f"{name} {{ amount currency }}" if money else name)
        return " ".join(f"{function} {{ {' '.join(names)} }}" for function, names in asked.items())

    def _written(self, given: dict[str, Any], shown: str) -> str:
        kinds = build().graphql.query_type.fields[ROOTS[self.type_name]].args  # type: ignore[union-attr]  # it has one
        arguments = ", ".join(f"{name}: {literal(value, kinds[name].type)}" for name, value in given.items())
        size = f"first: {GROUPS}, filter: {{id: {{in: $sample}}}}"
        return f"{ROOTS[self.type_name]}({size}, {arguments}) {{ totalCount groups {{ {shown} }} }}"

    async def ask(self, asked: Sequence[str]) -> list[Any]:
        """The answers, agreed upon by both ways; AssertionError tells where they differ."""
        found: list[Any] = []
        for start in range(0, len(asked), FIELDS):
            fields = [f"a{n}: {one}" for n, one in enumerate(asked[start : start + FIELDS])]
            text = f"query ($sample: [ID!]) {{ {' '.join(fields)} }}"
            viewer = VIEWERS[start // FIELDS % len(VIEWERS)]
            answer = await self.subject.ask(Query(text, {"sample": self.sample}, {}), viewer)
            assert not answer.refused, f"{text}\nis refused"
            assert answer.agrees, answer.told()
            found += answer.compiled.values()
            self.count += len(fields)
        return found


def _selected(path: Path) -> str:
    head, *rest = path
    return f"{head} {{ {_selected(tuple(rest))} }}" if rest else head


@pytest.mark.parametrize("type_name", ROOTS)
def test_the_matrix_takes_all_that_can_be_grouped_by(type_name: str) -> None:
    """Read off the schema itself, whose input type could offer more than the declarations that made the keys."""
    asked = {path[:length] for path, _ in keys(REACHES[type_name]) for length in (1, 2)}
    kind = build().graphql.type_map[f"{type_name}GroupBy"]
    assert isinstance(kind, GraphQLInputObjectType)
    offered: set[Path] = {(name,) for name in kind.fields}
    for name, field in kind.fields.items():
        inner = get_named_type(field.type)
        if isinstance(inner, GraphQLInputObjectType):
            offered |= {(name, part) for part, one in inner.fields.items() if not _leads_on(one.type, inner.name)}
    assert offered <= asked, f"no key takes {offered - asked} of {type_name}GroupBy"


def _leads_on(kind: Any, holder: str) -> bool:
    """Whether a part of a to-one leads to yet another row."""
    return isinstance(get_named_type(kind), GraphQLInputObjectType) and holder.removesuffix("GroupBy") in REACHES


@pytest.fixture(params=WORLDS)
def world(request: pytest.FixtureRequest) -> Subject:
    """The demonstration, and a world of thousands of projects."""
    found: Subject = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("type_name", ROOTS)
async def test_all_that_a_type_can_be_grouped_by_is_answered_alike(
    world: Subject, type_name: str, record_property: Callable[[str, object], None]
) -> None:
    matrix = _Matrix(world, type_name)
    answers = await matrix.ask([*matrix.by_key(), *matrix.by_measure()])
    told = f"matrix: {type_name} in groups, {len(matrix.sample)} rows, {matrix.count} questions"
    record_property("said", told)
    if matrix.sample and type_name not in HIDDEN:
        shown = sum(bool(answer["groups"]) for answer in answers)
        assert shown > len(answers) / 3, f"only {shown} of {len(answers)} answers hold groups"
