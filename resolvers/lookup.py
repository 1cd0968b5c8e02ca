"""Conditions by which one row is looked up; knows no subject."""

from __future__ import annotations

from typing import Annotated, Any

from sqlalchemy import ColumnElement

from db.bind import Bind


def by_code(row: Any, *, code: Annotated[Bind[str], "Its unique, stable code (kode)."]) -> ColumnElement[bool]:
    """The row of that code."""
    match: ColumnElement[bool] = row.code == code
    return match
