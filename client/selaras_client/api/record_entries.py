from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AlreadySubmitted,
    AlreadySubmittedReport,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    RecordEntriesSuccess,
    RecordEntriesSuccessErrors,
    RecordEntriesSuccessReport,
    RecordEntriesSuccessRows,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class RecordEntries(BaseModel):
    record_entries: Union[
        "RecordEntriesRecordEntriesAlreadySubmitted",
        "RecordEntriesRecordEntriesForbidden",
        "RecordEntriesRecordEntriesIdempotencyMismatch",
        "RecordEntriesRecordEntriesNotFound",
        "RecordEntriesRecordEntriesRecordEntriesSuccess",
        "RecordEntriesRecordEntriesValidationFailed",
        "RecordEntriesRecordEntriesVersionConflict",
    ] = Field(discriminator="typename__")


class RecordEntriesRecordEntriesAlreadySubmitted(AlreadySubmitted):
    typename__: Literal["AlreadySubmitted"] = Field(alias="__typename")


class RecordEntriesRecordEntriesForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class RecordEntriesRecordEntriesIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class RecordEntriesRecordEntriesNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class RecordEntriesRecordEntriesRecordEntriesSuccess(RecordEntriesSuccess):
    typename__: Literal["RecordEntriesSuccess"] = Field(alias="__typename")


class RecordEntriesRecordEntriesValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class RecordEntriesRecordEntriesVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
