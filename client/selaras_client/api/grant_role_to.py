from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    GrantRoleSuccess,
    GrantRoleSuccessGrant,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
)


class GrantRoleTo(BaseModel):
    grant_role: Union[
        "GrantRoleToGrantRoleForbidden",
        "GrantRoleToGrantRoleGrantRoleSuccess",
        "GrantRoleToGrantRoleIdempotencyMismatch",
        "GrantRoleToGrantRoleNotFound",
        "GrantRoleToGrantRoleValidationFailed",
    ] = Field(discriminator="typename__")


class GrantRoleToGrantRoleForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class GrantRoleToGrantRoleGrantRoleSuccess(GrantRoleSuccess):
    typename__: Literal["GrantRoleSuccess"] = Field(alias="__typename")


class GrantRoleToGrantRoleIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class GrantRoleToGrantRoleNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class GrantRoleToGrantRoleValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
