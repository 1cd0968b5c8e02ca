"""Indicators, their targets and their reported values."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Computed,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from db.tables.row import PRECISION, VISIBILITY, Bilingual, Mutable, Row, Scoped, metadata, named_somehow
from db.tables.scope import closer, scoped_by_subject
from db.types import CODE, QUANTITY, SPAN, Span, vocabulary
from db.words import (
    DatePrecision,
    IndicatorAggregation,
    IndicatorDirection,
    IndicatorLevel,
    Unit,
    Visibility,
)


class IndicatorRow(Row, Mutable, Scoped, Bilingual):
    """What is measured for a programme or project, in which unit, from which baseline."""

    code: Named[str] = Column(CODE, unique=True)
    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    project_id: Named[int | None] = Column(BigInteger, ForeignKey("project.id"), index=True)
    level: Named[IndicatorLevel] = Column(vocabulary(IndicatorLevel))
    unit: Named[Unit] = Column(vocabulary(Unit))
    direction: Named[IndicatorDirection] = Column(vocabulary(IndicatorDirection), server_default=text("'UP'"))
    aggregation: Named[IndicatorAggregation] = Column(vocabulary(IndicatorAggregation), server_default=text("'NONE'"))
    definition: Named[str | None] = Column(Text)
    means_of_verification: Named[str | None] = Column(Text)
    baseline_value: Named[Decimal | None] = Column(QUANTITY)
    baseline_on: Named[date | None] = Column(Date)
    baseline_precision: Named[DatePrecision] = Column(PRECISION, server_default=text("'UNKNOWN'"))


class IndicatorTargetRow(Row, Mutable, Scoped):
    """What an indicator shall reach in a period, at a site or overall; rival targets stand side by side."""

    indicator_id: Named[int] = Column(BigInteger)
    period: Named[Span] = Column(SPAN)
    site_id: Named[int | None] = Column(BigInteger, ForeignKey("project_site.id"), index=True)
    value: Named[Decimal] = Column(QUANTITY)
    variant: Named[int] = Column(server_default=text("1"))


class IndicatorValueRow(Row):
    """A reported or imported value of an indicator; official once its report is accepted."""

    indicator_id: Named[int] = Column(BigInteger)
    scope_id: Named[int] = Column(BigInteger)
    indicator_visibility: Named[Visibility] = Column(VISIBILITY)
    report_id: Named[int | None] = Column(BigInteger)
    report_revision: Named[int | None]
    report_visibility: Named[Visibility | None] = Column(VISIBILITY)
    reporter_org_id: Named[int | None] = Column(BigInteger)
    verifier_org_id: Named[int | None] = Column(BigInteger)
    visibility: Named[Visibility] = Column(
        VISIBILITY,
        Computed(
            closer("indicator_visibility", "report_visibility"),
            persisted=True,
        ),
        nullable=False,
    )
    period: Named[Span] = Column(SPAN)
    site_id: Named[int | None] = Column(BigInteger, ForeignKey("project_site.id"), index=True)
    value: Named[Decimal] = Column(QUANTITY)
    disaggregation: Named[dict[str, Any]] = Column(JSONB, server_default=text("'{}'"))  # pyright: ignore[reportAssignmentType]  # it takes JSONB's python_type for a value
    source_id: Named[int | None] = Column(BigInteger, ForeignKey("source.id"))
    note: Named[str | None] = Column(Text)


indicator = Table(
    "indicator",
    metadata,
    IndicatorRow,
    *scoped_by_subject(),
    UniqueConstraint("id", "scope_id", "visibility", name="indicator_guard_key"),
    Index("indicator_sort_name_id_idx", "sort_name", "id"),
    CheckConstraint("baseline_value > -1e16 and baseline_value < 1e16", name="baseline"),
    named_somehow(),
)

indicator_target = Table(
    "indicator_target",
    metadata,
    IndicatorTargetRow,
    ForeignKeyConstraint(
        ["indicator_id", "scope_id", "visibility"],
        ["indicator.id", "indicator.scope_id", "indicator.visibility"],
        onupdate="CASCADE",
    ),
    UniqueConstraint(
        "indicator_id",
        "period",
        "site_id",
        "variant",
        name="indicator_target_variant_key",
        postgresql_nulls_not_distinct=True,
    ),
    UniqueConstraint("id", "scope_id", "visibility", name="indicator_target_guard_key"),
    CheckConstraint("value > -1e16 and value < 1e16", name="value"),
    CheckConstraint("not isempty(period)", name="period"),
    CheckConstraint("variant >= 1", name="variant"),
)

indicator_value = Table(
    "indicator_value",
    metadata,
    IndicatorValueRow,
    ForeignKeyConstraint(
        ["indicator_id", "scope_id", "indicator_visibility"],
        ["indicator.id", "indicator.scope_id", "indicator.visibility"],
        onupdate="CASCADE",
    ),
    ForeignKeyConstraint(
        ["report_id", "report_visibility", "reporter_org_id", "verifier_org_id"],
        ["report.id", "report.visibility", "report.reporter_org_id", "report.verifier_org_id"],
        onupdate="CASCADE",
        name="indicator_value_report_fkey",
    ),
    UniqueConstraint(
        "indicator_id",
        "period",
        "site_id",
        "disaggregation",
        "report_id",
        "report_revision",
        name="indicator_value_once_key",
        postgresql_nulls_not_distinct=True,
    ),
    UniqueConstraint("id", "scope_id", "visibility", name="indicator_value_guard_key"),
    Index("indicator_value_report_id_idx", "report_id", "report_revision"),
    Index("indicator_value_source_id_idx", "source_id", postgresql_where=text("source_id is not null")),
    CheckConstraint("value > -1e16 and value < 1e16", name="value"),
    CheckConstraint("not isempty(period)", name="period"),
    CheckConstraint("num_nonnulls(report_id, source_id) > 0", name="origin"),
    CheckConstraint(
        "num_nonnulls(report_id, report_revision, report_visibility, reporter_org_id, verifier_org_id) in (0, 5)",
        name="report_whole",
    ),
    CheckConstraint(
        "jsonb_typeof(disaggregation) = 'object' and disaggregation - '{sex,scale,disability}'::text[] = '{}'",
        name="disaggregation",
    ),
)
