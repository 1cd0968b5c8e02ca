"""All tables; one file a subject, gathered here so that `from db import tables as t` says `t.project`."""

from db.tables.agreement import AgreementPartyRow, AgreementRow, agreement, agreement_party
from db.tables.audit import AuditEntryRow, AuditHeadRow, AuditSaltRow, audit_entry, audit_head, audit_salt
from db.tables.budget import BudgetLineRow, BudgetRow, FundingRuleRow, budget, budget_line, funding_rule
from db.tables.commodity import CommodityRow, commodity
from db.tables.concurrence import ConcurrenceRow, concurrence
from db.tables.country import CountryRow, country
from db.tables.document import DocumentRow, document
from db.tables.duty_event import DutyEventRow, duty_event
from db.tables.entry import FinancialEntryRow, financial_entry
from db.tables.exchange_rate import ExchangeRateRow, exchange_rate
from db.tables.holiday import HolidayRow, holiday
from db.tables.idempotency import IdempotencyKeyRow, idempotency_key
from db.tables.indicator import (
    IndicatorRow,
    IndicatorTargetRow,
    IndicatorValueRow,
    indicator,
    indicator_target,
    indicator_value,
)
from db.tables.milestone import MilestoneRow, milestone
from db.tables.obligation import (
    ReportingObligationRow,
    ReportingPeriodRow,
    reporting_obligation,
    reporting_period,
)
from db.tables.organisation import (
    OrganisationAliasRow,
    OrganisationNameRow,
    OrganisationRelationRow,
    OrganisationRow,
    organisation,
    organisation_alias,
    organisation_name,
    organisation_relation,
)
from db.tables.outbox import OutboxRow, outbox
from db.tables.participation import ParticipationRow, participation
from db.tables.phase import PhaseRow, phase
from db.tables.programme import ProgrammeRow, programme
from db.tables.project import ProjectRelationRow, ProjectRow, project, project_relation
from db.tables.region import RegionCodeRow, RegionParentRow, RegionRow, region, region_code, region_parent
from db.tables.remark import ReportRemarkRow, report_remark
from db.tables.reminder import ReminderRow, reminder
from db.tables.report import (
    MilestoneProgressRow,
    ReportIssueRow,
    ReportRow,
    milestone_progress,
    report,
    report_issue,
)
from db.tables.row import Mutable, Row, Scoped, metadata
from db.tables.search import derived, search_key
from db.tables.site import ProjectSiteRow, project_site
from db.tables.source import CitationRow, SourceRow, StatementRow, citation, source, statement
from db.tables.status import AllowedTransitionRow, StatusEventRow, allowed_transition, status_event
from db.tables.user import (
    ApiTokenRow,
    AppUserRow,
    IdentityBindingRow,
    OrgGrantRow,
    api_token,
    app_user,
    identity_binding,
    org_grant,
)
from db.tables.webhook import (
    WebhookDeliveryRow,
    WebhookRow,
    WebhookSecretRow,
    webhook,
    webhook_delivery,
    webhook_secret,
)
from db.types import check_vocabularies

check_vocabularies(metadata)

__all__ = [
    "AgreementPartyRow",
    "AgreementRow",
    "AllowedTransitionRow",
    "ApiTokenRow",
    "AppUserRow",
    "AuditEntryRow",
    "AuditHeadRow",
    "AuditSaltRow",
    "BudgetLineRow",
    "BudgetRow",
    "CitationRow",
    "CommodityRow",
    "ConcurrenceRow",
    "CountryRow",
    "DocumentRow",
    "DutyEventRow",
    "ExchangeRateRow",
    "FinancialEntryRow",
    "FundingRuleRow",
    "HolidayRow",
    "IdempotencyKeyRow",
    "IdentityBindingRow",
    "IndicatorRow",
    "IndicatorTargetRow",
    "IndicatorValueRow",
    "MilestoneProgressRow",
    "MilestoneRow",
    "Mutable",
    "OrgGrantRow",
    "OrganisationAliasRow",
    "OrganisationNameRow",
    "OrganisationRelationRow",
    "OrganisationRow",
    "OutboxRow",
    "ParticipationRow",
    "PhaseRow",
    "ProgrammeRow",
    "ProjectRelationRow",
    "ProjectRow",
    "ProjectSiteRow",
    "RegionCodeRow",
    "RegionParentRow",
    "RegionRow",
    "ReminderRow",
    "ReportIssueRow",
    "ReportRemarkRow",
    "ReportRow",
    "ReportingObligationRow",
    "ReportingPeriodRow",
    "Row",
    "Scoped",
    "SourceRow",
    "StatementRow",
    "StatusEventRow",
    "WebhookDeliveryRow",
    "WebhookRow",
    "WebhookSecretRow",
    "agreement",
    "agreement_party",
    "allowed_transition",
    "api_token",
    "app_user",
    "audit_entry",
    "audit_head",
    "audit_salt",
    "budget",
    "budget_line",
    "citation",
    "commodity",
    "concurrence",
    "country",
    "derived",
    "document",
    "duty_event",
    "exchange_rate",
    "financial_entry",
    "funding_rule",
    "holiday",
    "idempotency_key",
    "identity_binding",
    "indicator",
    "indicator_target",
    "indicator_value",
    "metadata",
    "milestone",
    "milestone_progress",
    "org_grant",
    "organisation",
    "organisation_alias",
    "organisation_name",
    "organisation_relation",
    "outbox",
    "participation",
    "phase",
    "programme",
    "project",
    "project_relation",
    "project_site",
    "region",
    "region_code",
    "region_parent",
    "reminder",
    "report",
    "report_issue",
    "report_remark",
    "reporting_obligation",
    "reporting_period",
    "search_key",
    "source",
    "statement",
    "status_event",
    "webhook",
    "webhook_delivery",
    "webhook_secret",
]
