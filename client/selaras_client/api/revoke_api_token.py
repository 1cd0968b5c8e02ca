from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    IdempotencyMismatch,
    NotFound,
    RevokeApiTokenSuccess,
    RevokeApiTokenSuccessApiToken,
    ValidationFailed,
    ValidationFailedErrors,
)


class RevokeApiToken(BaseModel):
    revoke_api_token: Union[
        "RevokeApiTokenRevokeApiTokenIdempotencyMismatch",
        "RevokeApiTokenRevokeApiTokenNotFound",
        "RevokeApiTokenRevokeApiTokenRevokeApiTokenSuccess",
        "RevokeApiTokenRevokeApiTokenValidationFailed",
    ] = Field(discriminator="typename__")


class RevokeApiTokenRevokeApiTokenIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class RevokeApiTokenRevokeApiTokenNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class RevokeApiTokenRevokeApiTokenRevokeApiTokenSuccess(RevokeApiTokenSuccess):
    typename__: Literal["RevokeApiTokenSuccess"] = Field(alias="__typename")


class RevokeApiTokenRevokeApiTokenValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
