from datetime import date, datetime
from typing import Annotated, Optional

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_date, parsed_datetime

from .base_model import BaseModel
from .enums import AgreementKind, AgreementStatus


class AgreementChanged(BaseModel):
    agreement_changed: "AgreementChangedAgreementChanged"


class AgreementChangedAgreementChanged(BaseModel):
    event_id: str
    at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    action: str
    from_status: Optional[AgreementStatus]
    to_status: Optional[AgreementStatus]
    agreement: "AgreementChangedAgreementChangedAgreement"


class AgreementChangedAgreementChangedAgreement(BaseModel):
    id: str
    code: str
    kind: AgreementKind
    name: str
    status: AgreementStatus
    signed_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    row_version: int
    updated_at: Annotated[datetime, BeforeValidator(parsed_datetime)]
