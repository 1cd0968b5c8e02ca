"""One operation from request to answer, by way of the caches; knows no HTTP.

A query is one statement. A mutation's fields run one after another, each in its own transaction, and each payload is a
compiled read inside it (see act).
"""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import asyncpg
import orjson
from graphql import GraphQLError, GraphQLSchema, OperationType
from graphql.execution.values import VariableValues

from compiler import aside, sample
from compiler.act import Act, perform
from compiler.amounts import check_values
from compiler.answer import Answer, coded, refusal
from compiler.arguments import Kind, arguments
from compiler.asking import Asking
from compiler.attributes import reaches
from compiler.binder import Run
from compiler.calls import Calls
from compiler.cost import Cost, cost_of, size_of
from compiler.document import LEAST_STATEMENT, SIGNS, Documents, Operation
from compiler.errors import InputError, RequestErrors
from compiler.fields import Type, function_of
from compiler.fold import Fold
from compiler.introspection import Introspection
from compiler.known import Answered, answered
from compiler.limits import COST, refuse_beyond
from compiler.plan import Planner, Typename
from compiler.request import Request, business_date
from compiler.statement import Statement, statement
from compiler.streams import Streams
from compiler.variables import coerced as coerced_by
from compiler.variables import shape
from compiler.watch import Watch, fold_watch, ids_of, plan_watch
from db.kept import KeptAnswers
from db.pool import Pool
from db.viewer import ANONYMOUS, Viewer

log = logging.getLogger("selaras")

MISSING_RATE = "SE020"
"""The SQLSTATE by which app.rate refuses."""


FOLLOW = (
    "A subscription has many answers: follow it over a WebSocket (graphql-transport-ws), or as a stream of events"
    " (Accept: text/event-stream)."
)


