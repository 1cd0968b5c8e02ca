"""Acts under a key: done once, answered alike, whoever races, whatever breaks."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import orjson
import pytest

from compiler.execute import Executor, Request
from db import idempotency
from db.pool import Pool, Unsure
from schema.build import build
from tests.mutations import reports
from tests.mutations.severing import Relay, relayed
from tests.mutations.stage import REPORTER, TODAY, VERIFIER, Stage
from tests.mutations.test_report_hands import person
from tests.mutations.test_report_races import old_quarters, spending

SAVE = """mutation Save($input: SubmitReportInput!) { saveReportDraft(input: $input) {
    __typename ... on SaveReportDraftSuccess { report { id narrative rowVersion } remaining { code } }
    ... on UserError { code path } } }"""
SUBMIT = """mutation Submit($input: SubmitReportInput!) { submitReport(input: $input) {
    __typename ... on SubmitReportSuccess { report { id status rowVersion } } ... on UserError { code path } } }"""
OTHERWISE = SUBMIT.replace("id status rowVersion", "now: status id")


async def body(stage: Stage, email: str, query: str, given: dict[str, Any], executor: Executor | None = None) -> bytes:
    """The bytes of an answer."""
    request = Request(query, {"input": given}, viewer=await stage.viewer(email), today=TODAY, request_id="r")
    return (await (executor or stage.executor).execute(request)).body


async def acts(stage: Stage, action: str = "report.save") -> int:
    """How often something was done."""
    count: int = await stage.owner.fetchval("select count(*) from audit_entry where action = $1", action)
    return count


async def test_again(stage: Stage) -> None:
    """The same document and input are answered by the same bytes, and nothing is done again."""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    first = await body(stage, REPORTER, SUBMIT, report)
    assert b'"SubmitReportSuccess"' in first
    before = await stage.counts()
    assert await body(stage, REPORTER, SUBMIT, report) == first
    reordered = dict(reversed(report.items()))
    reordered["entries"] = [{**one, "amount": one["amount"] + ".0"} for one in report["entries"]]
    assert await body(stage, REPORTER, SUBMIT, reordered) == first, "the order and zeros of an input say nothing"
    assert await stage.counts() == before


async def test_again_with_another_selection(stage: Stage) -> None:
    """The first outcome, with its rows as they are now; what was kept stays what it is."""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    first = await body(stage, REPORTER, SUBMIT, report)
    await stage.do(
        VERIFIER,
        "returnReport",
        {
            "report": await stage.id("report", "status = 'SUBMITTED'"),
            "expectedVersion": orjson.loads(first)["data"]["submitReport"]["report"]["rowVersion"],
            "reason": "Mend it.",
        },
    )
    before = await stage.counts()
    again = orjson.loads(await body(stage, REPORTER, OTHERWISE, report))["data"]["submitReport"]
    assert (again["__typename"], again["report"]["now"]) == ("SubmitReportSuccess", "RETURNED")
    assert await body(stage, REPORTER, SUBMIT, report) == first
    assert await stage.counts() == before


async def test_what_an_outcome_holds_is_kept(stage: Stage) -> None:
    """Plain values of the first outcome are answered again, even where they would be others now."""
    given = {"reportingPeriod": await reports.period(stage), "narrative": "Begun.", "idempotencyKey": "draft-0001"}
    first = orjson.loads(await body(stage, REPORTER, SAVE, given))["data"]["saveReportDraft"]
    assert [one["code"] for one in first["remaining"]] == ["INDICATOR_MISSING", "INDICATOR_MISSING"]
    assert (await stage.do(REPORTER, "saveReportDraft", await reports.whole(stage), "report { id }"))["report"]
    query = SAVE.replace("remaining { code }", "left: remaining { path code }")
    again = orjson.loads(await body(stage, REPORTER, query, given))["data"]["saveReportDraft"]
    assert [one["code"] for one in again["left"]] == ["INDICATOR_MISSING", "INDICATOR_MISSING"]
    assert again["left"][0]["path"][0] == "input"
    assert again["report"]["narrative"] != "Begun."


async def test_another_input(stage: Stage) -> None:
    """A key stands for one input of one mutation and one person; other organisations have keys of their own."""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    await body(stage, REPORTER, SAVE, report)
    colleague = await person(stage, "colleague@demo.example", "JICA", "REPORTER")
    await stage.viewer(colleague)
    before = await stage.counts()
    for email, query, given in (
        (REPORTER, SAVE, {**report, "narrative": "Otherwise."}),
        (REPORTER, SAVE, {**report, "supersedes": None}),
        (REPORTER, SUBMIT, report),
        (colleague, SAVE, report),
    ):
        answer = orjson.loads(await body(stage, email, query, given))["data"]
        (result,) = answer.values()
        assert result == {
            "__typename": "IdempotencyMismatch",
            "code": "IDEMPOTENCY_MISMATCH",
            "path": ["input", "idempotencyKey"],
        }
    assert await stage.counts() == before
    foreign = orjson.loads(await body(stage, VERIFIER, SUBMIT, report))["data"]["submitReport"]
    assert foreign["__typename"] == "Forbidden", "the verifier's organisation has not used this key"


async def test_a_refusal_leaves_the_key_free(stage: Stage) -> None:
    """What was not done is not kept: mended, it may be sent under the same key."""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    refused = await body(stage, REPORTER, SUBMIT, {**report, "narrative": "x" * 20_001})
    assert b'"ValidationFailed"' in refused
    assert await stage.owner.fetchval("select count(*) from idempotency_key") == 0
    done = orjson.loads(await body(stage, REPORTER, SUBMIT, report))["data"]["submitReport"]
    assert done["__typename"] == "SubmitReportSuccess"


@pytest.mark.parametrize(
    "key", ["", "short", "x" * 129, "with space", "line\nbreak-", "tanda-é-petik", "a/b/c/d/e", "\x00" * 8]
)
async def test_malformed_key(stage: Stage, key: str) -> None:
    """Refused before a connection is taken, with the mend."""
    stage.executor = Executor(stage.executor.schema, stage.executor.types, None, stage.executor.acts)  # type: ignore[arg-type]  # no pool is asked
    given = {"reportingPeriod": "any", "idempotencyKey": key}
    (error,) = orjson.loads(await body(stage, REPORTER, SAVE, given))["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "input.idempotencyKey" in error["message"]
    assert "8 to 128" in error["message"]


async def test_key_of_what_writes_nothing(stage: Stage) -> None:
    """Validating keeps nothing, so a key is refused in words; and no act of the document was done."""
    query = """mutation Both($input: SubmitReportInput!) {
        saveReportDraft(input: $input) { __typename } validateReport(input: $input) { __typename } }"""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    await stage.viewer(REPORTER)
    before = await stage.counts()
    (error,) = orjson.loads(await body(stage, REPORTER, query, report))["errors"]
    assert "`validateReport` writes nothing" in error["message"]
    assert await stage.counts() == before


async def test_several_acts_of_one_document(stage: Stage) -> None:
    """Each is its own transaction under its own key."""
    query = """mutation Both($one: SubmitReportInput!, $two: SubmitReportInput!, $deep: Boolean = false) {
        one: saveReportDraft(input: $one) { ... on SaveReportDraftSuccess { report { narrative } } }
        two: saveReportDraft(input: $two) {
            ... on SaveReportDraftSuccess { report { narrative id @include(if: $deep) } } ... on UserError { code } }
    }"""
    period = await reports.period(stage)
    one = {"reportingPeriod": period, "narrative": "One.", "idempotencyKey": "key-of-one"}
    two = {"reportingPeriod": period, "narrative": "Two.", "idempotencyKey": "key-of-two"}
    first = await stage.data(REPORTER, query, {"one": one, "two": two})
    assert first == {"one": {"report": {"narrative": "One."}}, "two": {"report": {"narrative": "Two."}}}
    assert await stage.data(REPORTER, query, {"one": one, "two": two}) == first
    assert await acts(stage) == 2
    deep = await stage.data(REPORTER, query, {"one": one, "two": two, "deep": True})
    assert deep["one"]["report"]["narrative"] == "Two.", "other variables are another selection: read as it is now"
    assert deep["two"]["report"]["id"]
    mixed = await stage.data(REPORTER, query, {"one": one, "two": {**two, "idempotencyKey": "key-of-one"}})
    assert mixed["two"] == {"code": "IDEMPOTENCY_MISMATCH"}
    assert await acts(stage) == 2


async def test_without_a_key_nothing_is_kept(stage: Stage) -> None:
    await body(stage, REPORTER, SAVE, await reports.whole(stage))
    assert await stage.owner.fetchval("select count(*) from idempotency_key") == 0


async def test_expired_keys(stage: Stage) -> None:
    """A key is free again after its time, swept or not; sweeping removes only what has expired."""
    given = {"reportingPeriod": await reports.period(stage), "narrative": "Begun."}
    for key in ("first-key", "second-key", "third-key"):
        await body(stage, REPORTER, SAVE, {**given, "idempotencyKey": key})
    days = await stage.owner.fetchval("select min(expires_at - at) from idempotency_key")
    assert days.days >= 30
    await stage.owner.execute("update idempotency_key set expires_at = now() where key in ('first-key', 'second-key')")
    assert await acts(stage) == 3
    await body(stage, REPORTER, SAVE, {**given, "narrative": "Another.", "idempotencyKey": "first-key"})
    assert await acts(stage) == 4
    async with stage.pool.acquire() as connection:
        assert await idempotency.sweep(connection) == 1
        assert await idempotency.sweep(connection) == 0
    left = await stage.owner.fetch("select key from idempotency_key order by key")
    assert [row["key"] for row in left] == ["first-key", "third-key"]


async def test_keys_are_kept_for_thirty_days(stage: Stage) -> None:
    """A retry of 29 days and 23 hours later is answered as kept, and no upkeep takes its key; one of 30 days is new."""
    given = {"reportingPeriod": await reports.period(stage), "narrative": "Begun.", "idempotencyKey": "key-of-a-month"}
    first = await body(stage, REPORTER, SAVE, given)
    for passed, left in (("29 days 23 hours", 1), ("1 hour", 0)):
        # Time passes by the data: all that was kept is so much older.
        await stage.owner.execute(
            "update idempotency_key set at = at - $1::text::interval, expires_at = expires_at - $1::text::interval",
            passed,
        )
        if left:
            assert await body(stage, REPORTER, SAVE, given) == first
            assert await acts(stage) == 1
        assert await idempotency.sweep_some(stage.pool) == 1 - left
        assert await stage.owner.fetchval("select count(*) from idempotency_key") == left
    await body(stage, REPORTER, SAVE, given)
    assert await acts(stage) == 2


async def test_racing_replays(stage: Stage) -> None:
    """Six of each key at once, over two pools: one act each, and all are answered alike."""
    await old_quarters(stage)
    given = [
        {**await spending(stage, quarter, "1000"), "idempotencyKey": f"race-{quarter}"}
        for quarter in ("2023-01-01", "2023-04-01", "2023-07-01", "2023-10-01")
    ]
    async with another(stage, stage.database.server) as (other, _):
        asked = [one for one in given for _ in range(6)]
        random.Random(1).shuffle(asked)
        both = [stage.executor, other]
        answers = await asyncio.gather(
            *(body(stage, REPORTER, SUBMIT, one, both[number % 2]) for number, one in enumerate(asked))
        )
    by_key: dict[str, Counter[bytes]] = {one["idempotencyKey"]: Counter() for one in given}
    for one, answer in zip(asked, answers, strict=True):
        by_key[one["idempotencyKey"]][answer] += 1
    assert [list(found.values()) for found in by_key.values()] == [[6]] * 4
    assert all(b'"SubmitReportSuccess"' in answer for answer in answers)
    assert await acts(stage, "report.submit") == 4
    assert await stage.owner.fetchval("select count(*) from financial_entry where report_id is not null") == 4


async def test_racing_refusals(stage: Stage) -> None:
    """Who waits for one that is refused acts itself, and is refused alike."""
    report = {**await reports.whole(stage), "narrative": "x" * 20_001, "idempotencyKey": "report-2026-Q3"}
    answers = await asyncio.gather(*(body(stage, REPORTER, SUBMIT, report) for _ in range(6)))
    assert len(set(answers)) == 1
    assert b"ValidationFailed" in answers[0]


@asynccontextmanager
async def another(stage: Stage, dsn: str, size: int = 6) -> AsyncIterator[tuple[Executor, Pool]]:
    """A further executor over a pool of its own, as another process has one."""
    built = build()
    pool = await Pool.open(dsn, size=size)
    try:
        yield Executor(built.graphql, built.types, pool, built.acts), pool
    finally:
        await pool.close()


@asynccontextmanager
async def losing(stage: Stage) -> AsyncIterator[tuple[Executor, Relay]]:
    """An executor whose database can be lost at COMMIT."""
    with tempfile.TemporaryDirectory(prefix="relay") as folder:
        async with relayed(stage.database.server, Path(folder)) as (dsn, relay), another(stage, dsn, 2) as (made, _):
            yield made, relay


@pytest.mark.parametrize("is_forwarded", [True, False])
async def test_lost_commit_under_a_key(stage: Stage, is_forwarded: bool) -> None:
    """Whether the commit arrived or not: the act is done once, and its client hears of nothing."""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    async with losing(stage) as (executor, relay):
        relay.lost, relay.is_forwarded = 2, is_forwarded
        answer = await body(stage, REPORTER, SUBMIT, report, executor)
        assert relay.cut == 2 if not is_forwarded else relay.cut >= 1
    assert b'"SubmitReportSuccess"' in answer
    assert await acts(stage, "report.submit") == 1
    assert await body(stage, REPORTER, SUBMIT, report) == answer


@pytest.mark.parametrize("is_forwarded", [True, False])
async def test_lost_commit_without_a_key(stage: Stage, is_forwarded: bool) -> None:
    """Then nobody knows whether it was done, and the client is told so."""
    report = await reports.whole(stage)
    async with losing(stage) as (executor, relay):
        relay.lost, relay.is_forwarded = 1, is_forwarded
        with pytest.raises(Unsure):
            await body(stage, REPORTER, SUBMIT, report, executor)
    for _ in range(50):
        if await acts(stage, "report.submit") == int(is_forwarded):
            break
        await asyncio.sleep(0.02)
    assert await acts(stage, "report.submit") == int(is_forwarded)


async def test_lost_for_good(stage: Stage) -> None:
    """After three seconds the client is told that it is not known; under the key it may ask again."""
    report = {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"}
    async with losing(stage) as (executor, relay):
        relay.lost, relay.is_forwarded = 1_000, False
        started = asyncio.get_running_loop().time()
        with pytest.raises(Unsure):
            await body(stage, REPORTER, SUBMIT, report, executor)
        assert asyncio.get_running_loop().time() - started < 5
        relay.lost = 0
        assert b'"SubmitReportSuccess"' in await body(stage, REPORTER, SUBMIT, report, executor)
    assert await acts(stage, "report.submit") == 1


async def test_connections_ended_at_random(stage: Stage) -> None:
    """Whoever is cut off at whatever point has acted once, and is answered."""
    period = await reports.period(stage)
    given: list[dict[str, Any]] = []
    answers: list[bytes] = []
    ended: list[int] = []
    ender = asyncio.create_task(_end_connections(stage, ended))
    while sum(ended) < 8 and len(given) < 400:
        number = len(given)
        given.append({"reportingPeriod": period, "narrative": f"Number {number}.", "idempotencyKey": f"k-{number:06}"})
        answers.append(await body(stage, REPORTER, SAVE, given[-1]))
    ender.cancel()
    assert sum(ended) >= 8, "hardly anything was broken"
    assert all(b'"SaveReportDraftSuccess"' in answer for answer in answers)
    assert [await body(stage, REPORTER, SAVE, one) for one in given] == answers
    assert await acts(stage) == len(given)
    said = "select count(distinct after ->> 'narrative') from audit_entry"
    assert await stage.owner.fetchval(said) == len(given)


async def _end_connections(stage: Stage, ended: list[int]) -> None:
    """End the server's connections that are at work, now and then; how many."""
    chance = random.Random(7)
    owner = await asyncpg.connect(stage.database.superuser)
    try:
        while True:
            await asyncio.sleep(chance.uniform(0.05, 0.6))
            ended.append(
                await owner.fetchval(
                    "select count(*) from (select pg_terminate_backend(pid) from pg_stat_activity"
                    " where datname = current_database() and usename = 'selaras_server' and state <> 'idle') t"
                )
            )
    finally:
        owner.terminate()


async def test_another_person_sees_no_key(stage: Stage) -> None:
    """Row security: only one's own, and what was kept is never rewritten."""
    await body(stage, REPORTER, SAVE, {**await reports.whole(stage), "idempotencyKey": "report-2026-Q3"})
    viewer = await stage.viewer(VERIFIER)
    async with stage.pool.acquire() as connection:
        await connection.execute("select set_config('app.user', $1, false)", str(viewer.user_id))
        assert await connection.fetchval("select count(*) from idempotency_key") == 0
        own = str((await stage.viewer(REPORTER)).user_id)
        await connection.execute("select set_config('app.user', $1, false)", own)
        assert await connection.fetchval("select count(*) from idempotency_key") == 1
        assert await connection.execute("update idempotency_key set body = 'x'") == "UPDATE 0"
        assert await connection.execute("delete from idempotency_key") == "DELETE 0"
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(
                "insert into idempotency_key (organisation_id, key, user_id, mutation, request_hash)"
                " select min(id), 'foreign-key', $1, 'x', sha256('x') from organisation where id <> $2",
                int(own),
                (await stage.viewer(REPORTER)).organisation_id,
            )
        await connection.execute("reset all")
