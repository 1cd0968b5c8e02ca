"""Runs the SQL files of a revision; they are frozen once released."""

import os
import re
from pathlib import Path

from alembic import op

FOLDER = Path(__file__).parent / "sql"
SERVER = "selaras_server"
LIMITS = ("set lock_timeout = '2s'", "set statement_timeout = '60s'")
"""What a revision starts with, and sets again after a part that may wait."""


def server_role() -> str:
    """The server's login, which the policies and grants are for: SELARAS_SERVER_ROLE, or the usual name."""
    return os.environ.get("SELARAS_SERVER_ROLE") or SERVER


def run(*names: str) -> None:
    """Run files of sql/ in the revision's transaction; `:server` in them is the server's login."""
    # The driver opens the transaction with the first statement; a script goes past it, in the simple protocol.
    op.execute("select 1")
    connection = op.get_bind().connection.dbapi_connection
    assert connection is not None
    for name in names:
        script = _with_role((FOLDER / name).read_text("utf-8"), server_role())
        connection.run_async(lambda driver, script=script: driver.execute(script))


def _with_role(script: str, role: str) -> str:
    literal = "'" + role.replace("'", "''") + "'"
    identifier = '"' + role.replace('"', '""') + '"'
    script = script.replace(":'server'", literal)
    return re.sub(r"(?<!:):server\b", lambda _: identifier, script)
