"""A file's cells, whatever its format: sheets by name, each with its head and its rows; knows no report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sheets.errors import CellError

Content = str | int | float | bool | date | datetime | None


@dataclass(frozen=True)
class Formula:
    """A cell that would be worked out; it never is."""


@dataclass(frozen=True)
class Fault:
    """A cell that holds a spreadsheet's error, such as #REF!."""

    text: str


@dataclass(frozen=True)
class Cell:
    """A cell: its name, such as C14, and what it holds."""

    name: str
    content: Content | Formula | Fault

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return self.content is None or (isinstance(self.content, str) and not self.content.strip())


@dataclass(frozen=True)
class Table:
    """One sheet: its head and the rows below, each with as many cells."""

    head: Sequence[Cell]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Grid:
    """A whole file."""

    format: str
    said: Mapping[str, Cell]
    """What the sheet `report` says, by name."""
    tables: Mapping[str, Table]
    epoch: date | None
    """From which day serial numbers count; None where there are none."""
    errors: Sequence[CellError] = field(default_factory=tuple)
    ignored: Sequence[str] = field(default_factory=tuple)
    """Sheets that are none of the template's."""


def letters(place: int) -> str:
    """A column's name: A to Z, AA, AB, …"""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


def bare(title: str) -> str:
    """A title without its Indonesian part in brackets."""
    return title.partition("(")[0].strip().lower()
