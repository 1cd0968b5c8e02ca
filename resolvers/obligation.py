"""How the fields of reporting obligations are selected."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, any_

from db.bind import TODAY, Bind
from db.tables import OrganisationRow, ReportingObligationRow
from resolvers import days


def is_valid(obligation: ReportingObligationRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(obligation.valid, on)


def was_verifier(obligation: ReportingObligationRow, organisation: OrganisationRow) -> ColumnElement[bool]:
    """That an organisation verified these reports before."""
    return organisation.id == any_(obligation.former_verifier_ids)
