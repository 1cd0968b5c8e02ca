"""Who may see a row: one predicate a table, used twice, by the compiler and for row-level security.

The two uses differ only in where the viewer comes from (`ViewerSql`): binds of the statement, or settings of the
transaction. A table without an entry cannot be read: `policy` raises at import of whoever declares it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Table,
    and_,
    any_,
    bindparam,
    cast,
    exists,
    false,
    func,
    or_,
    select,
)
from sqlalchemy import true as sql_true

from db import tables as t
from db.viewer import Stance

IDS = ARRAY(BigInteger)
Columns = Any
"""The columns of a row by name: a table's `c`, or the compiler's row."""


@dataclass(frozen=True)
class ViewerSql:
    """The viewer as SQL expressions; the names are those of `db.viewer.Viewer`."""

    user: ColumnElement[int]
    organisations: ColumnElement[Any]
    circle: ColumnElement[Any]
    partner: ColumnElement[Any]
    parties: ColumnElement[Any]
    within: ColumnElement[Any]
    administers: ColumnElement[Any]
    stance: Stance | None
    """Known for a compiled statement; None where the transaction's setting decides."""

    def is_auditor(self) -> ColumnElement[bool]:
        if self.stance is None:
            return select(func.app.is_auditor()).scalar_subquery()
        return sql_true() if self.stance is Stance.AUDITOR else false()


Policy = Callable[[Columns, ViewerSql], ColumnElement[bool]]


