"""Tokens for generated persons, so that measurements and tests can sign in; knows no file."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from datetime import timedelta

import asyncpg

LIFE = timedelta(days=30)
"""How long such a token is good for."""
LABEL = "generated"
_ISSUE = """
    insert into public.api_token (user_id, hash, label, expires_at)
    select id, $2, $3, now() + $4::interval from public.app_user where work_email = $1 and active
    returning id
"""


class NoSuchPerson(LookupError):
    """No active person has this work email; names it."""


def issue_token(owner_dsn: str, email: str) -> str:
    """A new token of a person by work email, such as `coordinator@g1-o001.example`. NoSuchPerson."""
    token = secrets.token_urlsafe(32)
    asyncio.run(_issue(owner_dsn, email, hashlib.sha256(token.encode()).digest()))
    return token


async def _issue(dsn: str, email: str, digest: bytes) -> None:
    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        issued = await connection.fetchval(_ISSUE, email, digest, LABEL, LIFE)
    finally:
        await connection.close()
    if issued is None:
        raise NoSuchPerson(f"no active person has the work email {email}")
