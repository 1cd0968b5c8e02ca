"""A cell as a number, a day or a word: what is not plain is refused with its reason, and never guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

EXACT = Decimal(10) ** 15
"""From here on a spreadsheet keeps no longer every digit of a number."""
_PLAIN = re.compile(r"[+-]?[0-9]+", re.ASCII)
_MARKED = {
    mark: re.compile(rf"[+-]?(?:[0-9]{{1,3}}(?:{re.escape(other)}[0-9]{{3}})+|[0-9]+)(?:{re.escape(mark)}[0-9]+)?")
    for mark, other in ((",", "."), (".", ","))
}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST, _LAST = date(1945, 8, 17), date(2199, 12, 31)
"""Days that a serial number may stand for."""


class Wrong(ValueError):
    """A cell that is not what its column holds; a stable code, and what is wrong."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message


def plain(number: Decimal, decimal_mark: str) -> str:
    """A number as text, with the mark that it is read by."""
    return format(number, "f").replace(".", decimal_mark)


def number(value: object, decimal_mark: str | None) -> Decimal:
    """A number; text by the decimal mark that the file states, None when it states none."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        raise Wrong("NOT_A_NUMBER", f"{shown(value)} is not a number")
    if isinstance(value, str):
        return _of_text(value.strip(), decimal_mark)
    found = Decimal(repr(value))
    if not found.is_finite():
        raise Wrong("NOT_A_NUMBER", f"{shown(value)} is not a number")
    if abs(found) >= EXACT:
        text = f"{value:,} is beyond the fifteen digits that spreadsheets keep; write it as text"
        raise Wrong("DIGITS_LOST", text)
    return found


def _of_text(text: str, decimal_mark: str | None) -> Decimal:
    if len(text) > 60 or not re.search("[0-9]", text):
        raise Wrong("NOT_A_NUMBER", f"{shown(text)} is not a number")
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if decimal_mark is None:
        if any(pattern.fullmatch(text) for pattern in _MARKED.values()):
            raise Wrong("NO_DECIMAL_MARK", f"{shown(text)} may be two numbers; state the decimal mark of this file")
        raise Wrong("NOT_A_NUMBER", f"{shown(text)} is not a number")
    if not _MARKED[decimal_mark].fullmatch(text):
        raise Wrong("NOT_A_NUMBER", f"{shown(text)} is not a number with the decimal mark `{decimal_mark}`")
    other = "," if decimal_mark == "." else "."
    return Decimal(text.replace(other, "").replace(decimal_mark, "."))


def day(value: object, epoch: date | None) -> date:
    """A day; a serial number only where `epoch` says from which day the file counts."""
    if isinstance(value, datetime):
        if value.time() != time():
            raise Wrong("NOT_A_DAY", f"{value} has a time of day; write the day alone")
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value.strip()):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            raise Wrong("NOT_A_DAY", f"{shown(value)} is no day of the calendar") from None
    if epoch is not None and isinstance(value, int | float) and not isinstance(value, bool):
        return _of_serial(value, epoch)
    raise Wrong("NOT_A_DAY", f"{shown(value)} is not a day; write it as 2026-08-14")


def _of_serial(value: float, epoch: date) -> date:
    if value != int(value) or not _FIRST <= epoch + timedelta(days=min(max(int(value), 0), 10**6)) <= _LAST:
        raise Wrong("NOT_A_DAY", f"{shown(value)} is not a day; write it as 2026-08-14")
    return epoch + timedelta(days=int(value))


def word(value: object, words: tuple[str, ...]) -> str:
    """One of a column's words, whatever its case."""
    text = value.strip().upper() if isinstance(value, str) else ""
    if text not in words:
        raise Wrong("UNKNOWN_WORD", f"{shown(value)} is none of {', '.join(words)}")
    return text


def text(value: object) -> str:
    """A text as it stands; a number or a day as people read it."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def shown(value: object) -> str:
    """A cell's content within a message, shortened."""
    found = text(value)
    return f'"{found if len(found) <= 60 else found[:59] + "…"}"'
