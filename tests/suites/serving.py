"""The application on a free port of 127.0.0.1, with a thread and an event loop of its own; knows no suite."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn

from cli.listen import uvicorn_options
from server.app import create_app
from server.settings import Settings

START_SECONDS = 60


@dataclass(frozen=True)
class Service:
    """Where the application answers."""

    url: str

    def data(self, query: str, token: str | None = None) -> Any:
        """The data of a plain request: what a suite's findings are compared with."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        answer = httpx.post(self.url, json={"query": query}, headers=headers).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]


@contextmanager
def served(database_url: str) -> Iterator[Service]:
    """The application while the block runs, served as `./selaras serve` does."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        app = create_app(_settings(database_url))
        server = uvicorn.Server(uvicorn.Config(app, **uvicorn_options()))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        _wait(server, thread)
        try:
            yield Service(f"http://127.0.0.1:{listener.getsockname()[1]}/graphql")
        finally:
            server.should_exit = True
            thread.join(START_SECONDS)
    assert not thread.is_alive(), "the application did not stop"


def _settings(database_url: str) -> Settings:
    """Few connections and much time: what the suites ask is small, and the machine may be busy with other tests."""
    return Settings(database_url=database_url, demo=True, pool_size=4, statement_timeout=30.0)


def _wait(server: uvicorn.Server, thread: threading.Thread) -> None:
    end = time.monotonic() + START_SECONDS
    while not server.started:
        assert thread.is_alive(), "the application did not start"
        assert time.monotonic() < end, f"the application did not start in {START_SECONDS} s"
        time.sleep(0.02)
