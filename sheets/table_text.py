"""A template as CSV: the sheets one below the other, each with its name in brackets and its head.

The first record says what the file is, by which sign its cells are parted, and after it which decimal mark it has.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from compiler.inputs import identifier
from resolvers.reporting.form import Form
from sheets import layout
from sheets.layout import SHEETS
from sheets.numbers import plain
from sheets.rows import Value, head, narrative, rows_of

DELIMITERS = {"semicolon": ";", "comma": ",", "tab": "\t"}
ACTIVE = ("=", "+", "-", "@", "\t", "\r")
"""What a text must not begin with where a spreadsheet opens the file: it would be taken for a formula."""
QUIET = "'"


def table_text(form: Form, decimal_mark: str, delimiter: str) -> bytes:
    """The template as the bytes of a file, in UTF-8 with the mark by which spreadsheets know it."""
    kept = io.StringIO()
    writer = csv.writer(kept, delimiter=delimiter)
    for record in _records(form, decimal_mark):
        writer.writerow(_printed(value, decimal_mark) for value in record)
    return b"\xef\xbb\xbf" + kept.getvalue().encode()


def _records(form: Form, decimal_mark: str) -> Iterator[Sequence[Value]]:
    yield layout.MARK, layout.VERSION
    yield layout.DECIMAL_MARK, decimal_mark
    yield from head(form).items()
    yield layout.PERIOD, identifier(form.period)
    yield layout.NARRATIVE, narrative(form)
    rows = rows_of(form)
    for sheet in SHEETS:
        yield ()
        yield (f"[{sheet.name}]",)
        yield [column.header for column in sheet.columns]
        for row in rows[sheet.name]:
            yield [row.get(column.title) for column in sheet.columns]


def _printed(value: Value, decimal_mark: str) -> str:
    match value:
        case None:
            return ""
        case Decimal():
            return plain(value, decimal_mark)
        case date():
            return value.isoformat()
        case str():
            return QUIET + value if value.startswith((*ACTIVE, QUIET)) else value
