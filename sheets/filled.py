"""A filled-in template as the input of a report, each part with its place; what is wrong with a cell is said there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from compiler.inputs import identifier
from resolvers.reporting.form import Form
from sheets import layout
from sheets.errors import CellError
from sheets.grid import Cell, Fault, Formula, Grid, Table, bare, letters
from sheets.layout import LABELS, SHEETS, Column, Kind, Sheet
from sheets.numbers import Wrong, day, number, shown, text, word

Path = tuple[str, ...]
Labels = Mapping[str, Mapping[str, str]]
"""For each field that a label fills, the ids by label."""


@dataclass
class Filled:
    """What a file says; `places` leads from a part of the input to the sheet and cell that said it."""

    input: dict[str, Any] = field(default_factory=dict)
    places: dict[Path, tuple[str, str | None]] = field(default_factory=dict)
    errors: list[CellError] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def place_of(self, path: Sequence[str]) -> tuple[str, str | None]:
        """Where a part of the input was said: the part itself, or the closest that it lies in."""
        steps = tuple(path)
        while steps:
            if steps in self.places:
                return self.places[steps]
            steps = steps[:-1]
        return layout.REPORT, None


def period_of(grid: Grid) -> str | None:
    """The id of the period that a file is about."""
    cell = grid.said.get(layout.PERIOD)
    return cell.content.strip() if cell is not None and isinstance(cell.content, str) else None


def version_error(grid: Grid) -> CellError | None:
    """Whether the file is a template of another version, or none at all."""
    cell = grid.said.get(layout.MARK)
    if cell is not None and not isinstance(cell.content, Formula | Fault) and text(cell.content) == layout.VERSION:
        return None
    found = "" if cell is None else f", and this one is of version {shown(cell.content)}"
    message = f"This reads templates of version {layout.VERSION}{found}; begin with a new one."
    return CellError(layout.REPORT, None if cell is None else cell.name, "NO_TEMPLATE", message)


def filled(grid: Grid, form: Form) -> Filled:
    """All that a file says of the form's period."""
    made = Filled({"reportingPeriod": identifier(form.period)})
    mark = _decimal_mark(grid, made)
    _narrative(grid, made)
    labels = {
        field_: {one.label: identifier(one.reference) for one in getattr(form, attribute)}
        for field_, attribute in LABELS.items()
    }
    for sheet in SHEETS:
        made.places[(sheet.name,)] = (sheet.name, None)
        if table := grid.tables.get(sheet.name):
            _Reading(sheet, table, made, labels, mark, grid).read()
    return made


def _decimal_mark(grid: Grid, made: Filled) -> str | None:
    cell = grid.said.get(layout.DECIMAL_MARK)
    if cell is None or cell.is_empty:
        return None
    if cell.content in (",", "."):
        return str(cell.content)
    message = f"{_shown(cell)} is no decimal mark; write `,` or `.`."
    made.errors.append(CellError(layout.REPORT, cell.name, "NO_DECIMAL_MARK", message))
    return None


def _narrative(grid: Grid, made: Filled) -> None:
    cell = grid.said.get(layout.NARRATIVE)
    if cell is None or cell.is_empty:
        return
    made.places[("narrative",)] = (layout.REPORT, cell.name)
    if isinstance(cell.content, Formula | Fault):
        made.errors.append(CellError(layout.REPORT, cell.name, "FORMULA", f"narrative: {_inedible(cell)}"))
    else:
        made.input["narrative"] = text(cell.content)


