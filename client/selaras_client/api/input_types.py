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
    """Which report to accept, as it was read.

    expectedVersion: Its `rowVersion` as it was read; another one is answered with VersionConflict (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    report: A verified report of a programme that the viewer's organisation coordinates (laporan).
    waiverReason: Why one organisation may both verify and accept; needed only where it does (alasan
        pengecualian)."""

    "Which report to accept, as it was read."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "A verified report of a programme that the viewer's organisation coordinates (laporan)."
    waiver_reason: Optional[str] = Field(alias="waiverReason", default=None)
    "Why one organisation may both verify and accept; needed only where it does (alasan pengecualian)."


class AddSourceInput(BaseModel):
    """Something that says something (sumber).

    code: Its unique, stable code: 1 to 64 of A-Z, 0-9, - . _ (kode).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    kind: What kind of source (jenis).
    locator: Where it is, such as an address, at most 2,000 characters (letak).
    publishedOn: The day it was published, which is not the day it was fetched; leave it out when not known
        (tanggal terbit).
    publisher: Who published it, at most 500 characters; leave it out when not known (penerbit).
    retrievedOn: The day it was fetched, not in the future (tanggal diambil).
    title: Its title, at most 500 characters (judul)."""

    "Something that says something (sumber)."
    code: str
    "Its unique, stable code: 1 to 64 of A-Z, 0-9, - . _ (kode)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    kind: SourceKind
    "What kind of source (jenis)."
    locator: Optional[str] = None
    "Where it is, such as an address, at most 2,000 characters (letak)."
    published_on: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="publishedOn", default=None
    )
    "The day it was published, which is not the day it was fetched; leave it out when not known (tanggal terbit)."
    publisher: Optional[str] = None
    "Who published it, at most 500 characters; leave it out when not known (penerbit)."
    retrieved_on: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="retrievedOn", default=None
    )
    "The day it was fetched, not in the future (tanggal diambil)."
    title: str
    "Its title, at most 500 characters (judul)."


