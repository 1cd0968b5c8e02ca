"""The cells of an XLSX file, read as a stream; formulas are named and never worked out."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import IO, Any

from openpyxl import load_workbook

from sheets import layout
from sheets.archive import ROWS, look_over
from sheets.errors import CellError, UnreadableError
from sheets.grid import Cell, Content, Fault, Formula, Grid, Table, bare, letters
from sheets.look import COLUMNS, Look

# What it would tell of styles and extensions that are lost is nobody's concern here: nothing is written back.
warnings.filterwarnings("ignore", module="openpyxl")
log = logging.getLogger("selaras")
_SPARE_SHEETS = (layout.README, "lists")


def workbook_cells(file: IO[bytes]) -> Grid:
    """All that the template's sheets hold; UnreadableError for what is no such file."""
    looks = look_over(file)
    file.seek(0)
    try:
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
        return _grid(book, looks)
    except UnreadableError:
        raise
    except Exception as problem:
        # It raises whatever a broken part leads to.
        log.info("a workbook could not be read: %r", problem)
        raise UnreadableError("NOT_XLSX", "The workbook is broken; save it anew as .xlsx.") from problem


def _grid(book: Any, looks: dict[str, Look]) -> Grid:
    ours = {sheet.name for sheet in layout.SHEETS} | {layout.REPORT}
    pages = {page.title: page for page in book.worksheets}
    errors = [error for page in pages.values() if page.title in ours for error in _problems(page, looks)]
    wrong = {error.sheet for error in errors}
    tables = {name: _table(page) for name, page in pages.items() if name in ours - wrong}
    said = tables.pop(layout.REPORT, Table((), ()))
    named = [row for row in (said.head, *said.rows) if row and isinstance(row[0].content, str)]
    return Grid(
        "xlsx",
        {bare(str(row[0].content)): row[1] for row in named},
        tables,
        (book.epoch.date() if isinstance(book.epoch, datetime) else book.epoch),
        errors,
        [name for name in pages if name not in ours and name not in _SPARE_SHEETS],
    )


def _problems(page: Any, looks: dict[str, Look]) -> Iterator[CellError]:
    """What of a sheet must be mended before it can be read."""
    look = looks.get(str(page._worksheet_path).lstrip("/"), Look())
    if page.sheet_state != "visible":
        yield CellError(page.title, None, "HIDDEN", "This sheet is hidden; show it, so that what is sent is seen.")
    for row in look.hidden_rows:
        text = f"Row {row} is hidden and holds something; show it, so that what is sent is seen, or clear it."
        yield CellError(page.title, f"A{row}", "HIDDEN", text)
    for column in look.hidden_columns:
        text = f"Column {column} is hidden and holds something; show it, so that what is sent is seen, or clear it."
        yield CellError(page.title, f"{column}1", "HIDDEN", text)
    for merged in look.merged:
        yield CellError(page.title, merged.partition(":")[0], "MERGED", f"{merged} is one merged cell; part it.")
    if look.last_row > ROWS:
        text = f"Row {look.last_row:,} is beyond the {ROWS:,} rows that are read; clear what is down there."
        yield CellError(page.title, f"A{look.last_row}", "TOO_MANY_ROWS", text)


def _table(page: Any) -> Table:
    # What a sheet states of its own size is not to be believed.
    page.reset_dimensions()
    rows = [
        _row(number, cells)
        for number, cells in enumerate(page.iter_rows(min_row=1, max_row=ROWS, max_col=COLUMNS), start=1)
    ]
    return Table(rows[0], rows[1:]) if rows else Table((), ())


def _row(number: int, cells: Sequence[Any]) -> list[Cell]:
    return [Cell(f"{letters(place)}{number}", _content(cell)) for place, cell in enumerate(cells)]


def _content(cell: Any) -> Content | Formula | Fault:
    kind, value = cell.data_type, cell.value
    if kind == "f":
        return Formula()
    if kind == "e":
        return Fault(str(value))
    if value is None or isinstance(value, str | int | float | bool | date):
        return value
    if isinstance(value, timedelta):
        return str(value)
    return Fault(str(value))
