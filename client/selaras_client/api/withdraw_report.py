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
    WithdrawReportSuccess,
    WithdrawReportSuccessReport,
)


class WithdrawReport(BaseModel):
    withdraw_report: Union[
        "WithdrawReportWithdrawReportForbidden",
        "WithdrawReportWithdrawReportIdempotencyMismatch",
        "WithdrawReportWithdrawReportNotFound",
        "WithdrawReportWithdrawReportValidationFailed",
        "WithdrawReportWithdrawReportVersionConflict",
        "WithdrawReportWithdrawReportWithdrawReportSuccess",
    ] = Field(discriminator="typename__")


class WithdrawReportWithdrawReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class WithdrawReportWithdrawReportIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class WithdrawReportWithdrawReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class WithdrawReportWithdrawReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class WithdrawReportWithdrawReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")


class WithdrawReportWithdrawReportWithdrawReportSuccess(WithdrawReportSuccess):
    typename__: Literal["WithdrawReportSuccess"] = Field(alias="__typename")
