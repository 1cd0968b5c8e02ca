from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import Language
from .fragments import (
    OrganisationRow,
    OrganisationRowCountry,  # noqa: F401
)


class Organisation(BaseModel):
    organisation: Optional["OrganisationOrganisation"]


class OrganisationOrganisation(OrganisationRow):
    legal_basis: Optional[str] = Field(alias="legalBasis")
    name_languages: list[Language] = Field(alias="nameLanguages")
