"""Each triple: one statement, the committed text, the true answer, over the five programmes."""

import re

import orjson
import pytest

from compiler.execute import Executor, Request
from db.pool import Pool
from tests.databases import Database
from tests.people import viewer_of
from tests.queries.triple import Triple, triples

IDS = re.compile(r"^[A-Za-z0-9_-]{24}$")


@pytest.mark.parametrize("triple", triples(), ids=lambda triple: triple.name)
async def test_triple(triple: Triple, demo: Database, demo_pool: Pool, demo_executor: Executor) -> None:
    viewer = await viewer_of(demo.owner, demo_pool, triple.viewer)
    assert demo_pool.sent is not None
    demo_pool.sent.clear()
    answer = await demo_executor.execute(Request(triple.text, triple.variables, viewer=viewer, today=triple.today))
    assert len(demo_pool.sent) == 1, "a read is one statement"
    triple.check(demo_pool.sent[0], _without_ids(orjson.loads(answer.body)))


def _without_ids(value: object) -> object:
    """Opaque ids are random where a row has no fixed uid."""
    if isinstance(value, dict):
        return {
            key: "<id>" if key == "id" and IDS.match(str(item)) else _without_ids(item) for key, item in value.items()
        }
    return [_without_ids(item) for item in value] if isinstance(value, list) else value
