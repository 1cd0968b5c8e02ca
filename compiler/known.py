"""Root fields answered in Python, without a statement: introspection, and fields declared by known(); knows no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLField, get_named_type
from graphql.execution.collect_fields import FieldDetails, GroupedFieldSet

from compiler.asking import Asking
from compiler.errors import InputError
from compiler.extent import INTROSPECTED
from compiler.fields import Field
from compiler.introspection import Introspection, question_of
from compiler.plan import Planner
from compiler.specs import Known
from compiler.values import Leaf, trace
from db.words import Term

Variables = Mapping[str, Any]


@dataclass(frozen=True)
class Answered:
    """A root field whose value is found at each run; `fixed` when it is the same at each."""

    value: Callable[[Asking, Variables], Any]
    fixed: bool = False


@dataclass(frozen=True)
class _Part:
    """A field asked of a value: under which key, by which Python name; a name for __typename stands in `typename`."""

    key: str
    python_name: str
    typename: str | None
    parts: tuple[_Part, ...] | None


def answered(planner: Planner, grouped: GroupedFieldSet, introspection: Introspection) -> dict[str, Answered]:
    """The root fields of a query that need no row, by response key."""
    found = _introspected(planner, grouped, introspection)
    for key, fields in grouped.items():
        name = fields[0].node.name.value
        field = planner.types["Query"].fields.get(name)
        if field is not None and isinstance(field.spec, Known):
            found[key] = _known(planner, field, planner.schema.query_type.fields[name], fields)  # type: ignore[union-attr]  # a query has been asked
    _refuse_twice(planner, grouped, found)
    return found


def _refuse_twice(planner: Planner, grouped: GroupedFieldSet, found: Mapping[str, Answered]) -> None:
    """What is known in Python takes its time from everyone, so each field of that kind is answered once."""
    seen: set[str] = set()
    for key in found:
        node = grouped[key][0].node
        if node.name.value in seen and node.name.value not in INTROSPECTED:
            raise InputError(f"{node.name.value} is answered once an operation; ask the others by themselves", node)
        seen.add(node.name.value)


def _known(planner: Planner, field: Field, graphql: GraphQLField, fields: list[FieldDetails]) -> Answered:
    assert isinstance(field.spec, Known)
    function = field.spec.function
    literals = {a.name.value: a.value for a in fields[0].node.arguments or ()}
    traced = {
        argument.name: trace(literals.get(name), graphql.args[name].type, planner.variables.coerced)
        for name, argument in field.arguments.items()
    }
    leaves = {name: leaf for name, leaf in traced.items() if isinstance(leaf, Leaf)}
    parts = tuple(_parts(planner, get_named_type(graphql.type).name, fields))

    def value(asking: Asking, variables: Variables) -> Any:
        return _shown(function(asking, **{name: leaf.read(variables) for name, leaf in leaves.items()}), parts)

    return Answered(value)


def _parts(planner: Planner, type_name: str, fields: list[FieldDetails]) -> Iterator[_Part]:
    for key, part in planner.collect(type_name, fields).items():
        name = part[0].node.name.value
        if name == "__typename":
            yield _Part(key, "", type_name, None)
            continue
        declared = planner.types[type_name].fields[name]
        inner = None if declared.target is None else tuple(_parts(planner, declared.target, part))
        yield _Part(key, declared.python_name, None, inner)


def _shown(value: Any, parts: tuple[_Part, ...]) -> Any:
    """A value object as JSON, as far as it is asked for."""
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return [_shown(one, parts) for one in value]
    return {part.key: part.typename or _shown_part(getattr(value, part.python_name), part) for part in parts}


def _shown_part(value: Any, part: _Part) -> Any:
    if part.parts is not None:
        return _shown(value, part.parts)
    return value.name if isinstance(value, Term) else value


def _introspected(planner: Planner, grouped: GroupedFieldSet, introspection: Introspection) -> dict[str, Answered]:
    """The introspection fields of a query: they read the schema, not the database."""
    asked = {key: fields for key, fields in grouped.items() if fields[0].node.name.value in INTROSPECTED}
    if not asked:
        return {}
    nodes = [details.node for fields in asked.values() for details in fields]
    question = question_of(planner.operation, planner.fragments, nodes)

    def answered_as(key: str) -> Answered:
        return Answered(lambda asking, variables: introspection.answer(question, variables)[key])

    return {key: answered_as(key) for key in asked}
