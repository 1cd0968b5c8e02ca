"""Each triple: one statement, the committed text, the true answer, over the five programmes."""

import re
from typing import Any

import orjson
import pytest

from compiler.execute import Executor, Request
from db.pool import Pool
from tests.databases import Database
from tests.people import viewer_of
from tests.queries.triple import Ask, Triple, pasted, triples

IDS = re.compile(r"^[A-Za-z0-9_-]{24}$")


@pytest.fixture
def ask(demo: Database, demo_pool: Pool, demo_executor: Executor) -> Ask:
    """The answer to a triple, as its viewer gets it on its day."""

    async def asked(triple: Triple) -> Any:
        viewer = await viewer_of(demo.owner, demo_pool, triple.viewer)
        variables = await pasted(triple.variables, asked)
        assert demo_pool.sent is not None
        demo_pool.sent.clear()
        request = Request(triple.text, variables, viewer=viewer, today=triple.today)
        return orjson.loads((await demo_executor.execute(request)).body)

    return asked


@pytest.mark.parametrize("triple", triples(), ids=lambda triple: triple.name)
async def test_triple(triple: Triple, ask: Ask, demo_pool: Pool) -> None:
    answer = await ask(triple)
    assert "errors" not in answer
    assert demo_pool.sent is not None
    if triple.acts:
        triple.check(None, _without_ids(answer))
        return
    assert len(demo_pool.sent) == 1, "a read is one statement"
    triple.check(demo_pool.sent[0], _without_ids(answer))


def _without_ids(value: object) -> object:
    """Opaque ids are random where a row has no fixed uid."""
    if isinstance(value, dict):
        return {
            key: "<id>" if key == "id" and IDS.match(str(item)) else _without_ids(item) for key, item in value.items()
        }
    return [_without_ids(item) for item in value] if isinstance(value, list) else value