def everyone(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """Reference data and actors: anyone, signed in or not."""
    return sql_true()


def nobody(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """Secrets: only functions of the guard role read them."""
    return false()


def open_to_all(row: Columns) -> ColumnElement[bool]:
    """Rows that anyone may see."""
    public: ColumnElement[bool] = row.visibility == "PUBLIC"
    return public


def scoped(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """Public rows; rows of projects one leads or coordinates; rows open to partners of projects one takes part in."""
    if viewer.stance is Stance.ANONYMOUS:
        return open_to_all(row)
    return or_(
        row.visibility == "PUBLIC",
        viewer.is_auditor(),
        row.scope_id == any_(viewer.circle),
        and_(row.visibility == "PARTNERS", row.scope_id == any_(viewer.partner)),
    )


def related(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """A relation of two projects, both of which one may see: it would tell of the hidden one."""
    other = t.project.alias("other_end")
    seen = select(other.c.id).where(other.c.id == row.to_id, scoped(other.c, viewer)).correlate_except(other)
    return and_(scoped(row, viewer), exists(seen))


def reported(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """As scoped, and rows of reports that one's organisation writes or verifies.

    What a returned revision said is not for the public when a later one is accepted.
    """
    if viewer.stance is Stance.ANONYMOUS:
        return and_(scoped(row, viewer), _is_current(row))
    mine = or_(row.reporter_org_id == any_(viewer.organisations), row.verifier_org_id == any_(viewer.organisations))
    within = and_(mine, _within(row, viewer))
    if not hasattr(row, "report_revision"):
        return or_(scoped(row, viewer), within)
    closed = or_(viewer.is_auditor(), row.scope_id == any_(viewer.circle))
    return or_(closed, within, and_(scoped(row, viewer), _is_current(row)))


def _is_current(row: Columns) -> ColumnElement[bool]:
    """Whether a part of a report is of its latest revision; true for what is no part of a report."""
    if not hasattr(row, "report_revision"):
        return sql_true()
    report = t.report.alias("of_report")
    latest = select(report.c.revision).where(report.c.id == row.report_id).correlate_except(report)
    return or_(row.report_id.is_(None), row.report_revision == latest.scalar_subquery())


def obliged(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """As scoped, and what one's organisation owes or verifies, or verified before another took over."""
    if viewer.stance is Stance.ANONYMOUS:
        return scoped(row, viewer)
    mine = [row.organisation_id == any_(viewer.organisations), row.verifier_org_id == any_(viewer.organisations)]
    if hasattr(row, "former_verifier_ids"):
        mine.append(row.former_verifier_ids.bool_op("&&")(viewer.organisations))
    return or_(scoped(row, viewer), and_(or_(*mine), _within(row, viewer)))


def decided(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """The history of a duty: whoever sees the period that it tells of, or else the obligation."""
    if viewer.stance is Stance.ANONYMOUS:
        return scoped(row, viewer)
    duty = t.reporting_obligation.alias("of_duty")
    verifies = or_(
        duty.c.verifier_org_id == any_(viewer.organisations),
        duty.c.former_verifier_ids.bool_op("&&")(viewer.organisations),
    )
    seen = select(duty.c.id).where(duty.c.id == row.obligation_id, verifies).correlate_except(duty)
    whole = and_(row.period_id.is_(None), exists(seen))
    mine = [row.organisation_id == any_(viewer.organisations), row.verifier_org_id == any_(viewer.organisations)]
    return or_(scoped(row, viewer), and_(or_(*mine, whole), _within(row, viewer)))


def reminded(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """What reminds one's organisation, as who owes, verifies or coordinates; auditors."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    mine = or_(row.organisation_id == any_(viewer.organisations), row.verifier_org_id == any_(viewer.organisations))
    return or_(viewer.is_auditor(), row.scope_id == any_(viewer.circle), and_(mine, _within(row, viewer)))


def funded(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """As scoped, and budgets of projects one sees of which one's organisation pays a line: it is to approve them.

    Of the lines of such a budget it sees those it pays.
    """
    if viewer.stance is Stance.ANONYMOUS:
        return scoped(row, viewer)
    is_line = "funder_org_id" in row
    paid = row.funder_org_id == any_(viewer.organisations) if is_line else _pays(row.id, viewer)
    return or_(scoped(row, viewer), and_(_within(row, viewer), paid, _sees_project(row, viewer)))


def _pays(budget_id: ColumnElement[int], viewer: ViewerSql) -> ColumnElement[bool]:
    line = t.budget_line.alias("paid")
    pays = line.c.funder_org_id == any_(viewer.organisations)
    return exists(select(line.c.id).where(line.c.budget_id == budget_id, pays).correlate_except(line))


def _sees_project(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """A part is never more visible than its project."""
    whole = t.project.alias("whole")
    seen = select(whole.c.id).where(whole.c.id == row.scope_id, scoped(whole.c, viewer)).correlate_except(whole)
    return exists(seen)


def agreed(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """As scoped, and agreements in the making of which one's organisation is a party."""
    if viewer.stance is Stance.ANONYMOUS:
        return scoped(row, viewer)
    key = row.agreement_id if "agreement_id" in row else row.id
    return or_(scoped(row, viewer), key == any_(viewer.parties))


def reported_or_agreed(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """For rows that may hang on a report or on an agreement."""
    if viewer.stance is Stance.ANONYMOUS:
        return scoped(row, viewer)
    return or_(reported(row, viewer), row.agreement_id == any_(viewer.parties))


def documented(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """As the agreement, report or milestone that it hangs on; on an entry, as that entry."""
    entry = t.financial_entry.alias("of_entry")
    seen = select(entry.c.id).where(entry.c.id == row.financial_entry_id, reported(entry.c, viewer))
    held = and_(row.financial_entry_id.is_(None), reported_or_agreed(row, viewer))
    return or_(held, exists(seen.correlate_except(entry)))


def told(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """For changes of status: whoever sees the report, agreement or budget that changed."""
    if viewer.stance is Stance.ANONYMOUS:
        return scoped(row, viewer)
    budget = and_(row.budget_id.is_not(None), _within(row, viewer))
    return or_(reported_or_agreed(row, viewer), and_(budget, _pays(row.budget_id, viewer), _sees_project(row, viewer)))


def oneself(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """A person: oneself, and the ADMIN who manages the persons of the organisation."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    key = row.user_id if "user_id" in row else row.id
    return or_(key == viewer.user, row.organisation_id == any_(viewer.administers))


def known_by_name(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """A person's name and address: as oneself, and auditors, who see who did what."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    return or_(oneself(row, viewer), viewer.is_auditor())


def own(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """What a person has kept for themselves."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    mine: ColumnElement[bool] = row.user_id == viewer.user
    return mine


def managed(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """What an organisation has set up for its machines: the ADMIN of the organisation."""
    if viewer.stance is Stance.ANONYMOUS:
        return false()
    own: ColumnElement[bool] = row.organisation_id == any_(viewer.administers)
    return own


def auditors(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    """The record of all changes: auditors only."""
    return viewer.is_auditor()


def _within(row: Columns, viewer: ViewerSql) -> ColumnElement[bool]:
    return or_(viewer.within.is_(None), row.scope_id == any_(viewer.within))


POLICIES: dict[Table, Policy] = {
    **dict.fromkeys(
        (
            t.country,
            t.region,
            t.region_parent,
            t.region_code,
            t.commodity,
            t.exchange_rate,
            t.holiday,
            t.organisation,
            t.organisation_name,
            t.organisation_relation,
            t.organisation_alias,
            t.programme,
            t.funding_rule,
            t.allowed_transition,
            t.source,
        ),
        everyone,
    ),
    **dict.fromkeys(
        (
            t.project,
            t.participation,
            t.project_site,
            t.phase,
            t.milestone,
            t.indicator,
            t.indicator_target,
            t.statement,
            t.citation,
            t.concurrence,
        ),
        scoped,
    ),
    t.project_relation: related,
    **dict.fromkeys((t.budget, t.budget_line), funded),
    **dict.fromkeys((t.reporting_obligation, t.reporting_period), obliged),
    t.reminder: reminded,
    t.duty_event: decided,
    **dict.fromkeys(
        (t.report, t.financial_entry, t.indicator_value, t.milestone_progress, t.report_issue, t.report_remark),
        reported,
    ),
    **dict.fromkeys((t.agreement, t.agreement_party), agreed),
    t.document: documented,
    t.status_event: told,
    t.app_user: known_by_name,
    **dict.fromkeys((t.org_grant, t.api_token, t.identity_binding), oneself),
    t.idempotency_key: own,
    **dict.fromkeys((t.audit_head, t.audit_salt, t.outbox, t.webhook_secret), nobody),
    t.audit_entry: auditors,
    **dict.fromkeys((t.webhook, t.webhook_delivery), managed),
}


def policy(table: Table) -> Policy:
    """The policy of a table; LookupError says how to mend a table that has none."""
    try:
        return POLICIES[table]
    except KeyError:
        raise LookupError(f"table {table.name!r} has no row policy; add it to POLICIES in db/policies.py") from None


def bound(stance: Stance) -> ViewerSql:
    """The viewer as binds of a compiled statement; VIEWER_BINDS says what fills them."""
    return ViewerSql(
        user=bindparam("viewer_user", type_=BigInteger),
        organisations=bindparam("viewer_organisations", type_=IDS),
        circle=bindparam("viewer_circle", type_=IDS),
        partner=bindparam("viewer_partner", type_=IDS),
        parties=bindparam("viewer_parties", type_=IDS),
        within=bindparam("viewer_within", type_=IDS),
        administers=bindparam("viewer_administers", type_=IDS),
        stance=stance,
    )


VIEWER_BINDS = {
    "viewer_user": "user_id",
    "viewer_organisations": "organisations",
    "viewer_circle": "circle",
    "viewer_partner": "partner",
    "viewer_parties": "parties",
    "viewer_within": "within",
    "viewer_administers": "administers",
}
"""Which attribute of the viewer each bind that `bound` makes takes."""


def in_settings() -> ViewerSql:
    """The viewer as settings of the transaction, each read once a scan (a scalar sub-select, not a call a row)."""

    def ids(name: str) -> ColumnElement[Any]:
        return cast(select(getattr(func.app, name)()).scalar_subquery(), IDS)

    return ViewerSql(
        user=select(func.app.user_id()).scalar_subquery(),
        organisations=ids("organisations"),
        circle=ids("circle"),
        partner=ids("partner"),
        parties=ids("parties"),
        within=ids("within"),
        administers=ids("administers"),
        stance=None,
    )
