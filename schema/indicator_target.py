"""Targets of indicators."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import AddsUp
from db import tables as t
from resolvers import indicator as indicators
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.indicator import Indicator
    from schema.site import ProjectSite


ALIKE = (indicators.of_indicator, indicators.at_a_site, indicators.variant_of)
ADDS_UP = {"value": AddsUp("indicator", indicators.target_adds_up, ALIKE)}


@node(t.indicator_target, tag=21, adds_up=ADDS_UP)
class IndicatorTarget(Node):
    """What an indicator shall reach in a period, at a site or overall (sasaran)."""

    indicator: Indicator = one(t.indicator_target.c.indicator_id, implied=True)
    """The indicator (indikator)."""
    period: Period = period("period")
    """For when it is set (masa)."""
    site: ProjectSite | None = one(t.indicator_target.c.site_id)
    """For which site; null when for the whole (lokasi)."""
    value: Decimal
    """What shall be reached, in the indicator's unit, 4 decimals (nilai)."""
    variant: int
    """Numbers targets that contradict each other, from 1; their citations say who names which (varian)."""
    citations: Connection[Citation] = connection(t.citation.c.indicator_target_id)
    """On what it rests (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""
