"""What the record said at an instant, against a recount in Python over all rows of the generated world."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import orjson
import pytest

from compiler.execute import Request
from compiler.naive.policy import may_see
from tests.oracle.harvest import Rows
from tests.oracle.subject import Subject

JAKARTA = ZoneInfo("Asia/Jakarta")
END = datetime(2100, 1, 1, tzinfo=UTC)
ENTITIES = {
    "projects": ("project", "status", "project_id", "statusAt"),
    "agreements": ("agreement", "status", "agreement_id", "statusAt"),
    "reports": ("report", "status", "report_id", "statusAt"),
    "projectSites": ("project_site", "selection", "project_site_id", "selectionAt"),
}
KINDS = {"committed": "COMMITMENT", "disbursed": "DISBURSEMENT", "realised": "REALISATION"}
TOTAL = "source currency allocated committed disbursed realised"
Sums = Mapping[tuple[str, ...], tuple[Decimal, ...]]


class Recount:
    """The world's rows as they were known at an instant."""

    def __init__(self, rows: Mapping[str, Rows], at: datetime) -> None:
        self.rows, self.at = rows, at
        self.by_id = {name: {row["id"]: row for row in found} for name, found in rows.items()}
        self.lines = {row["id"]: row for row in rows["budget_line"]}
        self.entries: defaultdict[int, list[Any]] = defaultdict(list)
        for row in rows["financial_entry"]:
            self.entries[row["line_id"]].append(row)
        self.events: defaultdict[tuple[str, int], list[Any]] = defaultdict(list)
        for event in sorted(rows["status_event"], key=lambda row: (row["at"], row["id"])):
            subject = next(c for c in event if c in SUBJECTS and event[c] is not None)
            self.events[subject, event[subject]].append(event)

    def status(self, subject: str, row: Mapping[str, Any], state: str) -> str | None:
        events = self.events[subject, row["id"]]
        if not events:
            return row[state] if self.at >= row["updated_at"] else None
        known = [event["to_status"] for event in events if event["at"] <= self.at]
        return known[-1] if known else None

    def stands(self, entry: Mapping[str, Any]) -> bool:
        """Whether an entry counted, what it takes back apart."""
        if entry["report_id"] is None:
            source = self.by_id["source"][entry["source_id"]]
            day = source["retrieved_on"] or source["published_on"] or entry["on_date"]
            return datetime.combine(day, time(), JAKARTA) <= self.at
        report = self.by_id["report"][entry["report_id"]]
        told = self.status("report_id", report, "status")
        return told in ("ACCEPTED", "PUBLISHED") and entry["report_revision"] == report["revision"]

    def sums(self, line: Mapping[str, Any]) -> tuple[Decimal, ...]:
        counted = [e for e in self.entries[line["id"]] if self.stands(e)]
        counted = [
            e
            for e in counted
            if e["reverses_id"] is None or self.stands(self.by_id["financial_entry"][e["reverses_id"]])
        ]
        return tuple(sum((e["amount"] for e in counted if e["kind"] == kind), Decimal(0)) for kind in KINDS.values())

    def approved(self, line: Mapping[str, Any]) -> bool:
        return self.status("budget_id", self.by_id["budget"][line["budget_id"]], "status") in ("APPROVED", "CLOSED")

    def totals(self, lines: Iterable[Mapping[str, Any]]) -> Sums:
        found: defaultdict[tuple[str, ...], list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 4)
        for line in lines:
            if self.approved(line):
                key, row = (line["source"], line["currency"]), (line["amount"], *self.sums(line))
                found[key] = [a + b for a, b in zip(found[key], row, strict=True)]
        return {key: tuple(row) for key, row in found.items()}


SUBJECTS = ("project_id", "agreement_id", "report_id", "budget_id", "project_site_id")


def _instants(rows: Mapping[str, Rows]) -> list[datetime]:
    """The very instants of some changes, just before them, and long before and after all of them."""
    rng = random.Random("instants")
    of_reports = [row["at"] for row in rows["status_event"] if row["report_id"] is not None]
    drawn = [*rng.sample(of_reports, 3), rng.choice(rows["status_event"])["at"]]
    moments = [moment - timedelta(microseconds=step) for moment in drawn for step in (0, 1)]
    return [*moments, datetime(1990, 1, 1, tzinfo=UTC), END]


async def _data(subject: Subject, viewer: str, query: str, at: datetime, **more: Any) -> Any:
    variables = {"at": at.isoformat(), **more}
    request = Request(query, variables, None, subject.viewers[viewer], subject.today)
    body = orjson.loads((await subject.executor.execute(request)).body)
    assert "errors" not in body, body
    return body["data"]


