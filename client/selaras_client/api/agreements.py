from .base_model import BaseModel
from .fragments import AgreementRow, Page


class Agreements(BaseModel):
    agreements: "AgreementsAgreements"


class AgreementsAgreements(BaseModel):
    nodes: list["AgreementsAgreementsNodes"]
    page_info: "AgreementsAgreementsPageInfo"


AgreementsAgreementsNodes = AgreementRow
AgreementsAgreementsPageInfo = Page
