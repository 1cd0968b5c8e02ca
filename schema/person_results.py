"""What the mutations of persons answer: each success; the refusals are those of all mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.api_token import ApiToken
    from schema.grant import Grant
    from schema.identity_binding import IdentityBinding
    from schema.user import User


@payload
class InviteUserSuccess:
    """The person is known (pengguna diundang)."""

    user: User = given()
    """The person, without any grant yet."""


@payload
class DeactivateUserSuccess:
    """The person signs in no more (pengguna dinonaktifkan)."""

    user: User = given()
    """The person, inactive."""


@payload
class ReactivateUserSuccess:
    """The person may sign in again (pengguna diaktifkan kembali)."""

    user: User = given()
    """The person, active."""


@payload
class EraseUserSuccess:
    """Nothing personal is left (data pribadi dihapus)."""

    user: User = given()
    """What is left of the person: a pseudonym."""


@payload
class GrantRoleSuccess:
    """The role is given (hak diberikan)."""

    grant: Grant = given()
    """The grant."""


@payload
class RevokeGrantSuccess:
    """The role is taken away (hak dicabut)."""

    grant: Grant = given()
    """The grant, revoked."""


@payload
class BindIdentitySuccess:
    """The person signs in by the issuer's tokens (identitas diikat)."""

    identity: IdentityBinding = given()
    """The identity."""


@payload
class UnbindIdentitySuccess:
    """The person signs in by the issuer's tokens no more (identitas dilepas)."""

    user: User = given()
    """The person."""


@payload
class CreateApiTokenSuccess:
    """The token is there (token dibuat)."""

    api_token: ApiToken = given()
    """What is kept of it."""
    token: str | None
    """The token itself, now and never again: keep it where secrets are kept. Null for who sends the same
    `idempotencyKey` again: then revoke it and create another (token)."""


@payload
class RotateApiTokenSuccess:
    """The token is replaced (token diputar)."""

    api_token: ApiToken = given()
    """What is kept of the new one."""
    token: str | None
    """The new token itself, now and never again: keep it where secrets are kept. Null for who sends the same
    `idempotencyKey` again: then rotate again (token)."""
    replaced: ApiToken = given()
    """The old one, with the instant at which it ends."""


@payload
class RevokeApiTokenSuccess:
    """The token opens nothing any more (token dicabut)."""

    api_token: ApiToken = given()
    """The token, revoked."""
