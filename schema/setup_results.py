"""What the mutations that set programmes up answer when they are done; refusals are in report_results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.citation import Citation
    from schema.document import Document
    from schema.milestone import Milestone
    from schema.organisation import Organisation
    from schema.participation import Participation
    from schema.phase import Phase
    from schema.programme import Programme
    from schema.project import Project
    from schema.project_relation import ProjectRelation
    from schema.site import ProjectSite
    from schema.source import Source
    from schema.statement import Statement


@payload
class CreateProgrammeSuccess:
    """The programme is there (program dibentuk)."""

    programme: Programme = given()
    """The programme."""


@payload
class AmendProgrammeSuccess:
    """The programme is as the input says (program diubah)."""

    programme: Programme = given()
    """The programme."""


@payload
class HandOverProgrammeSuccess:
    """The programme has another coordinator from today (koordinasi diserahkan)."""

    programme: Programme = given()
    """The programme."""


@payload
class CreateProjectSuccess:
    """The project is there, a draft, with all that came with it (proyek dibuat)."""

    project: Project = given()
    """The project."""


@payload
class AmendProjectSuccess:
    """The project is as the input says (proyek diubah)."""

    project: Project = given()
    """The project."""


@payload
class LinkProjectsSuccess:
    """The relation is there (proyek dihubungkan)."""

    relation: ProjectRelation = given()
    """The relation."""


@payload
class UnlinkProjectsSuccess:
    """The relation is gone (hubungan dilepas)."""

    project: Project = given()
    """The project."""


@payload
class AddPhaseSuccess:
    """The phase is there (tahap ditambah)."""

    phase: Phase = given()
    """The phase."""


@payload
class AmendPhaseSuccess:
    """The phase is as the input says (tahap diubah)."""

    phase: Phase = given()
    """The phase."""


@payload
class RemovePhaseSuccess:
    """The phase is gone (tahap dihapus)."""

    project: Project = given()
    """The project."""


@payload
class AddMilestoneSuccess:
    """The milestone is there (capaian antara ditambah)."""

    milestone: Milestone = given()
    """The milestone."""


@payload
class AmendMilestoneSuccess:
    """The milestone is as the input says (capaian antara diubah)."""

    milestone: Milestone = given()
    """The milestone."""


@payload
class RemoveMilestoneSuccess:
    """The milestone is gone (capaian antara dihapus)."""

    phase: Phase = given()
    """The phase."""


@payload
class AddSiteSuccess:
    """The site is there (lokasi ditambah)."""

    site: ProjectSite = given()
    """The site."""


@payload
class AmendSiteSuccess:
    """The site is as the input says (lokasi diubah)."""

    site: ProjectSite = given()
    """The site."""


@payload
class RemoveSiteSuccess:
    """The site is gone (lokasi dihapus)."""

    project: Project = given()
    """The project."""


@payload
class AddParticipationSuccess:
    """The participation is there (peran serta ditambah)."""

    participation: Participation = given()
    """The participation."""


@payload
class AmendParticipationSuccess:
    """The participation is as the input says (peran serta diubah)."""

    participation: Participation = given()
    """The participation."""


@payload
class EndParticipationSuccess:
    """The participation ends on the day that the input says (peran serta berakhir)."""

    participation: Participation = given()
    """The participation."""


@payload
class RemoveParticipationSuccess:
    """The participation is gone (peran serta dihapus)."""

    organisation: Organisation = given()
    """The organisation."""


@payload
class AddStatementSuccess:
    """The statement is there (pernyataan ditambah)."""

    statement: Statement = given()
    """The statement."""


@payload
class AmendStatementSuccess:
    """The statement is as the input says (pernyataan diubah)."""

    statement: Statement = given()
    """The statement."""


@payload
class RemoveStatementSuccess:
    """The statement is gone (pernyataan dihapus)."""

    programme: Programme = given()
    """The programme."""


@payload
class AttachDocumentSuccess:
    """The document is attached (dokumen dilampirkan)."""

    document: Document = given()
    """The document."""


@payload
class AmendDocumentSuccess:
    """The document is as the input says (dokumen diubah)."""

    document: Document = given()
    """The document."""


@payload
class RemoveDocumentSuccess:
    """The document is detached (dokumen dilepas)."""

    title: str
    """Its title (judul)."""


@payload
class AddSourceSuccess:
    """The source is there (sumber ditambah)."""

    source: Source = given()
    """The source."""


@payload
class AmendSourceSuccess:
    """The source is as the input says (sumber diubah)."""

    source: Source = given()
    """The source."""


@payload
class CiteSuccess:
    """The citation is there (rujukan ditambah)."""

    citation: Citation = given()
    """The citation."""


@payload
class RemoveCitationSuccess:
    """The citation is gone (rujukan dihapus)."""

    source: Source = given()
    """The source."""
