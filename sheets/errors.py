"""A file that cannot be read at all, and a mistake in one cell."""

from __future__ import annotations

from dataclasses import dataclass


class UnreadableError(Exception):
    """The file is none that this reads: broken, hostile, of another kind, or too large inside; says what to send."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


@dataclass(frozen=True)
class CellError:
    """One mistake: the sheet, the cell (None for the sheet as a whole), a stable code, the mend in words."""

    sheet: str
    cell: str | None
    code: str
    message: str
