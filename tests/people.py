"""Viewers for tests: whoever an email names, signed in the way a request is."""

from __future__ import annotations

import hashlib
import secrets

import asyncpg

from db.pool import Pool
from db.sign_in import SignIn
from db.viewer import ANONYMOUS, Viewer


async def token_of(owner_dsn: str, email: str) -> str:
    """A fresh token of the person with this email."""
    token = secrets.token_urlsafe(32)
    connection = await asyncpg.connect(owner_dsn)
    try:
        found = await connection.fetchval(
            "insert into api_token (user_id, hash, label, expires_at)"
            " select id, $2, 'test', now() + interval '1 day' from app_user where work_email = $1 returning id",
            email,
            hashlib.sha256(token.encode()).digest(),
        )
    finally:
        await connection.close()
    assert found is not None, f"no person with the email {email}"
    return token


async def viewer_of(owner_dsn: str, pool: Pool, email: str | None) -> Viewer:
    """The viewer with this email; anonymous for none."""
    if email is None:
        return ANONYMOUS
    return await SignIn(pool).viewer(await token_of(owner_dsn, email))
