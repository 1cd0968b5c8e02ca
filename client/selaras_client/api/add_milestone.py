from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    AddMilestoneSuccess,
    AddMilestoneSuccessMilestone,
    Forbidden,
    IdempotencyMismatch,
    NotFound,
    ValidationFailed,
    ValidationFailedErrors,
)


class AddMilestone(BaseModel):
    add_milestone: Union[
        "AddMilestoneAddMilestoneAddMilestoneSuccess",
        "AddMilestoneAddMilestoneForbidden",
        "AddMilestoneAddMilestoneIdempotencyMismatch",
        "AddMilestoneAddMilestoneNotFound",
        "AddMilestoneAddMilestoneValidationFailed",
    ] = Field(discriminator="typename__")


class AddMilestoneAddMilestoneAddMilestoneSuccess(AddMilestoneSuccess):
    typename__: Literal["AddMilestoneSuccess"] = Field(alias="__typename")


class AddMilestoneAddMilestoneForbidden(Forbidden):
    typename__: Literal["Forbidden"] = Field(alias="__typename")


class AddMilestoneAddMilestoneIdempotencyMismatch(IdempotencyMismatch):
    typename__: Literal["IdempotencyMismatch"] = Field(alias="__typename")


class AddMilestoneAddMilestoneNotFound(NotFound):
    typename__: Literal["NotFound"] = Field(alias="__typename")


class AddMilestoneAddMilestoneValidationFailed(ValidationFailed):
    typename__: Literal["ValidationFailed"] = Field(alias="__typename")
