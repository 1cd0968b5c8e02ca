from datetime import date, datetime
from typing import Annotated, Optional

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_date, parsed_datetime

from .base_model import BaseModel
from .enums import ReportStatus
from .fragments import Named, ReportState


class ReportStatusChanged(BaseModel):
    report_status_changed: "ReportStatusChangedReportStatusChanged"


class ReportStatusChangedReportStatusChanged(BaseModel):
    event_id: str
    at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    action: str
    from_status: Optional[ReportStatus]
    to_status: ReportStatus
    report: "ReportStatusChangedReportStatusChangedReport"


class ReportStatusChangedReportStatusChangedReport(ReportState):
    reporter: "ReportStatusChangedReportStatusChangedReportReporter"
    period: "ReportStatusChangedReportStatusChangedReportPeriod"


ReportStatusChangedReportStatusChangedReportReporter = Named


class ReportStatusChangedReportStatusChangedReportPeriod(BaseModel):
    id: str
    due_on: Annotated[date, BeforeValidator(parsed_date)]
    period: "ReportStatusChangedReportStatusChangedReportPeriodPeriod"


class ReportStatusChangedReportStatusChangedReportPeriodPeriod(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
