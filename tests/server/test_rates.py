"""How much each may ask in a while. Time is the test's own: nothing here waits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest
import pytest_asyncio

from db.viewer import ANONYMOUS, Viewer
from server.app import Application
from server.buckets import Buckets, Rate, make
from server.rates import REQUEST_POINTS, Rates, TooMany, prefix
from tests.databases import Database
from tests.people import token_of
from tests.server.asgi import Ask, Told, ask, posted, raw
from tests.server.conftest import Serve
from tests.server.sockets import socket

TEN = Rate(per_second=10, burst=100)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_a_debt_drains_and_a_burst_is_its_bound() -> None:
    clock = Clock()
    buckets = Buckets(clock=clock)
    assert [buckets.take("a", 50, TEN) for _ in range(2)] == [0, 0]
    assert buckets.take("a", 1, TEN) == pytest.approx(0.1)
    assert buckets.take("b", 1, TEN) == 0, "another holder owes nothing"
    clock.now += 0.1
    assert buckets.take("a", 1, TEN) == 0
    assert buckets.take("a", 20, TEN) == pytest.approx(2.0)
    clock.now += 1_000
    assert buckets.take("a", 100, TEN) == 0, "what is drained is no credit beyond the burst"
    assert buckets.take("a", 1, TEN) > 0


def test_what_is_known_afterwards_may_go_beyond_and_is_waited_for() -> None:
    clock = Clock()
    buckets = Buckets(clock=clock)
    buckets.add("a", 500, TEN)
    assert buckets.take("a", 1, TEN) == pytest.approx(40.1)
    clock.now += 40.2
    assert buckets.take("a", 1, TEN) == 0


def test_who_is_refused_owes_nothing_for_it() -> None:
    clock = Clock()
    buckets = Buckets(clock=clock)
    buckets.take("a", 100, TEN)
    assert {buckets.take("a", 10, TEN) for _ in range(1_000)} == {1.0}


def test_workers_share_a_file(tmp_path: Path) -> None:
    file, clock = tmp_path / "buckets", Clock()
    make(file)
    one, two = Buckets(file, clock), Buckets(file, clock)
    assert one.take(("organisation", 7), 100, TEN) == 0
    assert two.take(("organisation", 7), 1, TEN) > 0
    assert two.take(("organisation", 8), 1, TEN) == 0


def test_a_flood_of_holders_keeps_the_memory_and_the_last_of_them() -> None:
    buckets = Buckets(clock=Clock(), slots=64)
    for number in range(1_000):
        buckets.add(number, 50, TEN)
    assert buckets.take(999, 60, TEN) > 0
    forgotten = sum(buckets.take(number, 60, TEN) == 0 for number in range(1_000))
    assert forgotten >= 1_000 - 64


def test_neighbours_within_a_network_of_ipv6_are_one() -> None:
    assert prefix("2001:db8::1") == prefix("2001:db8::ffff:1") != prefix("2001:db8:0:1::1")
    assert prefix("192.0.2.1") == prefix("::ffff:192.0.2.1") != prefix("192.0.2.2")
    assert prefix("testclient") == "testclient"


def test_persons_of_an_organisation_share_and_others_do_not_pay() -> None:
    rates = Rates(Buckets(clock=Clock()), Rate(1, 10), Rate(1, 2))
    one, two, other = (Viewer(user_id=u, organisation_id=o) for u, o in ((1, 1), (2, 1), (3, 2)))
    rates.spend(one, "a", 10)
    with pytest.raises(TooMany) as refused:
        rates.admit(two, "b")
    assert refused.value.seconds == REQUEST_POINTS
    rates.admit(other, "a")
    rates.admit(ANONYMOUS, "a")
    rates.admit(ANONYMOUS, "a")
    with pytest.raises(TooMany):
        rates.admit(ANONYMOUS, "a")
    rates.admit(ANONYMOUS, "b")


def test_no_rate_is_no_limit() -> None:
    rates = Rates(Buckets(clock=Clock()), None, None)
    for _ in range(10_000):
        rates.admit(ANONYMOUS, "a")
        rates.spend(ANONYMOUS, "a", 1e6)
        rates.wrong("a")
        rates.admit_unknown("a")


LIST = "{ programmes(first: 3) { nodes { code } } }"


@pytest_asyncio.fixture(loop_scope="session")
async def strict(serve: Serve) -> AsyncIterator[Application]:
    """Three points at once without a token, twenty with one; so slow that no test sees them drain."""
    async with serve(
        anonymous_rate=1e-6, anonymous_burst=3, organisation_rate=1e-6, organisation_burst=20, keep_alive=0.1
    ) as app:
        yield app


async def test_429_says_when_and_by_which_code(strict: Application) -> None:
    assert (await ask(strict, posted(LIST))).status == 200
    told = await ask(strict, posted(LIST))
    assert (told.status, told.codes) == (429, ["TOO_MANY_REQUESTS"])
    assert int(told.headers["retry-after"]) > 0
    assert "wait" in told.json["errors"][0]["message"]
    assert told.json["errors"][0]["extensions"]["requestId"] == told.headers["x-request-id"]


async def test_a_refused_document_takes_a_point_too(strict: Application) -> None:
    statuses = [(await ask(strict, posted("{ nothing }"))).status for _ in range(4)]
    assert statuses == [400, 400, 400, 429]


async def test_an_organisation_pays_by_cost_and_the_anonymous_are_not_charged(
    strict: Application, demo: Database
) -> None:
    shown = f"Bearer {await token_of(demo.owner, 'reporter@demo.example')}"
    answers = [await _asked(strict, "{ projects(first: 100) { nodes { code } } }", shown) for _ in range(2)]
    assert [told.status for told in answers] == [200, 429]
    assert (await ask(strict, posted("{ __typename }"))).status == 200


async def test_events_are_refused_before_they_begin(strict: Application) -> None:
    for _ in range(3):
        await ask(strict, posted("{ __typename }"))
    told = await ask(strict, raw(orjson.dumps({"query": LIST}), accept="text/event-stream"))
    assert (told.status, told.codes) == (429, ["TOO_MANY_REQUESTS"])


async def test_over_a_socket_the_operation_is_refused_and_the_socket_stays(strict: Application) -> None:
    async with socket(strict) as client:
        await client.initialised()
        assert (await client.ask(LIST))[0]["type"] == "next"
        (told,) = await client.ask(LIST)
        assert told["type"] == "error"
        assert told["payload"][0]["extensions"]["code"] == "TOO_MANY_REQUESTS"
        await client.say(type="ping")
        assert await client.hear() == {"type": "pong"}


async def test_who_tries_tokens_is_slowed_down_and_known_tokens_are_not(serve: Serve, demo: Database) -> None:
    token = await token_of(demo.owner, "reporter@demo.example")
    async with serve() as app:
        assert (await _asked(app, "{ __typename }", f"Bearer {token}")).status == 200
        statuses = [(await _asked(app, "{ __typename }", f"Bearer guess-{i:08}")).status for i in range(70)]
        assert statuses[:60] == [401] * 60
        assert statuses[-5:] == [429] * 5
        assert (await _asked(app, "{ __typename }", f"Bearer {token}")).status == 200
        assert (await ask(app, posted("{ __typename }"))).status == 200


async def test_one_organisation_does_not_take_all_places(serve: Serve, demo: Database) -> None:
    shown = f"Bearer {await token_of(demo.owner, 'reporter@demo.example')}"
    held = posted("{ __typename }").body
    async with serve(requests_per_organisation=2, requests_at_once=5) as app:
        pieces = Ask(held, headers={**raw(b"").headers, "authorization": shown}, pieces=2)
        waiting = [asyncio.ensure_future(ask(app, pieces, held_back=1)) for _ in range(2)]
        await asyncio.sleep(0.2)
        refused = await _asked(app, "{ __typename }", shown)
        assert (refused.status, refused.codes, refused.headers["retry-after"]) == (503, ["SERVICE_UNAVAILABLE"], "1")
        assert (await ask(app, posted("{ __typename }"))).status == 200, "others have places left"
        await _left(waiting)
        assert (await _asked(app, "{ __typename }", shown)).status == 200


async def test_a_worker_has_so_many_places(serve: Serve) -> None:
    async with serve(requests_at_once=2) as app:
        waiting = [asyncio.ensure_future(ask(app, Ask(b"{}", pieces=2), held_back=1)) for _ in range(2)]
        await asyncio.sleep(0.2)
        refused = await ask(app, posted("{ __typename }"))
        assert (refused.status, refused.headers["retry-after"]) == (503, "1")
        await _left(waiting)
        assert (await ask(app, posted("{ __typename }"))).status == 200


async def _left(waiting: list[asyncio.Task[Told]]) -> None:
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def _asked(app: Application, query: str, shown: str) -> Told:
    body: dict[str, Any] = {"query": query}
    return await ask(app, raw(orjson.dumps(body), authorization=shown))
