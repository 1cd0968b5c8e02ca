"""A PostgreSQL that can be lost at a chosen moment: a relay before its socket that breaks at COMMIT; knows no test."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

COMMIT = b"COMMIT;\x00"


@dataclass
class Relay:
    """Between a client and the server: `lost` commits are cut off, before or after the server has them."""

    target: str
    folder: Path
    lost: int = 0
    """How many commits to come are cut off."""
    is_forwarded: bool = True
    """Whether the server still gets them."""
    cut: int = 0
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, both ways."""
        behind, towards = await asyncio.open_unix_connection(self.target)
        back = asyncio.create_task(_pass_on(behind, writer))
        self.tasks.add(back)
        try:
            while data := await reader.read(65536):
                if self.lost > 0 and COMMIT in data:
                    await self._cut(data, towards, back)
                    break
                towards.write(data)
                await towards.drain()
        finally:
            back.cancel()
            for one in (writer, towards):
                one.close()

    async def _cut(self, data: bytes, towards: asyncio.StreamWriter, back: asyncio.Task[None]) -> None:
        self.lost -= 1
        self.cut += 1
        back.cancel()
        if self.is_forwarded:
            towards.write(data)
            await towards.drain()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()


@contextlib.asynccontextmanager
async def relayed(dsn: str, folder: Path) -> AsyncIterator[tuple[str, Relay]]:
    """A DSN of the same database by way of a relay."""
    parts = urlsplit(dsn)
    given = parse_qs(parts.query)
    name = f".s.PGSQL.{given['port'][0]}"
    relay = Relay(f"{given['host'][0]}/{name}", folder)
    server = await asyncio.start_unix_server(relay.serve, folder / name)
    try:
        yield parts._replace(query=f"host={folder}&port={given['port'][0]}").geturl(), relay
    finally:
        server.close()
        for task in relay.tasks:
            task.cancel()
