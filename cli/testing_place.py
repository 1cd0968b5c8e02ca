"""Where the tests' PostgreSQL keeps its data: in memory where the machine has enough of it; knows no server."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from cli.places import CHECKOUT

MEMORY = Path("/dev/shm")
# All that a whole run makes takes about a gigabyte. Of the whole size, since what is free changes while tests run.
ROOMY = 3 * 1024**3


def root(memory: Path = MEMORY, least: int = ROOMY) -> Path:
    """The server's directory, of this checkout and user alone.

    Most tests copy a database of a thousand files: in memory that costs a fifth of the time.
    """
    own = CHECKOUT / ".selaras" / "test"
    name = hashlib.sha256(os.fsencode(own)).hexdigest()[:12]
    return memory / f"selaras-test-{os.getuid()}-{name}" if _is_roomy(memory, least) else own


def _is_roomy(memory: Path, least: int) -> bool:
    try:
        room = os.statvfs(memory)
    except OSError:
        return False
    return os.access(memory, os.W_OK) and room.f_blocks * room.f_frsize >= least
