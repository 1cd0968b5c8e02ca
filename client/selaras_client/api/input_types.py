from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Optional

from pydantic import Field, PlainSerializer

from selaras_client.scalars import (
    date_text,
    datetime_text,
    decimal_text,
)

from .base_model import BaseModel
from .enums import (
    AgreementCapacity,
    AgreementKind,
    AgreementStatus,
    Basis,
    BudgetStatus,
    CommodityKind,
    DatePrecision,
    DayKind,
    Direction,
    DocumentKind,
    DueBasis,
    DutyEventKind,
    EntryKind,
    ErrorPolicy,
    FiscalCalendar,
    FundingSource,
    GrantRole,
    IndicatorAggregation,
    IndicatorDirection,
    IndicatorLevel,
    IssueKind,
    MilestoneStatus,
    Modality,
    OrganisationKind,
    OrganisationRelationKind,
    ParticipationRole,
    PhaseStatus,
    ProjectRelationKind,
    ProjectStatus,
    RegionCodeScheme,
    RegionKind,
    RegionLevel,
    ReminderKind,
    ReportFrequency,
    ReportingState,
    ReportStage,
    ReportStatus,
    SiteSelection,
    SourceKind,
    Unit,
    Visibility,
    WorkflowEntity,
)


class AcceptReportInput(BaseModel):
    """Which report to accept, as it was read."""

    expected_version: int
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "A verified report of a programme that the viewer's organisation coordinates (laporan)."
    waiver_reason: Optional[str] = None
    "Why one organisation may both verify and accept; needed only where it does (alasan pengecualian)."


class AddMilestoneInput(BaseModel):
    """A milestone of a phase (capaian antara)."""

    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    milestone: "MilestoneInput"
    "The milestone (capaian antara)."
    phase: str
    "The phase, of a project of which the viewer's organisation is a leader (tahap)."


class AddSourceInput(BaseModel):
    """Something that says something (sumber)."""

    code: str
    "Its unique, stable code: 1 to 64 of A-Z, 0-9, - . _ (kode)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    kind: SourceKind
    "What kind of source (jenis)."
    locator: Optional[str] = None
    "Where it is, such as an address, at most 2,000 characters (letak)."
    published_on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The day it was published, which is not the day it was fetched; leave it out when not known (tanggal terbit)."
    publisher: Optional[str] = None
    "Who published it, at most 500 characters; leave it out when not known (penerbit)."
    retrieved_on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The day it was fetched, not in the future (tanggal diambil)."
    title: str
    "Its title, at most 500 characters (judul)."


