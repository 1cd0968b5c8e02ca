"""One operation from request to answer, by way of the caches; knows no HTTP.

A query is one statement. A mutation's fields run one after another, each in its own transaction, and each payload is a
compiled read inside it (see act).
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import asyncpg
import orjson
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute_sync,
)
from graphql.execution.collect_fields import GroupedFieldSet
from graphql.execution.values import VariableValues, get_variable_values

from compiler.act import Act, perform
from compiler.amounts import check_values
from compiler.arguments import Kind, arguments
from compiler.attributes import reaches
from compiler.binder import Run
from compiler.calls import Calls
from compiler.document import Document, Documents, Operation
from compiler.errors import InputError
from compiler.fields import Type, function_of
from compiler.fold import Fold
from compiler.limits import check, weigh
from compiler.plan import Planner
from compiler.statement import Statement, statement
from compiler.variables import shape
from db.kept import KeptAnswers
from db.pool import Pool
from db.viewer import ANONYMOUS, Viewer

log = logging.getLogger("selaras")

MISSING_RATE = "SE020"
"""The SQLSTATE by which app.rate refuses."""
JAKARTA = ZoneInfo("Asia/Jakarta")


def business_date() -> date:
    """The day in Asia/Jakarta, the Republic's capital time (WIB)."""
    return datetime.now(JAKARTA).date()


@dataclass(frozen=True)
class Request:
    """What a client asks, whatever the transport."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    operation_name: str | None = None
    viewer: Viewer = ANONYMOUS
    today: date = field(default_factory=business_date)
    request_id: str | None = None
    mutations: bool = True
    """False for GET, which never acts."""
    keep: bool = False
    """Whether its answer may be kept, when it is one for everybody: its document is trusted."""


@dataclass(frozen=True)
class Answer:
    """The response as bytes, and whether the request itself was refused before anything ran."""

    body: bytes
    refused: bool = False
    method: bool = False
    """Refused because of the transport's method: a GET that would act."""


@dataclass
class Compiled:
    """What a plan was made into: the statement, None when the data are known without one."""

    statement: Statement | None
    known: bytes | None
    introspected: dict[str, Any] | None
    keys: tuple[str, ...] = ()


class Executor:
    """Executes operations of one schema over one pool."""

    def __init__(
        self,
        schema: GraphQLSchema,
        types: Mapping[str, Type],
        pool: Pool,
        acts: Mapping[str, Act] | None = None,
        *,
        kept: KeptAnswers | None = None,
    ) -> None:
        self.schema, self.types, self.pool = schema, types, pool
        self.kept = kept
        self.reaches = reaches(types)
        self.acts: Mapping[str, Act] = acts or {}
        self.documents = Documents(schema)
        self.calls = Calls()
        self.choices = _choices(types)
        self.tags = {t.table.name: t.tag for t in types.values() if t.table is not None and t.tag is not None}

    async def execute(self, request: Request) -> Answer:
        """The answer to a request; errors of the request are in it, faults of the server are raised."""
        document = self.documents.get(request.query)
        if document.errors:
            return refusal(document.errors)
        try:
            operation = document.operation(request.operation_name)
            check_values(request.variables, acts=operation.type is OperationType.MUTATION)
            coerced = operation.quick(request.variables)
            if coerced is None:
                coerced = self._variables(operation, request).coerced
            return await self._run(document, operation, coerced, request)
        except GraphQLError as error:
            return refusal((error,))
        except RequestErrors as problem:
            return refusal(problem.errors)
        except asyncpg.DataError as problem:
            log.warning("request %s: %s", request.request_id, problem)
            return refusal((_unusable(),))
        except asyncpg.PostgresError as problem:
            if problem.sqlstate != MISSING_RATE:
                raise
            return refusal((missing_rate(problem.detail or "{}"),))

    def acts_on(self, query: str, operation_name: str | None) -> bool:
        """Whether a request is a mutation; false for one that will be refused."""
        try:
            return self.documents.get(query).operation(operation_name).type is OperationType.MUTATION
        except GraphQLError:
            return False

    def _variables(self, operation: Operation, request: Request) -> VariableValues:
        found = get_variable_values(
            self.schema, operation.node.variable_definitions or (), dict(request.variables), max_errors=20
        )
        if isinstance(found, list):
            raise RequestErrors(tuple(_coded(error, "BAD_USER_INPUT") for error in found))
        return found

    async def _run(
        self, document: Document, operation: Operation, coerced: Mapping[str, Any], request: Request
    ) -> Answer:
        root = self.schema.get_root_type(operation.type)
        if root is None:
            raise _coded(GraphQLError(f"This API has no {operation.type.value}s."), "BAD_REQUEST")
        self._weigh(operation, root, coerced, request.viewer)
        if operation.type is OperationType.QUERY:
            compiled = self.compiled(document, operation, coerced, request)
            return Answer(await self._read(compiled, coerced, request))
        if operation.type is OperationType.MUTATION and request.mutations:
            planner = self._planner(operation, self._variables(operation, request))
            return Answer(await perform(self, planner, request))
        error = _coded(GraphQLError(f"A {operation.type.value} is sent by POST."), "BAD_REQUEST")
        return dataclasses.replace(refusal((error,)), method=True)

    def _weigh(self, operation: Operation, root: GraphQLObjectType, coerced: Mapping[str, Any], viewer: Viewer) -> None:
        """Refuse what asks too much; the weight is kept by the page sizes that variables give."""
        sizes = tuple(coerced.get(name) for name in operation.structural.sizes)
        weight = operation.weights.get(sizes)
        if weight is None:
            weight = operation.weights.put(sizes, weigh(self.schema, operation, root, coerced))
        check(weight, viewer)

    def _planner(self, operation: Operation, variables: VariableValues) -> Planner:
        return Planner(self.schema, self.types, self.reaches, operation.node, operation.fragments, variables)

    def compiled(
        self, document: Document, operation: Operation, coerced: Mapping[str, Any], request: Request
    ) -> Compiled:
        """The statement of an operation, kept by everything that changes its text."""
        key = (request.viewer.stance, shape(operation, coerced, self.choices))
        found = operation.statements.get(key)
        if found is None:
            variables = self._variables(operation, request)
            found = operation.statements.put(key, self._compile(document, operation, variables, request.viewer))
        kept: Compiled = found
        return kept

    def _compile(self, document: Document, operation: Operation, variables: VariableValues, viewer: Viewer) -> Compiled:
        planner = self._planner(operation, variables)
        assert self.schema.query_type is not None
        grouped = planner.root(self.schema.query_type)
        plan = planner.query(grouped)
        introspected = self._introspect(document, operation, variables, grouped)
        if all(type(item).__name__ == "Typename" for item in plan.items):
            names = {item.key: "Query" for item in plan.items}
            data = {key: names.get(key, (introspected or {}).get(key)) for key in grouped}
            return Compiled(None, orjson.dumps(data), None)
        fold = Fold(viewer.stance, tags=self.tags, calls=self.calls)
        made = statement(fold.root(plan), fold.binder, viewer.stance)
        return Compiled(made, None, introspected, tuple(grouped))

    def _introspect(
        self, document: Document, operation: Operation, variables: VariableValues, grouped: GroupedFieldSet
    ) -> dict[str, Any] | None:
        """The introspection fields of a query, by graphql-core: they read the schema, not the database."""
        nodes = tuple(
            details.node
            for fields in grouped.values()
            for details in fields
            if fields[0].node.name.value in ("__schema", "__type")
        )
        if not nodes:
            return None
        node = operation.node
        narrowed = OperationDefinitionNode(
            operation=node.operation,
            name=node.name,
            variable_definitions=node.variable_definitions,
            directives=(),
            selection_set=SelectionSetNode(selections=nodes),
        )
        whole = DocumentNode(definitions=(narrowed, *operation.fragments.values()))
        result = execute_sync(self.schema, whole, variable_values=_given(variables))
        if result.errors:
            raise RequestErrors(tuple(result.errors))
        return dict(result.data or {})

    async def _read(self, compiled: Compiled, coerced: Mapping[str, Any], request: Request) -> bytes:
        if compiled.statement is None:
            assert compiled.known is not None
            return b'{"data":' + compiled.known + b"}"
        run = Run(coerced, request.viewer, request.today)
        reader = self.kept if request.keep and self.kept and not request.viewer.user_id else self.pool
        text = await reader.read(compiled.statement.text, compiled.statement.values(run))
        if compiled.introspected:
            return _merged(text, compiled)
        return b'{"data":' + text.encode() + b"}"


