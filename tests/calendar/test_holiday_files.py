"""Holidays from anyone's file: every bad row is named, a good one moves the due days of what is still open."""

from __future__ import annotations

import asyncio
import itertools
from datetime import date
from pathlib import Path

import pytest

from data.errors import NothingToLoad, Problem, WrongFiles
from data.holidays import holidays
from data.importer import Loaded, load_holidays
from tests.calendar import duties
from tests.mutations import reports
from tests.mutations.stage import REPORTER, Stage

HEAD = "calendar,date,name_en,name_id"


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> tuple[int, list[str]]:
    file = tmp_path / "days.csv"
    file.write_text(text, encoding=encoding)
    problems: list[Problem] = []
    document = holidays(file, problems)
    return len(document.content["holiday"]) if document else 0, [str(problem) for problem in problems]


async def load(stage: Stage, tmp_path: Path, *rows: str) -> Loaded:
    file = tmp_path / "days.csv"
    file.write_text("\n".join([HEAD, *rows]), encoding="utf-8")
    return await asyncio.to_thread(load_holidays, stage.database.owner, file, lambda *_: None)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("ID,2026-02-30,X,", "line 2, date: '2026-02-30' is no day. Write YYYY-MM-DD"),
        ("ID,30/03/2026,X,", "line 2, date: '30/03/2026' is no day."),
        ("ID,1026-03-30,X,", "line 2, date: '1026-03-30' is no day."),
        ("Indonesia,2026-03-30,X,", "line 2, calendar: 'Indonesia' is no calendar."),
        ("id,2026-03-30,X,", "line 2, calendar: 'id' is no calendar."),
        ("ID,2026-03-30,,", "line 2, name_en: it has no name."),
        ("ID,2026-03-30,X", "line 2: has 3 cells, not 4."),
        ("ID,2026-03-30,Friday, and more,X", "line 2: has 5 cells, not 4."),
        ("ID,2026-03-30,X,\nID,2026-03-30,Y,", "line 3, date: 2026-03-30 stands in line 2 already."),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, says: str) -> None:
    _, problems = read(tmp_path, f"{HEAD}\n{row}\n")
    assert len(problems) == 1
    assert f"days.csv: {says}" in problems[0]


def test_all_bad_rows_are_named_at_once(tmp_path: Path) -> None:
    found, problems = read(tmp_path, f"{HEAD},kind\nID,x,A,,\nID,2026-03-30,B,,FEAST\nID,2026-03-31,C,,PUBLIC\n\n")
    assert found == 1
    assert [problem.split(":")[1] for problem in problems] == [" line 2, date", " line 3, kind"]


def test_a_file_of_a_spreadsheet_is_read(tmp_path: Path) -> None:
    """With a byte order mark and semicolons, as spreadsheets of many countries write it."""
    assert read(tmp_path, "calendar;date;name_en;name_id\r\nID;2026-03-30;A;B\r\n", "utf-8-sig") == (1, [])


def test_wrong_columns_are_named(tmp_path: Path) -> None:
    found, problems = read(tmp_path, "calendar,day,name_en,name_id\nID,2026-03-30,A,\n")
    assert found == 0
    assert [problem.split(",")[1].split(":")[0] for problem in problems] == [" date", " day"]


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(NothingToLoad, match=r"none\.csv: no such file"):
        holidays(tmp_path / "none.csv", [])


async def test_nothing_is_loaded_of_a_file_with_a_bad_row(stage: Stage, tmp_path: Path) -> None:
    before = await stage.counts()
    with pytest.raises(WrongFiles, match="line 3, date"):
        await load(stage, tmp_path, "ID,2026-10-12,Flood,Banjir", "ID,tomorrow,Flood,Banjir")
    assert await stage.counts() == before


async def test_due_days_follow_and_settled_ones_stay(stage: Stage, tmp_path: Path) -> None:
    """A holiday between a period's end and its due day puts it off, taking it away puts it back; a report that was
    handed in keeps its day. Each change is in the record."""
    await stage.do(REPORTER, "submitReport", await reports.whole(stage))
    settled = await duties.due(stage)
    pasuruan = "organisation_id = (select id from organisation where code = 'PEMKOT-PASURUAN')"
    open_before = await stage.owner.fetchval(f"select due_on from reporting_period where {pasuruan}")
    assert (settled, open_before) == (date(2026, 10, 14), date(2026, 10, 14))
    loaded = await load(stage, tmp_path, "ID,2026-10-12,Flood,Banjir", "ID,2026-10-17,Saturday,", "ID,2026-10-15,Rain,")
    assert loaded.added["holiday"] == 3
    assert await duties.due(stage) == settled
    assert await stage.owner.fetchval(f"select due_on from reporting_period where {pasuruan}") == date(2026, 10, 16)
    assert str(await load(stage, tmp_path, "ID,2026-10-12,Flood,Banjir")) == "1 unchanged"
    await stage.owner.execute("delete from holiday where calendar = 'ID' and on_date in ('2026-10-12', '2026-10-15')")
    assert await stage.owner.fetchval(f"select due_on from reporting_period where {pasuruan}") == open_before
    moves = await stage.owner.fetch(
        "select before ->> 'due_on' as was, after ->> 'due_on' as is_now, reason from audit_entry"
        f" where action = 'period.recount' and subject_uid = (select uid from reporting_period where {pasuruan})"
        " order by id"
    )
    days = [(row["was"], row["is_now"]) for row in moves]
    assert (days[0][0], days[-1]) == ("2026-10-14", ("2026-10-16", "2026-10-14"))
    assert all(earlier[1] == later[0] for earlier, later in itertools.pairwise(days))
    assert {row["reason"] for row in moves} == {"Holidays of ID changed"}


async def test_other_calendars_and_given_days_stay(stage: Stage, tmp_path: Path) -> None:
    await stage.owner.execute("update reporting_period set due_on = '2026-10-30' where lower(period) = '2026-07-01'")
    assert await stage.owner.fetchval("select count(*) from reporting_period where due_basis = 'STATED'") > 0
    before = await stage.owner.fetch("select id, due_on from reporting_period order by id")
    await load(stage, tmp_path, "JP,2026-10-13,A,", "ID,2026-10-13,A,")
    assert await stage.owner.fetch("select id, due_on from reporting_period order by id") == before
