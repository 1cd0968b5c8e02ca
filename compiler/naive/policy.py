"""Who may see a row, once more and in plain Python: by the words of the domain, not by `db.policies`.

Public rows are anyone's. What partners see is theirs while they take part; what is internal belongs to whoever leads
the project or coordinates its programme. Reports, duties and unsigned agreements are also their makers'. An auditor
sees all of it. A person is seen by oneself and by the ADMIN of the person's organisation; what one keeps, by oneself.
"""

from __future__ import annotations

from collections.abc import Callable

from compiler.naive.world import Row
from db.viewer import Viewer
from db.words import GrantRole

Rule = Callable[[Row, Viewer], bool]

REFERENCE = (
    "allowed_transition",
    "commodity",
    "country",
    "exchange_rate",
    "funding_rule",
    "holiday",
    "organisation",
    "organisation_alias",
    "organisation_name",
    "organisation_relation",
    "programme",
    "region",
    "region_code",
    "region_parent",
    "source",
)
PROJECT_PARTS = (
    "citation",
    "concurrence",
    "indicator",
    "indicator_target",
    "milestone",
    "participation",
    "phase",
    "project",
    "project_site",
    "statement",
)
REPORT_PARTS = ("financial_entry", "indicator_value", "milestone_progress", "report", "report_issue", "report_remark")


def may_see(table: str, row: Row, viewer: Viewer) -> bool:
    """Whether the viewer may see a row of that table; KeyError for a table nobody has thought about."""
    return RULES[table](row, viewer)


def _anyone(row: Row, viewer: Viewer) -> bool:
    return True


def _no_one(row: Row, viewer: Viewer) -> bool:
    return False


def _audits(row: Row, viewer: Viewer) -> bool:
    limited = viewer.programmes.get(GrantRole.AUDITOR) is not None
    return GrantRole.AUDITOR in viewer.roles and viewer.user_id != 0 and not limited


def _project_part(row: Row, viewer: Viewer) -> bool:
    scope = row["scope_id"]
    if row["visibility"] == "PUBLIC" or _audits(row, viewer):
        return True
    if not viewer.user_id:
        return False
    return scope in viewer.circle or (row["visibility"] == "PARTNERS" and scope in viewer.partner)


def _relation(row: Row, viewer: Viewer) -> bool:
    """Both ends must be visible; `to_scope` and `to_visibility` are the other end's."""
    other = {"scope_id": row["to_scope"], "visibility": row["to_visibility"]}
    return _project_part(row, viewer) and _project_part(other, viewer)


def _report_part(row: Row, viewer: Viewer) -> bool:
    """A returned revision is for its makers, those who lead and auditors; `is_current` says of which a row is."""
    if _answers(row, viewer, "reporter_org_id", "verifier_org_id") or _audits(row, viewer):
        return True
    if viewer.user_id and row["scope_id"] in viewer.circle:
        return True
    return bool(row.get("is_current", True)) and _project_part(row, viewer)


def _duty(row: Row, viewer: Viewer) -> bool:
    if _project_part(row, viewer) or _answers(row, viewer, "organisation_id", "verifier_org_id"):
        return True
    granted = viewer.user_id != 0 and (viewer.within is None or row["scope_id"] in viewer.within)
    return granted and not set(row.get("former_verifier_ids", ())).isdisjoint(viewer.organisations)


def _duty_event(row: Row, viewer: Viewer) -> bool:
    """As the period, or else as the obligation: `verifiers` are those it has and had."""
    if _project_part(row, viewer) or _answers(row, viewer, "organisation_id", "verifier_org_id"):
        return True
    granted = viewer.user_id != 0 and (viewer.within is None or row["scope_id"] in viewer.within)
    return granted and row["period_id"] is None and not set(row["verifiers"]).isdisjoint(viewer.organisations)


def _reminder(row: Row, viewer: Viewer) -> bool:
    """Who is reminded: whoever owes, verifies or leads; auditors see what was said."""
    led = viewer.user_id != 0 and row["scope_id"] in viewer.circle
    return led or _audits(row, viewer) or _answers(row, viewer, "organisation_id", "verifier_org_id")


def _answers(row: Row, viewer: Viewer, *columns: str) -> bool:
    """Whether one's organisation is named by one of these columns, within what one's grant is limited to."""
    if not viewer.user_id:
        return False
    granted = viewer.within is None or row["scope_id"] in viewer.within
    return granted and any(row[column] in viewer.organisations for column in columns if row[column] is not None)


def _budget(row: Row, viewer: Viewer) -> bool:
    """Who pays a line sees the budget and that line where the project is seen; `funders` are those of all its lines."""
    return _project_part(row, viewer) or _pays(row, viewer)


def _pays(row: Row, viewer: Viewer) -> bool:
    granted = viewer.user_id != 0 and (viewer.within is None or row["scope_id"] in viewer.within)
    paid = granted and any(one in viewer.organisations for one in row["funders"])
    return paid and _project_part({"scope_id": row["scope_id"], "visibility": row["of_project"]}, viewer)


def _agreement(row: Row, viewer: Viewer) -> bool:
    return _project_part(row, viewer) or _is_party(row["id"], viewer)


def _agreement_party(row: Row, viewer: Viewer) -> bool:
    return _project_part(row, viewer) or _is_party(row["agreement_id"], viewer)


def _report_or_agreement_part(row: Row, viewer: Viewer) -> bool:
    return _report_part(row, viewer) or _is_party(row["agreement_id"], viewer)


def _document(row: Row, viewer: Viewer) -> bool:
    """As what it hangs on; `of_entry` is the entry, where it is one."""
    if row["of_entry"] is not None:
        return _report_part(row["of_entry"], viewer)
    return _report_or_agreement_part(row, viewer)


def _change(row: Row, viewer: Viewer) -> bool:
    return _report_or_agreement_part(row, viewer) or _pays(row, viewer)


def _is_party(agreement_id: int | None, viewer: Viewer) -> bool:
    return viewer.user_id != 0 and agreement_id in viewer.parties


def _person(row: Row, viewer: Viewer) -> bool:
    mine = viewer.user_id != 0 and (row["id"] == viewer.user_id or row["organisation_id"] in viewer.administers)
    return mine or _audits(row, viewer)


def _grant(row: Row, viewer: Viewer) -> bool:
    return viewer.user_id != 0 and (row["user_id"] == viewer.user_id or row["organisation_id"] in viewer.administers)


def _own(row: Row, viewer: Viewer) -> bool:
    return viewer.user_id != 0 and row["user_id"] == viewer.user_id


def _managed(row: Row, viewer: Viewer) -> bool:
    return viewer.user_id != 0 and row["organisation_id"] in viewer.administers


RULES: dict[str, Rule] = {
    **dict.fromkeys(REFERENCE, _anyone),
    **dict.fromkeys(PROJECT_PARTS, _project_part),
    **dict.fromkeys(REPORT_PARTS, _report_part),
    **dict.fromkeys(("reporting_obligation", "reporting_period"), _duty),
    "document": _document,
    "reminder": _reminder,
    "duty_event": _duty_event,
    "status_event": _change,
    "budget": _budget,
    "budget_line": _budget,
    "project_relation": _relation,
    "agreement": _agreement,
    "agreement_party": _agreement_party,
    **dict.fromkeys(("audit_head", "audit_salt", "outbox", "webhook_secret"), _no_one),
    **dict.fromkeys(("webhook", "webhook_delivery"), _managed),
    "app_user": _person,
    "audit_entry": _audits,
    "idempotency_key": _own,
    **dict.fromkeys(("api_token", "identity_binding", "org_grant"), _grant),
}
