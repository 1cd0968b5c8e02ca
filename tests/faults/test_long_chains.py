"""An audit of a million entries is proven in bounded memory, and one that was changed is found among them."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable

import asyncpg

from db.audit.verify import Fault, verify
from tests.databases import Database
from tests.faults.conftest import FULL

CHAINS, LENGTH = (20, 50_000) if FULL else (20, 1_000)
MOST_MEMORY = 16_000_000
SLOWER = 5
"""How much longer than hashing alone the whole proof may take."""
# As the trigger chains them: what a million single inserts would do, each with its lock, in one statement a chain.
_CHAIN = """
do $$
declare
  entry audit_entry;
  last bytea := '';
begin
  perform setseed(0.5);
  for number in 1..{length} loop
    entry := null;
    entry.id := nextval(pg_get_serial_sequence('audit_entry', 'id'));
    entry.uid := gen_random_uuid();
    entry.at := '2026-01-01'::timestamptz + number * interval '1 second';
    entry.organisation_id := {organisation};
    entry.action := 'report.save';
    entry.subject_table := 'report';
    entry.subject_uid := gen_random_uuid();
    entry.reason := 'Karena…';
    entry.after := jsonb_build_object('n', number, 'narrative', repeat('kata ', 20));
    entry.position := number;
    entry.previous_hash := last;
    last := app.audit_hash(entry);
    insert into audit_entry (id, uid, at, organisation_id, action, subject_table, subject_uid, reason, after, position,
      previous_hash, hash)
    values (entry.id, entry.uid, entry.at, entry.organisation_id, entry.action, entry.subject_table, entry.subject_uid,
      entry.reason, entry.after, number, entry.previous_hash, last);
  end loop;
  insert into audit_head (id, position, hash) values ({organisation}, {length}, last);
end $$
"""
_HASHED = "select count(*) from audit_entry e where app.audit_hash(e) = e.hash"


async def test_a_million_entries(fresh_database: Database, record_property: Callable[[str, object], None]) -> None:
    owner = await asyncpg.connect(fresh_database.superuser)
    try:
        made, organisations = await _written(owner)
        bare, whole, memory = await _proven(owner)
        chain, position = organisations[CHAINS // 2], LENGTH * 2 // 3
        await owner.execute(
            "update audit_entry set reason = 'Another.' where chain = $1 and position = $2", chain, position
        )
        found = (await verify(owner)).broken
    finally:
        await owner.close()
    entries = CHAINS * LENGTH
    record_property(
        "said",
        f"audit of {entries:,} entries in {CHAINS} chains (written in {made:.0f} s): proven in {whole:.1f} s,"
        f" {entries / whole:,.0f} a second, {whole / bare:.1f} times hashing alone, with {memory / 1e6:.1f} MB",
    )
    assert [(one.chain, one.position, one.fault) for one in found] == [(chain, position, Fault.CHANGED)]
    assert memory < MOST_MEMORY
    assert whole < SLOWER * bare


async def _written(owner: asyncpg.Connection[asyncpg.Record]) -> tuple[float, list[int]]:
    """The seconds it took, and whose chains they are."""
    began = time.monotonic()
    await owner.execute("alter table audit_entry disable trigger user")
    organisations = [
        await owner.fetchval(
            "insert into organisation (code, kind) values ($1, 'LINE_MINISTRY') returning id", f"CHAIN-{number}"
        )
        for number in range(CHAINS)
    ]
    for organisation in organisations:
        await owner.execute(_CHAIN.format(length=LENGTH, organisation=organisation))
    await owner.execute("vacuum analyze audit_entry")
    return time.monotonic() - began, organisations


async def _proven(owner: asyncpg.Connection[asyncpg.Record]) -> tuple[float, float, int]:
    """Seconds of hashing alone and of the proof, and the most memory that the proof held."""
    began = time.monotonic()
    assert await owner.fetchval(_HASHED) == CHAINS * LENGTH
    bare = time.monotonic() - began
    began = time.monotonic()
    verdict = await verify(owner)
    whole = time.monotonic() - began
    assert (verdict.entries, verdict.chains, verdict.broken) == (CHAINS * LENGTH, CHAINS, [])
    tracemalloc.start()
    try:
        await verify(owner, next(iter(verdict.names)))
        memory = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    return bare, whole, memory
