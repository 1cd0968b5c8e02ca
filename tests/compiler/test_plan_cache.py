"""A document is compiled once, whatever values it is asked with."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

from benchmarks.all import CASES
from benchmarks.world import read
from compiler.document import Operation
from compiler.execute import Executor, Request
from tests.databases import Database

EACH = 110


async def test_a_steady_mix_compiles_each_document_once(
    demo: Database, demo_executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, chance, compiled = await read(demo.owner), random.Random(3), Counter[str]()
    right = Executor._compile

    def counted(self: Executor, *given: Any) -> Any:
        (operation,) = (one for one in given if isinstance(one, Operation))
        assert operation.node.name is not None
        compiled[operation.node.name.value] += 1
        return right(self, *given)

    monkeypatch.setattr(Executor, "_compile", counted)
    executor = Executor(demo_executor.schema, demo_executor.types, demo_executor.pool)
    for case in [case for case in CASES for _ in range(EACH)]:
        drawn = case.draw(chance, world)
        asked = {name: value for name, value in drawn.items() if f"${name}:" in case.document}
        answer = await executor.execute(Request(case.document, asked))
        # The demonstration lacks some rates: what is refused for that was compiled as well.
        assert answer.body.startswith(b'{"data":') or b'"MISSING_RATE"' in answer.body, answer.body[:300]
    assert set(compiled.values()) == {1}
    assert sum(compiled.values()) <= 0.01 * EACH * len(CASES), "at least 99 % of requests find their statement"
