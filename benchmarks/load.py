"""A bounded load over loopback: raw HTTP/1.1 on kept connections, and the server's own CPU; knows no case."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Measured:
    """What one cell of the table measured."""

    requests: int
    seconds: float
    cpu: float

    @property
    def rate(self) -> float:
        """Requests a second."""
        return self.requests / self.seconds

    @property
    def cpu_micros(self) -> float:
        """CPU of the server process a request, in microseconds."""
        return self.cpu / self.requests * 1e6


def cpu_seconds(pid: int) -> float:
    """User and system time of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


async def run(port: int, pid: int, request: Callable[[], bytes], clients: int, seconds: float) -> Measured:
    """Ask for `seconds` from `clients` connections at once."""
    counts = [0] * clients
    until = time.perf_counter() + seconds
    started, cpu = time.perf_counter(), cpu_seconds(pid)
    await asyncio.gather(*(_client(port, request, counts, i, until) for i in range(clients)))
    return Measured(sum(counts), time.perf_counter() - started, cpu_seconds(pid) - cpu)


async def once(port: int, request: bytes) -> bytes:
    """One answer's body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    body = await _body(reader)
    writer.close()
    return body


async def _client(port: int, request: Callable[[], bytes], counts: list[int], index: int, until: float) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < until:
        writer.write(request())
        body = await _body(reader)
        if not body.startswith(b'{"data":'):
            raise RuntimeError(body[:300].decode())
        counts[index] += 1
    writer.close()


async def _body(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    return await reader.readexactly(int(length.split(b":")[1]))


def post(path: str, body: bytes) -> bytes:
    """A POST as bytes."""
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
