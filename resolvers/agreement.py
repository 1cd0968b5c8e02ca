"""How the fields of agreements are selected: in force and expired are derived from the span."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from sqlalchemy import ColumnElement, and_, true

from db.bind import TODAY, Bind
from db.tables import AgreementRow
from db.words import AgreementStatus
from resolvers import days
from resolvers.terms import among

InForceOn = Annotated[Bind[date] | None, "Only agreements in force on this day; all when absent (tanggal)."]


def is_in_force(agreement: AgreementRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it is signed or endorsed and the given day (default: the business date) lies in its span; an unknown
    span includes every day (berlaku)."""
    return and_(_is_signed(agreement), days.holds(agreement.span, on))


def held(agreement: AgreementRow, *, as_of: InForceOn = None) -> ColumnElement[bool]:
    """That an agreement is in force on a day, where one is given."""
    return true() if as_of is None else is_in_force(agreement, on=as_of)


def held_on(subject: Any, agreement: AgreementRow, *, as_of: InForceOn = None) -> ColumnElement[bool]:
    """That an agreement on a programme or project is in force on a day, where one is given."""
    return held(agreement, as_of=as_of)


def is_expired(agreement: AgreementRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it is signed or endorsed and ended before the given day (default: the business date); false when its
    end is unknown (kedaluwarsa)."""
    return and_(_is_signed(agreement), days.is_over(agreement.span, on))


def _is_signed(agreement: AgreementRow) -> ColumnElement[bool]:
    return among(agreement.status, AgreementStatus.SIGNED, AgreementStatus.ENDORSED)
