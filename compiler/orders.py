"""Orderings as GraphQL input types, derived from what may be named of a type; knows no document and no SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import unique
from typing import Any

import strawberry

from compiler.attributes import Attribute, Reach
from compiler.filters import finish, input_class, union_title
from compiler.vocabulary import enumeration
from db.words import Term


@unique
class Direction(Term):
    """Which way a list is ordered, and where nulls stand (arah urutan)."""

    ASC = "Ascending; nulls last (menaik)"
    DESC = "Descending; nulls first (menurun)"
    ASC_NULLS_FIRST = "Ascending; nulls first (menaik, kosong dahulu)"
    ASC_NULLS_LAST = "Ascending; nulls last (menaik, kosong di akhir)"
    DESC_NULLS_FIRST = "Descending; nulls first (menurun, kosong dahulu)"
    DESC_NULLS_LAST = "Descending; nulls last (menurun, kosong di akhir)"


@dataclass
class Orders:
    """The input types of all orderings, each made once, when it is first needed; they name each other."""

    reaches: Mapping[str, Reach]
    made: dict[str, type] = field(default_factory=dict)
    children: Callable[[str], type] | None = None
    """Makes the input that orders by measures of a to-many's rows."""

    def of(self, type_name: str) -> type | None:
        """The @oneOf input of a type's ordering; None where nothing of it may be named."""
        reach = self.reaches[type_name]
        known = (orderable(reach), reach.values, reach.ones, reach.unions)
        return self._of(type_name) if any(known) else None

    def _of(self, type_name: str) -> type:
        name, reach = f"{type_name}Order", self.reaches[type_name]
        if name not in self.made:
            self.made[name] = input_class(name)
            enumeration(Direction)
            fields: dict[str, Any] = dict.fromkeys(orderable(reach), Direction)
            fields |= {key: self._value(reach, key, parts) for key, parts in reach.values.items()}
            fields |= {key: self._target(one.target) for key, one in reach.ones.items()}
            fields |= {key: self._union(reach, key) for key in reach.unions}
            fields |= self._children(reach)
            self._finish(
                name, fields, f"One key to order {type_name} rows by; precedence is the list's order (urutan)."
            )
        return self.made[name]

    def _children(self, reach: Reach) -> dict[str, type]:
        if self.children is None:
            return {}
        targets = {key: many.target for key, many in reach.manys.items()}
        return {f"{key}Aggregate": self.children(target) for key, target in targets.items() if target is not None}

    def _target(self, target: str | None) -> type:
        assert target is not None
        return self._of(target)

    def _value(self, reach: Reach, key: str, parts: Mapping[str, Attribute]) -> type:
        title = reach.type.fields[key].target
        return self._input(f"{title}Order", dict.fromkeys(parts, Direction), f"The part of a {title} to order by.")

    def _union(self, reach: Reach, key: str) -> type:
        title = union_title(reach, key)
        fields = {kind: self._target(one.target) for kind, one in reach.unions[key].items()}
        return self._input(f"{title}Order", fields, f"The type of a {title} to order by; others stand as nulls.")

    def _input(self, name: str, fields: Mapping[str, Any], text: str) -> type:
        if name not in self.made:
            self.made[name] = input_class(name)
            self._finish(name, fields, text)
        return self.made[name]

    def _finish(self, name: str, fields: Mapping[str, Any], text: str) -> None:
        finish(self.made[name], {key: (kind, f"By `{key}`.") for key, kind in fields.items()}, text, one_of=True)


def orderable(reach: Reach) -> dict[str, Attribute]:
    """The scalars one may order by; `name` orders by the stored sort key where the table has one."""
    scalars = {name: attribute for name, attribute in reach.scalars.items() if attribute.kind is not strawberry.ID}
    table = reach.type.table
    if table is not None and "sort_name" in table.c and "name" in scalars:
        scalars["name"] = Attribute("name", str, False, column=table.c.sort_name)
    return scalars
