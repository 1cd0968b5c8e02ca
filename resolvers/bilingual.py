"""Names held in two languages; knows no subject."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func

from db.tables.row import Bilingual
from db.words import Language


def name(row: Bilingual, *, language: Language = Language.EN) -> ColumnElement[str]:
    """The name in the language asked for, else in the other one (nama)."""
    if language is Language.EN:
        return func.coalesce(row.name_en, row.name_id, row.sort_name)  # pyright: ignore[reportReturnType]  # SQLAlchemy types coalesce by its first argument alone
    return func.coalesce(row.name_id, row.name_en, row.sort_name)  # pyright: ignore[reportReturnType]  # SQLAlchemy types coalesce by its first argument alone
