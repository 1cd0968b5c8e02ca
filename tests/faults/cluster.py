"""A PostgreSQL of the drills' own, in a directory that goes with it: to be killed and frozen; knows no drill."""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from db.embedded import EmbeddedPostgres
from db.provision import Logins, login, provision

NAME = "selaras"


@dataclass(frozen=True)
class Cluster:
    """The server and its one database, which holds the demonstration."""

    postgres: EmbeddedPostgres
    logins: Logins
    superuser: str

    def kill(self) -> None:
        """kill -9 of the process that the others of PostgreSQL hang on; its keeper starts it anew."""
        os.kill(self.postgres.state.postmaster, signal.SIGKILL)

    async def running(self) -> None:
        """Wait until it lets clients in; a keeper that was killed out of too often is replaced."""
        await asyncio.to_thread(self.postgres.start)

    def freeze(self) -> None:
        """Stop every process of PostgreSQL where it is."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let them go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, kind: signal.Signals) -> None:
        postmaster = self.postgres.state.postmaster
        for process in (postmaster, *children(postmaster)):
            os.kill(process, kind)


def children(parent: int) -> list[int]:
    """The processes whose parent this is."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(stat.parent.name))
    return found


@asynccontextmanager
async def cluster() -> AsyncIterator[Cluster]:
    """A durable cluster with the demonstration, for the block's length."""
    from data.demo_data import load
    from db.migration import upgrade

    with tempfile.TemporaryDirectory(prefix="selaras-faults-", dir="/tmp") as directory:
        postgres = EmbeddedPostgres(Path(directory))
        dsn = await asyncio.to_thread(postgres.start)
        try:
            both = await provision(dsn, NAME)
            await asyncio.to_thread(upgrade, both.owner)
            await asyncio.to_thread(load, both.owner, lambda *_: None)
            yield Cluster(postgres, both, login(dsn, "postgres", NAME))
        finally:
            await asyncio.to_thread(postgres.stop)
