"""Inputs of the mutations of organisations, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.unchanged import UNCHANGED, Unchanged
from db.words import OrganisationKind, OrganisationRelationKind


@dataclass(frozen=True)
class CreateOrganisationInput:
    """An organisation that is not there yet; search first, a duplicate must be merged later (organisasi)."""

    code: str
    """Unique, stable key: 1 to 64 of A-Z, 0-9, hyphen, dot, underscore (kode)."""
    kind: OrganisationKind
    """What kind of organisation (jenis)."""
    name_en: str | None = None
    """Name in English, at most 500 characters; a name in one language is needed."""
    name_id: str | None = None
    """Name in Indonesian, at most 500 characters (nama)."""
    abbreviation: str | None = None
    """Abbreviation, at most 64 characters (singkatan)."""
    country: Reference | None = None
    """The state it belongs to; leave it out for a body of several states (negara)."""
    region: Reference | None = None
    """Where it has its seat (kedudukan)."""
    starts_on: date | None = None
    """The first day it exists; leave it out when it is not known (berdiri pada)."""
    legal_basis: str | None = None
    """The rule it rests on, at most 500 characters (dasar hukum)."""
    iati_ref: str | None = None
    """Its identifier in the International Aid Transparency Initiative, at most 200 characters (pengenal IATI)."""
    iati_type: str | None = None
    """Two digits of IATI's code list OrganisationType (jenis IATI)."""


@dataclass(frozen=True)
class AmendOrganisationInput:
    """What to change of an organisation; what is left out stays, null clears what may be absent."""

    organisation: Reference
    """The organisation (organisasi)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    kind: OrganisationKind | Unchanged = UNCHANGED
    """What kind of organisation; refused where a budget line rests on the old one (jenis)."""
    country: Reference | Unchanged | None = UNCHANGED
    """The state it belongs to (negara)."""
    region: Reference | Unchanged | None = UNCHANGED
    """Where it has its seat (kedudukan)."""
    legal_basis: str | Unchanged | None = UNCHANGED
    """The rule it rests on (dasar hukum)."""
    iati_ref: str | Unchanged | None = UNCHANGED
    """Its identifier in IATI (pengenal IATI)."""
    iati_type: str | Unchanged | None = UNCHANGED
    """Two digits of IATI's code list OrganisationType (jenis IATI)."""


@dataclass(frozen=True)
class RenameOrganisationInput:
    """A new name from a day on; the old one stays as what it was called until then (perubahan nama)."""

    organisation: Reference
    """The organisation (organisasi)."""
    starts_on: date
    """The first day of the new name (berlaku sejak)."""
    name_en: str | None = None
    """Name in English; a name in one language is needed."""
    name_id: str | None = None
    """Name in Indonesian (nama)."""
    abbreviation: str | None = None
    """Abbreviation, at most 64 characters (singkatan)."""
    reason: str | None = None
    """Why, such as the regulation (alasan)."""


@dataclass(frozen=True)
class RelateOrganisationsInput:
    """How one organisation stands to another, from a day on (hubungan organisasi)."""

    from_organisation: Reference
    """The unit, member, successor or owned one (dari)."""
    kind: OrganisationRelationKind
    """How it stands to the other (jenis hubungan)."""
    to_organisation: Reference
    """The whole, body, predecessor or owner (ke)."""
    starts_on: date | None = None
    """The first day; leave it out when it is not known (berlaku sejak)."""
    ends_on: date | None = None
    """The last day, inclusive; leave it out while it goes on (berlaku sampai)."""


@dataclass(frozen=True)
class EndOrganisationRelationInput:
    """A relation that ends; it stays as what held until then."""

    relation: Reference
    """The relation (hubungan)."""
    ends_on: date
    """The last day, inclusive (berlaku sampai)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class AddOrganisationAliasInput:
    """What another register calls an organisation (nama lain)."""

    organisation: Reference
    """The organisation (organisasi)."""
    register: str
    """The register, at most 64 characters, such as SPSE (register)."""
    alias: str
    """The identifier or spelling there, at most 500 characters (sebutan)."""


@dataclass(frozen=True)
class RemoveOrganisationAliasInput:
    """An alias that is wrong."""

    alias: Reference
    """The alias (nama lain)."""
    reason: str
    """Why, at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class CloseOrganisationInput:
    """An organisation that ends; its rows stay, its persons' grants end with it."""

    organisation: Reference
    """The organisation (organisasi)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    ends_on: date
    """The last day it exists (berakhir pada)."""
    reason: str
    """Why, such as the regulation (alasan)."""


@dataclass(frozen=True)
class MergeOrganisationsInput:
    """Two entries for one organisation: all of the duplicate becomes the kept one's (penggabungan ganda).

    A real merger of two organisations is none: relate them by SUCCEEDS.
    """

    duplicate: Reference
    """The entry that goes; its code and names lead to the kept one from then on (entri ganda)."""
    kept: Reference
    """The entry that stays, of the same kind (entri yang dipertahankan)."""
    expected_version: int
    """The duplicate's `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why they are one, at most 20,000 characters (alasan)."""