async def _pages(subject: Subject, viewer: str, name: str, asked: str, at: datetime) -> list[Any]:
    found: list[Any] = []
    cursor = None
    while True:
        query = (
            f"query ($at: DateTime!, $after: String) {{ {name}(first: 50, after: $after)"
            f" {{ nodes {{ {asked} }} pageInfo {{ hasNextPage endCursor }} }} }}"
        )
        page = (await _data(subject, viewer, query, at, after=cursor))[name]
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        cursor = page["pageInfo"]["endCursor"]


@pytest.mark.parametrize("name", list(ENTITIES))
async def test_statuses_are_those_of_the_events(invented: Subject, name: str) -> None:
    table, state, subject, field = ENTITIES[name]
    rows = invented.harvest.rows
    seen = set()
    for at in _instants(rows):
        recount = Recount(rows, at)
        uids = {invented_id(invented, name, row): row for row in rows[table]}
        for node in await _pages(invented, "auditor", name, f"id {state} {field}(knownAt: $at)", at):
            expected = recount.status(subject, uids[node["id"]], state)
            assert node[field] == expected, (node, at)
            seen.add(expected)
            if at == END:
                assert node[field] == node[state]
    assert len(seen) > 2, "hardly any status differs: the test says nothing"


def invented_id(subject: Subject, name: str, row: Mapping[str, Any]) -> str:
    from compiler import ids

    target = subject.built.types["Query"].fields[name].target
    assert target is not None
    tag = subject.built.types[target].tag
    assert tag is not None
    return ids.encode(tag, row["uid"])


@pytest.mark.parametrize("viewer", ["auditor", "anonymous", "partner", "coordinator"])
async def test_lines_and_totals_are_recounted(invented: Subject, viewer: str) -> None:
    rows, lines = invented.harvest.rows, defaultdict(list)
    for line in rows["budget_line"]:
        if may_see("budget_line", line, invented.viewers[viewer]):
            lines[line["project_id"]].append(line)
    codes = {row["code"]: row["id"] for row in rows["project"]}
    differing = 0
    for at in _instants(rows):
        recount = Recount(rows, at)
        asked = f"code then: budgetTotals(knownAt: $at) {{ {TOTAL} }} now: budgetTotals {{ {TOTAL} }}"
        for node in await _pages(invented, viewer, "projects", asked, at):
            then = _sums(node["then"])
            assert then == recount.totals(lines[codes[node["code"]]]), (node["code"], at)
            differing += then != _sums(node["now"])
            assert at != END or then == _sums(node["now"])
    assert differing > 5, "hardly any total differs: the test says nothing"


def _sums(totals: Sequence[Mapping[str, Any]]) -> Sums:
    return {
        (row["source"], row["currency"]): tuple(
            Decimal(row[name]) for name in ("allocated", "committed", "disbursed", "realised")
        )
        for row in totals
    }


async def test_amounts_of_lines_are_those_of_then(invented: Subject) -> None:
    rows = invented.harvest.rows
    for at in [*_instants(rows)[:4], END]:
        recount, lines = Recount(rows, at), {}
        for row in rows["budget_line"]:
            lines[invented_id(invented, "budgetLines", row)] = row
        asked = "id " + " ".join(
            f"{name} {{ amount }} {name}Then: {name}(knownAt: $at) {{ amount currency }}" for name in KINDS
        )
        for node in (await _pages(invented, "auditor", "budgetLines", f"{asked} absorption(knownAt: $at)", at))[:400]:
            then = tuple(Decimal(node[f"{name}Then"]["amount"]) for name in KINDS)
            line = lines[node["id"]]
            assert then == recount.sums(line)
            share = None if not line["amount"] else round(100 * then[2] / line["amount"], 6)
            assert share is None or Decimal(node["absorption"]) == share
            if at == END:
                assert then == tuple(Decimal(node[name]["amount"]) for name in KINDS)


async def test_totals_of_provinces_are_those_of_then(invented: Subject) -> None:
    """Summed over provinces they are the recount's; long after everything they are those of today."""
    rows = invented.harvest.rows
    years = {row["id"]: row["fiscal_year"] for row in rows["budget"]}
    query = f"""query ($at: DateTime!) {{ then: fundingTotals(fiscalYear: 2025, knownAt: $at) {{ provinceCode {TOTAL} }}
        now: fundingTotals(fiscalYear: 2025) {{ provinceCode {TOTAL} }} }}"""
    seen = set()
    for at in _instants(rows):
        found = await _data(invented, "auditor", query, at)
        lines = [line for line in rows["budget_line"] if years[line["budget_id"]] == 2025]
        assert _over_provinces(found["then"]) == Recount(rows, at).totals(lines)
        seen.add(orjson.dumps(found["then"]))
        assert at != END or found["then"] == found["now"]
    assert len(seen) > 2


def _over_provinces(rows: Sequence[Mapping[str, Any]]) -> Sums:
    found: defaultdict[tuple[str, ...], list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 4)
    for row in rows:
        for key, sums in _sums([row]).items():
            found[key] = [a + b for a, b in zip(found[key], sums, strict=True)]
    return {key: tuple(row) for key, row in found.items()}
