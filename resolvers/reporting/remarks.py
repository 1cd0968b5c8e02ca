"""What is remarked on places of a report that is returned: checked, written, and summed up in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db.tables.remark import SUBJECTS
from db.transaction import Write
from resolvers.mutations.report_input import RemarkInput
from resolvers.problems import Place, Problems
from resolvers.reporting.duty import Duty
from resolvers.reporting.handed import Handed
from resolvers.reporting.links import Found, seen
from resolvers.texts import check_count, check_line, check_text

MOST, LONGEST_FIELD = 100, 200
PARTS = ("financial_entry", "indicator_value", "milestone_progress", "report_issue")
_PART = "select uid, id, report_id, report_revision from {table} where uid = any($1)"
_OWNED = {
    "milestone": """
        select m.uid, m.id, m.project_id, j.programme_id
        from milestone m join project j on j.id = m.project_id where m.uid = any($1)
    """,
    "indicator": """
        select i.uid, i.id, i.project_id, coalesce(i.programme_id, j.programme_id) as programme_id
        from indicator i left join project j on j.id = i.project_id where i.uid = any($1)
    """,
}
_COLUMNS = ", ".join(f"{subject}_id" for subject in SUBJECTS)
_WRITE = f"""
insert into report_remark (report_id, report_revision, field, remark, {_COLUMNS})
select $1, $2, g.* from unnest($3::text[], $4::text[], {", ".join(f"${n}::bigint[]" for n in range(5, 11))}) g
"""


@dataclass(frozen=True)
class Remark:
    """A remark, ready to be written; `subject` names a table of SUBJECTS and a row of it, or nothing."""

    field: str
    text: str
    subject: tuple[str, int] | None


async def remarks(
    write: Write, report: Handed, duty: Duty, given: Sequence[RemarkInput], problems: Problems
) -> list[Remark]:
    """All that holds; what does not is among the problems."""
    if not check_count(problems.at("input"), "remarks", len(given), MOST):
        return []
    found = await _named(write, given)
    made = []
    for index, one in enumerate(given):
        place = problems.at("input", "remarks", index)
        check_line(place, "field", one.field, needed=True, longest=LONGEST_FIELD)
        check_text(place, "remark", one.remark, needed=True)
        made.append(Remark(one.field, one.remark, _subject(place, one, found, report, duty)))
    return made


async def _named(write: Write, given: Sequence[RemarkInput]) -> dict[str, Found]:
    """The rows that these remarks name, by table."""
    tables = {one.subject.table for one in given if one.subject is not None}
    texts = {**{table: _PART.format(table=table) for table in PARTS}, **_OWNED}
    return {
        table: await seen(write, table, text, (one.subject for one in given))
        for table, text in texts.items()
        if table in tables
    }


def _subject(
    place: Place, one: RemarkInput, found: dict[str, Found], report: Handed, duty: Duty
) -> tuple[str, int] | None:
    if one.subject is None:
        return None
    table, uid = one.subject.table, one.subject.uid
    if table not in SUBJECTS or uid is None:
        text = "A remark is about an entry, a value, a progress or an issue of the report, a milestone or an indicator."
        place.add("INVALID_ID", text, "subject")
        return None
    row = found[table].get(uid)
    if row is None:
        place.add("NOT_FOUND", "There is no such part of the report, or you may not see it.", "subject")
    elif not _belongs(table, row, report, duty):
        place.add("OF_ANOTHER_REPORT", "This is no part of the revision that is returned; name one of it.", "subject")
    else:
        return table, row["id"]
    return None


def _belongs(table: str, row: Any, report: Handed, duty: Duty) -> bool:
    if table in PARTS:
        return bool((row["report_id"], row["report_revision"]) == (report.id, report.revision))
    return duty.concerns(row["project_id"], row["programme_id"])


async def write_remarks(write: Write, report: Handed, made: Sequence[Remark]) -> None:
    """Keep them; the report has just been returned."""
    if made:
        subjects = [[_key(one, table) for one in made] for table in SUBJECTS]
        texts = [one.field for one in made], [one.text for one in made]
        await write.value(_WRITE, report.id, report.revision, *texts, *subjects)


def _key(one: Remark, table: str) -> int | None:
    return one.subject[1] if one.subject is not None and one.subject[0] == table else None


def summed_up(reason: str, given: Sequence[RemarkInput]) -> str:
    """The reason with its remarks below it, a line each."""
    return "\n".join([reason, *(f"- {one.field}: {one.remark}" for one in given)])
