from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AlreadySubmitted,
    AlreadySubmittedReport,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    SubmitReportSuccess,
    SubmitReportSuccessReport,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class SubmitReport(BaseModel):
    submit_report: Union[
        "SubmitReportSubmitReportAlreadySubmitted",
        "SubmitReportSubmitReportForbidden",
        "SubmitReportSubmitReportIdempotencyMismatch",
        "SubmitReportSubmitReportNotFound",
        "SubmitReportSubmitReportSubmitReportSuccess",
        "SubmitReportSubmitReportValidationFailed",
        "SubmitReportSubmitReportVersionConflict",
    ] = Field(discriminator="typename__")


class SubmitReportSubmitReportAlreadySubmitted(AlreadySubmitted):
    typename__: Literal["AlreadySubmitted"] = Field(alias="__typename")


class SubmitReportSubmitReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class SubmitReportSubmitReportIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class SubmitReportSubmitReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class SubmitReportSubmitReportSubmitReportSuccess(SubmitReportSuccess):
    typename__: Literal["SubmitReportSuccess"] = Field(alias="__typename")


class SubmitReportSubmitReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class SubmitReportSubmitReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
