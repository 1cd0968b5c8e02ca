"""A template fetched, filled in and sent says what the mutation says: as XLSX, as CSV, again after a return."""

from __future__ import annotations

import asyncio
import datetime
from typing import Any

import pytest

from tests.mutations import reports
from tests.mutations.stage import REPORTER, VERIFIER, Stage
from tests.mutations.test_report_flow import handed_on, submitted
from tests.sheets.office import Desk, bytes_of, columns_of, desk, fill, row_of, text_of

CONTENT = """query Q($id: ID!) { node(id: $id) { ... on Report {
    status narrative
    progress { nodes { milestone { name } percent doneOn note } }
    values { nodes { indicator { code } site { region { code } } value sex scale disability note } }
    entries { nodes { kind amount { amount currency } onDate documentRef rateToIdr } }
    issues { nodes { kind issue action } }
} } }"""


async def content(stage: Stage, report: str) -> dict[str, Any]:
    """All that a report says, in an order that does not depend on how it was written."""
    found: dict[str, Any] = (await stage.data(REPORTER, CONTENT, {"id": report}))["node"]
    return {name: sorted(map(repr, one["nodes"])) if isinstance(one, dict) else one for name, one in found.items()}


async def filled_in(at: Desk) -> bytes:
    """The report of `reports.whole`, as a person would fill it in."""
    book = await at.book()
    report = book["report"]
    row = next(r for r in range(1, 20) if str(report.cell(r, 1).value).startswith("narrative"))
    report.cell(row, 2).value = "Mesin sangrai kopi dipasang di Dogiyai ☕; 三つの工房が始まった。"
    page = book["progress"]
    fill(page, row_of(page, milestone="Coffee processing equipment"), percent=100,
         done_on=datetime.date(2026, 9, 25), note="In use.")  # fmt: skip
    fill(page, row_of(page, milestone="Practical facilitators placed in Pasuruan"), percent=62.5)
    page = book["values"]
    sites = {str(page.cell(r, columns_of(page)["site"]).value) for r in range(2, page.max_row + 1)}
    makassar = next(one for one in sites | set(_choices(book, "site")) if "Makassar" in one)
    pasuruan = next(one for one in _choices(book, "site") if "35.75" in one)
    indicator = next(one for one in _choices(book, "indicator") if one.startswith("SMI2-ENTERPRISES"))
    last = page.max_row
    for number, (site, sex, value, note) in enumerate(
        [(makassar, None, 21, None), (makassar, "F", 12, None), (makassar, "m", "9", None),
         (pasuruan, None, 17, "Counted twice.")], start=1
    ):  # fmt: skip
        fill(page, last + number, indicator=indicator, site=site, sex=sex, value=value, note=note)
    page = book["entries"]
    fill(page, row_of(page, line="Makassar", currency="JPY"), kind="REALISATION", amount="1.500.000",
         on_date="2026-08-14", document="JICA-2026-081")  # fmt: skip
    line = page.cell(row_of(page, line="Makassar", currency="JPY"), columns_of(page)["line"]).value
    fill(page, page.max_row + 1, line=line, kind="disbursement", amount=2_000_000, currency="JPY",
         on_date=datetime.datetime(2026, 7, 31))  # fmt: skip
    fill(book["issues"], 2, kind="DELAY", issue="The ship was late.", action="Air freight.")
    page = book["explanations"]
    fill(page, row_of(page, indicator="SMI2-FACILITATORS"), explanation="The city counts them in December.")
    return bytes_of(book)


def _choices(book: Any, field: str) -> list[str]:
    page = book["lists"]
    place = next(cell.column for cell in page[1] if cell.value == field)
    return [page.cell(r, place).value for r in range(2, page.max_row + 1) if page.cell(r, place).value]


async def by_mutation(stage: Stage) -> dict[str, Any]:
    """What the same report says when a program sends it; it is withdrawn again."""
    sent = await submitted(stage)
    found = await content(stage, sent["id"])
    given = {"report": sent["id"], "expectedVersion": sent["rowVersion"], "reason": "To send it by file."}
    assert (await stage.do(REPORTER, "withdrawReport", given))["__typename"] == "WithdrawReportSuccess"
    return found


async def test_workbook(stage: Stage) -> None:
    """Checked without a change, then submitted: the same content as the mutation's."""
    wanted = await by_mutation(stage)
    async with desk(stage) as at:
        file = await filled_in(at)
        before = await stage.counts()
        checked = await at.sent(file)
        assert (checked["mode"], checked["result"]) == (
            "check",
            {"__typename": "ValidateReportSuccess", "isValid": True},
        )
        assert checked["rows"] == {"progress": 2, "values": 4, "entries": 2, "issues": 1, "explanations": 1}
        assert await stage.counts() == before
        sent = await at.sent(file, mode="submit")
        assert sent["result"]["__typename"] == "SubmitReportSuccess", sent
        assert await content(stage, sent["result"]["report"]["id"]) == wanted
        again = await at.sent(file, mode="submit")
        assert again["result"]["__typename"] == "AlreadySubmitted"
        assert again["result"]["report"]["id"] == sent["result"]["report"]["id"]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
async def test_what_was_returned_comes_back_filled_in(stage: Stage, kind: str) -> None:
    """The template of a returned report holds all it said: sent as it is, it says the same again."""
    report = await submitted(stage)
    wanted = await content(stage, report["id"])
    await handed_on(stage, VERIFIER, "returnReport", report, reason="Angka?")
    async with desk(stage) as at:
        answer = await at.template(format=kind)
        sent = await at.sent(answer.content, "application/octet-stream", mode="submit")
        assert sent["result"]["__typename"] == "SubmitReportSuccess", sent
        assert (sent["result"]["report"]["id"], sent["result"]["report"]["revision"]) == (report["id"], 2)
    assert await content(stage, report["id"]) == wanted


