"""A document parsed, validated and looked at once: its operations and which variables change the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    ListValueNode,
    Node,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    StringValueNode,
    ValueNode,
    VariableNode,
    Visitor,
    is_leaf_type,
    parse,
    type_from_ast,
    validate,
    visit,
)
from graphql.validation.rules import overlapping_fields_can_be_merged
from graphql.validation.validate import ValidationAbortedError

from compiler.as_of import Day, day_of
from compiler.errors import InputError
from compiler.extent import Extent, extents
from compiler.limits import TOKENS, VALUE_DEPTH, refuse_beyond, too_deep, too_many_tokens
from compiler.recent import Recent
from compiler.rules import EveryRule

KEPT_CHARACTERS, LEAST_WEIGHT = 3_000_000, 2_000
"""How much text of documents is kept, and what a short one counts: at most a thousand. A parsed document takes a few
hundred times its text, so that a client who never asks the same twice must not fill the memory."""
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 6_000
"""graphql-core's own budget of 500,000 lets a document of 4,000 tokens cost more than a second; at this one the worst
costs 50 ms, and thirty fragments that all ask the same five fields of one object pass."""
KEPT_STATEMENTS, LEAST_STATEMENT, SIGNS = 64_000, 1_000, 30
"""What an operation's statements may weigh beside its document, and what a short one counts: sixty-four of them. A
statement takes ten times its signs, a document three hundred times its own."""
MAXIMUM_ERRORS = 10
QUICK_VALUES = 100
"""How long a list of scalars may be that is coerced without being counted: far fewer than a request may bring."""
CUT_SHORT = "tokens. Parsing aborted."


@dataclass(frozen=True)
class Variables:
    """Names of variables whose value, not only its presence, changes the text."""

    conditions: frozenset[str]
    """Used in @skip and @include."""
    cursors: frozenset[str]
    """Used as `after` or `before`: which of their keys are null."""
    nodes: frozenset[str]
    """Used as `node(id:)` or `nodes(ids:)`: the type tags."""
    sizes: frozenset[str]
    """Used as `first`, `last` or `ids`: they change the cost, not the text."""


class Leaf(NamedTuple):
    """A variable that is a scalar, or a list of scalars none of which may be null."""

    name: str
    kind: Any
    required: bool
    listed: bool


@dataclass
class Operation:
    """One operation of a valid document, and the statements it has been made into."""

    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    structural: Variables
    types: Mapping[str, Any]
    """The types of its variables, in their order."""
    statements: Recent[Any, Any] = field(default_factory=lambda: Recent(KEPT_STATEMENTS))
    costs: Recent[Any, Any] = field(default_factory=lambda: Recent(64))
    is_uniform: bool | None = None
    """Whether it has one text whatever its variables; None until it was looked at."""
    leaves: tuple[Leaf, ...] | None = None
    """Its variables, where all are scalars or lists of them, without defaults."""
    asking: frozenset[str] | None = None
    """Of a mutation, the variables that its payloads depend on; None until it was looked at."""
    as_of: Day | None = None
    """The day that @asOf sets, if it does."""

    def quick(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """Coerced variables by the short way, or None: whatever is odd takes the long way, which explains it."""
        if self.leaves is None or len(given) > len(self.leaves):
            return None
        coerced: dict[str, Any] = {}
        for name, kind, required, listed in self.leaves:
            value = given.get(name)
            if value is not None:
                try:
                    coerced[name] = _quick_list(kind, value) if listed else kind.coerce_input_value(value)
                except Exception:
                    return None
            elif required:
                return None
            elif name in given:
                coerced[name] = None
        return coerced

    @property
    def type(self) -> OperationType:
        return self.node.operation


@dataclass
class Document:
    """A document: its operations by name, or the errors for which it is refused."""

    node: DocumentNode | None
    operations: Mapping[str | None, Operation]
    errors: tuple[GraphQLError, ...] = ()
    extents: Mapping[str | None, Extent] = field(default_factory=dict)
    """How far each operation reaches, of a refused document too where it could be read."""

    @property
    def tokens(self) -> int:
        """How many tokens it has; one more than allowed where reading stopped, none where it could not be read."""
        if self.node is not None:
            return self.node.token_count
        return TOKENS + 1 if any((error.extensions or {}).get("limit") for error in self.errors) else 0

    def operation(self, name: str | None) -> Operation:
        """The operation asked for; InputError when it is unclear which."""
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        if name in self.operations and name is not None:
            return self.operations[name]
        known = ", ".join(str(n) for n in self.operations)
        error = InputError(f"operationName must be one of: {known}" if known else "the document holds no operation")
        error.extensions = {"code": "OPERATION_RESOLUTION_FAILURE"}
        raise error


class Documents:
    """Valid documents by their text; each is parsed and validated once. A refused one is read anew each time."""

    def __init__(self, schema: GraphQLSchema, most: int = KEPT_CHARACTERS) -> None:
        self._schema, self._kept = schema, Recent[str, Document](most)

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, text: str) -> Document:
        found = self._kept.get(text)
        return found if found is not None else self._keep(text, self._read(text))

    def weigh(self, text: str) -> None:
        """Weigh a document anew, with the statements it has been made into since it was kept."""
        document = self._kept.get(text)
        if document is not None:
            self._keep(text, document)

    def _keep(self, text: str, document: Document) -> Document:
        if document.errors:
            return document
        statements = sum(operation.statements.weight for operation in document.operations.values())
        return self._kept.put(text, document, max(len(text), LEAST_WEIGHT) + statements)

    def _read(self, text: str) -> Document:
        try:
            node = parse(text, max_tokens=TOKENS, allow_empty_selection_sets=False)
        except GraphQLError as error:
            return Document(None, {}, (_unread(error),))
        except RecursionError:
            return Document(None, {}, (_too_deep(),))
        reached: Mapping[str | None, Extent] = {}
        try:
            reached = extents(node)
            refuse_beyond(use for extent in reached.values() for use in extent.uses())
        except GraphQLError as error:
            return Document(node, {}, (error,), reached)
        return self._validated(node, reached)

    def _validated(self, node: DocumentNode, reached: Mapping[str | None, Extent]) -> Document:
        errors = validate(self._schema, node, (EveryRule,), max_errors=MAXIMUM_ERRORS)
        if errors:
            return Document(node, {}, tuple(_invalid(error) for error in errors[:MAXIMUM_ERRORS]), reached)
        fragments = {d.name.value: d for d in node.definitions if isinstance(d, FragmentDefinitionNode)}
        try:
            structural = _structural(node)
        except InputError as error:
            return Document(node, {}, (error,), reached)
        operations = [d for d in node.definitions if isinstance(d, OperationDefinitionNode)]
        made = {d.name.value if d.name else None: self._operation(d, fragments, structural) for d in operations}
        return Document(node, made, (), reached)

    def _operation(
        self,
        node: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        structural: Variables,
    ) -> Operation:
        definitions = node.variable_definitions or ()
        types = {d.variable.name.value: type_from_ast(self._schema, d.type) for d in definitions}
        plain = not any(d.default_value for d in definitions)
        leaves = _leaves(types) if plain else None
        return Operation(node, fragments, structural, types, leaves=leaves, as_of=day_of(node, self._schema))


def _leaves(types: Mapping[str, Any]) -> tuple[Leaf, ...] | None:
    found = [_leaf(name, type_) for name, type_ in types.items()]
    return tuple(leaf for leaf in found if leaf is not None) if None not in found else None


def _leaf(name: str, type_: Any) -> Leaf | None:
    required = isinstance(type_, GraphQLNonNull)
    kind = type_.of_type if required else type_
    listed = isinstance(kind, GraphQLList) and isinstance(kind.of_type, GraphQLNonNull)
    kind = kind.of_type.of_type if listed else kind
    return Leaf(name, kind, required, listed) if is_leaf_type(kind) else None


def _quick_list(kind: Any, value: Any) -> list[Any]:
    """A list of scalars coerced; TypeError for what the long way must explain, or count."""
    if not isinstance(value, list) or len(value) > QUICK_VALUES or None in value:
        raise TypeError
    return list(map(kind.coerce_input_value, value))


def _unread(error: GraphQLError) -> GraphQLError:
    """Why a document could not be parsed."""
    if error.message.endswith(CUT_SHORT):
        return too_many_tokens()
    error.extensions = {"code": "GRAPHQL_PARSE_FAILED"}
    return error


def _invalid(error: GraphQLError) -> GraphQLError:
    """Why a document is not valid; where comparing its fields was given up, what to do about it."""
    if isinstance(error, ValidationAbortedError):
        error.message = (
            "The document repeats the same response names too often to be compared; ask for each field once, or give"
            " each its own alias."
        )
    error.extensions = {"code": "GRAPHQL_VALIDATION_FAILED"}
    return error


def _too_deep() -> GraphQLError:
    return GraphQLError(
        "The document is nested too deeply; ask for less at once.",
        extensions={"code": "GRAPHQL_PARSE_FAILED"},
    )


def _structural(node: DocumentNode) -> Variables:
    found = _Uses()
    visit(node, found)
    return Variables(
        frozenset(found.conditions), frozenset(found.cursors), frozenset(found.nodes), frozenset(found.sizes)
    )


class _Uses(Visitor):
    """Where variables are used that change the text by their value; and what no value may be."""

    def __init__(self) -> None:
        super().__init__()
        self.conditions: set[str] = set()
        self.cursors: set[str] = set()
        self.nodes: set[str] = set()
        self.sizes: set[str] = set()
        self._level = 0

    def enter_list_value(self, node: ListValueNode, *_: Any) -> None:
        self._enter(node)

    def leave_list_value(self, *_: Any) -> None:
        self._level -= 1

    def enter_object_value(self, node: ObjectValueNode, *_: Any) -> None:
        self._enter(node)

    def leave_object_value(self, *_: Any) -> None:
        self._level -= 1

    def _enter(self, node: Node) -> None:
        self._level += 1
        if self._level > VALUE_DEPTH:
            raise too_deep("values of the document", node)

    def enter_string_value(self, node: StringValueNode, *_: Any) -> None:
        """PostgreSQL stores no NUL; written as an escape it comes as far as here."""
        if "\x00" in node.value:
            raise InputError("a string of the document holds a NUL character; leave it out", node)

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        # The day of @asOf is a bind like any other value.
        if node.name.value in ("skip", "include"):
            self.conditions |= _variables(node)

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self.cursors |= _variables(node, "after", "before")
        self.sizes |= _variables(node, "first", "last", "ids")
        if node.name.value in ("node", "nodes"):
            self.nodes |= _variables(node, "id", "ids")


def _variables(node: FieldNode | DirectiveNode, *names: str) -> set[str]:
    return {
        value.name.value
        for argument in node.arguments or ()
        if not names or argument.name.value in names
        for value in _values(argument.value)
        if isinstance(value, VariableNode)
    }


def _values(value: ValueNode) -> tuple[ValueNode, ...]:
    """A value, or those of a list that is written out."""
    return tuple(value.values) if isinstance(value, ListValueNode) else (value,)
