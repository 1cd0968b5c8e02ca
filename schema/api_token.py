"""Tokens by which machines ask for a person; never the token itself."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import GrantRole
from resolvers import api_token

if TYPE_CHECKING:
    from schema.programme import Programme
    from schema.user import User


@node(t.api_token, tag=65)
class ApiToken(Node):
    """A bearer token of a person's; what it is was shown once, when it was created. Seen by whom it belongs to, and by
    an ADMIN who manages that person (token API)."""

    label: str
    """What it is for (label)."""
    user: User = one(t.api_token.c.user_id, implied=True)
    """Whose it is (pengguna)."""
    roles: list[GrantRole] | None
    """The roles it is limited to, as far as the person holds them; null for all (peran)."""
    programmes: Connection[Programme] = connection(on=api_token.is_limited_to, order_by=t.programme.c.sort_name)
    """The programmes it is limited to, as far as the person's grants reach; none for no limit of its own (program)."""
    created_at: datetime
    """Instant of its making, UTC."""
    expires_at: datetime
    """Instant of its end, UTC (berakhir pada)."""
    revoked_at: datetime | None
    """Instant from which it opens nothing; null while nobody has revoked it (dicabut pada)."""
    last_used_at: datetime | None
    """About when it was used last, within some minutes; null when never (terakhir dipakai)."""
