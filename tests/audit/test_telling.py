"""A serving process tells a journal where the audit's chains end."""

from __future__ import annotations

from pathlib import Path

from db.audit.journal import read
from server.app import create_app
from server.settings import Settings
from tests.audit.conftest import LENGTH, Audit


async def test_each_minute(audit: Audit, tmp_path: Path) -> None:
    """Signed, once however often it is asked, by whichever process comes first."""
    (tmp_path / "key").write_bytes(b"k" * 32)
    journal, key = tmp_path / "heads.jsonl", tmp_path / "key"
    app = create_app(
        Settings(database_url=audit.database.server, pool_size=1, audit_heads=journal, audit_key=key, demo=True)
    )
    async with app.router.lifespan_context(app):
        (telling,) = [one for one in app.works(app.state.pools) if one.name == "telling where the audit ends"]
        assert telling.seconds == 60
        await telling.work()
        await telling.work()
    with journal.open("rb") as file:
        told = {head.organisation: head.position for _, head in read(file, b"k" * 32)}
    assert told == {None: 3, "ONE": LENGTH, "OTHER": LENGTH}
    assert journal.read_bytes().count(b"\n") == 1


async def test_nothing_is_told_where_there_is_no_journal(audit: Audit) -> None:
    app = create_app(Settings(database_url=audit.database.server, pool_size=1, demo=True))
    async with app.router.lifespan_context(app):
        assert "telling where the audit ends" not in [one.name for one in app.works(app.state.pools)]
