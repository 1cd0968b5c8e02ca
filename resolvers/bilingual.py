"""Names held in two languages; knows no subject."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import ColumnElement, and_, case, func
from sqlalchemy.dialects.postgresql import array

from db.tables.row import Bilingual
from db.types import vocabulary
from db.words import Language

WORDS: Any = vocabulary(Language)


def name(row: Bilingual, *, language: Language = Language.EN) -> ColumnElement[str]:
    """The name in the language asked for, else in the other one; `nameLanguages` tells which there are (nama)."""
    first, second = in_order(row, language)
    return func.coalesce(first, second, row.sort_name)  # pyright: ignore[reportReturnType]  # SQLAlchemy types coalesce by its first argument alone


def languages(row: Any) -> ColumnElement[list[Language]]:
    """The languages in which its name is known, English first (bahasa yang tersedia)."""
    return case(
        (and_(row.name_en.is_not(None), row.name_id.is_not(None)), these(Language.EN, Language.ID)),
        (row.name_en.is_not(None), these(Language.EN)),
        (row.name_id.is_not(None), these(Language.ID)),
        else_=these(),
    )


def in_order(row: Any, language: Language) -> tuple[ColumnElement[str | None], ColumnElement[str | None]]:
    """The name in the language asked for, and in the other one."""
    return (row.name_en, row.name_id) if language is Language.EN else (row.name_id, row.name_en)


def these(*words: Language) -> ColumnElement[list[Language]]:
    """A list of languages."""
    made: Any = array([word.name for word in words], type_=WORDS)
    return cast(ColumnElement[list[Language]], made)