class AgreementAggregateOrder(BaseModel):
    """By what is measured of Agreement rows that belong to it."""

    by: "AgreementMeasureOrder"
    "By what."
    filter_: Optional["AgreementFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class AgreementCapacityFilter(BaseModel):
    """Conditions on a value of type AgreementCapacity; all given ones hold."""

    eq: Optional[AgreementCapacity] = None
    "Equal."
    in_: Optional[list[AgreementCapacity]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[AgreementCapacity] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[AgreementCapacity]] = None
    "Equal to none of these; rows where it is null match."


class AgreementDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    is_expired: Optional[Direction] = None
    "By `isExpired`."
    is_in_force: Optional[Direction] = None
    "By `isInForce`."
    kind: Optional[Direction] = None
    "By `kind`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    no_parent_reason: Optional[Direction] = None
    "By `noParentReason`."
    number: Optional[Direction] = None
    "By `number`."
    parent: Optional[Direction] = None
    "By `parent`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    signed_on: Optional[Direction] = None
    "By `signedOn`."
    signed_precision: Optional[Direction] = None
    "By `signedPrecision`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class AgreementExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    no_parent_reason: Optional[Direction] = None
    "By `noParentReason`."
    number: Optional[Direction] = None
    "By `number`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    signed_on: Optional[Direction] = None
    "By `signedOn`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class AgreementFilter(BaseModel):
    """Conditions on a Agreement; all given ones hold (saringan)."""

    and_: Optional[list["AgreementFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    children: Optional["AgreementListFilter"] = None
    "Conditions on `children`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    documents: Optional["DocumentListFilter"] = None
    "Conditions on `documents`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_expired: Optional["BooleanFilter"] = None
    "Conditions on `isExpired`."
    is_in_force: Optional["BooleanFilter"] = None
    "Conditions on `isInForce`."
    kind: Optional["AgreementKindFilter"] = None
    "Conditions on `kind`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    no_parent_reason: Optional["StringFilter"] = None
    "Conditions on `noParentReason`."
    not_: Optional["AgreementFilter"] = Field(alias="not", default=None)
    "This does not hold."
    number: Optional["StringFilter"] = None
    "Conditions on `number`."
    or_: Optional[list["AgreementFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    parent: Optional["AgreementFilter"] = None
    "Conditions on `parent`."
    parties: Optional["AgreementPartyListFilter"] = None
    "Conditions on `parties`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    signed_on: Optional["DateFilter"] = None
    "Conditions on `signedOn`."
    signed_precision: Optional["DatePrecisionFilter"] = None
    "Conditions on `signedPrecision`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    status: Optional["AgreementStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."


class AgreementKindFilter(BaseModel):
    """Conditions on a value of type AgreementKind; all given ones hold."""

    eq: Optional[AgreementKind] = None
    "Equal."
    in_: Optional[list[AgreementKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[AgreementKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[AgreementKind]] = None
    "Equal to none of these; rows where it is null match."


class AgreementListFilter(BaseModel):
    """Conditions on several Agreement rows; all given ones hold."""

    every: Optional["AgreementFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["AgreementFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["AgreementFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AgreementMeasureOrder(BaseModel):
    """One measure of Agreement rows."""

    avg: Optional["AgreementNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["AgreementDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["AgreementExtremeOrder"] = None
    "By `max`."
    min: Optional["AgreementExtremeOrder"] = None
    "By `min`."
    sum: Optional["AgreementNumberOrder"] = None
    "By `sum`."


class AgreementNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class AgreementOrder(BaseModel):
    """One key to order Agreement rows by; precedence is the list's order (urutan)."""

    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    children_aggregate: Optional["AgreementAggregateOrder"] = None
    "By `childrenAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    documents_aggregate: Optional["DocumentAggregateOrder"] = None
    "By `documentsAggregate`."
    is_expired: Optional[Direction] = None
    "By `isExpired`."
    is_in_force: Optional[Direction] = None
    "By `isInForce`."
    kind: Optional[Direction] = None
    "By `kind`."
    milestones_aggregate: Optional["MilestoneAggregateOrder"] = None
    "By `milestonesAggregate`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    no_parent_reason: Optional[Direction] = None
    "By `noParentReason`."
    number: Optional[Direction] = None
    "By `number`."
    parent: Optional["AgreementOrder"] = None
    "By `parent`."
    parties_aggregate: Optional["AgreementPartyAggregateOrder"] = None
    "By `partiesAggregate`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    signed_on: Optional[Direction] = None
    "By `signedOn`."
    signed_precision: Optional[Direction] = None
    "By `signedPrecision`."
    span: Optional["SpanOrder"] = None
    "By `span`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = None
    "By `statusHistoryAggregate`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class AgreementPartyAggregateOrder(BaseModel):
    """By what is measured of AgreementParty rows that belong to it."""

    by: "AgreementPartyMeasureOrder"
    "By what."
    filter_: Optional["AgreementPartyFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class AgreementPartyDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    agreement: Optional[Direction] = None
    "By `agreement`."
    capacity: Optional[Direction] = None
    "By `capacity`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    signatory_title: Optional[Direction] = None
    "By `signatoryTitle`."
    signed_on: Optional[Direction] = None
    "By `signedOn`."


class AgreementPartyExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    signatory_title: Optional[Direction] = None
    "By `signatoryTitle`."
    signed_on: Optional[Direction] = None
    "By `signedOn`."


class AgreementPartyFilter(BaseModel):
    """Conditions on a AgreementParty; all given ones hold (saringan)."""

    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["AgreementPartyFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    capacity: Optional["AgreementCapacityFilter"] = None
    "Conditions on `capacity`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    not_: Optional["AgreementPartyFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["AgreementPartyFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    signatory_title: Optional["StringFilter"] = None
    "Conditions on `signatoryTitle`."
    signed_on: Optional["DateFilter"] = None
    "Conditions on `signedOn`."


class AgreementPartyListFilter(BaseModel):
    """Conditions on several AgreementParty rows; all given ones hold."""

    every: Optional["AgreementPartyFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["AgreementPartyFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["AgreementPartyFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AgreementPartyMeasureOrder(BaseModel):
    """One measure of AgreementParty rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["AgreementPartyDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["AgreementPartyExtremeOrder"] = None
    "By `max`."
    min: Optional["AgreementPartyExtremeOrder"] = None
    "By `min`."


class AgreementStatusFilter(BaseModel):
    """Conditions on a value of type AgreementStatus; all given ones hold."""

    eq: Optional[AgreementStatus] = None
    "Equal."
    in_: Optional[list[AgreementStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[AgreementStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[AgreementStatus]] = None
    "Equal to none of these; rows where it is null match."


class ApiTokenFilter(BaseModel):
    """Conditions on a ApiToken; all given ones hold (saringan)."""

    and_: Optional[list["ApiTokenFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    created_at: Optional["DateTimeFilter"] = None
    "Conditions on `createdAt`."
    expires_at: Optional["DateTimeFilter"] = None
    "Conditions on `expiresAt`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    label: Optional["StringFilter"] = None
    "Conditions on `label`."
    last_used_at: Optional["DateTimeFilter"] = None
    "Conditions on `lastUsedAt`."
    not_: Optional["ApiTokenFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ApiTokenFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    programmes: Optional["ProgrammeListFilter"] = None
    "Conditions on `programmes`."
    revoked_at: Optional["DateTimeFilter"] = None
    "Conditions on `revokedAt`."
    user: Optional["UserFilter"] = None
    "Conditions on `user`."


class ApiTokenListFilter(BaseModel):
    """Conditions on several ApiToken rows; all given ones hold."""

    every: Optional["ApiTokenFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ApiTokenFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ApiTokenFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AttachDocumentInput(BaseModel):
    """A link to a document; the server never fetches what it leads to (dokumen)."""

    dated_on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The day it bears (tanggal)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    kind: DocumentKind
    "What kind of document (jenis)."
    language: Optional[str] = None
    "Its language as a BCP 47 tag, such as id or en (bahasa)."
    media_type: Optional[str] = None
    "Its media type, such as application/pdf (jenis media)."
    sha_256: Optional[str] = None
    "SHA-256 of the file, 64 hexadecimal digits; once recorded it stays (sidik SHA-256)."
    size_bytes: Optional[int] = None
    "Size of the file in bytes; leave it out when not known or beyond 2 GiB (ukuran)."
    subject: str
    "What it belongs to: an agreement, a report, a milestone or a financial entry (pokok)."
    title: str
    "Its title, at most 500 characters (judul)."
    url: str
    "Where it is: an https address without user name or password, at most 2,000 characters (alamat)."


class AuditEntryAggregateOrder(BaseModel):
    """By what is measured of AuditEntry rows that belong to it."""

    by: "AuditEntryMeasureOrder"
    "By what."
    filter_: Optional["AuditEntryFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class AuditEntryDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    action: Optional[Direction] = None
    "By `action`."
    after: Optional[Direction] = None
    "By `after`."
    at: Optional[Direction] = None
    "By `at`."
    before: Optional[Direction] = None
    "By `before`."
    hash: Optional[Direction] = None
    "By `hash`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    person: Optional[Direction] = None
    "By `person`."
    position: Optional[Direction] = None
    "By `position`."
    reason: Optional[Direction] = None
    "By `reason`."
    request_id: Optional[Direction] = None
    "By `requestId`."
    role: Optional[Direction] = None
    "By `role`."
    subject_table: Optional[Direction] = None
    "By `subjectTable`."


class AuditEntryExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    action: Optional[Direction] = None
    "By `action`."
    after: Optional[Direction] = None
    "By `after`."
    at: Optional[Direction] = None
    "By `at`."
    before: Optional[Direction] = None
    "By `before`."
    hash: Optional[Direction] = None
    "By `hash`."
    position: Optional[Direction] = None
    "By `position`."
    reason: Optional[Direction] = None
    "By `reason`."
    request_id: Optional[Direction] = None
    "By `requestId`."
    subject_table: Optional[Direction] = None
    "By `subjectTable`."


class AuditEntryFilter(BaseModel):
    """Conditions on a AuditEntry; all given ones hold (saringan)."""

    action: Optional["StringFilter"] = None
    "Conditions on `action`."
    after: Optional["StringFilter"] = None
    "Conditions on `after`."
    and_: Optional[list["AuditEntryFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    at: Optional["DateTimeFilter"] = None
    "Conditions on `at`."
    before: Optional["StringFilter"] = None
    "Conditions on `before`."
    hash: Optional["StringFilter"] = None
    "Conditions on `hash`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    not_: Optional["AuditEntryFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["AuditEntryFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    person: Optional["UserFilter"] = None
    "Conditions on `person`."
    position: Optional["IntFilter"] = None
    "Conditions on `position`."
    reason: Optional["StringFilter"] = None
    "Conditions on `reason`."
    request_id: Optional["StringFilter"] = None
    "Conditions on `requestId`."
    role: Optional["GrantRoleFilter"] = None
    "Conditions on `role`."
    subject_table: Optional["StringFilter"] = None
    "Conditions on `subjectTable`."


class AuditEntryListFilter(BaseModel):
    """Conditions on several AuditEntry rows; all given ones hold."""

    every: Optional["AuditEntryFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["AuditEntryFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["AuditEntryFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AuditEntryMeasureOrder(BaseModel):
    """One measure of AuditEntry rows."""

    avg: Optional["AuditEntryNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["AuditEntryDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["AuditEntryExtremeOrder"] = None
    "By `max`."
    min: Optional["AuditEntryExtremeOrder"] = None
    "By `min`."
    sum: Optional["AuditEntryNumberOrder"] = None
    "By `sum`."


class AuditEntryNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    position: Optional[Direction] = None
    "By `position`."


class BasisFilter(BaseModel):
    """Conditions on a value of type Basis; all given ones hold."""

    eq: Optional[Basis] = None
    "Equal."
    in_: Optional[list[Basis]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[Basis] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Basis]] = None
    "Equal to none of these; rows where it is null match."


class BindIdentityInput(BaseModel):
    """By whose tokens a person shall sign in."""

    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    issuer: str
    "The issuer, as it calls itself: an address of https, at most 500 characters (penerbit)."
    subject: str
    "What the issuer calls the person (`sub`), at most 255 characters (subjek)."
    user: str
    "A person whom the viewer manages (pengguna)."


class BooleanFilter(BaseModel):
    """Conditions on a value of type Boolean; all given ones hold."""

    eq: Optional[bool] = None
    "Equal."
    in_: Optional[list[bool]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[bool] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[bool]] = None
    "Equal to none of these; rows where it is null match."


class BudgetAggregateOrder(BaseModel):
    """By what is measured of Budget rows that belong to it."""

    by: "BudgetMeasureOrder"
    "By what."
    convert: Optional["Convert"] = None
    "Amounts converted into one currency."
    currency: Optional[str] = None
    "Only amounts in this currency count: an ISO 4217 code."
    filter_: Optional["BudgetFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class BudgetDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    calendar: Optional[Direction] = None
    "By `calendar`."
    currency: Optional[Direction] = None
    "By `currency`."
    fiscal_year: Optional[Direction] = None
    "By `fiscalYear`."
    is_official: Optional[Direction] = None
    "By `isOfficial`."
    project: Optional[Direction] = None
    "By `project`."
    revision_reason: Optional[Direction] = None
    "By `revisionReason`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    version: Optional[Direction] = None
    "By `version`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class BudgetExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    currency: Optional[Direction] = None
    "By `currency`."
    fiscal_year: Optional[Direction] = None
    "By `fiscalYear`."
    revision_reason: Optional[Direction] = None
    "By `revisionReason`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    total: Optional[Direction] = None
    "By `total`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    version: Optional[Direction] = None
    "By `version`."


class BudgetFilter(BaseModel):
    """Conditions on a Budget; all given ones hold (saringan)."""

    and_: Optional[list["BudgetFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    calendar: Optional["FiscalCalendarFilter"] = None
    "Conditions on `calendar`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."
    fiscal_year: Optional["IntFilter"] = None
    "Conditions on `fiscalYear`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_official: Optional["BooleanFilter"] = None
    "Conditions on `isOfficial`."
    lines: Optional["BudgetLineListFilter"] = None
    "Conditions on `lines`."
    not_: Optional["BudgetFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["BudgetFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    period: Optional["PeriodFilter"] = None
    "Conditions on `period`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    revision_reason: Optional["StringFilter"] = None
    "Conditions on `revisionReason`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    status: Optional["BudgetStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    total: Optional["MoneyFilter"] = None
    "Conditions on `total`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    version: Optional["IntFilter"] = None
    "Conditions on `version`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."


class BudgetLineAggregateOrder(BaseModel):
    """By what is measured of BudgetLine rows that belong to it."""

    by: "BudgetLineMeasureOrder"
    "By what."
    convert: Optional["Convert"] = None
    "Amounts converted into one currency."
    currency: Optional[str] = None
    "Only amounts in this currency count: an ISO 4217 code."
    filter_: Optional["BudgetLineFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class BudgetLineDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    absorption: Optional[Direction] = None
    "By `absorption`."
    budget: Optional[Direction] = None
    "By `budget`."
    budget_code: Optional[Direction] = None
    "By `budgetCode`."
    currency: Optional[Direction] = None
    "By `currency`."
    executor: Optional[Direction] = None
    "By `executor`."
    external_ref: Optional[Direction] = None
    "By `externalRef`."
    funder: Optional[Direction] = None
    "By `funder`."
    in_kind: Optional[Direction] = None
    "By `inKind`."
    phase: Optional[Direction] = None
    "By `phase`."
    project: Optional[Direction] = None
    "By `project`."
    region: Optional[Direction] = None
    "By `region`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    source: Optional[Direction] = None
    "By `source`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class BudgetLineExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    absorption: Optional[Direction] = None
    "By `absorption`."
    allocated: Optional[Direction] = None
    "By `allocated`."
    budget_code: Optional[Direction] = None
    "By `budgetCode`."
    committed: Optional[Direction] = None
    "By `committed`."
    currency: Optional[Direction] = None
    "By `currency`."
    disbursed: Optional[Direction] = None
    "By `disbursed`."
    external_ref: Optional[Direction] = None
    "By `externalRef`."
    pending_committed: Optional[Direction] = None
    "By `pendingCommitted`."
    pending_disbursed: Optional[Direction] = None
    "By `pendingDisbursed`."
    pending_realised: Optional[Direction] = None
    "By `pendingRealised`."
    realised: Optional[Direction] = None
    "By `realised`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class BudgetLineFilter(BaseModel):
    """Conditions on a BudgetLine; all given ones hold (saringan)."""

    absorption: Optional["DecimalFilter"] = None
    "Conditions on `absorption`."
    allocated: Optional["MoneyFilter"] = None
    "Conditions on `allocated`."
    and_: Optional[list["BudgetLineFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    budget: Optional["BudgetFilter"] = None
    "Conditions on `budget`."
    budget_code: Optional["StringFilter"] = None
    "Conditions on `budgetCode`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    committed: Optional["MoneyFilter"] = None
    "Conditions on `committed`."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."
    disbursed: Optional["MoneyFilter"] = None
    "Conditions on `disbursed`."
    entries: Optional["FinancialEntryListFilter"] = None
    "Conditions on `entries`."
    executor: Optional["OrganisationFilter"] = None
    "Conditions on `executor`."
    external_ref: Optional["StringFilter"] = None
    "Conditions on `externalRef`."
    funder: Optional["OrganisationFilter"] = None
    "Conditions on `funder`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    in_kind: Optional["BooleanFilter"] = None
    "Conditions on `inKind`."
    not_: Optional["BudgetLineFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["BudgetLineFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    pending_committed: Optional["MoneyFilter"] = None
    "Conditions on `pendingCommitted`."
    pending_disbursed: Optional["MoneyFilter"] = None
    "Conditions on `pendingDisbursed`."
    pending_realised: Optional["MoneyFilter"] = None
    "Conditions on `pendingRealised`."
    phase: Optional["PhaseFilter"] = None
    "Conditions on `phase`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    realised: Optional["MoneyFilter"] = None
    "Conditions on `realised`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    source: Optional["FundingSourceFilter"] = None
    "Conditions on `source`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."


class BudgetLineListFilter(BaseModel):
    """Conditions on several BudgetLine rows; all given ones hold."""

    every: Optional["BudgetLineFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["BudgetLineFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["BudgetLineFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class BudgetLineMeasureOrder(BaseModel):
    """One measure of BudgetLine rows."""

    avg: Optional["BudgetLineNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["BudgetLineDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["BudgetLineExtremeOrder"] = None
    "By `max`."
    min: Optional["BudgetLineExtremeOrder"] = None
    "By `min`."
    sum: Optional["BudgetLineNumberOrder"] = None
    "By `sum`."


class BudgetLineNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    absorption: Optional[Direction] = None
    "By `absorption`."
    allocated: Optional[Direction] = None
    "By `allocated`."
    committed: Optional[Direction] = None
    "By `committed`."
    disbursed: Optional[Direction] = None
    "By `disbursed`."
    pending_committed: Optional[Direction] = None
    "By `pendingCommitted`."
    pending_disbursed: Optional[Direction] = None
    "By `pendingDisbursed`."
    pending_realised: Optional[Direction] = None
    "By `pendingRealised`."
    realised: Optional[Direction] = None
    "By `realised`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."


class BudgetListFilter(BaseModel):
    """Conditions on several Budget rows; all given ones hold."""

    every: Optional["BudgetFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["BudgetFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["BudgetFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class BudgetMeasureOrder(BaseModel):
    """One measure of Budget rows."""

    avg: Optional["BudgetNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["BudgetDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["BudgetExtremeOrder"] = None
    "By `max`."
    min: Optional["BudgetExtremeOrder"] = None
    "By `min`."
    sum: Optional["BudgetNumberOrder"] = None
    "By `sum`."


class BudgetNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    fiscal_year: Optional[Direction] = None
    "By `fiscalYear`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    total: Optional[Direction] = None
    "By `total`."
    version: Optional[Direction] = None
    "By `version`."


class BudgetOrder(BaseModel):
    """One key to order Budget rows by; precedence is the list's order (urutan)."""

    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    calendar: Optional[Direction] = None
    "By `calendar`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    currency: Optional[Direction] = None
    "By `currency`."
    fiscal_year: Optional[Direction] = None
    "By `fiscalYear`."
    is_official: Optional[Direction] = None
    "By `isOfficial`."
    lines_aggregate: Optional["BudgetLineAggregateOrder"] = None
    "By `linesAggregate`."
    period: Optional["PeriodOrder"] = None
    "By `period`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    revision_reason: Optional[Direction] = None
    "By `revisionReason`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = None
    "By `statusHistoryAggregate`."
    total: Optional["MoneyOrder"] = None
    "By `total`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    version: Optional[Direction] = None
    "By `version`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class BudgetStatusFilter(BaseModel):
    """Conditions on a value of type BudgetStatus; all given ones hold."""

    eq: Optional[BudgetStatus] = None
    "Equal."
    in_: Optional[list[BudgetStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[BudgetStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[BudgetStatus]] = None
    "Equal to none of these; rows where it is null match."


class CitationAggregateOrder(BaseModel):
    """By what is measured of Citation rows that belong to it."""

    by: "CitationMeasureOrder"
    "By what."
    filter_: Optional["CitationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class CitationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    basis: Optional[Direction] = None
    "By `basis`."
    field: Optional[Direction] = None
    "By `field`."
    locator: Optional[Direction] = None
    "By `locator`."
    note: Optional[Direction] = None
    "By `note`."
    programme: Optional[Direction] = None
    "By `programme`."
    source: Optional[Direction] = None
    "By `source`."


class CitationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    field: Optional[Direction] = None
    "By `field`."
    locator: Optional[Direction] = None
    "By `locator`."
    note: Optional[Direction] = None
    "By `note`."


class CitationFilter(BaseModel):
    """Conditions on a Citation; all given ones hold (saringan)."""

    and_: Optional[list["CitationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    basis: Optional["BasisFilter"] = None
    "Conditions on `basis`."
    field: Optional["StringFilter"] = None
    "Conditions on `field`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    locator: Optional["StringFilter"] = None
    "Conditions on `locator`."
    not_: Optional["CitationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    note: Optional["StringFilter"] = None
    "Conditions on `note`."
    or_: Optional[list["CitationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    source: Optional["SourceFilter"] = None
    "Conditions on `source`."
    subject: Optional["CitationSubjectFilter"] = None
    "Conditions on `subject`."


class CitationInput(BaseModel):
    """On what a fact rests (rujukan)."""

    basis: Basis
    "Whether the source says it, or it is concluded or invented (dasar)."
    field: Optional[str] = None
    "The field that it carries, such as `startsOn` or `region`; leave it out for the whole of the subject (isian)."
    locator: Optional[str] = None
    "Where in the source, such as a page, at most 20,000 characters (letak)."
    note: Optional[str] = None
    "What must be known to read it, at most 20,000 characters (catatan)."
    source: str
    "The source that carries it; `addSource` makes one (sumber)."


class CitationListFilter(BaseModel):
    """Conditions on several Citation rows; all given ones hold."""

    every: Optional["CitationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["CitationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["CitationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class CitationMeasureOrder(BaseModel):
    """One measure of Citation rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["CitationDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["CitationExtremeOrder"] = None
    "By `max`."
    min: Optional["CitationExtremeOrder"] = None
    "By `min`."


class CitationSubjectFilter(BaseModel):
    """Conditions on a CitationSubject by its type; all given ones hold."""

    agreement: Optional["AgreementFilter"] = None
    "Conditions on a Agreement; on one of another type, as on nulls."
    budget: Optional["BudgetFilter"] = None
    "Conditions on a Budget; on one of another type, as on nulls."
    budget_line: Optional["BudgetLineFilter"] = None
    "Conditions on a BudgetLine; on one of another type, as on nulls."
    commodity: Optional["CommodityFilter"] = None
    "Conditions on a Commodity; on one of another type, as on nulls."
    indicator: Optional["IndicatorFilter"] = None
    "Conditions on a Indicator; on one of another type, as on nulls."
    indicator_target: Optional["IndicatorTargetFilter"] = None
    "Conditions on a IndicatorTarget; on one of another type, as on nulls."
    indicator_value: Optional["IndicatorValueFilter"] = None
    "Conditions on a IndicatorValue; on one of another type, as on nulls."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on a Milestone; on one of another type, as on nulls."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on a Organisation; on one of another type, as on nulls."
    organisation_relation: Optional["OrganisationRelationFilter"] = None
    "Conditions on a OrganisationRelation; on one of another type, as on nulls."
    participation: Optional["ParticipationFilter"] = None
    "Conditions on a Participation; on one of another type, as on nulls."
    phase: Optional["PhaseFilter"] = None
    "Conditions on a Phase; on one of another type, as on nulls."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on a Programme; on one of another type, as on nulls."
    project: Optional["ProjectFilter"] = None
    "Conditions on a Project; on one of another type, as on nulls."
    project_relation: Optional["ProjectRelationFilter"] = None
    "Conditions on a ProjectRelation; on one of another type, as on nulls."
    project_site: Optional["ProjectSiteFilter"] = None
    "Conditions on a ProjectSite; on one of another type, as on nulls."
    region: Optional["RegionFilter"] = None
    "Conditions on a Region; on one of another type, as on nulls."
    reporting_obligation: Optional["ReportingObligationFilter"] = None
    "Conditions on a ReportingObligation; on one of another type, as on nulls."
    statement: Optional["StatementFilter"] = None
    "Conditions on a Statement; on one of another type, as on nulls."


class CommodityFilter(BaseModel):
    """Conditions on a Commodity; all given ones hold (saringan)."""

    and_: Optional[list["CommodityFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    cluster: Optional["StringFilter"] = None
    "Conditions on `cluster`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    hs_6: Optional["StringFilter"] = None
    "Conditions on `hs6`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kbli_code: Optional["StringFilter"] = None
    "Conditions on `kbliCode`."
    kbli_version: Optional["IntFilter"] = None
    "Conditions on `kbliVersion`."
    kind: Optional["CommodityKindFilter"] = None
    "Conditions on `kind`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["CommodityFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["CommodityFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `sites`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."


class CommodityKindFilter(BaseModel):
    """Conditions on a value of type CommodityKind; all given ones hold."""

    eq: Optional[CommodityKind] = None
    "Equal."
    in_: Optional[list[CommodityKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[CommodityKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[CommodityKind]] = None
    "Equal to none of these; rows where it is null match."


class ConcurrenceAggregateOrder(BaseModel):
    """By what is measured of Concurrence rows that belong to it."""

    by: "ConcurrenceMeasureOrder"
    "By what."
    filter_: Optional["ConcurrenceFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ConcurrenceDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    at: Optional[Direction] = None
    "By `at`."
    is_withdrawn: Optional[Direction] = None
    "By `isWithdrawn`."
    note: Optional[Direction] = None
    "By `note`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    project: Optional[Direction] = None
    "By `project`."
    withdraw_reason: Optional[Direction] = None
    "By `withdrawReason`."
    withdrawn_at: Optional[Direction] = None
    "By `withdrawnAt`."


class ConcurrenceExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    at: Optional[Direction] = None
    "By `at`."
    note: Optional[Direction] = None
    "By `note`."
    withdraw_reason: Optional[Direction] = None
    "By `withdrawReason`."
    withdrawn_at: Optional[Direction] = None
    "By `withdrawnAt`."


class ConcurrenceFilter(BaseModel):
    """Conditions on a Concurrence; all given ones hold (saringan)."""

    and_: Optional[list["ConcurrenceFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    at: Optional["DateTimeFilter"] = None
    "Conditions on `at`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_withdrawn: Optional["BooleanFilter"] = None
    "Conditions on `isWithdrawn`."
    not_: Optional["ConcurrenceFilter"] = Field(alias="not", default=None)
    "This does not hold."
    note: Optional["StringFilter"] = None
    "Conditions on `note`."
    or_: Optional[list["ConcurrenceFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    withdraw_reason: Optional["StringFilter"] = None
    "Conditions on `withdrawReason`."
    withdrawn_at: Optional["DateTimeFilter"] = None
    "Conditions on `withdrawnAt`."


class ConcurrenceListFilter(BaseModel):
    """Conditions on several Concurrence rows; all given ones hold."""

    every: Optional["ConcurrenceFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ConcurrenceFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ConcurrenceFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ConcurrenceMeasureOrder(BaseModel):
    """One measure of Concurrence rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ConcurrenceDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ConcurrenceExtremeOrder"] = None
    "By `max`."
    min: Optional["ConcurrenceExtremeOrder"] = None
    "By `min`."


class Convert(BaseModel):
    """Into which currency amounts are converted, and at which rate: the latest one on or before the day, at most seven days old, turned round or through the rupiah where need be. Each amount is converted without rounding and the result rounded once, half to even, to the currency's minor units. A missing rate is an error with reason MISSING_RATE, never zero (konversi mata uang)."""

    at: "ConvertAt"
    "At which rate."
    to: str
    "ISO 4217 code of the currency wanted, such as IDR."


class ConvertAt(BaseModel):
    """At which rate amounts are converted: exactly one of these (tanggal kurs)."""

    entry_date: Optional[bool] = None
    "True: each at the rate of its own day, where it has one."
    frozen: Optional[bool] = None
    "True: each at the rate to the rupiah that was recorded with it, where there is one."
    on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "All at the rate of this day."


class CountryFilter(BaseModel):
    """Conditions on a Country; all given ones hold (saringan)."""

    and_: Optional[list["CountryFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    iso_2: Optional["StringFilter"] = None
    "Conditions on `iso2`."
    iso_3: Optional["StringFilter"] = None
    "Conditions on `iso3`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["CountryFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["CountryFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisations: Optional["OrganisationListFilter"] = None
    "Conditions on `organisations`."
    regions: Optional["RegionListFilter"] = None
    "Conditions on `regions`."


class CountryOrder(BaseModel):
    """One key to order Country rows by; precedence is the list's order (urutan)."""

    currency: Optional[Direction] = None
    "By `currency`."
    iso_2: Optional[Direction] = None
    "By `iso2`."
    iso_3: Optional[Direction] = None
    "By `iso3`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    organisations_aggregate: Optional["OrganisationAggregateOrder"] = None
    "By `organisationsAggregate`."
    regions_aggregate: Optional["RegionAggregateOrder"] = None
    "By `regionsAggregate`."


class CreateApiTokenInput(BaseModel):
    """What a token of the viewer's own shall open, and how long."""

    expires_on: Annotated[date, PlainSerializer(date_text)]
    "Its last day in Jakarta, at most 365 days from today (berakhir pada)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    label: str
    "What it is for, at most 200 characters (label)."
    programmes: Optional[list[str]] = None
    "The programmes it is limited to, at most 100; leave it out for those of the viewer's grants (program)."
    roles: Optional[list[GrantRole]] = None
    "What it may do: of the viewer's roles; leave it out for all that the viewer holds now (peran)."


class DateFilter(BaseModel):
    """Conditions on a value of type Date; all given ones hold."""

    eq: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Equal."
    gt: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Greater, or later."
    gte: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Greater or equal, or no earlier."
    in_: Optional[list[Annotated[date, PlainSerializer(date_text)]]] = Field(
        alias="in", default=None
    )
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    lt: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Less, or earlier."
    lte: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Less or equal, or no later."
    ne: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Annotated[date, PlainSerializer(date_text)]]] = None
    "Equal to none of these; rows where it is null match."


class DatePrecisionFilter(BaseModel):
    """Conditions on a value of type DatePrecision; all given ones hold."""

    eq: Optional[DatePrecision] = None
    "Equal."
    in_: Optional[list[DatePrecision]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[DatePrecision] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DatePrecision]] = None
    "Equal to none of these; rows where it is null match."


class DateTimeFilter(BaseModel):
    """Conditions on a value of type DateTime; all given ones hold."""

    eq: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Equal."
    gt: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Greater, or later."
    gte: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Greater or equal, or no earlier."
    in_: Optional[list[Annotated[datetime, PlainSerializer(datetime_text)]]] = Field(
        alias="in", default=None
    )
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    lt: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Less, or earlier."
    lte: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Less or equal, or no later."
    ne: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Annotated[datetime, PlainSerializer(datetime_text)]]] = None
    "Equal to none of these; rows where it is null match."


class DayKindFilter(BaseModel):
    """Conditions on a value of type DayKind; all given ones hold."""

    eq: Optional[DayKind] = None
    "Equal."
    in_: Optional[list[DayKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[DayKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DayKind]] = None
    "Equal to none of these; rows where it is null match."


class DecimalFilter(BaseModel):
    """Conditions on a value of type Decimal; all given ones hold."""

    eq: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Equal."
    gt: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Greater, or later."
    gte: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Greater or equal, or no earlier."
    in_: Optional[list[Annotated[Decimal, PlainSerializer(decimal_text)]]] = Field(
        alias="in", default=None
    )
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    lt: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Less, or earlier."
    lte: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Less or equal, or no later."
    ne: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Annotated[Decimal, PlainSerializer(decimal_text)]]] = None
    "Equal to none of these; rows where it is null match."


class DisaggregationInput(BaseModel):
    """Which part of the whole a value is about; leave all out for the whole (pilahan)."""

    disability: Optional[str] = None
    "YES or NO (disabilitas)."
    scale: Optional[str] = None
    "MICRO, SMALL, MEDIUM or LARGE, by PP 7/2021 (skala usaha)."
    sex: Optional[str] = None
    "F or M (jenis kelamin)."


class DocumentAggregateOrder(BaseModel):
    """By what is measured of Document rows that belong to it."""

    by: "DocumentMeasureOrder"
    "By what."
    filter_: Optional["DocumentFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class DocumentDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    agreement: Optional[Direction] = None
    "By `agreement`."
    dated_on: Optional[Direction] = None
    "By `datedOn`."
    entry: Optional[Direction] = None
    "By `entry`."
    kind: Optional[Direction] = None
    "By `kind`."
    language: Optional[Direction] = None
    "By `language`."
    media_type: Optional[Direction] = None
    "By `mediaType`."
    milestone: Optional[Direction] = None
    "By `milestone`."
    report: Optional[Direction] = None
    "By `report`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    sha_256: Optional[Direction] = None
    "By `sha256`."
    size_bytes: Optional[Direction] = None
    "By `sizeBytes`."
    title: Optional[Direction] = None
    "By `title`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    url: Optional[Direction] = None
    "By `url`."


class DocumentExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    dated_on: Optional[Direction] = None
    "By `datedOn`."
    language: Optional[Direction] = None
    "By `language`."
    media_type: Optional[Direction] = None
    "By `mediaType`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    sha_256: Optional[Direction] = None
    "By `sha256`."
    size_bytes: Optional[Direction] = None
    "By `sizeBytes`."
    title: Optional[Direction] = None
    "By `title`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    url: Optional[Direction] = None
    "By `url`."


class DocumentFilter(BaseModel):
    """Conditions on a Document; all given ones hold (saringan)."""

    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["DocumentFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    dated_on: Optional["DateFilter"] = None
    "Conditions on `datedOn`."
    entry: Optional["FinancialEntryFilter"] = None
    "Conditions on `entry`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["DocumentKindFilter"] = None
    "Conditions on `kind`."
    language: Optional["StringFilter"] = None
    "Conditions on `language`."
    media_type: Optional["StringFilter"] = None
    "Conditions on `mediaType`."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on `milestone`."
    not_: Optional["DocumentFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["DocumentFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    sha_256: Optional["StringFilter"] = None
    "Conditions on `sha256`."
    size_bytes: Optional["IntFilter"] = None
    "Conditions on `sizeBytes`."
    title: Optional["StringFilter"] = None
    "Conditions on `title`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    url: Optional["StringFilter"] = None
    "Conditions on `url`."


class DocumentKindFilter(BaseModel):
    """Conditions on a value of type DocumentKind; all given ones hold."""

    eq: Optional[DocumentKind] = None
    "Equal."
    in_: Optional[list[DocumentKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[DocumentKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DocumentKind]] = None
    "Equal to none of these; rows where it is null match."


class DocumentListFilter(BaseModel):
    """Conditions on several Document rows; all given ones hold."""

    every: Optional["DocumentFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["DocumentFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["DocumentFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class DocumentMeasureOrder(BaseModel):
    """One measure of Document rows."""

    avg: Optional["DocumentNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["DocumentDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["DocumentExtremeOrder"] = None
    "By `max`."
    min: Optional["DocumentExtremeOrder"] = None
    "By `min`."
    sum: Optional["DocumentNumberOrder"] = None
    "By `sum`."


class DocumentNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."
    size_bytes: Optional[Direction] = None
    "By `sizeBytes`."


class DueBasisFilter(BaseModel):
    """Conditions on a value of type DueBasis; all given ones hold."""

    eq: Optional[DueBasis] = None
    "Equal."
    in_: Optional[list[DueBasis]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[DueBasis] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DueBasis]] = None
    "Equal to none of these; rows where it is null match."


class DutyEventAggregateOrder(BaseModel):
    """By what is measured of DutyEvent rows that belong to it."""

    by: "DutyEventMeasureOrder"
    "By what."
    filter_: Optional["DutyEventFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class DutyEventDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    at: Optional[Direction] = None
    "By `at`."
    due_from: Optional[Direction] = None
    "By `dueFrom`."
    due_to: Optional[Direction] = None
    "By `dueTo`."
    ends_on: Optional[Direction] = None
    "By `endsOn`."
    from_verifier: Optional[Direction] = None
    "By `fromVerifier`."
    kind: Optional[Direction] = None
    "By `kind`."
    obligation: Optional[Direction] = None
    "By `obligation`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    reason: Optional[Direction] = None
    "By `reason`."
    reporter: Optional[Direction] = None
    "By `reporter`."
    reporting_period: Optional[Direction] = None
    "By `reportingPeriod`."
    role: Optional[Direction] = None
    "By `role`."
    to_verifier: Optional[Direction] = None
    "By `toVerifier`."


class DutyEventExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    at: Optional[Direction] = None
    "By `at`."
    due_from: Optional[Direction] = None
    "By `dueFrom`."
    due_to: Optional[Direction] = None
    "By `dueTo`."
    ends_on: Optional[Direction] = None
    "By `endsOn`."
    reason: Optional[Direction] = None
    "By `reason`."


class DutyEventFilter(BaseModel):
    """Conditions on a DutyEvent; all given ones hold (saringan)."""

    and_: Optional[list["DutyEventFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    at: Optional["DateTimeFilter"] = None
    "Conditions on `at`."
    due_from: Optional["DateFilter"] = None
    "Conditions on `dueFrom`."
    due_to: Optional["DateFilter"] = None
    "Conditions on `dueTo`."
    ends_on: Optional["DateFilter"] = None
    "Conditions on `endsOn`."
    from_verifier: Optional["OrganisationFilter"] = None
    "Conditions on `fromVerifier`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["DutyEventKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["DutyEventFilter"] = Field(alias="not", default=None)
    "This does not hold."
    obligation: Optional["ReportingObligationFilter"] = None
    "Conditions on `obligation`."
    or_: Optional[list["DutyEventFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    reason: Optional["StringFilter"] = None
    "Conditions on `reason`."
    reporter: Optional["OrganisationFilter"] = None
    "Conditions on `reporter`."
    reporting_period: Optional["ReportingPeriodFilter"] = None
    "Conditions on `reportingPeriod`."
    role: Optional["GrantRoleFilter"] = None
    "Conditions on `role`."
    to_verifier: Optional["OrganisationFilter"] = None
    "Conditions on `toVerifier`."


class DutyEventKindFilter(BaseModel):
    """Conditions on a value of type DutyEventKind; all given ones hold."""

    eq: Optional[DutyEventKind] = None
    "Equal."
    in_: Optional[list[DutyEventKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[DutyEventKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DutyEventKind]] = None
    "Equal to none of these; rows where it is null match."


class DutyEventListFilter(BaseModel):
    """Conditions on several DutyEvent rows; all given ones hold."""

    every: Optional["DutyEventFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["DutyEventFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["DutyEventFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class DutyEventMeasureOrder(BaseModel):
    """One measure of DutyEvent rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["DutyEventDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["DutyEventExtremeOrder"] = None
    "By `max`."
    min: Optional["DutyEventExtremeOrder"] = None
    "By `min`."


class EntryInput(BaseModel):
    """A movement of money on a budget line (transaksi)."""

    amount: Annotated[Decimal, PlainSerializer(decimal_text)]
    "In the line's currency, with no more decimals than it has: none for JPY, 2 for IDR; negative only to reverse."
    currency: str
    "The line's currency, ISO 4217, stated again as a check (mata uang)."
    document_ref: Optional[str] = None
    "Reference of the paper behind it, at most 20,000 characters (nomor bukti)."
    kind: EntryKind
    "What it records (jenis)."
    line: str
    "The line of an approved budget, which the reporting organisation funds or executes (rincian anggaran)."
    on_date: Annotated[date, PlainSerializer(date_text)]
    "The day of the movement: in the line's fiscal year or the 31 days after it, not in the future (tanggal)."
    reverses: Optional[str] = None
    "The entry of an accepted report, or imported, that it takes back wholly or in part (membatalkan)."


class EntryKindFilter(BaseModel):
    """Conditions on a value of type EntryKind; all given ones hold."""

    eq: Optional[EntryKind] = None
    "Equal."
    in_: Optional[list[EntryKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[EntryKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[EntryKind]] = None
    "Equal to none of these; rows where it is null match."


class ExplanationInput(BaseModel):
    """Why an indicator that is due has no value (penjelasan)."""

    explanation: str
    "Why, at most 20,000 characters; it is kept among the report's issues (penjelasan)."
    indicator: str
    "The indicator without a value (indikator)."


class ExtendObligationInput(BaseModel):
    """A later due day for one period (perpanjangan jatuh tempo)."""

    due_on: Annotated[date, PlainSerializer(date_text)]
    "The new due day: later than the one there is, and at most 366 days after the period (jatuh tempo)."
    expected_version: int
    "Its `rowVersion` when it was read (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why, shown beside the due day; at most 20,000 characters (alasan)."
    reporting_period: str
    "The period (masa pelaporan)."


class FinancialEntryAggregateOrder(BaseModel):
    """By what is measured of FinancialEntry rows that belong to it."""

    by: "FinancialEntryMeasureOrder"
    "By what."
    convert: Optional["Convert"] = None
    "Amounts converted into one currency."
    currency: Optional[str] = None
    "Only amounts in this currency count: an ISO 4217 code."
    filter_: Optional["FinancialEntryFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class FinancialEntryDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    document_ref: Optional[Direction] = None
    "By `documentRef`."
    kind: Optional[Direction] = None
    "By `kind`."
    line: Optional[Direction] = None
    "By `line`."
    on_date: Optional[Direction] = None
    "By `onDate`."
    rate_to_idr: Optional[Direction] = None
    "By `rateToIdr`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."
    reverses: Optional[Direction] = None
    "By `reverses`."
    source: Optional[Direction] = None
    "By `source`."


class FinancialEntryExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    amount: Optional[Direction] = None
    "By `amount`."
    document_ref: Optional[Direction] = None
    "By `documentRef`."
    on_date: Optional[Direction] = None
    "By `onDate`."
    rate_to_idr: Optional[Direction] = None
    "By `rateToIdr`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class FinancialEntryFilter(BaseModel):
    """Conditions on a FinancialEntry; all given ones hold (saringan)."""

    amount: Optional["MoneyFilter"] = None
    "Conditions on `amount`."
    and_: Optional[list["FinancialEntryFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    document_ref: Optional["StringFilter"] = None
    "Conditions on `documentRef`."
    documents: Optional["DocumentListFilter"] = None
    "Conditions on `documents`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["EntryKindFilter"] = None
    "Conditions on `kind`."
    line: Optional["BudgetLineFilter"] = None
    "Conditions on `line`."
    not_: Optional["FinancialEntryFilter"] = Field(alias="not", default=None)
    "This does not hold."
    on_date: Optional["DateFilter"] = None
    "Conditions on `onDate`."
    or_: Optional[list["FinancialEntryFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    rate_to_idr: Optional["DecimalFilter"] = None
    "Conditions on `rateToIdr`."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    report_revision: Optional["IntFilter"] = None
    "Conditions on `reportRevision`."
    reverses: Optional["FinancialEntryFilter"] = None
    "Conditions on `reverses`."
    source: Optional["SourceFilter"] = None
    "Conditions on `source`."


class FinancialEntryListFilter(BaseModel):
    """Conditions on several FinancialEntry rows; all given ones hold."""

    every: Optional["FinancialEntryFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["FinancialEntryFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["FinancialEntryFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class FinancialEntryMeasureOrder(BaseModel):
    """One measure of FinancialEntry rows."""

    avg: Optional["FinancialEntryNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["FinancialEntryDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["FinancialEntryExtremeOrder"] = None
    "By `max`."
    min: Optional["FinancialEntryExtremeOrder"] = None
    "By `min`."
    sum: Optional["FinancialEntryNumberOrder"] = None
    "By `sum`."


class FinancialEntryNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    amount: Optional[Direction] = None
    "By `amount`."
    rate_to_idr: Optional[Direction] = None
    "By `rateToIdr`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class FiscalCalendarFilter(BaseModel):
    """Conditions on a value of type FiscalCalendar; all given ones hold."""

    eq: Optional[FiscalCalendar] = None
    "Equal."
    in_: Optional[list[FiscalCalendar]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[FiscalCalendar] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[FiscalCalendar]] = None
    "Equal to none of these; rows where it is null match."


class FundingSourceFilter(BaseModel):
    """Conditions on a value of type FundingSource; all given ones hold."""

    eq: Optional[FundingSource] = None
    "Equal."
    in_: Optional[list[FundingSource]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[FundingSource] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[FundingSource]] = None
    "Equal to none of these; rows where it is null match."


class GrantFilter(BaseModel):
    """Conditions on a Grant; all given ones hold (saringan)."""

    and_: Optional[list["GrantFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    not_: Optional["GrantFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["GrantFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    revoked_at: Optional["DateTimeFilter"] = None
    "Conditions on `revokedAt`."
    role: Optional["GrantRoleFilter"] = None
    "Conditions on `role`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class GrantListFilter(BaseModel):
    """Conditions on several Grant rows; all given ones hold."""

    every: Optional["GrantFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["GrantFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["GrantFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class GrantRoleFilter(BaseModel):
    """Conditions on a value of type GrantRole; all given ones hold."""

    eq: Optional[GrantRole] = None
    "Equal."
    in_: Optional[list[GrantRole]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[GrantRole] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[GrantRole]] = None
    "Equal to none of these; rows where it is null match."


class GrantRoleInput(BaseModel):
    """Which role of whom, in what and when."""

    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    programme: Optional[str] = None
    "The programme it is limited to; leave it out for all. ADMIN and STEWARD are never limited (program)."
    reason: Optional[str] = None
    "Why; at most 20,000 characters (alasan)."
    role: GrantRole
    "What the person shall be able to do, for the person's organisation and its units (peran)."
    user: str
    "An active person whom the viewer manages, not the viewer (pengguna)."
    valid_from: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The first day, today or later; leave it out for today (berlaku sejak)."
    valid_until: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The last day; leave it out for no end (berlaku sampai)."


class IDFilter(BaseModel):
    """Conditions on a value of type ID; all given ones hold."""

    eq: Optional[str] = None
    "Equal."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[str] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[str]] = None
    "Equal to none of these; rows where it is null match."


class IdentityBindingFilter(BaseModel):
    """Conditions on a IdentityBinding; all given ones hold (saringan)."""

    and_: Optional[list["IdentityBindingFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    bound_at: Optional["DateTimeFilter"] = None
    "Conditions on `boundAt`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    issuer: Optional["StringFilter"] = None
    "Conditions on `issuer`."
    not_: Optional["IdentityBindingFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["IdentityBindingFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    subject: Optional["StringFilter"] = None
    "Conditions on `subject`."
    user: Optional["UserFilter"] = None
    "Conditions on `user`."


class IdentityBindingListFilter(BaseModel):
    """Conditions on several IdentityBinding rows; all given ones hold."""

    every: Optional["IdentityBindingFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IdentityBindingFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IdentityBindingFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorAggregateOrder(BaseModel):
    """By what is measured of Indicator rows that belong to it."""

    by: "IndicatorMeasureOrder"
    "By what."
    filter_: Optional["IndicatorFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class IndicatorAggregationFilter(BaseModel):
    """Conditions on a value of type IndicatorAggregation; all given ones hold."""

    eq: Optional[IndicatorAggregation] = None
    "Equal."
    in_: Optional[list[IndicatorAggregation]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[IndicatorAggregation] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IndicatorAggregation]] = None
    "Equal to none of these; rows where it is null match."


class IndicatorDirectionFilter(BaseModel):
    """Conditions on a value of type IndicatorDirection; all given ones hold."""

    eq: Optional[IndicatorDirection] = None
    "Equal."
    in_: Optional[list[IndicatorDirection]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[IndicatorDirection] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IndicatorDirection]] = None
    "Equal to none of these; rows where it is null match."


class IndicatorDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    aggregation: Optional[Direction] = None
    "By `aggregation`."
    baseline_on: Optional[Direction] = None
    "By `baselineOn`."
    baseline_precision: Optional[Direction] = None
    "By `baselinePrecision`."
    baseline_value: Optional[Direction] = None
    "By `baselineValue`."
    code: Optional[Direction] = None
    "By `code`."
    definition: Optional[Direction] = None
    "By `definition`."
    direction: Optional[Direction] = None
    "By `direction`."
    has_rival_targets: Optional[Direction] = None
    "By `hasRivalTargets`."
    latest_value: Optional[Direction] = None
    "By `latestValue`."
    level: Optional[Direction] = None
    "By `level`."
    means_of_verification: Optional[Direction] = None
    "By `meansOfVerification`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    unit: Optional[Direction] = None
    "By `unit`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class IndicatorExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    baseline_on: Optional[Direction] = None
    "By `baselineOn`."
    baseline_value: Optional[Direction] = None
    "By `baselineValue`."
    code: Optional[Direction] = None
    "By `code`."
    definition: Optional[Direction] = None
    "By `definition`."
    means_of_verification: Optional[Direction] = None
    "By `meansOfVerification`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class IndicatorFilter(BaseModel):
    """Conditions on a Indicator; all given ones hold (saringan)."""

    aggregation: Optional["IndicatorAggregationFilter"] = None
    "Conditions on `aggregation`."
    and_: Optional[list["IndicatorFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    baseline_on: Optional["DateFilter"] = None
    "Conditions on `baselineOn`."
    baseline_precision: Optional["DatePrecisionFilter"] = None
    "Conditions on `baselinePrecision`."
    baseline_value: Optional["DecimalFilter"] = None
    "Conditions on `baselineValue`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    definition: Optional["StringFilter"] = None
    "Conditions on `definition`."
    direction: Optional["IndicatorDirectionFilter"] = None
    "Conditions on `direction`."
    has_rival_targets: Optional["BooleanFilter"] = None
    "Conditions on `hasRivalTargets`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    latest_value: Optional["IndicatorValueFilter"] = None
    "Conditions on `latestValue`."
    level: Optional["IndicatorLevelFilter"] = None
    "Conditions on `level`."
    means_of_verification: Optional["StringFilter"] = None
    "Conditions on `meansOfVerification`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["IndicatorFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["IndicatorFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    owner: Optional["IndicatorOwnerFilter"] = None
    "Conditions on `owner`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    targets: Optional["IndicatorTargetListFilter"] = None
    "Conditions on `targets`."
    unit: Optional["UnitFilter"] = None
    "Conditions on `unit`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    values: Optional["IndicatorValueListFilter"] = None
    "Conditions on `values`."


class IndicatorLevelFilter(BaseModel):
    """Conditions on a value of type IndicatorLevel; all given ones hold."""

    eq: Optional[IndicatorLevel] = None
    "Equal."
    in_: Optional[list[IndicatorLevel]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[IndicatorLevel] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IndicatorLevel]] = None
    "Equal to none of these; rows where it is null match."


class IndicatorListFilter(BaseModel):
    """Conditions on several Indicator rows; all given ones hold."""

    every: Optional["IndicatorFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IndicatorFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IndicatorFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorMeasureOrder(BaseModel):
    """One measure of Indicator rows."""

    avg: Optional["IndicatorNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["IndicatorDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["IndicatorExtremeOrder"] = None
    "By `max`."
    min: Optional["IndicatorExtremeOrder"] = None
    "By `min`."
    sum: Optional["IndicatorNumberOrder"] = None
    "By `sum`."


class IndicatorNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    baseline_value: Optional[Direction] = None
    "By `baselineValue`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."


class IndicatorOwnerFilter(BaseModel):
    """Conditions on a IndicatorOwner by its type; all given ones hold."""

    programme: Optional["ProgrammeFilter"] = None
    "Conditions on a Programme; on one of another type, as on nulls."
    project: Optional["ProjectFilter"] = None
    "Conditions on a Project; on one of another type, as on nulls."


class IndicatorTargetFilter(BaseModel):
    """Conditions on a IndicatorTarget; all given ones hold (saringan)."""

    and_: Optional[list["IndicatorTargetFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    indicator: Optional["IndicatorFilter"] = None
    "Conditions on `indicator`."
    not_: Optional["IndicatorTargetFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["IndicatorTargetFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    period: Optional["PeriodFilter"] = None
    "Conditions on `period`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    site: Optional["ProjectSiteFilter"] = None
    "Conditions on `site`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    value: Optional["DecimalFilter"] = None
    "Conditions on `value`."
    variant: Optional["IntFilter"] = None
    "Conditions on `variant`."


class IndicatorTargetListFilter(BaseModel):
    """Conditions on several IndicatorTarget rows; all given ones hold."""

    every: Optional["IndicatorTargetFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IndicatorTargetFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IndicatorTargetFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorValueAggregateOrder(BaseModel):
    """By what is measured of IndicatorValue rows that belong to it."""

    by: "IndicatorValueMeasureOrder"
    "By what."
    filter_: Optional["IndicatorValueFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class IndicatorValueDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    disability: Optional[Direction] = None
    "By `disability`."
    indicator: Optional[Direction] = None
    "By `indicator`."
    is_official: Optional[Direction] = None
    "By `isOfficial`."
    is_total: Optional[Direction] = None
    "By `isTotal`."
    note: Optional[Direction] = None
    "By `note`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."
    scale: Optional[Direction] = None
    "By `scale`."
    sex: Optional[Direction] = None
    "By `sex`."
    site: Optional[Direction] = None
    "By `site`."
    source: Optional[Direction] = None
    "By `source`."
    value: Optional[Direction] = None
    "By `value`."


class IndicatorValueExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    disability: Optional[Direction] = None
    "By `disability`."
    note: Optional[Direction] = None
    "By `note`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."
    scale: Optional[Direction] = None
    "By `scale`."
    sex: Optional[Direction] = None
    "By `sex`."
    value: Optional[Direction] = None
    "By `value`."


class IndicatorValueFilter(BaseModel):
    """Conditions on a IndicatorValue; all given ones hold (saringan)."""

    and_: Optional[list["IndicatorValueFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    disability: Optional["StringFilter"] = None
    "Conditions on `disability`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    indicator: Optional["IndicatorFilter"] = None
    "Conditions on `indicator`."
    is_official: Optional["BooleanFilter"] = None
    "Conditions on `isOfficial`."
    is_total: Optional["BooleanFilter"] = None
    "Conditions on `isTotal`."
    not_: Optional["IndicatorValueFilter"] = Field(alias="not", default=None)
    "This does not hold."
    note: Optional["StringFilter"] = None
    "Conditions on `note`."
    or_: Optional[list["IndicatorValueFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    period: Optional["PeriodFilter"] = None
    "Conditions on `period`."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    report_revision: Optional["IntFilter"] = None
    "Conditions on `reportRevision`."
    scale: Optional["StringFilter"] = None
    "Conditions on `scale`."
    sex: Optional["StringFilter"] = None
    "Conditions on `sex`."
    site: Optional["ProjectSiteFilter"] = None
    "Conditions on `site`."
    source: Optional["SourceFilter"] = None
    "Conditions on `source`."
    value: Optional["DecimalFilter"] = None
    "Conditions on `value`."


class IndicatorValueInput(BaseModel):
    """What was measured of an indicator in the period (capaian)."""

    disaggregation: Optional["DisaggregationInput"] = None
    "The part it is about; leave it out for the total (pilahan)."
    indicator: str
    "The indicator, of the project or programme reported on (indikator)."
    note: Optional[str] = None
    "A remark, at most 20,000 characters (catatan)."
    site: Optional[str] = None
    "The site it was measured at; leave it out for the whole (lokasi)."
    value: Annotated[Decimal, PlainSerializer(decimal_text)]
    "In the indicator's unit, 4 decimals; a count is whole and not negative (nilai)."


class IndicatorValueListFilter(BaseModel):
    """Conditions on several IndicatorValue rows; all given ones hold."""

    every: Optional["IndicatorValueFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IndicatorValueFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IndicatorValueFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorValueMeasureOrder(BaseModel):
    """One measure of IndicatorValue rows."""

    avg: Optional["IndicatorValueNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["IndicatorValueDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["IndicatorValueExtremeOrder"] = None
    "By `max`."
    min: Optional["IndicatorValueExtremeOrder"] = None
    "By `min`."
    sum: Optional["IndicatorValueNumberOrder"] = None
    "By `sum`."


class IndicatorValueNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    report_revision: Optional[Direction] = None
    "By `reportRevision`."
    value: Optional[Direction] = None
    "By `value`."


class IntFilter(BaseModel):
    """Conditions on a value of type Int; all given ones hold."""

    eq: Optional[int] = None
    "Equal."
    gt: Optional[int] = None
    "Greater, or later."
    gte: Optional[int] = None
    "Greater or equal, or no earlier."
    in_: Optional[list[int]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    lt: Optional[int] = None
    "Less, or earlier."
    lte: Optional[int] = None
    "Less or equal, or no later."
    ne: Optional[int] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[int]] = None
    "Equal to none of these; rows where it is null match."


class InviteUserInput(BaseModel):
    """Who shall be known here, and for whom."""

    display_name: str
    "The name shown, at most 200 characters (nama tampilan)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    organisation: str
    "The organisation the person works for, which the viewer manages (organisasi)."
    work_email: str
    "The address at work, at most 254 characters, of no other person (surel kantor)."


class IssueInput(BaseModel):
    """A difficulty and what is done about it (kendala)."""

    action: Optional[str] = None
    "What is done about it, at most 20,000 characters (tindak lanjut)."
    issue: str
    "The difficulty, at most 20,000 characters (kendala)."
    kind: IssueKind
    "What kind of difficulty (jenis)."


class IssueKindFilter(BaseModel):
    """Conditions on a value of type IssueKind; all given ones hold."""

    eq: Optional[IssueKind] = None
    "Equal."
    in_: Optional[list[IssueKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[IssueKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IssueKind]] = None
    "Equal to none of these; rows where it is null match."


class MilestoneAggregateOrder(BaseModel):
    """By what is measured of Milestone rows that belong to it."""

    by: "MilestoneMeasureOrder"
    "By what."
    filter_: Optional["MilestoneFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class MilestoneDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    agreement: Optional[Direction] = None
    "By `agreement`."
    done_on: Optional[Direction] = None
    "By `doneOn`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    due_precision: Optional[Direction] = None
    "By `duePrecision`."
    is_overdue: Optional[Direction] = None
    "By `isOverdue`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    percent: Optional[Direction] = None
    "By `percent`."
    phase: Optional[Direction] = None
    "By `phase`."
    project: Optional[Direction] = None
    "By `project`."
    responsible: Optional[Direction] = None
    "By `responsible`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    site: Optional[Direction] = None
    "By `site`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    weight: Optional[Direction] = None
    "By `weight`."


class MilestoneExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    done_on: Optional[Direction] = None
    "By `doneOn`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    percent: Optional[Direction] = None
    "By `percent`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    weight: Optional[Direction] = None
    "By `weight`."


class MilestoneFilter(BaseModel):
    """Conditions on a Milestone; all given ones hold (saringan)."""

    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["MilestoneFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    documents: Optional["DocumentListFilter"] = None
    "Conditions on `documents`."
    done_on: Optional["DateFilter"] = None
    "Conditions on `doneOn`."
    due_on: Optional["DateFilter"] = None
    "Conditions on `dueOn`."
    due_precision: Optional["DatePrecisionFilter"] = None
    "Conditions on `duePrecision`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_overdue: Optional["BooleanFilter"] = None
    "Conditions on `isOverdue`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["MilestoneFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["MilestoneFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    percent: Optional["DecimalFilter"] = None
    "Conditions on `percent`."
    phase: Optional["PhaseFilter"] = None
    "Conditions on `phase`."
    progress: Optional["MilestoneProgressListFilter"] = None
    "Conditions on `progress`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    responsible: Optional["OrganisationFilter"] = None
    "Conditions on `responsible`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    site: Optional["ProjectSiteFilter"] = None
    "Conditions on `site`."
    status: Optional["MilestoneStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    weight: Optional["DecimalFilter"] = None
    "Conditions on `weight`."


class MilestoneInput(BaseModel):
    """What is to be reached in a phase, by when, by whom (capaian antara)."""

    agreement: Optional[str] = None
    "The agreement it is an item of, on the project or its programme; leave it out when none (rencana aksi)."
    citations: Optional[list["CitationInput"]] = None
    "On what the facts about it rest, at most 50 (rujukan)."
    due_on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The day it is due, inside its phase; leave it out when unknown (jatuh tempo)."
    due_precision: Optional[DatePrecision] = None
    "How exactly that day is known; DAY when left out, UNKNOWN without a day (ketelitian)."
    name_en: Optional[str] = None
    "Name in English, at most 500 characters; one of the two names is needed."
    name_id: Optional[str] = None
    "Name in Indonesian, at most 500 characters (nama)."
    responsible: Optional[str] = None
    "The organisation that shall reach it; leave it out when none is named (penanggung jawab)."
    site: Optional[str] = None
    "The site it concerns, of the same project; leave it out when it concerns the whole project (lokasi)."
    weight: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Its share of the phase in percent, 0 to 100, 6 decimals; those of a phase are at most 100 together (bobot)."


class MilestoneListFilter(BaseModel):
    """Conditions on several Milestone rows; all given ones hold."""

    every: Optional["MilestoneFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["MilestoneFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["MilestoneFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class MilestoneMeasureOrder(BaseModel):
    """One measure of Milestone rows."""

    avg: Optional["MilestoneNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["MilestoneDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["MilestoneExtremeOrder"] = None
    "By `max`."
    min: Optional["MilestoneExtremeOrder"] = None
    "By `min`."
    sum: Optional["MilestoneNumberOrder"] = None
    "By `sum`."


class MilestoneNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    percent: Optional[Direction] = None
    "By `percent`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    weight: Optional[Direction] = None
    "By `weight`."


class MilestoneProgressAggregateOrder(BaseModel):
    """By what is measured of MilestoneProgress rows that belong to it."""

    by: "MilestoneProgressMeasureOrder"
    "By what."
    filter_: Optional["MilestoneProgressFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class MilestoneProgressDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    done_on: Optional[Direction] = None
    "By `doneOn`."
    milestone: Optional[Direction] = None
    "By `milestone`."
    note: Optional[Direction] = None
    "By `note`."
    percent: Optional[Direction] = None
    "By `percent`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class MilestoneProgressExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    done_on: Optional[Direction] = None
    "By `doneOn`."
    note: Optional[Direction] = None
    "By `note`."
    percent: Optional[Direction] = None
    "By `percent`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class MilestoneProgressFilter(BaseModel):
    """Conditions on a MilestoneProgress; all given ones hold (saringan)."""

    and_: Optional[list["MilestoneProgressFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    done_on: Optional["DateFilter"] = None
    "Conditions on `doneOn`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on `milestone`."
    not_: Optional["MilestoneProgressFilter"] = Field(alias="not", default=None)
    "This does not hold."
    note: Optional["StringFilter"] = None
    "Conditions on `note`."
    or_: Optional[list["MilestoneProgressFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    percent: Optional["DecimalFilter"] = None
    "Conditions on `percent`."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    report_revision: Optional["IntFilter"] = None
    "Conditions on `reportRevision`."


class MilestoneProgressInput(BaseModel):
    """How far a milestone is at the end of the period (kemajuan tonggak)."""

    done_on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The day it was done, not in the future; only with 100 percent (selesai pada)."
    milestone: str
    "The milestone, of the project reported on (tonggak)."
    note: Optional[str] = None
    "A remark, at most 20,000 characters (catatan)."
    percent: Annotated[Decimal, PlainSerializer(decimal_text)]
    "How much of it is done: 0 to 100, 6 decimals (persen)."


class MilestoneProgressListFilter(BaseModel):
    """Conditions on several MilestoneProgress rows; all given ones hold."""

    every: Optional["MilestoneProgressFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["MilestoneProgressFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["MilestoneProgressFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class MilestoneProgressMeasureOrder(BaseModel):
    """One measure of MilestoneProgress rows."""

    avg: Optional["MilestoneProgressNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["MilestoneProgressDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["MilestoneProgressExtremeOrder"] = None
    "By `max`."
    min: Optional["MilestoneProgressExtremeOrder"] = None
    "By `min`."
    sum: Optional["MilestoneProgressNumberOrder"] = None
    "By `sum`."


class MilestoneProgressNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    percent: Optional[Direction] = None
    "By `percent`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class MilestoneStatusFilter(BaseModel):
    """Conditions on a value of type MilestoneStatus; all given ones hold."""

    eq: Optional[MilestoneStatus] = None
    "Equal."
    in_: Optional[list[MilestoneStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[MilestoneStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[MilestoneStatus]] = None
    "Equal to none of these; rows where it is null match."


class ModalityFilter(BaseModel):
    """Conditions on a value of type Modality; all given ones hold."""

    eq: Optional[Modality] = None
    "Equal."
    in_: Optional[list[Modality]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[Modality] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Modality]] = None
    "Equal to none of these; rows where it is null match."


class MoneyFilter(BaseModel):
    """Conditions on parts of a Money; all given ones hold."""

    amount: Optional["DecimalFilter"] = None
    "Conditions on `amount`."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."


class MoneyOrder(BaseModel):
    """The part of a Money to order by."""

    amount: Optional[Direction] = None
    "By `amount`."
    currency: Optional[Direction] = None
    "By `currency`."


class OrganisationAggregateOrder(BaseModel):
    """By what is measured of Organisation rows that belong to it."""

    by: "OrganisationMeasureOrder"
    "By what."
    filter_: Optional["OrganisationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class OrganisationAliasAggregateOrder(BaseModel):
    """By what is measured of OrganisationAlias rows that belong to it."""

    by: "OrganisationAliasMeasureOrder"
    "By what."
    filter_: Optional["OrganisationAliasFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class OrganisationAliasDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    alias: Optional[Direction] = None
    "By `alias`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    register_: Optional[Direction] = Field(alias="register", default=None)
    "By `register`."


class OrganisationAliasExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    alias: Optional[Direction] = None
    "By `alias`."
    register_: Optional[Direction] = Field(alias="register", default=None)
    "By `register`."


class OrganisationAliasFilter(BaseModel):
    """Conditions on a OrganisationAlias; all given ones hold (saringan)."""

    alias: Optional["StringFilter"] = None
    "Conditions on `alias`."
    and_: Optional[list["OrganisationAliasFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    not_: Optional["OrganisationAliasFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["OrganisationAliasFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    register_: Optional["StringFilter"] = Field(alias="register", default=None)
    "Conditions on `register`."


class OrganisationAliasListFilter(BaseModel):
    """Conditions on several OrganisationAlias rows; all given ones hold."""

    every: Optional["OrganisationAliasFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationAliasFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationAliasFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationAliasMeasureOrder(BaseModel):
    """One measure of OrganisationAlias rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationAliasDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["OrganisationAliasExtremeOrder"] = None
    "By `max`."
    min: Optional["OrganisationAliasExtremeOrder"] = None
    "By `min`."


class OrganisationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    code: Optional[Direction] = None
    "By `code`."
    country: Optional[Direction] = None
    "By `country`."
    iati_ref: Optional[Direction] = None
    "By `iatiRef`."
    iati_type: Optional[Direction] = None
    "By `iatiType`."
    is_active: Optional[Direction] = None
    "By `isActive`."
    is_operator: Optional[Direction] = None
    "By `isOperator`."
    kind: Optional[Direction] = None
    "By `kind`."
    legal_basis: Optional[Direction] = None
    "By `legalBasis`."
    merged_into: Optional[Direction] = None
    "By `mergedInto`."
    name: Optional[Direction] = None
    "By `name`."
    parent_organisation: Optional[Direction] = None
    "By `parentOrganisation`."
    region: Optional[Direction] = None
    "By `region`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class OrganisationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    code: Optional[Direction] = None
    "By `code`."
    iati_ref: Optional[Direction] = None
    "By `iatiRef`."
    iati_type: Optional[Direction] = None
    "By `iatiType`."
    legal_basis: Optional[Direction] = None
    "By `legalBasis`."
    name: Optional[Direction] = None
    "By `name`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class OrganisationFilter(BaseModel):
    """Conditions on a Organisation; all given ones hold (saringan)."""

    abbreviation: Optional["StringFilter"] = None
    "Conditions on `abbreviation`."
    aliases: Optional["OrganisationAliasListFilter"] = None
    "Conditions on `aliases`."
    and_: Optional[list["OrganisationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    coordinated_programmes: Optional["ProgrammeListFilter"] = None
    "Conditions on `coordinatedProgrammes`."
    country: Optional["CountryFilter"] = None
    "Conditions on `country`."
    executed_lines: Optional["BudgetLineListFilter"] = None
    "Conditions on `executedLines`."
    funded_lines: Optional["BudgetLineListFilter"] = None
    "Conditions on `fundedLines`."
    iati_ref: Optional["StringFilter"] = None
    "Conditions on `iatiRef`."
    iati_type: Optional["StringFilter"] = None
    "Conditions on `iatiType`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    incoming_relations: Optional["OrganisationRelationListFilter"] = None
    "Conditions on `incomingRelations`."
    is_active: Optional["BooleanFilter"] = None
    "Conditions on `isActive`."
    is_operator: Optional["BooleanFilter"] = None
    "Conditions on `isOperator`."
    kind: Optional["OrganisationKindFilter"] = None
    "Conditions on `kind`."
    led_projects: Optional["ProjectListFilter"] = None
    "Conditions on `ledProjects`."
    legal_basis: Optional["StringFilter"] = None
    "Conditions on `legalBasis`."
    members: Optional["OrganisationListFilter"] = None
    "Conditions on `members`."
    memberships: Optional["OrganisationRelationListFilter"] = None
    "Conditions on `memberships`."
    merged_into: Optional["OrganisationFilter"] = None
    "Conditions on `mergedInto`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    names: Optional["OrganisationNameListFilter"] = None
    "Conditions on `names`."
    not_: Optional["OrganisationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    obligations: Optional["ReportingObligationListFilter"] = None
    "Conditions on `obligations`."
    or_: Optional[list["OrganisationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    outgoing_relations: Optional["OrganisationRelationListFilter"] = None
    "Conditions on `outgoingRelations`."
    parent_organisation: Optional["OrganisationFilter"] = None
    "Conditions on `parentOrganisation`."
    participations: Optional["ParticipationListFilter"] = None
    "Conditions on `participations`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    reporting_periods: Optional["ReportingPeriodListFilter"] = None
    "Conditions on `reportingPeriods`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    signatures: Optional["AgreementPartyListFilter"] = None
    "Conditions on `signatures`."
    units: Optional["OrganisationListFilter"] = None
    "Conditions on `units`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class OrganisationKindFilter(BaseModel):
    """Conditions on a value of type OrganisationKind; all given ones hold."""

    eq: Optional[OrganisationKind] = None
    "Equal."
    in_: Optional[list[OrganisationKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[OrganisationKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[OrganisationKind]] = None
    "Equal to none of these; rows where it is null match."


class OrganisationListFilter(BaseModel):
    """Conditions on several Organisation rows; all given ones hold."""

    every: Optional["OrganisationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationMeasureOrder(BaseModel):
    """One measure of Organisation rows."""

    avg: Optional["OrganisationNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["OrganisationExtremeOrder"] = None
    "By `max`."
    min: Optional["OrganisationExtremeOrder"] = None
    "By `min`."
    sum: Optional["OrganisationNumberOrder"] = None
    "By `sum`."


class OrganisationNameAggregateOrder(BaseModel):
    """By what is measured of OrganisationName rows that belong to it."""

    by: "OrganisationNameMeasureOrder"
    "By what."
    filter_: Optional["OrganisationNameFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class OrganisationNameDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    organisation: Optional[Direction] = None
    "By `organisation`."


class OrganisationNameExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."


class OrganisationNameFilter(BaseModel):
    """Conditions on a OrganisationName; all given ones hold (saringan)."""

    abbreviation: Optional["StringFilter"] = None
    "Conditions on `abbreviation`."
    and_: Optional[list["OrganisationNameFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["OrganisationNameFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["OrganisationNameFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class OrganisationNameListFilter(BaseModel):
    """Conditions on several OrganisationName rows; all given ones hold."""

    every: Optional["OrganisationNameFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationNameFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationNameFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationNameMeasureOrder(BaseModel):
    """One measure of OrganisationName rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationNameDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["OrganisationNameExtremeOrder"] = None
    "By `max`."
    min: Optional["OrganisationNameExtremeOrder"] = None
    "By `min`."


class OrganisationNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class OrganisationOrder(BaseModel):
    """One key to order Organisation rows by; precedence is the list's order (urutan)."""

    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    aliases_aggregate: Optional["OrganisationAliasAggregateOrder"] = None
    "By `aliasesAggregate`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    coordinated_programmes_aggregate: Optional["ProgrammeAggregateOrder"] = None
    "By `coordinatedProgrammesAggregate`."
    country: Optional["CountryOrder"] = None
    "By `country`."
    executed_lines_aggregate: Optional["BudgetLineAggregateOrder"] = None
    "By `executedLinesAggregate`."
    funded_lines_aggregate: Optional["BudgetLineAggregateOrder"] = None
    "By `fundedLinesAggregate`."
    iati_ref: Optional[Direction] = None
    "By `iatiRef`."
    iati_type: Optional[Direction] = None
    "By `iatiType`."
    incoming_relations_aggregate: Optional["OrganisationRelationAggregateOrder"] = None
    "By `incomingRelationsAggregate`."
    is_active: Optional[Direction] = None
    "By `isActive`."
    is_operator: Optional[Direction] = None
    "By `isOperator`."
    kind: Optional[Direction] = None
    "By `kind`."
    led_projects_aggregate: Optional["ProjectAggregateOrder"] = None
    "By `ledProjectsAggregate`."
    legal_basis: Optional[Direction] = None
    "By `legalBasis`."
    members_aggregate: Optional["OrganisationAggregateOrder"] = None
    "By `membersAggregate`."
    memberships_aggregate: Optional["OrganisationRelationAggregateOrder"] = None
    "By `membershipsAggregate`."
    merged_into: Optional["OrganisationOrder"] = None
    "By `mergedInto`."
    milestones_aggregate: Optional["MilestoneAggregateOrder"] = None
    "By `milestonesAggregate`."
    name: Optional[Direction] = None
    "By `name`."
    names_aggregate: Optional["OrganisationNameAggregateOrder"] = None
    "By `namesAggregate`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = None
    "By `obligationsAggregate`."
    outgoing_relations_aggregate: Optional["OrganisationRelationAggregateOrder"] = None
    "By `outgoingRelationsAggregate`."
    parent_organisation: Optional["OrganisationOrder"] = None
    "By `parentOrganisation`."
    participations_aggregate: Optional["ParticipationAggregateOrder"] = None
    "By `participationsAggregate`."
    region: Optional["RegionOrder"] = None
    "By `region`."
    reporting_periods_aggregate: Optional["ReportingPeriodAggregateOrder"] = None
    "By `reportingPeriodsAggregate`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    signatures_aggregate: Optional["AgreementPartyAggregateOrder"] = None
    "By `signaturesAggregate`."
    units_aggregate: Optional["OrganisationAggregateOrder"] = None
    "By `unitsAggregate`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    valid: Optional["PeriodOrder"] = None
    "By `valid`."


class OrganisationRelationAggregateOrder(BaseModel):
    """By what is measured of OrganisationRelation rows that belong to it."""

    by: "OrganisationRelationMeasureOrder"
    "By what."
    filter_: Optional["OrganisationRelationFilter"] = Field(
        alias="filter", default=None
    )
    "Which rows count; all when absent."


class OrganisationRelationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    from_organisation: Optional[Direction] = None
    "By `fromOrganisation`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    kind: Optional[Direction] = None
    "By `kind`."
    to_organisation: Optional[Direction] = None
    "By `toOrganisation`."


class OrganisationRelationFilter(BaseModel):
    """Conditions on a OrganisationRelation; all given ones hold (saringan)."""

    and_: Optional[list["OrganisationRelationFilter"]] = Field(
        alias="and", default=None
    )
    "All of these hold; none given, it is true."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    from_organisation: Optional["OrganisationFilter"] = None
    "Conditions on `fromOrganisation`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    kind: Optional["OrganisationRelationKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["OrganisationRelationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["OrganisationRelationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    to_organisation: Optional["OrganisationFilter"] = None
    "Conditions on `toOrganisation`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class OrganisationRelationKindFilter(BaseModel):
    """Conditions on a value of type OrganisationRelationKind; all given ones hold."""

    eq: Optional[OrganisationRelationKind] = None
    "Equal."
    in_: Optional[list[OrganisationRelationKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[OrganisationRelationKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[OrganisationRelationKind]] = None
    "Equal to none of these; rows where it is null match."


class OrganisationRelationListFilter(BaseModel):
    """Conditions on several OrganisationRelation rows; all given ones hold."""

    every: Optional["OrganisationRelationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationRelationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationRelationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationRelationMeasureOrder(BaseModel):
    """One measure of OrganisationRelation rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationRelationDistinctOrder"] = None
    "By `countDistinct`."


class ParticipationAggregateOrder(BaseModel):
    """By what is measured of Participation rows that belong to it."""

    by: "ParticipationMeasureOrder"
    "By what."
    filter_: Optional["ParticipationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ParticipationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    duty: Optional[Direction] = None
    "By `duty`."
    has_signed_agreement: Optional[Direction] = None
    "By `hasSignedAgreement`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    role: Optional[Direction] = None
    "By `role`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ParticipationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    duty: Optional[Direction] = None
    "By `duty`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ParticipationFilter(BaseModel):
    """Conditions on a Participation; all given ones hold (saringan)."""

    and_: Optional[list["ParticipationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    duty: Optional["StringFilter"] = None
    "Conditions on `duty`."
    has_signed_agreement: Optional["BooleanFilter"] = None
    "Conditions on `hasSignedAgreement`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    not_: Optional["ParticipationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    obligations: Optional["ReportingObligationListFilter"] = None
    "Conditions on `obligations`."
    or_: Optional[list["ParticipationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    role: Optional["ParticipationRoleFilter"] = None
    "Conditions on `role`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class ParticipationListFilter(BaseModel):
    """Conditions on several Participation rows; all given ones hold."""

    every: Optional["ParticipationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ParticipationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ParticipationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ParticipationMeasureOrder(BaseModel):
    """One measure of Participation rows."""

    avg: Optional["ParticipationNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ParticipationDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ParticipationExtremeOrder"] = None
    "By `max`."
    min: Optional["ParticipationExtremeOrder"] = None
    "By `min`."
    sum: Optional["ParticipationNumberOrder"] = None
    "By `sum`."


class ParticipationNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class ParticipationOrder(BaseModel):
    """One key to order Participation rows by; precedence is the list's order (urutan)."""

    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    duty: Optional[Direction] = None
    "By `duty`."
    has_signed_agreement: Optional[Direction] = None
    "By `hasSignedAgreement`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = None
    "By `obligationsAggregate`."
    organisation: Optional["OrganisationOrder"] = None
    "By `organisation`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    role: Optional[Direction] = None
    "By `role`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    valid: Optional["PeriodOrder"] = None
    "By `valid`."


class ParticipationRoleFilter(BaseModel):
    """Conditions on a value of type ParticipationRole; all given ones hold."""

    eq: Optional[ParticipationRole] = None
    "Equal."
    in_: Optional[list[ParticipationRole]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ParticipationRole] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ParticipationRole]] = None
    "Equal to none of these; rows where it is null match."


class PeriodFilter(BaseModel):
    """Conditions on parts of a Period; all given ones hold."""

    ends_on: Optional["DateFilter"] = None
    "Conditions on `endsOn`."
    is_open_ended: Optional["BooleanFilter"] = None
    "Conditions on `isOpenEnded`."
    starts_on: Optional["DateFilter"] = None
    "Conditions on `startsOn`."


class PeriodOrder(BaseModel):
    """The part of a Period to order by."""

    ends_on: Optional[Direction] = None
    "By `endsOn`."
    is_open_ended: Optional[Direction] = None
    "By `isOpenEnded`."
    starts_on: Optional[Direction] = None
    "By `startsOn`."


class PhaseAggregateOrder(BaseModel):
    """By what is measured of Phase rows that belong to it."""

    by: "PhaseMeasureOrder"
    "By what."
    filter_: Optional["PhaseFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class PhaseDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    ordinal: Optional[Direction] = None
    "By `ordinal`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class PhaseExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    ordinal: Optional[Direction] = None
    "By `ordinal`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class PhaseFilter(BaseModel):
    """Conditions on a Phase; all given ones hold (saringan)."""

    and_: Optional[list["PhaseFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    budget_lines: Optional["BudgetLineListFilter"] = None
    "Conditions on `budgetLines`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["PhaseFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["PhaseFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    ordinal: Optional["IntFilter"] = None
    "Conditions on `ordinal`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    status: Optional["PhaseStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."


class PhaseListFilter(BaseModel):
    """Conditions on several Phase rows; all given ones hold."""

    every: Optional["PhaseFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["PhaseFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["PhaseFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class PhaseMeasureOrder(BaseModel):
    """One measure of Phase rows."""

    avg: Optional["PhaseNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["PhaseDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["PhaseExtremeOrder"] = None
    "By `max`."
    min: Optional["PhaseExtremeOrder"] = None
    "By `min`."
    sum: Optional["PhaseNumberOrder"] = None
    "By `sum`."


class PhaseNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    ordinal: Optional[Direction] = None
    "By `ordinal`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."


class PhaseStatusFilter(BaseModel):
    """Conditions on a value of type PhaseStatus; all given ones hold."""

    eq: Optional[PhaseStatus] = None
    "Equal."
    in_: Optional[list[PhaseStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[PhaseStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[PhaseStatus]] = None
    "Equal to none of these; rows where it is null match."


class ProgrammeAggregateOrder(BaseModel):
    """By what is measured of Programme rows that belong to it."""

    by: "ProgrammeMeasureOrder"
    "By what."
    filter_: Optional["ProgrammeFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProgrammeDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    coordinator: Optional[Direction] = None
    "By `coordinator`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    purpose: Optional[Direction] = None
    "By `purpose`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ProgrammeExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    purpose: Optional[Direction] = None
    "By `purpose`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ProgrammeFilter(BaseModel):
    """Conditions on a Programme; all given ones hold (saringan)."""

    agreements: Optional["AgreementListFilter"] = None
    "Conditions on `agreements`."
    and_: Optional[list["ProgrammeFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    coordinator: Optional["OrganisationFilter"] = None
    "Conditions on `coordinator`."
    facts: Optional["CitationListFilter"] = None
    "Conditions on `facts`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    indicators: Optional["IndicatorListFilter"] = None
    "Conditions on `indicators`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["ProgrammeFilter"] = Field(alias="not", default=None)
    "This does not hold."
    obligations: Optional["ReportingObligationListFilter"] = None
    "Conditions on `obligations`."
    or_: Optional[list["ProgrammeFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    participations: Optional["ParticipationListFilter"] = None
    "Conditions on `participations`."
    projects: Optional["ProjectListFilter"] = None
    "Conditions on `projects`."
    purpose: Optional["StringFilter"] = None
    "Conditions on `purpose`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    statements: Optional["StatementListFilter"] = None
    "Conditions on `statements`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."


class ProgrammeListFilter(BaseModel):
    """Conditions on several Programme rows; all given ones hold."""

    every: Optional["ProgrammeFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProgrammeFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProgrammeFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProgrammeMeasureOrder(BaseModel):
    """One measure of Programme rows."""

    avg: Optional["ProgrammeNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProgrammeDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ProgrammeExtremeOrder"] = None
    "By `max`."
    min: Optional["ProgrammeExtremeOrder"] = None
    "By `min`."
    sum: Optional["ProgrammeNumberOrder"] = None
    "By `sum`."


class ProgrammeNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class ProgrammeOrder(BaseModel):
    """One key to order Programme rows by; precedence is the list's order (urutan)."""

    agreements_aggregate: Optional["AgreementAggregateOrder"] = None
    "By `agreementsAggregate`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    coordinator: Optional["OrganisationOrder"] = None
    "By `coordinator`."
    facts_aggregate: Optional["CitationAggregateOrder"] = None
    "By `factsAggregate`."
    indicators_aggregate: Optional["IndicatorAggregateOrder"] = None
    "By `indicatorsAggregate`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = None
    "By `obligationsAggregate`."
    participations_aggregate: Optional["ParticipationAggregateOrder"] = None
    "By `participationsAggregate`."
    projects_aggregate: Optional["ProjectAggregateOrder"] = None
    "By `projectsAggregate`."
    purpose: Optional[Direction] = None
    "By `purpose`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    span: Optional["SpanOrder"] = None
    "By `span`."
    statements_aggregate: Optional["StatementAggregateOrder"] = None
    "By `statementsAggregate`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ProjectAggregateOrder(BaseModel):
    """By what is measured of Project rows that belong to it."""

    by: "ProjectMeasureOrder"
    "By what."
    filter_: Optional["ProjectFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProjectDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    duration_days: Optional[Direction] = None
    "By `durationDays`."
    ends_on: Optional[Direction] = None
    "By `endsOn`."
    is_late: Optional[Direction] = None
    "By `isLate`."
    is_running: Optional[Direction] = None
    "By `isRunning`."
    lead: Optional[Direction] = None
    "By `lead`."
    modality: Optional[Direction] = None
    "By `modality`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    objective: Optional[Direction] = None
    "By `objective`."
    overall_goal: Optional[Direction] = None
    "By `overallGoal`."
    programme: Optional[Direction] = None
    "By `programme`."
    project_purpose: Optional[Direction] = None
    "By `projectPurpose`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    starts_on: Optional[Direction] = None
    "By `startsOn`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    weighted_progress: Optional[Direction] = None
    "By `weightedProgress`."


class ProjectExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    duration_days: Optional[Direction] = None
    "By `durationDays`."
    ends_on: Optional[Direction] = None
    "By `endsOn`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    objective: Optional[Direction] = None
    "By `objective`."
    overall_goal: Optional[Direction] = None
    "By `overallGoal`."
    project_purpose: Optional[Direction] = None
    "By `projectPurpose`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    starts_on: Optional[Direction] = None
    "By `startsOn`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    weighted_progress: Optional[Direction] = None
    "By `weightedProgress`."


class ProjectFilter(BaseModel):
    """Conditions on a Project; all given ones hold (saringan)."""

    agreements: Optional["AgreementListFilter"] = None
    "Conditions on `agreements`."
    and_: Optional[list["ProjectFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    budget_lines: Optional["BudgetLineListFilter"] = None
    "Conditions on `budgetLines`."
    budgets: Optional["BudgetListFilter"] = None
    "Conditions on `budgets`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    concurrences: Optional["ConcurrenceListFilter"] = None
    "Conditions on `concurrences`."
    duration_days: Optional["IntFilter"] = None
    "Conditions on `durationDays`."
    ends_on: Optional["DateFilter"] = None
    "Conditions on `endsOn`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    indicators: Optional["IndicatorListFilter"] = None
    "Conditions on `indicators`."
    is_late: Optional["BooleanFilter"] = None
    "Conditions on `isLate`."
    is_running: Optional["BooleanFilter"] = None
    "Conditions on `isRunning`."
    lead: Optional["OrganisationFilter"] = None
    "Conditions on `lead`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    modality: Optional["ModalityFilter"] = None
    "Conditions on `modality`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["ProjectFilter"] = Field(alias="not", default=None)
    "This does not hold."
    objective: Optional["StringFilter"] = None
    "Conditions on `objective`."
    obligations: Optional["ReportingObligationListFilter"] = None
    "Conditions on `obligations`."
    or_: Optional[list["ProjectFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    overall_goal: Optional["StringFilter"] = None
    "Conditions on `overallGoal`."
    participations: Optional["ParticipationListFilter"] = None
    "Conditions on `participations`."
    phases: Optional["PhaseListFilter"] = None
    "Conditions on `phases`."
    predecessors: Optional["ProjectListFilter"] = None
    "Conditions on `predecessors`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    project_purpose: Optional["StringFilter"] = None
    "Conditions on `projectPurpose`."
    region: Optional["ProjectRegionFilter"] = None
    "Where it works, by any of its sites (wilayah)."
    relations: Optional["ProjectRelationListFilter"] = None
    "Conditions on `relations`."
    reporting_periods: Optional["ReportingPeriodListFilter"] = None
    "Conditions on `reportingPeriods`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `sites`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    starts_on: Optional["DateFilter"] = None
    "Conditions on `startsOn`."
    statements: Optional["StatementListFilter"] = None
    "Conditions on `statements`."
    status: Optional["ProjectStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    successors: Optional["ProjectListFilter"] = None
    "Conditions on `successors`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."
    weighted_progress: Optional["DecimalFilter"] = None
    "Conditions on `weightedProgress`."


class ProjectListFilter(BaseModel):
    """Conditions on several Project rows; all given ones hold."""

    every: Optional["ProjectFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProjectFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProjectFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProjectMeasureOrder(BaseModel):
    """One measure of Project rows."""

    avg: Optional["ProjectNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProjectDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ProjectExtremeOrder"] = None
    "By `max`."
    min: Optional["ProjectExtremeOrder"] = None
    "By `min`."
    sum: Optional["ProjectNumberOrder"] = None
    "By `sum`."


class ProjectNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    duration_days: Optional[Direction] = None
    "By `durationDays`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    weighted_progress: Optional[Direction] = None
    "By `weightedProgress`."


class ProjectOrder(BaseModel):
    """One key to order Project rows by; precedence is the list's order (urutan)."""

    agreements_aggregate: Optional["AgreementAggregateOrder"] = None
    "By `agreementsAggregate`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    budget_lines_aggregate: Optional["BudgetLineAggregateOrder"] = None
    "By `budgetLinesAggregate`."
    budgets_aggregate: Optional["BudgetAggregateOrder"] = None
    "By `budgetsAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    concurrences_aggregate: Optional["ConcurrenceAggregateOrder"] = None
    "By `concurrencesAggregate`."
    duration_days: Optional[Direction] = None
    "By `durationDays`."
    ends_on: Optional[Direction] = None
    "By `endsOn`."
    indicators_aggregate: Optional["IndicatorAggregateOrder"] = None
    "By `indicatorsAggregate`."
    is_late: Optional[Direction] = None
    "By `isLate`."
    is_running: Optional[Direction] = None
    "By `isRunning`."
    lead: Optional["OrganisationOrder"] = None
    "By `lead`."
    milestones_aggregate: Optional["MilestoneAggregateOrder"] = None
    "By `milestonesAggregate`."
    modality: Optional[Direction] = None
    "By `modality`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    objective: Optional[Direction] = None
    "By `objective`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = None
    "By `obligationsAggregate`."
    overall_goal: Optional[Direction] = None
    "By `overallGoal`."
    participations_aggregate: Optional["ParticipationAggregateOrder"] = None
    "By `participationsAggregate`."
    phases_aggregate: Optional["PhaseAggregateOrder"] = None
    "By `phasesAggregate`."
    predecessors_aggregate: Optional["ProjectAggregateOrder"] = None
    "By `predecessorsAggregate`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project_purpose: Optional[Direction] = None
    "By `projectPurpose`."
    relations_aggregate: Optional["ProjectRelationAggregateOrder"] = None
    "By `relationsAggregate`."
    reporting_periods_aggregate: Optional["ReportingPeriodAggregateOrder"] = None
    "By `reportingPeriodsAggregate`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    sites_aggregate: Optional["ProjectSiteAggregateOrder"] = None
    "By `sitesAggregate`."
    span: Optional["SpanOrder"] = None
    "By `span`."
    starts_on: Optional[Direction] = None
    "By `startsOn`."
    statements_aggregate: Optional["StatementAggregateOrder"] = None
    "By `statementsAggregate`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = None
    "By `statusHistoryAggregate`."
    successors_aggregate: Optional["ProjectAggregateOrder"] = None
    "By `successorsAggregate`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    weighted_progress: Optional[Direction] = None
    "By `weightedProgress`."


class ProjectRegionFilter(BaseModel):
    """Conditions on `region`; all given ones hold."""

    within: Optional["RegionWithin"] = None
    "A site of it that the viewer may see lies in the region that had this code on the given day (default: the\nbusiness date), by the parents that held that day; no site where none had the code (di dalam wilayah)."


class ProjectRelationAggregateOrder(BaseModel):
    """By what is measured of ProjectRelation rows that belong to it."""

    by: "ProjectRelationMeasureOrder"
    "By what."
    filter_: Optional["ProjectRelationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProjectRelationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    from_project: Optional[Direction] = None
    "By `fromProject`."
    kind: Optional[Direction] = None
    "By `kind`."
    to_project: Optional[Direction] = None
    "By `toProject`."


class ProjectRelationFilter(BaseModel):
    """Conditions on a ProjectRelation; all given ones hold (saringan)."""

    and_: Optional[list["ProjectRelationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    from_project: Optional["ProjectFilter"] = None
    "Conditions on `fromProject`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["ProjectRelationKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["ProjectRelationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ProjectRelationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    to_project: Optional["ProjectFilter"] = None
    "Conditions on `toProject`."


class ProjectRelationKindFilter(BaseModel):
    """Conditions on a value of type ProjectRelationKind; all given ones hold."""

    eq: Optional[ProjectRelationKind] = None
    "Equal."
    in_: Optional[list[ProjectRelationKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ProjectRelationKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ProjectRelationKind]] = None
    "Equal to none of these; rows where it is null match."


class ProjectRelationListFilter(BaseModel):
    """Conditions on several ProjectRelation rows; all given ones hold."""

    every: Optional["ProjectRelationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProjectRelationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProjectRelationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProjectRelationMeasureOrder(BaseModel):
    """One measure of ProjectRelation rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProjectRelationDistinctOrder"] = None
    "By `countDistinct`."


class ProjectSiteAggregateOrder(BaseModel):
    """By what is measured of ProjectSite rows that belong to it."""

    by: "ProjectSiteMeasureOrder"
    "By what."
    filter_: Optional["ProjectSiteFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProjectSiteDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    commodity: Optional[Direction] = None
    "By `commodity`."
    project: Optional[Direction] = None
    "By `project`."
    province: Optional[Direction] = None
    "By `province`."
    region: Optional[Direction] = None
    "By `region`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    selection: Optional[Direction] = None
    "By `selection`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ProjectSiteExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ProjectSiteFilter(BaseModel):
    """Conditions on a ProjectSite; all given ones hold (saringan)."""

    and_: Optional[list["ProjectSiteFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    commodity: Optional["CommodityFilter"] = None
    "Conditions on `commodity`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    not_: Optional["ProjectSiteFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ProjectSiteFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    overlapping_sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `overlappingSites`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    province: Optional["RegionFilter"] = None
    "Conditions on `province`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    selection: Optional["SiteSelectionFilter"] = None
    "Conditions on `selection`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    targets: Optional["IndicatorTargetListFilter"] = None
    "Conditions on `targets`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    values: Optional["IndicatorValueListFilter"] = None
    "Conditions on `values`."


class ProjectSiteListFilter(BaseModel):
    """Conditions on several ProjectSite rows; all given ones hold."""

    every: Optional["ProjectSiteFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProjectSiteFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProjectSiteFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProjectSiteMeasureOrder(BaseModel):
    """One measure of ProjectSite rows."""

    avg: Optional["ProjectSiteNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProjectSiteDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ProjectSiteExtremeOrder"] = None
    "By `max`."
    min: Optional["ProjectSiteExtremeOrder"] = None
    "By `min`."
    sum: Optional["ProjectSiteNumberOrder"] = None
    "By `sum`."


class ProjectSiteNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class ProjectStatusFilter(BaseModel):
    """Conditions on a value of type ProjectStatus; all given ones hold."""

    eq: Optional[ProjectStatus] = None
    "Equal."
    in_: Optional[list[ProjectStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ProjectStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ProjectStatus]] = None
    "Equal to none of these; rows where it is null match."


class PublishReportInput(BaseModel):
    """Which accepted report to publish, as it was read (publikasikan)."""

    expected_version: int
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "An accepted report of a programme that the viewer's organisation coordinates (laporan)."


class RecordEntriesInput(BaseModel):
    """Movements of money to be added to the draft of a period."""

    entries: list["EntryInput"]
    "The movements of money; at least one, at most 5,000, and at most 20,000 in a report (transaksi)."
    error_policy: ErrorPolicy
    "What to do when some of them are wrong (perlakuan baris salah)."
    expected_version: Optional[int] = None
    "The `rowVersion` of the draft or returned report that they are added to; checked when given (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reporting_period: str
    "The period reported on, owed by the viewer's organisation (masa pelaporan)."


class RegionAggregateOrder(BaseModel):
    """By what is measured of Region rows that belong to it."""

    by: "RegionMeasureOrder"
    "By what."
    filter_: Optional["RegionFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class RegionCodeAggregateOrder(BaseModel):
    """By what is measured of RegionCode rows that belong to it."""

    by: "RegionCodeMeasureOrder"
    "By what."
    filter_: Optional["RegionCodeFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class RegionCodeDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    authority: Optional[Direction] = None
    "By `authority`."
    code: Optional[Direction] = None
    "By `code`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    region: Optional[Direction] = None
    "By `region`."
    scheme: Optional[Direction] = None
    "By `scheme`."


class RegionCodeExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    authority: Optional[Direction] = None
    "By `authority`."
    code: Optional[Direction] = None
    "By `code`."


class RegionCodeFilter(BaseModel):
    """Conditions on a RegionCode; all given ones hold (saringan)."""

    and_: Optional[list["RegionCodeFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    authority: Optional["StringFilter"] = None
    "Conditions on `authority`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    not_: Optional["RegionCodeFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["RegionCodeFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    scheme: Optional["RegionCodeSchemeFilter"] = None
    "Conditions on `scheme`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class RegionCodeListFilter(BaseModel):
    """Conditions on several RegionCode rows; all given ones hold."""

    every: Optional["RegionCodeFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["RegionCodeFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["RegionCodeFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class RegionCodeMeasureOrder(BaseModel):
    """One measure of RegionCode rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["RegionCodeDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["RegionCodeExtremeOrder"] = None
    "By `max`."
    min: Optional["RegionCodeExtremeOrder"] = None
    "By `min`."


class RegionCodeSchemeFilter(BaseModel):
    """Conditions on a value of type RegionCodeScheme; all given ones hold."""

    eq: Optional[RegionCodeScheme] = None
    "Equal."
    in_: Optional[list[RegionCodeScheme]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[RegionCodeScheme] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[RegionCodeScheme]] = None
    "Equal to none of these; rows where it is null match."


class RegionDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    country: Optional[Direction] = None
    "By `country`."
    kind: Optional[Direction] = None
    "By `kind`."
    level: Optional[Direction] = None
    "By `level`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    parent: Optional[Direction] = None
    "By `parent`."
    province: Optional[Direction] = None
    "By `province`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class RegionExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    code: Optional[Direction] = None
    "By `code`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class RegionFilter(BaseModel):
    """Conditions on a Region; all given ones hold (saringan)."""

    and_: Optional[list["RegionFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    budget_lines: Optional["BudgetLineListFilter"] = None
    "Conditions on `budgetLines`."
    children: Optional["RegionListFilter"] = None
    "Conditions on `children`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    codes: Optional["RegionCodeListFilter"] = None
    "Conditions on `codes`."
    country: Optional["CountryFilter"] = None
    "Conditions on `country`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["RegionKindFilter"] = None
    "Conditions on `kind`."
    level: Optional["RegionLevelFilter"] = None
    "Conditions on `level`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = None
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = None
    "Conditions on `nameId`."
    not_: Optional["RegionFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["RegionFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisations: Optional["OrganisationListFilter"] = None
    "Conditions on `organisations`."
    parent: Optional["RegionFilter"] = None
    "Conditions on `parent`."
    parent_history: Optional["RegionParentListFilter"] = None
    "Conditions on `parentHistory`."
    province: Optional["RegionFilter"] = None
    "Conditions on `province`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `sites`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    within: Optional["RegionWithin"] = None
    "It is the region that had this code on the given day (default: the business date), or lies in it by the parents\nthat held that day; no region where none had the code (di dalam wilayah)."


class RegionKindFilter(BaseModel):
    """Conditions on a value of type RegionKind; all given ones hold."""

    eq: Optional[RegionKind] = None
    "Equal."
    in_: Optional[list[RegionKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[RegionKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[RegionKind]] = None
    "Equal to none of these; rows where it is null match."


class RegionLevelFilter(BaseModel):
    """Conditions on a value of type RegionLevel; all given ones hold."""

    eq: Optional[RegionLevel] = None
    "Equal."
    in_: Optional[list[RegionLevel]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[RegionLevel] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[RegionLevel]] = None
    "Equal to none of these; rows where it is null match."


class RegionListFilter(BaseModel):
    """Conditions on several Region rows; all given ones hold."""

    every: Optional["RegionFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["RegionFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["RegionFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class RegionMeasureOrder(BaseModel):
    """One measure of Region rows."""

    avg: Optional["RegionNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["RegionDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["RegionExtremeOrder"] = None
    "By `max`."
    min: Optional["RegionExtremeOrder"] = None
    "By `min`."
    sum: Optional["RegionNumberOrder"] = None
    "By `sum`."


class RegionNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class RegionOrder(BaseModel):
    """One key to order Region rows by; precedence is the list's order (urutan)."""

    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    budget_lines_aggregate: Optional["BudgetLineAggregateOrder"] = None
    "By `budgetLinesAggregate`."
    children_aggregate: Optional["RegionAggregateOrder"] = None
    "By `childrenAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    codes_aggregate: Optional["RegionCodeAggregateOrder"] = None
    "By `codesAggregate`."
    country: Optional["CountryOrder"] = None
    "By `country`."
    kind: Optional[Direction] = None
    "By `kind`."
    level: Optional[Direction] = None
    "By `level`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = None
    "By `nameEn`."
    name_id: Optional[Direction] = None
    "By `nameId`."
    organisations_aggregate: Optional["OrganisationAggregateOrder"] = None
    "By `organisationsAggregate`."
    parent: Optional["RegionOrder"] = None
    "By `parent`."
    parent_history_aggregate: Optional["RegionParentAggregateOrder"] = None
    "By `parentHistoryAggregate`."
    province: Optional["RegionOrder"] = None
    "By `province`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    sites_aggregate: Optional["ProjectSiteAggregateOrder"] = None
    "By `sitesAggregate`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class RegionParentAggregateOrder(BaseModel):
    """By what is measured of RegionParent rows that belong to it."""

    by: "RegionParentMeasureOrder"
    "By what."
    filter_: Optional["RegionParentFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class RegionParentDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    is_valid: Optional[Direction] = None
    "By `isValid`."
    parent: Optional[Direction] = None
    "By `parent`."
    region: Optional[Direction] = None
    "By `region`."


class RegionParentFilter(BaseModel):
    """Conditions on a RegionParent; all given ones hold (saringan)."""

    and_: Optional[list["RegionParentFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    not_: Optional["RegionParentFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["RegionParentFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    parent: Optional["RegionFilter"] = None
    "Conditions on `parent`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class RegionParentListFilter(BaseModel):
    """Conditions on several RegionParent rows; all given ones hold."""

    every: Optional["RegionParentFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["RegionParentFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["RegionParentFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class RegionParentMeasureOrder(BaseModel):
    """One measure of RegionParent rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["RegionParentDistinctOrder"] = None
    "By `countDistinct`."


class RegionWithin(BaseModel):
    """What the condition `within` asks."""

    as_of: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "The day asked about; when absent, that of @asOf, else today in Asia/Jakarta (tanggal)."
    code: str
    "The code within the scheme, such as 35 in KEMENDAGRI."
    scheme: RegionCodeScheme
    "Who gives the code (skema kode wilayah): never read a region code without its scheme."


class RemarkInput(BaseModel):
    """What is to be mended in one place of a report (catatan perbaikan)."""

    field: str
    "Where, such as `entries 2 amount`, at most 200 characters (bagian)."
    remark: str
    "What is wrong there, at most 20,000 characters (catatan)."
    subject: Optional[str] = None
    "What it is about: a movement of money, value, progress or difficulty of the revision that is returned, or a\nmilestone or indicator that it says nothing of; leave it out for anything else (pokok)."


class ReminderAggregateOrder(BaseModel):
    """By what is measured of Reminder rows that belong to it."""

    by: "ReminderMeasureOrder"
    "By what."
    filter_: Optional["ReminderFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReminderDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    created_at: Optional[Direction] = None
    "By `createdAt`."
    days_before: Optional[Direction] = None
    "By `daysBefore`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    kind: Optional[Direction] = None
    "By `kind`."
    on_date: Optional[Direction] = None
    "By `onDate`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    reporting_period: Optional[Direction] = None
    "By `reportingPeriod`."
    verifier: Optional[Direction] = None
    "By `verifier`."


class ReminderExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    created_at: Optional[Direction] = None
    "By `createdAt`."
    days_before: Optional[Direction] = None
    "By `daysBefore`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    on_date: Optional[Direction] = None
    "By `onDate`."


class ReminderFilter(BaseModel):
    """Conditions on a Reminder; all given ones hold (saringan)."""

    and_: Optional[list["ReminderFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    created_at: Optional["DateTimeFilter"] = None
    "Conditions on `createdAt`."
    days_before: Optional["IntFilter"] = None
    "Conditions on `daysBefore`."
    due_on: Optional["DateFilter"] = None
    "Conditions on `dueOn`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["ReminderKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["ReminderFilter"] = Field(alias="not", default=None)
    "This does not hold."
    on_date: Optional["DateFilter"] = None
    "Conditions on `onDate`."
    or_: Optional[list["ReminderFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    reporting_period: Optional["ReportingPeriodFilter"] = None
    "Conditions on `reportingPeriod`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."


class ReminderKindFilter(BaseModel):
    """Conditions on a value of type ReminderKind; all given ones hold."""

    eq: Optional[ReminderKind] = None
    "Equal."
    in_: Optional[list[ReminderKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ReminderKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReminderKind]] = None
    "Equal to none of these; rows where it is null match."


class ReminderListFilter(BaseModel):
    """Conditions on several Reminder rows; all given ones hold."""

    every: Optional["ReminderFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReminderFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReminderFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReminderMeasureOrder(BaseModel):
    """One measure of Reminder rows."""

    avg: Optional["ReminderNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReminderDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ReminderExtremeOrder"] = None
    "By `max`."
    min: Optional["ReminderExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReminderNumberOrder"] = None
    "By `sum`."


class ReminderNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    days_before: Optional[Direction] = None
    "By `daysBefore`."


class ReportAggregateOrder(BaseModel):
    """By what is measured of Report rows that belong to it."""

    by: "ReportMeasureOrder"
    "By what."
    filter_: Optional["ReportFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    accepted_at: Optional[Direction] = None
    "By `acceptedAt`."
    accepted_by: Optional[Direction] = None
    "By `acceptedBy`."
    is_official: Optional[Direction] = None
    "By `isOfficial`."
    narrative: Optional[Direction] = None
    "By `narrative`."
    period: Optional[Direction] = None
    "By `period`."
    reporter: Optional[Direction] = None
    "By `reporter`."
    return_reason: Optional[Direction] = None
    "By `returnReason`."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    submitted_at: Optional[Direction] = None
    "By `submittedAt`."
    submitted_by: Optional[Direction] = None
    "By `submittedBy`."
    supersedes: Optional[Direction] = None
    "By `supersedes`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    verified_at: Optional[Direction] = None
    "By `verifiedAt`."
    verified_by: Optional[Direction] = None
    "By `verifiedBy`."
    verifier: Optional[Direction] = None
    "By `verifier`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    waiver_reason: Optional[Direction] = None
    "By `waiverReason`."


class ReportExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    accepted_at: Optional[Direction] = None
    "By `acceptedAt`."
    narrative: Optional[Direction] = None
    "By `narrative`."
    return_reason: Optional[Direction] = None
    "By `returnReason`."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    submitted_at: Optional[Direction] = None
    "By `submittedAt`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    verified_at: Optional[Direction] = None
    "By `verifiedAt`."
    waiver_reason: Optional[Direction] = None
    "By `waiverReason`."


class ReportFilter(BaseModel):
    """Conditions on a Report; all given ones hold (saringan)."""

    accepted_at: Optional["DateTimeFilter"] = None
    "Conditions on `acceptedAt`."
    accepted_by: Optional["OrganisationFilter"] = None
    "Conditions on `acceptedBy`."
    and_: Optional[list["ReportFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    documents: Optional["DocumentListFilter"] = None
    "Conditions on `documents`."
    entries: Optional["FinancialEntryListFilter"] = None
    "Conditions on `entries`."
    entries_of_all_revisions: Optional["FinancialEntryListFilter"] = None
    "Conditions on `entriesOfAllRevisions`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_official: Optional["BooleanFilter"] = None
    "Conditions on `isOfficial`."
    issues: Optional["ReportIssueListFilter"] = None
    "Conditions on `issues`."
    issues_of_all_revisions: Optional["ReportIssueListFilter"] = None
    "Conditions on `issuesOfAllRevisions`."
    narrative: Optional["StringFilter"] = None
    "Conditions on `narrative`."
    not_: Optional["ReportFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ReportFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    period: Optional["ReportingPeriodFilter"] = None
    "Conditions on `period`."
    progress: Optional["MilestoneProgressListFilter"] = None
    "Conditions on `progress`."
    progress_of_all_revisions: Optional["MilestoneProgressListFilter"] = None
    "Conditions on `progressOfAllRevisions`."
    remarks: Optional["ReportRemarkListFilter"] = None
    "Conditions on `remarks`."
    reporter: Optional["OrganisationFilter"] = None
    "Conditions on `reporter`."
    return_reason: Optional["StringFilter"] = None
    "Conditions on `returnReason`."
    revision: Optional["IntFilter"] = None
    "Conditions on `revision`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    status: Optional["ReportStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = None
    "Conditions on `statusHistory`."
    submitted_at: Optional["DateTimeFilter"] = None
    "Conditions on `submittedAt`."
    submitted_by: Optional["OrganisationFilter"] = None
    "Conditions on `submittedBy`."
    supersedes: Optional["ReportFilter"] = None
    "Conditions on `supersedes`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    values: Optional["IndicatorValueListFilter"] = None
    "Conditions on `values`."
    values_of_all_revisions: Optional["IndicatorValueListFilter"] = None
    "Conditions on `valuesOfAllRevisions`."
    verified_at: Optional["DateTimeFilter"] = None
    "Conditions on `verifiedAt`."
    verified_by: Optional["OrganisationFilter"] = None
    "Conditions on `verifiedBy`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."
    waiver_reason: Optional["StringFilter"] = None
    "Conditions on `waiverReason`."


class ReportFrequencyFilter(BaseModel):
    """Conditions on a value of type ReportFrequency; all given ones hold."""

    eq: Optional[ReportFrequency] = None
    "Equal."
    in_: Optional[list[ReportFrequency]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ReportFrequency] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportFrequency]] = None
    "Equal to none of these; rows where it is null match."


class ReportIssueAggregateOrder(BaseModel):
    """By what is measured of ReportIssue rows that belong to it."""

    by: "ReportIssueMeasureOrder"
    "By what."
    filter_: Optional["ReportIssueFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportIssueDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    action: Optional[Direction] = None
    "By `action`."
    issue: Optional[Direction] = None
    "By `issue`."
    kind: Optional[Direction] = None
    "By `kind`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class ReportIssueExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    action: Optional[Direction] = None
    "By `action`."
    issue: Optional[Direction] = None
    "By `issue`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class ReportIssueFilter(BaseModel):
    """Conditions on a ReportIssue; all given ones hold (saringan)."""

    action: Optional["StringFilter"] = None
    "Conditions on `action`."
    and_: Optional[list["ReportIssueFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    issue: Optional["StringFilter"] = None
    "Conditions on `issue`."
    kind: Optional["IssueKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["ReportIssueFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ReportIssueFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    report_revision: Optional["IntFilter"] = None
    "Conditions on `reportRevision`."


class ReportIssueListFilter(BaseModel):
    """Conditions on several ReportIssue rows; all given ones hold."""

    every: Optional["ReportIssueFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportIssueFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportIssueFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportIssueMeasureOrder(BaseModel):
    """One measure of ReportIssue rows."""

    avg: Optional["ReportIssueNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportIssueDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ReportIssueExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportIssueExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportIssueNumberOrder"] = None
    "By `sum`."


class ReportIssueNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class ReportListFilter(BaseModel):
    """Conditions on several Report rows; all given ones hold."""

    every: Optional["ReportFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportMeasureOrder(BaseModel):
    """One measure of Report rows."""

    avg: Optional["ReportNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ReportExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportNumberOrder"] = None
    "By `sum`."


class ReportNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."


class ReportOrder(BaseModel):
    """One key to order Report rows by; precedence is the list's order (urutan)."""

    accepted_at: Optional[Direction] = None
    "By `acceptedAt`."
    accepted_by: Optional["OrganisationOrder"] = None
    "By `acceptedBy`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    documents_aggregate: Optional["DocumentAggregateOrder"] = None
    "By `documentsAggregate`."
    entries_aggregate: Optional["FinancialEntryAggregateOrder"] = None
    "By `entriesAggregate`."
    entries_of_all_revisions_aggregate: Optional["FinancialEntryAggregateOrder"] = None
    "By `entriesOfAllRevisionsAggregate`."
    is_official: Optional[Direction] = None
    "By `isOfficial`."
    issues_aggregate: Optional["ReportIssueAggregateOrder"] = None
    "By `issuesAggregate`."
    issues_of_all_revisions_aggregate: Optional["ReportIssueAggregateOrder"] = None
    "By `issuesOfAllRevisionsAggregate`."
    narrative: Optional[Direction] = None
    "By `narrative`."
    period: Optional["ReportingPeriodOrder"] = None
    "By `period`."
    progress_aggregate: Optional["MilestoneProgressAggregateOrder"] = None
    "By `progressAggregate`."
    progress_of_all_revisions_aggregate: Optional["MilestoneProgressAggregateOrder"] = (
        None
    )
    "By `progressOfAllRevisionsAggregate`."
    remarks_aggregate: Optional["ReportRemarkAggregateOrder"] = None
    "By `remarksAggregate`."
    reporter: Optional["OrganisationOrder"] = None
    "By `reporter`."
    return_reason: Optional[Direction] = None
    "By `returnReason`."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = None
    "By `statusHistoryAggregate`."
    submitted_at: Optional[Direction] = None
    "By `submittedAt`."
    submitted_by: Optional["OrganisationOrder"] = None
    "By `submittedBy`."
    supersedes: Optional["ReportOrder"] = None
    "By `supersedes`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    values_aggregate: Optional["IndicatorValueAggregateOrder"] = None
    "By `valuesAggregate`."
    values_of_all_revisions_aggregate: Optional["IndicatorValueAggregateOrder"] = None
    "By `valuesOfAllRevisionsAggregate`."
    verified_at: Optional[Direction] = None
    "By `verifiedAt`."
    verified_by: Optional["OrganisationOrder"] = None
    "By `verifiedBy`."
    verifier: Optional["OrganisationOrder"] = None
    "By `verifier`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    waiver_reason: Optional[Direction] = None
    "By `waiverReason`."


class ReportRemarkAggregateOrder(BaseModel):
    """By what is measured of ReportRemark rows that belong to it."""

    by: "ReportRemarkMeasureOrder"
    "By what."
    filter_: Optional["ReportRemarkFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportRemarkDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    entry: Optional[Direction] = None
    "By `entry`."
    field: Optional[Direction] = None
    "By `field`."
    indicator: Optional[Direction] = None
    "By `indicator`."
    issue: Optional[Direction] = None
    "By `issue`."
    milestone: Optional[Direction] = None
    "By `milestone`."
    progress: Optional[Direction] = None
    "By `progress`."
    remark: Optional[Direction] = None
    "By `remark`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."
    value: Optional[Direction] = None
    "By `value`."


class ReportRemarkExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    field: Optional[Direction] = None
    "By `field`."
    remark: Optional[Direction] = None
    "By `remark`."
    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class ReportRemarkFilter(BaseModel):
    """Conditions on a ReportRemark; all given ones hold (saringan)."""

    and_: Optional[list["ReportRemarkFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    entry: Optional["FinancialEntryFilter"] = None
    "Conditions on `entry`."
    field: Optional["StringFilter"] = None
    "Conditions on `field`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    indicator: Optional["IndicatorFilter"] = None
    "Conditions on `indicator`."
    issue: Optional["ReportIssueFilter"] = None
    "Conditions on `issue`."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on `milestone`."
    not_: Optional["ReportRemarkFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ReportRemarkFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    progress: Optional["MilestoneProgressFilter"] = None
    "Conditions on `progress`."
    remark: Optional["StringFilter"] = None
    "Conditions on `remark`."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    report_revision: Optional["IntFilter"] = None
    "Conditions on `reportRevision`."
    value: Optional["IndicatorValueFilter"] = None
    "Conditions on `value`."


class ReportRemarkListFilter(BaseModel):
    """Conditions on several ReportRemark rows; all given ones hold."""

    every: Optional["ReportRemarkFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportRemarkFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportRemarkFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportRemarkMeasureOrder(BaseModel):
    """One measure of ReportRemark rows."""

    avg: Optional["ReportRemarkNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportRemarkDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ReportRemarkExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportRemarkExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportRemarkNumberOrder"] = None
    "By `sum`."


class ReportRemarkNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    report_revision: Optional[Direction] = None
    "By `reportRevision`."


class ReportStageFilter(BaseModel):
    """Conditions on a value of type ReportStage; all given ones hold."""

    eq: Optional[ReportStage] = None
    "Equal."
    in_: Optional[list[ReportStage]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ReportStage] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportStage]] = None
    "Equal to none of these; rows where it is null match."


class ReportStatusFilter(BaseModel):
    """Conditions on a value of type ReportStatus; all given ones hold."""

    eq: Optional[ReportStatus] = None
    "Equal."
    in_: Optional[list[ReportStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ReportStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportStatus]] = None
    "Equal to none of these; rows where it is null match."


class ReportingObligationAggregateOrder(BaseModel):
    """By what is measured of ReportingObligation rows that belong to it."""

    by: "ReportingObligationMeasureOrder"
    "By what."
    filter_: Optional["ReportingObligationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportingObligationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    day_kind: Optional[Direction] = None
    "By `dayKind`."
    due_days: Optional[Direction] = None
    "By `dueDays`."
    fiscal_calendar: Optional[Direction] = None
    "By `fiscalCalendar`."
    form: Optional[Direction] = None
    "By `form`."
    frequency: Optional[Direction] = None
    "By `frequency`."
    holiday_calendar: Optional[Direction] = None
    "By `holidayCalendar`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    participation: Optional[Direction] = None
    "By `participation`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    time_zone: Optional[Direction] = None
    "By `timeZone`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    verifier: Optional[Direction] = None
    "By `verifier`."


class ReportingObligationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    due_days: Optional[Direction] = None
    "By `dueDays`."
    form: Optional[Direction] = None
    "By `form`."
    holiday_calendar: Optional[Direction] = None
    "By `holidayCalendar`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    time_zone: Optional[Direction] = None
    "By `timeZone`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class ReportingObligationFilter(BaseModel):
    """Conditions on a ReportingObligation; all given ones hold (saringan)."""

    and_: Optional[list["ReportingObligationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    day_kind: Optional["DayKindFilter"] = None
    "Conditions on `dayKind`."
    due_days: Optional["IntFilter"] = None
    "Conditions on `dueDays`."
    fiscal_calendar: Optional["FiscalCalendarFilter"] = None
    "Conditions on `fiscalCalendar`."
    form: Optional["StringFilter"] = None
    "Conditions on `form`."
    former_verifiers: Optional["OrganisationListFilter"] = None
    "Conditions on `formerVerifiers`."
    frequency: Optional["ReportFrequencyFilter"] = None
    "Conditions on `frequency`."
    history: Optional["DutyEventListFilter"] = None
    "Conditions on `history`."
    holiday_calendar: Optional["StringFilter"] = None
    "Conditions on `holidayCalendar`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = None
    "Conditions on `isValid`."
    not_: Optional["ReportingObligationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ReportingObligationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    participation: Optional["ParticipationFilter"] = None
    "Conditions on `participation`."
    periods: Optional["ReportingPeriodListFilter"] = None
    "Conditions on `periods`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    time_zone: Optional["StringFilter"] = None
    "Conditions on `timeZone`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."


class ReportingObligationListFilter(BaseModel):
    """Conditions on several ReportingObligation rows; all given ones hold."""

    every: Optional["ReportingObligationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportingObligationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportingObligationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportingObligationMeasureOrder(BaseModel):
    """One measure of ReportingObligation rows."""

    avg: Optional["ReportingObligationNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportingObligationDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ReportingObligationExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportingObligationExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportingObligationNumberOrder"] = None
    "By `sum`."


class ReportingObligationNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    due_days: Optional[Direction] = None
    "By `dueDays`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."


class ReportingObligationOrder(BaseModel):
    """One key to order ReportingObligation rows by; precedence is the list's order (urutan)."""

    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = None
    "By `citationsAggregate`."
    day_kind: Optional[Direction] = None
    "By `dayKind`."
    due_days: Optional[Direction] = None
    "By `dueDays`."
    fiscal_calendar: Optional[Direction] = None
    "By `fiscalCalendar`."
    form: Optional[Direction] = None
    "By `form`."
    former_verifiers_aggregate: Optional["OrganisationAggregateOrder"] = None
    "By `formerVerifiersAggregate`."
    frequency: Optional[Direction] = None
    "By `frequency`."
    history_aggregate: Optional["DutyEventAggregateOrder"] = None
    "By `historyAggregate`."
    holiday_calendar: Optional[Direction] = None
    "By `holidayCalendar`."
    is_valid: Optional[Direction] = None
    "By `isValid`."
    organisation: Optional["OrganisationOrder"] = None
    "By `organisation`."
    participation: Optional["ParticipationOrder"] = None
    "By `participation`."
    periods_aggregate: Optional["ReportingPeriodAggregateOrder"] = None
    "By `periodsAggregate`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    time_zone: Optional[Direction] = None
    "By `timeZone`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    valid: Optional["PeriodOrder"] = None
    "By `valid`."
    verifier: Optional["OrganisationOrder"] = None
    "By `verifier`."


class ReportingPeriodAggregateOrder(BaseModel):
    """By what is measured of ReportingPeriod rows that belong to it."""

    by: "ReportingPeriodMeasureOrder"
    "By what."
    filter_: Optional["ReportingPeriodFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportingPeriodDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    current_report: Optional[Direction] = None
    "By `currentReport`."
    days_late: Optional[Direction] = None
    "By `daysLate`."
    due_basis: Optional[Direction] = None
    "By `dueBasis`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    extended_from: Optional[Direction] = None
    "By `extendedFrom`."
    extension_reason: Optional[Direction] = None
    "By `extensionReason`."
    holiday_calendar: Optional[Direction] = None
    "By `holidayCalendar`."
    is_extended: Optional[Direction] = None
    "By `isExtended`."
    is_overdue: Optional[Direction] = None
    "By `isOverdue`."
    is_waived: Optional[Direction] = None
    "By `isWaived`."
    obligation: Optional[Direction] = None
    "By `obligation`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    stage: Optional[Direction] = None
    "By `stage`."
    state: Optional[Direction] = None
    "By `state`."
    time_zone: Optional[Direction] = None
    "By `timeZone`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    verifier: Optional[Direction] = None
    "By `verifier`."
    waive_reason: Optional[Direction] = None
    "By `waiveReason`."
    waived_at: Optional[Direction] = None
    "By `waivedAt`."
    working_days_late: Optional[Direction] = None
    "By `workingDaysLate`."


class ReportingPeriodExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    days_late: Optional[Direction] = None
    "By `daysLate`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    extended_from: Optional[Direction] = None
    "By `extendedFrom`."
    extension_reason: Optional[Direction] = None
    "By `extensionReason`."
    holiday_calendar: Optional[Direction] = None
    "By `holidayCalendar`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    time_zone: Optional[Direction] = None
    "By `timeZone`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    waive_reason: Optional[Direction] = None
    "By `waiveReason`."
    waived_at: Optional[Direction] = None
    "By `waivedAt`."
    working_days_late: Optional[Direction] = None
    "By `workingDaysLate`."


class ReportingPeriodFilter(BaseModel):
    """Conditions on a ReportingPeriod; all given ones hold (saringan)."""

    and_: Optional[list["ReportingPeriodFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    current_report: Optional["ReportFilter"] = None
    "Conditions on `currentReport`."
    days_late: Optional["IntFilter"] = None
    "Conditions on `daysLate`."
    due_basis: Optional["DueBasisFilter"] = None
    "Conditions on `dueBasis`."
    due_on: Optional["DateFilter"] = None
    "Conditions on `dueOn`."
    extended_from: Optional["DateFilter"] = None
    "Conditions on `extendedFrom`."
    extension_reason: Optional["StringFilter"] = None
    "Conditions on `extensionReason`."
    history: Optional["DutyEventListFilter"] = None
    "Conditions on `history`."
    holiday_calendar: Optional["StringFilter"] = None
    "Conditions on `holidayCalendar`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_extended: Optional["BooleanFilter"] = None
    "Conditions on `isExtended`."
    is_overdue: Optional["BooleanFilter"] = None
    "Conditions on `isOverdue`."
    is_waived: Optional["BooleanFilter"] = None
    "Conditions on `isWaived`."
    not_: Optional["ReportingPeriodFilter"] = Field(alias="not", default=None)
    "This does not hold."
    obligation: Optional["ReportingObligationFilter"] = None
    "Conditions on `obligation`."
    or_: Optional[list["ReportingPeriodFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    period: Optional["PeriodFilter"] = None
    "Conditions on `period`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    region: Optional["ReportingPeriodRegionFilter"] = None
    "Where its project works, by any of its sites (wilayah)."
    reminders: Optional["ReminderListFilter"] = None
    "Conditions on `reminders`."
    reports: Optional["ReportListFilter"] = None
    "Conditions on `reports`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    stage: Optional["ReportStageFilter"] = None
    "Conditions on `stage`."
    state: Optional["ReportingStateFilter"] = None
    "Conditions on `state`."
    time_zone: Optional["StringFilter"] = None
    "Conditions on `timeZone`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."
    waive_reason: Optional["StringFilter"] = None
    "Conditions on `waiveReason`."
    waived_at: Optional["DateTimeFilter"] = None
    "Conditions on `waivedAt`."
    working_days_late: Optional["IntFilter"] = None
    "Conditions on `workingDaysLate`."


class ReportingPeriodListFilter(BaseModel):
    """Conditions on several ReportingPeriod rows; all given ones hold."""

    every: Optional["ReportingPeriodFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportingPeriodFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportingPeriodFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportingPeriodMeasureOrder(BaseModel):
    """One measure of ReportingPeriod rows."""

    avg: Optional["ReportingPeriodNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportingPeriodDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["ReportingPeriodExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportingPeriodExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportingPeriodNumberOrder"] = None
    "By `sum`."


class ReportingPeriodNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    days_late: Optional[Direction] = None
    "By `daysLate`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    working_days_late: Optional[Direction] = None
    "By `workingDaysLate`."


class ReportingPeriodOrder(BaseModel):
    """One key to order ReportingPeriod rows by; precedence is the list's order (urutan)."""

    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = None
    "By `auditTrailAggregate`."
    current_report: Optional["ReportOrder"] = None
    "By `currentReport`."
    days_late: Optional[Direction] = None
    "By `daysLate`."
    due_basis: Optional[Direction] = None
    "By `dueBasis`."
    due_on: Optional[Direction] = None
    "By `dueOn`."
    extended_from: Optional[Direction] = None
    "By `extendedFrom`."
    extension_reason: Optional[Direction] = None
    "By `extensionReason`."
    history_aggregate: Optional["DutyEventAggregateOrder"] = None
    "By `historyAggregate`."
    holiday_calendar: Optional[Direction] = None
    "By `holidayCalendar`."
    is_extended: Optional[Direction] = None
    "By `isExtended`."
    is_overdue: Optional[Direction] = None
    "By `isOverdue`."
    is_waived: Optional[Direction] = None
    "By `isWaived`."
    obligation: Optional["ReportingObligationOrder"] = None
    "By `obligation`."
    organisation: Optional["OrganisationOrder"] = None
    "By `organisation`."
    period: Optional["PeriodOrder"] = None
    "By `period`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    reminders_aggregate: Optional["ReminderAggregateOrder"] = None
    "By `remindersAggregate`."
    reports_aggregate: Optional["ReportAggregateOrder"] = None
    "By `reportsAggregate`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    stage: Optional[Direction] = None
    "By `stage`."
    state: Optional[Direction] = None
    "By `state`."
    time_zone: Optional[Direction] = None
    "By `timeZone`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."
    verifier: Optional["OrganisationOrder"] = None
    "By `verifier`."
    waive_reason: Optional[Direction] = None
    "By `waiveReason`."
    waived_at: Optional[Direction] = None
    "By `waivedAt`."
    working_days_late: Optional[Direction] = None
    "By `workingDaysLate`."


class ReportingPeriodRegionFilter(BaseModel):
    """Conditions on `region`; all given ones hold."""

    within: Optional["RegionWithin"] = None
    "A site of its project that the viewer may see lies in the region that had this code on the given day (default:\nthe business date), by the parents that held that day; no site where none had the code (di dalam wilayah)."


class ReportingStateFilter(BaseModel):
    """Conditions on a value of type ReportingState; all given ones hold."""

    eq: Optional[ReportingState] = None
    "Equal."
    in_: Optional[list[ReportingState]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[ReportingState] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportingState]] = None
    "Equal to none of these; rows where it is null match."


class ReturnReportInput(BaseModel):
    """Which report to return, as it was read, and why."""

    expected_version: int
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why, for the reporter to read; at most 20,000 characters (alasan)."
    remarks: Optional[list["RemarkInput"]] = None
    "What to mend where; kept as `remarks` of the report, and in words below the reason; at most 100 (catatan\nperbaikan)."
    report: str
    "A submitted report that the viewer's organisation verifies, or a verified one that it coordinates (laporan)."


class RevokeApiTokenInput(BaseModel):
    """Which token shall open nothing any more."""

    api_token: str
    "A token of the viewer's own, or of a person whom the viewer manages (token)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: Optional[str] = None
    "Why; at most 20,000 characters (alasan)."


class RotateApiTokenInput(BaseModel):
    """Which token of the viewer's own shall be replaced by a new one that opens the same."""

    api_token: str
    "A token of the viewer's own that holds (token)."
    expires_on: Annotated[date, PlainSerializer(date_text)]
    "The new one's last day in Jakarta, at most 365 days from today (berakhir pada)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    overlap_hours: Optional[int] = None
    "Hours that the old one holds still, 0 to 168; it never holds longer than it would have (masa tumpang)."


class SiteSelectionFilter(BaseModel):
    """Conditions on a value of type SiteSelection; all given ones hold."""

    eq: Optional[SiteSelection] = None
    "Equal."
    in_: Optional[list[SiteSelection]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[SiteSelection] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[SiteSelection]] = None
    "Equal to none of these; rows where it is null match."


class SourceFilter(BaseModel):
    """Conditions on a Source; all given ones hold (saringan)."""

    and_: Optional[list["SourceFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["SourceKindFilter"] = None
    "Conditions on `kind`."
    locator: Optional["StringFilter"] = None
    "Conditions on `locator`."
    not_: Optional["SourceFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["SourceFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    published_on: Optional["DateFilter"] = None
    "Conditions on `publishedOn`."
    publisher: Optional["StringFilter"] = None
    "Conditions on `publisher`."
    retrieved_on: Optional["DateFilter"] = None
    "Conditions on `retrievedOn`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    title: Optional["StringFilter"] = None
    "Conditions on `title`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."


class SourceKindFilter(BaseModel):
    """Conditions on a value of type SourceKind; all given ones hold."""

    eq: Optional[SourceKind] = None
    "Equal."
    in_: Optional[list[SourceKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[SourceKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[SourceKind]] = None
    "Equal to none of these; rows where it is null match."


class SpanFilter(BaseModel):
    """Conditions on parts of a Span; all given ones hold."""

    ends_on: Optional["DateFilter"] = None
    "Conditions on `endsOn`."
    precision: Optional["DatePrecisionFilter"] = None
    "Conditions on `precision`."
    starts_on: Optional["DateFilter"] = None
    "Conditions on `startsOn`."


class SpanOrder(BaseModel):
    """The part of a Span to order by."""

    ends_on: Optional[Direction] = None
    "By `endsOn`."
    precision: Optional[Direction] = None
    "By `precision`."
    starts_on: Optional[Direction] = None
    "By `startsOn`."


class StatementAggregateOrder(BaseModel):
    """By what is measured of Statement rows that belong to it."""

    by: "StatementMeasureOrder"
    "By what."
    filter_: Optional["StatementFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class StatementDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    basis: Optional[Direction] = None
    "By `basis`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = None
    "By `rowVersion`."
    text: Optional[Direction] = None
    "By `text`."
    topic: Optional[Direction] = None
    "By `topic`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class StatementExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."
    text: Optional[Direction] = None
    "By `text`."
    topic: Optional[Direction] = None
    "By `topic`."
    updated_at: Optional[Direction] = None
    "By `updatedAt`."


class StatementFilter(BaseModel):
    """Conditions on a Statement; all given ones hold (saringan)."""

    and_: Optional[list["StatementFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    basis: Optional["BasisFilter"] = None
    "Conditions on `basis`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    not_: Optional["StatementFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["StatementFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    text: Optional["StringFilter"] = None
    "Conditions on `text`."
    topic: Optional["StringFilter"] = None
    "Conditions on `topic`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."


class StatementListFilter(BaseModel):
    """Conditions on several Statement rows; all given ones hold."""

    every: Optional["StatementFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["StatementFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["StatementFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class StatementMeasureOrder(BaseModel):
    """One measure of Statement rows."""

    avg: Optional["StatementNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["StatementDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["StatementExtremeOrder"] = None
    "By `max`."
    min: Optional["StatementExtremeOrder"] = None
    "By `min`."
    sum: Optional["StatementNumberOrder"] = None
    "By `sum`."


class StatementNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    row_version: Optional[Direction] = None
    "By `rowVersion`."


class StatusEventAggregateOrder(BaseModel):
    """By what is measured of StatusEvent rows that belong to it."""

    by: "StatusEventMeasureOrder"
    "By what."
    filter_: Optional["StatusEventFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class StatusEventDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    agreement: Optional[Direction] = None
    "By `agreement`."
    at: Optional[Direction] = None
    "By `at`."
    budget: Optional[Direction] = None
    "By `budget`."
    effective_on: Optional[Direction] = None
    "By `effectiveOn`."
    entity: Optional[Direction] = None
    "By `entity`."
    from_status: Optional[Direction] = None
    "By `fromStatus`."
    milestone: Optional[Direction] = None
    "By `milestone`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    phase: Optional[Direction] = None
    "By `phase`."
    project: Optional[Direction] = None
    "By `project`."
    reason: Optional[Direction] = None
    "By `reason`."
    report: Optional[Direction] = None
    "By `report`."
    role: Optional[Direction] = None
    "By `role`."
    site: Optional[Direction] = None
    "By `site`."
    source: Optional[Direction] = None
    "By `source`."
    to_status: Optional[Direction] = None
    "By `toStatus`."
    waiver_reason: Optional[Direction] = None
    "By `waiverReason`."


class StatusEventExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."""

    at: Optional[Direction] = None
    "By `at`."
    effective_on: Optional[Direction] = None
    "By `effectiveOn`."
    from_status: Optional[Direction] = None
    "By `fromStatus`."
    reason: Optional[Direction] = None
    "By `reason`."
    to_status: Optional[Direction] = None
    "By `toStatus`."
    waiver_reason: Optional[Direction] = None
    "By `waiverReason`."


class StatusEventFilter(BaseModel):
    """Conditions on a StatusEvent; all given ones hold (saringan)."""

    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["StatusEventFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    at: Optional["DateTimeFilter"] = None
    "Conditions on `at`."
    budget: Optional["BudgetFilter"] = None
    "Conditions on `budget`."
    effective_on: Optional["DateFilter"] = None
    "Conditions on `effectiveOn`."
    entity: Optional["WorkflowEntityFilter"] = None
    "Conditions on `entity`."
    from_status: Optional["StringFilter"] = None
    "Conditions on `fromStatus`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on `milestone`."
    not_: Optional["StatusEventFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["StatusEventFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    phase: Optional["PhaseFilter"] = None
    "Conditions on `phase`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    reason: Optional["StringFilter"] = None
    "Conditions on `reason`."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    role: Optional["GrantRoleFilter"] = None
    "Conditions on `role`."
    site: Optional["ProjectSiteFilter"] = None
    "Conditions on `site`."
    source: Optional["SourceFilter"] = None
    "Conditions on `source`."
    to_status: Optional["StringFilter"] = None
    "Conditions on `toStatus`."
    waiver_reason: Optional["StringFilter"] = None
    "Conditions on `waiverReason`."


class StatusEventListFilter(BaseModel):
    """Conditions on several StatusEvent rows; all given ones hold."""

    every: Optional["StatusEventFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["StatusEventFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["StatusEventFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class StatusEventMeasureOrder(BaseModel):
    """One measure of StatusEvent rows."""

    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["StatusEventDistinctOrder"] = None
    "By `countDistinct`."
    max: Optional["StatusEventExtremeOrder"] = None
    "By `max`."
    min: Optional["StatusEventExtremeOrder"] = None
    "By `min`."


class StringFilter(BaseModel):
    """Conditions on a value of type String; all given ones hold."""

    contains: Optional[str] = None
    "Contains this text, whatever its case; % and _ stand for themselves."
    eq: Optional[str] = None
    "Equal."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[str] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[str]] = None
    "Equal to none of these; rows where it is null match."
    starts_with: Optional[str] = None
    "Starts with this text, whatever its case; % and _ stand for themselves."


class SubmitReportDraftInput(BaseModel):
    """Which draft to hand in, as it was read."""

    expected_version: int
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "A draft of the viewer's organisation (rancangan laporan)."


class SubmitReportInput(BaseModel):
    """A whole report on a period: whatever an earlier draft held is replaced by this (laporan)."""

    entries: Optional[list["EntryInput"]] = None
    "Movements of money; at most 5,000 (transaksi)."
    expected_version: Optional[int] = None
    "The `rowVersion` of the draft or returned report that this replaces; checked when given (versi)."
    explanations: Optional[list["ExplanationInput"]] = None
    "Why indicators that are due have no value; at most 500 (penjelasan)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    issues: Optional[list["IssueInput"]] = None
    "Difficulties; at most 500 (kendala)."
    narrative: Optional[str] = None
    "What happened, in words, at most 20,000 characters (uraian)."
    progress: Optional[list["MilestoneProgressInput"]] = None
    "How far milestones are, each at most once; at most 500 (kemajuan)."
    reporting_period: str
    "The period reported on, owed by the viewer's organisation (masa pelaporan)."
    supersedes: Optional[str] = None
    "The accepted report of the same period that this one corrects and, once accepted, replaces as a whole; leave it\nout otherwise (menggantikan)."
    values: Optional[list["IndicatorValueInput"]] = None
    "Values of indicators; at most 500 (capaian)."


class SubmitReportsInput(BaseModel):
    """Several whole reports, each of a period of its own."""

    error_policy: ErrorPolicy
    "What to do when some of them are wrong (perlakuan baris salah)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reports: list["SubmitReportInput"]
    "The reports; at least one, at most 50 (laporan)."


class UnitFilter(BaseModel):
    """Conditions on a value of type Unit; all given ones hold."""

    eq: Optional[Unit] = None
    "Equal."
    in_: Optional[list[Unit]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[Unit] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Unit]] = None
    "Equal to none of these; rows where it is null match."


class UserFilter(BaseModel):
    """Conditions on a User; all given ones hold (saringan)."""

    and_: Optional[list["UserFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    api_tokens: Optional["ApiTokenListFilter"] = None
    "Conditions on `apiTokens`."
    audit_trail: Optional["AuditEntryListFilter"] = None
    "Conditions on `auditTrail`."
    display_name: Optional["StringFilter"] = None
    "Conditions on `displayName`."
    erased_at: Optional["DateTimeFilter"] = None
    "Conditions on `erasedAt`."
    grants: Optional["GrantListFilter"] = None
    "Conditions on `grants`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    identities: Optional["IdentityBindingListFilter"] = None
    "Conditions on `identities`."
    is_active: Optional["BooleanFilter"] = None
    "Conditions on `isActive`."
    not_: Optional["UserFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["UserFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    row_version: Optional["IntFilter"] = None
    "Conditions on `rowVersion`."
    status_events: Optional["StatusEventListFilter"] = None
    "Conditions on `statusEvents`."
    updated_at: Optional["DateTimeFilter"] = None
    "Conditions on `updatedAt`."
    work_email: Optional["StringFilter"] = None
    "Conditions on `workEmail`."


class VerifyReportInput(BaseModel):
    """Which report to verify, as it was read."""

    expected_version: int
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "A submitted report that the viewer's organisation verifies (laporan)."


class VisibilityFilter(BaseModel):
    """Conditions on a value of type Visibility; all given ones hold."""

    eq: Optional[Visibility] = None
    "Equal."
    in_: Optional[list[Visibility]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[Visibility] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Visibility]] = None
    "Equal to none of these; rows where it is null match."


class WaiveObligationInput(BaseModel):
    """A period on which no report is owed any more (pembebasan kewajiban)."""

    expected_version: int
    "Its `rowVersion` when it was read (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why, shown beside the period; at most 20,000 characters (alasan)."
    reporting_period: str
    "The period (masa pelaporan)."


class WithdrawReportInput(BaseModel):
    """Which report to take back, as it was read, and why."""

    expected_version: int
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = None
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why; at most 20,000 characters (alasan)."
    report: str
    "A draft or submitted report of the viewer's organisation (laporan)."


class WorkflowEntityFilter(BaseModel):
    """Conditions on a value of type WorkflowEntity; all given ones hold."""

    eq: Optional[WorkflowEntity] = None
    "Equal."
    in_: Optional[list[WorkflowEntity]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = None
    "Whether it is null: the only test for null."
    ne: Optional[WorkflowEntity] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[WorkflowEntity]] = None
    "Equal to none of these; rows where it is null match."
