"""Participations: who does what in a programme or project."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from compiler.declare import connection, node, one, sql
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from db.words import ParticipationRole
from resolvers import participation, validity
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.programme import Programme
    from schema.project import Project


@node(t.participation, tag=8)
class Participation(Node):
    """A role of an organisation in a programme or in a project (peran serta)."""

    role: ParticipationRole
    """What it does (peran)."""
    organisation: Organisation = one(t.participation.c.organisation_id)
    """Who does it (organisasi)."""
    programme: Programme | None = one(t.participation.c.programme_id)
    """The programme, where the role is in a programme; null where it is in a project (program)."""
    project: Project | None = one(t.participation.c.project_id)
    """The project, where the role is in a project; null where it is in a programme (proyek)."""
    duty: str | None
    """What it has taken on, in words; null when no source says so (tugas)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    is_valid: bool = sql(participation.is_valid)
    has_signed_agreement: bool = sql(participation.has_signed_agreement)
    obligations: Connection[ReportingObligation] = connection(
        t.reporting_obligation.c.participation_id, on=validity.part_on_day
    )
    """Reports it brings with it (kewajiban pelaporan)."""
    citations: Connection[Citation] = connection(t.citation.c.participation_id)
    """On what this rests (rujukan)."""
    row_version: int
    """Counts its changes; updates name the one they expect (versi)."""
    updated_at: datetime
    """Instant of its last change, UTC."""
