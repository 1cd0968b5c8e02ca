"""How the fields of programmes are selected."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Numeric, Select, and_, cast, func, select

from db import tables as t
from db.bind import Bind
from db.tables import ProgrammeRow, ReportingObligationRow
from db.types import PERCENT
from resolvers import validity


def fact_basis(programme: ProgrammeRow) -> Select[Any]:
    """On what its cited facts rest: how many on each basis, and their share (dasar fakta)."""
    citation = t.citation.c
    facts = func.count(citation.id)
    share = func.round(100 * cast(facts, Numeric) / func.nullif(func.sum(facts).over(), 0), 6, type_=PERCENT)
    columns: list[ColumnElement[Any]] = [
        citation.basis,
        facts.label("count"),
        func.coalesce(share, 0).label("share"),
    ]
    return (
        select(*columns).where(citation.programme_id == programme.id).group_by(citation.basis).order_by(citation.basis)
    )


def is_owed(
    programme: ProgrammeRow, obligation: ReportingObligationRow, *, as_of: Bind[date] | None = None
) -> ColumnElement[bool]:
    """That an obligation rests on a role in the programme itself."""
    return and_(obligation.scope_id == -programme.id, validity.on_day(obligation, as_of=as_of))
