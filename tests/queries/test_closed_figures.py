"""Figures of reports not yet accepted leave no trace in what the public reads, not even as sums."""

import orjson
import pytest

from compiler.execute import Executor, Request
from db.pool import Pool
from tests.databases import Database
from tests.people import viewer_of

LINES = "{ budgetLines(first: 50) { nodes { currency pendingRealised { amount currency } realised { amount } } } }"


@pytest.mark.parametrize(
    ("email", "opened"), [(None, False), ("reporter@demo.example", False), ("auditor@demo.example", True)]
)
async def test_pending_sums_are_for_those_who_lead_coordinate_or_audit(
    demo: Database, demo_pool: Pool, demo_executor: Executor, email: str | None, opened: bool
) -> None:
    viewer = await viewer_of(demo.owner, demo_pool, email)
    answer = orjson.loads((await demo_executor.execute(Request(LINES, viewer=viewer))).body)
    lines = answer["data"]["budgetLines"]["nodes"]
    assert lines
    assert all((line["pendingRealised"] is not None) is opened for line in lines)
    assert all(line["realised"]["amount"] for line in lines)
