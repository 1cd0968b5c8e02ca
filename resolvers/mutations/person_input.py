"""Inputs of the mutations of persons, as frozen plain data; the API's input types are made of these classes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.reference import Reference
from db.words import GrantRole


@dataclass(frozen=True)
class InviteUserInput:
    """Who shall be known here, and for whom."""

    organisation: Reference
    """The organisation the person works for, which the viewer manages (organisasi)."""
    display_name: str
    """The name shown, at most 200 characters (nama tampilan)."""
    work_email: str
    """The address at work, at most 254 characters, of no other person (surel kantor)."""


@dataclass(frozen=True)
class DeactivateUserInput:
    """Who shall sign in no more, as it was read, and why."""

    user: Reference
    """An active person whom the viewer manages, not the viewer (pengguna)."""
    expected_version: int
    """The person's `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why; at most 20,000 characters, nothing personal (alasan)."""


@dataclass(frozen=True)
class ReactivateUserInput:
    """Who may sign in again, as it was read."""

    user: Reference
    """A deactivated person whom the viewer manages (pengguna)."""
    expected_version: int
    """The person's `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class EraseUserInput:
    """Whose personal data shall go for good, as it was read, and why."""

    user: Reference
    """A deactivated person whom the viewer manages (pengguna)."""
    expected_version: int
    """The person's `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""
    reason: str
    """Why; at most 20,000 characters, nothing personal (alasan)."""


@dataclass(frozen=True)
class GrantRoleInput:
    """Which role of whom, in what and when."""

    user: Reference
    """An active person whom the viewer manages, not the viewer (pengguna)."""
    role: GrantRole
    """What the person shall be able to do, for the person's organisation and its units (peran)."""
    programme: Reference | None = None
    """The programme it is limited to; leave it out for all. ADMIN and STEWARD are never limited (program)."""
    valid_from: date | None = None
    """The first day, today or later; leave it out for today (berlaku sejak)."""
    valid_until: date | None = None
    """The last day; leave it out for no end (berlaku sampai)."""
    reason: str | None = None
    """Why; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class RevokeGrantInput:
    """Which grant shall hold no more, and why."""

    grant: Reference
    """A grant that holds, or will, of a person whom the viewer manages (hak)."""
    reason: str
    """Why; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class BindIdentityInput:
    """By whose tokens a person shall sign in."""

    user: Reference
    """A person whom the viewer manages (pengguna)."""
    issuer: str
    """The issuer, as it calls itself: an address of https, at most 500 characters (penerbit)."""
    subject: str
    """What the issuer calls the person (`sub`), at most 255 characters (subjek)."""


@dataclass(frozen=True)
class UnbindIdentityInput:
    """By whose tokens a person shall sign in no more."""

    identity: Reference
    """An identity of a person whom the viewer manages (identitas)."""
    reason: str | None = None
    """Why; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class CreateApiTokenInput:
    """What a token of the viewer's own shall open, and how long."""

    label: str
    """What it is for, at most 200 characters (label)."""
    expires_on: date
    """Its last day in Jakarta, at most 365 days from today (berakhir pada)."""
    roles: tuple[GrantRole, ...] | None = None
    """What it may do: of the viewer's roles; leave it out for all that the viewer holds now (peran)."""
    programmes: tuple[Reference, ...] | None = None
    """The programmes it is limited to, at most 100; leave it out for those of the viewer's grants (program)."""


@dataclass(frozen=True)
class RotateApiTokenInput:
    """Which token of the viewer's own shall be replaced by a new one that opens the same."""

    api_token: Reference
    """A token of the viewer's own that holds (token)."""
    expires_on: date
    """The new one's last day in Jakarta, at most 365 days from today (berakhir pada)."""
    overlap_hours: int = 24
    """Hours that the old one holds still, 0 to 168; it never holds longer than it would have (masa tumpang)."""


@dataclass(frozen=True)
class RevokeApiTokenInput:
    """Which token shall open nothing any more."""

    api_token: Reference
    """A token of the viewer's own, or of a person whom the viewer manages (token)."""
    reason: str | None = None
    """Why; at most 20,000 characters (alasan)."""
