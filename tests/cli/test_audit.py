"""`./selaras audit` and `./selaras maintain` on a database: what they say, and how they end."""

from __future__ import annotations

import asyncio
from pathlib import Path

import asyncpg

from tests.cli.test_commands import run
from tests.databases import Database

ENTRY = (
    "insert into audit_entry (organisation_id, action, subject_table, subject_uid)"
    " select id, 'report.save', 'report', gen_random_uuid() from organisation where code = 'ONE'"
)


async def _do(database: Database, *statements: str) -> None:
    connection = await asyncpg.connect(database.superuser)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def test_verified_told_cut_and_found(fresh_database: Database, tmp_path: Path) -> None:
    """The whole way: a journal is kept, the tail is cut together with its head, and the journal shows it."""
    journal, key = str(tmp_path / "heads.jsonl"), str(tmp_path / "key")
    (tmp_path / "key").write_text("0123456789abcdef" * 4)
    owner = {"MIGRATION_DATABASE_URL": fresh_database.owner, "SELARAS_CWD": str(tmp_path)}

    async def told(*arguments: str) -> tuple[int, str]:
        done = await asyncio.to_thread(run, *arguments, **owner)
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout + done.stderr

    await _do(fresh_database, "insert into organisation (code, kind) values ('ONE', 'LINE_MINISTRY')", *[ENTRY] * 3)
    assert await told("audit", "verify") == (0, "3 entries of 1 chains: all are whole\n")
    assert await told("audit", "heads", "--out", journal, "--sign", key) == (0, "1 chains have grown since\n")
    assert await told("audit", "heads", "--out", journal, "--sign", key) == (0, "0 chains have grown since\n")
    assert '"position":3' in (await told("audit", "heads"))[1]
    assert (await told("audit", "verify", "--heads", journal, "--key", key))[0] == 0
    await _do(
        fresh_database,
        "alter table audit_entry disable trigger user",
        "delete from audit_entry where position = 3",
        "update audit_head set position = 2, hash = (select hash from audit_entry where position = 2)",
    )
    assert (await told("audit", "verify"))[0] == 0, "the chain is whole in itself"
    code, said = await told("audit", "verify", "--heads", journal, "--key", key, "--organisation", "ONE")
    assert code == 1
    assert "ONE: cut at 3: all from entry 3 on is missing: entry 3 was told elsewhere on" in said
    code, said = await told("audit", "heads", "--out", journal, "--sign", key)
    assert code != 0
    assert "entries are missing: ONE: at 2" in said
    (tmp_path / "other").write_text("f" * 64)
    code, said = await told("audit", "verify", "--heads", journal, "--key", str(tmp_path / "other"))
    assert code != 0
    assert "line 1 is not signed with this key" in said
    code, said = await told("audit", "verify", "--organisation", "NONE")
    assert code != 0
    assert "there is no organisation NONE" in said


async def test_maintain(fresh_database: Database) -> None:
    await _do(
        fresh_database,
        "insert into organisation (code, kind) values ('ONE', 'LINE_MINISTRY')",
        "insert into app_user (organisation_id, display_name, work_email)"
        " select id, 'A', 'a@x.example' from organisation",
        "insert into idempotency_key (organisation_id, key, user_id, mutation, request_hash, expires_at)"
        " select organisation_id, 'key-number-' || n, id, 'x', sha256('x'), now() - interval '1 day' * (n - 1)"
        " from app_user, generate_series(0, 4) n",
    )
    done = await asyncio.to_thread(run, "maintain", MIGRATION_DATABASE_URL=fresh_database.owner)
    assert (done.returncode, done.stdout) == (0, "4 idempotency keys had expired and are removed\n")
