"""What is left out of an amendment, what null clears, and what null may not clear."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from graphql import GraphQLError

from compiler.inputs import reader
from db.unchanged import UNCHANGED, Unchanged, changes


@dataclass(frozen=True)
class NoteInput:
    """An amendment."""

    title: str | Unchanged = UNCHANGED
    """May not be cleared."""
    note: str | Unchanged | None = UNCHANGED
    """May be cleared."""
    again: str | None = None
    """Null is its default."""


read = reader(NoteInput)


def test_what_is_left_out_stays() -> None:
    assert read({}) == NoteInput(UNCHANGED, UNCHANGED, None)
    assert changes(title=read({}).title, note=read({"note": "x"}).note) == {"note": "x"}


def test_null_clears_what_may_be_cleared() -> None:
    assert read({"note": None, "again": None}) == NoteInput(UNCHANGED, None, None)
    assert changes(note=None) == {"note": None}


def test_null_is_refused_where_it_is_no_value() -> None:
    with pytest.raises(GraphQLError, match="`title` cannot be cleared"):
        read({"title": None})