@dataclass
class _Reading:
    """One sheet on its way from cells to rows of the input."""

    sheet: Sheet
    table: Table
    made: Filled
    labels: Labels
    mark: str | None
    grid: Grid

    def read(self) -> None:
        columns = self._columns()
        if columns is None:
            return
        rows: list[dict[str, Any]] = []
        count = 0
        for cells in self.table.rows:
            told = {column.title: _at(cells, place) for column, place in columns}
            if self._is_given(told):
                count += 1
                self._row(told, rows)
        if rows:
            self.made.input[self.sheet.name] = rows
        self.made.counts[self.sheet.name] = count

    def _columns(self) -> list[tuple[Column, int]] | None:
        """The columns by the titles in the head, since they may have been moved; None when one is gone."""
        heads: dict[str, int] = {}
        for place, cell in enumerate(self.table.head):
            if isinstance(cell.content, str):
                heads.setdefault(bare(cell.content), place)
        gone = [one for one in self.sheet.columns if one.title not in heads and one.kind is not Kind.INFO]
        for column in gone:
            self._error(None, "NO_COLUMN", f"there is no column `{column.title}`; put it back")
        found = [(column, heads[column.title]) for column in self.sheet.columns if column.title in heads]
        return None if gone else found

    def _is_given(self, told: Mapping[str, Cell]) -> bool:
        """Whether somebody filled something in: a name alone is the template's, unless it was chosen."""
        cells = [(column, told[column.title]) for column in self.sheet.columns if column.title in told]
        if any(column.is_filled_in and not column.prefilled and not cell.is_empty for column, cell in cells):
            return True
        has_id = any(column.kind is Kind.ID and not cell.is_empty for column, cell in cells)
        return not has_id and any(column.kind is Kind.LABEL and not cell.is_empty for column, cell in cells)

    def _row(self, told: Mapping[str, Cell], rows: list[dict[str, Any]]) -> None:
        """Add what a row says, unless one of its cells is wrong: the rest can be checked without it."""
        wrong = len(self.made.errors)
        found = list(self._values(told))
        if len(self.made.errors) > wrong:
            return
        path = (self.sheet.name, str(len(rows)))
        self.made.places[path] = (self.sheet.name, next(iter(told.values())).name)
        given: dict[str, Any] = {}
        for field_, value, cell in found:
            steps = field_.split(".")
            self.made.places[(*path, *steps)] = (self.sheet.name, cell.name)
            inner = given
            for step in steps[:-1]:
                inner = inner.setdefault(step, {})
            inner[steps[-1]] = value
        rows.append(given)

    def _values(self, told: Mapping[str, Cell]) -> Iterator[tuple[str, Any, Cell]]:
        for column in self.sheet.columns:
            cell = told.get(column.title)
            if cell is None or column.field is None or column.kind is Kind.ID:
                continue
            if column.kind is Kind.LABEL:
                yield from self._named(column, cell, told.get(f"{column.title} id"))
            elif cell.is_empty:
                if column.needed:
                    self._error(cell, "MISSING", f"{column.title} is missing; fill it in, or empty the whole row")
            elif (value := self._value(column, cell)) is not None:
                yield column.field, value, cell

    def _named(self, column: Column, label: Cell, key: Cell | None) -> Iterator[tuple[str, Any, Cell]]:
        """What a row is about: by its id, or by the label that was chosen."""
        assert column.field is not None
        if any(isinstance(cell.content, Formula | Fault) for cell in (label, key) if cell is not None):
            self._error(label, "FORMULA", f"{column.title}: {_inedible(label)}")
            return
        known = self.labels[column.field]
        chosen = None if label.is_empty else known.get(text(label.content).strip())
        if key is not None and not key.is_empty:
            id = text(key.content).strip()
            if chosen is not None and chosen != id:
                message = f"{column.title} {shown(label.content)} is not what the id names; take a row of the template"
                self._error(label, "NAME_AND_ID_DIFFER", message)
            yield column.field, id, key
        elif chosen is not None:
            yield column.field, chosen, label
        elif not label.is_empty:
            message = f"{column.title} {shown(label.content)} is none of this template's; choose one of its list"
            self._error(label, "UNKNOWN_NAME", message)
        elif column.field != "site":
            self._error(label, "MISSING", f"{column.title} is missing; choose one of the list")

    def _value(self, column: Column, cell: Cell) -> str | None:
        """A cell as the input takes it; None when it is wrong, which is said."""
        if isinstance(cell.content, Formula):
            self._error(cell, "FORMULA", f"{column.title}: {_inedible(cell)}")
            return None
        if isinstance(cell.content, Fault):
            self._error(cell, "ERROR_VALUE", f"{column.title}: {_inedible(cell)}")
            return None
        try:
            match column.kind:
                case Kind.NUMBER:
                    return format(number(cell.content, self.mark), "f")
                case Kind.DATE:
                    return day(cell.content, self.grid.epoch).isoformat()
                case Kind.WORD:
                    return word(cell.content, column.words)
                case _:
                    return text(cell.content)
        except Wrong as wrong:
            self._error(cell, wrong.code, f"{column.title} {wrong.message}")
            return None

    def _error(self, cell: Cell | None, code: str, message: str) -> None:
        name = None if cell is None else cell.name
        where = "" if name is None else f"{name}: "
        self.made.errors.append(CellError(self.sheet.name, name, code, f"{where}{message}"))


def _at(cells: Sequence[Cell], place: int) -> Cell:
    """A row's cell; an empty one where the row ends before it."""
    if place < len(cells):
        return cells[place]
    number = cells[0].name.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") if cells else ""
    return Cell(f"{letters(place)}{number}", None)


def _inedible(cell: Cell) -> str:
    if isinstance(cell.content, Fault):
        return f"the cell holds the error {cell.content.text}; write its value"
    return "the cell holds a formula, which is not worked out here; paste its value"


def _shown(cell: Cell) -> str:
    return "a formula" if isinstance(cell.content, Formula | Fault) else shown(cell.content)
