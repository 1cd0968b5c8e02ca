"""Every bad cell is named with its reason, all at once, and nothing is kept."""

from __future__ import annotations

import datetime
import io
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.mutations.stage import Stage
from tests.sheets.office import Desk, bytes_of, columns_of, desk, fill, row_of, text_of

GOOD: dict[str, Any] = {
    "kind": "REALISATION", "amount": 1500000, "on_date": datetime.date(2026, 8, 14), "document": "R-1",
}  # fmt: skip
CASES: list[tuple[str, Any, str, str]] = [
    # column, content, code, what the message says
    ("amount", "1.200.000,50x", "NOT_A_NUMBER", 'amount "1.200.000,50x" is not a number'),
    ("amount", "1.20.000", "NOT_A_NUMBER", "decimal mark `,`"),
    ("amount", "1,200,000", "NOT_A_NUMBER", "decimal mark `,`"),
    ("amount", "Rp 5", "NOT_A_NUMBER", "is not a number"),
    ("amount", "١٢٣", "NOT_A_NUMBER", "is not a number"),
    ("amount", "NaN", "NOT_A_NUMBER", "is not a number"),
    ("amount", "1e6", "NOT_A_NUMBER", "is not a number"),
    ("amount", True, "NOT_A_NUMBER", "is not a number"),
    ("amount", datetime.date(2026, 2, 1), "NOT_A_NUMBER", '"2026-02-01" is not a number'),
    ("amount", 1234567890123456789, "DIGITS_LOST", "fifteen digits"),
    ("amount", "=1+1", "FORMULA", "holds a formula"),
    ("amount", "#REF!", "ERROR_VALUE", "#REF!"),
    ("amount", None, "MISSING", "amount is missing"),
    ("amount", 0.5, "TOO_MANY_DECIMALS", "no decimals"),
    ("amount", "18.000.001", "OVER_ALLOCATION", "18000001"),
    ("on_date", "14/08/2026", "NOT_A_DAY", "write it as 2026-08-14"),
    ("on_date", "2026-02-30", "NOT_A_DAY", "no day of the calendar"),
    ("on_date", 7, "OUTSIDE_FISCAL_YEAR", "are dated from"),
    ("on_date", 46248.5, "NOT_A_DAY", "time of day"),
    ("on_date", datetime.datetime(2026, 8, 14, 7, 30), "NOT_A_DAY", "time of day"),
    ("on_date", datetime.date(2031, 8, 14), "OUTSIDE_FISCAL_YEAR", "are dated from"),
    ("kind", "REALIZATION", "UNKNOWN_WORD", "COMMITMENT, DISBURSEMENT, REALISATION"),
    ("kind", None, "MISSING", "kind is missing"),
    ("currency", "IDR", "WRONG_CURRENCY", "JPY"),
    ("reverses", "nonsense", "INVALID_ID", "no id of a financial entry"),
    ("line", "Some other line", "UNKNOWN_NAME", "none of this template's"),
    ("line_id", "nonsense", "NAME_AND_ID_DIFFER", "is not what the id names"),
]


def entry(page: Worksheet) -> int:
    """The row of Makassar's line, filled in well."""
    row = row_of(page, line="Makassar", currency="JPY")
    fill(page, row, **GOOD)
    return row


async def test_each(stage: Stage) -> None:
    async with desk(stage) as at:
        template = (await at.template()).content
        before = await stage.counts()
        wrong = [told for case in CASES if (told := await _wrong(at, template, *case))]
        assert not wrong, "\n".join(wrong)
        assert await stage.counts() == before


async def _wrong(at: Desk, template: bytes, column: str, content: Any, code: str, said: str) -> str | None:
    """What the answer lacks, for a good row in which one cell is bad."""
    book = openpyxl.load_workbook(io.BytesIO(template))
    page = book["entries"]
    row = entry(page)
    if column == "line":
        page.cell(row, columns_of(page)["line id"]).value = None
    fill(page, row, **{column: content})
    place = columns_of(page)[column.replace("_", " ")]
    cell = page.cell(row, place)
    if isinstance(content, str) and content.startswith("#"):
        cell.data_type = "e"
    told = await at.sent(bytes_of(book), mode="submit")
    found = {(error["sheet"], error["cell"], error["code"]): error["message"] for error in told["result"]["errors"]}
    name = cell.coordinate if code != "NAME_AND_ID_DIFFER" else page.cell(row, place + 1).coordinate
    return None if said in found.get(("entries", name, code), "") else f"{column} {content!r}: {found}"


async def test_all_at_once(stage: Stage) -> None:
    """Bad cells of all sheets, and what the checks say of the rows that could be read."""
    async with desk(stage) as at:
        book = await at.book()
        fill(book["entries"], row := entry(book["entries"]), amount="x")
        fill(book["progress"], 2, percent="=A1", done_on="yesterday")
        fill(book["progress"], 3, percent=101)
        fill(book["issues"], 2, kind="DELAY")
        book["values"].cell(2, columns_of(book["values"])["value"]).value = "1.200"
        report = book["report"]
        mark = next(r for r in range(1, 20) if str(report.cell(r, 1).value).startswith("decimal mark"))
        report.cell(mark, 2).value = None
        told = await at.sent(bytes_of(book), mode="submit")
    found = [(error["sheet"], error["cell"], error["code"]) for error in told["result"]["errors"]]
    assert found == [
        ("progress", "D2", "FORMULA"),
        ("progress", "E2", "NOT_A_DAY"),
        ("values", "I2", "NO_DECIMAL_MARK"),
        ("entries", f"D{row}", "NOT_A_NUMBER"),
        ("issues", "B2", "MISSING"),
        ("progress", "D3", "OUT_OF_RANGE"),
    ]


