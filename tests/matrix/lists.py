"""Every list that hangs on a row, its histories among them, asked of rows one sees and rows one does not; generated
from the declared types. It knows no pytest and no connection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from compiler.fields import Field, Type
from compiler.naive.policy import may_see
from compiler.specs import Many
from db.viewer import Stance, Viewer
from tests.matrix.facts import SECRETS, Facts, Row

TRAIL, PAGE, AT_ONCE = "auditTrail", 20, 4


@dataclass(frozen=True)
class Hanging:
    """Some lists of one type, asked together."""

    type: Type
    fields: tuple[Field, ...]

    @property
    def table(self) -> str:
        """Whose rows they hang on."""
        assert self.type.table is not None
        return self.type.table.name

    @property
    def query(self) -> str:
        """Ids, how many there are, and how many there are counted in groups."""
        asked = " ".join(_selection(field, self.type) for field in self.fields)
        return f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {self.type.name} {{ id {asked} }} }} }}"


def _selection(field: Field, of: Type) -> str:
    if field.shape.kind != "page":
        return f"{field.name} {{ id }}"
    groups = f"{field.name}Aggregate {{ groups {{ count }} }}" if f"{field.name}Aggregate" in of.fields else ""
    return f"{field.name}(first: {PAGE}) {{ totalCount nodes {{ id }} }} {groups}"


def hanging(types: Mapping[str, Type], only: frozenset[str] | None) -> Iterator[Hanging]:
    """All lists of all types; of some tables' rows only, where they are named."""
    for kind in types.values():
        if kind.table is None:
            continue
        found = [one for one in kind.fields.values() if isinstance(one.spec, Many) and _is_asked(types, one, only)]
        for start in range(0, len(found), AT_ONCE):
            yield Hanging(kind, tuple(found[start : start + AT_ONCE]))


def _is_asked(types: Mapping[str, Type], field: Field, only: frozenset[str] | None) -> bool:
    return only is None or target_of(types, field) in only


def target_of(types: Mapping[str, Type], field: Field) -> str:
    """The table whose rows a list holds."""
    assert field.target is not None
    table = types[field.target].table
    assert table is not None
    return table.name


@dataclass(frozen=True)
class Expected:
    """What lists hold by the domain's words."""

    facts: Facts
    types: Mapping[str, Type]
    entries: Counter[UUID]
    """How many entries of the audit there are about each row."""

    def count(self, field: Field, parent: Row, viewer: Viewer) -> int | None:
        """How many rows of a list a viewer sees; None where more decides than whose they are."""
        assert isinstance(field.spec, Many)
        if field.name == TRAIL:
            return self.entries[parent["uid"]] if viewer.stance is Stance.AUDITOR else 0
        table = target_of(self.types, field)
        if field.spec.on is not None or field.spec.key is None or table in SECRETS:
            return None
        key = field.spec.key.name
        children = [row for row in self.facts.rows[table].values() if row[key] == parent["id"]]
        return sum(may_see(table, row, viewer) for row in children)


def counted(answer: Mapping[str, Any], field: Field) -> tuple[list[str], int, int | None]:
    """The ids of an answered list, how many it says there are, and how many its groups count."""
    told = answer[field.name]
    if isinstance(told, list):
        return [one["id"] for one in told], len(told), None
    groups = answer.get(f"{field.name}Aggregate")
    in_groups = None if groups is None else sum(one["count"] for one in groups["groups"])
    return [one["id"] for one in told["nodes"]], told["totalCount"], in_groups
