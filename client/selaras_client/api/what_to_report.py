from typing import Annotated, Literal, Optional, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import (  # noqa: F401
    DutyCurrentReport,
    DutyOrganisation,
    DutyPeriod,
    DutyProgramme,
    DutyProject,
    DutyVerifier,
    PeriodForm,
    PeriodFormReported,
)


class WhatToReport(BaseModel):
    node: Optional[
        Annotated[
            Union["WhatToReportNodeNode", "WhatToReportNodeReportingPeriod"],
            Field(discriminator="typename__"),
        ]
    ]


class WhatToReportNodeNode(BaseModel):
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
        "Source",
        "Statement",
        "StatusEvent",
        "User",
        "Webhook",
        "WebhookDelivery",
    ] = Field(alias="__typename")


class WhatToReportNodeReportingPeriod(PeriodForm):
    typename__: Literal["ReportingPeriod"] = Field(alias="__typename")
