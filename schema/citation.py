"""Citations: which source carries which fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

from compiler.declare import node, one, one_of
from compiler.node import Node
from db import tables as t
from db.words import Basis

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.budget import Budget
    from schema.budget_line import BudgetLine
    from schema.commodity import Commodity
    from schema.indicator import Indicator
    from schema.indicator_target import IndicatorTarget
    from schema.indicator_value import IndicatorValue
    from schema.milestone import Milestone
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.organisation_relation import OrganisationRelation
    from schema.participation import Participation
    from schema.phase import Phase
    from schema.programme import Programme
    from schema.project import Project
    from schema.project_relation import ProjectRelation
    from schema.region import Region
    from schema.site import ProjectSite
    from schema.source import Source
    from schema.statement import Statement

CitationSubject = Annotated[
    "Project | ProjectRelation | Participation | ProjectSite | Phase | Milestone | Budget | BudgetLine | Indicator"  # pyright: ignore[reportGeneralTypeIssues]
    " | IndicatorTarget | IndicatorValue | Agreement | ReportingObligation | Statement | Programme | Organisation"
    " | OrganisationRelation | Region | Commodity",
    strawberry.union("CitationSubject", description="What a cited fact is about (pokok fakta)."),
]


@node(t.citation, tag=34)
class Citation(Node):
    """That a source carries a fact: one field of its subject, or the whole of it (rujukan)."""

    subject: CitationSubject | None = one_of(  # pyright: ignore[reportInvalidTypeForm]  # its text is long
        Project=t.citation.c.project_id,
        ProjectRelation=t.citation.c.project_relation_id,
        Participation=t.citation.c.participation_id,
        ProjectSite=t.citation.c.project_site_id,
        Phase=t.citation.c.phase_id,
        Milestone=t.citation.c.milestone_id,
        Budget=t.citation.c.budget_id,
        BudgetLine=t.citation.c.budget_line_id,
        Indicator=t.citation.c.indicator_id,
        IndicatorTarget=t.citation.c.indicator_target_id,
        IndicatorValue=t.citation.c.indicator_value_id,
        Agreement=t.citation.c.agreement_id,
        ReportingObligation=t.citation.c.reporting_obligation_id,
        Statement=t.citation.c.statement_id,
        Programme=t.citation.c.subject_programme_id,
        Organisation=t.citation.c.organisation_id,
        OrganisationRelation=t.citation.c.organisation_relation_id,
        Region=t.citation.c.region_id,
        Commodity=t.citation.c.commodity_id,
    )
    """What the fact is about; null when the viewer may not see it (pokok)."""
    field: str | None
    """The field of the subject that it carries; null for the whole of it (isian)."""
    basis: Basis
    """On what the fact rests (dasar)."""
    source: Source = one(t.citation.c.source_id)
    """The source (sumber)."""
    programme: Programme | None = one(t.citation.c.programme_id)
    """The programme whose facts it counts among; null for reference data (program)."""
    locator: str | None
    """Where in the source, such as a page or paragraph; null for the whole of it (letak)."""
    note: str | None
    """What must be known to read it; null when nothing (catatan)."""