@dataclass(frozen=True)
class Compiled:
    """What a plan was made into: the statement, None when all is known without one."""

    statement: Statement | None
    known: Mapping[str, Answered]
    keys: tuple[str, ...] = ()
    fixed: bytes | None = None
    """The data, when they are the same at each run."""

    @property
    def weight(self) -> int:
        """What it takes to keep it, beside a document's own signs."""
        return max(LEAST_STATEMENT, 0 if self.statement is None else len(self.statement.text) // SIGNS)


class Executor:
    """Executes operations of one schema over one pool, or over the one that `pool_of` gives a viewer."""

    def __init__(
        self,
        schema: GraphQLSchema,
        types: Mapping[str, Type],
        pool: Pool,
        acts: Mapping[str, Act] | None = None,
        *,
        pool_of: Callable[[Viewer], Pool] | None = None,
        kept: KeptAnswers | None = None,
        streams: Streams | None = None,
    ) -> None:
        self.schema, self.types, self.pool = schema, types, pool
        self.pool_of: Callable[[Viewer], Pool] = pool_of or (lambda viewer: pool)
        self.kept = kept
        self.streams = streams
        """Those who follow events here; None where nobody may."""
        self.reaches = reaches(types)
        self.acts: Mapping[str, Act] = acts or {}
        self.documents = Documents(schema)
        self.calls = Calls()
        self.introspection = Introspection(schema)
        self.choices = _choices(types)
        self._by_table = {t.table.name: t for t in types.values() if t.table is not None}
        self.tags = {t.table.name: t.tag for t in types.values() if t.table is not None and t.tag is not None}

    def type_of(self, table: str) -> Type:
        """The type that shows a table's rows."""
        return self._by_table[table]

    async def answers(self, request: Request) -> AsyncIterator[Answer]:
        """The answers to an operation, one after another; a query and a mutation have one."""
        if "subscription" not in request.query or not self.subscribes(request.query, request.operation_name):
            yield await self.execute(request)
            return
        try:
            async for answer in self._followed(request):
                yield answer
        except GraphQLError as error:
            yield refusal((error,))
        except RequestErrors as problem:
            yield refusal(problem.errors)

    async def _followed(self, request: Request) -> AsyncIterator[Answer]:
        """What a subscription is told."""
        if self.streams is None:
            raise coded(GraphQLError("This server follows no events."), "BAD_REQUEST")
        operation = self.documents.get(request.query).operation(request.operation_name)
        coerced, _ = self._coerced(operation, request)
        self._afforded(operation, coerced, request.viewer)

        def watch_for(viewer: Viewer) -> Watch:
            return self.watch(operation, coerced, dataclasses.replace(request, viewer=viewer))

        async for answer in self.streams.follow(watch_for, coerced, request):
            yield answer

    async def execute(self, request: Request) -> Answer:
        """The answer to a request; errors of the request are in it, faults of the server are raised."""
        document = self.documents.get(request.query)
        if document.errors:
            return refusal(document.errors)
        cost: tuple[int, int] | None = None
        try:
            operation = document.operation(request.operation_name)
            acts = operation.type is OperationType.MUTATION
            coerced, whole = await self._brought(operation, request) if acts else self._coerced(operation, request)
            cost = self._afforded(operation, coerced, request.viewer)
            if operation.type is OperationType.QUERY:
                answer = await self._query(operation, coerced, request)
            else:
                answer = await self._run(operation, whole, request)
        except GraphQLError as error:
            answer = refusal((error,))
        except RequestErrors as problem:
            answer = refusal(problem.errors)
        except asyncpg.DataError as problem:
            log.warning("request %s: %s", request.request_id, problem)
            answer = refusal((_unusable(),))
        except asyncpg.PostgresError as problem:
            if problem.sqlstate != MISSING_RATE:
                raise
            answer = refusal((missing_rate(problem.detail or "{}"),))
        answer.cost = cost
        return answer

    def acts_on(self, query: str, operation_name: str | None) -> bool:
        """Whether a request is a mutation; false for one that will be refused."""
        return self._type(query, operation_name) is OperationType.MUTATION

    def subscribes(self, query: str, operation_name: str | None) -> bool:
        """Whether a request is a subscription; false for one that will be refused."""
        return self._type(query, operation_name) is OperationType.SUBSCRIPTION

    def _type(self, query: str, operation_name: str | None) -> OperationType | None:
        try:
            return self.documents.get(query).operation(operation_name).type
        except GraphQLError:
            return None

    def prepare(self, query: str, operation_name: str | None) -> str | None:
        """Plan an operation for who has no token, before it is asked; why it could not be, or None.

        Its variables are samples: what is refused for a value says nothing of the operation.
        """
        operation = self.documents.get(query).operation(operation_name)
        try:
            values = coerced_by(self.schema, operation, sample.variables(operation))
            self._afforded(operation, values.coerced, ANONYMOUS)
            if operation.type is OperationType.QUERY:
                self.compiled(operation, values.coerced, Request(query, sample.variables(operation)))
            elif operation.type is OperationType.SUBSCRIPTION:
                self.watch(operation, values.coerced, Request(query, sample.variables(operation)))
        except (InputError, RequestErrors):
            return None
        except GraphQLError as problem:
            return problem.message
        return None

    async def _brought(self, operation: Operation, request: Request) -> tuple[Mapping[str, Any], VariableValues | None]:
        """The variables of what acts, which may bring thousands of rows."""
        return await aside.done(aside.is_large(request.variables), self._coerced, operation, request)

    def _coerced(self, operation: Operation, request: Request) -> tuple[Mapping[str, Any], VariableValues | None]:
        """The variables, and all that is known of them where that was worked out: rows are coerced once."""
        if not request.variables and not operation.types:
            return {}, None
        coerced = operation.quick(request.variables)
        if coerced is not None:
            return coerced, None
        check_values(request.variables, acts=operation.type is OperationType.MUTATION)
        whole = coerced_by(self.schema, operation, request.variables)
        return whole.coerced, whole

    def _afforded(self, operation: Operation, coerced: Mapping[str, Any], viewer: Viewer) -> tuple[int, int]:
        """What the operation costs and may cost; refuses what asks too much. Kept by the page sizes of variables."""
        named = operation.structural.sizes
        sizes = tuple(size_of(coerced.get(name)) for name in named) if named else ()
        kept: Cost | None = operation.costs.get(sizes)
        cost = kept or cost_of(self.schema, operation, coerced)
        if kept is None:
            operation.costs.put(sizes, cost)
        most = COST[viewer.tier]
        if cost.rows > most or cost.schema:
            refuse_beyond(cost.uses(viewer, len(self.schema.type_map)))
        return cost.rows, most

    async def _run(self, operation: Operation, whole: VariableValues | None, request: Request) -> Answer:
        if operation.type is OperationType.MUTATION and request.mutations:
            planner = self._planner(operation, whole or coerced_by(self.schema, operation, request.variables))
            started = time.perf_counter()
            body = await perform(self, planner, operation, request)
            return Answer(body, database=time.perf_counter() - started)
        if operation.type is OperationType.MUTATION:
            answer = refusal((coded(GraphQLError("A mutation is sent by POST."), "BAD_REQUEST"),))
            answer.method = True
            return answer
        raise coded(GraphQLError(FOLLOW), "BAD_REQUEST")

    def _query(self, operation: Operation, coerced: Mapping[str, Any], request: Request) -> Awaitable[Answer]:
        """No coroutine of its own: each costs a lookup a hundredth."""
        compiled = self.compiled(operation, coerced, request)
        if operation.as_of is None:
            return self._read(compiled, coerced, request)
        return self._read_of(operation.as_of(coerced), compiled, coerced, request)

    async def _read_of(self, day: date, compiled: Compiled, coerced: Mapping[str, Any], request: Request) -> Answer:
        answer = await self._read(compiled, coerced, dataclasses.replace(request, today=day))
        answer.extensions = {"asOf": day}
        return answer

    def _planner(self, operation: Operation, variables: VariableValues) -> Planner:
        return Planner(self.schema, self.types, self.reaches, operation.node, operation.fragments, variables)

    def compiled(self, operation: Operation, coerced: Mapping[str, Any], request: Request) -> Compiled:
        """The statement of an operation, kept by everything that changes its text."""
        key = (request.viewer.stance, shape(operation, coerced, self.choices))
        found: Compiled | None = operation.statements.get(key)
        if found is not None:
            return found
        variables = coerced_by(self.schema, operation, request.variables)
        made = self._compile(operation, variables, request.viewer)
        operation.statements.put(key, made, made.weight)
        self.documents.weigh(request.query)
        return made

    def watch(self, operation: Operation, coerced: Mapping[str, Any], request: Request) -> Watch:
        """What a subscription runs at each event, kept as statements of queries are."""
        key = (request.viewer.stance, shape(operation, coerced, self.choices))
        found: Watch | None = operation.statements.get(key)
        if found is not None:
            return found
        variables = coerced_by(self.schema, operation, request.variables)
        made = self._watch(operation, variables, request.viewer)
        operation.statements.put(key, made, max(LEAST_STATEMENT, len(made.statement.text) // SIGNS))
        self.documents.weigh(request.query)
        return made

    def _watch(self, operation: Operation, variables: VariableValues, viewer: Viewer) -> Watch:
        assert self.schema.subscription_type is not None
        plan = plan_watch(self._planner(operation, variables), self.schema.subscription_type)
        fold = Fold(viewer.stance, tags=self.tags, calls=self.calls)
        folded = statement(fold_watch(fold, plan), fold.binder, viewer.stance)
        return Watch(folded, plan.spec, plan.table.name, ids_of(plan.filter), plan.after)

    def _compile(self, operation: Operation, variables: VariableValues, viewer: Viewer) -> Compiled:
        planner = self._planner(operation, variables)
        assert self.schema.query_type is not None
        grouped = planner.root(self.schema.query_type)
        known = answered(planner, grouped, self.introspection)
        plan = planner.query({key: fields for key, fields in grouped.items() if key not in known})
        if all(isinstance(item, Typename) for item in plan.items):
            known |= {item.key: _typename() for item in plan.items}
            return _without_statement(known, tuple(grouped))
        fold = Fold(viewer.stance, tags=self.tags, calls=self.calls)
        return Compiled(statement(fold.root(plan), fold.binder, viewer.stance), known, tuple(grouped))

    async def _read(self, compiled: Compiled, coerced: Mapping[str, Any], request: Request) -> Answer:
        if compiled.fixed is not None:
            return Answer(compiled.fixed)
        if compiled.statement is None:
            found = self._values(compiled, coerced, request)
            return Answer(orjson.dumps({"data": {key: found[key] for key in compiled.keys}}))
        found = self._values(compiled, coerced, request) if compiled.known else {}
        run = Run(coerced, request.viewer, request.today)
        values = compiled.statement.values(run)
        started = time.perf_counter()
        text = await self._reader(request).read(compiled.statement.text, values)
        body = _merged(text, found, compiled.keys) if found else b'{"data":%b}' % text.encode()
        return Answer(body, database=time.perf_counter() - started)

    def _values(self, compiled: Compiled, coerced: Mapping[str, Any], request: Request) -> dict[str, Any]:
        """What is known in Python, found before a connection is taken."""
        asking = Asking(self.schema, self.documents, request.viewer, request.today)
        return {key: known.value(asking, coerced) for key, known in compiled.known.items()}

    def _reader(self, request: Request) -> Pool | KeptAnswers:
        """Whoever answers statements: answers for everybody are kept, where the request allows it."""
        if request.keep and self.kept is not None and not request.viewer.user_id:
            return self.kept
        return self.pool_of(request.viewer)


def _typename() -> Answered:
    return Answered(lambda asking, variables: "Query", fixed=True)


def _without_statement(known: Mapping[str, Answered], keys: tuple[str, ...]) -> Compiled:
    if not all(one.fixed for one in known.values()):
        return Compiled(None, known, keys)
    data = {key: known[key].value(None, {}) for key in keys}  # type: ignore[arg-type]  # what is fixed looks at nothing
    return Compiled(None, known, keys, orjson.dumps({"data": data}))


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


def _merged(text: str, found: Mapping[str, Any], keys: tuple[str, ...]) -> bytes:
    """Rows and what is known in the order they were asked; the rare case, so the rows are parsed."""
    both = {**orjson.loads(text), **found}
    return orjson.dumps({"data": {key: both[key] for key in keys}})


def _choices(types: Mapping[str, Type]) -> frozenset[str]:
    """Names of the vocabularies that choose the text: orderings and the choices of resolvers."""
    found = {"Direction", "GroupValue", "DateBucket", "ConvertAt"}
    for type_ in types.values():
        for field_ in type_.fields.values():
            found |= {a.type.__name__ for a in arguments(function_of(field_.spec), "") if a.kind is Kind.CHOICE}
    return frozenset(found)


__all__ = ["Answer", "Executor", "Request", "business_date", "refusal"]
