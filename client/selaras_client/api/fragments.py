from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, Optional, Union

from pydantic import BeforeValidator, Field

from selaras_client.scalars import (
    parsed_date,
    parsed_datetime,
    parsed_decimal,
)
from selaras_client.user_error import UserError

from .base_model import BaseModel
from .enums import (
    AgreementCapacity,
    AgreementKind,
    AgreementStatus,
    BudgetStatus,
    DatePrecision,
    DocumentKind,
    DueBasis,
    EntryKind,
    FiscalCalendar,
    GrantRole,
    IndicatorAggregation,
    IndicatorDirection,
    IssueKind,
    MilestoneStatus,
    Modality,
    OrganisationKind,
    ProjectStatus,
    ReportingState,
    ReportStage,
    ReportStatus,
    SiteSelection,
    Unit,
    Visibility,
)


class ReportState(BaseModel):
    id: str
    status: ReportStatus
    revision: int
    row_version: int
    visibility: Visibility
    is_official: bool
    return_reason: Optional[str]
    submitted_at: Optional[Annotated[datetime, BeforeValidator(parsed_datetime)]]
    verified_at: Optional[Annotated[datetime, BeforeValidator(parsed_datetime)]]
    accepted_at: Optional[Annotated[datetime, BeforeValidator(parsed_datetime)]]
    updated_at: Annotated[datetime, BeforeValidator(parsed_datetime)]


class AcceptReportSuccess(BaseModel):
    report: "AcceptReportSuccessReport"
    superseded: Optional["AcceptReportSuccessSuperseded"]


class AcceptReportSuccessReport(ReportState):
    pass


class AcceptReportSuccessSuperseded(ReportState):
    pass


class AddMilestoneSuccess(BaseModel):
    milestone: "AddMilestoneSuccessMilestone"


class AddMilestoneSuccessMilestone(BaseModel):
    id: str
    name: str
    status: MilestoneStatus


class AddSourceSuccess(BaseModel):
    source: "AddSourceSuccessSource"


class AddSourceSuccessSource(BaseModel):
    id: str
    code: str
    title: str


class Named(BaseModel):
    id: str
    code: str
    name: str
    name_in_indonesian: str
    abbreviation: Optional[str]


class AgreementRow(BaseModel):
    id: str
    code: str
    number: Optional[str]
    kind: AgreementKind
    name: str
    name_in_indonesian: str
    status: AgreementStatus
    signed_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    is_in_force: bool
    row_version: int
    updated_at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    span: "AgreementRowSpan"
    project: Optional["AgreementRowProject"]
    programme: Optional["AgreementRowProgramme"]
    parties: "AgreementRowParties"


