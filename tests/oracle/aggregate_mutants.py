"""The folding of aggregates broken on purpose, one thing at a time: what the oracle's comparison has to notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Date, Numeric, Text, and_, cast, func, literal_column, or_, true
from sqlalchemy.dialects.postgresql import aggregate_order_by

from compiler import fold as folding
from compiler import fold_child, fold_groups, fold_measures, fold_shown
from compiler.buckets import DateBucket, first_day
from compiler.fold import Fold
from compiler.fold_groups import GroupFold
from compiler.fold_measures import MeasureFold
from compiler.fold_rates import Rates
from compiler.grouping import AllKept, EitherKept, GroupOrder, Kept, Measure, NotKept
from tests.oracle.groups import Groups
from tests.oracle.mutants import Draw, Mutant
from tests.oracle.queries import Generator, Query

Patch = pytest.MonkeyPatch
SOME_DAY = cast(literal_column("'2025-06-20'"), Date())


def aggregated(
    *functions: str, buckets: tuple[str, ...] = (), type_name: str | None = None, converts: float = 0.4
) -> Draw:
    """Aggregates that measure by these functions, and group by these spans of days."""

    def draw(generator: Generator, number: int) -> Query:
        generator.groups = Groups(generator.inputs, functions, buckets)
        return generator.aggregates(type_name, converts=converts)

    return draw


def measure(function: str, wrong: Callable[[Any], Any], detail: str = "") -> Mutant:
    """A measure is another one."""

    def break_(patch: Patch) -> None:
        right = MeasureFold.value

        def broken(self: MeasureFold, measured: Measure) -> Any:
            made = right(self, measured)
            return wrong(made) if measured.function == function else made

        patch.setattr(MeasureFold, "value", broken)

    return Mutant(f"measure {function}{detail}", break_, aggregated(function, "count"))


def applied(function: str, instead: str) -> Mutant:
    """A function of a group's values is another one."""

    def break_(patch: Patch) -> None:
        right = fold_measures._applied

        def broken(asked: str, *given: Any) -> Any:
            return right(instead if asked == function else asked, *given)

        patch.setattr(fold_measures, "_applied", broken)

    return Mutant(f"measure {function}: {instead}", break_, aggregated(function))


def bucket(name: str, instead: str) -> Mutant:
    """A span of days is another one."""

    def break_(patch: Patch) -> None:
        def broken(value: Any, kind: type, asked: str) -> Any:
            return first_day(value, kind, instead if asked == name else asked)

        patch.setattr(fold_groups, "first_day", broken)

    return Mutant(f"bucket {name}", break_, aggregated("count", buckets=(name,)))


def _in_utc(patch: Patch) -> None:
    patch.setattr(fold_groups, "first_day", lambda value, kind, name: first_day(cast(value, Date()), Date, name))


def having(name: str, of: type, wrong: Callable[[GroupFold, Any], Any]) -> Mutant:
    """A connective of conditions on groups is another one."""

    def break_(patch: Patch) -> None:
        right = GroupFold.kept

        def broken(self: GroupFold, asked: Any) -> Any:
            return wrong(self, asked) if isinstance(asked, of) else right(self, asked)

        patch.setattr(GroupFold, "kept", broken)

    def draw(generator: Generator, number: int) -> Query:
        generator.groups = Groups(generator.inputs, connectives=(name,))
        return generator.aggregates()

    return Mutant(f"having: {name}", break_, draw)


def order(name: str, wrong: Callable[[GroupOrder], GroupOrder]) -> Mutant:
    """Groups stand in another order."""

    def break_(patch: Patch) -> None:
        right = GroupFold.order

        def broken(self: GroupFold) -> Any:
            with pytest.MonkeyPatch.context() as inner:
                asked = tuple(map(wrong, self.grouping.order))
                inner.setattr(GroupFold, "grouping", replace(self.grouping, order=asked))
                return right(self)

        patch.setattr(GroupFold, "order", broken)

    return Mutant(f"groups: {name}", break_, aggregated())


def _ties_turned(patch: Patch) -> None:
    right = GroupFold.order

    def broken(self: GroupFold) -> Any:
        chosen = len(self.grouping.order)
        made = right(self)
        return [*made[:chosen], *reversed(made[chosen:])]

    patch.setattr(GroupFold, "order", broken)


def _null_keys_dropped(patch: Patch) -> None:
    right = GroupFold.selected

    def broken(self: GroupFold, only: Any = ()) -> Any:
        present = [self._key_value(key).is_not(None) for key in self.grouping.keys]
        return right(self, [*only, *present])

    patch.setattr(GroupFold, "selected", broken)


def _filter_forgotten(patch: Patch) -> None:
    patch.setattr(fold_groups, "restricted", lambda *_, **__: true())


