"""What is done to persons without signing in, as the owner of the database: the first ADMIN, a token, an export.

Everything is left in the record of changes like what persons do, but for who did it: it is whoever holds the login.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import asyncpg
import orjson

from db import tokens
from db.personal import impersonal

_TIMEOUT = 10
T = TypeVar("T")
Connection = Any

_PERSON = "select * from app_user where lower(work_email) = lower($1)"
_INVITE = "insert into app_user (organisation_id, display_name, work_email) values ($1, $2, lower($3)) returning *"
_HELD = """
select true from org_grant where user_id = $1 and organisation_id = $2 and role = 'ADMIN' and revoked_at is null
  and valid @> app.today()
"""
_GRANT = """
insert into org_grant (user_id, organisation_id, role, valid) values ($1, $2, 'ADMIN', daterange(app.today(), null))
returning *
"""
_OPERATOR = "update organisation set is_operator = true where id = $1 and not is_operator returning *"
_TOKEN = """
insert into api_token (user_id, hash, label, expires_at) values ($1, $2, $3, now() + make_interval(days => $4))
returning id, uid, user_id, label, created_at, expires_at
"""
_BIND = "insert into identity_binding (user_id, issuer, subject) values ($1, $2, $3) returning *"
_RECORD = """
insert into audit_entry (organisation_id, action, subject_table, subject_uid, after) values ($1, $2, $3, $4, $5::jsonb)
"""
_EXPORT = """
select jsonb_build_object(
  'person', to_jsonb(u) - '{id,organisation_id}'::text[],
  'organisation', (select o.code from organisation o where o.id = u.organisation_id),
  'grants', (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'valid', g.valid, 'revoked_at', g.revoked_at,
      'programme', (select p.code from programme p where p.id = g.programme_id)) order by g.id), '[]')
    from org_grant g where g.user_id = u.id),
  'identities', (select coalesce(jsonb_agg(to_jsonb(b) - '{id,user_id,organisation_id}'::text[] order by b.id), '[]')
    from identity_binding b where b.user_id = u.id),
  'api_tokens', (select coalesce(jsonb_agg(to_jsonb(k) - '{id,user_id,organisation_id,hash}'::text[] order by k.id),
      '[]')
    from api_token k where k.user_id = u.id),
  'status_events', (select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'of', e.entity, 'from', e.from_status,
      'to', e.to_status, 'role', e.role, 'reason', e.reason) order by e.id), '[]')
    from status_event e where e.user_id = u.id),
  'changes', (select coalesce(jsonb_agg(jsonb_build_object('at', a.at, 'action', a.action, 'role', a.role,
      'reason', a.reason, 'request', a.request_id) order by a.id), '[]')
    from audit_entry a where a.user_id = u.id)
)
from app_user u where u.id = $1
"""


class NoSuch(Exception):
    """There is no such person or organisation, or it cannot be so; says what to do."""


def appoint_admin(owner_dsn: str, email: str, name: str | None, organisation: str, *, operator: bool) -> None:
    """Make a person ADMIN of an organisation, and the organisation the platform's operator if wished."""
    _run(owner_dsn, lambda connection: _appointed(connection, email, name, organisation, operator))


def issue_token(owner_dsn: str, email: str, days: int) -> str:
    """A token of a person's, for the first hours of a deployment."""
    return _run(owner_dsn, lambda connection: _issued(connection, email, days))


def bind(owner_dsn: str, email: str, issuer: str, subject: str) -> None:
    """Let a person sign in by an issuer's tokens."""
    _run(owner_dsn, lambda connection: _bound(connection, email, issuer, subject))


def export(owner_dsn: str, email: str) -> dict[str, Any]:
    """All that is held of a person."""
    return _run(owner_dsn, lambda connection: _exported(connection, email))


def _run(dsn: str, work: Callable[[Connection], Awaitable[T]]) -> T:
    return asyncio.run(_connected(dsn, work))


async def _connected(dsn: str, work: Callable[[Connection], Awaitable[T]]) -> T:
    connection = await asyncpg.connect(dsn, timeout=_TIMEOUT)
    try:
        async with connection.transaction():
            return await work(connection)
    finally:
        await connection.close()


async def _appointed(connection: Connection, email: str, name: str | None, code: str, operator: bool) -> None:
    organisation = await connection.fetchrow("select * from organisation where code = $1", code)
    if organisation is None:
        raise NoSuch(f"there is no organisation {code!r}. Load it first: ./selaras load")
    person = await connection.fetchrow(_PERSON, email)
    if person is None:
        person = await _invited(connection, email, name, organisation["id"])
    if person["organisation_id"] != organisation["id"] or not person["active"]:
        raise NoSuch(f"{email} is not an active person of {code}. Give another address.")
    if not await connection.fetchval(_HELD, person["id"], organisation["id"]):
        await _record(
            connection, "grant.give", "org_grant", await connection.fetchrow(_GRANT, person["id"], organisation["id"])
        )
    if operator and (row := await connection.fetchrow(_OPERATOR, organisation["id"])):
        await _record(connection, "organisation.operate", "organisation", row)


async def _invited(connection: Connection, email: str, name: str | None, organisation_id: int) -> Any:
    if name is None:
        raise NoSuch(f"there is no person with the address {email}. Give --name to make one.")
    person = await connection.fetchrow(_INVITE, organisation_id, name, email)
    await _record(connection, "user.invite", "app_user", person)
    return person


async def _issued(connection: Connection, email: str, days: int) -> str:
    person = await _person(connection, email)
    token = tokens.made()
    row = await connection.fetchrow(_TOKEN, person["id"], tokens.digest(token), "command line", days)
    await _record(connection, "api_token.create", "api_token", row)
    return token


async def _bound(connection: Connection, email: str, issuer: str, subject: str) -> None:
    person = await _person(connection, email)
    try:
        row = await connection.fetchrow(_BIND, person["id"], issuer, subject)
    except asyncpg.UniqueViolationError:
        raise NoSuch(f"{subject} of {issuer} is bound to a person already") from None
    await _record(connection, "identity.bind", "identity_binding", row)


async def _exported(connection: Connection, email: str) -> dict[str, Any]:
    person = await _person(connection, email)
    found: dict[str, Any] = orjson.loads(await connection.fetchval(_EXPORT, person["id"]))
    return found


async def _person(connection: Connection, email: str) -> Any:
    person = await connection.fetchrow(_PERSON, email)
    if person is None:
        raise NoSuch(f"there is no person with the address {email}")
    return person


async def _record(connection: Connection, action: str, table: str, row: Any) -> None:
    image = orjson.dumps(impersonal(table, row), default=str).decode()
    await connection.execute(_RECORD, row.get("organisation_id"), action, table, row["uid"], image)
