"""What a sheet's part shows before it is read: merged cells, how far it goes, what of it is hidden; knows no file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sheets.grid import letters

COLUMNS = 30
"""Columns that are read."""
MOST = 20
"""How many merged cells, hidden rows or hidden columns are named."""
_CELL = re.compile(r"([A-Z]{1,3})[0-9]{1,7}", re.ASCII)
_TRUE = ("1", "true")


@dataclass
class Look:
    """Fed with the elements of a part in their order."""

    merged: list[str] = field(default_factory=list)
    last_row: int = 0
    """The last row in which a cell holds something."""
    hidden_rows: dict[int, None] = field(default_factory=dict)
    """Rows that hold something and are hidden, the first of them."""
    hidden_columns: dict[str, None] = field(default_factory=dict)
    """Columns, by their letters, likewise."""
    _row: int = 0
    _cell: str | None = None
    _following: int = 0
    """Cells since the one whose reference is `_cell`: those that do not say it follow each other."""
    _is_row_hidden: bool = False
    _are_rows_hidden: bool = False
    _unseen: set[int] = field(default_factory=set)

    def element(self, name: str, attributes: Mapping[str, str]) -> None:
        """One element of the part, as it begins; there may be millions."""
        if name == "c":
            if "r" in attributes:
                self._cell, self._following = attributes["r"], 0
            else:
                self._following += 1
        elif name in ("v", "is", "f"):
            self._holds()
        elif name == "row":
            self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
            self._cell, self._following = None, 0
            self._is_row_hidden = self._hides(attributes)
        elif name == "col" and _is_unseen(attributes, "width"):
            first, last = int(attributes.get("min", "1")), int(attributes.get("max", "0"))
            self._unseen.update(range(max(first, 1) - 1, min(last, COLUMNS)))
        elif name == "sheetFormatPr":
            self._are_rows_hidden = attributes.get("zeroHeight") in _TRUE
        elif name == "mergeCell" and len(self.merged) < MOST:
            self.merged.append(attributes.get("ref", "?"))

    def _hides(self, row: Mapping[str, str]) -> bool:
        """Whether a row is hidden by itself, or as all are that say nothing of their height."""
        if self._are_rows_hidden and "ht" not in row and "hidden" not in row:
            return True
        return bool(row) and _is_unseen(row, "ht")

    def _holds(self) -> None:
        self.last_row = max(self.last_row, self._row)
        if self._is_row_hidden and len(self.hidden_rows) < MOST:
            self.hidden_rows[self._row] = None
        if self._unseen and len(self.hidden_columns) < MOST:
            place = _place(self._cell) + self._following
            if place in self._unseen:
                self.hidden_columns[letters(place)] = None


def _is_unseen(attributes: Mapping[str, str], size: str) -> bool:
    """Whether a row or column is hidden, or has no size to be seen by."""
    if attributes.get("hidden") in _TRUE:
        return True
    try:
        return size in attributes and float(attributes[size]) == 0
    except ValueError:
        return False


def _place(reference: str | None) -> int:
    """The column of a cell, from 0; -1 before the first."""
    found = _CELL.fullmatch(reference or "")
    place = 0
    for letter in found.group(1) if found is not None else "":
        place = place * 26 + ord(letter) - 64
    return place - 1
