"""The controlled vocabularies, one file a family; names are stored, values describe."""

from db.words.actor import GrantRole, OrganisationKind, OrganisationRelationKind, ParticipationRole
from db.words.calendar import DueBasis, DutyEventKind, HolidayKind, ReminderKind, ReportingState, StatusGrouping
from db.words.event import DeliveryStatus, EventKind, WebhookStatus
from db.words.language import Language
from db.words.money import BudgetStatus, EntryKind, FiscalCalendar, FundingSource
from db.words.place import CommodityKind, DatePrecision, RegionCodeScheme, RegionKind, RegionLevel
from db.words.policy import ErrorPolicy
from db.words.record import (
    Basis,
    DayKind,
    DocumentKind,
    IssueKind,
    ReportFrequency,
    ReportStage,
    ReportStatus,
    SourceKind,
    WorkflowEntity,
)
from db.words.result import IndicatorAggregation, IndicatorDirection, IndicatorLevel, Unit
from db.words.search import SearchType
from db.words.term import Term
from db.words.work import (
    AgreementCapacity,
    AgreementKind,
    AgreementStatus,
    MilestoneStatus,
    Modality,
    PhaseStatus,
    ProjectRelationKind,
    ProjectStatus,
    SiteSelection,
    Visibility,
)

__all__ = [
    "AgreementCapacity",
    "AgreementKind",
    "AgreementStatus",
    "Basis",
    "BudgetStatus",
    "CommodityKind",
    "DatePrecision",
    "DayKind",
    "DeliveryStatus",
    "DocumentKind",
    "DueBasis",
    "DutyEventKind",
    "EntryKind",
    "ErrorPolicy",
    "EventKind",
    "FiscalCalendar",
    "FundingSource",
    "GrantRole",
    "HolidayKind",
    "IndicatorAggregation",
    "IndicatorDirection",
    "IndicatorLevel",
    "IssueKind",
    "Language",
    "MilestoneStatus",
    "Modality",
    "OrganisationKind",
    "OrganisationRelationKind",
    "ParticipationRole",
    "PhaseStatus",
    "ProjectRelationKind",
    "ProjectStatus",
    "RegionCodeScheme",
    "RegionKind",
    "RegionLevel",
    "ReminderKind",
    "ReportFrequency",
    "ReportStage",
    "ReportStatus",
    "ReportingState",
    "SearchType",
    "SiteSelection",
    "SourceKind",
    "StatusGrouping",
    "Term",
    "Unit",
    "Visibility",
    "WebhookStatus",
    "WorkflowEntity",
]
