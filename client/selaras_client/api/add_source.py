from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AddSourceSuccess,
    AddSourceSuccessSource,
    Forbidden,
    IdempotencyMismatch,
    ValidationFailed,
    ValidationFailedErrors,
)


class AddSource(BaseModel):
    add_source: Union[
        "AddSourceAddSourceAddSourceSuccess",
        "AddSourceAddSourceForbidden",
        "AddSourceAddSourceIdempotencyMismatch",
        "AddSourceAddSourceValidationFailed",
    ] = Field(discriminator="typename__")


class AddSourceAddSourceAddSourceSuccess(AddSourceSuccess):
    typename__: Literal["AddSourceSuccess"] = Field(alias="__typename")


class AddSourceAddSourceForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class AddSourceAddSourceIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class AddSourceAddSourceValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
