"""What a project lacks for its next step, each thing with its mend."""

from __future__ import annotations

from datetime import date

from db.transaction import Write
from resolvers.change.found import Row
from resolvers.outcome import FieldError, Forbidden
from resolvers.problems import Problems
from resolvers.steps.missing import MOST, lacking
from resolvers.steps.opened import Case

_TO_PROPOSE = {
    "LEAD": ("LEAD_MISSING", "The project has no lead; name the accountable organisation first."),
    "SITE": ("SITE_MISSING", "The project has no site that is not rejected; say where it shall work."),
    "FUNDER": (
        "FUNDER_MISSING",
        "It is foreign-funded by its modality or budget, and no foreign organisation takes part as FUNDING or EXTENDING"
        " or pays a budget line; name the funder, who must concur.",
    ),
    "VISIBILITY": (
        "FUNDER_CANNOT_SEE",
        "It is foreign-funded and INTERNAL, so that its funder could not concur; open it to PARTNERS or PUBLIC.",
    ),
}
_TO_START = {
    "AGREEMENT": (
        "AGREEMENT_MISSING",
        "Neither the project nor its programme has a signed agreement that has not expired; have one signed.",
    ),
    "ACCOUNTABLE": (
        "ACCOUNTABLE_MISSING",
        "No organisation is ACCOUNTABLE for the project today; add a participation.",
    ),
    "SITE": ("SITE_MISSING", "The project has no site that is not rejected; add one."),
    "PHASE": ("PHASE_MISSING", "The project has no phase that is not cancelled; add one."),
}
_BUDGETS = """
select fiscal_year, currency, version, status from budget
where project_id = $1 and status in ('SUBMITTED', 'APPROVED') order by fiscal_year, currency, version limit $2
"""
_COMPLETION = """
select o.code from reporting_obligation b join organisation o on o.id = b.organisation_id
where b.scope_id = $1 and b.frequency = 'COMPLETION' and not exists (
  select from reporting_period p join report r on r.period_id = p.id
  where p.obligation_id = b.id and r.status in ('ACCEPTED', 'PUBLISHED')
) order by o.code limit $2
"""
_COMMITMENTS = """
select l.currency, l.committed - l.disbursed as left, o.code as funder, e.code as executor, b.fiscal_year
from budget_line l join budget b on b.id = l.budget_id
  join organisation o on o.id = l.funder_org_id join organisation e on e.id = l.executor_org_id
where l.id = any (app.open_commitments($1)) order by l.id limit $2
"""
_SUSPENDED = """
select effective_on from status_event where project_id = $1 and to_status = 'SUSPENDED'
order by at desc, id desc limit 1
"""
_PROPOSER = """
select user_id from status_event where project_id = $1 and to_status = 'PROPOSED' order by at desc, id desc limit 1
"""


async def to_propose(write: Write, case: Case) -> list[FieldError]:
    """What it lacks to be proposed."""
    return await lacking(write, "lacks_to_propose", case.id, _TO_PROPOSE, case.path)


async def to_start(write: Write, case: Case) -> list[FieldError]:
    """What it lacks to be carried out (I14)."""
    return await lacking(write, "lacks_to_start", case.id, _TO_START, case.path)


async def to_approve(write: Write, case: Case) -> list[FieldError]:
    """The foreign funders who have not concurred with the proposal."""
    if not await write.value("select app.is_foreign_funded($1)", case.id):
        return []
    if not await write.value("select cardinality(app.foreign_funders($1))", case.id):
        return [FieldError(*_TO_PROPOSE["FUNDER"], case.path)]
    codes = "select code from organisation where id = any (app.yet_to_concur($1)) order by code"
    return [_not_concurred(row["code"], case) for row in await write.rows(codes, case.id)]


def _not_concurred(code: str, case: Case) -> FieldError:
    text = f"{code} funds it and has not concurred with this proposal; ask an EDITOR of {code} to."
    return FieldError("CONCURRENCE_MISSING", text, case.path)


async def same_person(write: Write, case: Case) -> Forbidden | None:
    """Who proposed it does not approve it."""
    if await write.value(_PROPOSER, case.id) != write.viewer.user_id:
        return None
    return Forbidden("SAME_PERSON", "You proposed this project; another person must approve it.", case.path)


async def to_close(write: Write, case: Case) -> list[FieldError]:
    """Budgets that are under way, and completion reports that are owed."""
    budgets = [_open_budget(row, case) for row in await write.rows(_BUDGETS, case.id, MOST)]
    return budgets + [_owed(row["code"], case) for row in await write.rows(_COMPLETION, case.id, MOST)]


def _open_budget(row: Row, case: Case) -> FieldError:
    text = (
        f"Version {row['version']} of the budget of {row['fiscal_year']} in {row['currency']} is {row['status']};"
        " close it, or return it."
    )
    return FieldError("BUDGET_OPEN", text, case.path)


def _owed(code: str, case: Case) -> FieldError:
    text = f"The completion report that {code} owes is not accepted; it is needed before the project is closed."
    return FieldError("COMPLETION_REPORT_MISSING", text, case.path)


async def commitments(write: Write, case: Case) -> list[FieldError]:
    """The budget lines on which more is committed than paid out."""
    return [_committed(row) for row in await write.rows(_COMMITMENTS, case.id, MOST)]


def _committed(row: Row) -> FieldError:
    text = (
        f"{row['left']} {row['currency']} of {row['funder']} to {row['executor']} in {row['fiscal_year']} are committed"
        " and not paid out; say in `waiverReason` why that is waived, or have it settled first."
    )
    return FieldError("OPEN_COMMITMENT", text, ("input", "waiverReason"))


async def check_resumption(write: Write, case: Case, problems: Problems, day: date) -> None:
    """It does not go on before it was suspended."""
    since = await write.value(_SUSPENDED, case.id)
    if since is not None and day < since:
        text = f"It was suspended from {since} on; give that day or a later one."
        problems.at("input").add("BEFORE_SUSPENSION", text, "effectiveOn")
