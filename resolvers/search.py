"""How search finds: keys of rows with a score and the text that matched, best first of all; who may see the rows is
not asked here."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, Select, SmallInteger, Text, column, func, select


def matches(text: ColumnElement[str], kinds: ColumnElement[Any]) -> Select[Any]:
    """The whole text (1000), its beginning (750 and more), all its words by their stems (500 and more)."""
    return _found(func.app.matches(text, kinds), "matches")


def near_matches(text: ColumnElement[str], kinds: ColumnElement[Any]) -> Select[Any]:
    """What is nearly there, below 500: for a misspelling that is found nowhere."""
    return _found(func.app.near_matches(text, kinds), "near_matches")


def _found(call: Any, name: str) -> Select[Any]:
    found = call.table_valued(
        column("kind", SmallInteger), column("row_id", BigInteger), column("score", Integer), column("matched", Text)
    ).alias(name)
    columns: list[ColumnElement[Any]] = [*found.c]
    return select(*columns)
