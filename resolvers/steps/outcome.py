"""What the steps of life cycles answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ProjectMoved:
    """A project after a step."""

    project: int


@dataclass(frozen=True)
class ProposeProjectSuccess(ProjectMoved):
    """It is PROPOSED."""


@dataclass(frozen=True)
class ConcurWithProjectSuccess(ProjectMoved):
    """The funder's word is kept."""


@dataclass(frozen=True)
class WithdrawConcurrenceSuccess(ProjectMoved):
    """The funder's word is taken back."""


@dataclass(frozen=True)
class ApproveProjectSuccess(ProjectMoved):
    """It is APPROVED."""


@dataclass(frozen=True)
class ReturnProjectSuccess(ProjectMoved):
    """It is a DRAFT again."""


@dataclass(frozen=True)
class RejectProjectSuccess(ProjectMoved):
    """It is REJECTED."""


@dataclass(frozen=True)
class StartProjectSuccess(ProjectMoved):
    """It is IMPLEMENTING."""


@dataclass(frozen=True)
class SuspendProjectSuccess(ProjectMoved):
    """It is SUSPENDED."""


@dataclass(frozen=True)
class ResumeProjectSuccess(ProjectMoved):
    """It is IMPLEMENTING again."""


@dataclass(frozen=True)
class CompleteProjectSuccess(ProjectMoved):
    """It is COMPLETED."""


@dataclass(frozen=True)
class CloseProjectSuccess(ProjectMoved):
    """It is CLOSED."""


@dataclass(frozen=True)
class CancelProjectSuccess(ProjectMoved):
    """It is CANCELLED."""


@dataclass(frozen=True)
class Notice:
    """What was done and yet deserves a look."""

    code: str
    message: str
    path: tuple[str, ...]


@dataclass(frozen=True)
class AgreementMoved:
    """An agreement after a step."""

    agreement: int


@dataclass(frozen=True)
class CreateAgreementSuccess(AgreementMoved):
    """It is there."""

    warnings: tuple[Notice, ...]


@dataclass(frozen=True)
class AmendAgreementSuccess(AgreementMoved):
    """It is changed."""

    warnings: tuple[Notice, ...]


@dataclass(frozen=True)
class StartDraftingSuccess(AgreementMoved):
    """It is DRAFTING."""


@dataclass(frozen=True)
class NegotiateAgreementSuccess(AgreementMoved):
    """It is in NEGOTIATION."""


@dataclass(frozen=True)
class ReturnToDraftingSuccess(AgreementMoved):
    """It is DRAFTING again."""


@dataclass(frozen=True)
class ClearAgreementSuccess(AgreementMoved):
    """It is READY."""


@dataclass(frozen=True)
class ReopenNegotiationSuccess(AgreementMoved):
    """It is in NEGOTIATION again."""


@dataclass(frozen=True)
class SignAgreementSuccess(AgreementMoved):
    """One party has signed; it is SIGNED when all have."""

    warnings: tuple[Notice, ...]


@dataclass(frozen=True)
class TerminateAgreementSuccess(AgreementMoved):
    """It is TERMINATED."""


@dataclass(frozen=True)
class EndorseActionPlanSuccess(AgreementMoved):
    """It is ENDORSED."""


@dataclass(frozen=True)
class CompleteActionPlanSuccess(AgreementMoved):
    """It is COMPLETED."""


@dataclass(frozen=True)
class BudgetMoved:
    """A budget after a step."""

    budget: int


@dataclass(frozen=True)
class SubmitBudgetSuccess(BudgetMoved):
    """It is SUBMITTED."""


@dataclass(frozen=True)
class ReturnBudgetSuccess(BudgetMoved):
    """It is a DRAFT again."""


@dataclass(frozen=True)
class ApproveBudgetSuccess(BudgetMoved):
    """It is APPROVED; `replaced` is the version it takes the place of, if any."""

    replaced: int | None


@dataclass(frozen=True)
class ReviseBudgetSuccess(BudgetMoved):
    """It is the new version, a DRAFT; `revised` holds until that one is approved."""

    revised: int


@dataclass(frozen=True)
class WithdrawBudgetSuccess(BudgetMoved):
    """It is WITHDRAWN; `standing` is the approved version, if it is not closed."""

    standing: int | None


@dataclass(frozen=True)
class CloseBudgetSuccess(BudgetMoved):
    """It is CLOSED."""


@dataclass(frozen=True)
class SiteMoved:
    """A site after a step."""

    site: int


@dataclass(frozen=True)
class CommitSiteSuccess(SiteMoved):
    """It is COMMITTED."""


@dataclass(frozen=True)
class SelectSiteInitialSuccess(SiteMoved):
    """It is SELECTED_INITIAL."""


@dataclass(frozen=True)
class ActivateSiteSuccess(SiteMoved):
    """It is ACTIVE."""


@dataclass(frozen=True)
class DeferSiteSuccess(SiteMoved):
    """It is DEFERRED."""


@dataclass(frozen=True)
class RejectSiteSuccess(SiteMoved):
    """It is REJECTED."""


@dataclass(frozen=True)
class ReopenSiteSuccess(SiteMoved):
    """It is a CANDIDATE again."""


@dataclass(frozen=True)
class PhaseMoved:
    """A phase after a step."""

    phase: int


@dataclass(frozen=True)
class StartPhaseSuccess(PhaseMoved):
    """It is ACTIVE."""


@dataclass(frozen=True)
class FinishPhaseSuccess(PhaseMoved):
    """It is DONE."""


@dataclass(frozen=True)
class CancelPhaseSuccess(PhaseMoved):
    """It is CANCELLED."""


@dataclass(frozen=True)
class MilestoneMoved:
    """A milestone after a step."""

    milestone: int


@dataclass(frozen=True)
class CancelMilestoneSuccess(MilestoneMoved):
    """It is CANCELLED."""


@dataclass(frozen=True)
class RescheduleMilestoneSuccess(MilestoneMoved):
    """It is due on another day."""


@dataclass(frozen=True)
class PublishReportSuccess:
    """It is PUBLISHED."""

    report: int
