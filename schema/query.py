"""The root of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import by_id, by_ids, connection, found, known, many, one, root, rows
from compiler.node import Node
from compiler.pages import Connection
from db import tables as t
from resolvers import agreement as agreement_sql
from resolvers import budget as budgets
from resolvers import lookup, reporting_status, validity
from resolvers import organisation as organisation_sql
from resolvers import project as project_sql
from resolvers import region as region_sql
from resolvers import reminder as reminder_sql
from resolvers import reporting_period as period_sql
from resolvers import search as search_sql
from resolvers import site as site_sql
from resolvers import user as user_sql
from schema.money import ProvinceFunding
from schema.query_cost import QueryCost, query_cost
from schema.reporting_status import ReportingStatus
from schema.search import TYPES, SearchConnection

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.agreement_party import AgreementParty
    from schema.api_token import ApiToken
    from schema.audit_entry import AuditEntry
    from schema.budget import Budget
    from schema.budget_line import BudgetLine
    from schema.citation import Citation
    from schema.commodity import Commodity
    from schema.concurrence import Concurrence
    from schema.country import Country
    from schema.document import Document
    from schema.duty_event import DutyEvent
    from schema.entry import FinancialEntry
    from schema.exchange_rate import ExchangeRate
    from schema.funding_rule import FundingRule
    from schema.grant import Grant
    from schema.holiday import Holiday
    from schema.identity_binding import IdentityBinding
    from schema.indicator import Indicator
    from schema.indicator_target import IndicatorTarget
    from schema.indicator_value import IndicatorValue
    from schema.milestone import Milestone
    from schema.milestone_progress import MilestoneProgress
    from schema.obligation import ReportingObligation
    from schema.organisation import Organisation
    from schema.organisation_alias import OrganisationAlias
    from schema.organisation_name import OrganisationName
    from schema.organisation_relation import OrganisationRelation
    from schema.participation import Participation
    from schema.phase import Phase
    from schema.programme import Programme
    from schema.project import Project
    from schema.project_relation import ProjectRelation
    from schema.region import Region
    from schema.region_code import RegionCode
    from schema.region_parent import RegionParent
    from schema.reminder import Reminder
    from schema.report import Report
    from schema.report_issue import ReportIssue
    from schema.report_remark import ReportRemark
    from schema.reporting_period import ReportingPeriod
    from schema.site import ProjectSite
    from schema.source import Source
    from schema.statement import Statement
    from schema.status import StatusEvent
    from schema.transition import AllowedTransition
    from schema.user import User
    from schema.webhook import Webhook
    from schema.webhook_delivery import WebhookDelivery


@root
class Query:
    """What can be read; whatever the viewer may not see is as if it did not exist (kueri)."""

    node: Node | None = by_id()
    """Any object by its opaque id; null when it is unknown or not visible (simpul)."""
    nodes: list[Node | None] = by_ids()
    """Objects by their opaque ids: in the order of the ids, as often as each is named, null for each that is unknown or
    not visible (simpul)."""
    search: SearchConnection = found(search_sql.matches, search_sql.near_matches, kinds=TYPES)
    """Programmes, projects, organisations, regions, agreements and commodities by their names in both languages, former
    names, abbreviations, codes and numbers, best first: the whole text, its beginning, all its words by their stems in
    both languages; what is misspelt is answered where nothing fits better (pencarian)."""
    query_cost: QueryCost = known(query_cost)
    """What an operation would cost, and whether the viewer may ask it, without running it (biaya kueri)."""
    me: User | None = one(on=user_sql.is_viewer)
    """The person who asks; null without a token (saya)."""
    my_obligations: Connection[ReportingPeriod] = connection(
        on=period_sql.is_mine, order_by=t.reporting_period.c.due_on
    )
    """Reports that the viewer's organisation and its units owe, by due day; empty without a token (kewajiban saya)."""
    my_reminders: Connection[Reminder] = connection(on=reminder_sql.reminds, order_by=t.reminder.c.on_date)
    """Reminders of reports that the viewer's organisation owes, verifies or coordinates, by day; empty without a token
    (pengingat saya)."""
    programme: Programme | None = one(on=lookup.by_code)
    """A programme by its code; null when unknown (program)."""
    programmes: Connection[Programme] = connection(order_by=t.programme.c.sort_name)
    """All programmes, by name (program)."""
    project: Project | None = one(on=lookup.by_code)
    """A project by its code; null when unknown or not visible (proyek)."""
    projects: Connection[Project] = connection(on=project_sql.chosen, order_by=t.project.c.sort_name)
    """All projects the viewer may see, or a choice of them, by name (proyek)."""
    project_sites: Connection[ProjectSite] = connection(on=site_sql.chosen)
    """All sites of projects, or a choice of them (lokasi proyek)."""
    organisation: Organisation | None = one(on=organisation_sql.by_code)
    """An organisation by its code, also by that of an entry merged into it; null when unknown (organisasi)."""
    organisations: Connection[Organisation] = connection(on=organisation_sql.is_kept, order_by=t.organisation.c.code)
    """All organisations, by code (organisasi)."""
    participations: Connection[Participation] = connection(on=validity.on_day)
    """All roles of organisations in programmes and projects (peran serta)."""
    region: Region | None = one(on=region_sql.is_coded)
    """The region that had a code within a scheme on the given day; null when none had (wilayah)."""
    regions: Connection[Region] = connection(order_by=t.region.c.sort_name)
    """All regions of all levels, by name (wilayah)."""
    countries: Connection[Country] = connection(order_by=t.country.c.iso2)
    """All countries, by code (negara)."""
    commodities: Connection[Commodity] = connection(order_by=t.commodity.c.code)
    """All commodities, by code (komoditas)."""
    exchange_rates: Connection[ExchangeRate] = connection(order_by=t.exchange_rate.c.on_date)
    """All exchange rates, by day (kurs)."""
    budget_lines: Connection[BudgetLine] = connection()
    """All budget lines the viewer may see, replaced versions included (rincian anggaran)."""
    funding_totals: list[ProvinceFunding] = rows(budgets.totals_by_province, at_most=10_000)
    funding_rules: Connection[FundingRule] = connection(
        order_by=(t.funding_rule.c.source, t.funding_rule.c.funder_kind, t.funding_rule.c.executor_kind)
    )
    """Which sources may flow from whom to whom (aturan pendanaan)."""
    agreement: Agreement | None = one(on=lookup.by_code)
    """An agreement by its code; null when unknown or not visible (kesepakatan)."""
    agreements: Connection[Agreement] = connection(on=agreement_sql.held, order_by=t.agreement.c.code)
    """All agreements the viewer may see, by code (kesepakatan)."""
    indicator: Indicator | None = one(on=lookup.by_code)
    """An indicator by its code; null when unknown or not visible (indikator)."""
    indicators: Connection[Indicator] = connection(order_by=t.indicator.c.code)
    """All indicators the viewer may see, by code (indikator)."""
    reporting_periods: Connection[ReportingPeriod] = connection(
        on=period_sql.chosen, order_by=t.reporting_period.c.due_on
    )
    """All reporting periods the viewer may see, or the overdue ones, by due day (masa pelaporan)."""
    reporting_status: list[ReportingStatus] = rows(reporting_status.board, at_most=10_000)
    holidays: Connection[Holiday] = connection(order_by=(t.holiday.c.calendar, t.holiday.c.on_date))
    """All holidays, by calendar and day (hari libur)."""
    reports: Connection[Report] = connection()
    """All reports the viewer may see (laporan)."""
    allowed_transitions: list[AllowedTransition] = many(
        order_by=(
            t.allowed_transition.c.entity,
            t.allowed_transition.c.from_status,
            t.allowed_transition.c.to_status,
        ),
        at_most=200,
    )
    """Every change of status that is allowed, by kind (peralihan status)."""
    statements: Connection[Statement] = connection()
    """All facts in words the viewer may see (pernyataan)."""
    citations: Connection[Citation] = connection()
    """All citations the viewer may see (rujukan)."""
    sources: Connection[Source] = connection(order_by=t.source.c.code)
    """All sources, by code (sumber)."""
    phases: Connection[Phase] = connection(order_by=t.phase.c.sort_name)
    """All phases of projects the viewer may see, by name (tahap)."""
    milestones: Connection[Milestone] = connection(order_by=t.milestone.c.due_on)
    """All milestones the viewer may see, by due day, undated last (capaian antara)."""
    milestone_progress: Connection[MilestoneProgress] = connection()
    """All that reports say of milestones, as far as the viewer may see (kemajuan capaian)."""
    project_relations: Connection[ProjectRelation] = connection()
    """All relations between projects the viewer may see (hubungan proyek)."""
    organisation_names: Connection[OrganisationName] = connection()
    """All names organisations have or had (nama organisasi)."""
    organisation_aliases: Connection[OrganisationAlias] = connection(
        order_by=(t.organisation_alias.c.register, t.organisation_alias.c.alias)
    )
    """All identifiers and spellings of organisations in other registers, by register (nama lain)."""
    organisation_relations: Connection[OrganisationRelation] = connection()
    """How organisations stand to each other, at all times (hubungan organisasi)."""
    region_codes: Connection[RegionCode] = connection(order_by=(t.region_code.c.scheme, t.region_code.c.code))
    """All codes of regions there are or were, by scheme and code (kode wilayah)."""
    region_parents: Connection[RegionParent] = connection()
    """Which regions belong or belonged to which (wilayah induk)."""
    budgets: Connection[Budget] = connection(order_by=(t.budget.c.fiscal_year, t.budget.c.version))
    """All budgets the viewer may see in all versions, by fiscal year (anggaran)."""
    financial_entries: Connection[FinancialEntry] = connection(order_by=t.financial_entry.c.on_date)
    """All movements of money the viewer may see, accepted or not, by day (transaksi)."""
    agreement_parties: Connection[AgreementParty] = connection()
    """All parties of agreements the viewer may see (pihak)."""
    indicator_targets: Connection[IndicatorTarget] = connection()
    """All targets of indicators the viewer may see (sasaran)."""
    indicator_values: Connection[IndicatorValue] = connection()
    """All values of indicators the viewer may see, official or not (capaian)."""
    reporting_obligations: Connection[ReportingObligation] = connection()
    """All reporting obligations the viewer may see (kewajiban pelaporan)."""
    report_issues: Connection[ReportIssue] = connection()
    """All difficulties that reports raise, as far as the viewer may see (kendala)."""
    report_remarks: Connection[ReportRemark] = connection()
    """All remarks on returned reports, as far as the viewer may see (catatan perbaikan)."""
    documents: Connection[Document] = connection()
    """All linked documents the viewer may see (dokumen)."""
    concurrences: Connection[Concurrence] = connection(order_by=t.concurrence.c.at)
    """All concurrences of foreign funders the viewer may see, earliest first (persetujuan pendana)."""
    duty_events: Connection[DutyEvent] = connection(order_by=t.duty_event.c.at)
    """What was decided of obligations and periods the viewer may see, earliest first (riwayat kewajiban)."""
    status_events: Connection[StatusEvent] = connection(order_by=t.status_event.c.at)
    """All changes of status the viewer may see, earliest first (riwayat status)."""
    audit_entries: Connection[AuditEntry] = connection()
    """All changes that were recorded, earliest first; for auditors, empty for others (catatan audit)."""
    users: Connection[User] = connection(order_by=t.app_user.c.display_name)
    """Oneself, and the persons of organisations whose users one manages, by name (pengguna)."""
    webhooks: Connection[Webhook] = connection()
    """The webhooks of organisations whose users one manages (webhook)."""
    webhook_deliveries: Connection[WebhookDelivery] = connection()
    """What these webhooks were or will be sent, the oldest first (pengiriman)."""
    grants: Connection[Grant] = connection()
    """What oneself may do, and the persons of organisations whose users one manages (hak)."""
    api_tokens: Connection[ApiToken] = connection(order_by=t.api_token.c.created_at)
    """One's own tokens for machines, and those of persons one manages, earliest first (token API)."""
    identity_bindings: Connection[IdentityBinding] = connection()
    """By which issuers' tokens oneself and the persons one manages sign in (identitas)."""
