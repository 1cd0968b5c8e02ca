"""Inputs of the mutations of documents, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import DocumentKind


@dataclass(frozen=True)
class AttachDocumentInput:
    """A link to a document; the server never fetches what it leads to (dokumen)."""

    subject: Reference
    """What it belongs to: an agreement, a report, a milestone or a financial entry (pokok)."""
    kind: DocumentKind
    """What kind of document (jenis)."""
    title: str
    """Its title, at most 500 characters (judul)."""
    url: str
    """Where it is: an https address without user name or password, at most 2,000 characters (alamat)."""
    sha256: str | None = None
    """SHA-256 of the file, 64 hexadecimal digits; once recorded it stays (sidik SHA-256)."""
    size_bytes: int | None = None
    """Size of the file in bytes; leave it out when not known or beyond 2 GiB (ukuran)."""
    media_type: str | None = None
    """Its media type, such as application/pdf (jenis media)."""
    language: str | None = None
    """Its language as a BCP 47 tag, such as id or en (bahasa)."""
    dated_on: date | None = None
    """The day it bears (tanggal)."""


@dataclass(frozen=True)
class AmendDocumentInput:
    """What to change of a document; what is left out stays (dokumen)."""

    document: Reference
    """The document (dokumen)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    kind: DocumentKind | Unchanged = UNCHANGED
    """What kind of document (jenis)."""
    title: str | Unchanged = UNCHANGED
    """Its title, at most 500 characters (judul)."""
    url: str | Unchanged = UNCHANGED
    """Where it is now: an https address without user name or password (alamat)."""
    sha256: str | Unchanged = UNCHANGED
    """SHA-256 of the file, where none is recorded yet (sidik SHA-256)."""
    size_bytes: int | Unchanged | None = UNCHANGED
    """Size of the file in bytes; null when not known (ukuran)."""
    media_type: str | Unchanged | None = UNCHANGED
    """Its media type; null when not known (jenis media)."""
    language: str | Unchanged | None = UNCHANGED
    """Its language as a BCP 47 tag; null when not known (bahasa)."""
    dated_on: date | Unchanged | None = UNCHANGED
    """The day it bears; null when none (tanggal)."""


@dataclass(frozen=True)
class RemoveDocumentInput:
    """Which document to detach, and why (dokumen)."""

    document: Reference
    """The document (dokumen)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""
