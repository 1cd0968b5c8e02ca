"""Relations between organisations over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import OrganisationRelationKind
from resolvers import organisation
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.organisation import Organisation


@node(t.organisation_relation, tag=14)
class OrganisationRelation(Node):
    """How one organisation stands to another, and when (hubungan organisasi)."""

    kind: OrganisationRelationKind
    """How `fromOrganisation` stands to `toOrganisation` (jenis)."""
    from_organisation: Organisation = one(t.organisation_relation.c.from_id)
    """The unit, the member, the successor (organisasi asal)."""
    to_organisation: Organisation = one(t.organisation_relation.c.to_id)
    """The whole, the body, the predecessor (organisasi tujuan)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    is_valid: bool = sql(organisation.relation_holds)
    citations: Connection[Citation] = connection(t.citation.c.organisation_relation_id)
    """On what this rests (rujukan)."""
