"""What a budget lacks for its next step, each thing with its mend; knows no verb."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from resolvers.change.found import Row
from resolvers.outcome import FieldError, Forbidden
from resolvers.steps.missing import MOST
from resolvers.steps.opened import Case

_SUM = "select coalesce(sum(amount), 0) as sum from budget_line where budget_id = $1"
_LINE = """
select l.id, l.source, l.amount, o.code as funder, e.code as executor, r.code as region from budget_line l
join organisation o on o.id = l.funder_org_id join organisation e on e.id = l.executor_org_id
left join region r on r.id = l.region_id
"""
_FLAWS = f"""
select f.code, l.* from app.flaws_of_budget($1) f left join ({_LINE}) l on l.id = f.line_id order by l.id limit $2
"""
_PENDING = f"""
{_LINE} where l.budget_id = $1 and (l.pending_committed > 0 or l.pending_disbursed > 0 or l.pending_realised > 0)
order by l.id limit $2
"""
_SUBMITTER = """
select user_id from status_event where budget_id = $1 and to_status = 'SUBMITTED' order by at desc, id desc limit 1
"""
OLDER = """
select o.* from budget o join budget n on n.id = $1 and n.revision_reason is not null
  and (o.project_id, o.calendar, o.fiscal_year, o.currency) = (n.project_id, n.calendar, n.fiscal_year, n.currency)
where o.version < n.version and o.status = 'APPROVED' order by o.version desc limit 1
"""
# What is used of a line of the older version, and what the newer one allocates to it: null where it has no such line.
_OVERSPENT = """
select l.*, n.amount as allocated, greatest(u.committed + u.pending_committed, u.disbursed + u.pending_disbursed,
  u.realised + u.pending_realised) as used
from budget_line u join ({line}) l on l.id = u.id
left join budget_line n on n.budget_id = $2 and coalesce(n.root_id, n.id) = coalesce(u.root_id, u.id)
where u.budget_id = $1 and greatest(u.committed + u.pending_committed, u.disbursed + u.pending_disbursed,
  u.realised + u.pending_realised) > coalesce(n.amount, 0)
order by u.id limit $3
""".replace("{line}", _LINE)


def _named(row: Row) -> str:
    place = f" in {row['region']}" if row["region"] else ""
    return f"{row['source']} of {row['funder']} to {row['executor']}{place}"


async def to_submit(write: Write, case: Case) -> list[FieldError]:
    """Lines that sum to the total (I2), and central lines with their place (PP 17/2017 art. 15)."""
    errors = [_flaw(row, case) for row in await write.rows(_FLAWS, case.id, MOST)]
    allocated, total = await write.value(_SUM, case.id), case.row["total"]
    if allocated != total:
        text = f"The lines sum to {allocated}, the total is {total}, {abs(allocated - total)} apart; make them equal."
        errors.append(FieldError("SUM_DIFFERS", text, case.path))
    return errors


def _flaw(row: Row, case: Case) -> FieldError:
    if row["code"] == "NO_LINES":
        return FieldError("NO_LINES", "The budget has no lines; add what it allocates.", case.path)
    text = f"The central line {_named(row)} needs a regency, city or smaller place as its region (PP 17/2017 art. 15)."
    return FieldError("REGION_MISSING", text, case.path)


async def same_person(write: Write, case: Case) -> Forbidden | None:
    """Who submitted it does not approve it."""
    if await write.value(_SUBMITTER, case.id) != write.viewer.user_id:
        return None
    return Forbidden("SAME_PERSON", "You submitted this budget; another person must approve it.", case.path)


async def overspent(write: Write, older: Row, case: Case) -> list[FieldError]:
    """Lines of the version that is replaced of which more is used, or reported, than the new version allocates."""
    rows = await write.rows(_OVERSPENT, older["id"], case.id, MOST)
    return [_over(row, case) for row in rows]


def _over(row: Any, case: Case) -> FieldError:
    given = "has no line for it" if row["allocated"] is None else f"allocates {row['allocated']}"
    text = f"{row['used']} of the line {_named(row)} are used or reported, the new version {given}; allocate as much."
    return FieldError("OVER_ALLOCATION", text, case.path)


async def to_close(write: Write, case: Case) -> list[FieldError]:
    """Lines on which reports that are under way state money."""
    return [_pending(row, case) for row in await write.rows(_PENDING, case.id, MOST)]


def _pending(row: Row, case: Case) -> FieldError:
    text = f"A report that is not accepted yet states money on the line {_named(row)}; have it accepted or returned."
    return FieldError("REPORT_PENDING", text, case.path)
