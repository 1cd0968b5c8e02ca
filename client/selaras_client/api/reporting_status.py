from datetime import date
from typing import Annotated, Optional

from pydantic import BeforeValidator, Field

from selaras_client.scalars import parsed_date

from .base_model import BaseModel


class ReportingStatus(BaseModel):
    reporting_status: list["ReportingStatusReportingStatus"] = Field(
        alias="reportingStatus"
    )


class ReportingStatusReportingStatus(BaseModel):
    organisation_code: Optional[str] = Field(alias="organisationCode")
    organisation_name: Optional[str] = Field(alias="organisationName")
    programme_code: Optional[str] = Field(alias="programmeCode")
    programme_name: Optional[str] = Field(alias="programmeName")
    province_code: Optional[str] = Field(alias="provinceCode")
    province_name: Optional[str] = Field(alias="provinceName")
    period_starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]] = Field(
        alias="periodStartsOn"
    )
    period_ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]] = Field(
        alias="periodEndsOn"
    )
    earliest_due_on: Optional[Annotated[date, BeforeValidator(parsed_date)]] = Field(
        alias="earliestDueOn"
    )
    periods: int
    due: int
    not_due: int = Field(alias="notDue")
    overdue: int
    submitted: int
    verified: int
    returned: int
    accepted: int
    published: int
    waived: int
    unknown: int
    reported_late: int = Field(alias="reportedLate")
    most_days_late: Optional[int] = Field(alias="mostDaysLate")
    most_working_days_late: Optional[int] = Field(alias="mostWorkingDaysLate")