class AgreementRowSpan(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    precision: DatePrecision


class AgreementRowProject(BaseModel):
    id: str
    code: str


class AgreementRowProgramme(BaseModel):
    id: str
    code: str


class AgreementRowParties(BaseModel):
    nodes: list["AgreementRowPartiesNodes"]


class AgreementRowPartiesNodes(BaseModel):
    id: str
    capacity: AgreementCapacity
    organisation: "AgreementRowPartiesNodesOrganisation"


class AgreementRowPartiesNodesOrganisation(Named):
    pass


class AlreadySubmitted(BaseModel, UserError):
    code: str
    message: str
    path: list[str]
    report: "AlreadySubmittedReport"


class AlreadySubmittedReport(ReportState):
    pass


class Amount(BaseModel):
    amount: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    currency: str


class AttachDocumentSuccess(BaseModel):
    document: "AttachDocumentSuccessDocument"


class AttachDocumentSuccessDocument(BaseModel):
    id: str
    kind: DocumentKind
    title: str
    url: str


class BindIdentitySuccess(BaseModel):
    identity: "BindIdentitySuccessIdentity"


class BindIdentitySuccessIdentity(BaseModel):
    id: str
    issuer: str
    subject: str
    bound_at: Annotated[datetime, BeforeValidator(parsed_datetime)]


class Page(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
    has_previous_page: bool
    start_cursor: Optional[str]


class BudgetRow(BaseModel):
    id: str
    fiscal_year: int
    calendar: FiscalCalendar
    currency: str
    version: int
    status: BudgetStatus
    total: "BudgetRowTotal"
    row_version: int
    updated_at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    project: "BudgetRowProject"
    lines: "BudgetRowLines"


class BudgetRowTotal(Amount):
    pass


class BudgetRowProject(BaseModel):
    id: str
    code: str


class BudgetRowLines(BaseModel):
    nodes: list["BudgetRowLinesNodes"]
    page_info: "BudgetRowLinesPageInfo"


class BudgetRowLinesNodes(BaseModel):
    id: str
    allocated: "BudgetRowLinesNodesAllocated"
    committed: "BudgetRowLinesNodesCommitted"
    disbursed: "BudgetRowLinesNodesDisbursed"
    realised: "BudgetRowLinesNodesRealised"
    funder: "BudgetRowLinesNodesFunder"
    executor: "BudgetRowLinesNodesExecutor"


class BudgetRowLinesNodesAllocated(Amount):
    pass


class BudgetRowLinesNodesCommitted(Amount):
    pass


class BudgetRowLinesNodesDisbursed(Amount):
    pass


class BudgetRowLinesNodesRealised(Amount):
    pass


class BudgetRowLinesNodesFunder(Named):
    pass


class BudgetRowLinesNodesExecutor(Named):
    pass


class BudgetRowLinesPageInfo(Page):
    pass


class Token(BaseModel):
    id: str
    label: str
    roles: Optional[list[GrantRole]]
    created_at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    expires_at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    last_used_at: Optional[Annotated[datetime, BeforeValidator(parsed_datetime)]]
    revoked_at: Optional[Annotated[datetime, BeforeValidator(parsed_datetime)]]


class CreateApiTokenSuccess(BaseModel):
    token: Optional[str]
    api_token: "CreateApiTokenSuccessApiToken"


class CreateApiTokenSuccessApiToken(Token):
    pass


class Duty(BaseModel):
    id: str
    due_on: Annotated[date, BeforeValidator(parsed_date)]
    due_basis: DueBasis
    is_extended: bool
    is_waived: bool
    row_version: int
    stage: Optional[ReportStage]
    state: Optional[ReportingState]
    is_overdue: Optional[bool]
    days_late: Optional[int]
    working_days_late: Optional[int]
    period: "DutyPeriod"
    organisation: "DutyOrganisation"
    verifier: "DutyVerifier"
    project: Optional["DutyProject"]
    programme: Optional["DutyProgramme"]
    current_report: Optional["DutyCurrentReport"]


class DutyPeriod(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]


class DutyOrganisation(Named):
    pass


class DutyVerifier(Named):
    pass


class DutyProject(BaseModel):
    id: str
    code: str
    name: str
    name_in_indonesian: str


class DutyProgramme(BaseModel):
    id: str
    code: str


class DutyCurrentReport(ReportState):
    pass


class ExtendObligationSuccess(BaseModel):
    reporting_period: "ExtendObligationSuccessReportingPeriod"


class ExtendObligationSuccessReportingPeriod(Duty):
    pass


class Forbidden(BaseModel, UserError):
    code: str
    message: str
    path: list[str]


class GrantRoleSuccess(BaseModel):
    grant: "GrantRoleSuccessGrant"


class GrantRoleSuccessGrant(BaseModel):
    id: str
    role: GrantRole
    is_valid: bool
    valid: "GrantRoleSuccessGrantValid"


class GrantRoleSuccessGrantValid(BaseModel):
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]


class IdempotencyMismatch(BaseModel, UserError):
    code: str
    message: str
    path: list[str]


class Person(BaseModel):
    id: str
    display_name: str
    work_email: str
    is_active: bool
    row_version: int
    organisation: "PersonOrganisation"


class PersonOrganisation(Named):
    pass


class InviteUserSuccess(BaseModel):
    user: "InviteUserSuccessUser"


class InviteUserSuccessUser(Person):
    pass


class Mistake(BaseModel):
    code: str
    message: str
    path: list[str]


class NotFound(BaseModel, UserError):
    code: str
    message: str
    path: list[str]


class OrganisationRow(Named):
    kind: OrganisationKind
    is_active: bool
    row_version: int
    country: Optional["OrganisationRowCountry"]


class OrganisationRowCountry(BaseModel):
    iso_2: str


class PeriodForm(Duty):
    reported: Optional["PeriodFormReported"]


class PeriodFormReported(BaseModel):
    id: str
    code: str
    milestones: "PeriodFormReportedMilestones"
    indicators: "PeriodFormReportedIndicators"
    sites: "PeriodFormReportedSites"
    budget_lines: "PeriodFormReportedBudgetLines"


class PeriodFormReportedMilestones(BaseModel):
    nodes: list["PeriodFormReportedMilestonesNodes"]
    page_info: "PeriodFormReportedMilestonesPageInfo"


class PeriodFormReportedMilestonesNodes(BaseModel):
    id: str
    name: str
    name_in_indonesian: str
    status: MilestoneStatus
    percent: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    due_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]


