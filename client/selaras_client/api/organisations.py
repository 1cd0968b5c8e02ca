from pydantic import Field

from .base_model import BaseModel
from .fragments import OrganisationRow, Page


class Organisations(BaseModel):
    organisations: "OrganisationsOrganisations"


class OrganisationsOrganisations(BaseModel):
    nodes: list["OrganisationsOrganisationsNodes"]
    page_info: "OrganisationsOrganisationsPageInfo" = Field(alias="pageInfo")


OrganisationsOrganisationsNodes = OrganisationRow
OrganisationsOrganisationsPageInfo = Page
