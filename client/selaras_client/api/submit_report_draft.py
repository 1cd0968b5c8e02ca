from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    SubmitReportDraftSuccess,
    SubmitReportDraftSuccessReport,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class SubmitReportDraft(BaseModel):
    submit_report_draft: Union[
        "SubmitReportDraftSubmitReportDraftForbidden",
        "SubmitReportDraftSubmitReportDraftIdempotencyMismatch",
        "SubmitReportDraftSubmitReportDraftNotFound",
        "SubmitReportDraftSubmitReportDraftSubmitReportDraftSuccess",
        "SubmitReportDraftSubmitReportDraftValidationFailed",
        "SubmitReportDraftSubmitReportDraftVersionConflict",
    ] = Field(discriminator="typename__")


class SubmitReportDraftSubmitReportDraftForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class SubmitReportDraftSubmitReportDraftIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class SubmitReportDraftSubmitReportDraftNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class SubmitReportDraftSubmitReportDraftSubmitReportDraftSuccess(
    SubmitReportDraftSuccess
):
    typename__: Literal["SubmitReportDraftSuccess"] = Field(alias="__typename")


class SubmitReportDraftSubmitReportDraftValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class SubmitReportDraftSubmitReportDraftVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
