"""flock as users and keepers hold it: given back by the kernel when a process ends, however it ends."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EXCLUSIVE, SHARED = fcntl.LOCK_EX, fcntl.LOCK_SH


class Lock:
    """One open lock file; not inherited by programs that are started."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def take(self, kind: int) -> bool:
        """Take or change to the kind of lock at once; false when others forbid it."""
        try:
            fcntl.flock(self._descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def wait(self, kind: int, seconds: float) -> bool:
        """Take the kind of lock within the seconds; false when time ran out."""
        end = time.monotonic() + seconds
        while not self.take(kind):
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    def close(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


@contextmanager
def held(path: Path, kind: int, seconds: float) -> Iterator[None]:
    """Hold the lock of a file for the length of a block; TimeoutError when it is not free in time."""
    lock = Lock(path)
    try:
        if not lock.wait(kind, seconds):
            raise TimeoutError(f"{path} is locked by another process for more than {seconds:.0f} s")
        yield
    finally:
        lock.close()


def is_held(path: Path) -> bool:
    """Whether any process holds a lock on the file."""
    lock = Lock(path)
    try:
        return not lock.take(EXCLUSIVE)
    finally:
        lock.close()


def is_shared(path: Path) -> bool:
    """Whether some process holds the file's lock as one of many, so that an exclusive one must wait."""
    lock = Lock(path)
    try:
        return not lock.take(EXCLUSIVE) and lock.take(SHARED)
    finally:
        lock.close()
