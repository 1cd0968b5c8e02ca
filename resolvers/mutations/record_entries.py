"""Record movements of money in the draft of a period."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg

from db.reference import Reference
from db.transaction import Write
from db.words import ErrorPolicy, GrantRole, ReportStatus
from resolvers.mutations.bulk_input import RecordEntriesInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.problems import Problems
from resolvers.reporting.bulk_outcome import RecordedRow, RecordEntriesSuccess
from resolvers.reporting.check import taken
from resolvers.reporting.contents import add_entries
from resolvers.reporting.drafts import to_add_to
from resolvers.reporting.duty import Duty, hold, owed
from resolvers.reporting.handed import Handed, handed, shelf
from resolvers.reporting.money import Movement, Stock, movements, sums
from resolvers.reporting.moves import Move
from resolvers.reporting.outcome import AlreadySubmitted
from resolvers.reporting.refusals import refused_by_database
from resolvers.reporting.rows import counted, of_list
from resolvers.reporting.sizes import MOST_ENTRIES, MOST_OF_A_REPORT

RECORDED = Move(ReportStatus.DRAFT, GrantRole.REPORTER, "report.record_entries")
_COUNT = "select count(*) from financial_entry where report_id = $1 and report_revision = $2"
_REPORT = "select * from report where id = $1"
_ADDED = "select * from financial_entry where uid = any($1) order by id"


async def record_entries(
    write: Write, *, input: RecordEntriesInput
) -> RecordEntriesSuccess | ValidationFailed | NotFound | Forbidden | AlreadySubmitted | VersionConflict:
    """Add movements of money to the draft of a period, which is begun when there is none; a returned report goes on in
    its next revision. Rows are looked at in their order: one that no longer fits into its line's allocation is refused,
    a later one that fits is kept. For a REPORTER of the organisation that owes the report (catat transaksi)."""
    refused = counted("entries", len(input.entries), MOST_ENTRIES)
    if refused is not None:
        return refused
    duty = await owed(write, input.reporting_period)
    if not isinstance(duty, Duty):
        return duty
    await hold(write, duty.id)
    there = await shelf(write, duty.id)
    no_room = await taken(write, there, input.expected_version) or await _no_room(write, there.open, len(input.entries))
    return no_room or await _record(write, duty, there.open, input)


async def _no_room(write: Write, there: Handed | None, more: int) -> ValidationFailed | None:
    held = 0 if there is None else await write.value(_COUNT, there.id, there.revision)
    if held + more <= MOST_OF_A_REPORT:
        return None
    text = f"The report holds {held:,} entries, and at most {MOST_OF_A_REPORT:,} are taken; sum some of them up."
    return failed_at("TOO_MANY", text, "input", "entries")


async def _record(
    write: Write, duty: Duty, there: Handed | None, given: RecordEntriesInput
) -> RecordEntriesSuccess | ValidationFailed:
    problems = Problems()
    held = {} if there is None else await sums(write, there.id)
    stock = Stock(0, None if there is None else there.supersedes_id, held)
    made = await movements(write, duty, given.entries, stock, problems)
    wrong = {one.row for one in of_list(problems.errors)}
    good = [one for one in made if one.row not in wrong]
    if wrong and (given.error_policy is ErrorPolicy.REJECT_EVERYTHING or not good):
        return failed(problems.errors)
    try:
        async with write.attempt():
            draft, before, uids = await _written(write, duty, there, good)
    except asyncpg.PostgresError as problem:
        return refused_by_database(problem)
    await _audit(write, draft, before, list(uids.values()))
    rows = [RecordedRow(row, _reference(uids.get(row))) for row in range(len(given.entries))]
    return RecordEntriesSuccess(draft.id, len(good), len(wrong), tuple(rows), tuple(of_list(problems.errors)))


async def _written(
    write: Write, duty: Duty, there: Handed | None, good: Sequence[Movement]
) -> tuple[Handed, dict[str, Any] | None, dict[int, UUID]]:
    before = None if there is None else await _row(write, there)
    draft = await to_add_to(write, duty.id, there)
    uids = await add_entries(write, draft, good)
    now = await handed(write, draft.uid)
    assert now is not None, "who writes a draft sees it"
    return now, before, uids


async def _audit(write: Write, draft: Handed, before: dict[str, Any] | None, uids: list[UUID]) -> None:
    """The report as it was and is, and of its parts those that are new: it may hold thousands already."""
    added = [dict(row) for row in await write.rows(_ADDED, uids)]
    after = {**await _row(write, draft), "financial_entry": added}
    await write.record(RECORDED.action, "report", draft.uid, before=before, after=after, role=RECORDED.role.name)


async def _row(write: Write, report: Handed) -> dict[str, Any]:
    row = await write.row(_REPORT, report.id)
    assert row is not None, "who writes a report sees it"
    return dict(row)


def _reference(uid: UUID | None) -> Reference | None:
    return None if uid is None else Reference("financial_entry", uid)
