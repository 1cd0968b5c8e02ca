"""What a reporting period asks for: the milestones, indicators, sites and budget lines that its report may name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from db.reference import Reference
from db.transaction import Write
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.reporting.duty import Duty
from resolvers.reporting.handed import WRITABLE, shelf
from resolvers.reporting.restated import restated

MOST = 500
"""Rows of each kind: as many as a report may name."""

_HEAD = """
select coalesce(j.name_en, j.name_id, g.name_en, g.name_id) as subject, coalesce(j.code, g.code) as code,
  o.code as organisation, obligation.form, p.due_on, v.code as verifier
from reporting_period p
join reporting_obligation obligation on obligation.id = p.obligation_id
join organisation o on o.id = p.organisation_id join organisation v on v.id = p.verifier_org_id
left join project j on j.id = p.scope_id left join programme g on g.id = coalesce(j.programme_id, - p.scope_id)
where p.id = $1
"""
_MILESTONES = f"""
select m.uid, m.name_en, m.name_id, m.due_on, m.percent
from milestone m join project j on j.id = m.project_id
where m.status <> 'CANCELLED' and ($1 > 0 and m.project_id = $1 or $1 < 0 and j.programme_id = - $1)
order by m.due_on nulls last, m.id limit {MOST}
"""
_INDICATORS = f"""
select i.uid, i.id, i.code, i.name_en, i.name_id, i.unit, i.scope_id = $1 and exists (
    select from indicator_target t where t.indicator_id = i.id and t.period && $3
  ) as is_due
from indicator i left join project j on j.id = i.project_id
where i.scope_id = $1 or i.scope_id = - $2::bigint or $1 < 0 and j.programme_id = $2
order by i.scope_id = $1 desc, i.code limit {MOST}
"""
_SITES = f"""
select s.uid, s.id, r.name_en, r.name_id, r.code
from project_site s join project j on j.id = s.project_id join region r on r.id = s.region_id
where $1 > 0 and s.project_id = $1 or $1 < 0 and j.programme_id = - $1
order by r.code, s.id limit {MOST}
"""
_TARGETS = """
select distinct t.indicator_id, t.site_id from indicator_target t
where t.site_id is not null and t.indicator_id = any($1) and t.period && $2
"""
_LINES = f"""
select l.uid, l.source, l.currency, l.amount, b.fiscal_year, f.code as funder, e.code as executor,
  coalesce(r.name_en, r.name_id) as region, l.external_ref
from budget_line l join budget b on b.id = l.budget_id join project j on j.id = l.project_id
join organisation f on f.id = l.funder_org_id join organisation e on e.id = l.executor_org_id
left join region r on r.id = l.region_id
where b.status = 'APPROVED' and $2 in (l.funder_org_id, l.executor_org_id)
  and ($1 > 0 and l.project_id = $1 or $1 < 0 and j.programme_id = - $1)
order by b.fiscal_year, l.id limit {MOST}
"""


@dataclass(frozen=True)
class Named:
    """Something that a report may name: its id, the label that people know it by, and what else helps them."""

    reference: Reference
    label: str
    detail: str = ""
    due_on: date | None = None
    percent: Decimal | None = None
    is_due: bool = False


@dataclass(frozen=True)
class Form:
    """A reporting period as a form to be filled in."""

    period: Reference
    first: date
    last: date
    due_on: date
    subject: str
    organisation: str
    verifier: str
    prescribed: str | None
    milestones: tuple[Named, ...]
    indicators: tuple[Named, ...]
    sites: tuple[Named, ...]
    lines: tuple[Named, ...]
    targets: tuple[tuple[Reference, Reference], ...]
    """Which indicator has a target of its own at which site in the period."""
    draft: SubmitReportInput | None
    """What the draft or returned report says so far."""


async def form(write: Write, duty: Duty) -> Form:
    """The form of a period, of which the viewer may write the report."""
    head = await write.row(_HEAD, duty.id)
    assert head is not None, "who owes a report sees its period"
    scope = duty.scope_id
    indicators = await write.rows(_INDICATORS, scope, duty.programme_id, duty.period)
    sites = await write.rows(_SITES, scope)
    targets = await write.rows(_TARGETS, [row["id"] for row in indicators], duty.period)
    open_ = (await shelf(write, duty.id)).open
    is_open = open_ is not None and open_.status in WRITABLE
    return Form(
        Reference("reporting_period", duty.uid),
        duty.period.lower or date.min,
        date.fromordinal((duty.period.upper or date.max).toordinal() - 1),
        head["due_on"],
        f"{head['code']}: {head['subject']}",
        head["organisation"],
        head["verifier"],
        head["form"],
        _distinct([_milestone(row) for row in await write.rows(_MILESTONES, scope)]),
        _distinct([_indicator(row) for row in indicators]),
        _distinct([Named(Reference("project_site", row["uid"]), f"{row['code']} {_name(row)}") for row in sites]),
        _distinct([_line(row) for row in await write.rows(_LINES, scope, duty.organisation_id)]),
        _targets(targets, indicators, sites),
        await restated(write, duty, open_) if is_open and open_ is not None else None,
    )


def _milestone(row: Any) -> Named:
    return Named(Reference("milestone", row["uid"]), _name(row), due_on=row["due_on"], percent=row["percent"])


def _indicator(row: Any) -> Named:
    return Named(Reference("indicator", row["uid"]), f"{row['code']}: {_name(row)}", row["unit"], is_due=row["is_due"])


def _line(row: Any) -> Named:
    parts = (f"{row['fiscal_year']} {row['source']} {row['currency']}", f"{row['funder']} → {row['executor']}")
    label = ", ".join(part for part in (*parts, row["region"], row["external_ref"]) if part)
    return Named(Reference("budget_line", row["uid"]), label, row["currency"])


def _name(row: Any) -> str:
    """In both languages where there are two."""
    names = [row["name_en"], row["name_id"]]
    return " / ".join(dict.fromkeys(name for name in names if name))


def _targets(
    rows: Sequence[Any], indicators: Sequence[Any], sites: Sequence[Any]
) -> tuple[tuple[Reference, Reference], ...]:
    known, places = {row["id"]: row["uid"] for row in indicators}, {row["id"]: row["uid"] for row in sites}
    pairs = sorted((row["indicator_id"], row["site_id"]) for row in rows if row["site_id"] in places)
    return tuple((Reference("indicator", known[i]), Reference("project_site", places[s])) for i, s in pairs)


def _distinct(named: Sequence[Named]) -> tuple[Named, ...]:
    """A label is whoever picks it from a list's only way to name a thing: of two alike the second gets a number."""
    seen: dict[str, int] = {}
    made = []
    for one in named:
        seen[one.label] = times = seen.get(one.label, 0) + 1
        label = one.label if times == 1 else f"{one.label} ({times})"
        made.append(Named(one.reference, label, one.detail, one.due_on, one.percent, one.is_due))
    return tuple(made)
