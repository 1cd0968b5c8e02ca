"""Budgets and their lines: what is allocated, from which source, to whom, and how far it is used."""

from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Named,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.tables.row import VISIBILITY, Mutable, Row, Scoped, metadata
from db.types import CURRENCY, MONEY, SPAN, Span, vocabulary
from db.words import BudgetStatus, FiscalCalendar, FundingSource, OrganisationKind, Visibility

ORGANISATION_KIND = vocabulary(OrganisationKind)


class BudgetRow(Row, Mutable):
    """A budget of a project for one fiscal year in one currency; public at most once it is approved."""

    project_id: Named[int] = Column(BigInteger)
    scope_id: Named[int] = Column(BigInteger)
    project_visibility: Named[Visibility] = Column(VISIBILITY)
    visibility: Named[Visibility] = Column(
        VISIBILITY,
        Computed(
            "case when status in ('APPROVED', 'REVISED', 'CLOSED') then project_visibility else 'INTERNAL' end",
            persisted=True,
        ),
        nullable=False,
    )
    calendar: Named[FiscalCalendar] = Column(vocabulary(FiscalCalendar), server_default=text("'ID'"))
    fiscal_year: Named[int] = Column(Integer)
    period: Named[Span] = Column(
        SPAN, Computed("app.fiscal_period(calendar, fiscal_year)", persisted=True), nullable=False
    )
    currency: Named[str] = Column(CURRENCY)
    total: Named[Decimal] = Column(MONEY)
    version: Named[int] = Column(Integer, server_default=text("1"))
    status: Named[BudgetStatus] = Column(vocabulary(BudgetStatus), server_default=text("'DRAFT'"))
    revision_reason: Named[str | None] = Column(Text)


class BudgetLineRow(Row, Mutable, Scoped):
    """An allocation; the running totals are kept by the database from the entries of reports.

    `root_id` is the line of the first version that it replaces: entries on any line of a root count for the newest one.
    """

    budget_id: Named[int] = Column(BigInteger)
    project_id: Named[int] = Column(BigInteger)
    currency: Named[str] = Column(CURRENCY)
    period: Named[Span] = Column(SPAN)
    source: Named[FundingSource] = Column(vocabulary(FundingSource))
    funder_org_id: Named[int] = Column(BigInteger, index=True)
    funder_kind: Named[OrganisationKind] = Column(ORGANISATION_KIND)
    executor_org_id: Named[int] = Column(BigInteger, index=True)
    executor_kind: Named[OrganisationKind] = Column(ORGANISATION_KIND)
    region_id: Named[int | None] = Column(BigInteger, ForeignKey("region.id"), index=True)
    phase_id: Named[int | None] = Column(BigInteger, ForeignKey("phase.id"), index=True)
    budget_code: Named[str | None] = Column(Text)
    external_ref: Named[str | None] = Column(Text)
    in_kind: Named[bool] = Column(Boolean, server_default=text("false"))
    root_id: Named[int | None] = Column(BigInteger, ForeignKey("budget_line.id"))
    amount: Named[Decimal] = Column(MONEY)
    committed: Named[Decimal] = Column(MONEY, server_default=text("0"))
    disbursed: Named[Decimal] = Column(MONEY, server_default=text("0"))
    realised: Named[Decimal] = Column(MONEY, server_default=text("0"))
    pending_committed: Named[Decimal] = Column(MONEY, server_default=text("0"))
    pending_disbursed: Named[Decimal] = Column(MONEY, server_default=text("0"))
    pending_realised: Named[Decimal] = Column(MONEY, server_default=text("0"))


class FundingRuleRow(Row):
    """That a source may flow from a kind of funder to a kind of executor, and by which rule."""

    source: Named[FundingSource] = Column(vocabulary(FundingSource))
    funder_kind: Named[OrganisationKind] = Column(ORGANISATION_KIND)
    executor_kind: Named[OrganisationKind] = Column(ORGANISATION_KIND)
    legal_basis: Named[str | None] = Column(Text)


budget = Table(
    "budget",
    metadata,
    BudgetRow,
    Index("budget_fiscal_year_version_id_idx", "fiscal_year", "version", "id"),
    ForeignKeyConstraint(["project_id"], ["project.id"]),
    ForeignKeyConstraint(
        ["scope_id", "project_visibility"], ["project.scope_id", "project.visibility"], onupdate="CASCADE"
    ),
    CheckConstraint("scope_id = project_id", name="scope"),
    UniqueConstraint("project_id", "calendar", "fiscal_year", "currency", "version"),
    UniqueConstraint("id", "project_id", "scope_id", "visibility", "currency", "period", name="budget_guard_key"),
    UniqueConstraint("id", "scope_id", "visibility", name="budget_scope_key"),
    Index("budget_scope_id_idx", "scope_id"),
    CheckConstraint("total >= 0 and total < 1e18", name="total"),
    CheckConstraint("currency ~ '^[A-Z]{3}$'", name="currency"),
    CheckConstraint("fiscal_year between 1945 and 2200", name="fiscal_year"),
    CheckConstraint("version >= 1", name="version"),
)

budget_line = Table(
    "budget_line",
    metadata,
    BudgetLineRow,
    ForeignKeyConstraint(
        ["budget_id", "project_id", "scope_id", "visibility", "currency", "period"],
        [
            "budget.id",
            "budget.project_id",
            "budget.scope_id",
            "budget.visibility",
            "budget.currency",
            "budget.period",
        ],
        onupdate="CASCADE",
    ),
    ForeignKeyConstraint(
        ["funder_org_id", "funder_kind"], ["organisation.id", "organisation.kind"], onupdate="CASCADE"
    ),
    ForeignKeyConstraint(
        ["executor_org_id", "executor_kind"], ["organisation.id", "organisation.kind"], onupdate="CASCADE"
    ),
    ForeignKeyConstraint(
        ["source", "funder_kind", "executor_kind"],
        ["funding_rule.source", "funding_rule.funder_kind", "funding_rule.executor_kind"],
    ),
    Index("budget_line_budget_id_idx", "budget_id"),
    Index("budget_line_project_id_idx", "project_id"),
    Index("budget_line_root_idx", text("coalesce(root_id, id)")),
    UniqueConstraint("id", "project_id", "scope_id", "visibility", "currency", "period", name="budget_line_guard_key"),
    UniqueConstraint("id", "scope_id", "visibility", name="budget_line_scope_key"),
    CheckConstraint("amount >= 0 and amount < 1e18", name="amount"),
    CheckConstraint(
        "committed >= 0 and pending_committed >= 0 and committed + pending_committed <= amount",
        name="committed",
    ),
    CheckConstraint(
        "disbursed >= 0 and pending_disbursed >= 0 and disbursed + pending_disbursed <= amount",
        name="disbursed",
    ),
    CheckConstraint(
        "realised >= 0 and pending_realised >= 0 and realised + pending_realised <= amount", name="realised"
    ),
    CheckConstraint(r"budget_code ~ '^\d{3}\.\d{2}\.[A-Z]{2}\.\d{4}\.[A-Z]{3}\.\d{3}$'", name="budget_code"),
)

funding_rule = Table(
    "funding_rule", metadata, FundingRuleRow, UniqueConstraint("source", "funder_kind", "executor_kind")
)
