"""Reads holidays from a CSV file as a document to load; every bad row is named by its line. Knows no database."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from data.documents import Document
from data.errors import NothingToLoad, Problem, did_you_mean
from db.words import Basis, HolidayKind

REFERENCE = Path(__file__).with_name("reference") / "holidays.csv"
NEEDED = ("calendar", "date", "name_en", "name_id")
OPTIONAL = ("kind", "source", "basis")
WORDS = {"kind": HolidayKind, "basis": Basis}
FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)
_CALENDAR = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,8})?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Row = Mapping[str, str]


def holidays(path: Path, problems: list[Problem]) -> Document | None:
    """The holidays of a file; what is wrong with it, line by line, becomes problems. NothingToLoad without a file.

    Columns: calendar, date, name_en, name_id, and if wanted kind, source, basis; separated by commas or semicolons.
    """
    if not path.is_file():
        raise NothingToLoad(f"{path}: no such file.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        problems.append(Problem(path.name, "the file", None, f"cannot be read: {error}.", "Save it as CSV in UTF-8."))
        return None
    found = _Lines(path.name, problems)
    return Document(path.name, {"holiday": list(found.entries(text.splitlines()))})


class _Lines:
    """Reads the lines of one file; problems pile up."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._file = file
        self._problems = problems
        self._known: dict[tuple[str, str], int] = {}

    def entries(self, lines: Sequence[str]) -> Iterator[dict[str, Any]]:
        """The rows that are right, as entries of the table."""
        first = lines[0] if lines else ""
        reader = csv.reader(lines, delimiter=";" if ";" in first and "," not in first else ",")
        columns = [name.strip().lower() for name in next(reader, [])]
        if not self._has_columns(columns):
            return
        for cells in reader:
            if any(cell.strip() for cell in cells):
                entry = self._entry(reader.line_num, columns, [cell.strip() for cell in cells])
                if entry is not None:
                    yield entry

    def _has_columns(self, columns: list[str]) -> bool:
        before = len(self._problems)
        for name in NEEDED:
            if name not in columns:
                mend = f"The first line names the columns: {', '.join(NEEDED)}, and if wanted {', '.join(OPTIONAL)}."
                self._wrong(1, name, "there is no such column.", mend)
        for name in columns:
            if name not in (*NEEDED, *OPTIONAL):
                self._wrong(1, name, "is no column of holidays.", did_you_mean(name, (*NEEDED, *OPTIONAL)))
        return len(self._problems) == before

    def _entry(self, line: int, columns: list[str], cells: list[str]) -> dict[str, Any] | None:
        before = len(self._problems)
        if len(cells) != len(columns):
            self._wrong(line, None, f"has {len(cells)} cells, not {len(columns)}.", "Put texts with commas in quotes.")
            return None
        row = dict(zip(columns, cells, strict=True))
        self._check(line, row)
        self._check_once(line, row)
        if len(self._problems) > before:
            return None
        told: dict[str, Any] = {name: text for name, text in row.items() if text and name != "date"}
        return told | {"on_date": date.fromisoformat(row["date"])}

    def _check(self, line: int, row: Row) -> None:
        if not _CALENDAR.fullmatch(row["calendar"]):
            text = "Write a country's two letters, such as ID, and more after a hyphen where it has several."
            self._wrong(line, "calendar", f"{row['calendar']!r} is no calendar.", text)
        if not _is_day(row["date"]):
            self._wrong(line, "date", f"{row['date']!r} is no day.", "Write YYYY-MM-DD, such as 2026-08-17.")
        if not row["name_en"] and not row["name_id"]:
            self._wrong(line, "name_en", "it has no name.", "Give one in English or Indonesian.")
        for name, words in WORDS.items():
            if row.get(name) and row[name] not in words.__members__:
                self._wrong(line, name, f"{row[name]!r} is no {name}.", did_you_mean(row[name], words.__members__))

    def _check_once(self, line: int, row: Row) -> None:
        key = (row["calendar"], row["date"])
        if key in self._known:
            self._wrong(line, "date", f"{row['date']} stands in line {self._known[key]} already.", "Give it once.")
        self._known.setdefault(key, line)

    def _wrong(self, line: int, of: str | None, message: str, mend: str) -> None:
        self._problems.append(Problem(self._file, f"line {line}", of, message, mend))


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text)) and FIRST <= date.fromisoformat(text) <= LAST
    except ValueError:
        return False