async def test_serial_numbers_of_days(stage: Stage) -> None:
    """A day pasted as a value: the number of days since the workbook's own first day."""
    async with desk(stage) as at:
        book = await at.book()
        fill(book["entries"], row := entry(book["entries"]), on_date=46248)
        book["entries"].cell(row, columns_of(book["entries"])["on date"]).number_format = "General"
        told = await at.sent(bytes_of(book), mode="draft")
        assert told["result"]["__typename"] == "SaveReportDraftSuccess", told
    assert await stage.owner.fetchval("select max(on_date)::text from financial_entry where document_ref = 'R-1'") == (
        "2026-08-14"
    )


async def _problem(at: Desk, book: Any) -> tuple[str, str | None, str]:
    told = await at.sent(bytes_of(book))
    error = told["result"]["errors"][0]
    return error["sheet"], error["cell"], error["code"]


async def _hidden(at: Desk, book: Any) -> list[tuple[str, str | None]]:
    """The places that are named as hidden."""
    told = await at.sent(bytes_of(book))
    return [(error["sheet"], error["cell"]) for error in told["result"]["errors"] if error["code"] == "HIDDEN"]


async def test_what_is_hidden_is_not_read(stage: Stage) -> None:
    """Rows and columns that hold something and are not seen, however that is said; of hidden empty ones, nothing."""
    async with desk(stage) as at:
        book = await at.book()
        page = book["entries"]
        row, amount = entry(page), get_column_letter(columns_of(page)["amount"])
        assert await _hidden(at, book) == []
        page.row_dimensions[row].hidden = True
        assert await _hidden(at, book) == [("entries", f"A{row}")]
        page.row_dimensions[row].hidden = False
        page.column_dimensions[amount].hidden = True
        assert await _hidden(at, book) == [("entries", f"{amount}1")]
        page.column_dimensions[amount].hidden = False
        page.row_dimensions[row + 400].hidden = page.column_dimensions["AC"].hidden = True
        assert await _hidden(at, book) == []
        page.sheet_format.zeroHeight = True
        assert ("entries", f"A{row}") in await _hidden(at, book)


async def test_sheets_that_are_not_as_they_were(stage: Stage) -> None:
    async with desk(stage) as at:
        book = await at.book()
        book["entries"].merge_cells("G3:G5")
        assert await _problem(at, book) == ("entries", "G3", "MERGED")
        book = await at.book()
        book["values"].sheet_state = "veryHidden"
        assert await _problem(at, book) == ("values", None, "HIDDEN")
        book = await at.book()
        book["issues"].cell(30_000, 2).value = "far below"
        assert await _problem(at, book) == ("issues", "A30000", "TOO_MANY_ROWS")
        book = await at.book()
        entry(book["entries"])
        book["entries"].delete_cols(4)
        assert await _problem(at, book) == ("entries", None, "NO_COLUMN")
        book = await at.book()
        book["report"]["B1"].value = "99"
        assert await _problem(at, book) == ("report", "B1", "NO_TEMPLATE")
        book = await at.book()
        book["report"].cell(9, 2).value = "nonsense"
        assert await at.refused(bytes_of(book)) == (
            400, "This is no id of a reporting period; use one that this API answered."
        )  # fmt: skip


async def test_columns_may_be_moved_and_sheets_added(stage: Stage) -> None:
    async with desk(stage) as at:
        book = await at.book()
        page = book["entries"]
        entry(page)
        page.insert_cols(1)
        book.create_sheet("My sums")["A1"] = "=SUM(entries!E2:E9)"
        told = await at.sent(bytes_of(book), mode="draft")
    assert told["ignored"] == ["My sums"]
    assert told["result"]["__typename"] == "SaveReportDraftSuccess", told


MARKED: list[tuple[str, str, str | None]] = [
    ("", "1.200", "NO_DECIMAL_MARK"),
    ("", "1200,5", "NO_DECIMAL_MARK"),
    (";", "1200", "NO_DECIMAL_MARK"),
    (",", "1,200,000", "NOT_A_NUMBER"),
    (".", "1.200.000", "NOT_A_NUMBER"),
    (",", "=1200", "FORMULA"),
    (",", "46248", None),
]


async def test_text(stage: Stage) -> None:
    async with desk(stage) as at:
        for mark, amount, code in MARKED:
            records = await at.records()
            assert records[1][:1] == ["decimal mark"]
            records[1][1] = mark
            lines = ((n, r) for n, r in enumerate(records, 1) if len(r) > 4 and r[4] == "JPY")
            number, row = next((n, r) for n, r in lines if "Makassar" in r[1])
            row[2:6] = ["REALISATION", amount, "JPY", "2026-08-14" if code else "46248"]
            told = await at.sent(text_of(records), "text/csv")
            found = {(error["sheet"], error["cell"], error["code"]) for error in told["result"]["errors"]}
            wanted = ("report", "B2", code) if mark == ";" else ("entries", f"D{number}", code)
            # A CSV file has no serial numbers.
            assert (wanted if code else ("entries", f"F{number}", "NOT_A_DAY")) in found, (mark, amount, found)


async def test_rows_that_end_early(stage: Stage) -> None:
    """Cells that a row lacks are empty ones."""
    async with desk(stage) as at:
        records = await at.records()
        number, row = next((n, r) for n, r in enumerate(records, 1) if len(r) > 4 and r[4] == "JPY")
        row[2:] = ["REALISATION"]
        told = await at.sent(text_of(records), "text/csv")
    found = {(error["cell"], error["code"]) for error in told["result"]["errors"] if error["sheet"] == "entries"}
    assert found == {(f"D{number}", "MISSING"), (f"E{number}", "MISSING"), (f"F{number}", "MISSING")}