class AgreementAggregateOrder(BaseModel):
    """By what is measured of Agreement rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Agreement rows that belong to it."
    by: "AgreementMeasureOrder"
    "By what."
    filter_: Optional["AgreementFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class AgreementCapacityFilter(BaseModel):
    """Conditions on a value of type AgreementCapacity; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type AgreementCapacity; all given ones hold."
    eq: Optional[AgreementCapacity] = None
    "Equal."
    in_: Optional[list[AgreementCapacity]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[AgreementCapacity] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[AgreementCapacity]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class AgreementDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    isExpired: By `isExpired`.
    isInForce: By `isInForce`.
    kind: By `kind`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    noParentReason: By `noParentReason`.
    number: By `number`.
    parent: By `parent`.
    programme: By `programme`.
    project: By `project`.
    rowVersion: By `rowVersion`.
    signedOn: By `signedOn`.
    signedPrecision: By `signedPrecision`.
    status: By `status`.
    updatedAt: By `updatedAt`.
    visibility: By `visibility`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    is_expired: Optional[Direction] = Field(alias="isExpired", default=None)
    "By `isExpired`."
    is_in_force: Optional[Direction] = Field(alias="isInForce", default=None)
    "By `isInForce`."
    kind: Optional[Direction] = None
    "By `kind`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    no_parent_reason: Optional[Direction] = Field(alias="noParentReason", default=None)
    "By `noParentReason`."
    number: Optional[Direction] = None
    "By `number`."
    parent: Optional[Direction] = None
    "By `parent`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    signed_on: Optional[Direction] = Field(alias="signedOn", default=None)
    "By `signedOn`."
    signed_precision: Optional[Direction] = Field(alias="signedPrecision", default=None)
    "By `signedPrecision`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class AgreementExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    noParentReason: By `noParentReason`.
    number: By `number`.
    rowVersion: By `rowVersion`.
    signedOn: By `signedOn`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    no_parent_reason: Optional[Direction] = Field(alias="noParentReason", default=None)
    "By `noParentReason`."
    number: Optional[Direction] = None
    "By `number`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    signed_on: Optional[Direction] = Field(alias="signedOn", default=None)
    "By `signedOn`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class AgreementFilter(BaseModel):
    """Conditions on a Agreement; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    children: Conditions on `children`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    documents: Conditions on `documents`.
    id: Conditions on `id`.
    isExpired: Conditions on `isExpired`.
    isInForce: Conditions on `isInForce`.
    kind: Conditions on `kind`.
    milestones: Conditions on `milestones`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    noParentReason: Conditions on `noParentReason`.
    not: This does not hold.
    number: Conditions on `number`.
    or: At least one of these holds; none given, it is false.
    parent: Conditions on `parent`.
    parties: Conditions on `parties`.
    programme: Conditions on `programme`.
    project: Conditions on `project`.
    rowVersion: Conditions on `rowVersion`.
    signedOn: Conditions on `signedOn`.
    signedPrecision: Conditions on `signedPrecision`.
    span: Conditions on `span`.
    status: Conditions on `status`.
    statusHistory: Conditions on `statusHistory`.
    updatedAt: Conditions on `updatedAt`.
    visibility: Conditions on `visibility`."""

    "Conditions on a Agreement; all given ones hold (saringan)."
    and_: Optional[list["AgreementFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
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
    is_expired: Optional["BooleanFilter"] = Field(alias="isExpired", default=None)
    "Conditions on `isExpired`."
    is_in_force: Optional["BooleanFilter"] = Field(alias="isInForce", default=None)
    "Conditions on `isInForce`."
    kind: Optional["AgreementKindFilter"] = None
    "Conditions on `kind`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
    "Conditions on `nameId`."
    no_parent_reason: Optional["StringFilter"] = Field(
        alias="noParentReason", default=None
    )
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    signed_on: Optional["DateFilter"] = Field(alias="signedOn", default=None)
    "Conditions on `signedOn`."
    signed_precision: Optional["DatePrecisionFilter"] = Field(
        alias="signedPrecision", default=None
    )
    "Conditions on `signedPrecision`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    status: Optional["AgreementStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."


class AgreementKindFilter(BaseModel):
    """Conditions on a value of type AgreementKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type AgreementKind; all given ones hold."
    eq: Optional[AgreementKind] = None
    "Equal."
    in_: Optional[list[AgreementKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[AgreementKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[AgreementKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class AgreementListFilter(BaseModel):
    """Conditions on several Agreement rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Agreement rows; all given ones hold."
    every: Optional["AgreementFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["AgreementFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["AgreementFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AgreementMeasureOrder(BaseModel):
    """One measure of Agreement rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Agreement rows."
    avg: Optional["AgreementNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["AgreementDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["AgreementExtremeOrder"] = None
    "By `max`."
    min: Optional["AgreementExtremeOrder"] = None
    "By `min`."
    sum: Optional["AgreementNumberOrder"] = None
    "By `sum`."


class AgreementNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class AgreementOrder(BaseModel):
    """One key to order Agreement rows by; precedence is the list's order (urutan).

    auditTrailAggregate: By `auditTrailAggregate`.
    childrenAggregate: By `childrenAggregate`.
    citationsAggregate: By `citationsAggregate`.
    code: By `code`.
    documentsAggregate: By `documentsAggregate`.
    isExpired: By `isExpired`.
    isInForce: By `isInForce`.
    kind: By `kind`.
    milestonesAggregate: By `milestonesAggregate`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    noParentReason: By `noParentReason`.
    number: By `number`.
    parent: By `parent`.
    partiesAggregate: By `partiesAggregate`.
    programme: By `programme`.
    project: By `project`.
    rowVersion: By `rowVersion`.
    signedOn: By `signedOn`.
    signedPrecision: By `signedPrecision`.
    span: By `span`.
    status: By `status`.
    statusHistoryAggregate: By `statusHistoryAggregate`.
    updatedAt: By `updatedAt`.
    visibility: By `visibility`."""

    "One key to order Agreement rows by; precedence is the list's order (urutan)."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    children_aggregate: Optional["AgreementAggregateOrder"] = Field(
        alias="childrenAggregate", default=None
    )
    "By `childrenAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    documents_aggregate: Optional["DocumentAggregateOrder"] = Field(
        alias="documentsAggregate", default=None
    )
    "By `documentsAggregate`."
    is_expired: Optional[Direction] = Field(alias="isExpired", default=None)
    "By `isExpired`."
    is_in_force: Optional[Direction] = Field(alias="isInForce", default=None)
    "By `isInForce`."
    kind: Optional[Direction] = None
    "By `kind`."
    milestones_aggregate: Optional["MilestoneAggregateOrder"] = Field(
        alias="milestonesAggregate", default=None
    )
    "By `milestonesAggregate`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    no_parent_reason: Optional[Direction] = Field(alias="noParentReason", default=None)
    "By `noParentReason`."
    number: Optional[Direction] = None
    "By `number`."
    parent: Optional["AgreementOrder"] = None
    "By `parent`."
    parties_aggregate: Optional["AgreementPartyAggregateOrder"] = Field(
        alias="partiesAggregate", default=None
    )
    "By `partiesAggregate`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    signed_on: Optional[Direction] = Field(alias="signedOn", default=None)
    "By `signedOn`."
    signed_precision: Optional[Direction] = Field(alias="signedPrecision", default=None)
    "By `signedPrecision`."
    span: Optional["SpanOrder"] = None
    "By `span`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = Field(
        alias="statusHistoryAggregate", default=None
    )
    "By `statusHistoryAggregate`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class AgreementPartyAggregateOrder(BaseModel):
    """By what is measured of AgreementParty rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of AgreementParty rows that belong to it."
    by: "AgreementPartyMeasureOrder"
    "By what."
    filter_: Optional["AgreementPartyFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class AgreementPartyDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    agreement: By `agreement`.
    capacity: By `capacity`.
    organisation: By `organisation`.
    signatoryTitle: By `signatoryTitle`.
    signedOn: By `signedOn`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    agreement: Optional[Direction] = None
    "By `agreement`."
    capacity: Optional[Direction] = None
    "By `capacity`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    signatory_title: Optional[Direction] = Field(alias="signatoryTitle", default=None)
    "By `signatoryTitle`."
    signed_on: Optional[Direction] = Field(alias="signedOn", default=None)
    "By `signedOn`."


class AgreementPartyExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    signatoryTitle: By `signatoryTitle`.
    signedOn: By `signedOn`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    signatory_title: Optional[Direction] = Field(alias="signatoryTitle", default=None)
    "By `signatoryTitle`."
    signed_on: Optional[Direction] = Field(alias="signedOn", default=None)
    "By `signedOn`."


class AgreementPartyFilter(BaseModel):
    """Conditions on a AgreementParty; all given ones hold (saringan).

    agreement: Conditions on `agreement`.
    and: All of these hold; none given, it is true.
    capacity: Conditions on `capacity`.
    id: Conditions on `id`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    signatoryTitle: Conditions on `signatoryTitle`.
    signedOn: Conditions on `signedOn`."""

    "Conditions on a AgreementParty; all given ones hold (saringan)."
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
    signatory_title: Optional["StringFilter"] = Field(
        alias="signatoryTitle", default=None
    )
    "Conditions on `signatoryTitle`."
    signed_on: Optional["DateFilter"] = Field(alias="signedOn", default=None)
    "Conditions on `signedOn`."


class AgreementPartyListFilter(BaseModel):
    """Conditions on several AgreementParty rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several AgreementParty rows; all given ones hold."
    every: Optional["AgreementPartyFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["AgreementPartyFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["AgreementPartyFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AgreementPartyMeasureOrder(BaseModel):
    """One measure of AgreementParty rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of AgreementParty rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["AgreementPartyDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["AgreementPartyExtremeOrder"] = None
    "By `max`."
    min: Optional["AgreementPartyExtremeOrder"] = None
    "By `min`."


class AgreementStatusFilter(BaseModel):
    """Conditions on a value of type AgreementStatus; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type AgreementStatus; all given ones hold."
    eq: Optional[AgreementStatus] = None
    "Equal."
    in_: Optional[list[AgreementStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[AgreementStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[AgreementStatus]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ApiTokenFilter(BaseModel):
    """Conditions on a ApiToken; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    createdAt: Conditions on `createdAt`.
    expiresAt: Conditions on `expiresAt`.
    id: Conditions on `id`.
    label: Conditions on `label`.
    lastUsedAt: Conditions on `lastUsedAt`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    programmes: Conditions on `programmes`.
    revokedAt: Conditions on `revokedAt`.
    user: Conditions on `user`."""

    "Conditions on a ApiToken; all given ones hold (saringan)."
    and_: Optional[list["ApiTokenFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    created_at: Optional["DateTimeFilter"] = Field(alias="createdAt", default=None)
    "Conditions on `createdAt`."
    expires_at: Optional["DateTimeFilter"] = Field(alias="expiresAt", default=None)
    "Conditions on `expiresAt`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    label: Optional["StringFilter"] = None
    "Conditions on `label`."
    last_used_at: Optional["DateTimeFilter"] = Field(alias="lastUsedAt", default=None)
    "Conditions on `lastUsedAt`."
    not_: Optional["ApiTokenFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ApiTokenFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    programmes: Optional["ProgrammeListFilter"] = None
    "Conditions on `programmes`."
    revoked_at: Optional["DateTimeFilter"] = Field(alias="revokedAt", default=None)
    "Conditions on `revokedAt`."
    user: Optional["UserFilter"] = None
    "Conditions on `user`."


class ApiTokenListFilter(BaseModel):
    """Conditions on several ApiToken rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ApiToken rows; all given ones hold."
    every: Optional["ApiTokenFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ApiTokenFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ApiTokenFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AttachDocumentInput(BaseModel):
    """A link to a document; the server never fetches what it leads to (dokumen).

    datedOn: The day it bears (tanggal).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    kind: What kind of document (jenis).
    language: Its language as a BCP 47 tag, such as id or en (bahasa).
    mediaType: Its media type, such as application/pdf (jenis media).
    sha256: SHA-256 of the file, 64 hexadecimal digits; once recorded it stays (sidik SHA-256).
    sizeBytes: Size of the file in bytes; leave it out when not known or beyond 2 GiB (ukuran).
    subject: What it belongs to: an agreement, a report, a milestone or a financial entry (pokok).
    title: Its title, at most 500 characters (judul).
    url: Where it is: an https address without user name or password, at most 2,000 characters (alamat)."""

    "A link to a document; the server never fetches what it leads to (dokumen)."
    dated_on: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="datedOn", default=None
    )
    "The day it bears (tanggal)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    kind: DocumentKind
    "What kind of document (jenis)."
    language: Optional[str] = None
    "Its language as a BCP 47 tag, such as id or en (bahasa)."
    media_type: Optional[str] = Field(alias="mediaType", default=None)
    "Its media type, such as application/pdf (jenis media)."
    sha_256: Optional[str] = Field(alias="sha256", default=None)
    "SHA-256 of the file, 64 hexadecimal digits; once recorded it stays (sidik SHA-256)."
    size_bytes: Optional[int] = Field(alias="sizeBytes", default=None)
    "Size of the file in bytes; leave it out when not known or beyond 2 GiB (ukuran)."
    subject: str
    "What it belongs to: an agreement, a report, a milestone or a financial entry (pokok)."
    title: str
    "Its title, at most 500 characters (judul)."
    url: str
    "Where it is: an https address without user name or password, at most 2,000 characters (alamat)."


class AuditEntryAggregateOrder(BaseModel):
    """By what is measured of AuditEntry rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of AuditEntry rows that belong to it."
    by: "AuditEntryMeasureOrder"
    "By what."
    filter_: Optional["AuditEntryFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class AuditEntryDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    action: By `action`.
    after: By `after`.
    at: By `at`.
    before: By `before`.
    hash: By `hash`.
    organisation: By `organisation`.
    person: By `person`.
    position: By `position`.
    reason: By `reason`.
    requestId: By `requestId`.
    role: By `role`.
    subjectTable: By `subjectTable`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
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
    request_id: Optional[Direction] = Field(alias="requestId", default=None)
    "By `requestId`."
    role: Optional[Direction] = None
    "By `role`."
    subject_table: Optional[Direction] = Field(alias="subjectTable", default=None)
    "By `subjectTable`."


class AuditEntryExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    action: By `action`.
    after: By `after`.
    at: By `at`.
    before: By `before`.
    hash: By `hash`.
    position: By `position`.
    reason: By `reason`.
    requestId: By `requestId`.
    subjectTable: By `subjectTable`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
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
    request_id: Optional[Direction] = Field(alias="requestId", default=None)
    "By `requestId`."
    subject_table: Optional[Direction] = Field(alias="subjectTable", default=None)
    "By `subjectTable`."


class AuditEntryFilter(BaseModel):
    """Conditions on a AuditEntry; all given ones hold (saringan).

    action: Conditions on `action`.
    after: Conditions on `after`.
    and: All of these hold; none given, it is true.
    at: Conditions on `at`.
    before: Conditions on `before`.
    hash: Conditions on `hash`.
    id: Conditions on `id`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    person: Conditions on `person`.
    position: Conditions on `position`.
    reason: Conditions on `reason`.
    requestId: Conditions on `requestId`.
    role: Conditions on `role`.
    subjectTable: Conditions on `subjectTable`."""

    "Conditions on a AuditEntry; all given ones hold (saringan)."
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
    request_id: Optional["StringFilter"] = Field(alias="requestId", default=None)
    "Conditions on `requestId`."
    role: Optional["GrantRoleFilter"] = None
    "Conditions on `role`."
    subject_table: Optional["StringFilter"] = Field(alias="subjectTable", default=None)
    "Conditions on `subjectTable`."


class AuditEntryListFilter(BaseModel):
    """Conditions on several AuditEntry rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several AuditEntry rows; all given ones hold."
    every: Optional["AuditEntryFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["AuditEntryFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["AuditEntryFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class AuditEntryMeasureOrder(BaseModel):
    """One measure of AuditEntry rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of AuditEntry rows."
    avg: Optional["AuditEntryNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["AuditEntryDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["AuditEntryExtremeOrder"] = None
    "By `max`."
    min: Optional["AuditEntryExtremeOrder"] = None
    "By `min`."
    sum: Optional["AuditEntryNumberOrder"] = None
    "By `sum`."


class AuditEntryNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    position: By `position`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    position: Optional[Direction] = None
    "By `position`."


class BasisFilter(BaseModel):
    """Conditions on a value of type Basis; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Basis; all given ones hold."
    eq: Optional[Basis] = None
    "Equal."
    in_: Optional[list[Basis]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[Basis] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Basis]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class BindIdentityInput(BaseModel):
    """By whose tokens a person shall sign in.

    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    issuer: The issuer, as it calls itself: an address of https, at most 500 characters (penerbit).
    subject: What the issuer calls the person (`sub`), at most 255 characters (subjek).
    user: A person whom the viewer manages (pengguna)."""

    "By whose tokens a person shall sign in."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    issuer: str
    "The issuer, as it calls itself: an address of https, at most 500 characters (penerbit)."
    subject: str
    "What the issuer calls the person (`sub`), at most 255 characters (subjek)."
    user: str
    "A person whom the viewer manages (pengguna)."


class BooleanFilter(BaseModel):
    """Conditions on a value of type Boolean; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Boolean; all given ones hold."
    eq: Optional[bool] = None
    "Equal."
    in_: Optional[list[bool]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[bool] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[bool]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class BudgetAggregateOrder(BaseModel):
    """By what is measured of Budget rows that belong to it.

    by: By what.
    convert: Amounts converted into one currency.
    currency: Only amounts in this currency count: an ISO 4217 code.
    filter: Which rows count; all when absent."""

    "By what is measured of Budget rows that belong to it."
    by: "BudgetMeasureOrder"
    "By what."
    convert: Optional["Convert"] = None
    "Amounts converted into one currency."
    currency: Optional[str] = None
    "Only amounts in this currency count: an ISO 4217 code."
    filter_: Optional["BudgetFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class BudgetDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    calendar: By `calendar`.
    currency: By `currency`.
    fiscalYear: By `fiscalYear`.
    isOfficial: By `isOfficial`.
    project: By `project`.
    revisionReason: By `revisionReason`.
    rowVersion: By `rowVersion`.
    status: By `status`.
    updatedAt: By `updatedAt`.
    version: By `version`.
    visibility: By `visibility`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    calendar: Optional[Direction] = None
    "By `calendar`."
    currency: Optional[Direction] = None
    "By `currency`."
    fiscal_year: Optional[Direction] = Field(alias="fiscalYear", default=None)
    "By `fiscalYear`."
    is_official: Optional[Direction] = Field(alias="isOfficial", default=None)
    "By `isOfficial`."
    project: Optional[Direction] = None
    "By `project`."
    revision_reason: Optional[Direction] = Field(alias="revisionReason", default=None)
    "By `revisionReason`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    version: Optional[Direction] = None
    "By `version`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class BudgetExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    currency: By `currency`.
    fiscalYear: By `fiscalYear`.
    revisionReason: By `revisionReason`.
    rowVersion: By `rowVersion`.
    total: By `total`.
    updatedAt: By `updatedAt`.
    version: By `version`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    currency: Optional[Direction] = None
    "By `currency`."
    fiscal_year: Optional[Direction] = Field(alias="fiscalYear", default=None)
    "By `fiscalYear`."
    revision_reason: Optional[Direction] = Field(alias="revisionReason", default=None)
    "By `revisionReason`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    total: Optional[Direction] = None
    "By `total`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    version: Optional[Direction] = None
    "By `version`."


class BudgetFilter(BaseModel):
    """Conditions on a Budget; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    calendar: Conditions on `calendar`.
    citations: Conditions on `citations`.
    currency: Conditions on `currency`.
    fiscalYear: Conditions on `fiscalYear`.
    id: Conditions on `id`.
    isOfficial: Conditions on `isOfficial`.
    lines: Conditions on `lines`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    period: Conditions on `period`.
    project: Conditions on `project`.
    revisionReason: Conditions on `revisionReason`.
    rowVersion: Conditions on `rowVersion`.
    status: Conditions on `status`.
    statusHistory: Conditions on `statusHistory`.
    total: Conditions on `total`.
    updatedAt: Conditions on `updatedAt`.
    version: Conditions on `version`.
    visibility: Conditions on `visibility`."""

    "Conditions on a Budget; all given ones hold (saringan)."
    and_: Optional[list["BudgetFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    calendar: Optional["FiscalCalendarFilter"] = None
    "Conditions on `calendar`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."
    fiscal_year: Optional["IntFilter"] = Field(alias="fiscalYear", default=None)
    "Conditions on `fiscalYear`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_official: Optional["BooleanFilter"] = Field(alias="isOfficial", default=None)
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
    revision_reason: Optional["StringFilter"] = Field(
        alias="revisionReason", default=None
    )
    "Conditions on `revisionReason`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    status: Optional["BudgetStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    total: Optional["MoneyFilter"] = None
    "Conditions on `total`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    version: Optional["IntFilter"] = None
    "Conditions on `version`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."


class BudgetLineAggregateOrder(BaseModel):
    """By what is measured of BudgetLine rows that belong to it.

    by: By what.
    convert: Amounts converted into one currency.
    currency: Only amounts in this currency count: an ISO 4217 code.
    filter: Which rows count; all when absent."""

    "By what is measured of BudgetLine rows that belong to it."
    by: "BudgetLineMeasureOrder"
    "By what."
    convert: Optional["Convert"] = None
    "Amounts converted into one currency."
    currency: Optional[str] = None
    "Only amounts in this currency count: an ISO 4217 code."
    filter_: Optional["BudgetLineFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class BudgetLineDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    absorption: By `absorption`.
    budget: By `budget`.
    budgetCode: By `budgetCode`.
    currency: By `currency`.
    executor: By `executor`.
    externalRef: By `externalRef`.
    funder: By `funder`.
    inKind: By `inKind`.
    phase: By `phase`.
    project: By `project`.
    region: By `region`.
    rowVersion: By `rowVersion`.
    source: By `source`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    absorption: Optional[Direction] = None
    "By `absorption`."
    budget: Optional[Direction] = None
    "By `budget`."
    budget_code: Optional[Direction] = Field(alias="budgetCode", default=None)
    "By `budgetCode`."
    currency: Optional[Direction] = None
    "By `currency`."
    executor: Optional[Direction] = None
    "By `executor`."
    external_ref: Optional[Direction] = Field(alias="externalRef", default=None)
    "By `externalRef`."
    funder: Optional[Direction] = None
    "By `funder`."
    in_kind: Optional[Direction] = Field(alias="inKind", default=None)
    "By `inKind`."
    phase: Optional[Direction] = None
    "By `phase`."
    project: Optional[Direction] = None
    "By `project`."
    region: Optional[Direction] = None
    "By `region`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    source: Optional[Direction] = None
    "By `source`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class BudgetLineExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    absorption: By `absorption`.
    allocated: By `allocated`.
    budgetCode: By `budgetCode`.
    committed: By `committed`.
    currency: By `currency`.
    disbursed: By `disbursed`.
    externalRef: By `externalRef`.
    pendingCommitted: By `pendingCommitted`.
    pendingDisbursed: By `pendingDisbursed`.
    pendingRealised: By `pendingRealised`.
    realised: By `realised`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    absorption: Optional[Direction] = None
    "By `absorption`."
    allocated: Optional[Direction] = None
    "By `allocated`."
    budget_code: Optional[Direction] = Field(alias="budgetCode", default=None)
    "By `budgetCode`."
    committed: Optional[Direction] = None
    "By `committed`."
    currency: Optional[Direction] = None
    "By `currency`."
    disbursed: Optional[Direction] = None
    "By `disbursed`."
    external_ref: Optional[Direction] = Field(alias="externalRef", default=None)
    "By `externalRef`."
    pending_committed: Optional[Direction] = Field(
        alias="pendingCommitted", default=None
    )
    "By `pendingCommitted`."
    pending_disbursed: Optional[Direction] = Field(
        alias="pendingDisbursed", default=None
    )
    "By `pendingDisbursed`."
    pending_realised: Optional[Direction] = Field(alias="pendingRealised", default=None)
    "By `pendingRealised`."
    realised: Optional[Direction] = None
    "By `realised`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class BudgetLineFilter(BaseModel):
    """Conditions on a BudgetLine; all given ones hold (saringan).

    absorption: Conditions on `absorption`.
    allocated: Conditions on `allocated`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    budget: Conditions on `budget`.
    budgetCode: Conditions on `budgetCode`.
    citations: Conditions on `citations`.
    committed: Conditions on `committed`.
    currency: Conditions on `currency`.
    disbursed: Conditions on `disbursed`.
    entries: Conditions on `entries`.
    executor: Conditions on `executor`.
    externalRef: Conditions on `externalRef`.
    funder: Conditions on `funder`.
    id: Conditions on `id`.
    inKind: Conditions on `inKind`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    pendingCommitted: Conditions on `pendingCommitted`.
    pendingDisbursed: Conditions on `pendingDisbursed`.
    pendingRealised: Conditions on `pendingRealised`.
    phase: Conditions on `phase`.
    project: Conditions on `project`.
    realised: Conditions on `realised`.
    region: Conditions on `region`.
    rowVersion: Conditions on `rowVersion`.
    source: Conditions on `source`.
    updatedAt: Conditions on `updatedAt`."""

    "Conditions on a BudgetLine; all given ones hold (saringan)."
    absorption: Optional["DecimalFilter"] = None
    "Conditions on `absorption`."
    allocated: Optional["MoneyFilter"] = None
    "Conditions on `allocated`."
    and_: Optional[list["BudgetLineFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    budget: Optional["BudgetFilter"] = None
    "Conditions on `budget`."
    budget_code: Optional["StringFilter"] = Field(alias="budgetCode", default=None)
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
    external_ref: Optional["StringFilter"] = Field(alias="externalRef", default=None)
    "Conditions on `externalRef`."
    funder: Optional["OrganisationFilter"] = None
    "Conditions on `funder`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    in_kind: Optional["BooleanFilter"] = Field(alias="inKind", default=None)
    "Conditions on `inKind`."
    not_: Optional["BudgetLineFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["BudgetLineFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    pending_committed: Optional["MoneyFilter"] = Field(
        alias="pendingCommitted", default=None
    )
    "Conditions on `pendingCommitted`."
    pending_disbursed: Optional["MoneyFilter"] = Field(
        alias="pendingDisbursed", default=None
    )
    "Conditions on `pendingDisbursed`."
    pending_realised: Optional["MoneyFilter"] = Field(
        alias="pendingRealised", default=None
    )
    "Conditions on `pendingRealised`."
    phase: Optional["PhaseFilter"] = None
    "Conditions on `phase`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    realised: Optional["MoneyFilter"] = None
    "Conditions on `realised`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    source: Optional["FundingSourceFilter"] = None
    "Conditions on `source`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."


class BudgetLineListFilter(BaseModel):
    """Conditions on several BudgetLine rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several BudgetLine rows; all given ones hold."
    every: Optional["BudgetLineFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["BudgetLineFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["BudgetLineFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class BudgetLineMeasureOrder(BaseModel):
    """One measure of BudgetLine rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of BudgetLine rows."
    avg: Optional["BudgetLineNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["BudgetLineDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["BudgetLineExtremeOrder"] = None
    "By `max`."
    min: Optional["BudgetLineExtremeOrder"] = None
    "By `min`."
    sum: Optional["BudgetLineNumberOrder"] = None
    "By `sum`."


class BudgetLineNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    absorption: By `absorption`.
    allocated: By `allocated`.
    committed: By `committed`.
    disbursed: By `disbursed`.
    pendingCommitted: By `pendingCommitted`.
    pendingDisbursed: By `pendingDisbursed`.
    pendingRealised: By `pendingRealised`.
    realised: By `realised`.
    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    absorption: Optional[Direction] = None
    "By `absorption`."
    allocated: Optional[Direction] = None
    "By `allocated`."
    committed: Optional[Direction] = None
    "By `committed`."
    disbursed: Optional[Direction] = None
    "By `disbursed`."
    pending_committed: Optional[Direction] = Field(
        alias="pendingCommitted", default=None
    )
    "By `pendingCommitted`."
    pending_disbursed: Optional[Direction] = Field(
        alias="pendingDisbursed", default=None
    )
    "By `pendingDisbursed`."
    pending_realised: Optional[Direction] = Field(alias="pendingRealised", default=None)
    "By `pendingRealised`."
    realised: Optional[Direction] = None
    "By `realised`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class BudgetListFilter(BaseModel):
    """Conditions on several Budget rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Budget rows; all given ones hold."
    every: Optional["BudgetFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["BudgetFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["BudgetFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class BudgetMeasureOrder(BaseModel):
    """One measure of Budget rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Budget rows."
    avg: Optional["BudgetNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["BudgetDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["BudgetExtremeOrder"] = None
    "By `max`."
    min: Optional["BudgetExtremeOrder"] = None
    "By `min`."
    sum: Optional["BudgetNumberOrder"] = None
    "By `sum`."


class BudgetNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    fiscalYear: By `fiscalYear`.
    rowVersion: By `rowVersion`.
    total: By `total`.
    version: By `version`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    fiscal_year: Optional[Direction] = Field(alias="fiscalYear", default=None)
    "By `fiscalYear`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    total: Optional[Direction] = None
    "By `total`."
    version: Optional[Direction] = None
    "By `version`."


class BudgetOrder(BaseModel):
    """One key to order Budget rows by; precedence is the list's order (urutan).

    auditTrailAggregate: By `auditTrailAggregate`.
    calendar: By `calendar`.
    citationsAggregate: By `citationsAggregate`.
    currency: By `currency`.
    fiscalYear: By `fiscalYear`.
    isOfficial: By `isOfficial`.
    linesAggregate: By `linesAggregate`.
    period: By `period`.
    project: By `project`.
    revisionReason: By `revisionReason`.
    rowVersion: By `rowVersion`.
    status: By `status`.
    statusHistoryAggregate: By `statusHistoryAggregate`.
    total: By `total`.
    updatedAt: By `updatedAt`.
    version: By `version`.
    visibility: By `visibility`."""

    "One key to order Budget rows by; precedence is the list's order (urutan)."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    calendar: Optional[Direction] = None
    "By `calendar`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    currency: Optional[Direction] = None
    "By `currency`."
    fiscal_year: Optional[Direction] = Field(alias="fiscalYear", default=None)
    "By `fiscalYear`."
    is_official: Optional[Direction] = Field(alias="isOfficial", default=None)
    "By `isOfficial`."
    lines_aggregate: Optional["BudgetLineAggregateOrder"] = Field(
        alias="linesAggregate", default=None
    )
    "By `linesAggregate`."
    period: Optional["PeriodOrder"] = None
    "By `period`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    revision_reason: Optional[Direction] = Field(alias="revisionReason", default=None)
    "By `revisionReason`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = Field(
        alias="statusHistoryAggregate", default=None
    )
    "By `statusHistoryAggregate`."
    total: Optional["MoneyOrder"] = None
    "By `total`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    version: Optional[Direction] = None
    "By `version`."
    visibility: Optional[Direction] = None
    "By `visibility`."


class BudgetStatusFilter(BaseModel):
    """Conditions on a value of type BudgetStatus; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type BudgetStatus; all given ones hold."
    eq: Optional[BudgetStatus] = None
    "Equal."
    in_: Optional[list[BudgetStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[BudgetStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[BudgetStatus]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class CitationAggregateOrder(BaseModel):
    """By what is measured of Citation rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Citation rows that belong to it."
    by: "CitationMeasureOrder"
    "By what."
    filter_: Optional["CitationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class CitationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    basis: By `basis`.
    field: By `field`.
    locator: By `locator`.
    note: By `note`.
    programme: By `programme`.
    source: By `source`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
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
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    field: By `field`.
    locator: By `locator`.
    note: By `note`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    field: Optional[Direction] = None
    "By `field`."
    locator: Optional[Direction] = None
    "By `locator`."
    note: Optional[Direction] = None
    "By `note`."


class CitationFilter(BaseModel):
    """Conditions on a Citation; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    basis: Conditions on `basis`.
    field: Conditions on `field`.
    id: Conditions on `id`.
    locator: Conditions on `locator`.
    not: This does not hold.
    note: Conditions on `note`.
    or: At least one of these holds; none given, it is false.
    programme: Conditions on `programme`.
    source: Conditions on `source`.
    subject: Conditions on `subject`."""

    "Conditions on a Citation; all given ones hold (saringan)."
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


class CitationListFilter(BaseModel):
    """Conditions on several Citation rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Citation rows; all given ones hold."
    every: Optional["CitationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["CitationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["CitationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class CitationMeasureOrder(BaseModel):
    """One measure of Citation rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of Citation rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["CitationDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["CitationExtremeOrder"] = None
    "By `max`."
    min: Optional["CitationExtremeOrder"] = None
    "By `min`."


class CitationSubjectFilter(BaseModel):
    """Conditions on a CitationSubject by its type; all given ones hold.

    agreement: Conditions on a Agreement; on one of another type, as on nulls.
    budget: Conditions on a Budget; on one of another type, as on nulls.
    budgetLine: Conditions on a BudgetLine; on one of another type, as on nulls.
    commodity: Conditions on a Commodity; on one of another type, as on nulls.
    indicator: Conditions on a Indicator; on one of another type, as on nulls.
    indicatorTarget: Conditions on a IndicatorTarget; on one of another type, as on nulls.
    indicatorValue: Conditions on a IndicatorValue; on one of another type, as on nulls.
    milestone: Conditions on a Milestone; on one of another type, as on nulls.
    organisation: Conditions on a Organisation; on one of another type, as on nulls.
    organisationRelation: Conditions on a OrganisationRelation; on one of another type, as on nulls.
    participation: Conditions on a Participation; on one of another type, as on nulls.
    phase: Conditions on a Phase; on one of another type, as on nulls.
    programme: Conditions on a Programme; on one of another type, as on nulls.
    project: Conditions on a Project; on one of another type, as on nulls.
    projectRelation: Conditions on a ProjectRelation; on one of another type, as on nulls.
    projectSite: Conditions on a ProjectSite; on one of another type, as on nulls.
    region: Conditions on a Region; on one of another type, as on nulls.
    reportingObligation: Conditions on a ReportingObligation; on one of another type, as on nulls.
    statement: Conditions on a Statement; on one of another type, as on nulls."""

    "Conditions on a CitationSubject by its type; all given ones hold."
    agreement: Optional["AgreementFilter"] = None
    "Conditions on a Agreement; on one of another type, as on nulls."
    budget: Optional["BudgetFilter"] = None
    "Conditions on a Budget; on one of another type, as on nulls."
    budget_line: Optional["BudgetLineFilter"] = Field(alias="budgetLine", default=None)
    "Conditions on a BudgetLine; on one of another type, as on nulls."
    commodity: Optional["CommodityFilter"] = None
    "Conditions on a Commodity; on one of another type, as on nulls."
    indicator: Optional["IndicatorFilter"] = None
    "Conditions on a Indicator; on one of another type, as on nulls."
    indicator_target: Optional["IndicatorTargetFilter"] = Field(
        alias="indicatorTarget", default=None
    )
    "Conditions on a IndicatorTarget; on one of another type, as on nulls."
    indicator_value: Optional["IndicatorValueFilter"] = Field(
        alias="indicatorValue", default=None
    )
    "Conditions on a IndicatorValue; on one of another type, as on nulls."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on a Milestone; on one of another type, as on nulls."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on a Organisation; on one of another type, as on nulls."
    organisation_relation: Optional["OrganisationRelationFilter"] = Field(
        alias="organisationRelation", default=None
    )
    "Conditions on a OrganisationRelation; on one of another type, as on nulls."
    participation: Optional["ParticipationFilter"] = None
    "Conditions on a Participation; on one of another type, as on nulls."
    phase: Optional["PhaseFilter"] = None
    "Conditions on a Phase; on one of another type, as on nulls."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on a Programme; on one of another type, as on nulls."
    project: Optional["ProjectFilter"] = None
    "Conditions on a Project; on one of another type, as on nulls."
    project_relation: Optional["ProjectRelationFilter"] = Field(
        alias="projectRelation", default=None
    )
    "Conditions on a ProjectRelation; on one of another type, as on nulls."
    project_site: Optional["ProjectSiteFilter"] = Field(
        alias="projectSite", default=None
    )
    "Conditions on a ProjectSite; on one of another type, as on nulls."
    region: Optional["RegionFilter"] = None
    "Conditions on a Region; on one of another type, as on nulls."
    reporting_obligation: Optional["ReportingObligationFilter"] = Field(
        alias="reportingObligation", default=None
    )
    "Conditions on a ReportingObligation; on one of another type, as on nulls."
    statement: Optional["StatementFilter"] = None
    "Conditions on a Statement; on one of another type, as on nulls."


class CommodityFilter(BaseModel):
    """Conditions on a Commodity; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    cluster: Conditions on `cluster`.
    code: Conditions on `code`.
    hs6: Conditions on `hs6`.
    id: Conditions on `id`.
    kbliCode: Conditions on `kbliCode`.
    kbliVersion: Conditions on `kbliVersion`.
    kind: Conditions on `kind`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    rowVersion: Conditions on `rowVersion`.
    sites: Conditions on `sites`.
    updatedAt: Conditions on `updatedAt`."""

    "Conditions on a Commodity; all given ones hold (saringan)."
    and_: Optional[list["CommodityFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    cluster: Optional["StringFilter"] = None
    "Conditions on `cluster`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    hs_6: Optional["StringFilter"] = Field(alias="hs6", default=None)
    "Conditions on `hs6`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kbli_code: Optional["StringFilter"] = Field(alias="kbliCode", default=None)
    "Conditions on `kbliCode`."
    kbli_version: Optional["IntFilter"] = Field(alias="kbliVersion", default=None)
    "Conditions on `kbliVersion`."
    kind: Optional["CommodityKindFilter"] = None
    "Conditions on `kind`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
    "Conditions on `nameId`."
    not_: Optional["CommodityFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["CommodityFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `sites`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."


class CommodityKindFilter(BaseModel):
    """Conditions on a value of type CommodityKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type CommodityKind; all given ones hold."
    eq: Optional[CommodityKind] = None
    "Equal."
    in_: Optional[list[CommodityKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[CommodityKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[CommodityKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ConcurrenceAggregateOrder(BaseModel):
    """By what is measured of Concurrence rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Concurrence rows that belong to it."
    by: "ConcurrenceMeasureOrder"
    "By what."
    filter_: Optional["ConcurrenceFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ConcurrenceDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    at: By `at`.
    note: By `note`.
    organisation: By `organisation`.
    project: By `project`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    at: Optional[Direction] = None
    "By `at`."
    note: Optional[Direction] = None
    "By `note`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    project: Optional[Direction] = None
    "By `project`."


class ConcurrenceExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    at: By `at`.
    note: By `note`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    at: Optional[Direction] = None
    "By `at`."
    note: Optional[Direction] = None
    "By `note`."


class ConcurrenceFilter(BaseModel):
    """Conditions on a Concurrence; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    at: Conditions on `at`.
    id: Conditions on `id`.
    not: This does not hold.
    note: Conditions on `note`.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    project: Conditions on `project`."""

    "Conditions on a Concurrence; all given ones hold (saringan)."
    and_: Optional[list["ConcurrenceFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    at: Optional["DateTimeFilter"] = None
    "Conditions on `at`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
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


class ConcurrenceListFilter(BaseModel):
    """Conditions on several Concurrence rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Concurrence rows; all given ones hold."
    every: Optional["ConcurrenceFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ConcurrenceFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ConcurrenceFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ConcurrenceMeasureOrder(BaseModel):
    """One measure of Concurrence rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of Concurrence rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ConcurrenceDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ConcurrenceExtremeOrder"] = None
    "By `max`."
    min: Optional["ConcurrenceExtremeOrder"] = None
    "By `min`."


class Convert(BaseModel):
    """Into which currency amounts are converted, and at which rate: the latest one on or before the day, at most
    seven days old, turned round or through the rupiah where need be. Each amount is converted without rounding
    and the result rounded once, half to even, to the currency's minor units. A missing rate is an error with
    reason MISSING_RATE, never zero (konversi mata uang).

    at: At which rate.
    to: ISO 4217 code of the currency wanted, such as IDR."""

    "Into which currency amounts are converted, and at which rate: the latest one on or before the day, at most seven days old, turned round or through the rupiah where need be. Each amount is converted without rounding and the result rounded once, half to even, to the currency's minor units. A missing rate is an error with reason MISSING_RATE, never zero (konversi mata uang)."
    at: "ConvertAt"
    "At which rate."
    to: str
    "ISO 4217 code of the currency wanted, such as IDR."


class ConvertAt(BaseModel):
    """At which rate amounts are converted: exactly one of these (tanggal kurs).

    entryDate: True: each at the rate of its own day, where it has one.
    frozen: True: each at the rate to the rupiah that was recorded with it, where there is one.
    on: All at the rate of this day."""

    "At which rate amounts are converted: exactly one of these (tanggal kurs)."
    entry_date: Optional[bool] = Field(alias="entryDate", default=None)
    "True: each at the rate of its own day, where it has one."
    frozen: Optional[bool] = None
    "True: each at the rate to the rupiah that was recorded with it, where there is one."
    on: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "All at the rate of this day."


class CountryFilter(BaseModel):
    """Conditions on a Country; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    currency: Conditions on `currency`.
    id: Conditions on `id`.
    iso2: Conditions on `iso2`.
    iso3: Conditions on `iso3`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisations: Conditions on `organisations`.
    regions: Conditions on `regions`."""

    "Conditions on a Country; all given ones hold (saringan)."
    and_: Optional[list["CountryFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    iso_2: Optional["StringFilter"] = Field(alias="iso2", default=None)
    "Conditions on `iso2`."
    iso_3: Optional["StringFilter"] = Field(alias="iso3", default=None)
    "Conditions on `iso3`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
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
    """One key to order Country rows by; precedence is the list's order (urutan).

    currency: By `currency`.
    iso2: By `iso2`.
    iso3: By `iso3`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    organisationsAggregate: By `organisationsAggregate`.
    regionsAggregate: By `regionsAggregate`."""

    "One key to order Country rows by; precedence is the list's order (urutan)."
    currency: Optional[Direction] = None
    "By `currency`."
    iso_2: Optional[Direction] = Field(alias="iso2", default=None)
    "By `iso2`."
    iso_3: Optional[Direction] = Field(alias="iso3", default=None)
    "By `iso3`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    organisations_aggregate: Optional["OrganisationAggregateOrder"] = Field(
        alias="organisationsAggregate", default=None
    )
    "By `organisationsAggregate`."
    regions_aggregate: Optional["RegionAggregateOrder"] = Field(
        alias="regionsAggregate", default=None
    )
    "By `regionsAggregate`."


class CreateApiTokenInput(BaseModel):
    """What a token of the viewer's own shall open, and how long.

    expiresOn: Its last day in Jakarta, at most 365 days from today (berakhir pada).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    label: What it is for, at most 200 characters (label).
    programmes: The programmes it is limited to, at most 100; leave it out for those of the viewer's grants
        (program).
    roles: What it may do: of the viewer's roles; leave it out for all that the viewer holds now (peran)."""

    "What a token of the viewer's own shall open, and how long."
    expires_on: Annotated[date, PlainSerializer(date_text)] = Field(alias="expiresOn")
    "Its last day in Jakarta, at most 365 days from today (berakhir pada)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    label: str
    "What it is for, at most 200 characters (label)."
    programmes: Optional[list[str]] = None
    "The programmes it is limited to, at most 100; leave it out for those of the viewer's grants (program)."
    roles: Optional[list[GrantRole]] = None
    "What it may do: of the viewer's roles; leave it out for all that the viewer holds now (peran)."


class DateFilter(BaseModel):
    """Conditions on a value of type Date; all given ones hold.

    eq: Equal.
    gt: Greater, or later.
    gte: Greater or equal, or no earlier.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    lt: Less, or earlier.
    lte: Less or equal, or no later.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Date; all given ones hold."
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
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    lt: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Less, or earlier."
    lte: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Less or equal, or no later."
    ne: Optional[Annotated[date, PlainSerializer(date_text)]] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Annotated[date, PlainSerializer(date_text)]]] = Field(
        alias="notIn", default=None
    )
    "Equal to none of these; rows where it is null match."


class DatePrecisionFilter(BaseModel):
    """Conditions on a value of type DatePrecision; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type DatePrecision; all given ones hold."
    eq: Optional[DatePrecision] = None
    "Equal."
    in_: Optional[list[DatePrecision]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[DatePrecision] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DatePrecision]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class DateTimeFilter(BaseModel):
    """Conditions on a value of type DateTime; all given ones hold.

    eq: Equal.
    gt: Greater, or later.
    gte: Greater or equal, or no earlier.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    lt: Less, or earlier.
    lte: Less or equal, or no later.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type DateTime; all given ones hold."
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
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    lt: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Less, or earlier."
    lte: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Less or equal, or no later."
    ne: Optional[Annotated[datetime, PlainSerializer(datetime_text)]] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Annotated[datetime, PlainSerializer(datetime_text)]]] = Field(
        alias="notIn", default=None
    )
    "Equal to none of these; rows where it is null match."


class DayKindFilter(BaseModel):
    """Conditions on a value of type DayKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type DayKind; all given ones hold."
    eq: Optional[DayKind] = None
    "Equal."
    in_: Optional[list[DayKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[DayKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DayKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class DecimalFilter(BaseModel):
    """Conditions on a value of type Decimal; all given ones hold.

    eq: Equal.
    gt: Greater, or later.
    gte: Greater or equal, or no earlier.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    lt: Less, or earlier.
    lte: Less or equal, or no later.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Decimal; all given ones hold."
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
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    lt: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Less, or earlier."
    lte: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Less or equal, or no later."
    ne: Optional[Annotated[Decimal, PlainSerializer(decimal_text)]] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Annotated[Decimal, PlainSerializer(decimal_text)]]] = Field(
        alias="notIn", default=None
    )
    "Equal to none of these; rows where it is null match."


class DisaggregationInput(BaseModel):
    """Which part of the whole a value is about; leave all out for the whole (pilahan).

    disability: YES or NO (disabilitas).
    scale: MICRO, SMALL, MEDIUM or LARGE, by PP 7/2021 (skala usaha).
    sex: F or M (jenis kelamin)."""

    "Which part of the whole a value is about; leave all out for the whole (pilahan)."
    disability: Optional[str] = None
    "YES or NO (disabilitas)."
    scale: Optional[str] = None
    "MICRO, SMALL, MEDIUM or LARGE, by PP 7/2021 (skala usaha)."
    sex: Optional[str] = None
    "F or M (jenis kelamin)."


class DocumentAggregateOrder(BaseModel):
    """By what is measured of Document rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Document rows that belong to it."
    by: "DocumentMeasureOrder"
    "By what."
    filter_: Optional["DocumentFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class DocumentDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    agreement: By `agreement`.
    datedOn: By `datedOn`.
    entry: By `entry`.
    kind: By `kind`.
    language: By `language`.
    mediaType: By `mediaType`.
    milestone: By `milestone`.
    report: By `report`.
    rowVersion: By `rowVersion`.
    sha256: By `sha256`.
    sizeBytes: By `sizeBytes`.
    title: By `title`.
    updatedAt: By `updatedAt`.
    url: By `url`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    agreement: Optional[Direction] = None
    "By `agreement`."
    dated_on: Optional[Direction] = Field(alias="datedOn", default=None)
    "By `datedOn`."
    entry: Optional[Direction] = None
    "By `entry`."
    kind: Optional[Direction] = None
    "By `kind`."
    language: Optional[Direction] = None
    "By `language`."
    media_type: Optional[Direction] = Field(alias="mediaType", default=None)
    "By `mediaType`."
    milestone: Optional[Direction] = None
    "By `milestone`."
    report: Optional[Direction] = None
    "By `report`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    sha_256: Optional[Direction] = Field(alias="sha256", default=None)
    "By `sha256`."
    size_bytes: Optional[Direction] = Field(alias="sizeBytes", default=None)
    "By `sizeBytes`."
    title: Optional[Direction] = None
    "By `title`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    url: Optional[Direction] = None
    "By `url`."


class DocumentExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    datedOn: By `datedOn`.
    language: By `language`.
    mediaType: By `mediaType`.
    rowVersion: By `rowVersion`.
    sha256: By `sha256`.
    sizeBytes: By `sizeBytes`.
    title: By `title`.
    updatedAt: By `updatedAt`.
    url: By `url`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    dated_on: Optional[Direction] = Field(alias="datedOn", default=None)
    "By `datedOn`."
    language: Optional[Direction] = None
    "By `language`."
    media_type: Optional[Direction] = Field(alias="mediaType", default=None)
    "By `mediaType`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    sha_256: Optional[Direction] = Field(alias="sha256", default=None)
    "By `sha256`."
    size_bytes: Optional[Direction] = Field(alias="sizeBytes", default=None)
    "By `sizeBytes`."
    title: Optional[Direction] = None
    "By `title`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    url: Optional[Direction] = None
    "By `url`."


class DocumentFilter(BaseModel):
    """Conditions on a Document; all given ones hold (saringan).

    agreement: Conditions on `agreement`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    datedOn: Conditions on `datedOn`.
    entry: Conditions on `entry`.
    id: Conditions on `id`.
    kind: Conditions on `kind`.
    language: Conditions on `language`.
    mediaType: Conditions on `mediaType`.
    milestone: Conditions on `milestone`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    report: Conditions on `report`.
    rowVersion: Conditions on `rowVersion`.
    sha256: Conditions on `sha256`.
    sizeBytes: Conditions on `sizeBytes`.
    title: Conditions on `title`.
    updatedAt: Conditions on `updatedAt`.
    url: Conditions on `url`."""

    "Conditions on a Document; all given ones hold (saringan)."
    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["DocumentFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    dated_on: Optional["DateFilter"] = Field(alias="datedOn", default=None)
    "Conditions on `datedOn`."
    entry: Optional["FinancialEntryFilter"] = None
    "Conditions on `entry`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["DocumentKindFilter"] = None
    "Conditions on `kind`."
    language: Optional["StringFilter"] = None
    "Conditions on `language`."
    media_type: Optional["StringFilter"] = Field(alias="mediaType", default=None)
    "Conditions on `mediaType`."
    milestone: Optional["MilestoneFilter"] = None
    "Conditions on `milestone`."
    not_: Optional["DocumentFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["DocumentFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    sha_256: Optional["StringFilter"] = Field(alias="sha256", default=None)
    "Conditions on `sha256`."
    size_bytes: Optional["IntFilter"] = Field(alias="sizeBytes", default=None)
    "Conditions on `sizeBytes`."
    title: Optional["StringFilter"] = None
    "Conditions on `title`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    url: Optional["StringFilter"] = None
    "Conditions on `url`."


class DocumentKindFilter(BaseModel):
    """Conditions on a value of type DocumentKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type DocumentKind; all given ones hold."
    eq: Optional[DocumentKind] = None
    "Equal."
    in_: Optional[list[DocumentKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[DocumentKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DocumentKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class DocumentListFilter(BaseModel):
    """Conditions on several Document rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Document rows; all given ones hold."
    every: Optional["DocumentFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["DocumentFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["DocumentFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class DocumentMeasureOrder(BaseModel):
    """One measure of Document rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Document rows."
    avg: Optional["DocumentNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["DocumentDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["DocumentExtremeOrder"] = None
    "By `max`."
    min: Optional["DocumentExtremeOrder"] = None
    "By `min`."
    sum: Optional["DocumentNumberOrder"] = None
    "By `sum`."


class DocumentNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`.
    sizeBytes: By `sizeBytes`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    size_bytes: Optional[Direction] = Field(alias="sizeBytes", default=None)
    "By `sizeBytes`."


class DueBasisFilter(BaseModel):
    """Conditions on a value of type DueBasis; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type DueBasis; all given ones hold."
    eq: Optional[DueBasis] = None
    "Equal."
    in_: Optional[list[DueBasis]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[DueBasis] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[DueBasis]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class EntryInput(BaseModel):
    """A movement of money on a budget line (transaksi).

    amount: In the line's currency, with no more decimals than it has: none for JPY, 2 for IDR; negative only to
        reverse.
    currency: The line's currency, ISO 4217, stated again as a check (mata uang).
    documentRef: Reference of the paper behind it, at most 20,000 characters (nomor bukti).
    kind: What it records (jenis).
    line: The line of an approved budget, which the reporting organisation funds or executes (rincian anggaran).
    onDate: The day of the movement: in the line's fiscal year or the 31 days after it, not in the future
        (tanggal).
    reverses: The entry of an accepted report, or imported, that it takes back wholly or in part (membatalkan)."""

    "A movement of money on a budget line (transaksi)."
    amount: Annotated[Decimal, PlainSerializer(decimal_text)]
    "In the line's currency, with no more decimals than it has: none for JPY, 2 for IDR; negative only to reverse."
    currency: str
    "The line's currency, ISO 4217, stated again as a check (mata uang)."
    document_ref: Optional[str] = Field(alias="documentRef", default=None)
    "Reference of the paper behind it, at most 20,000 characters (nomor bukti)."
    kind: EntryKind
    "What it records (jenis)."
    line: str
    "The line of an approved budget, which the reporting organisation funds or executes (rincian anggaran)."
    on_date: Annotated[date, PlainSerializer(date_text)] = Field(alias="onDate")
    "The day of the movement: in the line's fiscal year or the 31 days after it, not in the future (tanggal)."
    reverses: Optional[str] = None
    "The entry of an accepted report, or imported, that it takes back wholly or in part (membatalkan)."


class EntryKindFilter(BaseModel):
    """Conditions on a value of type EntryKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type EntryKind; all given ones hold."
    eq: Optional[EntryKind] = None
    "Equal."
    in_: Optional[list[EntryKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[EntryKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[EntryKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ExplanationInput(BaseModel):
    """Why an indicator that is due has no value (penjelasan).

    explanation: Why, at most 20,000 characters; it is kept among the report's issues (penjelasan).
    indicator: The indicator without a value (indikator)."""

    "Why an indicator that is due has no value (penjelasan)."
    explanation: str
    "Why, at most 20,000 characters; it is kept among the report's issues (penjelasan)."
    indicator: str
    "The indicator without a value (indikator)."


class ExtendObligationInput(BaseModel):
    """A later due day for one period (perpanjangan jatuh tempo).

    dueOn: The new due day: later than the one there is, and at most 366 days after the period (jatuh tempo).
    expectedVersion: Its `rowVersion` when it was read (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reason: Why, shown beside the due day; at most 20,000 characters (alasan).
    reportingPeriod: The period (masa pelaporan)."""

    "A later due day for one period (perpanjangan jatuh tempo)."
    due_on: Annotated[date, PlainSerializer(date_text)] = Field(alias="dueOn")
    "The new due day: later than the one there is, and at most 366 days after the period (jatuh tempo)."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` when it was read (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why, shown beside the due day; at most 20,000 characters (alasan)."
    reporting_period: str = Field(alias="reportingPeriod")
    "The period (masa pelaporan)."


class FinancialEntryAggregateOrder(BaseModel):
    """By what is measured of FinancialEntry rows that belong to it.

    by: By what.
    convert: Amounts converted into one currency.
    currency: Only amounts in this currency count: an ISO 4217 code.
    filter: Which rows count; all when absent."""

    "By what is measured of FinancialEntry rows that belong to it."
    by: "FinancialEntryMeasureOrder"
    "By what."
    convert: Optional["Convert"] = None
    "Amounts converted into one currency."
    currency: Optional[str] = None
    "Only amounts in this currency count: an ISO 4217 code."
    filter_: Optional["FinancialEntryFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class FinancialEntryDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    documentRef: By `documentRef`.
    kind: By `kind`.
    line: By `line`.
    onDate: By `onDate`.
    rateToIdr: By `rateToIdr`.
    report: By `report`.
    reportRevision: By `reportRevision`.
    reverses: By `reverses`.
    source: By `source`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    document_ref: Optional[Direction] = Field(alias="documentRef", default=None)
    "By `documentRef`."
    kind: Optional[Direction] = None
    "By `kind`."
    line: Optional[Direction] = None
    "By `line`."
    on_date: Optional[Direction] = Field(alias="onDate", default=None)
    "By `onDate`."
    rate_to_idr: Optional[Direction] = Field(alias="rateToIdr", default=None)
    "By `rateToIdr`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."
    reverses: Optional[Direction] = None
    "By `reverses`."
    source: Optional[Direction] = None
    "By `source`."


class FinancialEntryExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    amount: By `amount`.
    documentRef: By `documentRef`.
    onDate: By `onDate`.
    rateToIdr: By `rateToIdr`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    amount: Optional[Direction] = None
    "By `amount`."
    document_ref: Optional[Direction] = Field(alias="documentRef", default=None)
    "By `documentRef`."
    on_date: Optional[Direction] = Field(alias="onDate", default=None)
    "By `onDate`."
    rate_to_idr: Optional[Direction] = Field(alias="rateToIdr", default=None)
    "By `rateToIdr`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class FinancialEntryFilter(BaseModel):
    """Conditions on a FinancialEntry; all given ones hold (saringan).

    amount: Conditions on `amount`.
    and: All of these hold; none given, it is true.
    documentRef: Conditions on `documentRef`.
    documents: Conditions on `documents`.
    id: Conditions on `id`.
    kind: Conditions on `kind`.
    line: Conditions on `line`.
    not: This does not hold.
    onDate: Conditions on `onDate`.
    or: At least one of these holds; none given, it is false.
    rateToIdr: Conditions on `rateToIdr`.
    report: Conditions on `report`.
    reportRevision: Conditions on `reportRevision`.
    reverses: Conditions on `reverses`.
    source: Conditions on `source`."""

    "Conditions on a FinancialEntry; all given ones hold (saringan)."
    amount: Optional["MoneyFilter"] = None
    "Conditions on `amount`."
    and_: Optional[list["FinancialEntryFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    document_ref: Optional["StringFilter"] = Field(alias="documentRef", default=None)
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
    on_date: Optional["DateFilter"] = Field(alias="onDate", default=None)
    "Conditions on `onDate`."
    or_: Optional[list["FinancialEntryFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    rate_to_idr: Optional["DecimalFilter"] = Field(alias="rateToIdr", default=None)
    "Conditions on `rateToIdr`."
    report: Optional["ReportFilter"] = None
    "Conditions on `report`."
    report_revision: Optional["IntFilter"] = Field(alias="reportRevision", default=None)
    "Conditions on `reportRevision`."
    reverses: Optional["FinancialEntryFilter"] = None
    "Conditions on `reverses`."
    source: Optional["SourceFilter"] = None
    "Conditions on `source`."


class FinancialEntryListFilter(BaseModel):
    """Conditions on several FinancialEntry rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several FinancialEntry rows; all given ones hold."
    every: Optional["FinancialEntryFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["FinancialEntryFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["FinancialEntryFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class FinancialEntryMeasureOrder(BaseModel):
    """One measure of FinancialEntry rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of FinancialEntry rows."
    avg: Optional["FinancialEntryNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["FinancialEntryDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["FinancialEntryExtremeOrder"] = None
    "By `max`."
    min: Optional["FinancialEntryExtremeOrder"] = None
    "By `min`."
    sum: Optional["FinancialEntryNumberOrder"] = None
    "By `sum`."


class FinancialEntryNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    amount: By `amount`.
    rateToIdr: By `rateToIdr`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    amount: Optional[Direction] = None
    "By `amount`."
    rate_to_idr: Optional[Direction] = Field(alias="rateToIdr", default=None)
    "By `rateToIdr`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class FiscalCalendarFilter(BaseModel):
    """Conditions on a value of type FiscalCalendar; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type FiscalCalendar; all given ones hold."
    eq: Optional[FiscalCalendar] = None
    "Equal."
    in_: Optional[list[FiscalCalendar]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[FiscalCalendar] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[FiscalCalendar]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class FundingSourceFilter(BaseModel):
    """Conditions on a value of type FundingSource; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type FundingSource; all given ones hold."
    eq: Optional[FundingSource] = None
    "Equal."
    in_: Optional[list[FundingSource]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[FundingSource] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[FundingSource]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class GrantFilter(BaseModel):
    """Conditions on a Grant; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    programme: Conditions on `programme`.
    revokedAt: Conditions on `revokedAt`.
    role: Conditions on `role`.
    valid: Conditions on `valid`."""

    "Conditions on a Grant; all given ones hold (saringan)."
    and_: Optional[list["GrantFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
    "Conditions on `isValid`."
    not_: Optional["GrantFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["GrantFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    revoked_at: Optional["DateTimeFilter"] = Field(alias="revokedAt", default=None)
    "Conditions on `revokedAt`."
    role: Optional["GrantRoleFilter"] = None
    "Conditions on `role`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class GrantListFilter(BaseModel):
    """Conditions on several Grant rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Grant rows; all given ones hold."
    every: Optional["GrantFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["GrantFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["GrantFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class GrantRoleFilter(BaseModel):
    """Conditions on a value of type GrantRole; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type GrantRole; all given ones hold."
    eq: Optional[GrantRole] = None
    "Equal."
    in_: Optional[list[GrantRole]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[GrantRole] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[GrantRole]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class GrantRoleInput(BaseModel):
    """Which role of whom, in what and when.

    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    programme: The programme it is limited to; leave it out for all. ADMIN and STEWARD are never limited
        (program).
    reason: Why; at most 20,000 characters (alasan).
    role: What the person shall be able to do, for the person's organisation and its units (peran).
    user: An active person whom the viewer manages, not the viewer (pengguna).
    validFrom: The first day, today or later; leave it out for today (berlaku sejak).
    validUntil: The last day; leave it out for no end (berlaku sampai)."""

    "Which role of whom, in what and when."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    programme: Optional[str] = None
    "The programme it is limited to; leave it out for all. ADMIN and STEWARD are never limited (program)."
    reason: Optional[str] = None
    "Why; at most 20,000 characters (alasan)."
    role: GrantRole
    "What the person shall be able to do, for the person's organisation and its units (peran)."
    user: str
    "An active person whom the viewer manages, not the viewer (pengguna)."
    valid_from: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="validFrom", default=None
    )
    "The first day, today or later; leave it out for today (berlaku sejak)."
    valid_until: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="validUntil", default=None
    )
    "The last day; leave it out for no end (berlaku sampai)."


class IDFilter(BaseModel):
    """Conditions on a value of type ID; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ID; all given ones hold."
    eq: Optional[str] = None
    "Equal."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[str] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[str]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class IdentityBindingFilter(BaseModel):
    """Conditions on a IdentityBinding; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    boundAt: Conditions on `boundAt`.
    id: Conditions on `id`.
    issuer: Conditions on `issuer`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    subject: Conditions on `subject`.
    user: Conditions on `user`."""

    "Conditions on a IdentityBinding; all given ones hold (saringan)."
    and_: Optional[list["IdentityBindingFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    bound_at: Optional["DateTimeFilter"] = Field(alias="boundAt", default=None)
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
    """Conditions on several IdentityBinding rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several IdentityBinding rows; all given ones hold."
    every: Optional["IdentityBindingFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IdentityBindingFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IdentityBindingFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorAggregateOrder(BaseModel):
    """By what is measured of Indicator rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Indicator rows that belong to it."
    by: "IndicatorMeasureOrder"
    "By what."
    filter_: Optional["IndicatorFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class IndicatorAggregationFilter(BaseModel):
    """Conditions on a value of type IndicatorAggregation; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type IndicatorAggregation; all given ones hold."
    eq: Optional[IndicatorAggregation] = None
    "Equal."
    in_: Optional[list[IndicatorAggregation]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[IndicatorAggregation] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IndicatorAggregation]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class IndicatorDirectionFilter(BaseModel):
    """Conditions on a value of type IndicatorDirection; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type IndicatorDirection; all given ones hold."
    eq: Optional[IndicatorDirection] = None
    "Equal."
    in_: Optional[list[IndicatorDirection]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[IndicatorDirection] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IndicatorDirection]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class IndicatorDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    aggregation: By `aggregation`.
    baselineOn: By `baselineOn`.
    baselinePrecision: By `baselinePrecision`.
    baselineValue: By `baselineValue`.
    code: By `code`.
    definition: By `definition`.
    direction: By `direction`.
    hasRivalTargets: By `hasRivalTargets`.
    latestValue: By `latestValue`.
    level: By `level`.
    meansOfVerification: By `meansOfVerification`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    rowVersion: By `rowVersion`.
    unit: By `unit`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    aggregation: Optional[Direction] = None
    "By `aggregation`."
    baseline_on: Optional[Direction] = Field(alias="baselineOn", default=None)
    "By `baselineOn`."
    baseline_precision: Optional[Direction] = Field(
        alias="baselinePrecision", default=None
    )
    "By `baselinePrecision`."
    baseline_value: Optional[Direction] = Field(alias="baselineValue", default=None)
    "By `baselineValue`."
    code: Optional[Direction] = None
    "By `code`."
    definition: Optional[Direction] = None
    "By `definition`."
    direction: Optional[Direction] = None
    "By `direction`."
    has_rival_targets: Optional[Direction] = Field(
        alias="hasRivalTargets", default=None
    )
    "By `hasRivalTargets`."
    latest_value: Optional[Direction] = Field(alias="latestValue", default=None)
    "By `latestValue`."
    level: Optional[Direction] = None
    "By `level`."
    means_of_verification: Optional[Direction] = Field(
        alias="meansOfVerification", default=None
    )
    "By `meansOfVerification`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    unit: Optional[Direction] = None
    "By `unit`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class IndicatorExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    baselineOn: By `baselineOn`.
    baselineValue: By `baselineValue`.
    code: By `code`.
    definition: By `definition`.
    meansOfVerification: By `meansOfVerification`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    baseline_on: Optional[Direction] = Field(alias="baselineOn", default=None)
    "By `baselineOn`."
    baseline_value: Optional[Direction] = Field(alias="baselineValue", default=None)
    "By `baselineValue`."
    code: Optional[Direction] = None
    "By `code`."
    definition: Optional[Direction] = None
    "By `definition`."
    means_of_verification: Optional[Direction] = Field(
        alias="meansOfVerification", default=None
    )
    "By `meansOfVerification`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class IndicatorFilter(BaseModel):
    """Conditions on a Indicator; all given ones hold (saringan).

    aggregation: Conditions on `aggregation`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    baselineOn: Conditions on `baselineOn`.
    baselinePrecision: Conditions on `baselinePrecision`.
    baselineValue: Conditions on `baselineValue`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    definition: Conditions on `definition`.
    direction: Conditions on `direction`.
    hasRivalTargets: Conditions on `hasRivalTargets`.
    id: Conditions on `id`.
    latestValue: Conditions on `latestValue`.
    level: Conditions on `level`.
    meansOfVerification: Conditions on `meansOfVerification`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    owner: Conditions on `owner`.
    rowVersion: Conditions on `rowVersion`.
    targets: Conditions on `targets`.
    unit: Conditions on `unit`.
    updatedAt: Conditions on `updatedAt`.
    values: Conditions on `values`."""

    "Conditions on a Indicator; all given ones hold (saringan)."
    aggregation: Optional["IndicatorAggregationFilter"] = None
    "Conditions on `aggregation`."
    and_: Optional[list["IndicatorFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    baseline_on: Optional["DateFilter"] = Field(alias="baselineOn", default=None)
    "Conditions on `baselineOn`."
    baseline_precision: Optional["DatePrecisionFilter"] = Field(
        alias="baselinePrecision", default=None
    )
    "Conditions on `baselinePrecision`."
    baseline_value: Optional["DecimalFilter"] = Field(
        alias="baselineValue", default=None
    )
    "Conditions on `baselineValue`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    definition: Optional["StringFilter"] = None
    "Conditions on `definition`."
    direction: Optional["IndicatorDirectionFilter"] = None
    "Conditions on `direction`."
    has_rival_targets: Optional["BooleanFilter"] = Field(
        alias="hasRivalTargets", default=None
    )
    "Conditions on `hasRivalTargets`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    latest_value: Optional["IndicatorValueFilter"] = Field(
        alias="latestValue", default=None
    )
    "Conditions on `latestValue`."
    level: Optional["IndicatorLevelFilter"] = None
    "Conditions on `level`."
    means_of_verification: Optional["StringFilter"] = Field(
        alias="meansOfVerification", default=None
    )
    "Conditions on `meansOfVerification`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
    "Conditions on `nameId`."
    not_: Optional["IndicatorFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["IndicatorFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    owner: Optional["IndicatorOwnerFilter"] = None
    "Conditions on `owner`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    targets: Optional["IndicatorTargetListFilter"] = None
    "Conditions on `targets`."
    unit: Optional["UnitFilter"] = None
    "Conditions on `unit`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    values: Optional["IndicatorValueListFilter"] = None
    "Conditions on `values`."


class IndicatorLevelFilter(BaseModel):
    """Conditions on a value of type IndicatorLevel; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type IndicatorLevel; all given ones hold."
    eq: Optional[IndicatorLevel] = None
    "Equal."
    in_: Optional[list[IndicatorLevel]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[IndicatorLevel] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IndicatorLevel]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class IndicatorListFilter(BaseModel):
    """Conditions on several Indicator rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Indicator rows; all given ones hold."
    every: Optional["IndicatorFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IndicatorFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IndicatorFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorMeasureOrder(BaseModel):
    """One measure of Indicator rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Indicator rows."
    avg: Optional["IndicatorNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["IndicatorDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["IndicatorExtremeOrder"] = None
    "By `max`."
    min: Optional["IndicatorExtremeOrder"] = None
    "By `min`."
    sum: Optional["IndicatorNumberOrder"] = None
    "By `sum`."


class IndicatorNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    baselineValue: By `baselineValue`.
    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    baseline_value: Optional[Direction] = Field(alias="baselineValue", default=None)
    "By `baselineValue`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class IndicatorOwnerFilter(BaseModel):
    """Conditions on a IndicatorOwner by its type; all given ones hold.

    programme: Conditions on a Programme; on one of another type, as on nulls.
    project: Conditions on a Project; on one of another type, as on nulls."""

    "Conditions on a IndicatorOwner by its type; all given ones hold."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on a Programme; on one of another type, as on nulls."
    project: Optional["ProjectFilter"] = None
    "Conditions on a Project; on one of another type, as on nulls."


class IndicatorTargetFilter(BaseModel):
    """Conditions on a IndicatorTarget; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    id: Conditions on `id`.
    indicator: Conditions on `indicator`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    period: Conditions on `period`.
    rowVersion: Conditions on `rowVersion`.
    site: Conditions on `site`.
    updatedAt: Conditions on `updatedAt`.
    value: Conditions on `value`.
    variant: Conditions on `variant`."""

    "Conditions on a IndicatorTarget; all given ones hold (saringan)."
    and_: Optional[list["IndicatorTargetFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    site: Optional["ProjectSiteFilter"] = None
    "Conditions on `site`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    value: Optional["DecimalFilter"] = None
    "Conditions on `value`."
    variant: Optional["IntFilter"] = None
    "Conditions on `variant`."


class IndicatorTargetListFilter(BaseModel):
    """Conditions on several IndicatorTarget rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several IndicatorTarget rows; all given ones hold."
    every: Optional["IndicatorTargetFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IndicatorTargetFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IndicatorTargetFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorValueAggregateOrder(BaseModel):
    """By what is measured of IndicatorValue rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of IndicatorValue rows that belong to it."
    by: "IndicatorValueMeasureOrder"
    "By what."
    filter_: Optional["IndicatorValueFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class IndicatorValueDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    disability: By `disability`.
    indicator: By `indicator`.
    isOfficial: By `isOfficial`.
    isTotal: By `isTotal`.
    note: By `note`.
    report: By `report`.
    reportRevision: By `reportRevision`.
    scale: By `scale`.
    sex: By `sex`.
    site: By `site`.
    source: By `source`.
    value: By `value`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    disability: Optional[Direction] = None
    "By `disability`."
    indicator: Optional[Direction] = None
    "By `indicator`."
    is_official: Optional[Direction] = Field(alias="isOfficial", default=None)
    "By `isOfficial`."
    is_total: Optional[Direction] = Field(alias="isTotal", default=None)
    "By `isTotal`."
    note: Optional[Direction] = None
    "By `note`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
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
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    disability: By `disability`.
    note: By `note`.
    reportRevision: By `reportRevision`.
    scale: By `scale`.
    sex: By `sex`.
    value: By `value`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    disability: Optional[Direction] = None
    "By `disability`."
    note: Optional[Direction] = None
    "By `note`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."
    scale: Optional[Direction] = None
    "By `scale`."
    sex: Optional[Direction] = None
    "By `sex`."
    value: Optional[Direction] = None
    "By `value`."


class IndicatorValueFilter(BaseModel):
    """Conditions on a IndicatorValue; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    citations: Conditions on `citations`.
    disability: Conditions on `disability`.
    id: Conditions on `id`.
    indicator: Conditions on `indicator`.
    isOfficial: Conditions on `isOfficial`.
    isTotal: Conditions on `isTotal`.
    not: This does not hold.
    note: Conditions on `note`.
    or: At least one of these holds; none given, it is false.
    period: Conditions on `period`.
    report: Conditions on `report`.
    reportRevision: Conditions on `reportRevision`.
    scale: Conditions on `scale`.
    sex: Conditions on `sex`.
    site: Conditions on `site`.
    source: Conditions on `source`.
    value: Conditions on `value`."""

    "Conditions on a IndicatorValue; all given ones hold (saringan)."
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
    is_official: Optional["BooleanFilter"] = Field(alias="isOfficial", default=None)
    "Conditions on `isOfficial`."
    is_total: Optional["BooleanFilter"] = Field(alias="isTotal", default=None)
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
    report_revision: Optional["IntFilter"] = Field(alias="reportRevision", default=None)
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
    """What was measured of an indicator in the period (capaian).

    disaggregation: The part it is about; leave it out for the total (pilahan).
    indicator: The indicator, of the project or programme reported on (indikator).
    note: A remark, at most 20,000 characters (catatan).
    site: The site it was measured at; leave it out for the whole (lokasi).
    value: In the indicator's unit, 4 decimals; a count is whole and not negative (nilai)."""

    "What was measured of an indicator in the period (capaian)."
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
    """Conditions on several IndicatorValue rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several IndicatorValue rows; all given ones hold."
    every: Optional["IndicatorValueFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["IndicatorValueFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["IndicatorValueFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class IndicatorValueMeasureOrder(BaseModel):
    """One measure of IndicatorValue rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of IndicatorValue rows."
    avg: Optional["IndicatorValueNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["IndicatorValueDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["IndicatorValueExtremeOrder"] = None
    "By `max`."
    min: Optional["IndicatorValueExtremeOrder"] = None
    "By `min`."
    sum: Optional["IndicatorValueNumberOrder"] = None
    "By `sum`."


class IndicatorValueNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    reportRevision: By `reportRevision`.
    value: By `value`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."
    value: Optional[Direction] = None
    "By `value`."


class IntFilter(BaseModel):
    """Conditions on a value of type Int; all given ones hold.

    eq: Equal.
    gt: Greater, or later.
    gte: Greater or equal, or no earlier.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    lt: Less, or earlier.
    lte: Less or equal, or no later.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Int; all given ones hold."
    eq: Optional[int] = None
    "Equal."
    gt: Optional[int] = None
    "Greater, or later."
    gte: Optional[int] = None
    "Greater or equal, or no earlier."
    in_: Optional[list[int]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    lt: Optional[int] = None
    "Less, or earlier."
    lte: Optional[int] = None
    "Less or equal, or no later."
    ne: Optional[int] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[int]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class InviteUserInput(BaseModel):
    """Who shall be known here, and for whom.

    displayName: The name shown, at most 200 characters (nama tampilan).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    organisation: The organisation the person works for, which the viewer manages (organisasi).
    workEmail: The address at work, at most 254 characters, of no other person (surel kantor)."""

    "Who shall be known here, and for whom."
    display_name: str = Field(alias="displayName")
    "The name shown, at most 200 characters (nama tampilan)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    organisation: str
    "The organisation the person works for, which the viewer manages (organisasi)."
    work_email: str = Field(alias="workEmail")
    "The address at work, at most 254 characters, of no other person (surel kantor)."


class IssueInput(BaseModel):
    """A difficulty and what is done about it (kendala).

    action: What is done about it, at most 20,000 characters (tindak lanjut).
    issue: The difficulty, at most 20,000 characters (kendala).
    kind: What kind of difficulty (jenis)."""

    "A difficulty and what is done about it (kendala)."
    action: Optional[str] = None
    "What is done about it, at most 20,000 characters (tindak lanjut)."
    issue: str
    "The difficulty, at most 20,000 characters (kendala)."
    kind: IssueKind
    "What kind of difficulty (jenis)."


class IssueKindFilter(BaseModel):
    """Conditions on a value of type IssueKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type IssueKind; all given ones hold."
    eq: Optional[IssueKind] = None
    "Equal."
    in_: Optional[list[IssueKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[IssueKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[IssueKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class MilestoneAggregateOrder(BaseModel):
    """By what is measured of Milestone rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Milestone rows that belong to it."
    by: "MilestoneMeasureOrder"
    "By what."
    filter_: Optional["MilestoneFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class MilestoneDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    agreement: By `agreement`.
    doneOn: By `doneOn`.
    dueOn: By `dueOn`.
    duePrecision: By `duePrecision`.
    isOverdue: By `isOverdue`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    percent: By `percent`.
    phase: By `phase`.
    project: By `project`.
    responsible: By `responsible`.
    rowVersion: By `rowVersion`.
    site: By `site`.
    status: By `status`.
    updatedAt: By `updatedAt`.
    weight: By `weight`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    agreement: Optional[Direction] = None
    "By `agreement`."
    done_on: Optional[Direction] = Field(alias="doneOn", default=None)
    "By `doneOn`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    due_precision: Optional[Direction] = Field(alias="duePrecision", default=None)
    "By `duePrecision`."
    is_overdue: Optional[Direction] = Field(alias="isOverdue", default=None)
    "By `isOverdue`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    percent: Optional[Direction] = None
    "By `percent`."
    phase: Optional[Direction] = None
    "By `phase`."
    project: Optional[Direction] = None
    "By `project`."
    responsible: Optional[Direction] = None
    "By `responsible`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    site: Optional[Direction] = None
    "By `site`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    weight: Optional[Direction] = None
    "By `weight`."


class MilestoneExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    doneOn: By `doneOn`.
    dueOn: By `dueOn`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    percent: By `percent`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`.
    weight: By `weight`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    done_on: Optional[Direction] = Field(alias="doneOn", default=None)
    "By `doneOn`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    percent: Optional[Direction] = None
    "By `percent`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    weight: Optional[Direction] = None
    "By `weight`."


class MilestoneFilter(BaseModel):
    """Conditions on a Milestone; all given ones hold (saringan).

    agreement: Conditions on `agreement`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    documents: Conditions on `documents`.
    doneOn: Conditions on `doneOn`.
    dueOn: Conditions on `dueOn`.
    duePrecision: Conditions on `duePrecision`.
    id: Conditions on `id`.
    isOverdue: Conditions on `isOverdue`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    percent: Conditions on `percent`.
    phase: Conditions on `phase`.
    progress: Conditions on `progress`.
    project: Conditions on `project`.
    responsible: Conditions on `responsible`.
    rowVersion: Conditions on `rowVersion`.
    site: Conditions on `site`.
    status: Conditions on `status`.
    statusHistory: Conditions on `statusHistory`.
    updatedAt: Conditions on `updatedAt`.
    weight: Conditions on `weight`."""

    "Conditions on a Milestone; all given ones hold (saringan)."
    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["MilestoneFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    documents: Optional["DocumentListFilter"] = None
    "Conditions on `documents`."
    done_on: Optional["DateFilter"] = Field(alias="doneOn", default=None)
    "Conditions on `doneOn`."
    due_on: Optional["DateFilter"] = Field(alias="dueOn", default=None)
    "Conditions on `dueOn`."
    due_precision: Optional["DatePrecisionFilter"] = Field(
        alias="duePrecision", default=None
    )
    "Conditions on `duePrecision`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_overdue: Optional["BooleanFilter"] = Field(alias="isOverdue", default=None)
    "Conditions on `isOverdue`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    site: Optional["ProjectSiteFilter"] = None
    "Conditions on `site`."
    status: Optional["MilestoneStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    weight: Optional["DecimalFilter"] = None
    "Conditions on `weight`."


class MilestoneListFilter(BaseModel):
    """Conditions on several Milestone rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Milestone rows; all given ones hold."
    every: Optional["MilestoneFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["MilestoneFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["MilestoneFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class MilestoneMeasureOrder(BaseModel):
    """One measure of Milestone rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Milestone rows."
    avg: Optional["MilestoneNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["MilestoneDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["MilestoneExtremeOrder"] = None
    "By `max`."
    min: Optional["MilestoneExtremeOrder"] = None
    "By `min`."
    sum: Optional["MilestoneNumberOrder"] = None
    "By `sum`."


class MilestoneNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    percent: By `percent`.
    rowVersion: By `rowVersion`.
    weight: By `weight`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    percent: Optional[Direction] = None
    "By `percent`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    weight: Optional[Direction] = None
    "By `weight`."


class MilestoneProgressAggregateOrder(BaseModel):
    """By what is measured of MilestoneProgress rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of MilestoneProgress rows that belong to it."
    by: "MilestoneProgressMeasureOrder"
    "By what."
    filter_: Optional["MilestoneProgressFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class MilestoneProgressDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    doneOn: By `doneOn`.
    milestone: By `milestone`.
    note: By `note`.
    percent: By `percent`.
    report: By `report`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    done_on: Optional[Direction] = Field(alias="doneOn", default=None)
    "By `doneOn`."
    milestone: Optional[Direction] = None
    "By `milestone`."
    note: Optional[Direction] = None
    "By `note`."
    percent: Optional[Direction] = None
    "By `percent`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class MilestoneProgressExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    doneOn: By `doneOn`.
    note: By `note`.
    percent: By `percent`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    done_on: Optional[Direction] = Field(alias="doneOn", default=None)
    "By `doneOn`."
    note: Optional[Direction] = None
    "By `note`."
    percent: Optional[Direction] = None
    "By `percent`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class MilestoneProgressFilter(BaseModel):
    """Conditions on a MilestoneProgress; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    doneOn: Conditions on `doneOn`.
    id: Conditions on `id`.
    milestone: Conditions on `milestone`.
    not: This does not hold.
    note: Conditions on `note`.
    or: At least one of these holds; none given, it is false.
    percent: Conditions on `percent`.
    report: Conditions on `report`.
    reportRevision: Conditions on `reportRevision`."""

    "Conditions on a MilestoneProgress; all given ones hold (saringan)."
    and_: Optional[list["MilestoneProgressFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    done_on: Optional["DateFilter"] = Field(alias="doneOn", default=None)
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
    report_revision: Optional["IntFilter"] = Field(alias="reportRevision", default=None)
    "Conditions on `reportRevision`."


class MilestoneProgressInput(BaseModel):
    """How far a milestone is at the end of the period (kemajuan tonggak).

    doneOn: The day it was done, not in the future; only with 100 percent (selesai pada).
    milestone: The milestone, of the project reported on (tonggak).
    note: A remark, at most 20,000 characters (catatan).
    percent: How much of it is done: 0 to 100, 6 decimals (persen)."""

    "How far a milestone is at the end of the period (kemajuan tonggak)."
    done_on: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="doneOn", default=None
    )
    "The day it was done, not in the future; only with 100 percent (selesai pada)."
    milestone: str
    "The milestone, of the project reported on (tonggak)."
    note: Optional[str] = None
    "A remark, at most 20,000 characters (catatan)."
    percent: Annotated[Decimal, PlainSerializer(decimal_text)]
    "How much of it is done: 0 to 100, 6 decimals (persen)."


class MilestoneProgressListFilter(BaseModel):
    """Conditions on several MilestoneProgress rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several MilestoneProgress rows; all given ones hold."
    every: Optional["MilestoneProgressFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["MilestoneProgressFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["MilestoneProgressFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class MilestoneProgressMeasureOrder(BaseModel):
    """One measure of MilestoneProgress rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of MilestoneProgress rows."
    avg: Optional["MilestoneProgressNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["MilestoneProgressDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["MilestoneProgressExtremeOrder"] = None
    "By `max`."
    min: Optional["MilestoneProgressExtremeOrder"] = None
    "By `min`."
    sum: Optional["MilestoneProgressNumberOrder"] = None
    "By `sum`."


class MilestoneProgressNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    percent: By `percent`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    percent: Optional[Direction] = None
    "By `percent`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class MilestoneStatusFilter(BaseModel):
    """Conditions on a value of type MilestoneStatus; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type MilestoneStatus; all given ones hold."
    eq: Optional[MilestoneStatus] = None
    "Equal."
    in_: Optional[list[MilestoneStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[MilestoneStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[MilestoneStatus]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ModalityFilter(BaseModel):
    """Conditions on a value of type Modality; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Modality; all given ones hold."
    eq: Optional[Modality] = None
    "Equal."
    in_: Optional[list[Modality]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[Modality] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Modality]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class MoneyFilter(BaseModel):
    """Conditions on parts of a Money; all given ones hold.

    amount: Conditions on `amount`.
    currency: Conditions on `currency`."""

    "Conditions on parts of a Money; all given ones hold."
    amount: Optional["DecimalFilter"] = None
    "Conditions on `amount`."
    currency: Optional["StringFilter"] = None
    "Conditions on `currency`."


class MoneyOrder(BaseModel):
    """The part of a Money to order by.

    amount: By `amount`.
    currency: By `currency`."""

    "The part of a Money to order by."
    amount: Optional[Direction] = None
    "By `amount`."
    currency: Optional[Direction] = None
    "By `currency`."


class OrganisationAggregateOrder(BaseModel):
    """By what is measured of Organisation rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Organisation rows that belong to it."
    by: "OrganisationMeasureOrder"
    "By what."
    filter_: Optional["OrganisationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class OrganisationAliasAggregateOrder(BaseModel):
    """By what is measured of OrganisationAlias rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of OrganisationAlias rows that belong to it."
    by: "OrganisationAliasMeasureOrder"
    "By what."
    filter_: Optional["OrganisationAliasFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class OrganisationAliasDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    alias: By `alias`.
    organisation: By `organisation`.
    register: By `register`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    alias: Optional[Direction] = None
    "By `alias`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    register_: Optional[Direction] = Field(alias="register", default=None)
    "By `register`."


class OrganisationAliasExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    alias: By `alias`.
    register: By `register`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    alias: Optional[Direction] = None
    "By `alias`."
    register_: Optional[Direction] = Field(alias="register", default=None)
    "By `register`."


class OrganisationAliasFilter(BaseModel):
    """Conditions on a OrganisationAlias; all given ones hold (saringan).

    alias: Conditions on `alias`.
    and: All of these hold; none given, it is true.
    id: Conditions on `id`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    register: Conditions on `register`."""

    "Conditions on a OrganisationAlias; all given ones hold (saringan)."
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
    """Conditions on several OrganisationAlias rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several OrganisationAlias rows; all given ones hold."
    every: Optional["OrganisationAliasFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationAliasFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationAliasFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationAliasMeasureOrder(BaseModel):
    """One measure of OrganisationAlias rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of OrganisationAlias rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationAliasDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["OrganisationAliasExtremeOrder"] = None
    "By `max`."
    min: Optional["OrganisationAliasExtremeOrder"] = None
    "By `min`."


class OrganisationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    abbreviation: By `abbreviation`.
    code: By `code`.
    country: By `country`.
    iatiRef: By `iatiRef`.
    iatiType: By `iatiType`.
    isActive: By `isActive`.
    isOperator: By `isOperator`.
    kind: By `kind`.
    legalBasis: By `legalBasis`.
    mergedInto: By `mergedInto`.
    name: By `name`.
    parentOrganisation: By `parentOrganisation`.
    region: By `region`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    code: Optional[Direction] = None
    "By `code`."
    country: Optional[Direction] = None
    "By `country`."
    iati_ref: Optional[Direction] = Field(alias="iatiRef", default=None)
    "By `iatiRef`."
    iati_type: Optional[Direction] = Field(alias="iatiType", default=None)
    "By `iatiType`."
    is_active: Optional[Direction] = Field(alias="isActive", default=None)
    "By `isActive`."
    is_operator: Optional[Direction] = Field(alias="isOperator", default=None)
    "By `isOperator`."
    kind: Optional[Direction] = None
    "By `kind`."
    legal_basis: Optional[Direction] = Field(alias="legalBasis", default=None)
    "By `legalBasis`."
    merged_into: Optional[Direction] = Field(alias="mergedInto", default=None)
    "By `mergedInto`."
    name: Optional[Direction] = None
    "By `name`."
    parent_organisation: Optional[Direction] = Field(
        alias="parentOrganisation", default=None
    )
    "By `parentOrganisation`."
    region: Optional[Direction] = None
    "By `region`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class OrganisationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    abbreviation: By `abbreviation`.
    code: By `code`.
    iatiRef: By `iatiRef`.
    iatiType: By `iatiType`.
    legalBasis: By `legalBasis`.
    name: By `name`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    code: Optional[Direction] = None
    "By `code`."
    iati_ref: Optional[Direction] = Field(alias="iatiRef", default=None)
    "By `iatiRef`."
    iati_type: Optional[Direction] = Field(alias="iatiType", default=None)
    "By `iatiType`."
    legal_basis: Optional[Direction] = Field(alias="legalBasis", default=None)
    "By `legalBasis`."
    name: Optional[Direction] = None
    "By `name`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class OrganisationFilter(BaseModel):
    """Conditions on a Organisation; all given ones hold (saringan).

    abbreviation: Conditions on `abbreviation`.
    aliases: Conditions on `aliases`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    coordinatedProgrammes: Conditions on `coordinatedProgrammes`.
    country: Conditions on `country`.
    executedLines: Conditions on `executedLines`.
    fundedLines: Conditions on `fundedLines`.
    iatiRef: Conditions on `iatiRef`.
    iatiType: Conditions on `iatiType`.
    id: Conditions on `id`.
    incomingRelations: Conditions on `incomingRelations`.
    isActive: Conditions on `isActive`.
    isOperator: Conditions on `isOperator`.
    kind: Conditions on `kind`.
    ledProjects: Conditions on `ledProjects`.
    legalBasis: Conditions on `legalBasis`.
    members: Conditions on `members`.
    memberships: Conditions on `memberships`.
    mergedInto: Conditions on `mergedInto`.
    milestones: Conditions on `milestones`.
    name: Conditions on `name`.
    names: Conditions on `names`.
    not: This does not hold.
    obligations: Conditions on `obligations`.
    or: At least one of these holds; none given, it is false.
    outgoingRelations: Conditions on `outgoingRelations`.
    parentOrganisation: Conditions on `parentOrganisation`.
    participations: Conditions on `participations`.
    region: Conditions on `region`.
    reportingPeriods: Conditions on `reportingPeriods`.
    rowVersion: Conditions on `rowVersion`.
    signatures: Conditions on `signatures`.
    units: Conditions on `units`.
    updatedAt: Conditions on `updatedAt`.
    valid: Conditions on `valid`."""

    "Conditions on a Organisation; all given ones hold (saringan)."
    abbreviation: Optional["StringFilter"] = None
    "Conditions on `abbreviation`."
    aliases: Optional["OrganisationAliasListFilter"] = None
    "Conditions on `aliases`."
    and_: Optional[list["OrganisationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    coordinated_programmes: Optional["ProgrammeListFilter"] = Field(
        alias="coordinatedProgrammes", default=None
    )
    "Conditions on `coordinatedProgrammes`."
    country: Optional["CountryFilter"] = None
    "Conditions on `country`."
    executed_lines: Optional["BudgetLineListFilter"] = Field(
        alias="executedLines", default=None
    )
    "Conditions on `executedLines`."
    funded_lines: Optional["BudgetLineListFilter"] = Field(
        alias="fundedLines", default=None
    )
    "Conditions on `fundedLines`."
    iati_ref: Optional["StringFilter"] = Field(alias="iatiRef", default=None)
    "Conditions on `iatiRef`."
    iati_type: Optional["StringFilter"] = Field(alias="iatiType", default=None)
    "Conditions on `iatiType`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    incoming_relations: Optional["OrganisationRelationListFilter"] = Field(
        alias="incomingRelations", default=None
    )
    "Conditions on `incomingRelations`."
    is_active: Optional["BooleanFilter"] = Field(alias="isActive", default=None)
    "Conditions on `isActive`."
    is_operator: Optional["BooleanFilter"] = Field(alias="isOperator", default=None)
    "Conditions on `isOperator`."
    kind: Optional["OrganisationKindFilter"] = None
    "Conditions on `kind`."
    led_projects: Optional["ProjectListFilter"] = Field(
        alias="ledProjects", default=None
    )
    "Conditions on `ledProjects`."
    legal_basis: Optional["StringFilter"] = Field(alias="legalBasis", default=None)
    "Conditions on `legalBasis`."
    members: Optional["OrganisationListFilter"] = None
    "Conditions on `members`."
    memberships: Optional["OrganisationRelationListFilter"] = None
    "Conditions on `memberships`."
    merged_into: Optional["OrganisationFilter"] = Field(
        alias="mergedInto", default=None
    )
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
    outgoing_relations: Optional["OrganisationRelationListFilter"] = Field(
        alias="outgoingRelations", default=None
    )
    "Conditions on `outgoingRelations`."
    parent_organisation: Optional["OrganisationFilter"] = Field(
        alias="parentOrganisation", default=None
    )
    "Conditions on `parentOrganisation`."
    participations: Optional["ParticipationListFilter"] = None
    "Conditions on `participations`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    reporting_periods: Optional["ReportingPeriodListFilter"] = Field(
        alias="reportingPeriods", default=None
    )
    "Conditions on `reportingPeriods`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    signatures: Optional["AgreementPartyListFilter"] = None
    "Conditions on `signatures`."
    units: Optional["OrganisationListFilter"] = None
    "Conditions on `units`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class OrganisationKindFilter(BaseModel):
    """Conditions on a value of type OrganisationKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type OrganisationKind; all given ones hold."
    eq: Optional[OrganisationKind] = None
    "Equal."
    in_: Optional[list[OrganisationKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[OrganisationKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[OrganisationKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class OrganisationListFilter(BaseModel):
    """Conditions on several Organisation rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Organisation rows; all given ones hold."
    every: Optional["OrganisationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationMeasureOrder(BaseModel):
    """One measure of Organisation rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Organisation rows."
    avg: Optional["OrganisationNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["OrganisationExtremeOrder"] = None
    "By `max`."
    min: Optional["OrganisationExtremeOrder"] = None
    "By `min`."
    sum: Optional["OrganisationNumberOrder"] = None
    "By `sum`."


class OrganisationNameAggregateOrder(BaseModel):
    """By what is measured of OrganisationName rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of OrganisationName rows that belong to it."
    by: "OrganisationNameMeasureOrder"
    "By what."
    filter_: Optional["OrganisationNameFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class OrganisationNameDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    abbreviation: By `abbreviation`.
    isValid: By `isValid`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    organisation: By `organisation`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    organisation: Optional[Direction] = None
    "By `organisation`."


class OrganisationNameExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    abbreviation: By `abbreviation`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."


class OrganisationNameFilter(BaseModel):
    """Conditions on a OrganisationName; all given ones hold (saringan).

    abbreviation: Conditions on `abbreviation`.
    and: All of these hold; none given, it is true.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    valid: Conditions on `valid`."""

    "Conditions on a OrganisationName; all given ones hold (saringan)."
    abbreviation: Optional["StringFilter"] = None
    "Conditions on `abbreviation`."
    and_: Optional[list["OrganisationNameFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
    "Conditions on `isValid`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
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
    """Conditions on several OrganisationName rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several OrganisationName rows; all given ones hold."
    every: Optional["OrganisationNameFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationNameFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationNameFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationNameMeasureOrder(BaseModel):
    """One measure of OrganisationName rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of OrganisationName rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationNameDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["OrganisationNameExtremeOrder"] = None
    "By `max`."
    min: Optional["OrganisationNameExtremeOrder"] = None
    "By `min`."


class OrganisationNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class OrganisationOrder(BaseModel):
    """One key to order Organisation rows by; precedence is the list's order (urutan).

    abbreviation: By `abbreviation`.
    aliasesAggregate: By `aliasesAggregate`.
    auditTrailAggregate: By `auditTrailAggregate`.
    citationsAggregate: By `citationsAggregate`.
    code: By `code`.
    coordinatedProgrammesAggregate: By `coordinatedProgrammesAggregate`.
    country: By `country`.
    executedLinesAggregate: By `executedLinesAggregate`.
    fundedLinesAggregate: By `fundedLinesAggregate`.
    iatiRef: By `iatiRef`.
    iatiType: By `iatiType`.
    incomingRelationsAggregate: By `incomingRelationsAggregate`.
    isActive: By `isActive`.
    isOperator: By `isOperator`.
    kind: By `kind`.
    ledProjectsAggregate: By `ledProjectsAggregate`.
    legalBasis: By `legalBasis`.
    membersAggregate: By `membersAggregate`.
    membershipsAggregate: By `membershipsAggregate`.
    mergedInto: By `mergedInto`.
    milestonesAggregate: By `milestonesAggregate`.
    name: By `name`.
    namesAggregate: By `namesAggregate`.
    obligationsAggregate: By `obligationsAggregate`.
    outgoingRelationsAggregate: By `outgoingRelationsAggregate`.
    parentOrganisation: By `parentOrganisation`.
    participationsAggregate: By `participationsAggregate`.
    region: By `region`.
    reportingPeriodsAggregate: By `reportingPeriodsAggregate`.
    rowVersion: By `rowVersion`.
    signaturesAggregate: By `signaturesAggregate`.
    unitsAggregate: By `unitsAggregate`.
    updatedAt: By `updatedAt`.
    valid: By `valid`."""

    "One key to order Organisation rows by; precedence is the list's order (urutan)."
    abbreviation: Optional[Direction] = None
    "By `abbreviation`."
    aliases_aggregate: Optional["OrganisationAliasAggregateOrder"] = Field(
        alias="aliasesAggregate", default=None
    )
    "By `aliasesAggregate`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    coordinated_programmes_aggregate: Optional["ProgrammeAggregateOrder"] = Field(
        alias="coordinatedProgrammesAggregate", default=None
    )
    "By `coordinatedProgrammesAggregate`."
    country: Optional["CountryOrder"] = None
    "By `country`."
    executed_lines_aggregate: Optional["BudgetLineAggregateOrder"] = Field(
        alias="executedLinesAggregate", default=None
    )
    "By `executedLinesAggregate`."
    funded_lines_aggregate: Optional["BudgetLineAggregateOrder"] = Field(
        alias="fundedLinesAggregate", default=None
    )
    "By `fundedLinesAggregate`."
    iati_ref: Optional[Direction] = Field(alias="iatiRef", default=None)
    "By `iatiRef`."
    iati_type: Optional[Direction] = Field(alias="iatiType", default=None)
    "By `iatiType`."
    incoming_relations_aggregate: Optional["OrganisationRelationAggregateOrder"] = (
        Field(alias="incomingRelationsAggregate", default=None)
    )
    "By `incomingRelationsAggregate`."
    is_active: Optional[Direction] = Field(alias="isActive", default=None)
    "By `isActive`."
    is_operator: Optional[Direction] = Field(alias="isOperator", default=None)
    "By `isOperator`."
    kind: Optional[Direction] = None
    "By `kind`."
    led_projects_aggregate: Optional["ProjectAggregateOrder"] = Field(
        alias="ledProjectsAggregate", default=None
    )
    "By `ledProjectsAggregate`."
    legal_basis: Optional[Direction] = Field(alias="legalBasis", default=None)
    "By `legalBasis`."
    members_aggregate: Optional["OrganisationAggregateOrder"] = Field(
        alias="membersAggregate", default=None
    )
    "By `membersAggregate`."
    memberships_aggregate: Optional["OrganisationRelationAggregateOrder"] = Field(
        alias="membershipsAggregate", default=None
    )
    "By `membershipsAggregate`."
    merged_into: Optional["OrganisationOrder"] = Field(alias="mergedInto", default=None)
    "By `mergedInto`."
    milestones_aggregate: Optional["MilestoneAggregateOrder"] = Field(
        alias="milestonesAggregate", default=None
    )
    "By `milestonesAggregate`."
    name: Optional[Direction] = None
    "By `name`."
    names_aggregate: Optional["OrganisationNameAggregateOrder"] = Field(
        alias="namesAggregate", default=None
    )
    "By `namesAggregate`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = Field(
        alias="obligationsAggregate", default=None
    )
    "By `obligationsAggregate`."
    outgoing_relations_aggregate: Optional["OrganisationRelationAggregateOrder"] = (
        Field(alias="outgoingRelationsAggregate", default=None)
    )
    "By `outgoingRelationsAggregate`."
    parent_organisation: Optional["OrganisationOrder"] = Field(
        alias="parentOrganisation", default=None
    )
    "By `parentOrganisation`."
    participations_aggregate: Optional["ParticipationAggregateOrder"] = Field(
        alias="participationsAggregate", default=None
    )
    "By `participationsAggregate`."
    region: Optional["RegionOrder"] = None
    "By `region`."
    reporting_periods_aggregate: Optional["ReportingPeriodAggregateOrder"] = Field(
        alias="reportingPeriodsAggregate", default=None
    )
    "By `reportingPeriodsAggregate`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    signatures_aggregate: Optional["AgreementPartyAggregateOrder"] = Field(
        alias="signaturesAggregate", default=None
    )
    "By `signaturesAggregate`."
    units_aggregate: Optional["OrganisationAggregateOrder"] = Field(
        alias="unitsAggregate", default=None
    )
    "By `unitsAggregate`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    valid: Optional["PeriodOrder"] = None
    "By `valid`."


class OrganisationRelationAggregateOrder(BaseModel):
    """By what is measured of OrganisationRelation rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of OrganisationRelation rows that belong to it."
    by: "OrganisationRelationMeasureOrder"
    "By what."
    filter_: Optional["OrganisationRelationFilter"] = Field(
        alias="filter", default=None
    )
    "Which rows count; all when absent."


class OrganisationRelationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    fromOrganisation: By `fromOrganisation`.
    isValid: By `isValid`.
    kind: By `kind`.
    toOrganisation: By `toOrganisation`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    from_organisation: Optional[Direction] = Field(
        alias="fromOrganisation", default=None
    )
    "By `fromOrganisation`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    kind: Optional[Direction] = None
    "By `kind`."
    to_organisation: Optional[Direction] = Field(alias="toOrganisation", default=None)
    "By `toOrganisation`."


class OrganisationRelationFilter(BaseModel):
    """Conditions on a OrganisationRelation; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    citations: Conditions on `citations`.
    fromOrganisation: Conditions on `fromOrganisation`.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    kind: Conditions on `kind`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    toOrganisation: Conditions on `toOrganisation`.
    valid: Conditions on `valid`."""

    "Conditions on a OrganisationRelation; all given ones hold (saringan)."
    and_: Optional[list["OrganisationRelationFilter"]] = Field(
        alias="and", default=None
    )
    "All of these hold; none given, it is true."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    from_organisation: Optional["OrganisationFilter"] = Field(
        alias="fromOrganisation", default=None
    )
    "Conditions on `fromOrganisation`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
    "Conditions on `isValid`."
    kind: Optional["OrganisationRelationKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["OrganisationRelationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["OrganisationRelationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    to_organisation: Optional["OrganisationFilter"] = Field(
        alias="toOrganisation", default=None
    )
    "Conditions on `toOrganisation`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class OrganisationRelationKindFilter(BaseModel):
    """Conditions on a value of type OrganisationRelationKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type OrganisationRelationKind; all given ones hold."
    eq: Optional[OrganisationRelationKind] = None
    "Equal."
    in_: Optional[list[OrganisationRelationKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[OrganisationRelationKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[OrganisationRelationKind]] = Field(
        alias="notIn", default=None
    )
    "Equal to none of these; rows where it is null match."


class OrganisationRelationListFilter(BaseModel):
    """Conditions on several OrganisationRelation rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several OrganisationRelation rows; all given ones hold."
    every: Optional["OrganisationRelationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["OrganisationRelationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["OrganisationRelationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class OrganisationRelationMeasureOrder(BaseModel):
    """One measure of OrganisationRelation rows.

    count: By `count`.
    countDistinct: By `countDistinct`."""

    "One measure of OrganisationRelation rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["OrganisationRelationDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."


class ParticipationAggregateOrder(BaseModel):
    """By what is measured of Participation rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Participation rows that belong to it."
    by: "ParticipationMeasureOrder"
    "By what."
    filter_: Optional["ParticipationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ParticipationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    duty: By `duty`.
    hasSignedAgreement: By `hasSignedAgreement`.
    isValid: By `isValid`.
    organisation: By `organisation`.
    programme: By `programme`.
    project: By `project`.
    role: By `role`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    duty: Optional[Direction] = None
    "By `duty`."
    has_signed_agreement: Optional[Direction] = Field(
        alias="hasSignedAgreement", default=None
    )
    "By `hasSignedAgreement`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    role: Optional[Direction] = None
    "By `role`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ParticipationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    duty: By `duty`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    duty: Optional[Direction] = None
    "By `duty`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ParticipationFilter(BaseModel):
    """Conditions on a Participation; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    duty: Conditions on `duty`.
    hasSignedAgreement: Conditions on `hasSignedAgreement`.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    not: This does not hold.
    obligations: Conditions on `obligations`.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    programme: Conditions on `programme`.
    project: Conditions on `project`.
    role: Conditions on `role`.
    rowVersion: Conditions on `rowVersion`.
    updatedAt: Conditions on `updatedAt`.
    valid: Conditions on `valid`."""

    "Conditions on a Participation; all given ones hold (saringan)."
    and_: Optional[list["ParticipationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    duty: Optional["StringFilter"] = None
    "Conditions on `duty`."
    has_signed_agreement: Optional["BooleanFilter"] = Field(
        alias="hasSignedAgreement", default=None
    )
    "Conditions on `hasSignedAgreement`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."


class ParticipationListFilter(BaseModel):
    """Conditions on several Participation rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Participation rows; all given ones hold."
    every: Optional["ParticipationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ParticipationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ParticipationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ParticipationMeasureOrder(BaseModel):
    """One measure of Participation rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Participation rows."
    avg: Optional["ParticipationNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ParticipationDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ParticipationExtremeOrder"] = None
    "By `max`."
    min: Optional["ParticipationExtremeOrder"] = None
    "By `min`."
    sum: Optional["ParticipationNumberOrder"] = None
    "By `sum`."


class ParticipationNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class ParticipationOrder(BaseModel):
    """One key to order Participation rows by; precedence is the list's order (urutan).

    auditTrailAggregate: By `auditTrailAggregate`.
    citationsAggregate: By `citationsAggregate`.
    duty: By `duty`.
    hasSignedAgreement: By `hasSignedAgreement`.
    isValid: By `isValid`.
    obligationsAggregate: By `obligationsAggregate`.
    organisation: By `organisation`.
    programme: By `programme`.
    project: By `project`.
    role: By `role`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`.
    valid: By `valid`."""

    "One key to order Participation rows by; precedence is the list's order (urutan)."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    duty: Optional[Direction] = None
    "By `duty`."
    has_signed_agreement: Optional[Direction] = Field(
        alias="hasSignedAgreement", default=None
    )
    "By `hasSignedAgreement`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = Field(
        alias="obligationsAggregate", default=None
    )
    "By `obligationsAggregate`."
    organisation: Optional["OrganisationOrder"] = None
    "By `organisation`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project: Optional["ProjectOrder"] = None
    "By `project`."
    role: Optional[Direction] = None
    "By `role`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    valid: Optional["PeriodOrder"] = None
    "By `valid`."


class ParticipationRoleFilter(BaseModel):
    """Conditions on a value of type ParticipationRole; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ParticipationRole; all given ones hold."
    eq: Optional[ParticipationRole] = None
    "Equal."
    in_: Optional[list[ParticipationRole]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ParticipationRole] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ParticipationRole]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class PeriodFilter(BaseModel):
    """Conditions on parts of a Period; all given ones hold.

    endsOn: Conditions on `endsOn`.
    isOpenEnded: Conditions on `isOpenEnded`.
    startsOn: Conditions on `startsOn`."""

    "Conditions on parts of a Period; all given ones hold."
    ends_on: Optional["DateFilter"] = Field(alias="endsOn", default=None)
    "Conditions on `endsOn`."
    is_open_ended: Optional["BooleanFilter"] = Field(alias="isOpenEnded", default=None)
    "Conditions on `isOpenEnded`."
    starts_on: Optional["DateFilter"] = Field(alias="startsOn", default=None)
    "Conditions on `startsOn`."


class PeriodOrder(BaseModel):
    """The part of a Period to order by.

    endsOn: By `endsOn`.
    isOpenEnded: By `isOpenEnded`.
    startsOn: By `startsOn`."""

    "The part of a Period to order by."
    ends_on: Optional[Direction] = Field(alias="endsOn", default=None)
    "By `endsOn`."
    is_open_ended: Optional[Direction] = Field(alias="isOpenEnded", default=None)
    "By `isOpenEnded`."
    starts_on: Optional[Direction] = Field(alias="startsOn", default=None)
    "By `startsOn`."


class PhaseAggregateOrder(BaseModel):
    """By what is measured of Phase rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Phase rows that belong to it."
    by: "PhaseMeasureOrder"
    "By what."
    filter_: Optional["PhaseFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class PhaseDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    ordinal: By `ordinal`.
    project: By `project`.
    rowVersion: By `rowVersion`.
    status: By `status`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    ordinal: Optional[Direction] = None
    "By `ordinal`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class PhaseExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    ordinal: By `ordinal`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    ordinal: Optional[Direction] = None
    "By `ordinal`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class PhaseFilter(BaseModel):
    """Conditions on a Phase; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    budgetLines: Conditions on `budgetLines`.
    citations: Conditions on `citations`.
    id: Conditions on `id`.
    milestones: Conditions on `milestones`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    ordinal: Conditions on `ordinal`.
    project: Conditions on `project`.
    rowVersion: Conditions on `rowVersion`.
    span: Conditions on `span`.
    status: Conditions on `status`.
    statusHistory: Conditions on `statusHistory`.
    updatedAt: Conditions on `updatedAt`."""

    "Conditions on a Phase; all given ones hold (saringan)."
    and_: Optional[list["PhaseFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    budget_lines: Optional["BudgetLineListFilter"] = Field(
        alias="budgetLines", default=None
    )
    "Conditions on `budgetLines`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
    "Conditions on `nameId`."
    not_: Optional["PhaseFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["PhaseFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    ordinal: Optional["IntFilter"] = None
    "Conditions on `ordinal`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    status: Optional["PhaseStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."


class PhaseListFilter(BaseModel):
    """Conditions on several Phase rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Phase rows; all given ones hold."
    every: Optional["PhaseFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["PhaseFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["PhaseFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class PhaseMeasureOrder(BaseModel):
    """One measure of Phase rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Phase rows."
    avg: Optional["PhaseNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["PhaseDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["PhaseExtremeOrder"] = None
    "By `max`."
    min: Optional["PhaseExtremeOrder"] = None
    "By `min`."
    sum: Optional["PhaseNumberOrder"] = None
    "By `sum`."


class PhaseNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    ordinal: By `ordinal`.
    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    ordinal: Optional[Direction] = None
    "By `ordinal`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class PhaseStatusFilter(BaseModel):
    """Conditions on a value of type PhaseStatus; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type PhaseStatus; all given ones hold."
    eq: Optional[PhaseStatus] = None
    "Equal."
    in_: Optional[list[PhaseStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[PhaseStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[PhaseStatus]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ProgrammeAggregateOrder(BaseModel):
    """By what is measured of Programme rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Programme rows that belong to it."
    by: "ProgrammeMeasureOrder"
    "By what."
    filter_: Optional["ProgrammeFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProgrammeDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    coordinator: By `coordinator`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    purpose: By `purpose`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    coordinator: Optional[Direction] = None
    "By `coordinator`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    purpose: Optional[Direction] = None
    "By `purpose`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ProgrammeExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    purpose: By `purpose`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    purpose: Optional[Direction] = None
    "By `purpose`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ProgrammeFilter(BaseModel):
    """Conditions on a Programme; all given ones hold (saringan).

    agreements: Conditions on `agreements`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    coordinator: Conditions on `coordinator`.
    facts: Conditions on `facts`.
    id: Conditions on `id`.
    indicators: Conditions on `indicators`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    obligations: Conditions on `obligations`.
    or: At least one of these holds; none given, it is false.
    participations: Conditions on `participations`.
    projects: Conditions on `projects`.
    purpose: Conditions on `purpose`.
    rowVersion: Conditions on `rowVersion`.
    span: Conditions on `span`.
    statements: Conditions on `statements`.
    updatedAt: Conditions on `updatedAt`."""

    "Conditions on a Programme; all given ones hold (saringan)."
    agreements: Optional["AgreementListFilter"] = None
    "Conditions on `agreements`."
    and_: Optional[list["ProgrammeFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
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
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    statements: Optional["StatementListFilter"] = None
    "Conditions on `statements`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."


class ProgrammeListFilter(BaseModel):
    """Conditions on several Programme rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Programme rows; all given ones hold."
    every: Optional["ProgrammeFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProgrammeFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProgrammeFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProgrammeMeasureOrder(BaseModel):
    """One measure of Programme rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Programme rows."
    avg: Optional["ProgrammeNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProgrammeDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ProgrammeExtremeOrder"] = None
    "By `max`."
    min: Optional["ProgrammeExtremeOrder"] = None
    "By `min`."
    sum: Optional["ProgrammeNumberOrder"] = None
    "By `sum`."


class ProgrammeNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class ProgrammeOrder(BaseModel):
    """One key to order Programme rows by; precedence is the list's order (urutan).

    agreementsAggregate: By `agreementsAggregate`.
    auditTrailAggregate: By `auditTrailAggregate`.
    citationsAggregate: By `citationsAggregate`.
    code: By `code`.
    coordinator: By `coordinator`.
    factsAggregate: By `factsAggregate`.
    indicatorsAggregate: By `indicatorsAggregate`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    obligationsAggregate: By `obligationsAggregate`.
    participationsAggregate: By `participationsAggregate`.
    projectsAggregate: By `projectsAggregate`.
    purpose: By `purpose`.
    rowVersion: By `rowVersion`.
    span: By `span`.
    statementsAggregate: By `statementsAggregate`.
    updatedAt: By `updatedAt`."""

    "One key to order Programme rows by; precedence is the list's order (urutan)."
    agreements_aggregate: Optional["AgreementAggregateOrder"] = Field(
        alias="agreementsAggregate", default=None
    )
    "By `agreementsAggregate`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    coordinator: Optional["OrganisationOrder"] = None
    "By `coordinator`."
    facts_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="factsAggregate", default=None
    )
    "By `factsAggregate`."
    indicators_aggregate: Optional["IndicatorAggregateOrder"] = Field(
        alias="indicatorsAggregate", default=None
    )
    "By `indicatorsAggregate`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = Field(
        alias="obligationsAggregate", default=None
    )
    "By `obligationsAggregate`."
    participations_aggregate: Optional["ParticipationAggregateOrder"] = Field(
        alias="participationsAggregate", default=None
    )
    "By `participationsAggregate`."
    projects_aggregate: Optional["ProjectAggregateOrder"] = Field(
        alias="projectsAggregate", default=None
    )
    "By `projectsAggregate`."
    purpose: Optional[Direction] = None
    "By `purpose`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    span: Optional["SpanOrder"] = None
    "By `span`."
    statements_aggregate: Optional["StatementAggregateOrder"] = Field(
        alias="statementsAggregate", default=None
    )
    "By `statementsAggregate`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ProjectAggregateOrder(BaseModel):
    """By what is measured of Project rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Project rows that belong to it."
    by: "ProjectMeasureOrder"
    "By what."
    filter_: Optional["ProjectFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProjectDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    durationDays: By `durationDays`.
    endsOn: By `endsOn`.
    isLate: By `isLate`.
    isRunning: By `isRunning`.
    lead: By `lead`.
    modality: By `modality`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    objective: By `objective`.
    overallGoal: By `overallGoal`.
    programme: By `programme`.
    projectPurpose: By `projectPurpose`.
    rowVersion: By `rowVersion`.
    startsOn: By `startsOn`.
    status: By `status`.
    updatedAt: By `updatedAt`.
    visibility: By `visibility`.
    weightedProgress: By `weightedProgress`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    duration_days: Optional[Direction] = Field(alias="durationDays", default=None)
    "By `durationDays`."
    ends_on: Optional[Direction] = Field(alias="endsOn", default=None)
    "By `endsOn`."
    is_late: Optional[Direction] = Field(alias="isLate", default=None)
    "By `isLate`."
    is_running: Optional[Direction] = Field(alias="isRunning", default=None)
    "By `isRunning`."
    lead: Optional[Direction] = None
    "By `lead`."
    modality: Optional[Direction] = None
    "By `modality`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    objective: Optional[Direction] = None
    "By `objective`."
    overall_goal: Optional[Direction] = Field(alias="overallGoal", default=None)
    "By `overallGoal`."
    programme: Optional[Direction] = None
    "By `programme`."
    project_purpose: Optional[Direction] = Field(alias="projectPurpose", default=None)
    "By `projectPurpose`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    starts_on: Optional[Direction] = Field(alias="startsOn", default=None)
    "By `startsOn`."
    status: Optional[Direction] = None
    "By `status`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    weighted_progress: Optional[Direction] = Field(
        alias="weightedProgress", default=None
    )
    "By `weightedProgress`."


class ProjectExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    durationDays: By `durationDays`.
    endsOn: By `endsOn`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    objective: By `objective`.
    overallGoal: By `overallGoal`.
    projectPurpose: By `projectPurpose`.
    rowVersion: By `rowVersion`.
    startsOn: By `startsOn`.
    updatedAt: By `updatedAt`.
    weightedProgress: By `weightedProgress`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    duration_days: Optional[Direction] = Field(alias="durationDays", default=None)
    "By `durationDays`."
    ends_on: Optional[Direction] = Field(alias="endsOn", default=None)
    "By `endsOn`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    objective: Optional[Direction] = None
    "By `objective`."
    overall_goal: Optional[Direction] = Field(alias="overallGoal", default=None)
    "By `overallGoal`."
    project_purpose: Optional[Direction] = Field(alias="projectPurpose", default=None)
    "By `projectPurpose`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    starts_on: Optional[Direction] = Field(alias="startsOn", default=None)
    "By `startsOn`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    weighted_progress: Optional[Direction] = Field(
        alias="weightedProgress", default=None
    )
    "By `weightedProgress`."


class ProjectFilter(BaseModel):
    """Conditions on a Project; all given ones hold (saringan).

    agreements: Conditions on `agreements`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    budgetLines: Conditions on `budgetLines`.
    budgets: Conditions on `budgets`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    concurrences: Conditions on `concurrences`.
    durationDays: Conditions on `durationDays`.
    endsOn: Conditions on `endsOn`.
    id: Conditions on `id`.
    indicators: Conditions on `indicators`.
    isLate: Conditions on `isLate`.
    isRunning: Conditions on `isRunning`.
    lead: Conditions on `lead`.
    milestones: Conditions on `milestones`.
    modality: Conditions on `modality`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    objective: Conditions on `objective`.
    obligations: Conditions on `obligations`.
    or: At least one of these holds; none given, it is false.
    overallGoal: Conditions on `overallGoal`.
    participations: Conditions on `participations`.
    phases: Conditions on `phases`.
    predecessors: Conditions on `predecessors`.
    programme: Conditions on `programme`.
    projectPurpose: Conditions on `projectPurpose`.
    region: Where it works, by any of its sites (wilayah).
    relations: Conditions on `relations`.
    reportingPeriods: Conditions on `reportingPeriods`.
    rowVersion: Conditions on `rowVersion`.
    sites: Conditions on `sites`.
    span: Conditions on `span`.
    startsOn: Conditions on `startsOn`.
    statements: Conditions on `statements`.
    status: Conditions on `status`.
    statusHistory: Conditions on `statusHistory`.
    successors: Conditions on `successors`.
    updatedAt: Conditions on `updatedAt`.
    visibility: Conditions on `visibility`.
    weightedProgress: Conditions on `weightedProgress`."""

    "Conditions on a Project; all given ones hold (saringan)."
    agreements: Optional["AgreementListFilter"] = None
    "Conditions on `agreements`."
    and_: Optional[list["ProjectFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    budget_lines: Optional["BudgetLineListFilter"] = Field(
        alias="budgetLines", default=None
    )
    "Conditions on `budgetLines`."
    budgets: Optional["BudgetListFilter"] = None
    "Conditions on `budgets`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    concurrences: Optional["ConcurrenceListFilter"] = None
    "Conditions on `concurrences`."
    duration_days: Optional["IntFilter"] = Field(alias="durationDays", default=None)
    "Conditions on `durationDays`."
    ends_on: Optional["DateFilter"] = Field(alias="endsOn", default=None)
    "Conditions on `endsOn`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    indicators: Optional["IndicatorListFilter"] = None
    "Conditions on `indicators`."
    is_late: Optional["BooleanFilter"] = Field(alias="isLate", default=None)
    "Conditions on `isLate`."
    is_running: Optional["BooleanFilter"] = Field(alias="isRunning", default=None)
    "Conditions on `isRunning`."
    lead: Optional["OrganisationFilter"] = None
    "Conditions on `lead`."
    milestones: Optional["MilestoneListFilter"] = None
    "Conditions on `milestones`."
    modality: Optional["ModalityFilter"] = None
    "Conditions on `modality`."
    name: Optional["StringFilter"] = None
    "Conditions on `name`."
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
    "Conditions on `nameId`."
    not_: Optional["ProjectFilter"] = Field(alias="not", default=None)
    "This does not hold."
    objective: Optional["StringFilter"] = None
    "Conditions on `objective`."
    obligations: Optional["ReportingObligationListFilter"] = None
    "Conditions on `obligations`."
    or_: Optional[list["ProjectFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    overall_goal: Optional["StringFilter"] = Field(alias="overallGoal", default=None)
    "Conditions on `overallGoal`."
    participations: Optional["ParticipationListFilter"] = None
    "Conditions on `participations`."
    phases: Optional["PhaseListFilter"] = None
    "Conditions on `phases`."
    predecessors: Optional["ProjectListFilter"] = None
    "Conditions on `predecessors`."
    programme: Optional["ProgrammeFilter"] = None
    "Conditions on `programme`."
    project_purpose: Optional["StringFilter"] = Field(
        alias="projectPurpose", default=None
    )
    "Conditions on `projectPurpose`."
    region: Optional["ProjectRegionFilter"] = None
    "Where it works, by any of its sites (wilayah)."
    relations: Optional["ProjectRelationListFilter"] = None
    "Conditions on `relations`."
    reporting_periods: Optional["ReportingPeriodListFilter"] = Field(
        alias="reportingPeriods", default=None
    )
    "Conditions on `reportingPeriods`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `sites`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    starts_on: Optional["DateFilter"] = Field(alias="startsOn", default=None)
    "Conditions on `startsOn`."
    statements: Optional["StatementListFilter"] = None
    "Conditions on `statements`."
    status: Optional["ProjectStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    successors: Optional["ProjectListFilter"] = None
    "Conditions on `successors`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."
    weighted_progress: Optional["DecimalFilter"] = Field(
        alias="weightedProgress", default=None
    )
    "Conditions on `weightedProgress`."


class ProjectListFilter(BaseModel):
    """Conditions on several Project rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Project rows; all given ones hold."
    every: Optional["ProjectFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProjectFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProjectFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProjectMeasureOrder(BaseModel):
    """One measure of Project rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Project rows."
    avg: Optional["ProjectNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProjectDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ProjectExtremeOrder"] = None
    "By `max`."
    min: Optional["ProjectExtremeOrder"] = None
    "By `min`."
    sum: Optional["ProjectNumberOrder"] = None
    "By `sum`."


class ProjectNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    durationDays: By `durationDays`.
    rowVersion: By `rowVersion`.
    weightedProgress: By `weightedProgress`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    duration_days: Optional[Direction] = Field(alias="durationDays", default=None)
    "By `durationDays`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    weighted_progress: Optional[Direction] = Field(
        alias="weightedProgress", default=None
    )
    "By `weightedProgress`."


class ProjectOrder(BaseModel):
    """One key to order Project rows by; precedence is the list's order (urutan).

    agreementsAggregate: By `agreementsAggregate`.
    auditTrailAggregate: By `auditTrailAggregate`.
    budgetLinesAggregate: By `budgetLinesAggregate`.
    budgetsAggregate: By `budgetsAggregate`.
    citationsAggregate: By `citationsAggregate`.
    code: By `code`.
    concurrencesAggregate: By `concurrencesAggregate`.
    durationDays: By `durationDays`.
    endsOn: By `endsOn`.
    indicatorsAggregate: By `indicatorsAggregate`.
    isLate: By `isLate`.
    isRunning: By `isRunning`.
    lead: By `lead`.
    milestonesAggregate: By `milestonesAggregate`.
    modality: By `modality`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    objective: By `objective`.
    obligationsAggregate: By `obligationsAggregate`.
    overallGoal: By `overallGoal`.
    participationsAggregate: By `participationsAggregate`.
    phasesAggregate: By `phasesAggregate`.
    predecessorsAggregate: By `predecessorsAggregate`.
    programme: By `programme`.
    projectPurpose: By `projectPurpose`.
    relationsAggregate: By `relationsAggregate`.
    reportingPeriodsAggregate: By `reportingPeriodsAggregate`.
    rowVersion: By `rowVersion`.
    sitesAggregate: By `sitesAggregate`.
    span: By `span`.
    startsOn: By `startsOn`.
    statementsAggregate: By `statementsAggregate`.
    status: By `status`.
    statusHistoryAggregate: By `statusHistoryAggregate`.
    successorsAggregate: By `successorsAggregate`.
    updatedAt: By `updatedAt`.
    visibility: By `visibility`.
    weightedProgress: By `weightedProgress`."""

    "One key to order Project rows by; precedence is the list's order (urutan)."
    agreements_aggregate: Optional["AgreementAggregateOrder"] = Field(
        alias="agreementsAggregate", default=None
    )
    "By `agreementsAggregate`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    budget_lines_aggregate: Optional["BudgetLineAggregateOrder"] = Field(
        alias="budgetLinesAggregate", default=None
    )
    "By `budgetLinesAggregate`."
    budgets_aggregate: Optional["BudgetAggregateOrder"] = Field(
        alias="budgetsAggregate", default=None
    )
    "By `budgetsAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    concurrences_aggregate: Optional["ConcurrenceAggregateOrder"] = Field(
        alias="concurrencesAggregate", default=None
    )
    "By `concurrencesAggregate`."
    duration_days: Optional[Direction] = Field(alias="durationDays", default=None)
    "By `durationDays`."
    ends_on: Optional[Direction] = Field(alias="endsOn", default=None)
    "By `endsOn`."
    indicators_aggregate: Optional["IndicatorAggregateOrder"] = Field(
        alias="indicatorsAggregate", default=None
    )
    "By `indicatorsAggregate`."
    is_late: Optional[Direction] = Field(alias="isLate", default=None)
    "By `isLate`."
    is_running: Optional[Direction] = Field(alias="isRunning", default=None)
    "By `isRunning`."
    lead: Optional["OrganisationOrder"] = None
    "By `lead`."
    milestones_aggregate: Optional["MilestoneAggregateOrder"] = Field(
        alias="milestonesAggregate", default=None
    )
    "By `milestonesAggregate`."
    modality: Optional[Direction] = None
    "By `modality`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    objective: Optional[Direction] = None
    "By `objective`."
    obligations_aggregate: Optional["ReportingObligationAggregateOrder"] = Field(
        alias="obligationsAggregate", default=None
    )
    "By `obligationsAggregate`."
    overall_goal: Optional[Direction] = Field(alias="overallGoal", default=None)
    "By `overallGoal`."
    participations_aggregate: Optional["ParticipationAggregateOrder"] = Field(
        alias="participationsAggregate", default=None
    )
    "By `participationsAggregate`."
    phases_aggregate: Optional["PhaseAggregateOrder"] = Field(
        alias="phasesAggregate", default=None
    )
    "By `phasesAggregate`."
    predecessors_aggregate: Optional["ProjectAggregateOrder"] = Field(
        alias="predecessorsAggregate", default=None
    )
    "By `predecessorsAggregate`."
    programme: Optional["ProgrammeOrder"] = None
    "By `programme`."
    project_purpose: Optional[Direction] = Field(alias="projectPurpose", default=None)
    "By `projectPurpose`."
    relations_aggregate: Optional["ProjectRelationAggregateOrder"] = Field(
        alias="relationsAggregate", default=None
    )
    "By `relationsAggregate`."
    reporting_periods_aggregate: Optional["ReportingPeriodAggregateOrder"] = Field(
        alias="reportingPeriodsAggregate", default=None
    )
    "By `reportingPeriodsAggregate`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    sites_aggregate: Optional["ProjectSiteAggregateOrder"] = Field(
        alias="sitesAggregate", default=None
    )
    "By `sitesAggregate`."
    span: Optional["SpanOrder"] = None
    "By `span`."
    starts_on: Optional[Direction] = Field(alias="startsOn", default=None)
    "By `startsOn`."
    statements_aggregate: Optional["StatementAggregateOrder"] = Field(
        alias="statementsAggregate", default=None
    )
    "By `statementsAggregate`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = Field(
        alias="statusHistoryAggregate", default=None
    )
    "By `statusHistoryAggregate`."
    successors_aggregate: Optional["ProjectAggregateOrder"] = Field(
        alias="successorsAggregate", default=None
    )
    "By `successorsAggregate`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    weighted_progress: Optional[Direction] = Field(
        alias="weightedProgress", default=None
    )
    "By `weightedProgress`."


class ProjectRegionFilter(BaseModel):
    """Conditions on `region`; all given ones hold.

    within: A site of it that the viewer may see lies in the region that had this code on the given day
        (default: the business date), by the parents that held that day; no site where none had the code (di
        dalam wilayah)."""

    "Conditions on `region`; all given ones hold."
    within: Optional["RegionWithin"] = None
    "A site of it that the viewer may see lies in the region that had this code on the given day (default: the\nbusiness date), by the parents that held that day; no site where none had the code (di dalam wilayah)."


class ProjectRelationAggregateOrder(BaseModel):
    """By what is measured of ProjectRelation rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of ProjectRelation rows that belong to it."
    by: "ProjectRelationMeasureOrder"
    "By what."
    filter_: Optional["ProjectRelationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProjectRelationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    fromProject: By `fromProject`.
    kind: By `kind`.
    toProject: By `toProject`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    from_project: Optional[Direction] = Field(alias="fromProject", default=None)
    "By `fromProject`."
    kind: Optional[Direction] = None
    "By `kind`."
    to_project: Optional[Direction] = Field(alias="toProject", default=None)
    "By `toProject`."


class ProjectRelationFilter(BaseModel):
    """Conditions on a ProjectRelation; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    citations: Conditions on `citations`.
    fromProject: Conditions on `fromProject`.
    id: Conditions on `id`.
    kind: Conditions on `kind`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    toProject: Conditions on `toProject`."""

    "Conditions on a ProjectRelation; all given ones hold (saringan)."
    and_: Optional[list["ProjectRelationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    from_project: Optional["ProjectFilter"] = Field(alias="fromProject", default=None)
    "Conditions on `fromProject`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["ProjectRelationKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["ProjectRelationFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["ProjectRelationFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    to_project: Optional["ProjectFilter"] = Field(alias="toProject", default=None)
    "Conditions on `toProject`."


class ProjectRelationKindFilter(BaseModel):
    """Conditions on a value of type ProjectRelationKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ProjectRelationKind; all given ones hold."
    eq: Optional[ProjectRelationKind] = None
    "Equal."
    in_: Optional[list[ProjectRelationKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ProjectRelationKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ProjectRelationKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ProjectRelationListFilter(BaseModel):
    """Conditions on several ProjectRelation rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ProjectRelation rows; all given ones hold."
    every: Optional["ProjectRelationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProjectRelationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProjectRelationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProjectRelationMeasureOrder(BaseModel):
    """One measure of ProjectRelation rows.

    count: By `count`.
    countDistinct: By `countDistinct`."""

    "One measure of ProjectRelation rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProjectRelationDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."


class ProjectSiteAggregateOrder(BaseModel):
    """By what is measured of ProjectSite rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of ProjectSite rows that belong to it."
    by: "ProjectSiteMeasureOrder"
    "By what."
    filter_: Optional["ProjectSiteFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ProjectSiteDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    commodity: By `commodity`.
    project: By `project`.
    province: By `province`.
    region: By `region`.
    rowVersion: By `rowVersion`.
    selection: By `selection`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    commodity: Optional[Direction] = None
    "By `commodity`."
    project: Optional[Direction] = None
    "By `project`."
    province: Optional[Direction] = None
    "By `province`."
    region: Optional[Direction] = None
    "By `region`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    selection: Optional[Direction] = None
    "By `selection`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ProjectSiteExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ProjectSiteFilter(BaseModel):
    """Conditions on a ProjectSite; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    commodity: Conditions on `commodity`.
    id: Conditions on `id`.
    milestones: Conditions on `milestones`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    overlappingSites: Conditions on `overlappingSites`.
    project: Conditions on `project`.
    province: Conditions on `province`.
    region: Conditions on `region`.
    rowVersion: Conditions on `rowVersion`.
    selection: Conditions on `selection`.
    span: Conditions on `span`.
    statusHistory: Conditions on `statusHistory`.
    targets: Conditions on `targets`.
    updatedAt: Conditions on `updatedAt`.
    values: Conditions on `values`."""

    "Conditions on a ProjectSite; all given ones hold (saringan)."
    and_: Optional[list["ProjectSiteFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
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
    overlapping_sites: Optional["ProjectSiteListFilter"] = Field(
        alias="overlappingSites", default=None
    )
    "Conditions on `overlappingSites`."
    project: Optional["ProjectFilter"] = None
    "Conditions on `project`."
    province: Optional["RegionFilter"] = None
    "Conditions on `province`."
    region: Optional["RegionFilter"] = None
    "Conditions on `region`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    selection: Optional["SiteSelectionFilter"] = None
    "Conditions on `selection`."
    span: Optional["SpanFilter"] = None
    "Conditions on `span`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    targets: Optional["IndicatorTargetListFilter"] = None
    "Conditions on `targets`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    values: Optional["IndicatorValueListFilter"] = None
    "Conditions on `values`."


class ProjectSiteListFilter(BaseModel):
    """Conditions on several ProjectSite rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ProjectSite rows; all given ones hold."
    every: Optional["ProjectSiteFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ProjectSiteFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ProjectSiteFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ProjectSiteMeasureOrder(BaseModel):
    """One measure of ProjectSite rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of ProjectSite rows."
    avg: Optional["ProjectSiteNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ProjectSiteDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ProjectSiteExtremeOrder"] = None
    "By `max`."
    min: Optional["ProjectSiteExtremeOrder"] = None
    "By `min`."
    sum: Optional["ProjectSiteNumberOrder"] = None
    "By `sum`."


class ProjectSiteNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class ProjectStatusFilter(BaseModel):
    """Conditions on a value of type ProjectStatus; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ProjectStatus; all given ones hold."
    eq: Optional[ProjectStatus] = None
    "Equal."
    in_: Optional[list[ProjectStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ProjectStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ProjectStatus]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class PublishReportInput(BaseModel):
    """Which accepted report to publish, as it was read (publikasikan).

    expectedVersion: Its `rowVersion` as it was read; another one is answered with VersionConflict (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    report: An accepted report of a programme that the viewer's organisation coordinates (laporan)."""

    "Which accepted report to publish, as it was read (publikasikan)."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "An accepted report of a programme that the viewer's organisation coordinates (laporan)."


class RecordEntriesInput(BaseModel):
    """Movements of money to be added to the draft of a period.

    entries: The movements of money; at least one, at most 5,000, and at most 20,000 in a report (transaksi).
    errorPolicy: What to do when some of them are wrong (perlakuan baris salah).
    expectedVersion: The `rowVersion` of the draft or returned report that they are added to; checked when given
        (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reportingPeriod: The period reported on, owed by the viewer's organisation (masa pelaporan)."""

    "Movements of money to be added to the draft of a period."
    entries: list["EntryInput"]
    "The movements of money; at least one, at most 5,000, and at most 20,000 in a report (transaksi)."
    error_policy: ErrorPolicy = Field(alias="errorPolicy")
    "What to do when some of them are wrong (perlakuan baris salah)."
    expected_version: Optional[int] = Field(alias="expectedVersion", default=None)
    "The `rowVersion` of the draft or returned report that they are added to; checked when given (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reporting_period: str = Field(alias="reportingPeriod")
    "The period reported on, owed by the viewer's organisation (masa pelaporan)."


class RegionAggregateOrder(BaseModel):
    """By what is measured of Region rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Region rows that belong to it."
    by: "RegionMeasureOrder"
    "By what."
    filter_: Optional["RegionFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class RegionCodeAggregateOrder(BaseModel):
    """By what is measured of RegionCode rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of RegionCode rows that belong to it."
    by: "RegionCodeMeasureOrder"
    "By what."
    filter_: Optional["RegionCodeFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class RegionCodeDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    authority: By `authority`.
    code: By `code`.
    isValid: By `isValid`.
    region: By `region`.
    scheme: By `scheme`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    authority: Optional[Direction] = None
    "By `authority`."
    code: Optional[Direction] = None
    "By `code`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    region: Optional[Direction] = None
    "By `region`."
    scheme: Optional[Direction] = None
    "By `scheme`."


class RegionCodeExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    authority: By `authority`.
    code: By `code`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    authority: Optional[Direction] = None
    "By `authority`."
    code: Optional[Direction] = None
    "By `code`."


class RegionCodeFilter(BaseModel):
    """Conditions on a RegionCode; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    authority: Conditions on `authority`.
    code: Conditions on `code`.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    region: Conditions on `region`.
    scheme: Conditions on `scheme`.
    valid: Conditions on `valid`."""

    "Conditions on a RegionCode; all given ones hold (saringan)."
    and_: Optional[list["RegionCodeFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    authority: Optional["StringFilter"] = None
    "Conditions on `authority`."
    code: Optional["StringFilter"] = None
    "Conditions on `code`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
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
    """Conditions on several RegionCode rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several RegionCode rows; all given ones hold."
    every: Optional["RegionCodeFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["RegionCodeFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["RegionCodeFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class RegionCodeMeasureOrder(BaseModel):
    """One measure of RegionCode rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of RegionCode rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["RegionCodeDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["RegionCodeExtremeOrder"] = None
    "By `max`."
    min: Optional["RegionCodeExtremeOrder"] = None
    "By `min`."


class RegionCodeSchemeFilter(BaseModel):
    """Conditions on a value of type RegionCodeScheme; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type RegionCodeScheme; all given ones hold."
    eq: Optional[RegionCodeScheme] = None
    "Equal."
    in_: Optional[list[RegionCodeScheme]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[RegionCodeScheme] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[RegionCodeScheme]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class RegionDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    country: By `country`.
    kind: By `kind`.
    level: By `level`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    parent: By `parent`.
    province: By `province`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
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
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    parent: Optional[Direction] = None
    "By `parent`."
    province: Optional[Direction] = None
    "By `province`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class RegionExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    code: By `code`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    rowVersion: By `rowVersion`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    code: Optional[Direction] = None
    "By `code`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class RegionFilter(BaseModel):
    """Conditions on a Region; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    budgetLines: Conditions on `budgetLines`.
    children: Conditions on `children`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    codes: Conditions on `codes`.
    country: Conditions on `country`.
    id: Conditions on `id`.
    kind: Conditions on `kind`.
    level: Conditions on `level`.
    name: Conditions on `name`.
    nameEn: Conditions on `nameEn`.
    nameId: Conditions on `nameId`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisations: Conditions on `organisations`.
    parent: Conditions on `parent`.
    parentHistory: Conditions on `parentHistory`.
    province: Conditions on `province`.
    rowVersion: Conditions on `rowVersion`.
    sites: Conditions on `sites`.
    updatedAt: Conditions on `updatedAt`.
    within: It is the region that had this code on the given day (default: the business date), or lies in it by
        the parents that held that day; no region where none had the code (di dalam wilayah)."""

    "Conditions on a Region; all given ones hold (saringan)."
    and_: Optional[list["RegionFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    budget_lines: Optional["BudgetLineListFilter"] = Field(
        alias="budgetLines", default=None
    )
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
    name_en: Optional["StringFilter"] = Field(alias="nameEn", default=None)
    "Conditions on `nameEn`."
    name_id: Optional["StringFilter"] = Field(alias="nameId", default=None)
    "Conditions on `nameId`."
    not_: Optional["RegionFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["RegionFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisations: Optional["OrganisationListFilter"] = None
    "Conditions on `organisations`."
    parent: Optional["RegionFilter"] = None
    "Conditions on `parent`."
    parent_history: Optional["RegionParentListFilter"] = Field(
        alias="parentHistory", default=None
    )
    "Conditions on `parentHistory`."
    province: Optional["RegionFilter"] = None
    "Conditions on `province`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    sites: Optional["ProjectSiteListFilter"] = None
    "Conditions on `sites`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    within: Optional["RegionWithin"] = None
    "It is the region that had this code on the given day (default: the business date), or lies in it by the parents\nthat held that day; no region where none had the code (di dalam wilayah)."


class RegionKindFilter(BaseModel):
    """Conditions on a value of type RegionKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type RegionKind; all given ones hold."
    eq: Optional[RegionKind] = None
    "Equal."
    in_: Optional[list[RegionKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[RegionKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[RegionKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class RegionLevelFilter(BaseModel):
    """Conditions on a value of type RegionLevel; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type RegionLevel; all given ones hold."
    eq: Optional[RegionLevel] = None
    "Equal."
    in_: Optional[list[RegionLevel]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[RegionLevel] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[RegionLevel]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class RegionListFilter(BaseModel):
    """Conditions on several Region rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Region rows; all given ones hold."
    every: Optional["RegionFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["RegionFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["RegionFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class RegionMeasureOrder(BaseModel):
    """One measure of Region rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Region rows."
    avg: Optional["RegionNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["RegionDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["RegionExtremeOrder"] = None
    "By `max`."
    min: Optional["RegionExtremeOrder"] = None
    "By `min`."
    sum: Optional["RegionNumberOrder"] = None
    "By `sum`."


class RegionNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class RegionOrder(BaseModel):
    """One key to order Region rows by; precedence is the list's order (urutan).

    auditTrailAggregate: By `auditTrailAggregate`.
    budgetLinesAggregate: By `budgetLinesAggregate`.
    childrenAggregate: By `childrenAggregate`.
    citationsAggregate: By `citationsAggregate`.
    code: By `code`.
    codesAggregate: By `codesAggregate`.
    country: By `country`.
    kind: By `kind`.
    level: By `level`.
    name: By `name`.
    nameEn: By `nameEn`.
    nameId: By `nameId`.
    organisationsAggregate: By `organisationsAggregate`.
    parent: By `parent`.
    parentHistoryAggregate: By `parentHistoryAggregate`.
    province: By `province`.
    rowVersion: By `rowVersion`.
    sitesAggregate: By `sitesAggregate`.
    updatedAt: By `updatedAt`."""

    "One key to order Region rows by; precedence is the list's order (urutan)."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    budget_lines_aggregate: Optional["BudgetLineAggregateOrder"] = Field(
        alias="budgetLinesAggregate", default=None
    )
    "By `budgetLinesAggregate`."
    children_aggregate: Optional["RegionAggregateOrder"] = Field(
        alias="childrenAggregate", default=None
    )
    "By `childrenAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    code: Optional[Direction] = None
    "By `code`."
    codes_aggregate: Optional["RegionCodeAggregateOrder"] = Field(
        alias="codesAggregate", default=None
    )
    "By `codesAggregate`."
    country: Optional["CountryOrder"] = None
    "By `country`."
    kind: Optional[Direction] = None
    "By `kind`."
    level: Optional[Direction] = None
    "By `level`."
    name: Optional[Direction] = None
    "By `name`."
    name_en: Optional[Direction] = Field(alias="nameEn", default=None)
    "By `nameEn`."
    name_id: Optional[Direction] = Field(alias="nameId", default=None)
    "By `nameId`."
    organisations_aggregate: Optional["OrganisationAggregateOrder"] = Field(
        alias="organisationsAggregate", default=None
    )
    "By `organisationsAggregate`."
    parent: Optional["RegionOrder"] = None
    "By `parent`."
    parent_history_aggregate: Optional["RegionParentAggregateOrder"] = Field(
        alias="parentHistoryAggregate", default=None
    )
    "By `parentHistoryAggregate`."
    province: Optional["RegionOrder"] = None
    "By `province`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    sites_aggregate: Optional["ProjectSiteAggregateOrder"] = Field(
        alias="sitesAggregate", default=None
    )
    "By `sitesAggregate`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class RegionParentAggregateOrder(BaseModel):
    """By what is measured of RegionParent rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of RegionParent rows that belong to it."
    by: "RegionParentMeasureOrder"
    "By what."
    filter_: Optional["RegionParentFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class RegionParentDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    isValid: By `isValid`.
    parent: By `parent`.
    region: By `region`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    parent: Optional[Direction] = None
    "By `parent`."
    region: Optional[Direction] = None
    "By `region`."


class RegionParentFilter(BaseModel):
    """Conditions on a RegionParent; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    parent: Conditions on `parent`.
    region: Conditions on `region`.
    valid: Conditions on `valid`."""

    "Conditions on a RegionParent; all given ones hold (saringan)."
    and_: Optional[list["RegionParentFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
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
    """Conditions on several RegionParent rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several RegionParent rows; all given ones hold."
    every: Optional["RegionParentFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["RegionParentFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["RegionParentFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class RegionParentMeasureOrder(BaseModel):
    """One measure of RegionParent rows.

    count: By `count`.
    countDistinct: By `countDistinct`."""

    "One measure of RegionParent rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["RegionParentDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."


class RegionWithin(BaseModel):
    """What the condition `within` asks.

    asOf: The day asked about; when absent, that of @asOf, else today in Asia/Jakarta (tanggal).
    code: The code within the scheme, such as 35 in KEMENDAGRI.
    scheme: Who gives the code (skema kode wilayah): never read a region code without its scheme."""

    "What the condition `within` asks."
    as_of: Optional[Annotated[date, PlainSerializer(date_text)]] = Field(
        alias="asOf", default=None
    )
    "The day asked about; when absent, that of @asOf, else today in Asia/Jakarta (tanggal)."
    code: str
    "The code within the scheme, such as 35 in KEMENDAGRI."
    scheme: RegionCodeScheme
    "Who gives the code (skema kode wilayah): never read a region code without its scheme."


class RemarkInput(BaseModel):
    """What is to be mended in one place of a report (catatan perbaikan).

    field: Where, such as `entries 2 amount`, at most 200 characters (bagian).
    remark: What is wrong there, at most 20,000 characters (catatan).
    subject: What it is about: a movement of money, value, progress or difficulty of the revision that is
        returned, or a milestone or indicator that it says nothing of; leave it out for anything else (pokok)."""

    "What is to be mended in one place of a report (catatan perbaikan)."
    field: str
    "Where, such as `entries 2 amount`, at most 200 characters (bagian)."
    remark: str
    "What is wrong there, at most 20,000 characters (catatan)."
    subject: Optional[str] = None
    "What it is about: a movement of money, value, progress or difficulty of the revision that is returned, or a\nmilestone or indicator that it says nothing of; leave it out for anything else (pokok)."


class ReminderAggregateOrder(BaseModel):
    """By what is measured of Reminder rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Reminder rows that belong to it."
    by: "ReminderMeasureOrder"
    "By what."
    filter_: Optional["ReminderFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReminderDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    createdAt: By `createdAt`.
    daysBefore: By `daysBefore`.
    dueOn: By `dueOn`.
    kind: By `kind`.
    onDate: By `onDate`.
    organisation: By `organisation`.
    reportingPeriod: By `reportingPeriod`.
    verifier: By `verifier`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    created_at: Optional[Direction] = Field(alias="createdAt", default=None)
    "By `createdAt`."
    days_before: Optional[Direction] = Field(alias="daysBefore", default=None)
    "By `daysBefore`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    kind: Optional[Direction] = None
    "By `kind`."
    on_date: Optional[Direction] = Field(alias="onDate", default=None)
    "By `onDate`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    reporting_period: Optional[Direction] = Field(alias="reportingPeriod", default=None)
    "By `reportingPeriod`."
    verifier: Optional[Direction] = None
    "By `verifier`."


class ReminderExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    createdAt: By `createdAt`.
    daysBefore: By `daysBefore`.
    dueOn: By `dueOn`.
    onDate: By `onDate`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    created_at: Optional[Direction] = Field(alias="createdAt", default=None)
    "By `createdAt`."
    days_before: Optional[Direction] = Field(alias="daysBefore", default=None)
    "By `daysBefore`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    on_date: Optional[Direction] = Field(alias="onDate", default=None)
    "By `onDate`."


class ReminderFilter(BaseModel):
    """Conditions on a Reminder; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    createdAt: Conditions on `createdAt`.
    daysBefore: Conditions on `daysBefore`.
    dueOn: Conditions on `dueOn`.
    id: Conditions on `id`.
    kind: Conditions on `kind`.
    not: This does not hold.
    onDate: Conditions on `onDate`.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    reportingPeriod: Conditions on `reportingPeriod`.
    verifier: Conditions on `verifier`."""

    "Conditions on a Reminder; all given ones hold (saringan)."
    and_: Optional[list["ReminderFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    created_at: Optional["DateTimeFilter"] = Field(alias="createdAt", default=None)
    "Conditions on `createdAt`."
    days_before: Optional["IntFilter"] = Field(alias="daysBefore", default=None)
    "Conditions on `daysBefore`."
    due_on: Optional["DateFilter"] = Field(alias="dueOn", default=None)
    "Conditions on `dueOn`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    kind: Optional["ReminderKindFilter"] = None
    "Conditions on `kind`."
    not_: Optional["ReminderFilter"] = Field(alias="not", default=None)
    "This does not hold."
    on_date: Optional["DateFilter"] = Field(alias="onDate", default=None)
    "Conditions on `onDate`."
    or_: Optional[list["ReminderFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    reporting_period: Optional["ReportingPeriodFilter"] = Field(
        alias="reportingPeriod", default=None
    )
    "Conditions on `reportingPeriod`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."


class ReminderKindFilter(BaseModel):
    """Conditions on a value of type ReminderKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ReminderKind; all given ones hold."
    eq: Optional[ReminderKind] = None
    "Equal."
    in_: Optional[list[ReminderKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ReminderKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReminderKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ReminderListFilter(BaseModel):
    """Conditions on several Reminder rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Reminder rows; all given ones hold."
    every: Optional["ReminderFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReminderFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReminderFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReminderMeasureOrder(BaseModel):
    """One measure of Reminder rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Reminder rows."
    avg: Optional["ReminderNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReminderDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ReminderExtremeOrder"] = None
    "By `max`."
    min: Optional["ReminderExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReminderNumberOrder"] = None
    "By `sum`."


class ReminderNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    daysBefore: By `daysBefore`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    days_before: Optional[Direction] = Field(alias="daysBefore", default=None)
    "By `daysBefore`."


class ReportAggregateOrder(BaseModel):
    """By what is measured of Report rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Report rows that belong to it."
    by: "ReportMeasureOrder"
    "By what."
    filter_: Optional["ReportFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    acceptedAt: By `acceptedAt`.
    acceptedBy: By `acceptedBy`.
    isOfficial: By `isOfficial`.
    narrative: By `narrative`.
    period: By `period`.
    reporter: By `reporter`.
    returnReason: By `returnReason`.
    revision: By `revision`.
    rowVersion: By `rowVersion`.
    status: By `status`.
    submittedAt: By `submittedAt`.
    submittedBy: By `submittedBy`.
    supersedes: By `supersedes`.
    updatedAt: By `updatedAt`.
    verifiedAt: By `verifiedAt`.
    verifiedBy: By `verifiedBy`.
    verifier: By `verifier`.
    visibility: By `visibility`.
    waiverReason: By `waiverReason`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    accepted_at: Optional[Direction] = Field(alias="acceptedAt", default=None)
    "By `acceptedAt`."
    accepted_by: Optional[Direction] = Field(alias="acceptedBy", default=None)
    "By `acceptedBy`."
    is_official: Optional[Direction] = Field(alias="isOfficial", default=None)
    "By `isOfficial`."
    narrative: Optional[Direction] = None
    "By `narrative`."
    period: Optional[Direction] = None
    "By `period`."
    reporter: Optional[Direction] = None
    "By `reporter`."
    return_reason: Optional[Direction] = Field(alias="returnReason", default=None)
    "By `returnReason`."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    submitted_at: Optional[Direction] = Field(alias="submittedAt", default=None)
    "By `submittedAt`."
    submitted_by: Optional[Direction] = Field(alias="submittedBy", default=None)
    "By `submittedBy`."
    supersedes: Optional[Direction] = None
    "By `supersedes`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    verified_at: Optional[Direction] = Field(alias="verifiedAt", default=None)
    "By `verifiedAt`."
    verified_by: Optional[Direction] = Field(alias="verifiedBy", default=None)
    "By `verifiedBy`."
    verifier: Optional[Direction] = None
    "By `verifier`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    waiver_reason: Optional[Direction] = Field(alias="waiverReason", default=None)
    "By `waiverReason`."


class ReportExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    acceptedAt: By `acceptedAt`.
    narrative: By `narrative`.
    returnReason: By `returnReason`.
    revision: By `revision`.
    rowVersion: By `rowVersion`.
    submittedAt: By `submittedAt`.
    updatedAt: By `updatedAt`.
    verifiedAt: By `verifiedAt`.
    waiverReason: By `waiverReason`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    accepted_at: Optional[Direction] = Field(alias="acceptedAt", default=None)
    "By `acceptedAt`."
    narrative: Optional[Direction] = None
    "By `narrative`."
    return_reason: Optional[Direction] = Field(alias="returnReason", default=None)
    "By `returnReason`."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    submitted_at: Optional[Direction] = Field(alias="submittedAt", default=None)
    "By `submittedAt`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    verified_at: Optional[Direction] = Field(alias="verifiedAt", default=None)
    "By `verifiedAt`."
    waiver_reason: Optional[Direction] = Field(alias="waiverReason", default=None)
    "By `waiverReason`."


class ReportFilter(BaseModel):
    """Conditions on a Report; all given ones hold (saringan).

    acceptedAt: Conditions on `acceptedAt`.
    acceptedBy: Conditions on `acceptedBy`.
    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    documents: Conditions on `documents`.
    entries: Conditions on `entries`.
    entriesOfAllRevisions: Conditions on `entriesOfAllRevisions`.
    id: Conditions on `id`.
    isOfficial: Conditions on `isOfficial`.
    issues: Conditions on `issues`.
    issuesOfAllRevisions: Conditions on `issuesOfAllRevisions`.
    narrative: Conditions on `narrative`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    period: Conditions on `period`.
    progress: Conditions on `progress`.
    progressOfAllRevisions: Conditions on `progressOfAllRevisions`.
    remarks: Conditions on `remarks`.
    reporter: Conditions on `reporter`.
    returnReason: Conditions on `returnReason`.
    revision: Conditions on `revision`.
    rowVersion: Conditions on `rowVersion`.
    status: Conditions on `status`.
    statusHistory: Conditions on `statusHistory`.
    submittedAt: Conditions on `submittedAt`.
    submittedBy: Conditions on `submittedBy`.
    supersedes: Conditions on `supersedes`.
    updatedAt: Conditions on `updatedAt`.
    values: Conditions on `values`.
    valuesOfAllRevisions: Conditions on `valuesOfAllRevisions`.
    verifiedAt: Conditions on `verifiedAt`.
    verifiedBy: Conditions on `verifiedBy`.
    verifier: Conditions on `verifier`.
    visibility: Conditions on `visibility`.
    waiverReason: Conditions on `waiverReason`."""

    "Conditions on a Report; all given ones hold (saringan)."
    accepted_at: Optional["DateTimeFilter"] = Field(alias="acceptedAt", default=None)
    "Conditions on `acceptedAt`."
    accepted_by: Optional["OrganisationFilter"] = Field(
        alias="acceptedBy", default=None
    )
    "Conditions on `acceptedBy`."
    and_: Optional[list["ReportFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    documents: Optional["DocumentListFilter"] = None
    "Conditions on `documents`."
    entries: Optional["FinancialEntryListFilter"] = None
    "Conditions on `entries`."
    entries_of_all_revisions: Optional["FinancialEntryListFilter"] = Field(
        alias="entriesOfAllRevisions", default=None
    )
    "Conditions on `entriesOfAllRevisions`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_official: Optional["BooleanFilter"] = Field(alias="isOfficial", default=None)
    "Conditions on `isOfficial`."
    issues: Optional["ReportIssueListFilter"] = None
    "Conditions on `issues`."
    issues_of_all_revisions: Optional["ReportIssueListFilter"] = Field(
        alias="issuesOfAllRevisions", default=None
    )
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
    progress_of_all_revisions: Optional["MilestoneProgressListFilter"] = Field(
        alias="progressOfAllRevisions", default=None
    )
    "Conditions on `progressOfAllRevisions`."
    remarks: Optional["ReportRemarkListFilter"] = None
    "Conditions on `remarks`."
    reporter: Optional["OrganisationFilter"] = None
    "Conditions on `reporter`."
    return_reason: Optional["StringFilter"] = Field(alias="returnReason", default=None)
    "Conditions on `returnReason`."
    revision: Optional["IntFilter"] = None
    "Conditions on `revision`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    status: Optional["ReportStatusFilter"] = None
    "Conditions on `status`."
    status_history: Optional["StatusEventListFilter"] = Field(
        alias="statusHistory", default=None
    )
    "Conditions on `statusHistory`."
    submitted_at: Optional["DateTimeFilter"] = Field(alias="submittedAt", default=None)
    "Conditions on `submittedAt`."
    submitted_by: Optional["OrganisationFilter"] = Field(
        alias="submittedBy", default=None
    )
    "Conditions on `submittedBy`."
    supersedes: Optional["ReportFilter"] = None
    "Conditions on `supersedes`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    values: Optional["IndicatorValueListFilter"] = None
    "Conditions on `values`."
    values_of_all_revisions: Optional["IndicatorValueListFilter"] = Field(
        alias="valuesOfAllRevisions", default=None
    )
    "Conditions on `valuesOfAllRevisions`."
    verified_at: Optional["DateTimeFilter"] = Field(alias="verifiedAt", default=None)
    "Conditions on `verifiedAt`."
    verified_by: Optional["OrganisationFilter"] = Field(
        alias="verifiedBy", default=None
    )
    "Conditions on `verifiedBy`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."
    visibility: Optional["VisibilityFilter"] = None
    "Conditions on `visibility`."
    waiver_reason: Optional["StringFilter"] = Field(alias="waiverReason", default=None)
    "Conditions on `waiverReason`."


class ReportFrequencyFilter(BaseModel):
    """Conditions on a value of type ReportFrequency; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ReportFrequency; all given ones hold."
    eq: Optional[ReportFrequency] = None
    "Equal."
    in_: Optional[list[ReportFrequency]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ReportFrequency] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportFrequency]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ReportIssueAggregateOrder(BaseModel):
    """By what is measured of ReportIssue rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of ReportIssue rows that belong to it."
    by: "ReportIssueMeasureOrder"
    "By what."
    filter_: Optional["ReportIssueFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportIssueDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    action: By `action`.
    issue: By `issue`.
    kind: By `kind`.
    report: By `report`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    action: Optional[Direction] = None
    "By `action`."
    issue: Optional[Direction] = None
    "By `issue`."
    kind: Optional[Direction] = None
    "By `kind`."
    report: Optional[Direction] = None
    "By `report`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class ReportIssueExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    action: By `action`.
    issue: By `issue`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    action: Optional[Direction] = None
    "By `action`."
    issue: Optional[Direction] = None
    "By `issue`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class ReportIssueFilter(BaseModel):
    """Conditions on a ReportIssue; all given ones hold (saringan).

    action: Conditions on `action`.
    and: All of these hold; none given, it is true.
    id: Conditions on `id`.
    issue: Conditions on `issue`.
    kind: Conditions on `kind`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    report: Conditions on `report`.
    reportRevision: Conditions on `reportRevision`."""

    "Conditions on a ReportIssue; all given ones hold (saringan)."
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
    report_revision: Optional["IntFilter"] = Field(alias="reportRevision", default=None)
    "Conditions on `reportRevision`."


class ReportIssueListFilter(BaseModel):
    """Conditions on several ReportIssue rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ReportIssue rows; all given ones hold."
    every: Optional["ReportIssueFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportIssueFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportIssueFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportIssueMeasureOrder(BaseModel):
    """One measure of ReportIssue rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of ReportIssue rows."
    avg: Optional["ReportIssueNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportIssueDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ReportIssueExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportIssueExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportIssueNumberOrder"] = None
    "By `sum`."


class ReportIssueNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class ReportListFilter(BaseModel):
    """Conditions on several Report rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Report rows; all given ones hold."
    every: Optional["ReportFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportMeasureOrder(BaseModel):
    """One measure of Report rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Report rows."
    avg: Optional["ReportNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ReportExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportNumberOrder"] = None
    "By `sum`."


class ReportNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    revision: By `revision`.
    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class ReportOrder(BaseModel):
    """One key to order Report rows by; precedence is the list's order (urutan).

    acceptedAt: By `acceptedAt`.
    acceptedBy: By `acceptedBy`.
    auditTrailAggregate: By `auditTrailAggregate`.
    documentsAggregate: By `documentsAggregate`.
    entriesAggregate: By `entriesAggregate`.
    entriesOfAllRevisionsAggregate: By `entriesOfAllRevisionsAggregate`.
    isOfficial: By `isOfficial`.
    issuesAggregate: By `issuesAggregate`.
    issuesOfAllRevisionsAggregate: By `issuesOfAllRevisionsAggregate`.
    narrative: By `narrative`.
    period: By `period`.
    progressAggregate: By `progressAggregate`.
    progressOfAllRevisionsAggregate: By `progressOfAllRevisionsAggregate`.
    remarksAggregate: By `remarksAggregate`.
    reporter: By `reporter`.
    returnReason: By `returnReason`.
    revision: By `revision`.
    rowVersion: By `rowVersion`.
    status: By `status`.
    statusHistoryAggregate: By `statusHistoryAggregate`.
    submittedAt: By `submittedAt`.
    submittedBy: By `submittedBy`.
    supersedes: By `supersedes`.
    updatedAt: By `updatedAt`.
    valuesAggregate: By `valuesAggregate`.
    valuesOfAllRevisionsAggregate: By `valuesOfAllRevisionsAggregate`.
    verifiedAt: By `verifiedAt`.
    verifiedBy: By `verifiedBy`.
    verifier: By `verifier`.
    visibility: By `visibility`.
    waiverReason: By `waiverReason`."""

    "One key to order Report rows by; precedence is the list's order (urutan)."
    accepted_at: Optional[Direction] = Field(alias="acceptedAt", default=None)
    "By `acceptedAt`."
    accepted_by: Optional["OrganisationOrder"] = Field(alias="acceptedBy", default=None)
    "By `acceptedBy`."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    documents_aggregate: Optional["DocumentAggregateOrder"] = Field(
        alias="documentsAggregate", default=None
    )
    "By `documentsAggregate`."
    entries_aggregate: Optional["FinancialEntryAggregateOrder"] = Field(
        alias="entriesAggregate", default=None
    )
    "By `entriesAggregate`."
    entries_of_all_revisions_aggregate: Optional["FinancialEntryAggregateOrder"] = (
        Field(alias="entriesOfAllRevisionsAggregate", default=None)
    )
    "By `entriesOfAllRevisionsAggregate`."
    is_official: Optional[Direction] = Field(alias="isOfficial", default=None)
    "By `isOfficial`."
    issues_aggregate: Optional["ReportIssueAggregateOrder"] = Field(
        alias="issuesAggregate", default=None
    )
    "By `issuesAggregate`."
    issues_of_all_revisions_aggregate: Optional["ReportIssueAggregateOrder"] = Field(
        alias="issuesOfAllRevisionsAggregate", default=None
    )
    "By `issuesOfAllRevisionsAggregate`."
    narrative: Optional[Direction] = None
    "By `narrative`."
    period: Optional["ReportingPeriodOrder"] = None
    "By `period`."
    progress_aggregate: Optional["MilestoneProgressAggregateOrder"] = Field(
        alias="progressAggregate", default=None
    )
    "By `progressAggregate`."
    progress_of_all_revisions_aggregate: Optional["MilestoneProgressAggregateOrder"] = (
        Field(alias="progressOfAllRevisionsAggregate", default=None)
    )
    "By `progressOfAllRevisionsAggregate`."
    remarks_aggregate: Optional["ReportRemarkAggregateOrder"] = Field(
        alias="remarksAggregate", default=None
    )
    "By `remarksAggregate`."
    reporter: Optional["OrganisationOrder"] = None
    "By `reporter`."
    return_reason: Optional[Direction] = Field(alias="returnReason", default=None)
    "By `returnReason`."
    revision: Optional[Direction] = None
    "By `revision`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    status: Optional[Direction] = None
    "By `status`."
    status_history_aggregate: Optional["StatusEventAggregateOrder"] = Field(
        alias="statusHistoryAggregate", default=None
    )
    "By `statusHistoryAggregate`."
    submitted_at: Optional[Direction] = Field(alias="submittedAt", default=None)
    "By `submittedAt`."
    submitted_by: Optional["OrganisationOrder"] = Field(
        alias="submittedBy", default=None
    )
    "By `submittedBy`."
    supersedes: Optional["ReportOrder"] = None
    "By `supersedes`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    values_aggregate: Optional["IndicatorValueAggregateOrder"] = Field(
        alias="valuesAggregate", default=None
    )
    "By `valuesAggregate`."
    values_of_all_revisions_aggregate: Optional["IndicatorValueAggregateOrder"] = Field(
        alias="valuesOfAllRevisionsAggregate", default=None
    )
    "By `valuesOfAllRevisionsAggregate`."
    verified_at: Optional[Direction] = Field(alias="verifiedAt", default=None)
    "By `verifiedAt`."
    verified_by: Optional["OrganisationOrder"] = Field(alias="verifiedBy", default=None)
    "By `verifiedBy`."
    verifier: Optional["OrganisationOrder"] = None
    "By `verifier`."
    visibility: Optional[Direction] = None
    "By `visibility`."
    waiver_reason: Optional[Direction] = Field(alias="waiverReason", default=None)
    "By `waiverReason`."


class ReportRemarkAggregateOrder(BaseModel):
    """By what is measured of ReportRemark rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of ReportRemark rows that belong to it."
    by: "ReportRemarkMeasureOrder"
    "By what."
    filter_: Optional["ReportRemarkFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportRemarkDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    entry: By `entry`.
    field: By `field`.
    indicator: By `indicator`.
    issue: By `issue`.
    milestone: By `milestone`.
    progress: By `progress`.
    remark: By `remark`.
    report: By `report`.
    reportRevision: By `reportRevision`.
    value: By `value`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
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
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."
    value: Optional[Direction] = None
    "By `value`."


class ReportRemarkExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    field: By `field`.
    remark: By `remark`.
    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    field: Optional[Direction] = None
    "By `field`."
    remark: Optional[Direction] = None
    "By `remark`."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class ReportRemarkFilter(BaseModel):
    """Conditions on a ReportRemark; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    entry: Conditions on `entry`.
    field: Conditions on `field`.
    id: Conditions on `id`.
    indicator: Conditions on `indicator`.
    issue: Conditions on `issue`.
    milestone: Conditions on `milestone`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    progress: Conditions on `progress`.
    remark: Conditions on `remark`.
    report: Conditions on `report`.
    reportRevision: Conditions on `reportRevision`.
    value: Conditions on `value`."""

    "Conditions on a ReportRemark; all given ones hold (saringan)."
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
    report_revision: Optional["IntFilter"] = Field(alias="reportRevision", default=None)
    "Conditions on `reportRevision`."
    value: Optional["IndicatorValueFilter"] = None
    "Conditions on `value`."


class ReportRemarkListFilter(BaseModel):
    """Conditions on several ReportRemark rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ReportRemark rows; all given ones hold."
    every: Optional["ReportRemarkFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportRemarkFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportRemarkFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportRemarkMeasureOrder(BaseModel):
    """One measure of ReportRemark rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of ReportRemark rows."
    avg: Optional["ReportRemarkNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportRemarkDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ReportRemarkExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportRemarkExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportRemarkNumberOrder"] = None
    "By `sum`."


class ReportRemarkNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    reportRevision: By `reportRevision`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    report_revision: Optional[Direction] = Field(alias="reportRevision", default=None)
    "By `reportRevision`."


class ReportStageFilter(BaseModel):
    """Conditions on a value of type ReportStage; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ReportStage; all given ones hold."
    eq: Optional[ReportStage] = None
    "Equal."
    in_: Optional[list[ReportStage]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ReportStage] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportStage]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ReportStatusFilter(BaseModel):
    """Conditions on a value of type ReportStatus; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ReportStatus; all given ones hold."
    eq: Optional[ReportStatus] = None
    "Equal."
    in_: Optional[list[ReportStatus]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ReportStatus] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportStatus]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ReportingObligationAggregateOrder(BaseModel):
    """By what is measured of ReportingObligation rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of ReportingObligation rows that belong to it."
    by: "ReportingObligationMeasureOrder"
    "By what."
    filter_: Optional["ReportingObligationFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportingObligationDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    dayKind: By `dayKind`.
    dueDays: By `dueDays`.
    fiscalCalendar: By `fiscalCalendar`.
    form: By `form`.
    frequency: By `frequency`.
    holidayCalendar: By `holidayCalendar`.
    isValid: By `isValid`.
    organisation: By `organisation`.
    participation: By `participation`.
    rowVersion: By `rowVersion`.
    timeZone: By `timeZone`.
    updatedAt: By `updatedAt`.
    verifier: By `verifier`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    day_kind: Optional[Direction] = Field(alias="dayKind", default=None)
    "By `dayKind`."
    due_days: Optional[Direction] = Field(alias="dueDays", default=None)
    "By `dueDays`."
    fiscal_calendar: Optional[Direction] = Field(alias="fiscalCalendar", default=None)
    "By `fiscalCalendar`."
    form: Optional[Direction] = None
    "By `form`."
    frequency: Optional[Direction] = None
    "By `frequency`."
    holiday_calendar: Optional[Direction] = Field(alias="holidayCalendar", default=None)
    "By `holidayCalendar`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    participation: Optional[Direction] = None
    "By `participation`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    time_zone: Optional[Direction] = Field(alias="timeZone", default=None)
    "By `timeZone`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    verifier: Optional[Direction] = None
    "By `verifier`."


class ReportingObligationExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    dueDays: By `dueDays`.
    form: By `form`.
    holidayCalendar: By `holidayCalendar`.
    rowVersion: By `rowVersion`.
    timeZone: By `timeZone`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    due_days: Optional[Direction] = Field(alias="dueDays", default=None)
    "By `dueDays`."
    form: Optional[Direction] = None
    "By `form`."
    holiday_calendar: Optional[Direction] = Field(alias="holidayCalendar", default=None)
    "By `holidayCalendar`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    time_zone: Optional[Direction] = Field(alias="timeZone", default=None)
    "By `timeZone`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class ReportingObligationFilter(BaseModel):
    """Conditions on a ReportingObligation; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    dayKind: Conditions on `dayKind`.
    dueDays: Conditions on `dueDays`.
    fiscalCalendar: Conditions on `fiscalCalendar`.
    form: Conditions on `form`.
    formerVerifiers: Conditions on `formerVerifiers`.
    frequency: Conditions on `frequency`.
    holidayCalendar: Conditions on `holidayCalendar`.
    id: Conditions on `id`.
    isValid: Conditions on `isValid`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    participation: Conditions on `participation`.
    periods: Conditions on `periods`.
    rowVersion: Conditions on `rowVersion`.
    timeZone: Conditions on `timeZone`.
    updatedAt: Conditions on `updatedAt`.
    valid: Conditions on `valid`.
    verifier: Conditions on `verifier`."""

    "Conditions on a ReportingObligation; all given ones hold (saringan)."
    and_: Optional[list["ReportingObligationFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    citations: Optional["CitationListFilter"] = None
    "Conditions on `citations`."
    day_kind: Optional["DayKindFilter"] = Field(alias="dayKind", default=None)
    "Conditions on `dayKind`."
    due_days: Optional["IntFilter"] = Field(alias="dueDays", default=None)
    "Conditions on `dueDays`."
    fiscal_calendar: Optional["FiscalCalendarFilter"] = Field(
        alias="fiscalCalendar", default=None
    )
    "Conditions on `fiscalCalendar`."
    form: Optional["StringFilter"] = None
    "Conditions on `form`."
    former_verifiers: Optional["OrganisationListFilter"] = Field(
        alias="formerVerifiers", default=None
    )
    "Conditions on `formerVerifiers`."
    frequency: Optional["ReportFrequencyFilter"] = None
    "Conditions on `frequency`."
    holiday_calendar: Optional["StringFilter"] = Field(
        alias="holidayCalendar", default=None
    )
    "Conditions on `holidayCalendar`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_valid: Optional["BooleanFilter"] = Field(alias="isValid", default=None)
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    time_zone: Optional["StringFilter"] = Field(alias="timeZone", default=None)
    "Conditions on `timeZone`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    valid: Optional["PeriodFilter"] = None
    "Conditions on `valid`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."


class ReportingObligationListFilter(BaseModel):
    """Conditions on several ReportingObligation rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ReportingObligation rows; all given ones hold."
    every: Optional["ReportingObligationFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportingObligationFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportingObligationFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportingObligationMeasureOrder(BaseModel):
    """One measure of ReportingObligation rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of ReportingObligation rows."
    avg: Optional["ReportingObligationNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportingObligationDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ReportingObligationExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportingObligationExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportingObligationNumberOrder"] = None
    "By `sum`."


class ReportingObligationNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    dueDays: By `dueDays`.
    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    due_days: Optional[Direction] = Field(alias="dueDays", default=None)
    "By `dueDays`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class ReportingObligationOrder(BaseModel):
    """One key to order ReportingObligation rows by; precedence is the list's order (urutan).

    auditTrailAggregate: By `auditTrailAggregate`.
    citationsAggregate: By `citationsAggregate`.
    dayKind: By `dayKind`.
    dueDays: By `dueDays`.
    fiscalCalendar: By `fiscalCalendar`.
    form: By `form`.
    formerVerifiersAggregate: By `formerVerifiersAggregate`.
    frequency: By `frequency`.
    holidayCalendar: By `holidayCalendar`.
    isValid: By `isValid`.
    organisation: By `organisation`.
    participation: By `participation`.
    periodsAggregate: By `periodsAggregate`.
    rowVersion: By `rowVersion`.
    timeZone: By `timeZone`.
    updatedAt: By `updatedAt`.
    valid: By `valid`.
    verifier: By `verifier`."""

    "One key to order ReportingObligation rows by; precedence is the list's order (urutan)."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    citations_aggregate: Optional["CitationAggregateOrder"] = Field(
        alias="citationsAggregate", default=None
    )
    "By `citationsAggregate`."
    day_kind: Optional[Direction] = Field(alias="dayKind", default=None)
    "By `dayKind`."
    due_days: Optional[Direction] = Field(alias="dueDays", default=None)
    "By `dueDays`."
    fiscal_calendar: Optional[Direction] = Field(alias="fiscalCalendar", default=None)
    "By `fiscalCalendar`."
    form: Optional[Direction] = None
    "By `form`."
    former_verifiers_aggregate: Optional["OrganisationAggregateOrder"] = Field(
        alias="formerVerifiersAggregate", default=None
    )
    "By `formerVerifiersAggregate`."
    frequency: Optional[Direction] = None
    "By `frequency`."
    holiday_calendar: Optional[Direction] = Field(alias="holidayCalendar", default=None)
    "By `holidayCalendar`."
    is_valid: Optional[Direction] = Field(alias="isValid", default=None)
    "By `isValid`."
    organisation: Optional["OrganisationOrder"] = None
    "By `organisation`."
    participation: Optional["ParticipationOrder"] = None
    "By `participation`."
    periods_aggregate: Optional["ReportingPeriodAggregateOrder"] = Field(
        alias="periodsAggregate", default=None
    )
    "By `periodsAggregate`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    time_zone: Optional[Direction] = Field(alias="timeZone", default=None)
    "By `timeZone`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    valid: Optional["PeriodOrder"] = None
    "By `valid`."
    verifier: Optional["OrganisationOrder"] = None
    "By `verifier`."


class ReportingPeriodAggregateOrder(BaseModel):
    """By what is measured of ReportingPeriod rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of ReportingPeriod rows that belong to it."
    by: "ReportingPeriodMeasureOrder"
    "By what."
    filter_: Optional["ReportingPeriodFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class ReportingPeriodDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    currentReport: By `currentReport`.
    daysLate: By `daysLate`.
    dueBasis: By `dueBasis`.
    dueOn: By `dueOn`.
    extendedFrom: By `extendedFrom`.
    extensionReason: By `extensionReason`.
    holidayCalendar: By `holidayCalendar`.
    isExtended: By `isExtended`.
    isOverdue: By `isOverdue`.
    isWaived: By `isWaived`.
    obligation: By `obligation`.
    organisation: By `organisation`.
    programme: By `programme`.
    project: By `project`.
    rowVersion: By `rowVersion`.
    stage: By `stage`.
    state: By `state`.
    timeZone: By `timeZone`.
    updatedAt: By `updatedAt`.
    verifier: By `verifier`.
    waiveReason: By `waiveReason`.
    waivedAt: By `waivedAt`.
    workingDaysLate: By `workingDaysLate`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    current_report: Optional[Direction] = Field(alias="currentReport", default=None)
    "By `currentReport`."
    days_late: Optional[Direction] = Field(alias="daysLate", default=None)
    "By `daysLate`."
    due_basis: Optional[Direction] = Field(alias="dueBasis", default=None)
    "By `dueBasis`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    extended_from: Optional[Direction] = Field(alias="extendedFrom", default=None)
    "By `extendedFrom`."
    extension_reason: Optional[Direction] = Field(alias="extensionReason", default=None)
    "By `extensionReason`."
    holiday_calendar: Optional[Direction] = Field(alias="holidayCalendar", default=None)
    "By `holidayCalendar`."
    is_extended: Optional[Direction] = Field(alias="isExtended", default=None)
    "By `isExtended`."
    is_overdue: Optional[Direction] = Field(alias="isOverdue", default=None)
    "By `isOverdue`."
    is_waived: Optional[Direction] = Field(alias="isWaived", default=None)
    "By `isWaived`."
    obligation: Optional[Direction] = None
    "By `obligation`."
    organisation: Optional[Direction] = None
    "By `organisation`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    stage: Optional[Direction] = None
    "By `stage`."
    state: Optional[Direction] = None
    "By `state`."
    time_zone: Optional[Direction] = Field(alias="timeZone", default=None)
    "By `timeZone`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    verifier: Optional[Direction] = None
    "By `verifier`."
    waive_reason: Optional[Direction] = Field(alias="waiveReason", default=None)
    "By `waiveReason`."
    waived_at: Optional[Direction] = Field(alias="waivedAt", default=None)
    "By `waivedAt`."
    working_days_late: Optional[Direction] = Field(
        alias="workingDaysLate", default=None
    )
    "By `workingDaysLate`."


class ReportingPeriodExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    daysLate: By `daysLate`.
    dueOn: By `dueOn`.
    extendedFrom: By `extendedFrom`.
    extensionReason: By `extensionReason`.
    holidayCalendar: By `holidayCalendar`.
    rowVersion: By `rowVersion`.
    timeZone: By `timeZone`.
    updatedAt: By `updatedAt`.
    waiveReason: By `waiveReason`.
    waivedAt: By `waivedAt`.
    workingDaysLate: By `workingDaysLate`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    days_late: Optional[Direction] = Field(alias="daysLate", default=None)
    "By `daysLate`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    extended_from: Optional[Direction] = Field(alias="extendedFrom", default=None)
    "By `extendedFrom`."
    extension_reason: Optional[Direction] = Field(alias="extensionReason", default=None)
    "By `extensionReason`."
    holiday_calendar: Optional[Direction] = Field(alias="holidayCalendar", default=None)
    "By `holidayCalendar`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    time_zone: Optional[Direction] = Field(alias="timeZone", default=None)
    "By `timeZone`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    waive_reason: Optional[Direction] = Field(alias="waiveReason", default=None)
    "By `waiveReason`."
    waived_at: Optional[Direction] = Field(alias="waivedAt", default=None)
    "By `waivedAt`."
    working_days_late: Optional[Direction] = Field(
        alias="workingDaysLate", default=None
    )
    "By `workingDaysLate`."


class ReportingPeriodFilter(BaseModel):
    """Conditions on a ReportingPeriod; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    currentReport: Conditions on `currentReport`.
    daysLate: Conditions on `daysLate`.
    dueBasis: Conditions on `dueBasis`.
    dueOn: Conditions on `dueOn`.
    extendedFrom: Conditions on `extendedFrom`.
    extensionReason: Conditions on `extensionReason`.
    holidayCalendar: Conditions on `holidayCalendar`.
    id: Conditions on `id`.
    isExtended: Conditions on `isExtended`.
    isOverdue: Conditions on `isOverdue`.
    isWaived: Conditions on `isWaived`.
    not: This does not hold.
    obligation: Conditions on `obligation`.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    period: Conditions on `period`.
    programme: Conditions on `programme`.
    project: Conditions on `project`.
    region: Where its project works, by any of its sites (wilayah).
    reminders: Conditions on `reminders`.
    reports: Conditions on `reports`.
    rowVersion: Conditions on `rowVersion`.
    stage: Conditions on `stage`.
    state: Conditions on `state`.
    timeZone: Conditions on `timeZone`.
    updatedAt: Conditions on `updatedAt`.
    verifier: Conditions on `verifier`.
    waiveReason: Conditions on `waiveReason`.
    waivedAt: Conditions on `waivedAt`.
    workingDaysLate: Conditions on `workingDaysLate`."""

    "Conditions on a ReportingPeriod; all given ones hold (saringan)."
    and_: Optional[list["ReportingPeriodFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    current_report: Optional["ReportFilter"] = Field(
        alias="currentReport", default=None
    )
    "Conditions on `currentReport`."
    days_late: Optional["IntFilter"] = Field(alias="daysLate", default=None)
    "Conditions on `daysLate`."
    due_basis: Optional["DueBasisFilter"] = Field(alias="dueBasis", default=None)
    "Conditions on `dueBasis`."
    due_on: Optional["DateFilter"] = Field(alias="dueOn", default=None)
    "Conditions on `dueOn`."
    extended_from: Optional["DateFilter"] = Field(alias="extendedFrom", default=None)
    "Conditions on `extendedFrom`."
    extension_reason: Optional["StringFilter"] = Field(
        alias="extensionReason", default=None
    )
    "Conditions on `extensionReason`."
    holiday_calendar: Optional["StringFilter"] = Field(
        alias="holidayCalendar", default=None
    )
    "Conditions on `holidayCalendar`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    is_extended: Optional["BooleanFilter"] = Field(alias="isExtended", default=None)
    "Conditions on `isExtended`."
    is_overdue: Optional["BooleanFilter"] = Field(alias="isOverdue", default=None)
    "Conditions on `isOverdue`."
    is_waived: Optional["BooleanFilter"] = Field(alias="isWaived", default=None)
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    stage: Optional["ReportStageFilter"] = None
    "Conditions on `stage`."
    state: Optional["ReportingStateFilter"] = None
    "Conditions on `state`."
    time_zone: Optional["StringFilter"] = Field(alias="timeZone", default=None)
    "Conditions on `timeZone`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    verifier: Optional["OrganisationFilter"] = None
    "Conditions on `verifier`."
    waive_reason: Optional["StringFilter"] = Field(alias="waiveReason", default=None)
    "Conditions on `waiveReason`."
    waived_at: Optional["DateTimeFilter"] = Field(alias="waivedAt", default=None)
    "Conditions on `waivedAt`."
    working_days_late: Optional["IntFilter"] = Field(
        alias="workingDaysLate", default=None
    )
    "Conditions on `workingDaysLate`."


class ReportingPeriodListFilter(BaseModel):
    """Conditions on several ReportingPeriod rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several ReportingPeriod rows; all given ones hold."
    every: Optional["ReportingPeriodFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["ReportingPeriodFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["ReportingPeriodFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class ReportingPeriodMeasureOrder(BaseModel):
    """One measure of ReportingPeriod rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of ReportingPeriod rows."
    avg: Optional["ReportingPeriodNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["ReportingPeriodDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["ReportingPeriodExtremeOrder"] = None
    "By `max`."
    min: Optional["ReportingPeriodExtremeOrder"] = None
    "By `min`."
    sum: Optional["ReportingPeriodNumberOrder"] = None
    "By `sum`."


class ReportingPeriodNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    daysLate: By `daysLate`.
    rowVersion: By `rowVersion`.
    workingDaysLate: By `workingDaysLate`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    days_late: Optional[Direction] = Field(alias="daysLate", default=None)
    "By `daysLate`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    working_days_late: Optional[Direction] = Field(
        alias="workingDaysLate", default=None
    )
    "By `workingDaysLate`."


class ReportingPeriodOrder(BaseModel):
    """One key to order ReportingPeriod rows by; precedence is the list's order (urutan).

    auditTrailAggregate: By `auditTrailAggregate`.
    currentReport: By `currentReport`.
    daysLate: By `daysLate`.
    dueBasis: By `dueBasis`.
    dueOn: By `dueOn`.
    extendedFrom: By `extendedFrom`.
    extensionReason: By `extensionReason`.
    holidayCalendar: By `holidayCalendar`.
    isExtended: By `isExtended`.
    isOverdue: By `isOverdue`.
    isWaived: By `isWaived`.
    obligation: By `obligation`.
    organisation: By `organisation`.
    period: By `period`.
    programme: By `programme`.
    project: By `project`.
    remindersAggregate: By `remindersAggregate`.
    reportsAggregate: By `reportsAggregate`.
    rowVersion: By `rowVersion`.
    stage: By `stage`.
    state: By `state`.
    timeZone: By `timeZone`.
    updatedAt: By `updatedAt`.
    verifier: By `verifier`.
    waiveReason: By `waiveReason`.
    waivedAt: By `waivedAt`.
    workingDaysLate: By `workingDaysLate`."""

    "One key to order ReportingPeriod rows by; precedence is the list's order (urutan)."
    audit_trail_aggregate: Optional["AuditEntryAggregateOrder"] = Field(
        alias="auditTrailAggregate", default=None
    )
    "By `auditTrailAggregate`."
    current_report: Optional["ReportOrder"] = Field(alias="currentReport", default=None)
    "By `currentReport`."
    days_late: Optional[Direction] = Field(alias="daysLate", default=None)
    "By `daysLate`."
    due_basis: Optional[Direction] = Field(alias="dueBasis", default=None)
    "By `dueBasis`."
    due_on: Optional[Direction] = Field(alias="dueOn", default=None)
    "By `dueOn`."
    extended_from: Optional[Direction] = Field(alias="extendedFrom", default=None)
    "By `extendedFrom`."
    extension_reason: Optional[Direction] = Field(alias="extensionReason", default=None)
    "By `extensionReason`."
    holiday_calendar: Optional[Direction] = Field(alias="holidayCalendar", default=None)
    "By `holidayCalendar`."
    is_extended: Optional[Direction] = Field(alias="isExtended", default=None)
    "By `isExtended`."
    is_overdue: Optional[Direction] = Field(alias="isOverdue", default=None)
    "By `isOverdue`."
    is_waived: Optional[Direction] = Field(alias="isWaived", default=None)
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
    reminders_aggregate: Optional["ReminderAggregateOrder"] = Field(
        alias="remindersAggregate", default=None
    )
    "By `remindersAggregate`."
    reports_aggregate: Optional["ReportAggregateOrder"] = Field(
        alias="reportsAggregate", default=None
    )
    "By `reportsAggregate`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    stage: Optional[Direction] = None
    "By `stage`."
    state: Optional[Direction] = None
    "By `state`."
    time_zone: Optional[Direction] = Field(alias="timeZone", default=None)
    "By `timeZone`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."
    verifier: Optional["OrganisationOrder"] = None
    "By `verifier`."
    waive_reason: Optional[Direction] = Field(alias="waiveReason", default=None)
    "By `waiveReason`."
    waived_at: Optional[Direction] = Field(alias="waivedAt", default=None)
    "By `waivedAt`."
    working_days_late: Optional[Direction] = Field(
        alias="workingDaysLate", default=None
    )
    "By `workingDaysLate`."


class ReportingPeriodRegionFilter(BaseModel):
    """Conditions on `region`; all given ones hold.

    within: A site of its project that the viewer may see lies in the region that had this code on the given day
        (default: the business date), by the parents that held that day; no site where none had the code (di
        dalam wilayah)."""

    "Conditions on `region`; all given ones hold."
    within: Optional["RegionWithin"] = None
    "A site of its project that the viewer may see lies in the region that had this code on the given day (default:\nthe business date), by the parents that held that day; no site where none had the code (di dalam wilayah)."


class ReportingStateFilter(BaseModel):
    """Conditions on a value of type ReportingState; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type ReportingState; all given ones hold."
    eq: Optional[ReportingState] = None
    "Equal."
    in_: Optional[list[ReportingState]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[ReportingState] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[ReportingState]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class ReturnReportInput(BaseModel):
    """Which report to return, as it was read, and why.

    expectedVersion: Its `rowVersion` as it was read; another one is answered with VersionConflict (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reason: Why, for the reporter to read; at most 20,000 characters (alasan).
    remarks: What to mend where; kept as `remarks` of the report, and in words below the reason; at most 100
        (catatan perbaikan).
    report: A submitted report that the viewer's organisation verifies, or a verified one that it coordinates
        (laporan)."""

    "Which report to return, as it was read, and why."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why, for the reporter to read; at most 20,000 characters (alasan)."
    remarks: Optional[list["RemarkInput"]] = None
    "What to mend where; kept as `remarks` of the report, and in words below the reason; at most 100 (catatan\nperbaikan)."
    report: str
    "A submitted report that the viewer's organisation verifies, or a verified one that it coordinates (laporan)."


class RevokeApiTokenInput(BaseModel):
    """Which token shall open nothing any more.

    apiToken: A token of the viewer's own, or of a person whom the viewer manages (token).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reason: Why; at most 20,000 characters (alasan)."""

    "Which token shall open nothing any more."
    api_token: str = Field(alias="apiToken")
    "A token of the viewer's own, or of a person whom the viewer manages (token)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: Optional[str] = None
    "Why; at most 20,000 characters (alasan)."


class RotateApiTokenInput(BaseModel):
    """Which token of the viewer's own shall be replaced by a new one that opens the same.

    apiToken: A token of the viewer's own that holds (token).
    expiresOn: The new one's last day in Jakarta, at most 365 days from today (berakhir pada).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    overlapHours: Hours that the old one holds still, 0 to 168; it never holds longer than it would have (masa
        tumpang)."""

    "Which token of the viewer's own shall be replaced by a new one that opens the same."
    api_token: str = Field(alias="apiToken")
    "A token of the viewer's own that holds (token)."
    expires_on: Annotated[date, PlainSerializer(date_text)] = Field(alias="expiresOn")
    "The new one's last day in Jakarta, at most 365 days from today (berakhir pada)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    overlap_hours: Optional[int] = Field(alias="overlapHours", default=None)
    "Hours that the old one holds still, 0 to 168; it never holds longer than it would have (masa tumpang)."


class SiteSelectionFilter(BaseModel):
    """Conditions on a value of type SiteSelection; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type SiteSelection; all given ones hold."
    eq: Optional[SiteSelection] = None
    "Equal."
    in_: Optional[list[SiteSelection]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[SiteSelection] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[SiteSelection]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class SourceFilter(BaseModel):
    """Conditions on a Source; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    citations: Conditions on `citations`.
    code: Conditions on `code`.
    id: Conditions on `id`.
    kind: Conditions on `kind`.
    locator: Conditions on `locator`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    publishedOn: Conditions on `publishedOn`.
    publisher: Conditions on `publisher`.
    retrievedOn: Conditions on `retrievedOn`.
    rowVersion: Conditions on `rowVersion`.
    title: Conditions on `title`.
    updatedAt: Conditions on `updatedAt`."""

    "Conditions on a Source; all given ones hold (saringan)."
    and_: Optional[list["SourceFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
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
    published_on: Optional["DateFilter"] = Field(alias="publishedOn", default=None)
    "Conditions on `publishedOn`."
    publisher: Optional["StringFilter"] = None
    "Conditions on `publisher`."
    retrieved_on: Optional["DateFilter"] = Field(alias="retrievedOn", default=None)
    "Conditions on `retrievedOn`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    title: Optional["StringFilter"] = None
    "Conditions on `title`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."


class SourceKindFilter(BaseModel):
    """Conditions on a value of type SourceKind; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type SourceKind; all given ones hold."
    eq: Optional[SourceKind] = None
    "Equal."
    in_: Optional[list[SourceKind]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[SourceKind] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[SourceKind]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class SpanFilter(BaseModel):
    """Conditions on parts of a Span; all given ones hold.

    endsOn: Conditions on `endsOn`.
    precision: Conditions on `precision`.
    startsOn: Conditions on `startsOn`."""

    "Conditions on parts of a Span; all given ones hold."
    ends_on: Optional["DateFilter"] = Field(alias="endsOn", default=None)
    "Conditions on `endsOn`."
    precision: Optional["DatePrecisionFilter"] = None
    "Conditions on `precision`."
    starts_on: Optional["DateFilter"] = Field(alias="startsOn", default=None)
    "Conditions on `startsOn`."


class SpanOrder(BaseModel):
    """The part of a Span to order by.

    endsOn: By `endsOn`.
    precision: By `precision`.
    startsOn: By `startsOn`."""

    "The part of a Span to order by."
    ends_on: Optional[Direction] = Field(alias="endsOn", default=None)
    "By `endsOn`."
    precision: Optional[Direction] = None
    "By `precision`."
    starts_on: Optional[Direction] = Field(alias="startsOn", default=None)
    "By `startsOn`."


class StatementAggregateOrder(BaseModel):
    """By what is measured of Statement rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of Statement rows that belong to it."
    by: "StatementMeasureOrder"
    "By what."
    filter_: Optional["StatementFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class StatementDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    basis: By `basis`.
    programme: By `programme`.
    project: By `project`.
    rowVersion: By `rowVersion`.
    text: By `text`.
    topic: By `topic`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    basis: Optional[Direction] = None
    "By `basis`."
    programme: Optional[Direction] = None
    "By `programme`."
    project: Optional[Direction] = None
    "By `project`."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    text: Optional[Direction] = None
    "By `text`."
    topic: Optional[Direction] = None
    "By `topic`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class StatementExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`.
    text: By `text`.
    topic: By `topic`.
    updatedAt: By `updatedAt`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."
    text: Optional[Direction] = None
    "By `text`."
    topic: Optional[Direction] = None
    "By `topic`."
    updated_at: Optional[Direction] = Field(alias="updatedAt", default=None)
    "By `updatedAt`."


class StatementFilter(BaseModel):
    """Conditions on a Statement; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    auditTrail: Conditions on `auditTrail`.
    basis: Conditions on `basis`.
    citations: Conditions on `citations`.
    id: Conditions on `id`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    programme: Conditions on `programme`.
    project: Conditions on `project`.
    rowVersion: Conditions on `rowVersion`.
    text: Conditions on `text`.
    topic: Conditions on `topic`.
    updatedAt: Conditions on `updatedAt`."""

    "Conditions on a Statement; all given ones hold (saringan)."
    and_: Optional[list["StatementFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
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
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    text: Optional["StringFilter"] = None
    "Conditions on `text`."
    topic: Optional["StringFilter"] = None
    "Conditions on `topic`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."


class StatementListFilter(BaseModel):
    """Conditions on several Statement rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several Statement rows; all given ones hold."
    every: Optional["StatementFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["StatementFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["StatementFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class StatementMeasureOrder(BaseModel):
    """One measure of Statement rows.

    avg: By `avg`.
    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`.
    sum: By `sum`."""

    "One measure of Statement rows."
    avg: Optional["StatementNumberOrder"] = None
    "By `avg`."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["StatementDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["StatementExtremeOrder"] = None
    "By `max`."
    min: Optional["StatementExtremeOrder"] = None
    "By `min`."
    sum: Optional["StatementNumberOrder"] = None
    "By `sum`."


class StatementNumberOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    rowVersion: By `rowVersion`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    row_version: Optional[Direction] = Field(alias="rowVersion", default=None)
    "By `rowVersion`."


class StatusEventAggregateOrder(BaseModel):
    """By what is measured of StatusEvent rows that belong to it.

    by: By what.
    filter: Which rows count; all when absent."""

    "By what is measured of StatusEvent rows that belong to it."
    by: "StatusEventMeasureOrder"
    "By what."
    filter_: Optional["StatusEventFilter"] = Field(alias="filter", default=None)
    "Which rows count; all when absent."


class StatusEventDistinctOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    agreement: By `agreement`.
    at: By `at`.
    budget: By `budget`.
    effectiveOn: By `effectiveOn`.
    entity: By `entity`.
    fromStatus: By `fromStatus`.
    milestone: By `milestone`.
    organisation: By `organisation`.
    phase: By `phase`.
    project: By `project`.
    reason: By `reason`.
    report: By `report`.
    role: By `role`.
    site: By `site`.
    source: By `source`.
    toStatus: By `toStatus`.
    waiverReason: By `waiverReason`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    agreement: Optional[Direction] = None
    "By `agreement`."
    at: Optional[Direction] = None
    "By `at`."
    budget: Optional[Direction] = None
    "By `budget`."
    effective_on: Optional[Direction] = Field(alias="effectiveOn", default=None)
    "By `effectiveOn`."
    entity: Optional[Direction] = None
    "By `entity`."
    from_status: Optional[Direction] = Field(alias="fromStatus", default=None)
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
    to_status: Optional[Direction] = Field(alias="toStatus", default=None)
    "By `toStatus`."
    waiver_reason: Optional[Direction] = Field(alias="waiverReason", default=None)
    "By `waiverReason`."


class StatusEventExtremeOrder(BaseModel):
    """What is measured of which field to order by: of amounts, under `convert` or where their currency is a key.

    at: By `at`.
    effectiveOn: By `effectiveOn`.
    fromStatus: By `fromStatus`.
    reason: By `reason`.
    toStatus: By `toStatus`.
    waiverReason: By `waiverReason`."""

    "What is measured of which field to order by: of amounts, under `convert` or where their currency is a key."
    at: Optional[Direction] = None
    "By `at`."
    effective_on: Optional[Direction] = Field(alias="effectiveOn", default=None)
    "By `effectiveOn`."
    from_status: Optional[Direction] = Field(alias="fromStatus", default=None)
    "By `fromStatus`."
    reason: Optional[Direction] = None
    "By `reason`."
    to_status: Optional[Direction] = Field(alias="toStatus", default=None)
    "By `toStatus`."
    waiver_reason: Optional[Direction] = Field(alias="waiverReason", default=None)
    "By `waiverReason`."


class StatusEventFilter(BaseModel):
    """Conditions on a StatusEvent; all given ones hold (saringan).

    agreement: Conditions on `agreement`.
    and: All of these hold; none given, it is true.
    at: Conditions on `at`.
    budget: Conditions on `budget`.
    effectiveOn: Conditions on `effectiveOn`.
    entity: Conditions on `entity`.
    fromStatus: Conditions on `fromStatus`.
    id: Conditions on `id`.
    milestone: Conditions on `milestone`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    phase: Conditions on `phase`.
    project: Conditions on `project`.
    reason: Conditions on `reason`.
    report: Conditions on `report`.
    role: Conditions on `role`.
    site: Conditions on `site`.
    source: Conditions on `source`.
    toStatus: Conditions on `toStatus`.
    waiverReason: Conditions on `waiverReason`."""

    "Conditions on a StatusEvent; all given ones hold (saringan)."
    agreement: Optional["AgreementFilter"] = None
    "Conditions on `agreement`."
    and_: Optional[list["StatusEventFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    at: Optional["DateTimeFilter"] = None
    "Conditions on `at`."
    budget: Optional["BudgetFilter"] = None
    "Conditions on `budget`."
    effective_on: Optional["DateFilter"] = Field(alias="effectiveOn", default=None)
    "Conditions on `effectiveOn`."
    entity: Optional["WorkflowEntityFilter"] = None
    "Conditions on `entity`."
    from_status: Optional["StringFilter"] = Field(alias="fromStatus", default=None)
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
    to_status: Optional["StringFilter"] = Field(alias="toStatus", default=None)
    "Conditions on `toStatus`."
    waiver_reason: Optional["StringFilter"] = Field(alias="waiverReason", default=None)
    "Conditions on `waiverReason`."


class StatusEventListFilter(BaseModel):
    """Conditions on several StatusEvent rows; all given ones hold.

    every: All of them meet this; true where there are none.
    none: None of them meets this; true where there are none.
    some: At least one of them meets this; `{and: []}` asks whether there is any."""

    "Conditions on several StatusEvent rows; all given ones hold."
    every: Optional["StatusEventFilter"] = None
    "All of them meet this; true where there are none."
    none: Optional["StatusEventFilter"] = None
    "None of them meets this; true where there are none."
    some: Optional["StatusEventFilter"] = None
    "At least one of them meets this; `{and: []}` asks whether there is any."


class StatusEventMeasureOrder(BaseModel):
    """One measure of StatusEvent rows.

    count: By `count`.
    countDistinct: By `countDistinct`.
    max: By `max`.
    min: By `min`."""

    "One measure of StatusEvent rows."
    count: Optional[Direction] = None
    "By `count`."
    count_distinct: Optional["StatusEventDistinctOrder"] = Field(
        alias="countDistinct", default=None
    )
    "By `countDistinct`."
    max: Optional["StatusEventExtremeOrder"] = None
    "By `max`."
    min: Optional["StatusEventExtremeOrder"] = None
    "By `min`."


class StringFilter(BaseModel):
    """Conditions on a value of type String; all given ones hold.

    contains: Contains this text, whatever its case; % and _ stand for themselves.
    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match.
    startsWith: Starts with this text, whatever its case; % and _ stand for themselves."""

    "Conditions on a value of type String; all given ones hold."
    contains: Optional[str] = None
    "Contains this text, whatever its case; % and _ stand for themselves."
    eq: Optional[str] = None
    "Equal."
    in_: Optional[list[str]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[str] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[str]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."
    starts_with: Optional[str] = Field(alias="startsWith", default=None)
    "Starts with this text, whatever its case; % and _ stand for themselves."


class SubmitReportDraftInput(BaseModel):
    """Which draft to hand in, as it was read.

    expectedVersion: Its `rowVersion` as it was read; another one is answered with VersionConflict (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    report: A draft of the viewer's organisation (rancangan laporan)."""

    "Which draft to hand in, as it was read."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "A draft of the viewer's organisation (rancangan laporan)."


class SubmitReportInput(BaseModel):
    """A whole report on a period: whatever an earlier draft held is replaced by this (laporan).

    entries: Movements of money; at most 5,000 (transaksi).
    expectedVersion: The `rowVersion` of the draft or returned report that this replaces; checked when given
        (versi).
    explanations: Why indicators that are due have no value; at most 500 (penjelasan).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    issues: Difficulties; at most 500 (kendala).
    narrative: What happened, in words, at most 20,000 characters (uraian).
    progress: How far milestones are, each at most once; at most 500 (kemajuan).
    reportingPeriod: The period reported on, owed by the viewer's organisation (masa pelaporan).
    supersedes: The accepted report of the same period that this one corrects and, once accepted, replaces as a
        whole; leave it out otherwise (menggantikan).
    values: Values of indicators; at most 500 (capaian)."""

    "A whole report on a period: whatever an earlier draft held is replaced by this (laporan)."
    entries: Optional[list["EntryInput"]] = None
    "Movements of money; at most 5,000 (transaksi)."
    expected_version: Optional[int] = Field(alias="expectedVersion", default=None)
    "The `rowVersion` of the draft or returned report that this replaces; checked when given (versi)."
    explanations: Optional[list["ExplanationInput"]] = None
    "Why indicators that are due have no value; at most 500 (penjelasan)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    issues: Optional[list["IssueInput"]] = None
    "Difficulties; at most 500 (kendala)."
    narrative: Optional[str] = None
    "What happened, in words, at most 20,000 characters (uraian)."
    progress: Optional[list["MilestoneProgressInput"]] = None
    "How far milestones are, each at most once; at most 500 (kemajuan)."
    reporting_period: str = Field(alias="reportingPeriod")
    "The period reported on, owed by the viewer's organisation (masa pelaporan)."
    supersedes: Optional[str] = None
    "The accepted report of the same period that this one corrects and, once accepted, replaces as a whole; leave it\nout otherwise (menggantikan)."
    values: Optional[list["IndicatorValueInput"]] = None
    "Values of indicators; at most 500 (capaian)."


class SubmitReportsInput(BaseModel):
    """Several whole reports, each of a period of its own.

    errorPolicy: What to do when some of them are wrong (perlakuan baris salah).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reports: The reports; at least one, at most 50 (laporan)."""

    "Several whole reports, each of a period of its own."
    error_policy: ErrorPolicy = Field(alias="errorPolicy")
    "What to do when some of them are wrong (perlakuan baris salah)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reports: list["SubmitReportInput"]
    "The reports; at least one, at most 50 (laporan)."


class UnitFilter(BaseModel):
    """Conditions on a value of type Unit; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Unit; all given ones hold."
    eq: Optional[Unit] = None
    "Equal."
    in_: Optional[list[Unit]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[Unit] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Unit]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class UserFilter(BaseModel):
    """Conditions on a User; all given ones hold (saringan).

    and: All of these hold; none given, it is true.
    apiTokens: Conditions on `apiTokens`.
    auditTrail: Conditions on `auditTrail`.
    displayName: Conditions on `displayName`.
    erasedAt: Conditions on `erasedAt`.
    grants: Conditions on `grants`.
    id: Conditions on `id`.
    identities: Conditions on `identities`.
    isActive: Conditions on `isActive`.
    not: This does not hold.
    or: At least one of these holds; none given, it is false.
    organisation: Conditions on `organisation`.
    rowVersion: Conditions on `rowVersion`.
    statusEvents: Conditions on `statusEvents`.
    updatedAt: Conditions on `updatedAt`.
    workEmail: Conditions on `workEmail`."""

    "Conditions on a User; all given ones hold (saringan)."
    and_: Optional[list["UserFilter"]] = Field(alias="and", default=None)
    "All of these hold; none given, it is true."
    api_tokens: Optional["ApiTokenListFilter"] = Field(alias="apiTokens", default=None)
    "Conditions on `apiTokens`."
    audit_trail: Optional["AuditEntryListFilter"] = Field(
        alias="auditTrail", default=None
    )
    "Conditions on `auditTrail`."
    display_name: Optional["StringFilter"] = Field(alias="displayName", default=None)
    "Conditions on `displayName`."
    erased_at: Optional["DateTimeFilter"] = Field(alias="erasedAt", default=None)
    "Conditions on `erasedAt`."
    grants: Optional["GrantListFilter"] = None
    "Conditions on `grants`."
    id: Optional["IDFilter"] = None
    "Conditions on `id`."
    identities: Optional["IdentityBindingListFilter"] = None
    "Conditions on `identities`."
    is_active: Optional["BooleanFilter"] = Field(alias="isActive", default=None)
    "Conditions on `isActive`."
    not_: Optional["UserFilter"] = Field(alias="not", default=None)
    "This does not hold."
    or_: Optional[list["UserFilter"]] = Field(alias="or", default=None)
    "At least one of these holds; none given, it is false."
    organisation: Optional["OrganisationFilter"] = None
    "Conditions on `organisation`."
    row_version: Optional["IntFilter"] = Field(alias="rowVersion", default=None)
    "Conditions on `rowVersion`."
    status_events: Optional["StatusEventListFilter"] = Field(
        alias="statusEvents", default=None
    )
    "Conditions on `statusEvents`."
    updated_at: Optional["DateTimeFilter"] = Field(alias="updatedAt", default=None)
    "Conditions on `updatedAt`."
    work_email: Optional["StringFilter"] = Field(alias="workEmail", default=None)
    "Conditions on `workEmail`."


class VerifyReportInput(BaseModel):
    """Which report to verify, as it was read.

    expectedVersion: Its `rowVersion` as it was read; another one is answered with VersionConflict (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    report: A submitted report that the viewer's organisation verifies (laporan)."""

    "Which report to verify, as it was read."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    report: str
    "A submitted report that the viewer's organisation verifies (laporan)."


class VisibilityFilter(BaseModel):
    """Conditions on a value of type Visibility; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type Visibility; all given ones hold."
    eq: Optional[Visibility] = None
    "Equal."
    in_: Optional[list[Visibility]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[Visibility] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[Visibility]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."


class WaiveObligationInput(BaseModel):
    """A period on which no report is owed any more (pembebasan kewajiban).

    expectedVersion: Its `rowVersion` when it was read (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reason: Why, shown beside the period; at most 20,000 characters (alasan).
    reportingPeriod: The period (masa pelaporan)."""

    "A period on which no report is owed any more (pembebasan kewajiban)."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` when it was read (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why, shown beside the period; at most 20,000 characters (alasan)."
    reporting_period: str = Field(alias="reportingPeriod")
    "The period (masa pelaporan)."


class WithdrawReportInput(BaseModel):
    """Which report to take back, as it was read, and why.

    expectedVersion: Its `rowVersion` as it was read; another one is answered with VersionConflict (versi).
    idempotencyKey: A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a
        UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a
        retry acts anew (kunci idempotensi).
    reason: Why; at most 20,000 characters (alasan).
    report: A draft or submitted report of the viewer's organisation (laporan)."""

    "Which report to take back, as it was read, and why."
    expected_version: int = Field(alias="expectedVersion")
    "Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."
    idempotency_key: Optional[str] = Field(alias="idempotencyKey", default=None)
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci idempotensi)."
    reason: str
    "Why; at most 20,000 characters (alasan)."
    report: str
    "A draft or submitted report of the viewer's organisation (laporan)."


class WorkflowEntityFilter(BaseModel):
    """Conditions on a value of type WorkflowEntity; all given ones hold.

    eq: Equal.
    in: Equal to one of these.
    isNull: Whether it is null: the only test for null.
    ne: Not equal; rows where it is null match.
    notIn: Equal to none of these; rows where it is null match."""

    "Conditions on a value of type WorkflowEntity; all given ones hold."
    eq: Optional[WorkflowEntity] = None
    "Equal."
    in_: Optional[list[WorkflowEntity]] = Field(alias="in", default=None)
    "Equal to one of these."
    is_null: Optional[bool] = Field(alias="isNull", default=None)
    "Whether it is null: the only test for null."
    ne: Optional[WorkflowEntity] = None
    "Not equal; rows where it is null match."
    not_in: Optional[list[WorkflowEntity]] = Field(alias="notIn", default=None)
    "Equal to none of these; rows where it is null match."
