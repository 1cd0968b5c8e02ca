"""What is measured of a group, as SQL over the rows to be grouped; knows no plan's selection and no document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, ColumnElement, Numeric, Text, and_, case, distinct, func, literal_column, null
from sqlalchemy.types import BigInteger, TypeEngine

from compiler.attributes import Attribute
from compiler.declare import DECLARED
from compiler.fields import Field
from compiler.fold_rates import Rates
from compiler.group_arguments import currency_key
from compiler.grouping import Grouping, Measure
from compiler.specs import AddsUp, Expression, One
from db.policies import everyone, policy

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.frame import Frame

Select = Callable[[], ColumnElement[Any]]
MEAN_DECIMALS: ColumnElement[int] = literal_column("6")


@dataclass
class RowColumns:
    """What is selected of each row to be grouped, under short names; asked twice, it is one column."""

    alias: str
    chosen: dict[str, ColumnElement[Any]] = field(default_factory=dict)
    _names: dict[Any, str] = field(default_factory=dict)

    def put(self, letter: str, said: Any, value: Select, kind: TypeEngine[Any] | None = None) -> ColumnElement[Any]:
        """The column under which a value is selected; `said` tells it from the others of its letter."""
        name = self._names.get((letter, said))
        if name is None:
            name = f"{letter}{sum(known.startswith(letter) for known in self.chosen)}"
            self._names[letter, said] = name
            self.chosen[name] = value()
        return literal_column(f"{self.alias}.{name}", type_=kind or self.chosen[name].type)

    def of(
        self, fold: Fold, frame: Frame, letter: str, expression: Expression, kind: TypeEngine[Any]
    ) -> ColumnElement[Any]:
        """The column for a resolver's expression over the row; of one text it is one column."""
        value: ColumnElement[Any] = fold.call(expression, [frame.row], {})
        return self.put(letter, str(value), lambda: value, kind)


@dataclass
class MeasureFold:
    """The folding of measures over one frame's rows."""

    fold: Fold
    frame: Frame
    grouping: Grouping
    rows: RowColumns
    rates: Rates | None
    currency_named: ColumnElement[str] | None = None
    """The one currency in which amounts are, where rows of others are left out."""

    def value(self, measure: Measure) -> ColumnElement[Any]:
        """A measure of a group; money in one currency: a group's own, or the one converted into."""
        match measure.function:
            case "count":
                return func.count()
            case "countDistinct":
                return func.count(distinct(self._different(measure.name)))
        if measure.name in self.grouping.measures.moneys:
            return self._money(measure)
        return self._scalar(measure)

    def currency(self, measure: Measure) -> ColumnElement[str]:
        """The currency that amounts of a row are in."""
        spec = self.grouping.measures.moneys[measure.name]
        return self.rows.of(self.fold, self.frame, "c", spec.currency, Text())

    def _different(self, name: str) -> ColumnElement[Any]:
        asked = self.grouping.measures.distinct[name]
        if isinstance(asked, Attribute):
            return self._operand(asked)
        return self.rows.put("o", name, lambda: self._key(asked), BigInteger())

    def _key(self, one: Field) -> ColumnElement[Any]:
        """The key of what a to-one leads to: the row's own where everyone sees what it leads to."""
        assert isinstance(one.spec, One)
        assert one.target is not None
        table = DECLARED[one.target].table
        assert table is not None
        if one.spec.key is not None and policy(table) is everyone:
            own: ColumnElement[Any] = self.frame.row[one.spec.key.key]
            return own
        return self.fold.joined(self.frame, one).row["id"]

    def _operand(self, attribute: Attribute) -> ColumnElement[Any]:
        return self.rows.put("o", attribute.name, lambda: self.fold.attribute(self.frame, attribute))

    def _scalar(self, measure: Measure) -> ColumnElement[Any]:
        attribute = self.grouping.measures.of(measure.function)[measure.name]
        operand = self._operand(attribute)
        made = _applied(measure.function, operand, attribute.kind)
        rule = self.grouping.measures.adds_up.get(measure.name)
        if rule is None or measure.function != "sum":
            return func.round(made, MEAN_DECIMALS, type_=Numeric()) if measure.function == "avg" else made
        return case((self._adds_up(rule), made), else_=null())

    def _adds_up(self, rule: AddsUp) -> ColumnElement[bool]:
        """Whether all rows of the group add up, and have in common what must be alike."""
        tests: list[ColumnElement[bool]] = []
        if rule.when is not None:
            tests.append(func.bool_and(self.rows.of(self.fold, self.frame, "a", rule.when, Boolean())))
        for expression in rule.alike:
            own = self.rows.of(self.fold, self.frame, "a", expression, BigInteger())
            tests.append(func.min(own) == func.max(own))
        return and_(*tests)

    def _money(self, measure: Measure) -> ColumnElement[Any]:
        spec = self.grouping.measures.moneys[measure.name]
        amount = self.rows.of(self.fold, self.frame, "o", spec.amount, Numeric())
        if self.rates is not None:
            made = _applied(measure.function, amount * self.rates.of(spec, amount), Decimal, amount)
            return func.app.round_half_even(made, func.app.minor_digits(self.rates.to), type_=Numeric())
        made = _applied(measure.function, amount, Decimal)
        if measure.function != "avg":
            return made
        return func.app.round_half_even(made, func.app.minor_digits(self._grouped_currency(measure)), type_=Numeric())

    def _grouped_currency(self, measure: Measure) -> ColumnElement[str]:
        if self.currency_named is not None:
            return self.currency_named
        number = currency_key(self.grouping.measures, self.grouping.keys, measure.name)
        if number is None:
            return self.currency(measure)
        return literal_column(f"{self.rows.alias}.k{number}", type_=Text())


def _applied(
    function: str, value: ColumnElement[Any], kind: type, counted: ColumnElement[Any] | None = None
) -> ColumnElement[Any]:
    """A function of all values of a group; means are not rounded yet. `counted` is NULL where the value is."""
    if function == "avg":
        total = func.sum(value)
        return func.app.mean(total, func.count(value if counted is None else counted), type_=Numeric())
    if function == "sum":
        return func.sum(value, type_=Numeric())
    compared = value.collate("C") if kind is str else value
    return func.min(compared) if function == "min" else func.max(compared)
