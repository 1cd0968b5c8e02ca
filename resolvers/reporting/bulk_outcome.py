"""What the mutations of many reports or entries answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from resolvers.reporting.rows import RowError


@dataclass(frozen=True)
class SubmittedRow:
    """One of several reports: the report, or None when it was refused."""

    row: int
    report: Reference | None


@dataclass(frozen=True)
class SubmitReportsSuccess:
    """Some or all of the reports are with their verifiers."""

    submitted: int
    refused: int
    rows: tuple[SubmittedRow, ...]
    errors: tuple[RowError, ...]


@dataclass(frozen=True)
class RecordedRow:
    """One of several entries: the entry, or None when it was refused."""

    row: int
    entry: Reference | None


@dataclass(frozen=True)
class RecordEntriesSuccess:
    """Some or all of the entries are in the draft."""

    report: int
    recorded: int
    refused: int
    rows: tuple[RecordedRow, ...]
    errors: tuple[RowError, ...]


@dataclass(frozen=True)
class SubmitReportDraftSuccess:
    """The draft is with the verifier."""

    report: int
