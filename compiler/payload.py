"""What a mutation's field asks of its outcome, read in the act's transaction; knows no subject and no act.

A payload is planned and made into a statement once for each shape of its variables, as a query is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

import orjson
from graphql import ArgumentNode, FieldNode, GraphQLObjectType, VariableNode, Visitor, visit
from graphql.execution.collect_fields import FieldDetails
from graphql.language.visitor import SKIP
from sqlalchemy import ColumnElement

from compiler import aside
from compiler.binder import Run
from compiler.document import LEAST_STATEMENT, SIGNS, Operation
from compiler.field_names import field_names
from compiler.fold import Fold
from compiler.inputs import identifier
from compiler.keyed import digest
from compiler.plan import Planner, Selection, Single, Struct, Typename
from compiler.shapes import object_json
from compiler.statement import Statement, statement
from compiler.variables import shape
from db.reference import Columns, Reference, RowKey
from db.transaction import Write
from db.words import Term

if TYPE_CHECKING:
    from compiler.execute import Executor, Request


class Unseen(LookupError):
    """A row that the payload must hold and its actor does not see."""


@dataclass(frozen=True)
class Payload:
    """What is asked of one field of a mutation, whatever its outcome."""

    executor: Executor
    planner: Planner
    operation: Operation
    request: Request
    key: str
    """The response key."""
    fields: list[FieldDetails]
    large: bool = False
    """Whether what was given, and so what is answered, is worked on beside the loop."""

    @cached_property
    def _variables(self) -> Mapping[str, Any]:
        """The variables that what is asked depends on: not those of the mutation's own input."""
        if self.operation.asking is None:
            assert self.executor.schema.mutation_type is not None
            self.operation.asking = _asking(self.operation, self.executor.schema.mutation_type)
        coerced = self.planner.variables.coerced
        return {name: value for name, value in coerced.items() if name in self.operation.asking}

    @cached_property
    def hash(self) -> bytes:
        """Of all that decides how an outcome is told: the document, the place in it, and its variables."""
        name = self.operation.node.name.value if self.operation.node.name else None
        return digest(self.request.query, name, self.key, self._variables)

    def plan(self, outcome: type, named: Mapping[str, str]) -> Selection:
        """What is asked of an outcome; InputError when it is refused."""
        known = ("planned", self.key, outcome.__name__, tuple(named.items()), self._shape)
        found: Selection | None = self.operation.statements.get(known)
        if found is None:
            found = self.planner.payload(outcome.__name__, self.fields, named)
            self.operation.statements.put(known, found, LEAST_STATEMENT)
        return found

    async def read(self, outcome: Any, write: Write) -> bytes:
        """The payload, with its rows as they are now; Unseen when one is missing that it must have."""
        selection = self.plan(type(outcome), self._named(outcome))
        rows = await self._rows(selection, outcome, write)
        for item in selection.items:
            if isinstance(item, Single) and not item.field.shape.nullable and rows[item.key] is None:
                raise Unseen(f"{selection.type.name}.{item.field.name} names a row that the actor does not see")
        return await aside.done(self.large, self._bytes, selection, outcome, rows)

    def _bytes(self, selection: Selection, outcome: Any, rows: Mapping[str, Any]) -> bytes:
        return orjson.dumps({item.key: self._plain(item, selection, outcome, rows) for item in selection.items})

    @cached_property
    def _shape(self) -> tuple[Any, ...]:
        return shape(self.operation, self._variables, self.executor.choices)

    def _named(self, outcome: Any) -> dict[str, str]:
        """The types of the rows that an outcome names where any node may stand, by the field's Python name."""
        keys = {one.name: getattr(outcome, one.name) for one in dataclasses.fields(outcome)}
        return {name: self.executor.type_of(key.table).name for name, key in keys.items() if isinstance(key, RowKey)}

    async def _rows(self, selection: Selection, outcome: Any, write: Write) -> dict[str, Any]:
        """The nodes of a payload, by one more statement: PostgreSQL does not show a statement its own writes."""
        singles = [item for item in selection.items if isinstance(item, Single)]
        present = [item for item in singles if getattr(outcome, item.field.python_name) is not None]
        if not present:
            return {item.key: None for item in singles}
        made = self._statement(selection, present, write)
        keys = {item.field.python_name: _key(getattr(outcome, item.field.python_name)) for item in present}
        await write.settle()
        text = await write.value(made.text, *made.values(Run(self._variables, write.viewer, write.today, keys)))
        return {**dict.fromkeys(item.key for item in singles), **orjson.loads(text)}

    def _statement(self, selection: Selection, items: list[Single], write: Write) -> Statement:
        stance = write.viewer.stance
        targets = tuple((item.key, item.selection.type.name) for item in items)
        known = ("payload", self.key, selection.type.name, targets, stance, self._shape)
        found: Statement | None = self.operation.statements.get(known)
        if found is None:
            fold = Fold(stance, tags=self.executor.tags, calls=self.executor.calls)
            pairs: list[tuple[str, ColumnElement[Any]]] = [(item.key, fold.single(item)) for item in items]
            found = statement(object_json(pairs), fold.binder, stance)
            self.operation.statements.put(known, found, max(LEAST_STATEMENT, len(found.text) // SIGNS))
            self.executor.documents.weigh(self.request.query)
        return found

    def _plain(self, item: Any, selection: Selection, outcome: Any, rows: Mapping[str, Any]) -> Any:
        if isinstance(item, Typename):
            return selection.type.name
        if item.key in rows:
            return rows[item.key]
        value = getattr(outcome, item.field.python_name)
        if isinstance(value, Columns):
            return list(field_names(self.executor.type_of(value.table), value.names))
        return _struct(item, value) if isinstance(item, Struct) else _scalar(value)


def _key(named: int | RowKey) -> int:
    return named.id if isinstance(named, RowKey) else named


def _struct(item: Struct, value: Any) -> Any:
    """A value object that an outcome holds, or a list of them."""
    if isinstance(value, list | tuple):
        return [_struct(item, one) for one in value]
    if value is None:
        return None
    return {
        key: item.type_name if part is None else _scalar(getattr(value, part.python_name)) for key, part in item.parts
    }


def _scalar(value: Any) -> Any:
    """As it leaves: exact numbers as text, words by name, rows by their ids."""
    if isinstance(value, list | tuple):
        return [_scalar(one) for one in value]
    if isinstance(value, Reference):
        return identifier(value)
    if isinstance(value, Term):
        return value.name
    return format(value, "f") if isinstance(value, Decimal) else value


def _asking(operation: Operation, mutation: GraphQLObjectType) -> frozenset[str]:
    """The variables used anywhere but in the inputs of the mutation's own fields."""
    found = _Used(frozenset(mutation.fields))
    for node in (operation.node, *operation.fragments.values()):
        visit(node, found)
    return frozenset(found.names)


@dataclass
class _Used(Visitor):
    acts: frozenset[str]
    names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def enter_argument(self, node: ArgumentNode, _key: Any, parent: Any, _path: Any, ancestors: list[Any]) -> Any:
        """An act's own input is passed over; no other field takes an argument of that name."""
        owner = next((one for one in reversed(ancestors) if isinstance(one, FieldNode)), None)
        is_own = owner is not None and owner.name.value in self.acts and node.name.value == "input"
        return SKIP if is_own else None

    def enter_variable(self, node: VariableNode, _key: Any, parent: Any, *_: Any) -> None:
        self.names.add(node.name.value)

    def enter_variable_definition(self, *_: Any) -> Any:
        return SKIP
