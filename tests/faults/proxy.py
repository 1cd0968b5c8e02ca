"""A bad connection: a TCP proxy that cuts after a request was sent, before its answer is passed; knows no HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Proxy:
    """Passes bytes on to one port; of every so many requests the answer is lost."""

    def __init__(self, port: int, seed: int, lost: float) -> None:
        self._port, self._lost = port, lost
        self._random = random.Random(seed)
        self.cuts = 0
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of a client."""
        try:
            onward, back = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.transport.abort()
            return
        doomed = asyncio.Event()
        tasks = [
            asyncio.ensure_future(self._requests(reader, back, doomed)),
            asyncio.ensure_future(self._answers(onward, writer, doomed)),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for one in (writer, back):
                one.transport.abort()

    async def _requests(self, reader: asyncio.StreamReader, back: asyncio.StreamWriter, doomed: asyncio.Event) -> None:
        while data := await reader.read(65_536):
            if self._random.random() < self._lost:
                doomed.set()
            back.write(data)
            await back.drain()

    async def _answers(self, onward: asyncio.StreamReader, writer: asyncio.StreamWriter, doomed: asyncio.Event) -> None:
        while data := await onward.read(65_536):
            if doomed.is_set():
                self.cuts += 1
                return
            writer.write(data)
            await writer.drain()


@asynccontextmanager
async def proxied(port: int, seed: int, lost: float) -> AsyncIterator[Proxy]:
    """A proxy for the block's length."""
    proxy = Proxy(port, seed, lost)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(server.wait_closed(), 1)
