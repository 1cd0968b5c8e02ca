from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    BindIdentitySuccess,
    BindIdentitySuccessIdentity,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
)


class BindIdentity(BaseModel):
    bind_identity: Union[
        "BindIdentityBindIdentityBindIdentitySuccess",
        "BindIdentityBindIdentityForbidden",
        "BindIdentityBindIdentityIdempotencyMismatch",
        "BindIdentityBindIdentityNotFound",
        "BindIdentityBindIdentityValidationFailed",
    ] = Field(discriminator="typename__")


class BindIdentityBindIdentityBindIdentitySuccess(BindIdentitySuccess):
    typename__: Literal["BindIdentitySuccess"] = Field(alias="__typename")


class BindIdentityBindIdentityForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class BindIdentityBindIdentityIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class BindIdentityBindIdentityNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class BindIdentityBindIdentityValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
