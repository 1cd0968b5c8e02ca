from datetime import date
from typing import Annotated, Optional

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_date

from .base_model import BaseModel
from .enums import GrantRole
from .fragments import (
    Person,
    PersonOrganisation,  # noqa: F401
)


class Me(BaseModel):
    me: Optional["MeMe"]


class MeMe(Person):
    grants: "MeMeGrants"


class MeMeGrants(BaseModel):
    nodes: list["MeMeGrantsNodes"]


class MeMeGrantsNodes(BaseModel):
    id: str
    role: GrantRole
    is_valid: bool
    programme: Optional["MeMeGrantsNodesProgramme"]
    valid: "MeMeGrantsNodesValid"


class MeMeGrantsNodesProgramme(BaseModel):
    id: str
    code: str


class MeMeGrantsNodesValid(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
