from .base_model import BaseModel
from .fragments import Duty, Page


class ReportingPeriods(BaseModel):
    reporting_periods: "ReportingPeriodsReportingPeriods"


class ReportingPeriodsReportingPeriods(BaseModel):
    nodes: list["ReportingPeriodsReportingPeriodsNodes"]
    page_info: "ReportingPeriodsReportingPeriodsPageInfo"


ReportingPeriodsReportingPeriodsNodes = Duty
ReportingPeriodsReportingPeriodsPageInfo = Page
