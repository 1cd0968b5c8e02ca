"""A file of where the audit's chains ended, kept where the database's owner cannot write; knows no PostgreSQL.

Each line is a JSON object: `at`, `heads` (those that differ from the lines before) and, with a key, `hmac`: HMAC-SHA256
over the line without it, its keys sorted. Lines are only added.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import orjson

from db.audit.head import Head

LEAST_KEY = 32
"""Bytes that a key has at least."""


class BadKey(Exception):
    """A key that is none: missing or too short."""


class BadJournal(Exception):
    """A journal that cannot be read, or whose signature is not that of the key; names the line."""


class WentBack(Exception):
    """A chain is shorter than it was, or its end is another: entries were taken away since."""


def key_of(path: Path) -> bytes:
    """The key in a file, its blanks at both ends apart."""
    try:
        key = path.read_bytes().strip()
    except OSError as problem:
        raise BadKey(f"{path}: {problem.strerror}") from problem
    if len(key) < LEAST_KEY:
        raise BadKey(f"{path} holds {len(key)} bytes; a key has {LEAST_KEY} at least: openssl rand -hex 32")
    return key


def line(heads: Iterable[Head], key: bytes | None, at: datetime | None = None) -> bytes:
    """One line, signed when there is a key."""
    told: dict[str, Any] = {
        "at": (at or datetime.now(UTC)).isoformat(timespec="seconds"),
        "heads": [
            {"organisation": one.organisation, "chain": one.chain, "position": one.position, "hash": one.hash.hex()}
            for one in heads
        ],
    }
    if key is not None:
        told["hmac"] = _signature(told, key)
    return orjson.dumps(told, option=orjson.OPT_SORT_KEYS) + b"\n"


def read(lines: Iterable[bytes], key: bytes | None) -> Iterator[tuple[str, Head]]:
    """Each head with the instant it was told; BadJournal at the first line that is not as it was written."""
    for number, text in enumerate(lines, start=1):
        try:
            told = orjson.loads(text)
            found = [
                Head(one["organisation"], one["chain"], one["position"], bytes.fromhex(one["hash"]))
                for one in told["heads"]
            ]
            at = str(told["at"])
        except (ValueError, TypeError, KeyError) as problem:
            raise BadJournal(f"line {number} is no line of a journal") from problem
        signature = told.pop("hmac", "")
        if key is not None and not hmac.compare_digest(signature, _signature(told, key)):
            raise BadJournal(f"line {number} is not signed with this key")
        yield from ((at, head) for head in found)


def _signature(told: dict[str, Any], key: bytes) -> str:
    return hmac.new(key, orjson.dumps(told, option=orjson.OPT_SORT_KEYS), hashlib.sha256).hexdigest()


@dataclass
class Journal:
    """A journal that is added to; several processes may add to one."""

    path: Path
    key: bytes | None
    known: dict[int, Head] = field(default_factory=dict)
    offset: int = 0
    """As far as it has been read."""

    @contextmanager
    def held(self, *, wait: bool = True) -> Iterator[IO[bytes] | None]:
        """The file while nobody else adds to it; None when another does and one does not want to wait.

        Heads are to be asked for within: older ones, added later, would look as if a chain had been cut.
        """
        with self.path.open("a+b") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield None
            else:
                yield file

    def add(self, file: IO[bytes], heads: Iterable[Head]) -> int:
        """Add the heads that differ from what it says; how many they were.

        WentBack, after adding, when a chain is not the longer one of before: the earlier lines tell what is missing.
        """
        self._catch_up(file)
        changed = [one for one in heads if self.known.get(one.chain) != one]
        back = [one for one in changed if self._is_back(one)]
        if changed:
            file.write(line(changed, self.key))
            file.flush()
            self._catch_up(file)
        if back:
            raise WentBack("; ".join(f"{one.name}: at {one.position}, which it had passed" for one in back))
        return len(changed)

    def _is_back(self, head: Head) -> bool:
        before = self.known.get(head.chain)
        return before is not None and before.position >= head.position

    def _catch_up(self, file: IO[bytes]) -> None:
        file.seek(self.offset)
        for _, head in read(file, self.key):
            self.known[head.chain] = head
        self.offset = file.tell()