class PeriodFormReportedMilestonesPageInfo(Page):
    pass


class PeriodFormReportedIndicators(BaseModel):
    nodes: list["PeriodFormReportedIndicatorsNodes"]
    page_info: "PeriodFormReportedIndicatorsPageInfo"


class PeriodFormReportedIndicatorsNodes(BaseModel):
    id: str
    code: str
    name: str
    name_in_indonesian: str
    unit: Unit
    direction: IndicatorDirection
    aggregation: IndicatorAggregation


class PeriodFormReportedIndicatorsPageInfo(Page):
    pass


class PeriodFormReportedSites(BaseModel):
    nodes: list["PeriodFormReportedSitesNodes"]
    page_info: "PeriodFormReportedSitesPageInfo"


class PeriodFormReportedSitesNodes(BaseModel):
    id: str
    selection: SiteSelection
    region: "PeriodFormReportedSitesNodesRegion"


class PeriodFormReportedSitesNodesRegion(BaseModel):
    id: str
    name: str


class PeriodFormReportedSitesPageInfo(Page):
    pass


class PeriodFormReportedBudgetLines(BaseModel):
    nodes: list["PeriodFormReportedBudgetLinesNodes"]
    page_info: "PeriodFormReportedBudgetLinesPageInfo"


class PeriodFormReportedBudgetLinesNodes(BaseModel):
    id: str
    currency: str
    allocated: "PeriodFormReportedBudgetLinesNodesAllocated"
    funder: "PeriodFormReportedBudgetLinesNodesFunder"
    executor: "PeriodFormReportedBudgetLinesNodesExecutor"
    budget: "PeriodFormReportedBudgetLinesNodesBudget"


class PeriodFormReportedBudgetLinesNodesAllocated(Amount):
    pass


class PeriodFormReportedBudgetLinesNodesFunder(Named):
    pass


class PeriodFormReportedBudgetLinesNodesExecutor(Named):
    pass


class PeriodFormReportedBudgetLinesNodesBudget(BaseModel):
    id: str
    fiscal_year: int
    status: BudgetStatus


class PeriodFormReportedBudgetLinesPageInfo(Page):
    pass


class ProjectRow(BaseModel):
    id: str
    code: str
    name: str
    name_in_indonesian: str
    status: ProjectStatus
    starts_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    ends_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    modality: Modality
    visibility: Visibility
    row_version: int
    updated_at: Annotated[datetime, BeforeValidator(parsed_datetime)]
    weighted_progress: Optional[Annotated[Decimal, BeforeValidator(parsed_decimal)]]
    lead: Optional["ProjectRowLead"]
    programme: "ProjectRowProgramme"


class ProjectRowLead(Named):
    pass


class ProjectRowProgramme(BaseModel):
    id: str
    code: str


class PublishReportSuccess(BaseModel):
    report: "PublishReportSuccessReport"


class PublishReportSuccessReport(ReportState):
    pass


class RecordEntriesSuccess(BaseModel):
    report: "RecordEntriesSuccessReport"
    recorded: int
    refused: int
    rows: list["RecordEntriesSuccessRows"]
    errors: list["RecordEntriesSuccessErrors"]


class RecordEntriesSuccessReport(ReportState):
    pass


class RecordEntriesSuccessRows(BaseModel):
    row: int
    entry: Optional[str]


class RecordEntriesSuccessErrors(BaseModel):
    row: int
    code: str
    message: str
    path: list[str]


