from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
    VerifyReportSuccess,
    VerifyReportSuccessReport,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class VerifyReport(BaseModel):
    verify_report: Union[
        "VerifyReportVerifyReportForbidden",
        "VerifyReportVerifyReportIdempotencyMismatch",
        "VerifyReportVerifyReportNotFound",
        "VerifyReportVerifyReportValidationFailed",
        "VerifyReportVerifyReportVerifyReportSuccess",
        "VerifyReportVerifyReportVersionConflict",
    ] = Field(discriminator="typename__")


class VerifyReportVerifyReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class VerifyReportVerifyReportIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class VerifyReportVerifyReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class VerifyReportVerifyReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class VerifyReportVerifyReportVerifyReportSuccess(VerifyReportSuccess):
    typename__: Literal["VerifyReportSuccess"] = Field(alias="__typename")


class VerifyReportVerifyReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
