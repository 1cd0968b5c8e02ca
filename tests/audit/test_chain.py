"""Whatever is done to the audit behind its back is found, and named."""

from __future__ import annotations

import asyncio
import tracemalloc
from pathlib import Path

import asyncpg
import pytest

from db.audit.head import Head, heads
from db.audit.journal import BadJournal, BadKey, Journal, WentBack, key_of, line, read
from db.audit.verify import Fault
from tests.audit.conftest import LENGTH, Audit

KEY = b"k" * 32
ORGANISATION = "organisation_id = (select id from organisation where code = 'ONE')"
RENUMBER = f"update audit_entry set position = position {{0}} where {ORGANISATION} and position > {{1}}"


async def test_a_whole_chain(audit: Audit) -> None:
    """Each organisation has its own, from 1 on; instants rise along it."""
    verdict = await audit.verdict()
    assert (verdict.entries, verdict.chains, verdict.broken) == (2 * LENGTH + 3, 3, [])
    found = {head.organisation: head.position for head in await heads(audit.owner)}
    assert found == {None: 3, "ONE": LENGTH, "OTHER": LENGTH}


@pytest.mark.parametrize(
    "change",
    [
        "reason = 'Another.'",
        "reason = null",
        "after = '{\"n\": 4}'",
        "before = '{}'",
        "at = at + interval '1 microsecond'",
        "action = 'report.submit'",
        "user_id = null, role = 'EDITOR'",
        "subject_table = 'project'",
        "subject_uid = gen_random_uuid()",
        "request_id = 'r'",
        "uid = gen_random_uuid()",
        "hash = sha256('x')",
    ],
)
async def test_an_entry_changed(audit: Audit, change: str) -> None:
    await audit.tamper(f"update audit_entry set {change} where {ORGANISATION} and position = 4")
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (4, Fault.CHANGED)
    assert "entry 4" in broken.says


async def test_the_last_entry_changed(audit: Audit) -> None:
    await audit.tamper(f"update audit_entry set reason = 'x' where {ORGANISATION} and position = {LENGTH}")
    assert (await audit.broken()).fault is Fault.CHANGED


async def test_an_entry_moved_to_another_organisation(audit: Audit) -> None:
    await audit.tamper(
        f"update audit_entry set organisation_id = null, position = 4 where {ORGANISATION} and position = {LENGTH}"
    )
    found = {one.chain: one.fault for one in (await audit.verdict()).broken}
    assert found == {audit.one: Fault.CUT, 0: Fault.REMOVED}


@pytest.mark.parametrize("position", [1, 4])
async def test_an_entry_removed(audit: Audit, position: int) -> None:
    await audit.tamper(f"delete from audit_entry where {ORGANISATION} and position = {position}")
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (position, Fault.REMOVED)


@pytest.mark.parametrize("position", [1, 4])
async def test_an_entry_removed_and_the_rest_numbered_anew(audit: Audit, position: int) -> None:
    await audit.tamper(
        "alter table audit_entry drop constraint audit_entry_chain_position_key",
        f"delete from audit_entry where {ORGANISATION} and position = {position}",
        RENUMBER.format("- 1", position),
    )
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (position, Fault.REMOVED)


async def test_two_entries_exchanged(audit: Audit) -> None:
    await audit.tamper(
        "alter table audit_entry drop constraint audit_entry_chain_position_key",
        f"update audit_entry set position = 9 - position where {ORGANISATION} and position in (4, 5)",
    )
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (4, Fault.REORDERED)


async def _insert(audit: Audit, position: int, hash: str) -> None:
    """An entry made to follow the one before it; `hash` is SQL."""
    await audit.tamper(
        "alter table audit_entry drop constraint audit_entry_chain_position_key",
        RENUMBER.format("+ 1", position - 1),
        "insert into audit_entry (organisation_id, action, subject_table, subject_uid, position, previous_hash, hash)"
        f" select organisation_id, 'report.accept', 'report', gen_random_uuid(), {position}, hash, '' from audit_entry"
        f" where {ORGANISATION} and position = {position - 1}",
        f"update audit_entry e set hash = {hash} where {ORGANISATION} and position = {position}",
    )


@pytest.mark.parametrize("hash", ["app.audit_hash(e)", "sha256('x')"])
async def test_an_entry_inserted(audit: Audit, hash: str) -> None:
    """Whether or not its hash is that of what it says."""
    await _insert(audit, 4, hash)
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (4, Fault.INSERTED)


async def test_an_entry_added_beyond_the_end(audit: Audit) -> None:
    await _insert(audit, LENGTH + 1, "app.audit_hash(e)")
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (LENGTH + 1, Fault.INSERTED)


@pytest.mark.parametrize("kept", [0, 5])
async def test_a_tail_cut(audit: Audit, kept: int) -> None:
    """Found by the head that PostgreSQL keeps; where that was moved back too, by a journal kept elsewhere."""
    told = [("2026-11-01", head) for head in await heads(audit.owner)]
    cut = f"delete from audit_entry where {ORGANISATION} and position > {kept}"
    await audit.tamper(cut)
    broken = await audit.broken()
    assert (broken.position, broken.fault) == (kept + 1, Fault.CUT)
    if kept:
        last = f"(select hash from audit_entry where {ORGANISATION} and position = {kept})"
        await audit.owner.execute(f"update audit_head set position = {kept}, hash = {last} where id = {audit.one}")
    else:
        await audit.owner.execute(f"delete from audit_head where id = {audit.one}")
    assert (await audit.verdict()).broken == []
    broken = await audit.broken(*told)
    assert (broken.position, broken.fault) == (kept + 1, Fault.CUT)
    assert "2026-11-01" in broken.says


