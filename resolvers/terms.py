"""Words of vocabularies in conditions; knows no subject."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, or_

from db.words import Term


def among(column: ColumnElement[Any], *words: Term) -> ColumnElement[bool]:
    """Whether a column holds one of these words: written out, so that the planner sees them."""
    return or_(*(column == word for word in words))
