"""Inputs of the mutations of sources and citations, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import Basis, SourceKind


@dataclass(frozen=True)
class CitationInput:
    """On what a fact rests (rujukan)."""

    source: Reference
    """The source that carries it; `addSource` makes one (sumber)."""
    basis: Basis
    """Whether the source says it, or it is concluded or invented (dasar)."""
    field: str | None = None
    """The field that it carries, such as `startsOn` or `region`; leave it out for the whole of the subject (isian)."""
    locator: str | None = None
    """Where in the source, such as a page, at most 20,000 characters (letak)."""
    note: str | None = None
    """What must be known to read it, at most 20,000 characters (catatan)."""


@dataclass(frozen=True)
class AddSourceInput:
    """Something that says something (sumber)."""

    code: str
    """Its unique, stable code: 1 to 64 of A-Z, 0-9, - . _ (kode)."""
    kind: SourceKind
    """What kind of source (jenis)."""
    title: str
    """Its title, at most 500 characters (judul)."""
    publisher: str | None = None
    """Who published it, at most 500 characters; leave it out when not known (penerbit)."""
    published_on: date | None = None
    """The day it was published, which is not the day it was fetched; leave it out when not known (tanggal terbit)."""
    retrieved_on: date | None = None
    """The day it was fetched, not in the future (tanggal diambil)."""
    locator: str | None = None
    """Where it is, such as an address, at most 2,000 characters (letak)."""


@dataclass(frozen=True)
class AmendSourceInput:
    """What to change of a source; what is left out stays (sumber)."""

    source: Reference
    """The source (sumber)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    kind: SourceKind | Unchanged = UNCHANGED
    """What kind of source (jenis)."""
    title: str | Unchanged = UNCHANGED
    """Its title, at most 500 characters (judul)."""
    publisher: str | Unchanged | None = UNCHANGED
    """Who published it; null when not known (penerbit)."""
    published_on: date | Unchanged | None = UNCHANGED
    """The day it was published; null when not known (tanggal terbit)."""
    retrieved_on: date | Unchanged | None = UNCHANGED
    """The day it was fetched, not in the future; null when not recorded (tanggal diambil)."""
    locator: str | Unchanged | None = UNCHANGED
    """Where it is, at most 2,000 characters; null when not recorded (letak)."""


@dataclass(frozen=True)
class CiteInput:
    """Which fact rests on what (rujukan)."""

    subject: Reference
    """What the fact is about, such as a project, a site or an organisation (pokok)."""
    citation: CitationInput
    """On what it rests (rujukan)."""


@dataclass(frozen=True)
class RemoveCitationInput:
    """Which citation to remove, and why (rujukan)."""

    citation: Reference
    """The citation (rujukan)."""
    reason: str
    """Why the source does not carry the fact, at most 20,000 characters (alasan)."""
