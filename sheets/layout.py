"""Which sheets and columns a template has: what is written and what is read back follow this one declaration."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from db.words import EntryKind, IssueKind

VERSION = "1"
MARK = "selaras report"
"""The first cell of the sheet `report`, and of a CSV file; the cell beside it holds the version."""


class Kind(Enum):
    """What a column holds."""

    ID = auto()
    LABEL = auto()
    """The name of what the id before it names; chosen from a list where there is no id."""
    INFO = auto()
    """For people; never read."""
    TEXT = auto()
    NUMBER = auto()
    DATE = auto()
    WORD = auto()


@dataclass(frozen=True)
class Column:
    """A column: its titles, the field of the input it fills, and how it looks."""

    title: str
    indonesian: str
    kind: Kind
    width: int
    field: str | None = None
    needed: bool = False
    words: tuple[str, ...] = ()
    prefilled: bool = False
    """Whether a template states it already, so that it alone does not make a row."""

    @property
    def header(self) -> str:
        """As it stands at the head of the column."""
        return f"{self.title} ({self.indonesian})"

    @property
    def is_filled_in(self) -> bool:
        """Whether people write it."""
        return self.kind in (Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.WORD)


@dataclass(frozen=True)
class Sheet:
    """A sheet: a list of the report's input, a row each."""

    name: str
    indonesian: str
    columns: tuple[Column, ...]
    spare: int
    """Rows that are offered beyond those that are named."""

    def column(self, title: str) -> int:
        """Where a column stands."""
        return next(place for place, one in enumerate(self.columns) if one.title == title)


def _words(vocabulary: type[Enum]) -> tuple[str, ...]:
    return tuple(member.name for member in vocabulary)


NOTE = Column("note", "catatan", Kind.TEXT, 40, "note")
INDICATOR = (
    Column("indicator id", "id indikator", Kind.ID, 12, "indicator"),
    Column("indicator", "indikator", Kind.LABEL, 50, "indicator"),
)
PROGRESS = Sheet(
    "progress",
    "kemajuan",
    (
        Column("milestone id", "id capaian antara", Kind.ID, 12, "milestone"),
        Column("milestone", "capaian antara", Kind.LABEL, 60, "milestone"),
        Column("due on", "jatuh tempo", Kind.INFO, 13),
        Column("percent", "persen", Kind.NUMBER, 12, "percent", needed=True),
        Column("done on", "selesai pada", Kind.DATE, 14, "doneOn"),
        NOTE,
    ),
    0,
)
VALUES = Sheet(
    "values",
    "capaian",
    (
        *INDICATOR,
        Column("unit", "satuan", Kind.INFO, 12),
        Column("site id", "id lokasi", Kind.ID, 12, "site"),
        Column("site", "lokasi", Kind.LABEL, 30, "site"),
        Column("sex", "jenis kelamin", Kind.WORD, 10, "disaggregation.sex", words=("F", "M")),
        Column("scale", "skala usaha", Kind.WORD, 12, "disaggregation.scale",
               words=("MICRO", "SMALL", "MEDIUM", "LARGE")),
        Column("disability", "disabilitas", Kind.WORD, 12, "disaggregation.disability", words=("YES", "NO")),
        Column("value", "nilai", Kind.NUMBER, 18, "value", needed=True),
        NOTE,
    ),
    200,
)  # fmt: skip
ENTRIES = Sheet(
    "entries",
    "transaksi",
    (
        Column("line id", "id rincian", Kind.ID, 12, "line"),
        Column("line", "rincian anggaran", Kind.LABEL, 60, "line"),
        Column("kind", "jenis", Kind.WORD, 16, "kind", needed=True, words=_words(EntryKind)),
        Column("amount", "jumlah", Kind.NUMBER, 22, "amount", needed=True),
        Column("currency", "mata uang", Kind.TEXT, 10, "currency", needed=True, prefilled=True),
        Column("on date", "tanggal", Kind.DATE, 14, "onDate", needed=True),
        Column("document", "nomor bukti", Kind.TEXT, 24, "documentRef"),
        Column("reverses", "membatalkan", Kind.TEXT, 28, "reverses"),
    ),
    1_000,
)
ISSUES = Sheet(
    "issues",
    "kendala",
    (
        Column("kind", "jenis", Kind.WORD, 16, "kind", needed=True, words=_words(IssueKind)),
        Column("issue", "kendala", Kind.TEXT, 60, "issue", needed=True),
        Column("action", "tindak lanjut", Kind.TEXT, 60, "action"),
    ),
    100,
)
EXPLANATIONS = Sheet(
    "explanations",
    "penjelasan",
    (*INDICATOR, Column("explanation", "penjelasan", Kind.TEXT, 80, "explanation", needed=True)),
    0,
)
SHEETS = (PROGRESS, VALUES, ENTRIES, ISSUES, EXPLANATIONS)
REPORT, README = "report", "Read me"
PERIOD, DECIMAL_MARK, NARRATIVE = "reporting period", "decimal mark", "narrative"
"""The names of the cells of the sheet `report` that are read back."""
LABELS = {"milestone": "milestones", "indicator": "indicators", "site": "sites", "line": "lines"}
"""Which of a form's lists a label is chosen from, by the field it fills."""
