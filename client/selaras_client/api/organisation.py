from typing import Optional

from .base_model import BaseModel
from .enums import Language
from .fragments import (
    OrganisationRow,
    OrganisationRowCountry,  # noqa: F401
)


class Organisation(BaseModel):
    organisation: Optional["OrganisationOrganisation"]


class OrganisationOrganisation(OrganisationRow):
    legal_basis: Optional[str]
    name_languages: list[Language]
