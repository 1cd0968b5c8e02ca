"""Vocabularies made known to Strawberry; knows no vocabulary in particular."""

from __future__ import annotations

import inspect

import strawberry

from db.words import Term


def enumeration(words: type[Term]) -> None:
    """Make a vocabulary known to Strawberry, once; descriptions of its values follow in the schema."""
    if not hasattr(words, "__strawberry_definition__"):
        strawberry.enum(words, description=inspect.cleandoc(words.__doc__ or words.__name__))
