from datetime import date
from typing import Annotated, Optional

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_date

from .base_model import BaseModel


class ReportingStatus(BaseModel):
    reporting_status: list["ReportingStatusReportingStatus"]


class ReportingStatusReportingStatus(BaseModel):
    organisation_code: Optional[str]
    organisation_name: Optional[str]
    programme_code: Optional[str]
    programme_name: Optional[str]
    province_code: Optional[str]
    province_name: Optional[str]
    period_starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    period_ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    earliest_due_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    periods: int
    due: int
    not_due: int
    overdue: int
    submitted: int
    verified: int
    returned: int
    accepted: int
    published: int
    waived: int
    unknown: int
    reported_late: int
    most_days_late: Optional[int]
    most_working_days_late: Optional[int]
