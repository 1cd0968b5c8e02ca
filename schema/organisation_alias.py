"""What other registers call organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t

if TYPE_CHECKING:
    from schema.organisation import Organisation


@node(t.organisation_alias, tag=36)
class OrganisationAlias(Node):
    """An identifier or spelling of an organisation in another register (nama lain)."""

    organisation: Organisation = one(t.organisation_alias.c.organisation_id)
    """The organisation it stands for (organisasi)."""
    register: str
    """The other register, by its short name (register)."""
    alias: str
    """The identifier or spelling there (nama lain)."""
