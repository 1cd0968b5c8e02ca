"""Participations: which organisation does what in a programme or project, and when."""

from sqlalchemy import BigInteger, Column, ForeignKey, Named, Table, Text, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from db.tables.row import Mutable, Row, Scoped, Valid, metadata, valid_known
from db.tables.scope import scoped_by_subject
from db.types import vocabulary
from db.words import ParticipationRole


class ParticipationRow(Row, Mutable, Scoped, Valid):
    """A role of an organisation in a programme or in a project, with its duty in words."""

    programme_id: Named[int | None] = Column(BigInteger, ForeignKey("programme.id"), index=True)
    project_id: Named[int | None] = Column(BigInteger, ForeignKey("project.id"), index=True)
    organisation_id: Named[int] = Column(BigInteger, ForeignKey("organisation.id"), index=True)
    role: Named[ParticipationRole] = Column(vocabulary(ParticipationRole))
    duty: Named[str | None] = Column(Text)


participation = Table(
    "participation",
    metadata,
    ParticipationRow,
    *scoped_by_subject(),
    UniqueConstraint("id", "organisation_id", "scope_id", "visibility", name="participation_guard_key"),
    UniqueConstraint("id", "scope_id", "visibility", name="participation_scope_key"),
    ExcludeConstraint(
        ("scope_id", "="),
        ("organisation_id", "="),
        ("role", "="),
        ("valid", "&&"),
        name="participation_once_at_a_time",
        using="gist",
    ),
    ExcludeConstraint(
        ("scope_id", "="),
        ("valid", "&&"),
        name="participation_one_coordinator_at_a_time",
        using="gist",
        where=text("role = 'COORDINATOR'"),
    ),
    valid_known(),
)
