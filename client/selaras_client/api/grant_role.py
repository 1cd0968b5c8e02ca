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


class GrantRole(BaseModel):
    grant_role: Union[
        "GrantRoleGrantRoleForbidden",
        "GrantRoleGrantRoleGrantRoleSuccess",
        "GrantRoleGrantRoleIdempotencyMismatch",
        "GrantRoleGrantRoleNotFound",
        "GrantRoleGrantRoleValidationFailed",
    ] = Field(alias="grantRole", discriminator="typename__")


class GrantRoleGrantRoleForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class GrantRoleGrantRoleGrantRoleSuccess(GrantRoleSuccess):
    typename__: Literal["GrantRoleSuccess"] = Field(alias="__typename")


class GrantRoleGrantRoleIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class GrantRoleGrantRoleNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class GrantRoleGrantRoleValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
