from datetime import date
from typing import Annotated, Optional

from pydantic import BeforeValidator, Field

from selaras_client.scalars import parsed_date

from .base_model import BaseModel
from .fragments import Named, Page, ReportState


class Reports(BaseModel):
    reports: "ReportsReports"


class ReportsReports(BaseModel):
    nodes: list["ReportsReportsNodes"]
    page_info: "ReportsReportsPageInfo" = Field(alias="pageInfo")


class ReportsReportsNodes(ReportState):
    reporter: "ReportsReportsNodesReporter"
    period: "ReportsReportsNodesPeriod"


ReportsReportsNodesReporter = Named


class ReportsReportsNodesPeriod(BaseModel):
    id: str
    due_on: Annotated[date, BeforeValidator(parsed_date)] = Field(alias="dueOn")
    period: "ReportsReportsNodesPeriodPeriod"


class ReportsReportsNodesPeriodPeriod(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]] = Field(
        alias="startsOn"
    )
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]] = Field(
        alias="endsOn"
    )


ReportsReportsPageInfo = Page
