"""By what of a value rows are grouped: itself, or the span of days that holds it; knows no table."""

from __future__ import annotations

from datetime import date, datetime
from enum import unique
from typing import Any

from sqlalchemy import ColumnElement, Date, DateTime, cast, func, literal_column

from db.words import Term


@unique
class GroupValue(Term):
    """By what of a value rows are grouped (pengelompokan)."""

    VALUE = "By the value itself; rows without one make a group of their own (nilai itu sendiri)"


@unique
class DateBucket(Term):
    """By which span of days rows are grouped; the group's key is its first day, instants count by their day in
    Asia/Jakarta (rentang pengelompokan)."""

    DAY = "The day itself (hari)"
    MONTH = "The calendar month (bulan)"
    QUARTER = "The quarter of the calendar year (triwulan)"
    YEAR = "The calendar year (tahun)"
    FISCAL_YEAR_INDONESIA = "Indonesia's fiscal year, from 1 January (tahun anggaran Indonesia)"
    FISCAL_YEAR_JAPAN = "Japan's fiscal year, from 1 April (tahun anggaran Jepang)"


DAYS = (date, datetime)
"""Kinds of values that are grouped by spans of days."""
_UNITS = {"MONTH": "month", "QUARTER": "quarter", "YEAR": "year", "FISCAL_YEAR_INDONESIA": "year"}
_TO_APRIL: ColumnElement[Any] = literal_column("interval '3 months'")


def first_day(value: ColumnElement[Any], kind: type, bucket: str) -> ColumnElement[date]:
    """The first day of the span that holds a day or instant; NULL for NULL."""
    local = func.timezone(literal_column("'Asia/Jakarta'"), value) if kind is datetime else cast(value, DateTime())
    if bucket == "DAY":
        return cast(local, Date()) if kind is datetime else value
    if bucket == "FISCAL_YEAR_JAPAN":
        return cast(_start("year", local - _TO_APRIL) + _TO_APRIL, Date())
    return cast(_start(_UNITS[bucket], local), Date())


def _start(unit: str, local: ColumnElement[Any]) -> ColumnElement[Any]:
    started: ColumnElement[Any] = func.date_trunc(literal_column(f"'{unit}'"), local, type_=DateTime())
    return started
