"""Status events and the transitions that are allowed: the append-only history of every life cycle."""

from datetime import date, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.tables.row import Row, Scoped, metadata
from db.types import vocabulary
from db.words import GrantRole, WorkflowEntity

ENTITY = vocabulary(WorkflowEntity)
SUBJECTS = ("project", "agreement", "report", "budget", "project_site")
"""What is moved by events alone."""
TOLD = ("phase", "milestone")
"""What events tell of besides: what is loaded states the status itself, and reports move milestones."""


class AllowedTransitionRow(Row):
    """A change of state that may happen, in which role, and whether it needs a reason."""

    entity: Named[WorkflowEntity] = Column(ENTITY)
    from_status: Named[str] = Column(Text)
    to_status: Named[str] = Column(Text)
    role: Named[GrantRole | None] = Column(vocabulary(GrantRole))
    needs_reason: Named[bool] = Column(Boolean, server_default=text("false"))


class StatusEventRow(Row, Scoped):
    """One change of state; inserting it moves its subject, and it never changes afterwards."""

    entity: Named[WorkflowEntity] = Column(ENTITY)
    project_id: Named[int | None] = Column(BigInteger)
    agreement_id: Named[int | None] = Column(BigInteger)
    report_id: Named[int | None] = Column(BigInteger)
    budget_id: Named[int | None] = Column(BigInteger)
    project_site_id: Named[int | None] = Column(BigInteger)
    phase_id: Named[int | None] = Column(BigInteger)
    milestone_id: Named[int | None] = Column(BigInteger)
    reporter_org_id: Named[int | None] = Column(BigInteger)
    verifier_org_id: Named[int | None] = Column(BigInteger)
    from_status: Named[str] = Column(Text)
    to_status: Named[str] = Column(Text)
    at: Named[datetime] = Column(DateTime(timezone=True), server_default=text("now()"))
    user_id: Named[int | None] = Column(BigInteger, ForeignKey("app_user.id"))
    organisation_id: Named[int | None] = Column(BigInteger, ForeignKey("organisation.id"))
    role: Named[GrantRole | None] = Column(vocabulary(GrantRole))
    reason: Named[str | None] = Column(Text)
    source_id: Named[int | None] = Column(BigInteger, ForeignKey("source.id"))
    effective_on: Named[date | None] = Column(Date)
    waiver_reason: Named[str | None] = Column(Text)


allowed_transition = Table(
    "allowed_transition",
    metadata,
    AllowedTransitionRow,
    UniqueConstraint("entity", "from_status", "to_status"),
)

status_event = Table(
    "status_event",
    metadata,
    StatusEventRow,
    Index("status_event_at_id_idx", "at", "id"),
    ForeignKeyConstraint(
        ["entity", "from_status", "to_status"],
        [f"allowed_transition.{c}" for c in ("entity", "from_status", "to_status")],
        name="status_event_transition_fkey",
    ),
    *(
        ForeignKeyConstraint(
            [f"{subject}_id", "scope_id", "visibility"],
            [f"{subject}.id", f"{subject}.scope_id", f"{subject}.visibility"],
            onupdate="CASCADE",
            name=f"status_event_{subject}_fkey",
        )
        for subject in SUBJECTS + TOLD
        if subject != "report"
    ),
    ForeignKeyConstraint(
        ["report_id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id"],
        [f"report.{c}" for c in ("id", "scope_id", "visibility", "reporter_org_id", "verifier_org_id")],
        onupdate="CASCADE",
        name="status_event_report_fkey",
    ),
    *(
        Index(
            f"status_event_{subject}_id_idx",
            f"{subject}_id",
            "at",
            "id",
            postgresql_where=text(f"{subject}_id is not null"),
        )
        for subject in SUBJECTS + TOLD
    ),
    *(
        Index(f"status_event_{actor}_id_idx", f"{actor}_id", postgresql_where=text(f"{actor}_id is not null"))
        for actor in ("user", "organisation", "source")
    ),
    CheckConstraint(
        "num_nonnulls(project_id, agreement_id, report_id, budget_id, project_site_id, phase_id, milestone_id) = 1",
        name="subject",
    ),
    CheckConstraint(
        "case entity when 'PROJECT' then project_id when 'AGREEMENT' then agreement_id when 'REPORT' then report_id"
        " when 'BUDGET' then budget_id when 'SITE' then project_site_id when 'PHASE' then phase_id"
        " else milestone_id end is not null",
        name="entity",
    ),
    CheckConstraint("num_nonnulls(report_id, reporter_org_id, verifier_org_id) in (0, 3)", name="report_whole"),
    CheckConstraint(
        "to_status not in ('REJECTED', 'DEFERRED', 'RETURNED', 'SUSPENDED', 'WITHDRAWN', 'TERMINATED')"
        " or length(btrim(reason)) > 0",
        name="reason",
    ),
    CheckConstraint("num_nonnulls(user_id, source_id) > 0", name="actor"),
)