def _members_forgotten(patch: Patch) -> None:
    right = GroupFold.selected

    def broken(self: GroupFold, only: Any = ()) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(Fold, "members", lambda *_: [true()])
            return right(self, only)

    patch.setattr(GroupFold, "selected", broken)


def _size_forgotten(patch: Patch) -> None:
    patch.setattr(fold_groups, "_cut", lambda state, kept, order: kept.order_by(*order))


def _counts_what_is_shown(patch: Patch) -> None:
    right = fold_groups._numbered

    def broken(kept: Any, order: Any) -> Any:
        return right(kept, order).limit(literal_column("1"))

    patch.setattr(fold_groups, "_numbered", broken)


def _one_currency(patch: Patch) -> None:
    def broken(self: MeasureFold, measured: Measure) -> Any:
        return self.rows.put("c", "all alike", lambda: literal_column("'IDR'"))

    patch.setattr(MeasureFold, "currency", broken)


def _turned(patch: Patch) -> None:
    def broken(built: Any, by: Any) -> Any:
        return aggregate_order_by(built, by.desc() if "COLLATE" in str(by) else by)

    patch.setattr(fold_shown, "aggregate_order_by", broken)


def _cut_short(patch: Patch) -> None:
    """A mean of amounts is cut, not rounded."""
    right = MeasureFold._money

    def broken(self: MeasureFold, measured: Measure) -> Any:
        made = right(self, measured)
        mean, digits = made.clauses.clauses
        return func.trunc(mean, digits, type_=Numeric())

    patch.setattr(MeasureFold, "_money", broken)


def _each_rounded(patch: Patch) -> None:
    """Each amount is rounded, and the sum of what was rounded taken."""
    right = fold_measures._applied

    def broken(function: str, value: Any, *given: Any) -> Any:
        rounded = func.round(value, literal_column("0")) if "rate" in str(value) else value
        return right(function, rounded, *given)

    patch.setattr(fold_measures, "_applied", broken)


def rate(name: str, wrong: Callable[[Rates, Any, Any], Any], converts_at: str = "BudgetLine") -> Mutant:
    """Another rate is looked up."""

    def break_(patch: Patch) -> None:
        patch.setattr(Rates, "_function", lambda self, known, day: wrong(self, known, day))

    return Mutant(f"conversion: {name}", break_, aggregated("sum", "min", type_name=converts_at, converts=1))


def _code(known: Any) -> Any:
    return cast(known["c"], Text())


def cited(name: str, wrong: Callable[[Any], Any]) -> Mutant:
    """A part of the rates that are cited is wrong."""

    def break_(patch: Patch) -> None:
        right = Rates._part

        def broken(self: Rates, asked: Any, alias: str) -> Any:
            made = right(self, asked, alias)
            return wrong(made) if (asked == name or (name == "legs" and not isinstance(asked, str))) else made

        patch.setattr(Rates, "_part", broken)

    return Mutant(f"rates: {name}", break_, aggregated("sum", type_name="BudgetLine", converts=1))


def _adds_up_always(patch: Patch) -> None:
    patch.setattr(MeasureFold, "_adds_up", lambda self, rule: true())


def _summed(generator: Generator, number: int) -> Query:
    """Sums of indicators' values and targets, by the indicator."""
    by = "groupBy: [{indicator: {code: VALUE}}], first: 200"
    shown = "groups { key { indicator { code } } sum { value } count }"
    return Query(
        f"{{ indicatorValuesAggregate({by}) {{ {shown} }} indicatorTargetsAggregate({by}) {{ {shown} }} }}", {}, {}
    )


def _child_filter_forgotten(patch: Patch) -> None:
    right = fold_child.fold_child

    def broken(fold: Any, child: Any, parent: Any) -> Any:
        return right(fold, replace(child, filter=None), parent)

    patch.setattr(folding, "fold_child", broken)


def _child_currency_forgotten(patch: Patch) -> None:
    patch.setattr(fold_child, "_only", lambda state, child: [])


def _in_rupiah(generator: Generator, number: int) -> Query:
    """Projects by what their lines allot in one currency."""
    code = ("IDR", "JPY", "USD")[number % 3]
    by = f'budgetLinesAggregate: {{by: {{sum: {{allocated: DESC_NULLS_LAST}}}}, currency: "{code}"}}'
    return Query(f"{{ projects(first: 20, orderBy: [{{{by}}}]) {{ edges {{ cursor node {{ code }} }} }} }}", {}, {})


def _by_done(generator: Generator, number: int) -> Query:
    """Projects by their milestones of one status."""
    status = ("DONE", "PLANNED", "CANCELLED")[number % 3]
    by = f"milestonesAggregate: {{filter: {{status: {{eq: {status}}}}}, by: {{count: DESC}}}}"
    return Query(f"{{ projects(first: 20, orderBy: [{{{by}}}]) {{ edges {{ cursor node {{ code }} }} }} }}", {}, {})


