from typing import Annotated, Literal, Optional, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    WholeReport,
    WholeReportEntries,
    WholeReportIssues,
    WholeReportPeriod,
    WholeReportProgress,
    WholeReportRemarks,
    WholeReportReporter,
    WholeReportSupersedes,
    WholeReportValues,
    WholeReportVerifier,
)


class Report(BaseModel):
    node: Optional[
        Annotated[
            Union["ReportNodeNode", "ReportNodeReport"],
            Field(discriminator="typename__"),
        ]
    ]


class ReportNodeNode(BaseModel):
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


class ReportNodeReport(WholeReport):
    typename__: Literal["Report"] = Field(alias="__typename")
