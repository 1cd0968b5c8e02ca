from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AcceptReportSuccess,
    AcceptReportSuccessReport,
    AcceptReportSuccessSuperseded,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class AcceptReport(BaseModel):
    accept_report: Union[
        "AcceptReportAcceptReportAcceptReportSuccess",
        "AcceptReportAcceptReportForbidden",
        "AcceptReportAcceptReportIdempotencyMismatch",
        "AcceptReportAcceptReportNotFound",
        "AcceptReportAcceptReportValidationFailed",
        "AcceptReportAcceptReportVersionConflict",
    ] = Field(discriminator="typename__")


class AcceptReportAcceptReportAcceptReportSuccess(AcceptReportSuccess):
    typename__: Literal["AcceptReportSuccess"] = Field(alias="__typename")


class AcceptReportAcceptReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class AcceptReportAcceptReportIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class AcceptReportAcceptReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class AcceptReportAcceptReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class AcceptReportAcceptReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
