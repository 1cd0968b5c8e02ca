"""How an act ends: a refusal, a fault, a payload that nobody sees and a lock leave nothing behind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import asyncpg
import pytest

from compiler.act import Act
from compiler.execute import Executor
from db.pool import TimedOut, Unavailable
from db.transaction import Write
from resolvers.outcome import failed_at
from resolvers.reporting.outcome import WithdrawReportSuccess
from schema import build
from tests.mutations import reports
from tests.mutations.stage import REPORTER, Stage

GIVEN = {"report": "any", "expectedVersion": 1, "reason": "any"}


Perform = Callable[[Write, Mapping[str, Any]], Awaitable[Any]]


def performing(stage: Stage, perform: Perform) -> None:
    """Let an act of the test's own stand for `withdrawReport`."""
    built = build()
    act = Act(perform, outcomes=built.acts["withdrawReport"].outcomes)
    stage.executor = Executor(built.graphql, built.types, stage.pool, {**built.acts, "withdrawReport": act})


async def written(stage: Stage, write: Write) -> int:
    """A change that the reporter may make."""
    period = await stage.owner.fetchval(
        f"select id from reporting_period where lower(period) = '2026-07-01' and organisation_id = {reports.JICA}"
    )
    key: int = await write.value("insert into report (period_id) values ($1) returning id", period)
    return key


async def test_refusal_undoes_what_was_written(stage: Stage) -> None:
    async def act(write: Write, given: Mapping[str, Any]) -> Any:
        await written(stage, write)
        return failed_at("LATE", "Too late.", "input")

    performing(stage, act)
    await stage.viewer(REPORTER)
    before = await stage.counts()
    result = await stage.do(REPORTER, "withdrawReport", GIVEN)
    assert result["errors"] == [{"code": "LATE", "message": "Too late.", "path": ["input"]}]
    assert await stage.counts() == before


async def test_success_is_kept(stage: Stage) -> None:
    async def act(write: Write, given: Mapping[str, Any]) -> Any:
        return WithdrawReportSuccess(await written(stage, write))

    performing(stage, act)
    assert (await stage.do(REPORTER, "withdrawReport", GIVEN))["report"]["status"] == "DRAFT"
    assert await stage.owner.fetchval("select count(*) from report where status = 'DRAFT'") == 1


async def test_row_that_its_actor_does_not_see(stage: Stage) -> None:
    """Such a payload is a mistake of ours: it is raised, and nothing is kept."""

    async def act(write: Write, given: Mapping[str, Any]) -> Any:
        await written(stage, write)
        return WithdrawReportSuccess(0)

    performing(stage, act)
    await stage.viewer(REPORTER)
    before = await stage.counts()
    with pytest.raises(LookupError, match=r"WithdrawReportSuccess\.report names a row"):
        await stage.do(REPORTER, "withdrawReport", GIVEN)
    assert await stage.counts() == before


@pytest.mark.parametrize(
    ("problem", "raised"),
    [
        (asyncpg.DeadlockDetectedError("x"), Unavailable),
        (asyncpg.LockNotAvailableError("x"), Unavailable),
        (asyncpg.SerializationError("x"), Unavailable),
        (asyncpg.ConnectionDoesNotExistError("x"), Unavailable),
        (asyncpg.AdminShutdownError("x"), Unavailable),
        (ConnectionResetError("x"), Unavailable),
        (asyncpg.QueryCanceledError("x"), TimedOut),
        (ZeroDivisionError("x"), ZeroDivisionError),
    ],
)
async def test_fault(stage: Stage, problem: Exception, raised: type[Exception]) -> None:
    """What PostgreSQL has undone may be sent again; any fault undoes all."""

    async def act(write: Write, given: Mapping[str, Any]) -> Any:
        await written(stage, write)
        raise problem

    performing(stage, act)
    await stage.viewer(REPORTER)
    before = await stage.counts()
    with pytest.raises(raised):
        await stage.do(REPORTER, "withdrawReport", GIVEN)
    assert await stage.counts() == before


async def test_frozen_transaction_refuses_changes(stage: Stage) -> None:
    """What only validates cannot write, whatever its code does."""

    async def act(write: Write, given: Mapping[str, Any]) -> Any:
        await write.freeze()
        await written(stage, write)

    performing(stage, act)
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await stage.do(REPORTER, "withdrawReport", GIVEN)
