"""Two servers on one database: replays that race across them are done once and answered alike."""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator

import httpx
import pytest

from tests.databases import CHECKOUT
from tests.mutations import reports
from tests.mutations.stage import REPORTER, Stage
from tests.people import token_of

KEYS, REPLAYS = 10, 6
SERVE = """
import json, os, socket, sys, uvicorn
from cli.listen import uvicorn_options
from server.app import create_app
from server.settings import Settings
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
app = create_app(Settings(**json.loads(os.environ["SERVED"])))
uvicorn.Server(uvicorn.Config(app, **uvicorn_options())).run(sockets=[listener])
"""
SAVE = """mutation Save($input: SubmitReportInput!) { saveReportDraft(input: $input) {
    __typename ... on SaveReportDraftSuccess { report { id narrative rowVersion } } ... on UserError { code } } }"""


@pytest.fixture
def urls(stage: Stage) -> Iterator[list[str]]:
    """Where two processes answer, each with its own pools."""
    settings = {"database_url": stage.database.server, "demo": True, "pool_size": 6, "statement_timeout": 20}
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "SERVED": json.dumps(settings)}
    serving = [
        subprocess.Popen([sys.executable, "-c", SERVE], cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    try:
        ports = [int(one.stdout.readline()) for one in serving if one.stdout is not None]
        yield [f"http://127.0.0.1:{port}/graphql" for port in ports]
    finally:
        for one in serving:
            one.terminate()
        for one in serving:
            one.wait(30)
            if one.stdout is not None:
                one.stdout.close()


async def test_racing_replays(stage: Stage, urls: list[str]) -> None:
    """Six replays of each of ten keys, in any order, over both."""
    period = await reports.period(stage)
    keys = [f"processes-{number:03}" for number in range(KEYS)]
    asked = [(key, urls[number % 2]) for key in keys for number in range(REPLAYS)]
    random.Random(5).shuffle(asked)
    headers = {"Authorization": f"Bearer {await token_of(stage.database.owner, REPORTER)}"}
    async with httpx.AsyncClient(headers=headers, timeout=60) as client:
        answers = await asyncio.gather(*(_sent(client, url, period, key) for key, url in asked))
    found: dict[str, set[bytes]] = defaultdict(set)
    for (key, _), answer in zip(asked, answers, strict=True):
        found[key].add(answer)
    assert [len(found[key]) for key in keys] == [1] * KEYS
    assert all(b'"SaveReportDraftSuccess"' in answer for answer in answers)
    assert await stage.owner.fetchval("select count(*) from audit_entry") == KEYS
    assert await stage.owner.fetchval("select count(*) from idempotency_key where body is not null") == KEYS


async def _sent(client: httpx.AsyncClient, url: str, period: str, key: str) -> bytes:
    """An answer, asked again under the same key as long as the server is busy, as a partner's program does."""
    given = {"reportingPeriod": period, "narrative": f"Under {key}.", "idempotencyKey": key}
    for _ in range(20):
        answer = await client.post(url, json={"query": SAVE, "variables": {"input": given}})
        if answer.status_code == 200:
            return data_of(answer.content)
        assert answer.status_code == 503, answer.text
        assert answer.headers["Retry-After"] == "1"
        await asyncio.sleep(0.3)
    raise AssertionError("the server was busy for ever")


def data_of(content: bytes) -> bytes:
    """The data of an answer as they came, its cost and timing apart."""
    return content[: content.index(b',"extensions"')]