def _rows_unguarded(patch: Patch) -> None:
    right = GroupFold.selected

    def broken(self: GroupFold, only: Any = ()) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(Fold, "policy", lambda fold, frame: [])
            return right(self, only)

    patch.setattr(GroupFold, "selected", broken)


def _to_ones_unguarded(patch: Patch) -> None:
    right = Fold._left_joined

    def broken(self: Fold, *given: Any) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(Fold, "policy", lambda fold, frame: [])
            return right(self, *given)

    patch.setattr(Fold, "_left_joined", broken)


def _by_report(generator: Generator, number: int) -> Query:
    """Entries by the report that states them, which not everyone sees."""
    shown = "groups { key { report { status } } count countDistinct { report line } }"
    return Query(f"{{ financialEntriesAggregate(groupBy: [{{report: {{status: VALUE}}}}]) {{ {shown} }} }}", {}, {})


UNGUARDED = [
    Mutant("policy of aggregates: rows are not guarded", _rows_unguarded, aggregated("count")),
    Mutant("policy of aggregates: to-ones are not guarded", _to_ones_unguarded, _by_report),
]
"""These run without row security, so that the compiled predicates stand alone."""
NEXT = {
    "DAY": "MONTH",
    "MONTH": "QUARTER",
    "QUARTER": "YEAR",
    "YEAR": "FISCAL_YEAR_JAPAN",
    "FISCAL_YEAR_INDONESIA": "FISCAL_YEAR_JAPAN",
    "FISCAL_YEAR_JAPAN": "YEAR",
}
AGGREGATES = [
    measure("count", lambda made: made + literal_column("1")),
    measure("countDistinct", lambda made: func.count(made.clauses.clauses[0].element)),
    measure("avg", lambda made: made + literal_column("0.000001"), ": a millionth off"),
    applied("sum", "max"),
    applied("avg", "min"),
    applied("min", "max"),
    applied("max", "min"),
    *(bucket(word.name, NEXT[word.name]) for word in DateBucket),
    Mutant("bucket: instants by their day in UTC", _in_utc, aggregated("count", buckets=("DAY",))),
    having("and", AllKept, lambda self, asked: or_(literal_column("false"), *map(self.kept, asked.parts))),
    having("or", EitherKept, lambda self, asked: and_(true(), *map(self.kept, asked.parts))),
    having("not", NotKept, lambda self, asked: self.kept(asked.part)),
    having("conditions", Kept, lambda self, asked: true()),
    order("direction", lambda one: GroupOrder(one.by, not one.descending, one.nulls_first)),
    order("place of NULL", lambda one: GroupOrder(one.by, one.descending, not one.nulls_first)),
    Mutant("groups: ties by the last key first", _ties_turned, aggregated()),
    Mutant("groups: NULL keys are dropped", _null_keys_dropped, aggregated()),
    Mutant("groups: the filter is forgotten", _filter_forgotten, aggregated()),
    Mutant("groups: a list's own arguments are forgotten", _members_forgotten, aggregated()),
    Mutant("groups: all are shown", _size_forgotten, aggregated()),
    Mutant("groups: only what is shown is counted", _counts_what_is_shown, aggregated()),
    Mutant("money: one currency", _one_currency, aggregated("sum", type_name="BudgetLine", converts=0)),
    Mutant(
        "money: currencies turned round",
        _turned,
        aggregated("sum", type_name="BudgetLine", converts=0),
    ),
    Mutant("money: means are cut", _cut_short, aggregated("avg", type_name="BudgetLine", converts=0)),
    Mutant("conversion: each is rounded", _each_rounded, aggregated("sum", type_name="BudgetLine", converts=1)),
    rate("turned round", lambda self, known, day: func.app.rate(self.to, _code(known), day)),
    rate("a week earlier", lambda self, known, day: func.app.rate(_code(known), self.to, day - literal_column("7"))),
    rate("into the rupiah", lambda self, known, day: func.app.rate(_code(known), literal_column("'IDR'"), day)),
    rate("of another day", lambda self, known, day: func.app.rate(_code(known), self.to, SOME_DAY), "FinancialEntry"),
    cited("rate", lambda made: literal_column("'1'")),
    cited("on", lambda made: literal_column("'2020-01-01'")),
    cited("legs", lambda made: literal_column("'[]'::json")),
    Mutant("sums: what does not add up is added", _adds_up_always, _summed),
    Mutant("order by children: their filter is forgotten", _child_filter_forgotten, _by_done),
    Mutant("order by children: the currency is forgotten", _child_currency_forgotten, _in_rupiah),
]
