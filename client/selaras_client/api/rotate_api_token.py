from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    RotateApiTokenSuccess,
    RotateApiTokenSuccessApiToken,
    RotateApiTokenSuccessReplaced,
    ValidationFailed,
    ValidationFailedErrors,
)


class RotateApiToken(BaseModel):
    rotate_api_token: Union[
        "RotateApiTokenRotateApiTokenForbidden",
        "RotateApiTokenRotateApiTokenIdempotencyMismatch",
        "RotateApiTokenRotateApiTokenNotFound",
        "RotateApiTokenRotateApiTokenRotateApiTokenSuccess",
        "RotateApiTokenRotateApiTokenValidationFailed",
    ] = Field(discriminator="typename__")


class RotateApiTokenRotateApiTokenForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class RotateApiTokenRotateApiTokenIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class RotateApiTokenRotateApiTokenNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class RotateApiTokenRotateApiTokenRotateApiTokenSuccess(RotateApiTokenSuccess):
    typename__: Literal["RotateApiTokenSuccess"] = Field(alias="__typename")


class RotateApiTokenRotateApiTokenValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
