"""The rates that amounts are converted at, each looked up once a currency and day; knows no plan's selection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Date,
    FromClause,
    Numeric,
    Text,
    and_,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy import table as named
from sqlalchemy.dialects.postgresql import JSON

from compiler.grouping import Conversion, RateParts
from compiler.shapes import EMPTY, list_json, name_sql, object_json
from compiler.specs import Expression, Monetary

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.fold_measures import RowColumns
    from compiler.frame import Frame

MOST = 10_000
"""How many rates an answer cites at most."""
NONE: ColumnElement[Any] = literal_column("0")
"""Stands for a rate that was not recorded: rates are greater, and 0 can be compared where NULL cannot."""


FOUND = ("rate", "legs")
"""What the functions that look up a rate answer."""


@dataclass
class Kind:
    """Rates by what of a row they depend on."""

    alias: str
    columns: tuple[tuple[str, ColumnElement[Any]], ...]
    """c, d and f: the row's currency, its day and its recorded rate, as far as they matter."""
    amounts: list[ColumnElement[Any]] = field(default_factory=list)


@dataclass
class Rates:
    """The rates of one aggregate."""

    fold: Fold
    frame: Frame
    rows: RowColumns
    conversion: Conversion
    kinds: dict[str, Kind] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.to: ColumnElement[str] = self.fold.binder.bind(self.conversion.to, Text())
        self.on: ColumnElement[Any] | None = None
        if self.conversion.on is not None:
            self.on = cast(self.fold.binder.bind(self.conversion.on, Date()), Date())

    def of(self, money: Monetary, amount: ColumnElement[Any]) -> ColumnElement[Any]:
        """The rate at which a row's amount is converted."""
        columns = tuple(self._columns(money))
        said = " ".join(f"{letter}{column}" for letter, column in columns)
        if said not in self.kinds:
            self.kinds[said] = Kind(self.fold.alias(), columns)
        kind = self.kinds[said]
        if not any(str(known) == str(amount) for known in kind.amounts):
            kind.amounts.append(amount)
        return literal_column(f"{kind.alias}.rate", type_=Numeric())

    def _columns(self, money: Monetary) -> Iterator[tuple[str, ColumnElement[Any]]]:
        yield "c", self.rows.of(self.fold, self.frame, "c", money.currency, Text())
        if self.conversion.at == "frozen":
            frozen = money.frozen
            assert frozen is not None
            yield "f", self.rows.put("f", frozen, lambda: func.coalesce(self._own(frozen), NONE), Numeric())
        if self.conversion.at != "on" and money.day is not None:
            yield "d", self.rows.of(self.fold, self.frame, "d", money.day, Date())

    def _own(self, expression: Expression) -> ColumnElement[Any]:
        own: ColumnElement[Any] = self.fold.call(expression, [self.frame.row], {})
        return own

    def tables(self, rows: FromClause) -> list[CTE]:
        """What holds the rates, for amounts of rows."""
        return [self._table(kind, rows) for kind in self.kinds.values()]

    def _table(self, kind: Kind, rows: FromClause) -> CTE:
        """Each currency and day of the rows with its rate; a missing one is refused by the function."""
        needed = select(*(column.label(letter) for letter, column in kind.columns)).select_from(rows)
        needed = needed.where(or_(*(amount.is_not(None) for amount in kind.amounts))).distinct()
        inner = needed.subquery(f"{kind.alias}n")
        known: dict[str, ColumnElement[Any]] = {
            letter: literal_column(f"{kind.alias}n.{letter}") for letter, _ in kind.columns
        }
        day = self._day(known)
        found = self._function(known, day).table_valued(*FOUND, name=f"{kind.alias}r")
        shown = [known[letter].label(letter) for letter, _ in kind.columns if letter != "d"]
        rate: list[ColumnElement[Any]] = [literal_column(f"{kind.alias}r.{name}").label(name) for name in FOUND]
        made = select(*shown, day.label("d"), *rate).select_from(inner.join(found, true()))
        return made.cte(kind.alias).prefix_with("MATERIALIZED")

    def _day(self, known: dict[str, ColumnElement[Any]]) -> ColumnElement[Any]:
        if self.on is not None:
            return self.on
        return known.get("d", cast(null(), Date()))

    def _function(self, known: dict[str, ColumnElement[Any]], day: ColumnElement[Any]) -> Any:
        base = cast(known["c"], Text())
        if self.conversion.at == "frozen":
            return func.app.frozen_rate(base, func.nullif(known["f"], NONE), day)
        return func.app.rate(base, self.to, day)

    def joined(self, rows: FromClause) -> FromClause:
        """The rows with their rates beside them."""
        for kind in self.kinds.values():
            on = and_(*(literal_column(f"{kind.alias}.{letter}") == column for letter, column in kind.columns))
            rows = rows.outerjoin(named(kind.alias), on)
        return rows

    def cited(self, asked: RateParts) -> ColumnElement[Any]:
        """All rates used, by currency and day."""
        alias = self.fold.alias()
        columns: list[ColumnElement[Any]] = [literal_column(name) for name in ("c", "d", "rate", "legs")]
        each = [select(*columns).select_from(named(kind.alias)) for kind in self.kinds.values()]
        if not each:
            return EMPTY
        whole = union_all(*each).subquery(alias) if len(each) > 1 else each[0].subquery(alias)
        order: list[ColumnElement[Any]] = [
            literal_column(f'{alias}.c COLLATE "C"'),
            literal_column(f"{alias}.d"),
            literal_column(f"{alias}.rate"),
        ]
        kept: Any = select(literal_column(f"{alias}.*")).select_from(whole).order_by(*order)
        if len(each) > 1:
            # The same rate may serve amounts in several columns; json has no equality, so that legs go by their text.
            kept = kept.distinct(*order)
        inner = kept.limit(literal_column(str(MOST))).subquery(alias)
        pairs = [(key, self._part(name, alias)) for key, name in asked.items]
        return select(list_json(object_json(pairs))).select_from(inner).scalar_subquery()

    def _part(self, name: str | RateParts, alias: str) -> ColumnElement[Any]:
        if isinstance(name, RateParts):
            return self._legs(name, alias)
        match name:
            case "from":
                return literal_column(f"{alias}.c")
            case "to":
                return cast(self.to, Text())
            case "on":
                return literal_column(f"{alias}.d")
            case "rate":
                return cast(literal_column(f"{alias}.rate"), Text())
            case "isFrozen":
                return literal_column("true" if self.conversion.at == "frozen" else "false")
            case _:
                return name_sql("RateUsed")

    def _legs(self, asked: RateParts, alias: str) -> ColumnElement[Any]:
        leg = f"{alias}l"
        pairs = [(key, _of_leg(name, leg)) for key, name in asked.items if isinstance(name, str)]
        each = func.json_array_elements(literal_column(f"{alias}.legs")).table_valued("value", name=leg)
        return select(list_json(object_json(pairs))).select_from(each).scalar_subquery()


_LEG = {"base": "base", "quote": "quote", "on": "on", "rate": "rate", "source": "source", "isInverted": "is_inverted"}


def _of_leg(name: str, leg: str) -> ColumnElement[Any]:
    return literal_column(f"{leg}.value -> '{_LEG[name]}'", type_=JSON()) if name in _LEG else name_sql("RateLeg")
