from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
    WaiveObligationSuccess,
    WaiveObligationSuccessReportingPeriod,
)


class WaiveObligation(BaseModel):
    waive_obligation: Union[
        "WaiveObligationWaiveObligationForbidden",
        "WaiveObligationWaiveObligationIdempotencyMismatch",
        "WaiveObligationWaiveObligationNotFound",
        "WaiveObligationWaiveObligationValidationFailed",
        "WaiveObligationWaiveObligationVersionConflict",
        "WaiveObligationWaiveObligationWaiveObligationSuccess",
    ] = Field(discriminator="typename__")


class WaiveObligationWaiveObligationForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class WaiveObligationWaiveObligationIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class WaiveObligationWaiveObligationNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class WaiveObligationWaiveObligationValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class WaiveObligationWaiveObligationVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")


class WaiveObligationWaiveObligationWaiveObligationSuccess(WaiveObligationSuccess):
    typename__: Literal["WaiveObligationSuccess"] = Field(alias="__typename")
