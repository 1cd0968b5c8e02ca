"""Indicators: what is measured, from which baseline."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from compiler.declare import connection, node, one, one_of, sql
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import AddsUp
from db import tables as t
from db.words import DatePrecision, IndicatorAggregation, IndicatorDirection, IndicatorLevel, Language, Unit
from resolvers import bilingual, indicator

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.indicator_target import IndicatorTarget
    from schema.indicator_value import IndicatorValue
    from schema.programme import Programme
    from schema.project import Project

IndicatorOwner = Annotated[
    "Programme | Project",
    strawberry.union("IndicatorOwner", description="What an indicator is measured for (pemilik indikator)."),
]


ADDS_UP = {"baseline_value": AddsUp("unit", indicator.baseline_adds_up)}


@node(t.indicator, tag=20, adds_up=ADDS_UP)
class Indicator(Node):
    """What is measured for a programme or project, in which unit (indikator)."""

    code: str
    """Unique, stable key (kode)."""
    name: str = sql(bilingual.name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    owner: IndicatorOwner | None = one_of(Programme=t.indicator.c.programme_id, Project=t.indicator.c.project_id)
    """The programme or project it is measured for (pemilik)."""
    level: IndicatorLevel
    """Its level in the results chain (tingkat)."""
    unit: Unit
    """Unit of its targets and values (satuan)."""
    direction: IndicatorDirection
    """Which way is better (arah)."""
    aggregation: IndicatorAggregation
    """How its values may be combined; a sum is refused unless SUM (cara agregasi)."""
    definition: str | None
    """What exactly is counted; null when not stated (definisi)."""
    means_of_verification: str | None
    """How it is verified; null when not stated (cara verifikasi)."""
    baseline_value: Decimal | None
    """Value at the start, in its unit, 4 decimals; null when not known (nilai awal)."""
    baseline_on: date | None
    """The day of the baseline; null when not known (tanggal nilai awal)."""
    baseline_precision: DatePrecision
    """How exactly that day is known (ketelitian)."""
    latest_value: IndicatorValue | None = one(on=indicator.is_latest_value)
    """The official value of the latest period, whole and undivided; null when there is none (nilai terakhir)."""
    has_rival_targets: bool = sql(indicator.has_rival_targets)
    targets: Connection[IndicatorTarget] = connection(
        t.indicator_target.c.indicator_id, order_by=t.indicator_target.c.variant
    )
    """What it shall reach; rival targets of sources stand side by side (sasaran)."""
    values: Connection[IndicatorValue] = connection(t.indicator_value.c.indicator_id)
    """What was measured, official or not, as far as the viewer sees (capaian)."""
    citations: Connection[Citation] = connection(t.citation.c.indicator_id)
    """On what the facts about it rest (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""
