"""What a killed server leaves behind: processes, a pid file, sockets; clears them when no keeper lives."""

import os
import signal
import time
from contextlib import suppress
from pathlib import Path

PROCESSES = Path("/proc")


def clear(data: Path, sockets: Path) -> None:
    """End what still runs on the data directory and remove its pid and socket files.

    Only the holder of the keeper's lock may call this. A pid file alone proves nothing: after a restart of
    the machine or container its number may be another program's, and PostgreSQL would refuse to start.
    Without /proc the files stay, and PostgreSQL's own check decides.
    """
    if not (PROCESSES / "self").exists():
        return
    for kind, seconds in ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
        if _ended(data, kind, seconds):
            break
    else:
        return
    (data / "postmaster.pid").unlink(missing_ok=True)
    for file in sockets.glob(".s.PGSQL.*"):
        file.unlink(missing_ok=True)


def processes(data: Path) -> list[int]:
    """The PostgreSQL processes that work in the data directory."""
    try:
        place = data.stat()
    except FileNotFoundError:
        return []
    return [int(entry.name) for entry in PROCESSES.glob("[0-9]*") if _works_in(entry, place)]


def _works_in(process: Path, place: os.stat_result) -> bool:
    try:
        if (process / "comm").read_text().strip() != "postgres":
            return False
        return os.path.samestat((process / "cwd").stat(), place)
    except OSError:
        return False


def _ended(data: Path, kind: signal.Signals, seconds: float) -> bool:
    """Signal the postmaster, or its orphans when it is gone, and wait until none is left."""
    running = processes(data)
    for process in running:
        if process == _postmaster(data) or kind is not signal.SIGINT:
            _signal(process, kind)
    end = time.monotonic() + seconds
    while running and time.monotonic() < end:
        time.sleep(0.02)
        running = processes(data)
    return not running


def _postmaster(data: Path) -> int | None:
    try:
        return int((data / "postmaster.pid").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return None


def _signal(process: int, kind: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, kind)
        # One that was frozen would never hear the other signal.
        os.kill(process, signal.SIGCONT)
