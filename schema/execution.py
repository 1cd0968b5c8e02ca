"""The compiled path inside Strawberry's own `Schema.execute`, so that its tests and integrations keep working."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import ExecutionResult, GraphQLError
from strawberry.extensions import SchemaExtension

from compiler.execute import Executor, Request
from db.viewer import ANONYMOUS, Viewer


@dataclass(frozen=True)
class Context:
    """What `Schema.execute` takes as its context_value here: who executes, for whom."""

    executor: Executor
    viewer: Viewer = field(default=ANONYMOUS)


class Compiled(SchemaExtension):
    """Sets the result before graphql-core would walk the reply; without our Context the operation is refused."""

    async def on_execute(self) -> AsyncIterator[None]:
        self.execution_context.result = await self._result()
        yield

    def get_results(self) -> dict[str, Any]:
        """The answer's extensions: Strawberry takes them from here, not from the result."""
        result = self.execution_context.result
        found = result.extensions if isinstance(result, ExecutionResult) else None
        return found or {}

    async def _result(self) -> ExecutionResult:
        given, context = self.execution_context, self.execution_context.context
        if not isinstance(context, Context) or given.query is None:
            refusal = "pass context_value=schema.execution.Context(executor, viewer)"
            return ExecutionResult(data=None, errors=[GraphQLError(refusal)])
        request = Request(given.query, given.variables or {}, given.operation_name, viewer=context.viewer)
        answer = orjson.loads((await context.executor.execute(request)).whole())
        errors = [GraphQLError(e["message"], extensions=e.get("extensions")) for e in answer.get("errors", ())]
        return ExecutionResult(answer.get("data"), errors or None, answer.get("extensions"))
