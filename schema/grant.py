"""Grants: what persons may do for organisations."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from db.words import GrantRole
from resolvers import user
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.organisation import Organisation
    from schema.programme import Programme


@node(t.org_grant, tag=39)
class Grant(Node):
    """A role of a person within an organisation and its units, in all programmes or in one (hak)."""

    role: GrantRole
    """What the person may do (peran)."""
    organisation: Organisation = one(t.org_grant.c.organisation_id)
    """For whom (organisasi)."""
    programme: Programme | None = one(t.org_grant.c.programme_id)
    """In which programme; null for all (program)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    revoked_at: datetime | None
    """Instant from which it holds no more, whatever its span; null while nobody has revoked it (dicabut pada)."""
    is_valid: bool = sql(user.grant_holds)
