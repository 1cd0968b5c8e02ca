"""What aggregates take, as GraphQL input types: keys, conditions on groups, their order; knows no document, no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from compiler.attributes import Attribute, Reach
from compiler.buckets import DAYS, DateBucket, GroupValue
from compiler.conversion import Convert
from compiler.filters import Filters, finish, input_class, union_title
from compiler.measures import Measures
from compiler.orders import Direction, Orders
from compiler.vocabulary import enumeration

Fields = dict[str, tuple[Any, str]]
_MONEY = "of amounts, under `convert` or where their currency is a key."
_MEASURED = {
    "sum": "Its sum.",
    "avg": "Its mean.",
    "min": "Its least value.",
    "max": "Its greatest value.",
}


@dataclass
class GroupInputs:
    """The input types of all aggregates, each made once, when it is first needed; they name each other."""

    reaches: Mapping[str, Reach]
    filters: Filters
    orders: Orders
    made: dict[str, type] = field(default_factory=dict)

    def parameters(self, type_name: str) -> Mapping[str, tuple[Any, str]]:
        """The arguments of an aggregate of a list of a type, beyond the list's own, and what each says."""
        for words in (GroupValue, DateBucket, Direction):
            enumeration(words)
        measures = Measures(self.reaches[type_name])
        fields: Fields = {"filter": (self.filters.of(type_name), "Which rows count; all when absent (saringan).")}
        fields["group_by"] = (list[self.keys(type_name)], "By what rows are grouped; one group of all when absent.")  # type: ignore[misc]  # made at run time
        fields["having"] = (self._having(measures), "Which groups are kept; all when absent.")
        fields["order_by"] = (
            list[self._order(measures)],  # type: ignore[misc]  # made at run time
            "By what groups are ordered, in this precedence; ties, and all when absent, by their keys (urutan).",
        )
        fields["first"] = (int, "How many groups, 0 to 1000; 100 when absent.")
        if measures.moneys:
            fields["convert"] = (Convert, "Into one currency; when absent, amounts stand a currency each.")
        return fields

    def child(self, type_name: str) -> type:
        """By a measure of those rows of a to-many that a filter chooses."""
        name, measures = f"{type_name}AggregateOrder", Measures(self.reaches[type_name])
        if name not in self.made:
            self.made[name] = input_class(name)
            filter_ = self.filters.of(type_name)
            assert filter_ is not None
            by = self._one_of(f"{type_name}MeasureOrder", self._measured(measures), f"One measure of {type_name} rows.")
            fields: Fields = {"filter": (filter_ | None, "Which rows count; all when absent."), "by": (by, "By what.")}
            if measures.moneys:
                fields["currency"] = (str | None, "Only amounts in this currency count: an ISO 4217 code.")
                fields["convert"] = (Convert | None, "Amounts converted into one currency.")
            finish(
                self.made[name], fields, f"By what is measured of {type_name} rows that belong to it.", required=True
            )
        return self.made[name]

    def keys(self, type_name: str) -> type:
        """One thing to group rows of a type by."""
        name, reach = f"{type_name}GroupBy", self.reaches[type_name]
        if name not in self.made:
            self.made[name] = input_class(name)
            fields: dict[str, Any] = {key: _bucket(a) for key, a in reach.scalars.items()}
            fields |= {key: self._value_keys(reach, key, parts) for key, parts in reach.values.items()}
            fields |= {key: self.keys(_target(one.target)) for key, one in reach.ones.items()}
            fields |= {key: self._union_keys(reach, key) for key in reach.unions}
            self._finish(name, fields, f"One thing to group {type_name} rows by (pengelompokan).")
        return self.made[name]

    def _value_keys(self, reach: Reach, key: str, parts: Mapping[str, Attribute]) -> type:
        title = reach.type.fields[key].target
        fields = {part: _bucket(a) for part, a in parts.items()}
        return self._one_of(f"{title}GroupBy", fields, f"The part of a {title} to group by.")

    def _union_keys(self, reach: Reach, key: str) -> type:
        title = union_title(reach, key)
        fields = {kind: self.keys(_target(one.target)) for kind, one in reach.unions[key].items()}
        return self._one_of(f"{title}GroupBy", fields, f"The type of a {title} to group by; others stand as nulls.")

    def _having(self, measures: Measures) -> type:
        name = f"{measures.name}Having"
        if name not in self.made:
            self.made[name] = input_class(name)
            fields: Fields = {"count": (self.filters.scalar(int), "How many rows the group has.")}
            fields |= {
                key: (kind, f"{_MEASURED.get(key, 'How many different values.')}")
                for key, kind in self._conditions(measures)
            }
            own: Any = self.made[name]
            fields |= {
                "and": (list[own], "All of these hold; none given, it is true."),
                "or": (list[own], "At least one of these holds; none given, it is false."),
                "not": (own, "This does not hold."),
            }
            finish(
                self.made[name],
                fields,
                f"Conditions on groups of {measures.name} rows; all given ones hold (saringan kelompok).",
            )
        return self.made[name]

    def _conditions(self, measures: Measures) -> list[tuple[str, type]]:
        number, integer = self.filters.scalar(Decimal), self.filters.scalar(int)
        made = [
            ("countDistinct", self._inputs(f"{measures.name}DistinctHaving", dict.fromkeys(measures.distinct, integer)))
        ]
        numbers = dict.fromkeys((*measures.numbers, *measures.moneys), number)
        extremes = {key: self.filters.scalar(a.kind) for key, a in measures.extremes.items()}
        extremes |= dict.fromkeys(measures.moneys, number)
        if numbers:
            inner = self._inputs(f"{measures.name}NumberHaving", numbers)
            made += [("sum", inner), ("avg", inner)]
        if extremes:
            inner = self._inputs(f"{measures.name}ExtremeHaving", extremes)
            made += [("min", inner), ("max", inner)]
        return made

    def _inputs(self, name: str, fields: Mapping[str, Any]) -> type:
        if name not in self.made:
            self.made[name] = input_class(name)
            described = {key: (kind, f"Conditions on that of `{key}`.") for key, kind in fields.items()}
            finish(self.made[name], described, f"Conditions on what is measured of each field, {_MONEY}")
        return self.made[name]

    def _order(self, measures: Measures) -> type:
        fields: dict[str, Any] = {}
        keys = self.orders.of(measures.name)
        if keys is not None:
            fields["key"] = keys
        fields |= self._measured(measures)
        return self._one_of(
            f"{measures.name}GroupOrder", fields, f"One thing to order groups of {measures.name} rows by."
        )

    def _measured(self, measures: Measures) -> dict[str, Any]:
        """Directions by what is measured."""
        made: dict[str, Any] = {"count": Direction}
        numbers, extremes = (*measures.numbers, *measures.moneys), (*measures.extremes, *measures.moneys)
        for title, keys, functions in (
            ("Distinct", tuple(measures.distinct), ("countDistinct",)),
            ("Number", numbers, ("sum", "avg")),
            ("Extreme", extremes, ("min", "max")),
        ):
            if keys:
                text = f"What is measured of which field to order by: {_MONEY}"
                inner = self._one_of(f"{measures.name}{title}Order", dict.fromkeys(keys, Direction), text)
                made |= dict.fromkeys(functions, inner)
        return made

    def _one_of(self, name: str, fields: Mapping[str, Any], text: str) -> type:
        if name not in self.made:
            self.made[name] = input_class(name)
            self._finish(name, fields, text)
        return self.made[name]

    def _finish(self, name: str, fields: Mapping[str, Any], text: str) -> None:
        finish(self.made[name], {key: (kind, f"By `{key}`.") for key, kind in fields.items()}, text, one_of=True)


def _bucket(attribute: Attribute) -> type:
    return DateBucket if attribute.kind in DAYS else GroupValue


def _target(target: str | None) -> str:
    assert target is not None
    return target
