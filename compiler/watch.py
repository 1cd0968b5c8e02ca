"""A subscription planned and folded: which events concern it, and the one statement that reads what they tell.

The statement reads the event's row under the viewer's policy and the filter; where it finds none, nothing is told.
What is known of the event itself enters as binds, so that every event of a subscription has the same text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from graphql import GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    DateTime,
    Select,
    Table,
    Text,
    and_,
    exists,
    literal_column,
    or_,
    select,
)
from sqlalchemy.types import TypeEngine

from compiler import ids
from compiler.announce import EVENT_TAG, Told, announcing
from compiler.binder import Run
from compiler.conditions import condition
from compiler.criteria import All, Criterion, Test, criterion
from compiler.errors import InputError
from compiler.plan import Planner, Scalar, Selection, Single, Typename
from compiler.shapes import name_sql, object_json, scalar_json
from compiler.specs import Announced
from compiler.statement import Statement
from compiler.values import ABSENT, Leaf, trace
from db.event import Event
from db.viewer import Viewer

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.frame import Frame

Values = Mapping[str, Any]
SQL_TYPES: Mapping[Told, TypeEngine[Any]] = {
    Told.EVENT_ID: Text(),
    Told.AT: DateTime(timezone=True),
    Told.ACTION: Text(),
    Told.CHANGED_ID: Text(),
    Told.FROM_STATUS: Text(),
    Told.TO_STATUS: Text(),
}


@dataclass(frozen=True)
class Watching:
    """A subscription as planned."""

    key: str
    spec: Announced
    payload: Selection
    table: Table
    """Of the node that is read anew."""
    filter: Criterion | None
    after: Leaf | None


@dataclass(frozen=True)
class Watch:
    """A subscription ready to be run at each event."""

    statement: Statement
    spec: Announced
    table: str
    ids: Leaf | None
    """The ids that its filter asks for, as uids, where it asks for some."""
    after: Leaf | None

    def uids(self, variables: Values) -> frozenset[UUID] | None:
        """The rows it can be about; None for any."""
        if self.ids is None:
            return None
        found = self.ids.read(variables)
        return frozenset(found if isinstance(found, list) else [found])

    def concerns(self, event: Event, uids: frozenset[UUID] | None) -> bool:
        """Whether an event may be told; whether the viewer sees it, the statement says."""
        if event.subject_id is None or not self._is_of(event):
            return False
        return uids is None or self._uid(event) in uids

    def run(self, event: Event, variables: Values, viewer: Viewer, today: date, tags: Mapping[str, int]) -> Run:
        """What the statement binds for an event."""
        own = event.table == self.table
        told = {
            "row": event.subject_id if own else event.scope_id,
            "part": event.table,
            "subject": event.subject_id,
            Told.EVENT_ID.value: event_id(event.uid),
            Told.AT.value: event.at,
            Told.ACTION.value: event.action,
            Told.CHANGED_ID.value: ids.encode(tags[event.table], event.subject_uid),
            Told.FROM_STATUS.value: event.from_status,
            Told.TO_STATUS.value: event.to_status,
        }
        return Run(variables, viewer, today, told)

    def _is_of(self, event: Event) -> bool:
        if event.table == self.table:
            return self.spec.tells(event)
        return event.project_uid is not None and any(part.name == event.table for part in self.spec.parts)

    def _uid(self, event: Event) -> UUID | None:
        return event.subject_uid if event.table == self.table else event.project_uid


def event_id(uid: UUID) -> str:
    """The opaque id of an event: after it one may resume."""
    return ids.encode(EVENT_TAG, uid)


def plan_watch(planner: Planner, root: GraphQLObjectType) -> Watching:
    """The plan of a subscription's one field; InputError says what is wrong with its arguments."""
    grouped = planner.root(root)
    if not grouped:
        raise InputError(
            "the subscription asks for nothing: its field is skipped; ask for one field", planner.operation
        )
    key, fields = next(iter(grouped.items()))
    field = planner.types[root.name].fields[fields[0].node.name.value]
    assert isinstance(field.spec, Announced)
    assert field.target is not None
    given = _arguments(planner, root, fields)
    node = planner.types[announcing(field.target)]
    assert node.table is not None
    asked = _filter(planner, node.name, given.get("filter", ABSENT), fields)
    after = given.get("after", ABSENT)
    return Watching(
        key,
        field.spec,
        planner.payload(field.target, fields, {}),
        node.table,
        asked,
        after if isinstance(after, Leaf) else None,
    )


def _arguments(planner: Planner, root: GraphQLObjectType, fields: list[FieldDetails]) -> Values:
    node = fields[0].node
    literals = {a.name.value: a.value for a in node.arguments or ()}
    taken = root.fields[node.name.value].args.items()
    return {name: trace(literals.get(name), arg.type, planner.variables.coerced) for name, arg in taken}


def _filter(planner: Planner, node: str, traced: Any, fields: list[FieldDetails]) -> Criterion | None:
    if traced is ABSENT:
        return None
    asked = criterion(planner.reaches, node, traced, "filter", fields[0].node)
    planner.conditions.add(asked, fields[0].node)
    return asked


def ids_of(asked: Criterion | None) -> Leaf | None:
    """The ids that rows must have to meet a filter, where it says so at its top."""
    for part in asked.parts if isinstance(asked, All) else ():
        match part:
            case Test(attribute, "eq" | "in", operand) if attribute.name == "id":
                return operand
    return None


def fold_watch(fold: Fold, plan: Watching) -> ColumnElement[Any]:
    """What is told of an event as one JSON object; NULL where the viewer does not see it or the filter excludes it."""
    target = fold.frame(plan.table)
    pairs = [(item.key, _part(fold, plan.payload, item, target)) for item in plan.payload.items]
    built = object_json([(plan.key, object_json(pairs))])
    met = [target.row["id"] == fold.binder.told("row", BigInteger()), *fold.policy(target)]
    if plan.filter is not None:
        met.append(condition(fold, target, plan.filter))
    if plan.spec.parts:
        met.append(_is_seen(fold, plan))
    chosen = select(built).select_from(target.source()).where(*met)
    return chosen.limit(literal_column("1")).scalar_subquery()


def _part(fold: Fold, payload: Selection, item: Any, target: Frame) -> ColumnElement[Any]:
    match item:
        case Typename():
            return name_sql(payload.type.name)
        case Single():
            return fold.object(item.selection, target)
        case Scalar():
            told = Told(item.field.python_name)
            return scalar_json(fold.binder.told(told.value, SQL_TYPES[told]), item.field.shape)
    raise TypeError(f"{payload.type.name} holds {item}, which no event tells")


def _is_seen(fold: Fold, plan: Watching) -> ColumnElement[bool]:
    """That the viewer sees the part that has changed: a hidden one must not be told by its project."""
    part = fold.binder.told("part", Text())
    found: list[ColumnElement[bool]] = [part == literal_column(f"'{plan.table.name}'")]
    for table in plan.spec.parts:
        one = fold.frame(table)
        row: Select[Any] = select(literal_column("1")).select_from(one.source())
        row = row.where(one.row["id"] == fold.binder.told("subject", BigInteger()), *fold.policy(one))
        found.append(and_(part == literal_column(f"'{table.name}'"), exists(row)))
    return or_(*found)
