from .base_model import BaseModel
from .fragments import OrganisationRow, Page


class Organisations(BaseModel):
    organisations: "OrganisationsOrganisations"


class OrganisationsOrganisations(BaseModel):
    nodes: list["OrganisationsOrganisationsNodes"]
    page_info: "OrganisationsOrganisationsPageInfo"


OrganisationsOrganisationsNodes = OrganisationRow
OrganisationsOrganisationsPageInfo = Page