class ReturnReportSuccess(BaseModel):
    report: "ReturnReportSuccessReport"


class ReturnReportSuccessReport(ReportState):
    pass


class RevokeApiTokenSuccess(BaseModel):
    api_token: "RevokeApiTokenSuccessApiToken"


class RevokeApiTokenSuccessApiToken(Token):
    pass


class RotateApiTokenSuccess(BaseModel):
    token: Optional[str]
    api_token: "RotateApiTokenSuccessApiToken"
    replaced: "RotateApiTokenSuccessReplaced"


class RotateApiTokenSuccessApiToken(Token):
    pass


class RotateApiTokenSuccessReplaced(Token):
    pass


class SaveReportDraftSuccess(BaseModel):
    report: "SaveReportDraftSuccessReport"
    remaining: list["SaveReportDraftSuccessRemaining"]


class SaveReportDraftSuccessReport(ReportState):
    pass


class SaveReportDraftSuccessRemaining(Mistake):
    pass


class SubmitReportDraftSuccess(BaseModel):
    report: "SubmitReportDraftSuccessReport"


class SubmitReportDraftSuccessReport(ReportState):
    pass


class SubmitReportSuccess(BaseModel):
    report: "SubmitReportSuccessReport"


class SubmitReportSuccessReport(ReportState):
    pass


class SubmitReportsSuccess(BaseModel):
    submitted: int
    refused: int
    rows: list["SubmitReportsSuccessRows"]
    errors: list["SubmitReportsSuccessErrors"]


class SubmitReportsSuccessRows(BaseModel):
    row: int
    report: Optional[str]


class SubmitReportsSuccessErrors(BaseModel):
    row: int
    code: str
    message: str
    path: list[str]


class ValidateReportSuccess(BaseModel):
    is_valid: bool


class ValidationFailed(BaseModel, UserError):
    code: str
    message: str
    path: list[str]
    errors: list["ValidationFailedErrors"]


class ValidationFailedErrors(Mistake):
    pass


class VerifyReportSuccess(BaseModel):
    report: "VerifyReportSuccessReport"


class VerifyReportSuccessReport(ReportState):
    pass


class VersionConflict(BaseModel, UserError):
    code: str
    message: str
    path: list[str]
    expected_version: int
    actual_version: int
    changed_fields: list[str]
    current: Union["VersionConflictCurrentNode", "VersionConflictCurrentReport"] = (
        Field(discriminator="typename__")
    )


class VersionConflictCurrentNode(BaseModel):
    typename__: Literal[
        "Agreement",
        "AgreementParty",
        "AllowedTransition",
        "ApiToken",
        "AuditEntry",
        "Budget",
        "BudgetLine",
        "Citation",
        "Commodity",
        "Concurrence",
        "Country",
        "Document",
        "DutyEvent",
        "ExchangeRate",
        "FinancialEntry",
        "FundingRule",
        "Grant",
        "Holiday",
        "IdentityBinding",
        "Indicator",
        "IndicatorTarget",
        "IndicatorValue",
        "Milestone",
        "MilestoneProgress",
        "Node",
        "Organisation",
        "OrganisationAlias",
        "OrganisationName",
        "OrganisationRelation",
        "Participation",
        "Phase",
        "Programme",
        "Project",
        "ProjectRelation",
        "ProjectSite",
        "Region",
        "RegionCode",
        "RegionParent",
        "Reminder",
        "ReportIssue",
        "ReportRemark",
        "ReportingObligation",
        "ReportingPeriod",
        "Source",
        "Statement",
        "StatusEvent",
        "User",
        "Webhook",
        "WebhookDelivery",
    ] = Field(alias="__typename")
    id: str


class VersionConflictCurrentReport(BaseModel):
    typename__: Literal["Report"] = Field(alias="__typename")
    id: str
    status: ReportStatus
    row_version: int


class WaiveObligationSuccess(BaseModel):
    reporting_period: "WaiveObligationSuccessReportingPeriod"


class WaiveObligationSuccessReportingPeriod(Duty):
    pass


