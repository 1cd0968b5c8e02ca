"""An aggregate folded into SQL: rows, their groups, the groups that are kept, as JSON; knows no document.

Rows to be grouped are selected first, each key and operand under a short name; then grouped; then kept, ordered, cut.
Amounts in several currencies are grouped in the same pass once without and once with their currency (GROUPING SETS),
and brought together in one row a group. Where amounts are converted, the rows stand in a CTE, so that each rate is
looked up once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    FromClause,
    Select,
    Text,
    and_,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy import table as named
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by
from sqlalchemy.types import TypeEngine

from compiler.buckets import first_day
from compiler.conditions import restricted
from compiler.fold_measures import MeasureFold, RowColumns
from compiler.fold_rates import Rates
from compiler.fold_shown import shown_sql
from compiler.grouping import (
    AggregatePart,
    Aggregation,
    AllKept,
    Composite,
    EitherKept,
    Grouping,
    GroupKey,
    Having,
    Kept,
    Measure,
    NotKept,
)
from compiler.measures import result_kind
from compiler.operators import denied, operator, sql_type
from compiler.shapes import EMPTY, list_json, name_sql, object_json

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.frame import Frame

NUMBER: ColumnElement[int] = literal_column("n")
"""The place of a group in its order, from 1."""


@dataclass
class GroupFold:
    """The state of folding one aggregate; what is shown is folded first, and tells what to select."""

    fold: Fold
    item: Aggregation
    parent: Frame | None
    frame: Frame
    alias: str
    measured: dict[Measure, str] = field(default_factory=dict)
    """Measures by the column they stand in."""
    apart: dict[str, tuple[str, ColumnElement[Any]]] = field(default_factory=dict)
    """Currencies to group by besides: by their column, the mark of their set and its column."""
    lists: dict[str, ColumnElement[Any]] = field(default_factory=dict)
    """JSON of amounts a currency each, by the column it stands in."""

    @property
    def grouping(self) -> Grouping:
        return self.item.grouping

    @cached_property
    def rows(self) -> RowColumns:
        made = RowColumns(self.alias)
        for number, key in enumerate(self.grouping.keys):
            made.chosen[f"k{number}"] = self._key_value(key)
        return made

    @cached_property
    def rates(self) -> Rates | None:
        conversion = self.grouping.conversion
        return None if conversion is None else Rates(self.fold, self.frame, self.rows, conversion)

    @cached_property
    def measures(self) -> MeasureFold:
        return MeasureFold(self.fold, self.frame, self.grouping, self.rows, self.rates)

    def _key_value(self, key: GroupKey) -> ColumnElement[Any]:
        frame = self.frame
        for hop in key.hops:
            frame = self.fold.joined(frame, hop)
        value = self.fold.attribute(frame, key.attribute)
        return value if key.bucket is None else first_day(value, key.attribute.kind, key.bucket)

    def column(self, name: str, kind: TypeEngine[Any] | None = None) -> ColumnElement[Any]:
        return literal_column(f"{self.alias}.{name}", type_=kind)

    def key(self, number: int) -> ColumnElement[Any]:
        """A key of a group, as it is ordered: text by code points."""
        key = self.grouping.keys[number]
        kind = sql_type(key.attribute.kind)
        own = self.column(f"k{number}", kind)
        return own.collate("C") if isinstance(kind, Text) else own

    def measure(self, measure: Measure) -> ColumnElement[Any]:
        """A measure of a group; selected once, however often it is asked."""
        name = self.measured.setdefault(measure, f"m{len(self.measured)}")
        return self.column(name, sql_type(self.kind(measure)))

    def kind(self, measure: Measure) -> type:
        """The Python type of a measure."""
        if measure.function in ("count", "countDistinct"):
            return int
        scalars = self.grouping.measures.of(measure.function)
        known = scalars.get(measure.name)
        return Decimal if known is None else result_kind(measure.function, known.kind)

    # What is shown

    def part(self, part: AggregatePart, counted: bool) -> ColumnElement[Any]:
        """A field of the aggregate, over the groups."""
        match part.name:
            case "groups":
                assert part.shown is not None
                return self._groups(part.shown, counted)
            case "totalCount":
                return func.count()
            case "rates":
                assert part.rates is not None
                return EMPTY if self.rates is None else self.rates.cited(part.rates)
            case _:
                return name_sql(self.item.type_name)

    def _groups(self, shown: Composite, counted: bool) -> ColumnElement[Any]:
        built = shown_sql(self, shown)
        if not counted:
            return list_json(built)
        size = self.fold.binder.number(self.grouping.size)
        listed = func.json_agg(aggregate_order_by(built, NUMBER), type_=JSON).filter(size >= NUMBER)
        return func.coalesce(listed, EMPTY, type_=JSON)

    # Which groups, in which order

    def kept(self, having: Having) -> ColumnElement[bool]:
        """TRUE if a group is kept; FALSE or NULL if not."""
        match having:
            case Kept(measure, attribute, op, operand):
                return operator(self.measure(measure), attribute, op, operand, self.fold.binder.bind)
            case AllKept(parts):
                return and_(true(), *map(self.kept, parts))
            case EitherKept(parts):
                return or_(false(), *map(self.kept, parts))
            case NotKept(part):
                return denied(self.kept(part), may_be_null=True)

    def order(self) -> list[ColumnElement[Any]]:
        """The chosen order, then all keys: it is total."""
        made = []
        for one in self.grouping.order:
            own = self.key(one.by) if isinstance(one.by, int) else self.measure(one.by)
            way = own.desc() if one.descending else own.asc()
            made.append(way.nulls_first() if one.nulls_first else way.nulls_last())
        asked = {one.by for one in self.grouping.order}
        return [*made, *(self.key(n).asc().nulls_last() for n in range(len(self.grouping.keys)) if n not in asked)]

    # The rows and their groups

    def selected(self, only: Sequence[ColumnElement[bool]] = ()) -> FromClause:
        """The rows to be grouped, each with its keys and operands."""
        columns = [value.label(name) for name, value in self.rows.chosen.items()]
        where = self.fold.members(self.item.field, self.item.arguments, self.parent, self.frame)
        where += [*self.fold.policy(self.frame), *only]
        if self.grouping.filter is not None:
            where.append(restricted(self.fold, self.frame, self.grouping.filter))
        made = select(*(columns or [literal_column("1").label("o0")])).select_from(self.frame.source()).where(*where)
        return made.cte(self.alias).prefix_with("MATERIALIZED") if self._in_cte else made.subquery(self.alias)

    @cached_property
    def values(self) -> list[ColumnElement[Any]]:
        """What is measured, by its column: asked for once all is known that is shown, and before rows are selected."""
        return [self.measures.value(measure).label(name) for measure, name in self.measured.items()]

    @property
    def _in_cte(self) -> bool:
        return self.rates is not None and bool(self.rates.kinds)

    def grouped(self, rows: FromClause) -> FromClause:
        """The groups: one row each, also where amounts stand in several currencies."""
        keys = [self.column(f"k{n}") for n in range(len(self.grouping.keys))]
        columns = [key.label(f"k{n}") for n, key in enumerate(keys)] + self.values
        source = self.rates.joined(rows) if self.rates is not None else rows
        if not self.apart:
            made = select(*(columns or [func.count().label("m0")])).select_from(source)
            return made.group_by(*keys).subquery(self.alias)
        columns += [currency.label(str(currency).split(".")[1]) for _, currency in self.apart.values()]
        columns += [func.grouping(currency).label(mark) for mark, currency in self.apart.values()]
        made = select(*columns).select_from(source).group_by(_sets(keys, [c for _, c in self.apart.values()]))
        return self._together(made.subquery(self.alias), keys)

    def _together(self, groups: FromClause, keys: Sequence[ColumnElement[Any]]) -> FromClause:
        """One row a group: what is measured of all of it, and the lists of amounts a currency."""
        whole = and_(*(self.column(mark) == literal_column("1") for mark, _ in self.apart.values()))
        columns = [key.label(f"k{n}") for n, key in enumerate(keys)]
        columns += [func.max(self.column(name)).filter(whole).label(name) for name in self.measured.values()]
        columns += [listed.label(name) for name, listed in self.lists.items()]
        return select(*columns).select_from(groups).group_by(*keys).subquery(self.alias)


def fold_groups(fold: Fold, item: Aggregation, parent: Frame | None) -> ColumnElement[Any]:
    """The aggregate as one JSON object."""
    assert item.field.target is not None
    if not (item.asks("groups") or item.asks("totalCount")):
        pairs = [(p.key, EMPTY if p.name == "rates" else name_sql(item.type_name)) for p in item.parts]
        return object_json(pairs)
    frame = fold.target(item.field)
    state = GroupFold(fold, item, parent, frame, fold.alias())
    pairs = [(part.key, state.part(part, item.asks("totalCount"))) for part in item.parts if part.name != "rates"]
    having = [] if item.grouping.having is None else [state.kept(item.grouping.having)]
    return _folded(state, dict(pairs), having, state.order())


def _folded(
    state: GroupFold,
    pairs: dict[str, ColumnElement[Any]],
    having: list[ColumnElement[bool]],
    order: list[ColumnElement[Any]],
) -> ColumnElement[Any]:
    """Everything that is measured is known by now, and what it takes of each row once it is folded."""
    item = state.item
    grouped, rows = grouped_rows(state, [])
    kept: Any = select(literal_column(f"{state.alias}.*")).select_from(grouped).where(*having)
    kept = _numbered(kept, order) if item.asks("totalCount") else _cut(state, kept, order)
    shown = [(p.key, pairs[p.key] if p.name != "rates" else state.part(p, False)) for p in item.parts]
    made = select(object_json(shown)).select_from(kept.subquery(state.alias))
    return with_rates(state, made, rows).scalar_subquery()


def grouped_rows(state: GroupFold, only: list[ColumnElement[bool]]) -> tuple[FromClause, FromClause]:
    """The groups, and the rows they are made of: what is measured is told first, since it tells what to select."""
    _ = state.values
    rows = state.selected(only)
    return state.grouped(named(state.alias) if isinstance(rows, CTE) else rows), rows


def with_rates(state: GroupFold, made: Select[Any], rows: FromClause) -> Select[Any]:
    """With the rows and their rates before it, where amounts are converted."""
    if not isinstance(rows, CTE):
        return made
    assert state.rates is not None
    return made.add_cte(rows, *state.rates.tables(named(state.alias)), nest_here=True)


def _numbered(kept: Any, order: list[ColumnElement[Any]]) -> Any:
    """All groups with their places: they are counted too."""
    return kept.add_columns(func.row_number().over(order_by=order).label("n"))


def _cut(state: GroupFold, kept: Any, order: list[ColumnElement[Any]]) -> Any:
    return kept.order_by(*order).limit(state.fold.binder.number(state.grouping.size))


def _sets(keys: Sequence[ColumnElement[Any]], currencies: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
    """Once by the keys, and once more by the keys and each currency."""
    sets = [keys, *([*keys, currency] for currency in currencies)]
    return literal_column(f"GROUPING SETS ({', '.join('(' + ', '.join(map(str, one)) + ')' for one in sets)})")
