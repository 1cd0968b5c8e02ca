"""Difficulties that reports raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t
from db.words import IssueKind

if TYPE_CHECKING:
    from schema.report import Report


@node(t.report_issue, tag=29)
class ReportIssue(Node):
    """A difficulty a report raises, and what is done about it (kendala)."""

    report: Report = one(t.report_issue.c.report_id, implied=True)
    """The report that raises it (laporan)."""
    report_revision: int
    """The revision of that report, from 1 (revisi)."""
    kind: IssueKind
    """What kind of difficulty (jenis)."""
    issue: str
    """What it is, in words (kendala)."""
    action: str | None
    """What is done about it; null when nothing yet (tindak lanjut)."""