async def test_a_chain_written_anew(audit: Audit) -> None:
    """Who owns the database can make a chain that is whole in itself, and not the one that was told elsewhere."""
    told = [("2026-11-01", head) for head in await heads(audit.owner)]
    await audit.tamper(f"update audit_entry set reason = 'x' where {ORGANISATION} and position = 4")
    for position in range(4, LENGTH + 1):
        await audit.tamper(
            f"update audit_entry e set hash = app.audit_hash(e) where {ORGANISATION} and position = {position}",
            f"update audit_entry e set previous_hash = (select hash from audit_entry where {ORGANISATION}"
            f" and position = {position}) where {ORGANISATION} and position = {position + 1}",
        )
    last = f"(select hash from audit_entry where {ORGANISATION} and position = {LENGTH})"
    assert (await audit.broken()).fault is Fault.REWRITTEN, "the head is another"
    await audit.owner.execute(f"update audit_head set hash = {last} where id = {audit.one}")
    assert (await audit.verdict()).broken == []
    broken = await audit.broken(*told)
    assert (broken.position, broken.fault) == (LENGTH, Fault.REWRITTEN)


async def test_the_owner_does_not_change_it_in_passing(audit: Audit) -> None:
    """Only who takes the triggers away first."""
    for statement in ("update audit_entry set reason = 'x'", "delete from audit_entry", "truncate audit_entry cascade"):
        with pytest.raises(asyncpg.PostgresError) as caught:
            await audit.owner.execute(statement)
        assert caught.value.sqlstate == "SE009"


async def test_many_writers_at_once(audit: Audit) -> None:
    """Positions have no gap and no double, whoever waits for whom and whoever gives up."""

    async def writing(number: int) -> None:
        connection = await asyncpg.connect(audit.database.owner)
        try:
            for turn in range(10):
                transaction = connection.transaction()
                await transaction.start()
                await connection.execute(
                    "insert into audit_entry (organisation_id, action, subject_table, subject_uid)"
                    " values ($1, 'report.save', 'report', gen_random_uuid())",
                    audit.one,
                )
                await (transaction.rollback() if (number + turn) % 4 == 0 else transaction.commit())
        finally:
            await connection.close()

    await asyncio.gather(*(writing(number) for number in range(8)))
    verdict = await audit.verdict()
    assert (verdict.broken, verdict.entries) == ([], 2 * LENGTH + 3 + 60)


async def test_verifying_takes_no_memory(audit: Audit) -> None:
    """Entries are looked at as they come: ten times as many take no more room."""
    peaks = []
    for count in (1_000, 10_000):
        await audit.owner.execute(
            "insert into audit_entry (organisation_id, action, subject_table, subject_uid, reason)"
            f" select {audit.other}, 'report.save', 'report', gen_random_uuid(), repeat('x', 200)"
            f" from generate_series(1, {count})"
        )
        tracemalloc.start()
        verdict = await audit.verdict()
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert verdict.broken == []
    assert verdict.entries > 11_000
    assert peaks[1] < 2 * peaks[0] + 3_000_000, peaks


def test_a_journal(tmp_path: Path) -> None:
    """Only what differs is added; several who add see each other's lines; a chain that is shorter is told at once."""
    one, other = Head("ONE", 1, 5, b"5" * 32), Head(None, 0, 2, b"2" * 32)
    first, second = Journal(tmp_path / "heads", KEY), Journal(tmp_path / "heads", KEY)

    def added(journal: Journal, *given: Head) -> int:
        with journal.held() as file:
            assert file is not None
            return journal.add(file, given)

    assert added(first, one, other) == 2
    assert added(second, one, other) == 0
    assert added(second, Head("ONE", 1, 6, b"6" * 32), other) == 1
    assert added(first, Head("ONE", 1, 6, b"6" * 32), other) == 0
    with first.held() as file, second.held(wait=False) as busy:
        assert file is not None
        assert busy is None
    with pytest.raises(WentBack, match="ONE: at 5"):
        added(first, one, other)
    lines = (tmp_path / "heads").read_bytes().splitlines()
    assert [head.position for _, head in read(lines, KEY)] == [5, 2, 6, 5]
    assert list(read(lines, None)) == list(read(lines, KEY)), "who has no key reads it, and trusts the place"


def test_a_forged_journal() -> None:
    """A line that is not signed with the key is named."""
    good = line([Head("ONE", 1, 5, b"5" * 32)], KEY)
    with pytest.raises(BadJournal, match="line 2 is not signed"):
        list(read([good, good.replace(b'"position":5', b'"position":4')], KEY))
    with pytest.raises(BadJournal, match="line 1 is not signed"):
        list(read([line([], None)], KEY))
    with pytest.raises(BadJournal, match="line 1 is no line"):
        list(read([b"{}"], None))


def test_a_key_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(BadKey, match="No such file"):
        key_of(tmp_path / "key")
    (tmp_path / "key").write_text("short\n")
    with pytest.raises(BadKey, match="holds 5 bytes; a key has 32 at least"):
        key_of(tmp_path / "key")
    (tmp_path / "key").write_bytes(KEY + b"\n")
    assert key_of(tmp_path / "key") == KEY
