"""The rows that a report is made of: written whole, taken back while a draft, read for the audit."""

from __future__ import annotations

from typing import Any

import orjson

from db.transaction import Write
from resolvers.reporting.check import Checked
from resolvers.reporting.handed import Handed
from resolvers.reporting.values import Explanation

PARTS = ("milestone_progress", "indicator_value", "financial_entry", "report_issue")

_NEW = "insert into report (period_id, supersedes_id, narrative) values ($1, $2, $3) returning id"
_NARRATIVE = "update report set narrative = $2 where id = $1 and narrative is distinct from $2"
_PROGRESS = """
insert into milestone_progress (report_id, report_revision, milestone_id, percent, done_on, note)
values ($1, $2, $3, $4, $5, $6)
"""
_VALUE = """
insert into indicator_value (report_id, report_revision, indicator_id, period, site_id, value, disaggregation, note)
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)
"""
# The rate is frozen now: the latest of the seven days up to the movement, as quoted or turned round; none for rupiah.
_ENTRY = """
insert into financial_entry
  (report_id, report_revision, line_id, kind, amount, currency, on_date, document_ref, reverses_id, rate_to_idr)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (
  select case when x.base = $6 then x.rate else round(1 / x.rate, 8) end from exchange_rate x
  where (x.base, x.quote) in (($6, 'IDR'), ('IDR', $6)) and $6 <> 'IDR' and x.rate > 0
    and x.on_date between $7::date - 7 and $7::date
  order by x.on_date desc, x.quote = 'IDR' desc limit 1
))
"""
_ISSUE = "insert into report_issue (report_id, report_revision, kind, issue, action) values ($1, $2, $3, $4, $5)"


async def begin(write: Write, checked: Checked) -> int:
    """A new draft without parts."""
    made: int = await write.value(_NEW, checked.duty.id, checked.supersedes_id, checked.narrative)
    return made


async def replace(write: Write, draft: Handed, checked: Checked) -> None:
    """Make a draft say what was checked, and nothing of what it said before."""
    for part in PARTS:
        await write.value(f"delete from {part} where report_id = $1 and report_revision = $2", draft.id, draft.revision)
    await write.value(_NARRATIVE, draft.id, checked.narrative)
    await _write(write, draft, checked)


async def _write(write: Write, draft: Handed, checked: Checked) -> None:
    own = (draft.id, draft.revision)
    steps = sorted(checked.progress, key=lambda one: one.milestone_id)
    await write.many(_PROGRESS, [(*own, one.milestone_id, one.percent, one.done_on, one.note) for one in steps])
    period = checked.duty.period
    values = [
        (*own, one.indicator_id, period, one.site_id, one.value, orjson.dumps(dict(one.parts)).decode(), one.note)
        for one in checked.measured.values
    ]
    await write.many(_VALUE, values)
    # By line, so that two reports which lock the same lines lock them in the same order.
    entries = sorted(checked.movements, key=lambda one: (one.line_id, one.kind.name))
    rows = [
        (*own, e.line_id, e.kind.name, e.amount, e.currency, e.on_date, e.document_ref, e.reverses_id) for e in entries
    ]
    await write.many(_ENTRY, rows)
    issues = [(*own, one.kind.name, one.issue, one.action) for one in checked.issues]
    await write.many(_ISSUE, issues + [(*own, "OTHER", _explained(one), None) for one in checked.measured.explanations])


def _explained(one: Explanation) -> str:
    return f"{one.code}: {one.text}"


async def image(write: Write, report_id: int) -> dict[str, Any]:
    """A report with the parts of its current revision, for the audit."""
    row = await write.row("select * from report where id = $1", report_id)
    assert row is not None, "who changes a report sees it"
    found: dict[str, Any] = dict(row)
    for part in (*PARTS, "report_remark"):
        text = f"select * from {part} where report_id = $1 and report_revision = $2 order by id"
        found[part] = [dict(one) for one in await write.rows(text, report_id, row["revision"])]
    return found
