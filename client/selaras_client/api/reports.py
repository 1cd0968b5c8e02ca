from datetime import date
from typing import Annotated, Optional

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_date

from .base_model import BaseModel
from .fragments import Named, Page, ReportState


class Reports(BaseModel):
    reports: "ReportsReports"


class ReportsReports(BaseModel):
    nodes: list["ReportsReportsNodes"]
    page_info: "ReportsReportsPageInfo"


class ReportsReportsNodes(ReportState):
    reporter: "ReportsReportsNodesReporter"
    period: "ReportsReportsNodesPeriod"


ReportsReportsNodesReporter = Named


class ReportsReportsNodesPeriod(BaseModel):
    id: str
    due_on: Annotated[date, BeforeValidator(parsed_date)]
    period: "ReportsReportsNodesPeriodPeriod"


class ReportsReportsNodesPeriodPeriod(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]


ReportsReportsPageInfo = Page
