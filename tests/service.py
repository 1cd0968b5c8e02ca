"""A server process of its own on a free port of 127.0.0.1, which tests may end and start again; knows no test."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

CHECKOUT = Path(__file__).resolve().parents[1]
SERVE = """
import json, os, socket, uvicorn
from cli.listen import serve_on
from server.app import create_app
from server.settings import Settings
listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", int(os.environ["SERVED_PORT"])))
listener.listen(2048)
serve_on(listener, create_app(Settings(**json.loads(os.environ["SERVED"]))))
"""
START_SECONDS = 60.0


class Service:
    """One server process after another, all on the same port."""

    def __init__(self, database_url: str, **settings: Any) -> None:
        self._settings = {"database_url": database_url, "demo": True, "calendar_every": 0, **settings}
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Start a process, and wait until it is ready."""
        environment = {
            **os.environ,
            "PYTHONPATH": str(CHECKOUT),
            "SERVED": json.dumps(self._settings),
            "SERVED_PORT": str(self.port),
        }
        self._process = await asyncio.to_thread(
            subprocess.Popen, [sys.executable, "-c", SERVE], cwd=CHECKOUT, env=environment
        )
        await self.ready()

    async def ready(self) -> None:
        """Wait until it can ask the database."""
        async with asyncio.timeout(START_SECONDS), httpx.AsyncClient() as http:
            while True:
                try:
                    if (await http.get(f"{self.url}/health/ready", timeout=2)).status_code == 200:
                        return
                except httpx.TransportError:
                    assert self._process is not None
                    assert self._process.poll() is None, "the server ended by itself"
                await asyncio.sleep(0.02)

    async def kill(self) -> None:
        """kill -9."""
        await self._ended(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code, when what was under way has ended."""
        return await self._ended(signal.SIGTERM)

    async def _ended(self, kind: signal.Signals) -> int:
        process = self._process
        if process is None:
            return 0
        if process.poll() is None:
            process.send_signal(kind)
        try:
            return await asyncio.to_thread(process.wait, 30)
        finally:
            if process.poll() is None:
                process.kill()
            self._process = None


@asynccontextmanager
async def serving(database_url: str, **settings: Any) -> AsyncIterator[Service]:
    """A server process for the block's length."""
    service = Service(database_url, **settings)
    try:
        await service.start()
        yield service
    finally:
        await service.stop()
