"""Proof that a login has no power over row-level security; knows no table."""

from __future__ import annotations

from typing import Any

import asyncpg


class PowerfulLogin(Exception):
    """The server's login could see past row-level security, so nothing is served with it."""


_POWERS = """
select r.rolsuper as superuser, r.rolbypassrls as bypassrls,
       exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
               where n.nspname = 'public' and c.relkind = 'r' and pg_catalog.pg_has_role(c.relowner, 'member'))
           as owner
from pg_catalog.pg_roles r where r.rolname = current_user
"""


async def look(dsn: str) -> None:
    """Connect and refuse a login with powers, before anything is served with it."""
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        await assert_powerless(connection)
    finally:
        await connection.close()


async def assert_powerless(connection: Any) -> None:
    """Refuse a superuser, a login with BYPASSRLS and an owner of tables; PowerfulLogin names which and the mend."""
    powers = await connection.fetchrow(_POWERS)
    found = [name for name in ("superuser", "bypassrls", "owner") if powers[name]]
    if found:
        raise PowerfulLogin(
            f"The login of DATABASE_URL is {', '.join(found)}: row-level security would not bind it. "
            "Use the login that the migrations made (selaras_server)."
        )
