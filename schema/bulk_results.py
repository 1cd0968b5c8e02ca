"""What the mutations of many reports or entries answer: each row done or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strawberry import ID

from compiler.declare import given, payload, value

if TYPE_CHECKING:
    from schema.report import Report


@value
class RowError:
    """One mistake of one row of an input (kesalahan baris)."""

    row: int
    """The row's place in the list, from 0 (baris)."""
    code: str
    """What is wrong, as a stable word for programs, such as `OVER_ALLOCATION`."""
    message: str
    """What is wrong and how to mend it, for people."""
    path: list[str]
    """Where: the way into the arguments, such as `input`, `entries`, `2`, `amount`."""


@value
class SubmittedRow:
    """One of several reports (laporan)."""

    row: int
    """Its place in the list, from 0 (baris)."""
    report: ID | None
    """The id of the report, SUBMITTED; null when it was refused (laporan)."""


@payload
class SubmitReportsSuccess:
    """Reports are handed in; those that were refused are listed (laporan disampaikan)."""

    submitted: int
    """How many were handed in (jumlah disampaikan)."""
    refused: int
    """How many were refused; 0 with REJECT_EVERYTHING (jumlah ditolak)."""
    rows: list[SubmittedRow]
    """Each report in the order of the input; at most 50 (baris)."""
    errors: list[RowError]
    """Every mistake of those refused, in the order of the input (kesalahan)."""


@value
class RecordedRow:
    """One of several movements of money (transaksi)."""

    row: int
    """Its place in the list, from 0 (baris)."""
    entry: ID | None
    """The id of the entry in the draft; null when it was refused (transaksi)."""


@payload
class RecordEntriesSuccess:
    """Movements of money are in the draft; those that were refused are listed (transaksi dicatat)."""

    report: Report = given()
    """The draft (rancangan laporan)."""
    recorded: int
    """How many were recorded (jumlah dicatat)."""
    refused: int
    """How many were refused; 0 with REJECT_EVERYTHING (jumlah ditolak)."""
    rows: list[RecordedRow]
    """Each movement in the order of the input; at most 5,000 (baris)."""
    errors: list[RowError]
    """Every mistake of those refused, in the order of the input (kesalahan)."""


@payload
class SubmitReportDraftSuccess:
    """The draft is handed in (rancangan laporan disampaikan)."""

    report: Report = given()
    """The report, SUBMITTED."""
