"""Remarks: what is to be mended in one place of a report that was returned."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Named,
    Table,
    Text,
    text,
)

from db.tables.report import report_part
from db.tables.row import VISIBILITY, Row, metadata
from db.words import Visibility

SUBJECTS = ("financial_entry", "indicator_value", "milestone_progress", "report_issue", "milestone", "indicator")
"""What a remark may be about: a part of the returned revision, or what the report lacks a part about."""


class ReportRemarkRow(Row):
    """A remark on one place of a returned revision; it is written with the return, and stays."""

    report_id: Named[int] = Column(BigInteger)
    report_revision: Named[int] = Column(Integer)
    scope_id: Named[int] = Column(BigInteger)
    visibility: Named[Visibility] = Column(VISIBILITY)
    reporter_org_id: Named[int] = Column(BigInteger)
    verifier_org_id: Named[int] = Column(BigInteger)
    field: Named[str] = Column(Text)
    remark: Named[str] = Column(Text)
    financial_entry_id: Named[int | None] = Column(BigInteger, ForeignKey("financial_entry.id"))
    indicator_value_id: Named[int | None] = Column(BigInteger, ForeignKey("indicator_value.id"))
    milestone_progress_id: Named[int | None] = Column(BigInteger, ForeignKey("milestone_progress.id"))
    report_issue_id: Named[int | None] = Column(BigInteger, ForeignKey("report_issue.id"))
    milestone_id: Named[int | None] = Column(BigInteger, ForeignKey("milestone.id"))
    indicator_id: Named[int | None] = Column(BigInteger, ForeignKey("indicator.id"))


report_remark = Table(
    "report_remark",
    metadata,
    ReportRemarkRow,
    report_part("report_remark"),
    Index("report_remark_report_id_idx", "report_id", "report_revision", "id"),
    # A part is deleted only with these at hand; most remarks are about few of them.
    *(
        Index(f"report_remark_{subject}_id_idx", f"{subject}_id", postgresql_where=text(f"{subject}_id is not null"))
        for subject in SUBJECTS
    ),
    CheckConstraint("length(btrim(field)) > 0 and length(field) <= 200", name="field"),
    CheckConstraint("length(btrim(remark)) > 0", name="remark"),
    CheckConstraint(f"num_nonnulls({', '.join(f'{one}_id' for one in SUBJECTS)}) <= 1", name="subject"),
)
