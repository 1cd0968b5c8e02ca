from datetime import date
from decimal import Decimal
from typing import Annotated, Optional

from pydantic import BeforeValidator

from selaras_client.scalars import parsed_date, parsed_decimal

from .base_model import BaseModel
from .enums import (
    DatePrecision,
    FundingSource,
    Language,
    MilestoneStatus,
    ParticipationRole,
    PhaseStatus,
    SiteSelection,
)
from .fragments import (  # noqa: F401
    Named,
    Page,
    ProjectRow,
    ProjectRowLead,
    ProjectRowProgramme,
)


class Project(BaseModel):
    project: Optional["ProjectProject"]


class ProjectProject(ProjectRow):
    objective: Optional[str]
    project_purpose: Optional[str]
    overall_goal: Optional[str]
    name_languages: list[Language]
    phases: list["ProjectProjectPhases"]
    milestones: "ProjectProjectMilestones"
    sites: "ProjectProjectSites"
    participations: "ProjectProjectParticipations"
    budget_totals: list["ProjectProjectBudgetTotals"]


class ProjectProjectPhases(BaseModel):
    id: str
    ordinal: int
    name: str
    status: PhaseStatus
    span: "ProjectProjectPhasesSpan"


class ProjectProjectPhasesSpan(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    precision: DatePrecision


class ProjectProjectMilestones(BaseModel):
    nodes: list["ProjectProjectMilestonesNodes"]
    page_info: "ProjectProjectMilestonesPageInfo"


class ProjectProjectMilestonesNodes(BaseModel):
    id: str
    name: str
    status: MilestoneStatus
    percent: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    due_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    done_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]


ProjectProjectMilestonesPageInfo = Page


class ProjectProjectSites(BaseModel):
    nodes: list["ProjectProjectSitesNodes"]
    page_info: "ProjectProjectSitesPageInfo"


class ProjectProjectSitesNodes(BaseModel):
    id: str
    selection: SiteSelection
    region: "ProjectProjectSitesNodesRegion"


class ProjectProjectSitesNodesRegion(BaseModel):
    id: str
    name: str


ProjectProjectSitesPageInfo = Page


class ProjectProjectParticipations(BaseModel):
    nodes: list["ProjectProjectParticipationsNodes"]
    page_info: "ProjectProjectParticipationsPageInfo"


class ProjectProjectParticipationsNodes(BaseModel):
    id: str
    role: ParticipationRole
    organisation: "ProjectProjectParticipationsNodesOrganisation"


ProjectProjectParticipationsNodesOrganisation = Named
ProjectProjectParticipationsPageInfo = Page


class ProjectProjectBudgetTotals(BaseModel):
    currency: str
    source: FundingSource
    allocated: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    committed: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    disbursed: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    realised: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    absorption: Optional[Annotated[Decimal, BeforeValidator(parsed_decimal)]]
