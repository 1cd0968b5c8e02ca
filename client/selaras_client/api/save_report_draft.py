from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AlreadySubmitted,
    AlreadySubmittedReport,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    SaveReportDraftSuccess,
    SaveReportDraftSuccessRemaining,
    SaveReportDraftSuccessReport,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class SaveReportDraft(BaseModel):
    save_report_draft: Union[
        "SaveReportDraftSaveReportDraftAlreadySubmitted",
        "SaveReportDraftSaveReportDraftForbidden",
        "SaveReportDraftSaveReportDraftIdempotencyMismatch",
        "SaveReportDraftSaveReportDraftNotFound",
        "SaveReportDraftSaveReportDraftSaveReportDraftSuccess",
        "SaveReportDraftSaveReportDraftValidationFailed",
        "SaveReportDraftSaveReportDraftVersionConflict",
    ] = Field(discriminator="typename__")


class SaveReportDraftSaveReportDraftAlreadySubmitted(AlreadySubmitted):
    typename__: Literal["AlreadySubmitted"] = Field(alias="__typename")


class SaveReportDraftSaveReportDraftForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class SaveReportDraftSaveReportDraftIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class SaveReportDraftSaveReportDraftNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class SaveReportDraftSaveReportDraftSaveReportDraftSuccess(SaveReportDraftSuccess):
    typename__: Literal["SaveReportDraftSuccess"] = Field(alias="__typename")


class SaveReportDraftSaveReportDraftValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class SaveReportDraftSaveReportDraftVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
