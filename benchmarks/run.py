"""`python -m benchmarks.run`: generates a world, serves it twice, prints ratios; peers and rounds interleaved."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import functools
import os
import random
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import orjson

from benchmarks.all import CASES
from benchmarks.case import Case, World
from benchmarks.load import Measured, once, post, run
from benchmarks.world import read

HERE = Path(__file__).parent


def main(ours: str = "benchmarks.ours:create_app", cases: tuple[Case, ...] = CASES) -> None:
    """Measure every case and print the table."""
    options = _options()
    asyncio.run(_main(options, ours, cases))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--projects", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--cases", default="", help="names, separated by commas; all when absent")
    parser.add_argument("--data", type=Path, default=HERE.parent / ".selaras" / "benchmarks")
    return parser.parse_args()


async def _main(options: argparse.Namespace, target: str, cases: tuple[Case, ...]) -> None:
    from db.embedded import EmbeddedPostgres
    from db.provision import provision

    server = EmbeddedPostgres(options.data)
    superuser = await asyncio.to_thread(server.start)
    logins = await provision(superuser, f"bench_{options.projects}")
    await asyncio.to_thread(_fill, logins.owner, options.projects)
    world = await read(logins.owner)
    with _serving(target, logins.server) as (ours, peer):
        for case in _chosen(cases, options.cases):
            await _same(case, world, ours[0], peer[0])
            await _case(case, world, ours, peer, options)


def _chosen(cases: tuple[Case, ...], names: str) -> tuple[Case, ...]:
    return tuple(case for case in cases if case.name in names.split(",")) if names else cases


def _fill(owner: str, projects: int) -> None:
    from data.generate import run as generate
    from db.migration import upgrade

    upgrade(owner)
    if asyncio.run(_count(owner)) == 0:
        print(f"generating {projects} projects", flush=True)
        generate(owner, projects, 1, lambda *_: None)


async def _count(owner: str) -> int:
    connection = await asyncpg.connect(owner)
    found: int = await connection.fetchval("select count(*) from project")
    await connection.close()
    return found


Ask = Callable[[Case, dict[str, Any]], bytes]
Served = tuple[int, int]
"""Port and pid."""


@contextlib.contextmanager
def _serving(ours: str, dsn: str) -> Iterator[tuple[Served, Served]]:
    started: list[subprocess.Popen[bytes]] = []
    try:
        served = []
        for target in (ours, "benchmarks.limit:create_app"):
            port = _free_port()
            started.append(_start(target, port, dsn))
            _wait(port)
            served.append((port, started[-1].pid))
        yield served[0], served[1]
    finally:
        for process in started:
            process.terminate()
            process.wait(10)


def _start(target: str, port: int, dsn: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "uvicorn", "--factory", target, "--port", str(port), "--log-level", "warning"]
    return subprocess.Popen(
        [*command, "--no-access-log", "--loop", "uvloop", "--http", "httptools"],
        # As many connections as the peer has.
        env={
            **os.environ,
            "SELARAS_DATABASE_URL": dsn,
            "SELARAS_POOL_SIZE": "10",
            "SELARAS_ANONYMOUS_RATE": "0",
            "SELARAS_CALENDAR_EVERY": "0",
        },
        cwd=HERE.parent,
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(port: int) -> None:
    for _ in range(1200):
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/none", timeout=1)
            return
        time.sleep(0.05)
        with contextlib.suppress(urllib.error.HTTPError, OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
    raise RuntimeError(f"nothing answers on port {port}")


def _ours(case: Case, variables: dict[str, Any]) -> bytes:
    asked = {name: value for name, value in variables.items() if f"${name}:" in case.document}
    return post("/graphql", orjson.dumps({"query": case.document, "variables": asked}))


def _peer(case: Case, variables: dict[str, Any]) -> bytes:
    return post(f"/{case.name}", orjson.dumps({"variables": variables}))


async def _same(case: Case, world: World, ours: int, peer: int) -> None:
    """Both must answer the same data before either is timed."""
    chance = random.Random(7)
    for _ in range(10):
        variables = case.draw(chance, world)
        one, other = await once(ours, _ours(case, variables)), await once(peer, _peer(case, variables))
        if orjson.loads(one)["data"] != orjson.loads(other)["data"]:
            raise SystemExit(f"{case.name} differs for {variables}:\n{one[:500]!r}\n{other[:500]!r}")


async def _case(case: Case, world: World, ours: Served, peer: Served, options: argparse.Namespace) -> None:
    chance = random.Random(11)
    results: dict[str, list[Measured]] = {"ours": [], "peer": []}
    for number in range(options.rounds + 1):
        for name, (port, pid), ask in (("ours", ours, _ours), ("peer", peer, _peer)):
            asked = functools.partial(_draw, ask, case, chance, world)
            measured = await run(port, pid, asked, min(options.clients, case.at_once), options.seconds)
            if number:
                results[name].append(measured)
    _print(case, results)


def _draw(ask: Ask, case: Case, chance: random.Random, world: World) -> bytes:
    return ask(case, case.draw(chance, world))


def _print(case: Case, results: dict[str, list[Measured]]) -> None:
    pairs = list(zip(results["ours"], results["peer"], strict=True))
    rate = statistics.median(a.rate / b.rate for a, b in pairs)
    cpu = statistics.median(a.cpu_micros / b.cpu_micros for a, b in pairs)
    ours, peer = (statistics.median(m.rate for m in results[n]) for n in ("ours", "peer"))
    own, other = (statistics.median(m.cpu_micros for m in results[n]) for n in ("ours", "peer"))
    print(
        f"{case.name}  {rate:5.2f} of hand-written SQL (target {case.target})   CPU a request {cpu:4.2f}x"
        f" ({own:.0f} and {other:.0f} µs)"
        f"   {ours:8.0f} against {peer:8.0f} a second   {case.says}",
        flush=True,
    )


if __name__ == "__main__":
    main()
