from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    InviteUserSuccess,
    InviteUserSuccessUser,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
)


class InviteUser(BaseModel):
    invite_user: Union[
        "InviteUserInviteUserForbidden",
        "InviteUserInviteUserIdempotencyMismatch",
        "InviteUserInviteUserInviteUserSuccess",
        "InviteUserInviteUserNotFound",
        "InviteUserInviteUserValidationFailed",
    ] = Field(discriminator="typename__")


class InviteUserInviteUserForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class InviteUserInviteUserIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class InviteUserInviteUserInviteUserSuccess(InviteUserSuccess):
    typename__: Literal["InviteUserSuccess"] = Field(alias="__typename")


class InviteUserInviteUserNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class InviteUserInviteUserValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
