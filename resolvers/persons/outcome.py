"""What the mutations of persons answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class InviteUserSuccess:
    """The person is there, and may sign in as soon as an identity is bound."""

    user: int


@dataclass(frozen=True)
class DeactivateUserSuccess:
    """The person signs in no more; the person's tokens are revoked."""

    user: int


@dataclass(frozen=True)
class ReactivateUserSuccess:
    """The person may sign in again."""

    user: int


@dataclass(frozen=True)
class EraseUserSuccess:
    """Nothing personal is left of the person."""

    user: int


@dataclass(frozen=True)
class GrantRoleSuccess:
    """The grant is there."""

    grant: int


@dataclass(frozen=True)
class RevokeGrantSuccess:
    """The grant holds no more."""

    grant: int


@dataclass(frozen=True)
class BindIdentitySuccess:
    """The person signs in by the issuer's tokens."""

    identity: int


@dataclass(frozen=True)
class UnbindIdentitySuccess:
    """The person signs in by the issuer's tokens no more."""

    user: int


@dataclass(frozen=True)
class CreateApiTokenSuccess:
    """The token, for once."""

    secrets: ClassVar[frozenset[str]] = frozenset({"token"})
    """What must not be kept anywhere."""

    api_token: int
    token: str | None


@dataclass(frozen=True)
class RotateApiTokenSuccess:
    """The new token, for once; the old one holds a while longer."""

    secrets: ClassVar[frozenset[str]] = frozenset({"token"})

    api_token: int
    token: str | None
    replaced: int


@dataclass(frozen=True)
class RevokeApiTokenSuccess:
    """The token opens nothing any more."""

    api_token: int
