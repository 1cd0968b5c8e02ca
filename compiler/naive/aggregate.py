"""Aggregates in plain Python: groups kept, ordered and cut, and the rates they were converted at; knows no SQL."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLIncludeDirective,
    GraphQLResolveInfo,
    GraphQLSkipDirective,
    SelectionSetNode,
)
from graphql.execution.values import get_directive_values

from compiler.naive.groups import Group, GroupedBy, Path, grouped_by, groups, sortable
from compiler.naive.leaves import leaf
from compiler.naive.match import OPERATORS, Match
from compiler.naive.measure import Amount, Measuring
from compiler.naive.order import stands
from compiler.naive.rates import Rate, Rates
from compiler.naive.steps import RowOf

DEFAULT_GROUPS = 100
MEASURED = ("sum", "avg", "min", "max")


@dataclass(frozen=True)
class OnDemand:
    """An object of an answer whose fields are found when they are asked for."""

    find: Callable[[str], Awaitable[Any]]


async def _nothing(name: str) -> Any:
    return 0 if name == "totalCount" else []


NOTHING = OnDemand(_nothing)
"""Stands for an aggregate that cannot be answered."""


@dataclass(frozen=True)
class Aggregating:
    """One aggregate: its rows and what was asked of them."""

    measuring: Measuring
    keys: Sequence[GroupedBy]
    given: Mapping[str, Any]
    rows: Sequence[RowOf]
    asked: frozenset[str]
    """The fields of money that are measured anywhere."""

    async def answer(self) -> OnDemand:
        """What the field answers; MissingRate for whatever row a rate is missing."""
        rates = [rate.shown() for rate in await self._used()]
        kept = [group for group in await self._groups() if await self._is_kept(group, self.given.get("having"))]
        ordered = await self._ordered(kept)
        first = self.given.get("first")
        shown = [self._shown(group) for group in ordered[: DEFAULT_GROUPS if first is None else first]]
        answers = {"groups": shown, "totalCount": len(kept), "rates": rates}

        async def find(name: str) -> Any:
            return answers[name]

        return OnDemand(find)

    async def _groups(self) -> list[Group]:
        return await groups(self.measuring.steps, self.keys, self.rows)

    async def _used(self) -> list[Rate]:
        """Every rate that is needed, by currency and day."""
        found: dict[Any, Rate] = {}
        for name in self.asked if self.measuring.convert is not None else ():
            for row in self.rows:
                if await self.measuring.amount(name, row) is not None:
                    rate = await self.measuring.rate(name, row)
                    found[rate.base, rate.on, rate.rate] = rate
        return [found[key] for key in sorted(found, key=lambda key: (key[0], str(key[1]), key[2]))]

    async def _is_kept(self, group: Group, given: Mapping[str, Any] | None) -> bool:
        return all([await self._holds(group, name, value) for name, value in (given or {}).items()])

    async def _holds(self, group: Group, name: str, value: Any) -> bool:
        match name:
            case "and":
                return all([await self._is_kept(group, one) for one in value])
            case "or":
                return any([await self._is_kept(group, one) for one in value])
            case "not":
                return not await self._is_kept(group, value)
            case "count":
                return _passes(len(group.rows), value)
        found = [(await self.measuring.one(name, field, group.rows), tests) for field, tests in value.items()]
        return all(_passes(own, tests) for own, tests in found)

    async def _ordered(self, kept: Sequence[Group]) -> list[Group]:
        """By what was chosen, then by all keys, NULL last."""
        chosen = self.given.get("orderBy") or ()
        placed = [(group, [await self._place(group, one) for one in chosen]) for group in kept]

        def compare(one: tuple[Group, list[Any]], other: tuple[Group, list[Any]]) -> int:
            pairs = [(way, a, b) for (way, a), (_, b) in zip(one[1], other[1], strict=True)]
            pairs += [("ASC", self._sortable(one[0], key), self._sortable(other[0], key)) for key in self.keys]
            return next((step for way, a, b in pairs if (step := stands(way, a, b))), 0)

        return [group for group, _ in sorted(placed, key=functools.cmp_to_key(compare))]

    async def _place(self, group: Group, chosen: Mapping[str, Any]) -> tuple[str, Any]:
        ((name, below),) = chosen.items()
        if name == "count":
            return below, len(group.rows)
        path, way = _path(below)
        if name == "key":
            return way, self._sortable(group, next(key for key in self.keys if key.path == path))
        return way, await self.measuring.one(name, path[0], group.rows)

    def _sortable(self, group: Group, key: GroupedBy) -> Any:
        return sortable(group.keys[key.path], key.attribute)

    def _shown(self, group: Group) -> OnDemand:
        async def find(name: str) -> Any:
            match name:
                case "key":
                    return self._key(group, ())
                case "count":
                    return len(group.rows)
            return self._measured(group, name)

        return OnDemand(find)

    def _key(self, group: Group, path: Path) -> OnDemand:
        async def find(name: str) -> Any:
            at = (*path, name)
            return leaf(group.keys[at]) if at in group.keys else self._key(group, at)

        return OnDemand(find)

    def _measured(self, group: Group, function: str) -> OnDemand:
        async def find(name: str) -> Any:
            found = await self.measuring.measure(function, name, group.rows)
            return [_money(one) for one in found] if isinstance(found, list) else leaf(found)

        return OnDemand(find)


def _passes(own: Any, tests: Mapping[str, Any]) -> bool:
    return all(OPERATORS[operator](own, operand) for operator, operand in tests.items())


def _money(amount: Amount) -> dict[str, Any]:
    return {"amount": leaf(amount.amount), "currency": amount.currency}


def _path(given: Any) -> tuple[Path, str]:
    path: Path = ()
    while isinstance(given, Mapping):
        ((name, given),) = given.items()
        path = (*path, name)
    return path, given


async def aggregate(
    match: Match,
    rates: Rates,
    rows: Sequence[RowOf],
    name: str,
    given: Mapping[str, Any],
    info: GraphQLResolveInfo[Any],
) -> OnDemand:
    """The groups of some rows of a type, as the arguments of an aggregate ask."""
    reach = match.reaches[name]
    if given.get("filter") is not None:
        rows = [row for row in rows if await match.matches(row, reach, given["filter"])]
    keys = {key.path: key for one in given.get("groupBy") or () if (key := grouped_by(match.reaches, reach, one))}
    measuring = Measuring(match.steps, reach, rates, given.get("convert"))
    asked = frozenset(field for field in _asked(given, info) if field in reach.values and measuring.is_money(field))
    return await Aggregating(measuring, list(keys.values()), given, rows, asked).answer()


def _asked(given: Mapping[str, Any], info: GraphQLResolveInfo[Any]) -> Iterator[str]:
    """All names that are measured: where groups are asked for, those shown in them, kept and ordered by."""
    sets = [node.selection_set for node in info.field_nodes]
    below = {name: inner for one in sets for name, inner in _selected(one, info)}
    if not below.keys() & {"groups", "totalCount"}:
        return
    for one in sets:
        for name, inner in _selected(one, info):
            if name == "groups":
                yield from _measured(inner, info)
    yield from _names(given.get("having"))
    yield from _names(given.get("orderBy"))


def _measured(groups_: SelectionSetNode | None, info: GraphQLResolveInfo[Any]) -> Iterator[str]:
    for function, inner in _selected(groups_, info):
        if function in MEASURED:
            yield from (name for name, _ in _selected(inner, info))


def _names(given: Any) -> Iterator[str]:
    """The fields that sum, avg, min and max are asked of, however deep."""
    for one in given if isinstance(given, list) else [given] if given else []:
        for name, below in one.items():
            if name in MEASURED:
                yield from below
            elif name in ("and", "or", "not"):
                yield from _names(below)


def _selected(
    selections: SelectionSetNode | None, info: GraphQLResolveInfo[Any]
) -> Iterator[tuple[str, SelectionSetNode | None]]:
    """The fields of a selection, fragments opened, without what is skipped."""
    for one in selections.selections if selections else ():
        if not _is_included(one, info):
            continue
        if isinstance(one, FieldNode):
            yield one.name.value, one.selection_set
        elif isinstance(one, FragmentSpreadNode):
            yield from _selected(info.fragments[one.name.value].selection_set, info)
        else:
            yield from _selected(one.selection_set, info)  # type: ignore[attr-defined]  # an inline fragment


def _is_included(node: Any, info: GraphQLResolveInfo[Any]) -> bool:
    skip = get_directive_values(GraphQLSkipDirective, node, info.variable_values)
    include = get_directive_values(GraphQLIncludeDirective, node, info.variable_values)
    return not (skip and skip["if"]) and not (include and not include["if"])
