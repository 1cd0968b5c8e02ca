"""What a token may be limited to: never to more than what opened the door to who makes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.transaction import Write
from db.viewer import Viewer
from db.words import GrantRole
from resolvers.problems import Place

JAKARTA = ZoneInfo("Asia/Jakarta")
LONGEST_DAYS = 365
MOST_LIVING = 20
"""Tokens of a person that hold at once."""
COLUMNS = "id, uid, user_id, organisation_id, label, roles, programme_ids, created_at, expires_at, revoked_at"
"""All of a token but its hash, which the server may not read."""
_INSERT = (
    "insert into api_token (user_id, hash, label, roles, programme_ids, expires_at) values ($1, $2, $3, $4, $5, $6)"
    f" returning {COLUMNS}"
)
_LIVING = "select count(*) from api_token where user_id = $1 and revoked_at is null and expires_at > now()"


@dataclass(frozen=True)
class Limits:
    """The roles of a token, and the programmes it is limited to; None for no limit but that of the grants."""

    roles: tuple[GrantRole, ...]
    programmes: tuple[int, ...] | None


def limits(
    viewer: Viewer, place: Place, roles: Iterable[GrantRole] | None, programmes: Iterable[int] | None
) -> Limits | None:
    """The limits asked for, all that the viewer holds when none are; None with the mistakes noted."""
    wanted = tuple(sorted(set(roles or viewer.roles), key=lambda role: role.name))
    missing = [role.name for role in wanted if role not in viewer.roles]
    if missing:
        place.add(
            "NOT_HELD", f"You do not hold {', '.join(missing)} yourself; a token opens no more than you.", "roles"
        )
        return None
    if programmes is None:
        return Limits(wanted, _held(viewer, wanted))
    asked = tuple(sorted(set(programmes)))
    if any(not any(viewer.may(role, one) for role in wanted) for one in asked):
        place.add("NOT_HELD", "None of these roles is yours in one of these programmes.", "programmes")
        return None
    return Limits(wanted, asked)


def _held(viewer: Viewer, roles: Iterable[GrantRole]) -> tuple[int, ...] | None:
    """The programmes that the roles are limited to, all together; None when one of them has no limit."""
    held = [viewer.programmes.get(role) for role in roles]
    return None if any(one is None for one in held) else tuple(sorted({id for one in held for id in one or ()}))


def end_of(place: Place, today: date, expires_on: date) -> datetime:
    """The instant at which the last day ends, in Jakarta; a mistake is noted for a day too early or too late."""
    if not today <= expires_on <= today + timedelta(days=LONGEST_DAYS):
        last = today + timedelta(days=LONGEST_DAYS)
        place.add("OUT_OF_RANGE", f"A token ends between today and {last}; choose a day then.", "expiresOn")
        return datetime.max.replace(tzinfo=JAKARTA)
    return datetime.combine(expires_on + timedelta(days=1), time(), JAKARTA)


async def living(write: Write) -> int:
    """How many tokens of the viewer hold now."""
    found: int = await write.value(_LIVING, write.viewer.user_id)
    return found


async def issued(write: Write, hash: bytes, label: str, limits: Limits, ends: datetime, action: str) -> int:
    """A new token of the viewer, with its audit entry; its key."""
    roles = [role.name for role in limits.roles]
    programmes = None if limits.programmes is None else list(limits.programmes)
    row = await write.row(_INSERT, write.viewer.user_id, hash, label, roles, programmes, ends)
    assert row is not None
    await write.record(action, "api_token", row["uid"], before=None, after=dict(row))
    key: int = row["id"]
    return key


async def ended(write: Write, text: str, action: str, *values: object, reason: str | None = None) -> None:
    """End tokens by a statement that tells of each, with an audit entry for each."""
    for row in await write.rows(f"{text} returning {COLUMNS}", *values):
        await write.record(action, "api_token", row["uid"], before=None, after=dict(row), reason=reason)
