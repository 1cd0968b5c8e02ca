"""Identities: persons as issuers of tokens name them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t

if TYPE_CHECKING:
    from schema.user import User


@node(t.identity_binding, tag=66)
class IdentityBinding(Node):
    """A person as an issuer of OpenID Connect names them. Seen by the person, and by an ADMIN who manages the person
    (identitas)."""

    user: User = one(t.identity_binding.c.user_id, implied=True)
    """The person (pengguna)."""
    issuer: str
    """The issuer, as it calls itself (penerbit)."""
    subject: str
    """What it calls the person (subjek)."""
    bound_at: datetime
    """Instant from which the person signs in by it, UTC (diikat pada)."""
