from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ReturnReportSuccess,
    ReturnReportSuccessReport,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class ReturnReport(BaseModel):
    return_report: Union[
        "ReturnReportReturnReportForbidden",
        "ReturnReportReturnReportIdempotencyMismatch",
        "ReturnReportReturnReportNotFound",
        "ReturnReportReturnReportReturnReportSuccess",
        "ReturnReportReturnReportValidationFailed",
        "ReturnReportReturnReportVersionConflict",
    ] = Field(discriminator="typename__")


class ReturnReportReturnReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class ReturnReportReturnReportIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class ReturnReportReturnReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class ReturnReportReturnReportReturnReportSuccess(ReturnReportSuccess):
    typename__: Literal["ReturnReportSuccess"] = Field(alias="__typename")


class ReturnReportReturnReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class ReturnReportReturnReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
