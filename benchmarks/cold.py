"""`python -m benchmarks.cold`: what a document costs when it is asked for the first time, in this process's CPU.

From text to statement: parsed, validated, limits, planned, folded, made into SQL; over all queries of tests/queries. No
server and no database take part.
"""

from __future__ import annotations

import gc
import statistics
import time
from typing import Any, cast

from compiler.document import Documents
from compiler.execute import Executor, Request
from compiler.variables import coerced
from db.pool import Pool
from db.viewer import ANONYMOUS
from schema.build import build
from tests.queries.triple import Triple, triples

ROUNDS = 7
TARGET = 5.0
"""Milliseconds, in the median over all queries."""


def main() -> None:
    """Print the median, the dearest, and how they stand to the target."""
    built = build()
    gc.collect()
    gc.freeze()
    asked = [triple for triple in triples() if not triple.acts and "<" not in str(triple.variables)]
    executor = Executor(built.graphql, built.types, cast(Pool, None))
    cost = {triple.name: _milliseconds(executor, triple) for triple in asked}
    median, dearest = statistics.median(cost.values()), max(cost, key=lambda name: cost[name])
    print(f"cold  {median:5.2f} ms in the median of {len(cost)} queries (target {TARGET})")
    print(f"      {cost[dearest]:5.2f} ms for the dearest, {dearest}")


def _milliseconds(executor: Executor, triple: Triple) -> float:
    """The median of some rounds, each with no document known; the server has run for a while."""
    spent = []
    for _ in range(ROUNDS):
        executor.documents = Documents(executor.schema)
        started = time.process_time()
        _compile(executor, triple.text, triple.variables)
        spent.append((time.process_time() - started) * 1000)
    return statistics.median(spent)


def _compile(executor: Executor, text: str, variables: dict[str, Any]) -> None:
    request = Request(text, variables, viewer=ANONYMOUS)
    operation = executor.documents.get(text).operation(None)
    executor.compiled(operation, coerced(executor.schema, operation, variables).coerced, request)


if __name__ == "__main__":
    main()
