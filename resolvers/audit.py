"""How the record of changes is selected: what a row said before and after, and the entries about a row."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Text, cast, func

from db.tables import AuditEntryRow


def before(entry: AuditEntryRow) -> ColumnElement[str | None]:
    """The row before, as a JSON object by its columns' names; null for what was made (sebelum)."""
    return cast(entry.before, Text)


def after(entry: AuditEntryRow) -> ColumnElement[str | None]:
    """The row after, as a JSON object by its columns' names; null for what was removed (sesudah)."""
    return cast(entry.after, Text)


def digest(entry: AuditEntryRow) -> ColumnElement[str]:
    """SHA-256 over all it says and the digest of the entry before it, hexadecimal (sidik)."""
    return func.encode(entry.hash, "hex", type_=Text)


def trail(row: Any, entry: AuditEntryRow) -> ColumnElement[bool]:
    """That an entry is about a row."""
    about: ColumnElement[bool] = entry.subject_uid == row.uid
    return about
