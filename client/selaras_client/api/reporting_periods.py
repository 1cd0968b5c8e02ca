from pydantic import Field

from .base_model import BaseModel
from .fragments import Duty, Page


class ReportingPeriods(BaseModel):
    reporting_periods: "ReportingPeriodsReportingPeriods" = Field(
        alias="reportingPeriods"
    )


class ReportingPeriodsReportingPeriods(BaseModel):
    nodes: list["ReportingPeriodsReportingPeriodsNodes"]
    page_info: "ReportingPeriodsReportingPeriodsPageInfo" = Field(alias="pageInfo")


ReportingPeriodsReportingPeriodsNodes = Duty
ReportingPeriodsReportingPeriodsPageInfo = Page
