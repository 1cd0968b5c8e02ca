"""Values of indicators."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import AddsUp
from db import tables as t
from resolvers import indicator as indicators
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.indicator import Indicator
    from schema.report import Report
    from schema.site import ProjectSite
    from schema.source import Source


ADDS_UP = {
    "value": AddsUp("indicator", indicators.value_adds_up, (indicators.of_indicator, indicators.at_a_site)),
}


@node(t.indicator_value, tag=22, adds_up=ADDS_UP)
class IndicatorValue(Node):
    """A reported or imported value of an indicator (capaian)."""

    indicator: Indicator | None = one(t.indicator_value.c.indicator_id)
    """The indicator; null when the viewer may not see it (indikator)."""
    period: Period = period("period")
    """When it was measured (masa)."""
    site: ProjectSite | None = one(t.indicator_value.c.site_id)
    """At which site; null when for the whole (lokasi)."""
    value: Decimal
    """What was reached, in the indicator's unit, 4 decimals (nilai)."""
    is_official: bool = sql(indicators.is_official)
    is_total: bool = sql(indicators.is_total)
    sex: str | None = sql(indicators.sex)
    scale: str | None = sql(indicators.scale)
    disability: str | None = sql(indicators.disability)
    note: str | None
    """Remark of who reported it; null when none (catatan)."""
    report: Report | None = one(t.indicator_value.c.report_id)
    """The report that states it; null when it was imported, or is not visible (laporan)."""
    report_revision: int | None
    """The revision of that report, from 1; null when it was imported (revisi)."""
    source: Source | None = one(t.indicator_value.c.source_id)
    """Where it was imported from; null when a report states it (sumber)."""
    citations: Connection[Citation] = connection(t.citation.c.indicator_value_id)
    """On what it rests (rujukan)."""
