"""What a report says, read back as the input that says the same: so that a draft is checked like what is sent."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson

from db.reference import Reference
from db.transaction import Write
from db.words import EntryKind, IssueKind
from resolvers.mutations.report_input import (
    DisaggregationInput,
    EntryInput,
    ExplanationInput,
    IndicatorValueInput,
    IssueInput,
    MilestoneProgressInput,
    SubmitReportInput,
)
from resolvers.reporting.duty import Duty
from resolvers.reporting.handed import Handed

_OWN = "where p.report_id = $1 and p.report_revision = $2 order by p.id"
_NARRATIVE = "select narrative from report where id = $1"
_PROGRESS = f"""
select m.uid, p.percent, p.done_on, p.note
from milestone_progress p join milestone m on m.id = p.milestone_id {_OWN}
"""
_VALUES = f"""
select i.uid, s.uid as site, p.value, p.disaggregation, p.note
from indicator_value p join indicator i on i.id = p.indicator_id left join project_site s on s.id = p.site_id {_OWN}
"""
_ENTRIES = f"""
select l.uid, p.kind, p.amount, p.currency, p.on_date, p.document_ref, o.uid as reverses
from financial_entry p join budget_line l on l.id = p.line_id
left join financial_entry o on o.id = p.reverses_id {_OWN}
"""
# An explanation is kept as an issue that begins with its indicator's code.
_ISSUES = f"""
select p.kind, p.issue, p.action, i.uid, length(i.code) + 3 as begins
from report_issue p left join indicator i
  on p.kind = 'OTHER' and p.action is null and i.scope_id = p.scope_id and starts_with(p.issue, i.code || ': ')
{_OWN}
"""


async def restated(write: Write, duty: Duty, report: Handed) -> SubmitReportInput:
    """The input that would write the report's current revision."""
    own = (report.id, report.revision)
    issues = await write.rows(_ISSUES, *own)
    return SubmitReportInput(
        Reference("reporting_period", duty.uid),
        await write.value(_NARRATIVE, report.id),
        tuple(_progress(row) for row in await write.rows(_PROGRESS, *own)),
        tuple(_value(row) for row in await write.rows(_VALUES, *own)),
        tuple(_entry(row) for row in await write.rows(_ENTRIES, *own)),
        tuple(IssueInput(IssueKind[i["kind"]], i["issue"], i["action"]) for i in issues if i["uid"] is None),
        tuple(
            ExplanationInput(Reference("indicator", i["uid"]), i["issue"][i["begins"] - 1 :])
            for i in issues
            if i["uid"] is not None
        ),
    )


def _progress(row: Any) -> MilestoneProgressInput:
    return MilestoneProgressInput(Reference("milestone", row["uid"]), row["percent"], row["done_on"], row["note"])


def _value(row: Any) -> IndicatorValueInput:
    parts = DisaggregationInput(**orjson.loads(row["disaggregation"]))
    indicator = Reference("indicator", row["uid"])
    return IndicatorValueInput(indicator, row["value"], _optional("project_site", row["site"]), parts, row["note"])


def _entry(row: Any) -> EntryInput:
    return EntryInput(
        Reference("budget_line", row["uid"]),
        EntryKind[row["kind"]],
        row["amount"],
        row["currency"],
        row["on_date"],
        row["document_ref"],
        _optional("financial_entry", row["reverses"]),
    )


def _optional(table: str, uid: UUID | None) -> Reference | None:
    return None if uid is None else Reference(table, uid)
