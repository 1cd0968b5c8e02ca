"""Persons: oneself and those one manages, what they may do and how they sign in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from resolvers import user

if TYPE_CHECKING:
    from schema.api_token import ApiToken
    from schema.grant import Grant
    from schema.identity_binding import IdentityBinding
    from schema.organisation import Organisation
    from schema.status import StatusEvent


@node(t.app_user, tag=38)
class User(Node):
    """A person; display name and work email are the only personal data held (pengguna)."""

    display_name: str
    """The name shown (nama tampilan)."""
    work_email: str
    """The address at work (surel kantor)."""
    organisation: Organisation = one(t.app_user.c.organisation_id)
    """The organisation the person works for (organisasi)."""
    grants: Connection[Grant] = connection(t.org_grant.c.user_id, on=user.grants_on_day)
    """What the person may do, and for whom (hak)."""
    is_active: bool = sql(user.is_active)
    api_tokens: Connection[ApiToken] = connection(t.api_token.c.user_id, order_by=t.api_token.c.created_at)
    """The person's tokens for machines, also those that hold no more, earliest first (token API)."""
    identities: Connection[IdentityBinding] = connection(t.identity_binding.c.user_id)
    """By which issuers' tokens the person signs in (identitas)."""
    status_events: Connection[StatusEvent] = connection(t.status_event.c.user_id, order_by=t.status_event.c.at)
    """Changes of status that the person made, as far as the viewer may see them, earliest first (riwayat status)."""
    erased_at: datetime | None
    """Instant from which the name and address are a pseudonym; null while they are the person's (dihapus pada)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""
