"""Which tables of a SELECT a policy is put on: all that SQLAlchemy itself would write in its FROM."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Select
from sqlalchemy.sql import FromClause

from compiler import guard
from compiler.execute import Executor
from tests.queries.triple import triples


def test_the_tables_are_those_that_would_be_written(demo_executor: Executor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every SELECT that the triples lead to."""
    tables, looked = guard._tables, []

    def both(select: Select[Any]) -> list[FromClause]:
        found = tables(select)
        assert found == [leaf for source in select.get_final_froms() for leaf in guard._leaves(source)]
        looked.append(len(found))
        return found

    monkeypatch.setattr(guard, "_tables", both)
    guard._kept.cache_clear()
    for triple in triples():
        demo_executor.prepare(f"{triple.text}\n# anew", None)
    assert sum(found > 1 for found in looked) > 20
