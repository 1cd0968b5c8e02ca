"""Persons: only oneself, and what one may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from resolvers import validity

if TYPE_CHECKING:
    from schema.grant import Grant
    from schema.organisation import Organisation


@node(t.app_user, tag=38)
class User(Node):
    """A person; display name and work email are the only personal data held (pengguna)."""

    display_name: str
    """The name shown (nama tampilan)."""
    work_email: str
    """The address at work (surel kantor)."""
    organisation: Organisation = one(t.app_user.c.organisation_id)
    """The organisation the person works for (organisasi)."""
    grants: Connection[Grant] = connection(t.org_grant.c.user_id, on=validity.part_on_day)
    """What the person may do, and for whom (hak)."""
