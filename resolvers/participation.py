"""How the fields of participations are selected."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, exists, select

from db import tables as t
from db.bind import TODAY, Bind
from db.tables import ParticipationRow
from db.words import AgreementCapacity, AgreementStatus
from resolvers import days
from resolvers.terms import among


def is_valid(participation: ParticipationRow, *, on: Bind[date] = TODAY) -> ColumnElement[bool]:
    """Whether it holds on the given day (default: the business date) (berlaku)."""
    return days.holds(participation.valid, on)


def has_signed_agreement(participation: ParticipationRow) -> ColumnElement[bool]:
    """Whether its organisation is party to an agreement signed on the same programme or project, as far as the
    viewer sees (ada kesepakatan)."""
    party, agreement = t.agreement_party.c, t.agreement.c
    return exists(
        select(party.id)
        .select_from(t.agreement_party.join(t.agreement, agreement.id == party.agreement_id))
        .where(
            party.organisation_id == participation.organisation_id,
            party.scope_id == participation.scope_id,
            party.capacity == AgreementCapacity.PARTY,
            among(agreement.status, AgreementStatus.SIGNED, AgreementStatus.ENDORSED, AgreementStatus.COMPLETED),
        )
    )
