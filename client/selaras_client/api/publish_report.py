from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    PublishReportSuccess,
    PublishReportSuccessReport,
    ValidationFailed,
    ValidationFailedErrors,
    VersionConflict,
    VersionConflictCurrentNode,
    VersionConflictCurrentReport,
)


class PublishReport(BaseModel):
    publish_report: Union[
        "PublishReportPublishReportForbidden",
        "PublishReportPublishReportIdempotencyMismatch",
        "PublishReportPublishReportNotFound",
        "PublishReportPublishReportPublishReportSuccess",
        "PublishReportPublishReportValidationFailed",
        "PublishReportPublishReportVersionConflict",
    ] = Field(discriminator="typename__")


class PublishReportPublishReportForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class PublishReportPublishReportIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class PublishReportPublishReportNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class PublishReportPublishReportPublishReportSuccess(PublishReportSuccess):
    typename__: Literal["PublishReportSuccess"] = Field(alias="__typename")


class PublishReportPublishReportValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")


class PublishReportPublishReportVersionConflict(VersionConflict):
    typename__: Literal["VersionConflict"] = Field(alias="__typename")
