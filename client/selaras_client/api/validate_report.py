from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AlreadySubmitted,
    AlreadySubmittedReport,
    Forbidden,
    NotFound,
    ValidateReportSuccess,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class ValidateReport(BaseModel):
    validate_report: Union[
        "ValidateReportValidateReportAlreadySubmitted",
        "ValidateReportValidateReportForbidden",
        "ValidateReportValidateReportNotFound",
        "ValidateReportValidateReportValidateReportSuccess",
        "ValidateReportValidateReportValidationFailed",
        "ValidateReportValidateReportVersionConflict",
    ] = Field(discriminator="typename__")


class ValidateReportValidateReportAlreadySubmitted(AlreadySubmitted):
    typename__: Literal["AlreadySubmitted"] = Field(alias="__typename")


class ValidateReportValidateReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class ValidateReportValidateReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class ValidateReportValidateReportValidateReportSuccess(ValidateReportSuccess):
    typename__: Literal["ValidateReportSuccess"] = Field(alias="__typename")


class ValidateReportValidateReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class ValidateReportValidateReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
