"""The rows that a report is made of: written whole, added to, taken back while a draft, read for the audit.

Each kind of row is written by one statement for a thousand rows, however many there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID, uuid4

import orjson

from db.transaction import Write
from resolvers.reporting.check import Checked
from resolvers.reporting.handed import COLUMNS, Handed, of_row
from resolvers.reporting.money import Movement
from resolvers.reporting.values import Explanation

PARTS = ("milestone_progress", "indicator_value", "financial_entry", "report_issue")
_IMAGED = (*PARTS, "report_remark")
AT_ONCE = 1_000
"""Rows of one statement: each has triggers to run, and a statement has its time."""

_NEW = f"insert into report (period_id, supersedes_id, narrative) values ($1, $2, $3) returning {COLUMNS}"
_NARRATIVE = "update report set narrative = $2 where id = $1 and narrative is distinct from $2"
_PROGRESS = """
insert into milestone_progress (report_id, report_revision, milestone_id, percent, done_on, note)
select $1, $2, g.* from unnest($3::bigint[], $4::numeric[], $5::date[], $6::text[]) g
"""
_VALUE = """
insert into indicator_value (report_id, report_revision, period, indicator_id, site_id, value, disaggregation, note)
select $1, $2, $3, g.indicator_id, g.site_id, g.value, g.parts::jsonb, g.note
from unnest($4::bigint[], $5::bigint[], $6::numeric[], $7::text[], $8::text[])
  g (indicator_id, site_id, value, parts, note)
"""
# The rate is frozen now: the latest of the seven days up to the movement, as quoted or turned round; none for rupiah.
_ENTRY = """
insert into financial_entry
  (report_id, report_revision, uid, line_id, kind, amount, currency, on_date, document_ref, reverses_id, rate_to_idr)
with given as materialized (
  select * from unnest($3::uuid[], $4::bigint[], $5::text[], $6::numeric[], $7::text[], $8::date[], $9::text[],
    $10::bigint[]) with ordinality
    g (uid, line_id, kind, amount, currency, on_date, document_ref, reverses_id, place)
), rate as materialized (
  select d.currency, d.on_date, (
    select case when x.base = d.currency then x.rate else round(1 / x.rate, 8) end from exchange_rate x
    where (x.base, x.quote) in ((d.currency, 'IDR'), ('IDR', d.currency)) and x.rate > 0
      and x.on_date between d.on_date - 7 and d.on_date
    order by x.on_date desc, x.quote = 'IDR' desc limit 1
  ) as rate
  from (select distinct currency, on_date from given where currency <> 'IDR') d
)
select $1, $2, g.uid, g.line_id, g.kind, g.amount, g.currency, g.on_date, g.document_ref, g.reverses_id, rate.rate
from given g left join rate using (currency, on_date) order by g.place
"""
_ISSUE = """
insert into report_issue (report_id, report_revision, kind, issue, action)
select $1, $2, g.* from unnest($3::text[], $4::text[], $5::text[]) g
"""
_PART = "array(select p from {0} p where p.report_id = r.id and p.report_revision = r.revision order by p.id) {0}"
_IMAGE = f"select r.*, {', '.join(map(_PART.format, _IMAGED))} from report r where r.id = $1"
_CARRIED = {
    "milestone_progress": "milestone_id, percent, done_on, note",
    "indicator_value": "period, indicator_id, site_id, value, disaggregation, note",
    "financial_entry": "line_id, kind, amount, currency, on_date, document_ref, reverses_id, rate_to_idr",
    "report_issue": "kind, issue, action",
}


async def begin(write: Write, period_id: int, supersedes_id: int | None = None, narrative: str | None = None) -> Handed:
    """A new draft without parts."""
    made = await write.row(_NEW, period_id, supersedes_id, narrative)
    assert made is not None, "a draft that was just made is seen by its reporter"
    return of_row(made)


async def empty(write: Write, draft: Handed) -> None:
    """Take back all parts of a draft."""
    for part in PARTS:
        await write.value(f"delete from {part} where report_id = $1 and report_revision = $2", draft.id, draft.revision)


async def retell(write: Write, draft: Handed, narrative: str | None) -> None:
    """Give a draft another narrative."""
    await write.value(_NARRATIVE, draft.id, narrative)


async def carry_over(write: Write, draft: Handed, revision: int) -> None:
    """Make a draft's new revision begin with what an earlier one said."""
    for part, columns in _CARRIED.items():
        text = (
            f"insert into {part} (report_id, report_revision, {columns})"
            f" select report_id, $3, {columns} from {part} where report_id = $1 and report_revision = $2 order by id"
        )
        await write.value(text, draft.id, revision, draft.revision)


async def fill(write: Write, draft: Handed, checked: Checked) -> None:
    """Write the parts that were checked to a draft that has none."""
    steps = sorted(checked.progress, key=lambda one: one.milestone_id)
    await _insert(
        write, _PROGRESS, (draft.id, draft.revision), [(s.milestone_id, s.percent, s.done_on, s.note) for s in steps]
    )
    values = [
        (v.indicator_id, v.site_id, v.value, orjson.dumps(dict(v.parts)).decode(), v.note)
        for v in checked.measured.values
    ]
    await _insert(write, _VALUE, (draft.id, draft.revision, checked.duty.period), values)
    await add_entries(write, draft, checked.movements)
    issues = [(one.kind.name, one.issue, one.action) for one in checked.issues]
    issues += [("OTHER", _explained(one), None) for one in checked.measured.explanations]
    await _insert(write, _ISSUE, (draft.id, draft.revision), issues)


async def add_entries(write: Write, draft: Handed, movements: Sequence[Movement]) -> dict[int, UUID]:
    """Write movements of money to a draft; answers what each row of the input became."""
    # By line, and by what they take back: two reports that lock the same rows lock them in the same order.
    entries = sorted(movements, key=lambda e: (e.line_id, e.kind.name, e.reverses_id or 0, e.row))
    uids = {entry.row: uuid4() for entry in entries}
    rows = [
        (uids[e.row], e.line_id, e.kind.name, e.amount, e.currency, e.on_date, e.document_ref, e.reverses_id)
        for e in entries
    ]
    await _insert(write, _ENTRY, (draft.id, draft.revision), rows)
    return uids


async def _insert(write: Write, text: str, own: tuple[Any, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    for some in _batches(rows):
        await write.value(text, *own, *map(list, zip(*some, strict=True)))


def _batches(rows: Sequence[tuple[Any, ...]]) -> Iterator[Sequence[tuple[Any, ...]]]:
    for first in range(0, len(rows), AT_ONCE):
        yield rows[first : first + AT_ONCE]


def _explained(one: Explanation) -> str:
    return f"{one.code}: {one.text}"


async def image(write: Write, report_id: int) -> dict[str, Any]:
    """A report with the parts of its current revision, for the audit."""
    row = await write.row(_IMAGE, report_id)
    assert row is not None, "who changes a report sees it"
    found: dict[str, Any] = dict(row)
    return found | {part: [dict(one) for one in row[part]] for part in _IMAGED}
