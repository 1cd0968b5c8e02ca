"""What the mutations that set programmes up answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CreateProgrammeSuccess:
    """The programme is there."""

    programme: int


@dataclass(frozen=True)
class AmendProgrammeSuccess:
    """The programme is as the input says."""

    programme: int


@dataclass(frozen=True)
class HandOverProgrammeSuccess:
    """The programme has another coordinator from today."""

    programme: int


@dataclass(frozen=True)
class CreateProjectSuccess:
    """The project is there, a draft, with all that came with it."""

    project: int


@dataclass(frozen=True)
class AmendProjectSuccess:
    """The project is as the input says."""

    project: int


@dataclass(frozen=True)
class LinkProjectsSuccess:
    """The relation is there."""

    relation: int


@dataclass(frozen=True)
class UnlinkProjectsSuccess:
    """The relation is gone; `project` is the one it belonged to."""

    project: int


@dataclass(frozen=True)
class AddPhaseSuccess:
    """The phase is there."""

    phase: int


@dataclass(frozen=True)
class AmendPhaseSuccess:
    """The phase is as the input says."""

    phase: int


@dataclass(frozen=True)
class RemovePhaseSuccess:
    """The phase is gone; `project` is the one it belonged to."""

    project: int


@dataclass(frozen=True)
class AddMilestoneSuccess:
    """The milestone is there."""

    milestone: int


@dataclass(frozen=True)
class AmendMilestoneSuccess:
    """The milestone is as the input says."""

    milestone: int


@dataclass(frozen=True)
class RemoveMilestoneSuccess:
    """The milestone is gone; `phase` is the one it belonged to."""

    phase: int


@dataclass(frozen=True)
class AddSiteSuccess:
    """The site is there."""

    site: int


@dataclass(frozen=True)
class AmendSiteSuccess:
    """The site is as the input says."""

    site: int


@dataclass(frozen=True)
class RemoveSiteSuccess:
    """The site is gone; `project` is the one it belonged to."""

    project: int


@dataclass(frozen=True)
class AddParticipationSuccess:
    """The participation is there."""

    participation: int


@dataclass(frozen=True)
class AmendParticipationSuccess:
    """The participation is as the input says."""

    participation: int


@dataclass(frozen=True)
class EndParticipationSuccess:
    """The participation ends on the day that the input says."""

    participation: int


@dataclass(frozen=True)
class RemoveParticipationSuccess:
    """The participation is gone; `organisation` is the one that had it."""

    organisation: int


@dataclass(frozen=True)
class AddStatementSuccess:
    """The statement is there."""

    statement: int


@dataclass(frozen=True)
class AmendStatementSuccess:
    """The statement is as the input says."""

    statement: int


@dataclass(frozen=True)
class RemoveStatementSuccess:
    """The statement is gone; `programme` is the one it counted among."""

    programme: int


@dataclass(frozen=True)
class AttachDocumentSuccess:
    """The document is attached."""

    document: int


@dataclass(frozen=True)
class AmendDocumentSuccess:
    """The document is as the input says."""

    document: int


@dataclass(frozen=True)
class RemoveDocumentSuccess:
    """The document is detached; `title` was its title."""

    title: str


@dataclass(frozen=True)
class AddSourceSuccess:
    """The source is there."""

    source: int


@dataclass(frozen=True)
class AmendSourceSuccess:
    """The source is as the input says."""

    source: int


@dataclass(frozen=True)
class CiteSuccess:
    """The citation is there."""

    citation: int


@dataclass(frozen=True)
class RemoveCitationSuccess:
    """The citation is gone; `source` is the one that it named."""

    source: int
