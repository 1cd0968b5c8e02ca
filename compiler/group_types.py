"""Aggregates as GraphQL types, derived from what may be named of a type; knows no document and no SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import strawberry

from compiler.attributes import Attribute, Reach
from compiler.conversion import RateUsed
from compiler.declare import DECLARED
from compiler.filters import union_title
from compiler.measures import Measures, result_kind
from compiler.vocabulary import enumeration
from db.words import Term

Fields = Mapping[str, tuple[Any, str]]
_TITLES = {"countDistinct": "CountDistinct", "sum": "Sum", "avg": "Avg", "min": "Min", "max": "Max"}
_WORDS = {
    "countDistinct": "How many different values of {} the rows have (jumlah nilai berbeda).",
    "sum": "Sums over the rows of a group of {} (jumlah).",
    "avg": "Means over the rows of a group of {}, 6 decimals, half up (rata-rata).",
    "min": "Least values in a group of {}; text by code points (nilai terkecil).",
    "max": "Greatest values in a group of {}; text by code points (nilai terbesar).",
}
_MONEY = {
    "sum": "Sum of `{}`",
    "avg": "Mean of `{}`, rounded half to even to the currency's minor units",
    "min": "Least `{}`",
    "max": "Greatest `{}`",
}
_CURRENCIES = "one entry a currency in the group, by its code; with `convert` one in the currency wanted; [] for none."


@dataclass
class GroupTypes:
    """The types of all aggregates, each made once, when it is first needed; they name each other."""

    reaches: Mapping[str, Reach]
    made: dict[str, type] = field(default_factory=dict)

    def of(self, type_name: str) -> type:
        """What the aggregate of a list of a type answers."""
        measures = Measures(self.reaches[type_name])
        fields: dict[str, tuple[Any, str]] = {
            "groups": (list[self._group(measures)], "The groups, in their order; one group of all without `groupBy`."),  # type: ignore[misc]  # made at run time
            "totalCount": (int, "How many groups there are in all; counted only when asked for."),
        }
        if measures.moneys:
            text = "Every rate the groups were converted at, by currency and day; [] without `convert`. At most 10000."
            fields["rates"] = (list[RateUsed], text)
        return self._type(f"{type_name}Aggregate", fields, f"Rows of {type_name} in groups, measured (agregat).")

    def _group(self, measures: Measures) -> type:
        name = measures.name
        fields: dict[str, tuple[Any, str]] = {
            "key": (self._key(name), "By what the group was made: only what `groupBy` names may be asked."),
            "count": (int, "How many rows the group has."),
        }
        for function in _TITLES:
            made = self._measures(measures, function)
            if made is not None:
                fields[function] = (made, _WORDS[function].format(name))
        return self._type(f"{name}Group", fields, f"Rows of {name} that have their keys in common (kelompok).")

    def _key(self, type_name: str) -> type:
        name, reach = f"{type_name}GroupKey", self.reaches[type_name]
        if name not in self.made:
            self.made[name] = _class(name)
            fields = {key: (_key_kind(a), _key_text(a)) for key, a in reach.scalars.items()}
            fields |= {
                key: (self._value_key(reach, key, parts), f"Of its `{key}`.") for key, parts in reach.values.items()
            }
            for key, one in reach.ones.items():
                assert one.target is not None
                fields[key] = (self._key(one.target), f"Of its `{key}`; all null where it has none, or a hidden one.")
            fields |= {key: (self._union_key(reach, key), f"Of its `{key}`, by type.") for key in reach.unions}
            _finish(self.made[name], fields, f"By what of {type_name} rows a group was made (kunci kelompok).")
        return self.made[name]

    def _value_key(self, reach: Reach, key: str, parts: Mapping[str, Attribute]) -> type:
        title = reach.type.fields[key].target
        fields = {part: (_key_kind(a), _key_text(a)) for part, a in parts.items()}
        return self._type(f"{title}GroupKey", fields, f"By what of a {title} a group was made (kunci kelompok).")

    def _union_key(self, reach: Reach, key: str) -> type:
        title, fields = union_title(reach, key), {}
        for kind, one in reach.unions[key].items():
            assert one.target is not None
            fields[kind] = (self._key(one.target), f"Where it is a {one.target}; else all null.")
        return self._type(f"{title}GroupKey", fields, f"By what of a {title} a group was made (kunci kelompok).")

    def _measures(self, measures: Measures, function: str) -> type | None:
        if function == "countDistinct":
            fields: dict[str, tuple[Any, str]] = {
                key: (int, f"How many different values `{key}` has; null is none.") for key in measures.distinct
            }
        else:
            fields = {
                key: (result_kind(function, _plain(a.kind)) | None, _text(measures, function, key))
                for key, a in measures.of(function).items()
            }
            fields |= {key: self._money(measures, function, key) for key in measures.moneys}
        if not fields:
            return None
        return self._type(f"{measures.name}{_TITLES[function]}", fields, _WORDS[function].format(measures.name))

    def _money(self, measures: Measures, function: str, key: str) -> tuple[Any, str]:
        target = measures.reach.type.fields[key].target
        assert target is not None
        money: Any = DECLARED[target].cls
        return list[money], f"{_MONEY[function].format(key)}: {_CURRENCIES}"

    def _type(self, name: str, fields: Fields, text: str) -> type:
        if name not in self.made:
            self.made[name] = _class(name)
            _finish(self.made[name], fields, text)
        return self.made[name]


def _key_kind(attribute: Attribute) -> Any:
    return (date if attribute.kind is datetime else _plain(attribute.kind)) | None


def _key_text(attribute: Attribute) -> str:
    if attribute.kind in (date, datetime):
        return f"First day of the span that holds `{attribute.name}`, as `groupBy` asks; null for rows without one."
    return f"Its `{attribute.name}`; null for rows without one."


def _plain(kind: type) -> Any:
    if isinstance(kind, type) and issubclass(kind, Term):
        enumeration(kind)
    return kind


def _text(measures: Measures, function: str, key: str) -> str:
    text = {
        "sum": f"Sum of `{key}`, exact; null over nothing.",
        "avg": f"Mean of `{key}`, 6 decimals, half up; null over nothing.",
        "min": f"Least `{key}`; null over nothing.",
        "max": f"Greatest `{key}`; null over nothing.",
    }[function]
    rule = measures.adds_up.get(key)
    if rule is None:
        return text
    text += f" Only where `groupBy` names `{rule.within}`."
    return f"{text} Null where rows of the group do not add up." if function == "sum" else text


def _class(name: str) -> type:
    return type(name, (), {"__module__": __name__, "__annotations__": {}})


def _finish(cls: type, fields: Fields, description: str) -> None:
    """Give a class its fields, each a kind and a description."""
    for name, (kind, text) in fields.items():
        cls.__annotations__[name] = kind
        setattr(cls, name, strawberry.field(name=name, description=text))
    strawberry.type(cls, name=cls.__name__, description=description)
