from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    CreateApiTokenSuccess,
    CreateApiTokenSuccessApiToken,
    Forbidden,
    IdempotencyMismatch,
    ValidationFailed,
    ValidationFailedErrors,
)


class CreateApiToken(BaseModel):
    create_api_token: Union[
        "CreateApiTokenCreateApiTokenCreateApiTokenSuccess",
        "CreateApiTokenCreateApiTokenForbidden",
        "CreateApiTokenCreateApiTokenIdempotencyMismatch",
        "CreateApiTokenCreateApiTokenValidationFailed",
    ] = Field(discriminator="typename__")


class CreateApiTokenCreateApiTokenCreateApiTokenSuccess(CreateApiTokenSuccess):
    typename__: Literal["CreateApiTokenSuccess"] = Field(alias="__typename")


class CreateApiTokenCreateApiTokenForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class CreateApiTokenCreateApiTokenIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class CreateApiTokenCreateApiTokenValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