class RequestErrors(Exception):
    """Several errors of one request."""

    def __init__(self, errors: tuple[GraphQLError, ...]) -> None:
        super().__init__(errors)
        self.errors = errors


def refusal(errors: tuple[GraphQLError, ...]) -> Answer:
    """A response of errors only: nothing was run."""
    return Answer(orjson.dumps({"errors": [error.formatted for error in errors]}), refused=True)


def _coded(error: GraphQLError, code: str) -> GraphQLError:
    error.extensions = {**(error.extensions or {}), "code": code}
    return error


def _unusable() -> InputError:
    """PostgreSQL's class 22: a literal, variable or forged cursor that has its type's form and yet no such value."""
    return InputError(
        "a value is not usable: it is out of its type's range, or holds a NUL character; mend it, or leave it out"
    )


def missing_rate(detail: str) -> InputError:
    """That amounts could not be converted: which rate is missing, as PostgreSQL names it."""
    said = orjson.loads(detail)
    error = InputError(
        f"there is no rate from {said['base']} to {said['quote']} on {said['on']} or in the seven days before;"
        " convert at another day or into another currency, or filter these amounts away"
    )
    error.extensions = {**(error.extensions or {}), "reason": "MISSING_RATE", **said}
    return error


def _given(variables: VariableValues) -> dict[str, Any]:
    return {name: source.value for name, source in variables.sources.items() if hasattr(source, "value")}


def _merged(text: str, compiled: Compiled) -> bytes:
    """Rows and introspection in the order they were asked; the rare case, so the rows are parsed."""
    rows = orjson.loads(text)
    both = {**rows, **(compiled.introspected or {})}
    return orjson.dumps({"data": {key: both[key] for key in compiled.keys}})


def _choices(types: Mapping[str, Type]) -> frozenset[str]:
    """Names of the vocabularies that choose the text: orderings and the choices of resolvers."""
    found = {"Direction", "GroupValue", "DateBucket", "ConvertAt"}
    for type_ in types.values():
        for field_ in type_.fields.values():
            found |= {a.type.__name__ for a in arguments(function_of(field_.spec), "") if a.kind is Kind.CHOICE}
    return frozenset(found)


__all__ = ["Answer", "Executor", "InputError", "Request", "RequestErrors", "business_date", "refusal"]
