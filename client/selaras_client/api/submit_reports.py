from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    IdempotencyMismatch,
    SubmitReportsSuccess,
    SubmitReportsSuccessErrors,
    SubmitReportsSuccessRows,
    ValidationFailed,
    ValidationFailedErrors,
)


class SubmitReports(BaseModel):
    submit_reports: Union[
        "SubmitReportsSubmitReportsIdempotencyMismatch",
        "SubmitReportsSubmitReportsSubmitReportsSuccess",
        "SubmitReportsSubmitReportsValidationFailed",
    ] = Field(discriminator="typename__")


class SubmitReportsSubmitReportsIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class SubmitReportsSubmitReportsSubmitReportsSuccess(SubmitReportsSuccess):
    typename__: Literal["SubmitReportsSuccess"] = Field(alias="__typename")


class SubmitReportsSubmitReportsValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
