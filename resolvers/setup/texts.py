"""Texts of what is set up, checked together; knows no subject."""

from __future__ import annotations

from db.unchanged import Unchanged
from resolvers.outcome import ValidationFailed, failed
from resolvers.problems import Place, Problems
from resolvers.texts import check_line, check_text

TITLE, ADDRESS = 500, 2_000
"""The longest title and the longest address, in characters."""


def check_texts(place: Place, longest: int | None = None, **texts: str | Unchanged | None) -> None:
    """Texts that are not blank and not too long, by the names of their fields; what is left out or null is none."""
    for field, text in texts.items():
        if not isinstance(text, str):
            continue
        if longest is None:
            check_text(place, field, text, needed=True)
        else:
            check_line(place, field, text, needed=True, longest=longest)


def unfounded(reason: str) -> ValidationFailed | None:
    """A refusal of a reason that says nothing."""
    problems = Problems()
    check_text(problems.at("input"), "reason", reason, needed=True)
    return failed(problems.errors) if problems.errors else None
