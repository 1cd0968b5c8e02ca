"""A template as XLSX: white cells to fill in, grey ones that are protected, lists to choose from."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from string import ascii_uppercase
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

from compiler.inputs import identifier
from resolvers.reporting.form import Form
from sheets import layout, words
from sheets.layout import LABELS, SHEETS, Column, Kind, Sheet
from sheets.numbers import EXACT, plain
from sheets.rows import Row, Value, head, narrative, rows_of

CHOICES = "lists"
"""The sheet that the labels to choose from stand on; it is not read back."""


@dataclass(frozen=True)
class Book:
    """A workbook in the making."""

    file: Any
    looks: Mapping[str, Any]
    decimal_mark: str
    lists: Mapping[str, Sequence[str]]
    """What there is to choose from, by the field that it fills."""


def workbook(form: Form, decimal_mark: str) -> bytes:
    """The template as the bytes of a file."""
    kept = io.BytesIO()
    # Never formulas and links: whatever a name begins with, it is text.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(kept, options) as file:
        file.set_properties({"title": f"{form.organisation} {form.first} – {form.last}"})
        book = Book(file, _looks(file), decimal_mark, _lists(form))
        rows = rows_of(form)
        _readme(book)
        _report(book, form)
        for sheet in SHEETS:
            _sheet(book, sheet, rows[sheet.name])
        _choices(book)
    return kept.getvalue()


def _looks(file: Any) -> Mapping[str, Any]:
    grey, border = {"bg_color": "#E7E6E6"}, {"border": 1, "border_color": "#BFBFBF"}
    return {
        "title": file.add_format({"bold": True, "font_size": 14}),
        "text": file.add_format({"text_wrap": True, "valign": "top"}),
        "head": file.add_format({"bold": True, "text_wrap": True, "valign": "top", **grey, **border}),
        "given": file.add_format({**grey, **border}),
        "given day": file.add_format({**grey, **border, "num_format": "yyyy-mm-dd"}),
        "TEXT": file.add_format({"locked": False, "num_format": "@", "text_wrap": True}),
        "WORD": file.add_format({"locked": False}),
        "LABEL": file.add_format({"locked": False}),
        "NUMBER": file.add_format({"locked": False, "num_format": "#,##0.####"}),
        "DATE": file.add_format({"locked": False, "num_format": "yyyy-mm-dd"}),
    }


def _readme(book: Book) -> None:
    page = book.file.add_worksheet(layout.README)
    page.set_column(0, 1, 70)
    for place, texts in enumerate((words.README_ENGLISH, words.README_INDONESIAN)):
        for row, text in enumerate(texts):
            page.write_string(row, place, text, book.looks["text" if row else "title"])
    page.protect()


def _report(book: Book, form: Form) -> None:
    page, looks = book.file.add_worksheet(layout.REPORT), book.looks
    page.set_column(0, 0, 34)
    page.set_column(1, 1, 90)
    page.write_string(0, 0, layout.MARK, looks["head"])
    page.write_string(0, 1, layout.VERSION, looks["head"])
    told = {**head(form), layout.PERIOD: identifier(form.period)}
    for row, (name, value) in enumerate(told.items(), start=1):
        page.write_string(row, 0, _title(name), looks["head"])
        _write(book, page, (row, 1), value, looks["given day" if isinstance(value, date) else "given"])
    mark, text = len(told) + 1, len(told) + 2
    page.write_string(mark, 0, _title(layout.DECIMAL_MARK), looks["head"])
    page.write_string(mark, 1, book.decimal_mark, looks["TEXT"])
    page.data_validation(mark, 1, mark, 1, {"validate": "list", "source": _range(book, layout.DECIMAL_MARK)})
    page.write_string(text, 0, _title(layout.NARRATIVE), looks["head"])
    page.write_string(text, 1, narrative(form) or "", looks["TEXT"])
    page.protect()


def _title(name: str) -> str:
    return f"{name} ({words.REPORT_INDONESIAN[name]})"


def _lists(form: Form) -> dict[str, Sequence[str]]:
    labels = {field: [one.label for one in getattr(form, attribute)] for field, attribute in LABELS.items()}
    return {**labels, layout.DECIMAL_MARK: [",", "."]}


def _choices(book: Book) -> None:
    """The lists, a column each: a list that is stated in place is short and holds no comma."""
    page = book.file.add_worksheet(CHOICES)
    for place, (field, labels) in enumerate(book.lists.items()):
        for row, label in enumerate([field, *labels]):
            page.write_string(row, place, label)
    page.protect()


def _range(book: Book, field: str) -> str:
    letter = ascii_uppercase[list(book.lists).index(field)]
    return f"={CHOICES}!${letter}$2:${letter}${len(book.lists[field]) + 1}"


def _sheet(book: Book, sheet: Sheet, rows: Sequence[Row]) -> None:
    page = book.file.add_worksheet(sheet.name)
    page.freeze_panes(1, 0)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width, _look(book, sheet, column))
        page.write_string(0, place, column.header, book.looks["head"])
        _offer(book, page, place, column, len(rows), sheet.spare)
    for row, values in enumerate(rows, start=1):
        for place, column in enumerate(sheet.columns):
            _cell(book, page, (row, place), column, values.get(column.title))
    page.protect(options={"format_cells": True, "format_columns": True, "sort": True, "autofilter": True})


def _look(book: Book, sheet: Sheet, column: Column) -> Any:
    """How a column's empty cells look; None is locked."""
    is_open = column.is_filled_in or (column.kind is Kind.LABEL and sheet.spare)
    return book.looks[column.kind.name] if is_open else None


def _cell(book: Book, page: Any, place: tuple[int, int], column: Column, value: Value) -> None:
    if not column.is_filled_in:
        _write(book, page, place, value, book.looks["given day" if isinstance(value, date) else "given"])
    elif value is not None:
        _write(book, page, place, value, book.looks[column.kind.name])


def _write(book: Book, page: Any, place: tuple[int, int], value: Value, look: Any) -> None:
    match value:
        case None:
            page.write_blank(*place, None, look)
        case Decimal() if abs(value) < EXACT and Decimal(repr(float(value))) == value:
            page.write_number(*place, float(value), look)
        case Decimal():
            page.write_string(*place, plain(value, book.decimal_mark), look)
        case date():
            page.write_datetime(*place, value, look)
        case str():
            page.write_string(*place, value, look)


def _offer(book: Book, page: Any, place: int, column: Column, rows: int, spare: int) -> None:
    """A list to choose from, where a column has one."""
    if rows + spare == 0:
        return
    if column.kind is Kind.WORD:
        page.data_validation(1, place, rows + spare, place, {"validate": "list", "source": list(column.words)})
    elif column.kind is Kind.LABEL and spare and book.lists[column.field or ""]:
        source = {"validate": "list", "source": _range(book, column.field or "")}
        page.data_validation(rows + 1, place, rows + spare, place, source)
