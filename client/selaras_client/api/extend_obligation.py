from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    ExtendObligationSuccess,
    ExtendObligationSuccessReportingPeriod,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class ExtendObligation(BaseModel):
    extend_obligation: Union[
        "ExtendObligationExtendObligationExtendObligationSuccess",
        "ExtendObligationExtendObligationForbidden",
        "ExtendObligationExtendObligationIdempotencyMismatch",
        "ExtendObligationExtendObligationNotFound",
        "ExtendObligationExtendObligationValidationFailed",
        "ExtendObligationExtendObligationVersionConflict",
    ] = Field(discriminator="typename__")


class ExtendObligationExtendObligationExtendObligationSuccess(ExtendObligationSuccess):
    typename__: Literal["ExtendObligationSuccess"] = Field(alias="__typename")


class ExtendObligationExtendObligationForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class ExtendObligationExtendObligationIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class ExtendObligationExtendObligationNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class ExtendObligationExtendObligationValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class ExtendObligationExtendObligationVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
