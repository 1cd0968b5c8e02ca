from typing import Literal, Optional

from pydantic import Field

from .base_model import BaseModel


class Node(BaseModel):
    node: Optional["NodeNode"]


class NodeNode(BaseModel):
    typename__: Literal[
        "Agreement",
        "AgreementParty",
        "AllowedTransition",
        "ApiToken",
        "AuditEntry",
        "Budget",
        "BudgetLine",
        "Citation",
        "Commodity",
        "Concurrence",
        "Country",
        "Document",
        "DutyEvent",
        "ExchangeRate",
        "FinancialEntry",
        "FundingRule",
        "Grant",
        "Holiday",
        "IdentityBinding",
        "Indicator",
        "IndicatorTarget",
        "IndicatorValue",
        "Milestone",
        "MilestoneProgress",
        "Node",
        "Organisation",
        "OrganisationAlias",
        "OrganisationName",
        "OrganisationRelation",
        "Participation",
        "Phase",
        "Programme",
        "Project",
        "ProjectRelation",
        "ProjectSite",
        "Region",
        "RegionCode",
        "RegionParent",
        "Reminder",
        "Report",
        "ReportIssue",
        "ReportRemark",
        "ReportingObligation",
        "ReportingPeriod",
        "Source",
        "Statement",
        "StatusEvent",
        "User",
        "Webhook",
        "WebhookDelivery",
    ] = Field(alias="__typename")
    id: str
