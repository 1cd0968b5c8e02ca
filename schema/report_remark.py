"""Remarks on reports that were returned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t

if TYPE_CHECKING:
    from schema.entry import FinancialEntry
    from schema.indicator import Indicator
    from schema.indicator_value import IndicatorValue
    from schema.milestone import Milestone
    from schema.milestone_progress import MilestoneProgress
    from schema.report import Report
    from schema.report_issue import ReportIssue


@node(t.report_remark, tag=95)
class ReportRemark(Node):
    """What is to be mended in one place of a returned revision; it stays when the next one is written (catatan
    perbaikan)."""

    report: Report = one(t.report_remark.c.report_id, implied=True)
    """The report that was returned (laporan)."""
    report_revision: int
    """The revision that was returned, from 1 (revisi)."""
    field: str
    """Where, in the words of who returned it, such as `entries 2 amount` (bagian)."""
    remark: str
    """What is wrong there (catatan)."""
    entry: FinancialEntry | None = one(t.report_remark.c.financial_entry_id)
    """The movement of money it is about; null when it is about none, or one the viewer may not see (transaksi)."""
    value: IndicatorValue | None = one(t.report_remark.c.indicator_value_id)
    """The value it is about; null when it is about none, or one the viewer may not see (capaian)."""
    progress: MilestoneProgress | None = one(t.report_remark.c.milestone_progress_id)
    """The progress it is about; null when it is about none, or one the viewer may not see (kemajuan)."""
    issue: ReportIssue | None = one(t.report_remark.c.report_issue_id)
    """The difficulty it is about; null when it is about none, or one the viewer may not see (kendala)."""
    milestone: Milestone | None = one(t.report_remark.c.milestone_id)
    """The milestone of which the report says nothing; null when it is about none, or one the viewer may not see
    (capaian antara)."""
    indicator: Indicator | None = one(t.report_remark.c.indicator_id)
    """The indicator of which the report says nothing; null when it is about none, or one the viewer may not see
    (indikator)."""
