"""Which funding sources may flow from whom to whom."""

from __future__ import annotations

from compiler.declare import node
from compiler.node import Node
from db import tables as t
from db.words import FundingSource, OrganisationKind


@node(t.funding_rule, tag=18)
class FundingRule(Node):
    """That a source may flow from a kind of funder to a kind of executor (aturan pendanaan)."""

    source: FundingSource
    """Where the money comes from (sumber pendanaan)."""
    funder_kind: OrganisationKind
    """Who may give it (jenis pendana)."""
    executor_kind: OrganisationKind
    """Who may spend it (jenis pelaksana)."""
    legal_basis: str | None
    """The rule it rests on; null when none is recorded (dasar hukum)."""
