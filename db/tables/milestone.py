"""Milestones: what is due when in a phase, from whom, with which weight."""

from datetime import date
from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Named,
    Table,
    UniqueConstraint,
    text,
)

from db.tables.row import PRECISION, Bilingual, Mutable, Row, Scoped, metadata, named_somehow
from db.types import CODE_POINTS, PERCENT, SPAN, Span, vocabulary
from db.words import DatePrecision, MilestoneStatus


class MilestoneRow(Row, Mutable, Scoped, Bilingual):
    """A milestone; `due_on` lies inside its phase, `weight` is its share of the phase, 0 to 100."""

    phase_id: Named[int] = Column(BigInteger)
    phase_span: Named[Span] = Column(SPAN)
    project_id: Named[int] = Column(BigInteger)
    site_id: Named[int | None] = Column(BigInteger, index=True)
    agreement_id: Named[int | None] = Column(BigInteger, ForeignKey("agreement.id"), index=True)
    responsible_org_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    due_on: Named[date | None] = Column(Date)
    due_precision: Named[DatePrecision] = Column(PRECISION, server_default=text("'UNKNOWN'"))
    done_on: Named[date | None] = Column(Date)
    percent: Named[Decimal] = Column(PERCENT, server_default=text("0"))
    weight: Named[Decimal] = Column(PERCENT, server_default=text("0"))
    status: Named[MilestoneStatus] = Column(vocabulary(MilestoneStatus), server_default=text("'PLANNED'"))


milestone = Table(
    "milestone",
    metadata,
    MilestoneRow,
    ForeignKeyConstraint(
        ["phase_id", "project_id", "scope_id", "visibility", "phase_span"],
        ["phase.id", "phase.project_id", "phase.scope_id", "phase.visibility", "phase.span"],
        onupdate="CASCADE",
    ),
    ForeignKeyConstraint(["site_id", "project_id"], ["project_site.id", "project_site.project_id"]),
    UniqueConstraint("id", "project_id"),
    UniqueConstraint("id", "scope_id", "visibility", name="milestone_guard_key"),
    Index("milestone_due_on_id_idx", "due_on", "id"),
    Index("milestone_phase_id_due_on_id_idx", "phase_id", "due_on", "id"),
    Index("milestone_project_id_due_on_id_idx", "project_id", "due_on", "id"),
    Index("milestone_responsible_org_id_due_on_id_idx", "responsible_org_id", "due_on", "id"),
    Index("milestone_status_due_on_id_idx", "status", "due_on", "id", postgresql_ops={"status": CODE_POINTS}),
    Index("milestone_sort_name_id_idx", "sort_name", "id"),
    CheckConstraint("due_on <@ phase_span", name="due_inside_phase"),
    CheckConstraint("weight >= 0 and weight <= 100", name="weight"),
    CheckConstraint("percent >= 0 and percent <= 100", name="percent"),
    CheckConstraint("(status = 'DONE') = (done_on is not null)", name="done"),
    CheckConstraint("status <> 'DONE' or percent = 100", name="done_percent"),
    named_somehow(),
)
