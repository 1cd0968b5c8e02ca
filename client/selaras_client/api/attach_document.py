from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AttachDocumentSuccess,
    AttachDocumentSuccessDocument,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
)


class AttachDocument(BaseModel):
    attach_document: Union[
        "AttachDocumentAttachDocumentAttachDocumentSuccess",
        "AttachDocumentAttachDocumentForbidden",
        "AttachDocumentAttachDocumentIdempotencyMismatch",
        "AttachDocumentAttachDocumentNotFound",
        "AttachDocumentAttachDocumentValidationFailed",
    ] = Field(discriminator="typename__")


class AttachDocumentAttachDocumentAttachDocumentSuccess(AttachDocumentSuccess):
    typename__: Literal["AttachDocumentSuccess"] = Field(alias="__typename")


class AttachDocumentAttachDocumentForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class AttachDocumentAttachDocumentIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class AttachDocumentAttachDocumentNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class AttachDocumentAttachDocumentValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