class WholeReport(ReportState):
    narrative: Optional[str]
    reporter: "WholeReportReporter"
    verifier: "WholeReportVerifier"
    period: "WholeReportPeriod"
    supersedes: Optional["WholeReportSupersedes"]
    entries: "WholeReportEntries"
    values: "WholeReportValues"
    progress: "WholeReportProgress"
    issues: "WholeReportIssues"
    remarks: "WholeReportRemarks"


class WholeReportReporter(Named):
    pass


class WholeReportVerifier(Named):
    pass


class WholeReportPeriod(Duty):
    pass


class WholeReportSupersedes(ReportState):
    pass


class WholeReportEntries(BaseModel):
    nodes: list["WholeReportEntriesNodes"]
    page_info: "WholeReportEntriesPageInfo"


class WholeReportEntriesNodes(BaseModel):
    id: str
    kind: EntryKind
    on_date: Annotated[date, BeforeValidator(parsed_date)]
    document_ref: Optional[str]
    amount: "WholeReportEntriesNodesAmount"
    rate_to_idr: Optional[Annotated[Decimal, BeforeValidator(parsed_decimal)]]
    line: Optional["WholeReportEntriesNodesLine"]
    reverses: Optional["WholeReportEntriesNodesReverses"]


class WholeReportEntriesNodesAmount(Amount):
    pass


class WholeReportEntriesNodesLine(BaseModel):
    id: str


class WholeReportEntriesNodesReverses(BaseModel):
    id: str


class WholeReportEntriesPageInfo(Page):
    pass


class WholeReportValues(BaseModel):
    nodes: list["WholeReportValuesNodes"]
    page_info: "WholeReportValuesPageInfo"


class WholeReportValuesNodes(BaseModel):
    id: str
    value: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    note: Optional[str]
    is_total: bool
    indicator: Optional["WholeReportValuesNodesIndicator"]
    site: Optional["WholeReportValuesNodesSite"]


class WholeReportValuesNodesIndicator(BaseModel):
    id: str
    code: str


class WholeReportValuesNodesSite(BaseModel):
    id: str


class WholeReportValuesPageInfo(Page):
    pass


class WholeReportProgress(BaseModel):
    nodes: list["WholeReportProgressNodes"]
    page_info: "WholeReportProgressPageInfo"


class WholeReportProgressNodes(BaseModel):
    id: str
    percent: Annotated[Decimal, BeforeValidator(parsed_decimal)]
    done_on: Optional[Annotated[date, BeforeValidator(parsed_date)]]
    note: Optional[str]
    milestone: Optional["WholeReportProgressNodesMilestone"]


class WholeReportProgressNodesMilestone(BaseModel):
    id: str
    name: str


class WholeReportProgressPageInfo(Page):
    pass


class WholeReportIssues(BaseModel):
    nodes: list["WholeReportIssuesNodes"]
    page_info: "WholeReportIssuesPageInfo"


class WholeReportIssuesNodes(BaseModel):
    id: str
    kind: IssueKind
    issue: str
    action: Optional[str]


class WholeReportIssuesPageInfo(Page):
    pass


class WholeReportRemarks(BaseModel):
    nodes: list["WholeReportRemarksNodes"]
    page_info: "WholeReportRemarksPageInfo"


class WholeReportRemarksNodes(BaseModel):
    id: str
    field: str
    remark: str
    report_revision: int
    entry: Optional["WholeReportRemarksNodesEntry"]
    value: Optional["WholeReportRemarksNodesValue"]
    progress: Optional["WholeReportRemarksNodesProgress"]
    issue: Optional["WholeReportRemarksNodesIssue"]
    indicator: Optional["WholeReportRemarksNodesIndicator"]
    milestone: Optional["WholeReportRemarksNodesMilestone"]


class WholeReportRemarksNodesEntry(BaseModel):
    id: str


class WholeReportRemarksNodesValue(BaseModel):
    id: str


class WholeReportRemarksNodesProgress(BaseModel):
    id: str


class WholeReportRemarksNodesIssue(BaseModel):
    id: str


class WholeReportRemarksNodesIndicator(BaseModel):
    id: str


class WholeReportRemarksNodesMilestone(BaseModel):
    id: str


class WholeReportRemarksPageInfo(Page):
    pass


class WithdrawReportSuccess(BaseModel):
    report: "WithdrawReportSuccessReport"


class WithdrawReportSuccessReport(ReportState):
    pass
