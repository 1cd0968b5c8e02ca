"""The proof that the audit's chains are whole, entry by entry, in bounded memory; knows no file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import asyncpg

from db.audit.head import Head, heads

PREFETCH = 2_000
"""How many entries are fetched at a time."""
_ENTRIES = """
select e.chain, e.position, e.previous_hash, e.hash, app.audit_hash(e) = e.hash as is_whole, e.uid, e.action,
  e.subject_table
from audit_entry e where $1::bigint is null or e.chain = $1 order by e.chain, e.position
"""
_BY_HASH = "select position from audit_entry where chain = $1 and hash = $2 order by position limit 1"
_NEXT = "select previous_hash from audit_entry where chain = $1 and position > $2 order by position limit 1"


class Fault(Enum):
    """What was done to a chain."""

    CHANGED = "changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    REORDERED = "reordered"
    CUT = "cut"
    REWRITTEN = "rewritten"


@dataclass(frozen=True)
class Broken:
    """The first broken link of a chain."""

    chain: int
    position: int
    fault: Fault
    says: str


@dataclass
class Verdict:
    """What was looked at, and the first broken link of each chain that is not whole."""

    entries: int = 0
    chains: int = 0
    names: Mapping[int, str] = field(default_factory=dict)
    broken: list[Broken] = field(default_factory=list)


@dataclass
class _Chain:
    """A chain as far as it was followed."""

    number: int
    told: dict[int, tuple[str, bytes]]
    """By position, when it was told elsewhere and the hash that the entry had."""
    position: int = 0
    hash: bytes = b""
    fault: Broken | None = None
    suspect: Any = None
    """The entry that does not follow, or is not whole."""

    def follow(self, entry: Any) -> None:
        """Take the next entry; after the first fault nothing more can be said."""
        if self.fault is not None or self.suspect is not None:
            return
        if entry["position"] != self.position + 1:
            self.fault = self._gap(entry)
        elif entry["previous_hash"] != self.hash or not entry["is_whole"]:
            self.suspect = entry
        else:
            self.position, self.hash = entry["position"], entry["hash"]
            at, was = self.told.pop(self.position, ("", self.hash))
            if was != self.hash:
                self.fault = self._broken(
                    Fault.REWRITTEN, f"is another than the one told elsewhere on {at}: the chain was written anew"
                )

    def end(self, head: Head | None) -> None:
        """Compare the end with the head that PostgreSQL keeps, and with what was told elsewhere."""
        if self.fault is not None or self.suspect is not None:
            return
        position = 0 if head is None else head.position
        if position < self.position:
            self.fault = self._broken(Fault.INSERTED, "and perhaps more stand beyond the end of the chain")
        elif position > self.position:
            self.fault = self._cut(f"the chain ends at {position}")
        elif head is not None and head.hash != self.hash:
            self.fault = self._broken(Fault.REWRITTEN, "is another than the one the chain ends with")
        elif self.told:
            last = max(self.told)
            self.fault = self._cut(f"entry {last} was told elsewhere on {self.told[last][0]}")

    def _gap(self, entry: Any) -> Broken:
        first, last = self.position + 1, entry["position"] - 1
        what = f"entry {first} is" if first == last else f"entries {first} to {last} are"
        return Broken(self.number, first, Fault.REMOVED, f"{what} missing before {_named(entry)}")

    def _cut(self, why: str) -> Broken:
        first = self.position + 1
        return Broken(self.number, first, Fault.CUT, f"all from entry {first} on is missing: {why}")

    def _broken(self, fault: Fault, says: str) -> Broken:
        return Broken(self.number, self.position, fault, f"entry {self.position} {says}")


async def verify(connection: Any, chain: int | None = None, told: Iterable[tuple[str, Head]] = ()) -> Verdict:
    """Prove every chain, or one; `told` are the heads that a journal holds, with their instants."""
    elsewhere: dict[int, dict[int, tuple[str, bytes]]] = {}
    for at, head in told:
        elsewhere.setdefault(head.chain, {}).setdefault(head.position, (at, head.hash))
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        ends = {head.chain: head for head in await heads(connection)}
        verdict = Verdict(names={number: head.name for number, head in ends.items()})
        numbers = {*ends, *elsewhere} if chain is None else {chain}
        async for found in _followed(connection, chain, elsewhere, numbers, verdict):
            found.end(ends.get(found.number))
            broken = found.fault or (found.suspect and await _diagnosed(connection, found.suspect))
            if broken:
                verdict.broken.append(broken)
    return verdict


async def _followed(
    connection: Any,
    chain: int | None,
    elsewhere: dict[int, dict[int, tuple[str, bytes]]],
    numbers: set[int],
    verdict: Verdict,
) -> AsyncIterator[_Chain]:
    """Each chain followed to its end; at last those of which there should be entries and are none."""
    current: _Chain | None = None
    async for entry in connection.cursor(_ENTRIES, chain, prefetch=PREFETCH):
        if current is None or entry["chain"] != current.number:
            if current is not None:
                yield current
            current = _Chain(entry["chain"], elsewhere.pop(entry["chain"], {}))
            numbers.discard(current.number)
            verdict.chains += 1
        current.follow(entry)
        verdict.entries += 1
    if current is not None:
        yield current
    for number in sorted(numbers):
        yield _Chain(number, elsewhere.pop(number, {}))


async def _diagnosed(connection: Any, entry: Any) -> Broken:
    """What was done to an entry that does not follow the one before it, or is not what its hash was made of."""
    number, position = entry["chain"], entry["position"]

    def broken(fault: Fault, says: str, at: int = position) -> Broken:
        return Broken(number, at, fault, says)

    before = await _before(connection, number, position)
    if entry["previous_hash"] == before:
        following = await connection.fetchval(_NEXT, number, position)
        if following is not None and following == before:
            return broken(Fault.INSERTED, f"{_named(entry)} was inserted: the next one does not follow it")
        return broken(Fault.CHANGED, f"{_named(entry)} was changed: its hash is not that of what it says")
    follows = await connection.fetchval(_BY_HASH, number, entry["previous_hash"])
    if follows is None and entry["previous_hash"] != b"":
        return broken(Fault.REMOVED, f"what {_named(entry)} follows is gone: removed, or written anew")
    if follows is None or follows < position:
        first = (follows or 0) + 1
        return broken(Fault.INSERTED, f"entries {first} to {position - 1} were inserted before {_named(entry)}", first)
    return broken(Fault.REORDERED, f"{_named(entry)} was moved: it follows entry {follows}")


async def _before(connection: Any, number: int, position: int) -> bytes:
    found = await connection.fetchval(
        "select hash from audit_entry where chain = $1 and position = $2", number, position - 1
    )
    return b"" if found is None else found


def _named(entry: Any) -> str:
    return f"entry {entry['position']} ({entry['action']} of {entry['subject_table']}, {entry['uid']})"


async def verify_database(dsn: str, organisation: str | None = None, told: Iterable[tuple[str, Head]] = ()) -> Verdict:
    """As verify, over a login that sees all entries: the owner's. LookupError for an unknown organisation."""
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        chain = None if organisation is None else await _chain_of(connection, organisation)
        return await verify(connection, chain, (one for one in told if chain in (None, one[1].chain)))
    finally:
        await connection.close()


async def _chain_of(connection: Any, organisation: str) -> int:
    found: int | None = await connection.fetchval("select id from organisation where code = $1", organisation)
    if found is None:
        raise LookupError(organisation)
    return found