@pytest.mark.parametrize(("delimiter", "sign"), [("semicolon", ";"), ("comma", ","), ("tab", "\t")])
@pytest.mark.parametrize(("mark", "amount"), [("comma", "1.500.000,00"), ("point", "1,500,000.00")])
async def test_text(stage: Stage, delimiter: str, sign: str, mark: str, amount: str) -> None:
    """A draft by CSV, whatever parts its cells and its numbers."""
    async with desk(stage) as at:
        records = await at.records(delimiter=delimiter, decimalMark=mark, sign=sign)
        row = next(r for r in records if len(r) > 4 and r[4] == "JPY" and "Makassar" in r[1])
        row[2:7] = ["REALISATION", amount, "JPY", "2026-08-14", "'=1+1"]
        sent = await at.sent(text_of(records, sign), "text/csv", mode="draft")
        assert sent["result"]["__typename"] == "SaveReportDraftSuccess", sent
        assert {error["code"] for error in sent["result"]["remaining"]} == {"INDICATOR_MISSING"}
        assert {error["sheet"] for error in sent["result"]["remaining"]} == {"values"}
    assert await stage.owner.fetchval("select amount::int from financial_entry order by id desc limit 1") == 1_500_000
    assert await stage.owner.fetchval("select document_ref from financial_entry order by id desc limit 1") == "=1+1"


async def test_a_form_with_one_file(stage: Stage) -> None:
    async with desk(stage) as at:
        file = await filled_in(at)
        answer = await at.client.post("/reports/upload", files={"file": ("r.xlsx", file)}, headers=at.headers)
        assert answer.json()["result"] == {"__typename": "ValidateReportSuccess", "isValid": True}
        both = {"a": ("r.xlsx", file), "b": ("s.xlsx", file)}
        assert (await at.client.post("/reports/upload", files=both, headers=at.headers)).status_code == 400


async def test_the_version_that_is_replaced(stage: Stage) -> None:
    async with desk(stage) as at:
        file = await filled_in(at)
        saved = (await at.sent(file, mode="draft"))["result"]["report"]
        stale = await at.sent(file, mode="draft", expectedVersion="77")
        assert stale["result"]["__typename"] == "VersionConflict"
        assert stale["result"]["actualVersion"] == saved["rowVersion"]


@pytest.mark.parametrize(
    ("email", "status"), [(None, 401), (VERIFIER, 403), ("auditor@demo.example", 403)]
)  # fmt: skip
async def test_only_who_may_report_gets_one(stage: Stage, email: str | None, status: int) -> None:
    async with desk(stage) as reporter:
        file = await filled_in(reporter)
    async with desk(stage, email) as at:
        assert (await at.template()).status_code == status
        assert (await at.refused(file))[0] == status


async def test_addresses(stage: Stage) -> None:
    async with desk(stage) as at:
        for asked, status in (
            ({"period": "nonsense"}, 400),
            ({"period": "ARoAAAAAAAAAAAAAAAAAAAAA"}, 404),
            ({}, 400),
            ({"period": await reports.period(stage), "format": "ods"}, 400),
            ({"period": await reports.period(stage), "delimiter": "pipe"}, 400),
        ):
            answer = await at.client.get("/reports/template", params=asked, headers=at.headers)
            assert answer.status_code == status, asked
        assert (await at.client.post("/reports/template", headers=at.headers)).status_code == 405
        assert (await at.client.get("/reports/upload", headers=at.headers)).status_code == 405
        answer = await at.template(format="csv")
        assert answer.headers["content-disposition"] == 'attachment; filename="report-JICA-2026-07-01-2026-09-30.csv"'


async def test_sent_twice_under_one_key(stage: Stage) -> None:
    """A retry of a draft is done once and answered alike; another file under the same key is refused."""
    async with desk(stage) as at:
        file = await filled_in(at)
        key = {"Idempotency-Key": "quarter-3-draft"}
        first = await at.sent(file, mode="draft", headers=key)
        again = await at.sent(file, mode="draft", headers=key)
        assert first == again
        assert first["result"]["report"]["rowVersion"] == again["result"]["report"]["rowVersion"]
        assert await stage.owner.fetchval("select count(*) from audit_entry where action = 'report.save'") == 1
        other = (await at.template(format="csv")).content
        mismatch = await at.sent(other, mode="draft", headers=key)
        assert mismatch["result"]["code"] == "IDEMPOTENCY_MISMATCH"
        sent = await at.sent(file, mode="submit", headers={"Idempotency-Key": "quarter-3-submission"})
        retried = await at.sent(file, mode="submit", headers={"Idempotency-Key": "quarter-3-submission"})
        assert sent == retried
        assert sent["result"]["report"]["status"] == "SUBMITTED"
        for headers in ({"Idempotency-Key": "x"}, {"Idempotency-Key": "quarter-3-check"}):
            answer = await at.client.post(
                "/reports/upload",
                content=file,
                params={"mode": "draft" if headers["Idempotency-Key"] == "x" else "check"},
                headers={**at.headers, **headers, "Content-Type": "application/octet-stream"},
            )
            assert answer.status_code == 400


async def test_sent_at_once(stage: Stage) -> None:
    """Of four who submit the same file one is taken; the others are told of the report that is there."""
    async with desk(stage) as at:
        file = await filled_in(at)
        answers = await asyncio.gather(*(at.sent(file, mode="submit") for _ in range(4)))
    kinds = sorted(answer["result"]["__typename"] for answer in answers)
    assert kinds == ["AlreadySubmitted"] * 3 + ["SubmitReportSuccess"]
    assert len({answer["result"]["report"]["id"] for answer in answers}) == 1
