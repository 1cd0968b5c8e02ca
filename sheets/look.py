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
    _place: int = -1
    _is_row_hidden: bool = False
    _are_rows_hidden: bool = False
    _unseen: set[int] = field(default_factory=set)

    def element(self, name: str, attributes: Mapping[str, str]) -> None:
        """One element of the part, as it begins."""
        match name:
            case "c":
                self._place = _place(attributes.get("r"), self._place + 1)
            case "v" | "is" | "f":
                self._holds()
            case "row":
                self._row, self._place = int(attributes.get("r", self._row + 1)), -1
                self._is_row_hidden = self._hides(attributes)
            case "col":
                if _is_unseen(attributes, "width"):
                    first, last = int(attributes.get("min", "1")), int(attributes.get("max", "0"))
                    self._unseen.update(range(max(first, 1) - 1, min(last, COLUMNS)))
            case "sheetFormatPr":
                self._are_rows_hidden = attributes.get("zeroHeight") in _TRUE
            case "mergeCell" if len(self.merged) < MOST:
                self.merged.append(attributes.get("ref", "?"))

    def _hides(self, row: Mapping[str, str]) -> bool:
        """Whether a row is hidden by itself, or as all are that say nothing of their height."""
        return _is_unseen(row, "ht") or (self._are_rows_hidden and "ht" not in row and row.get("hidden") is None)

    def _holds(self) -> None:
        self.last_row = max(self.last_row, self._row)
        if self._is_row_hidden and len(self.hidden_rows) < MOST:
            self.hidden_rows[self._row] = None
        if self._place in self._unseen and len(self.hidden_columns) < MOST:
            self.hidden_columns[letters(self._place)] = None


def _is_unseen(attributes: Mapping[str, str], size: str) -> bool:
    """Whether a row or column is hidden, or has no size to be seen by."""
    try:
        return attributes.get("hidden") in _TRUE or float(attributes.get(size, "1")) == 0
    except ValueError:
        return False


def _place(reference: str | None, following: int) -> int:
    """The column of a cell, from 0; cells that do not say it follow each other."""
    found = _CELL.fullmatch(reference or "")
    if found is None:
        return following
    place = 0
    for letter in found.group(1):
        place = place * 26 + ord(letter) - 64
    return place - 1
