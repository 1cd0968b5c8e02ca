"""A term of a controlled vocabulary: the member's name is stored, its value describes it; knows no SQL."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Term(Enum):
    """A word of a vocabulary; `name` is what PostgreSQL stores and the API shows, `value` its description.

    Descriptions end with the Indonesian term in brackets, so that the explorer teaches the vocabulary.
    """

    @classmethod
    def named(cls, name: str) -> Self:
        """The member of that name; ValueError names the vocabulary and lists what it holds."""
        try:
            return cls[name]
        except KeyError:
            known = ", ".join(member.name for member in cls)
            raise ValueError(f"{name!r} is no {cls.__name__}; one of: {known}") from None

    def __str__(self) -> str:
        return self.name
