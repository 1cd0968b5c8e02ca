"""How far milestones are, as reports say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t

if TYPE_CHECKING:
    from schema.milestone import Milestone
    from schema.report import Report


@node(t.milestone_progress, tag=28)
class MilestoneProgress(Node):
    """How far a milestone is, as a report says; it takes effect at acceptance (kemajuan capaian)."""

    report: Report = one(t.milestone_progress.c.report_id, implied=True)
    """The report that says so (laporan)."""
    report_revision: int
    """The revision of that report, from 1 (revisi)."""
    milestone: Milestone | None = one(t.milestone_progress.c.milestone_id)
    """The milestone; null when the viewer may not see it (capaian antara)."""
    percent: Decimal
    """How far it is, 0 to 100 percent, 6 decimals (kemajuan)."""
    done_on: date | None
    """The day it was done; null unless it is (tanggal selesai)."""
    note: str | None
    """Remark of who reported it; null when none (catatan)."""
