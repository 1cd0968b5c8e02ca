from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_datetime

from .base_model import BaseModel
from .fragments import Duty


class ObligationDue(BaseModel):
    obligation_due: "ObligationDueObligationDue"


class ObligationDueObligationDue(BaseModel):
    event_id: str
    at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    action: str
    reporting_period: "ObligationDueObligationDueReportingPeriod"


ObligationDueObligationDueReportingPeriod = Duty
