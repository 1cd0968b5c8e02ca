"""Inputs of the mutations of statements, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import Basis
from resolvers.mutations.source_input import CitationInput


@dataclass(frozen=True)
class AddStatementInput:
    """A fact in words about a programme or project, until an entity of its own takes it over (pernyataan)."""

    subject: Reference
    """The programme or project (program atau proyek)."""
    topic: str
    """What it is about, at most 500 characters (pokok)."""
    text: str
    """The fact, at most 20,000 characters (isi)."""
    basis: Basis
    """On what it rests (dasar)."""
    citations: tuple[CitationInput, ...] = ()
    """The sources that carry it, at most 50 (rujukan)."""


@dataclass(frozen=True)
class AmendStatementInput:
    """What to change of a statement; what is left out stays (pernyataan)."""

    statement: Reference
    """The statement (pernyataan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    topic: str | Unchanged = UNCHANGED
    """What it is about, at most 500 characters (pokok)."""
    text: str | Unchanged = UNCHANGED
    """The fact, at most 20,000 characters (isi)."""
    basis: Basis | Unchanged = UNCHANGED
    """On what it rests (dasar)."""


@dataclass(frozen=True)
class RemoveStatementInput:
    """Which statement to remove, and why (pernyataan)."""

    statement: Reference
    """The statement (pernyataan)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""
