"""The cells of a CSV file: its encoding and the sign between cells are declared, never guessed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import IO

from sheets import layout
from sheets.errors import CellError, UnreadableError
from sheets.grid import Cell, Content, Formula, Grid, Table, bare, letters
from sheets.table_text import ACTIVE, QUIET

RECORDS, CHARACTERS, _COLUMNS = 60_000, 30_000_000, 60
_FIRST = re.compile(rf'"?{layout.MARK}"?([;,\t])"?(\d+)"?[;,\t"]*')
_SECTION = re.compile(r"\[(\w+)\]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
Record = Sequence[Cell]


def text_cells(file: IO[bytes]) -> Grid:
    """All that the file holds; UnreadableError for what is no template in CSV."""
    text = _decoded(file.read(CHARACTERS + 1))
    records = list(_records(text))
    errors: list[CellError] = []
    said: dict[str, Cell] = {}
    sections: dict[str, list[Record]] = {}
    inside: list[Record] | None = None
    for record in records:
        first = record[0].content if record else None
        found = _SECTION.fullmatch(first.strip()) if isinstance(first, str) else None
        if found is not None:
            inside = sections.setdefault(found[1].lower(), [])
        elif inside is not None:
            inside.append(record)
        elif isinstance(first, str) and len(record) > 1:
            said[bare(first)] = record[1]
    ours = {sheet.name for sheet in layout.SHEETS}
    tables = {name: _table(rows) for name, rows in sections.items() if name in ours}
    return Grid("csv", said, tables, None, errors, [name for name in sections if name not in ours])


def _table(records: Sequence[Record]) -> Table:
    told = [record for record in records if any(not cell.is_empty for cell in record)]
    return Table(told[0], told[1:]) if told else Table((), ())


def _decoded(raw: bytes) -> str:
    if len(raw) > CHARACTERS:
        raise UnreadableError("TOO_LARGE_INSIDE", f"The file has more than {CHARACTERS:,} bytes; send fewer rows.")
    if raw.startswith(_UTF_16) or b"\x00" in raw[:4_000]:
        text = 'The file is in UTF-16 or no text at all; save it as "CSV UTF-8".'
        raise UnreadableError("WRONG_ENCODING", text)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        text = f'Line {line} is not UTF-8, perhaps Windows-1252; save the file as "CSV UTF-8".'
        raise UnreadableError("WRONG_ENCODING", text) from problem


def _records(text: str) -> Iterator[Record]:
    """The records by the sign that the first one declares."""
    first = text[:200].partition("\n")[0].rstrip("\r")
    found = _FIRST.fullmatch(first)
    if found is None:
        text = (
            f"The file does not begin with `{layout.MARK}`, a semicolon, comma or tab, and `{layout.VERSION}`; begin "
            "with a template from GET /reports/template."
        )
        raise UnreadableError("NO_TEMPLATE", text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=found[1], strict=True)
    try:
        for number, record in enumerate(reader, start=1):
            if number > RECORDS:
                raise UnreadableError("TOO_MANY_ROWS", f"The file has more than {RECORDS:,} records; send fewer rows.")
            yield [Cell(f"{letters(n)}{number}", _content(text)) for n, text in enumerate(record[:_COLUMNS])]
    except csv.Error as problem:
        raise UnreadableError("NOT_CSV", f"Line {reader.line_num} is no CSV: {problem}.") from problem


def _content(text: str) -> Content | Formula:
    """A spreadsheet would take a text that begins with = for a formula; the sign that keeps it quiet is taken off."""
    if text.startswith("="):
        return Formula()
    if text.startswith(QUIET) and text[1:].startswith((*ACTIVE, QUIET)):
        return text[1:]
    return text or None
