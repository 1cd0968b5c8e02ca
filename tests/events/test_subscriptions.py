"""Subscriptions: who is told what, how equal ones share, how one resumes, and what is refused."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import asyncpg
import orjson
import pytest
import pytest_asyncio

from compiler import ids, streams
from compiler.request import Request
from compiler.streams import Limits
from compiler.watch import event_id
from db.viewer import Viewer
from tests.calendar import duties
from tests.events.conftest import until
from tests.events.theatre import PROJECTS, REPORTS, Theatre, theatre
from tests.mutations import reports
from tests.mutations.conftest import stage  # noqa: F401  # a fixture
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage

CHANGE = (
    "insert into audit_entry (action, subject_table, subject_uid, before, after)"
    " select $1, 'project', uid, '{}', '{}' from project where code = $2"
)
# Entries of one organisation wait for each other; those of several do not.
BY_WRITER = (
    "insert into audit_entry (action, subject_table, subject_uid, organisation_id) select $1, 'project', uid,"
    " (select id from organisation order by id offset $2 limit 1) from project where code = 'ID-JP-SMI-2'"
)


@pytest_asyncio.fixture(loop_scope="session")
async def house(stage: Stage) -> AsyncIterator[Theatre]:  # noqa: F811  # a fixture's name
    async with theatre(stage) as made:
        yield made


async def submitted(stage: Stage) -> dict[str, Any]:  # noqa: F811
    result = await stage.do(REPORTER, "submitReport", await reports.whole(stage))
    assert result["__typename"] == "SubmitReportSuccess", result
    found: dict[str, Any] = result["report"]
    return found


async def handed_on(stage: Stage, email: str, verb: str, report: dict[str, Any], **more: Any) -> dict[str, Any]:  # noqa: F811
    given = {"report": report["id"], "expectedVersion": report["rowVersion"], **more}
    result = await stage.do(email, verb, given)
    found: dict[str, Any] = result["report"]
    return found


async def touched(house: Theatre, action: str, code: str = "ID-JP-SMI-2") -> None:
    """A change of a project, as its audit entry tells it."""
    await house.stage.owner.execute(CHANGE, action, code)


async def test_who_may_see_it_is_told_and_who_may_not_hears_nothing(house: Theatre) -> None:
    listening = house.listening
    async with listening(VERIFIER) as verifier, listening(AUDITOR) as auditor, listening(None) as nobody:
        report = await submitted(house.stage)
        (first,) = await verifier.hears(1)
        assert first["action"] == "report.submit"
        assert (first["fromStatus"], first["toStatus"]) == (None, "SUBMITTED")
        assert first["report"] == {
            "id": report["id"],
            "status": "SUBMITTED",
            "rowVersion": report["rowVersion"],
            "reporter": {"code": "JICA"},
        }
        assert first["__typename"] == "ReportStatusChanged"
        verified = await handed_on(house.stage, VERIFIER, "verifyReport", report)
        await verifier.hears(2)
        await auditor.hears(2)
        assert nobody.answers == []
        await handed_on(house.stage, COORDINATOR, "acceptReport", verified)
        # Accepted, it is official, and the public is told that and nothing of before.
        (public,) = await nobody.hears(1)
        assert (public["fromStatus"], public["toStatus"]) == ("VERIFIED", "ACCEPTED")
        assert [one["toStatus"] for one in await auditor.hears(3)] == ["SUBMITTED", "VERIFIED", "ACCEPTED"]
        assert auditor.ids == [one["eventId"] for one in auditor.told]


async def test_drafts_that_stay_drafts_are_no_change_of_status(house: Theatre) -> None:
    async with house.listening(REPORTER) as reporter:
        report = await reports.whole(house.stage)
        await house.stage.do(REPORTER, "saveReportDraft", report)
        await house.stage.do(REPORTER, "saveReportDraft", reports.changed(report, "narrative", to="More."))
        await submitted(house.stage)
        moves = [(one["fromStatus"], one["toStatus"]) for one in await reporter.hears(2)]
    assert moves == [(None, "DRAFT"), ("DRAFT", "SUBMITTED")]


async def test_a_refused_mutation_tells_nothing(house: Theatre) -> None:
    async with house.listening(AUDITOR) as auditor:
        broken = reports.changed(await reports.whole(house.stage), "entries", 0, "amount", to="0")
        refused = await house.stage.do(REPORTER, "submitReport", broken)
        assert refused["__typename"] == "ValidationFailed"
        await submitted(house.stage)
        assert [one["action"] for one in await auditor.hears(1)] == ["report.submit"]


async def test_a_filter_chooses_as_in_a_list(house: Theatre) -> None:
    filters: list[dict[str, Any]] = [
        {"status": {"eq": "SUBMITTED"}},
        {"reporter": {"code": {"eq": "JICA"}}},
        {"period": {"obligation": {"frequency": {"eq": "ANNUAL"}}}},
    ]
    async with (
        house.listening(AUDITOR, filter=filters[0]) as by_status,
        house.listening(AUDITOR, filter=filters[1]) as by_reporter,
        house.listening(AUDITOR, filter=filters[2]) as by_frequency,
    ):
        report = await submitted(house.stage)
        # A filter is asked of the report as it is when the event is told: it must still be submitted then.
        await by_status.hears(1)
        await handed_on(house.stage, VERIFIER, "verifyReport", report)
        await by_reporter.hears(2)
        assert [one["toStatus"] for one in by_status.told] == ["SUBMITTED"]
        assert by_frequency.answers == []


async def test_a_filter_of_ids_and_of_regions(house: Theatre) -> None:
    other = await house.stage.id("project", "code = 'ID-JP-SMI-1'")
    south_sulawesi = {"region": {"within": {"scheme": "KEMENDAGRI", "code": "73"}}}
    async with (
        house.listening(None, PROJECTS, filter={"id": {"eq": other}}) as one,
        house.listening(None, PROJECTS, filter={"id": {"in": [other]}}) as some,
        house.listening(None, PROJECTS, filter=south_sulawesi) as regional,
        house.listening(None, PROJECTS) as all_,
    ):
        await touched(house, "project.first", "ID-JP-SMI-2")
        await touched(house, "project.second", "ID-JP-SMI-1")
        await all_.hears(2)
        assert [[told["action"] for told in listener.told] for listener in (one, some)] == [["project.second"]] * 2
        within = await house.stage.data(
            None, "query ($f: ProjectFilter) { projects(filter: $f, first: 100) { nodes { code } } }",
            {"f": south_sulawesi},
        )  # fmt: skip
        codes = {node["code"] for node in within["projects"]["nodes"]}
        assert {told["project"]["code"] for told in regional.told} == codes & {"ID-JP-SMI-1", "ID-JP-SMI-2"}


async def test_a_hidden_part_is_not_told_by_its_project(house: Theatre) -> None:
    """A budget in the making is not a beat of its public project."""
    owner = house.stage.owner
    text = "insert into audit_entry (action, subject_table, subject_uid) values ($1, $2, $3)"
    shown = await owner.fetchval(
        "select m.uid from milestone m join project p on p.id = m.project_id where p.code = 'ID-JP-SMI-2' limit 1"
    )
    # A budget in the making, of a project that everybody sees.
    hidden = await owner.fetchval(
        "insert into budget (project_id, fiscal_year, currency, total) select id, 2031, 'IDR', 1 from project"
        " where code = 'ID-JP-SMI-2' returning uid"
    )
    async with house.listening(None, PROJECTS) as nobody, house.listening(AUDITOR, PROJECTS) as auditor:
        await owner.execute(text, "budget.draft", "budget", hidden)
        await owner.execute(text, "milestone.move", "milestone", shown)
        await auditor.hears(2)
        (told,) = await nobody.hears(1)
        assert told["action"] == "milestone.move"
        assert ids.decode(told["changedId"]) == (house.stage.executor.tags["milestone"], shown)
        assert told["project"]["code"] == "ID-JP-SMI-2"


async def test_a_reminder_is_told_to_who_owes(house: Theatre) -> None:
    query = "subscription { obligationDue { action reportingPeriod { id dueOn organisation { code } } } }"
    owner = house.stage.owner
    row = await owner.fetchrow(
        "select p.* from reporting_period p join organisation o on o.id = p.organisation_id"
        " where o.code = 'JICA' and not exists (select from reminder r where r.period_id = p.id) limit 1"
    )
    assert row is not None
    await owner.execute("update project set visibility = 'INTERNAL' where id = $1", row["scope_id"])
    async with house.listening(REPORTER, query) as reporter, house.listening(None, query) as nobody:
        await owner.execute(
            "insert into reminder"
            " (scope_id, visibility, period_id, organisation_id, verifier_org_id, kind, days_before, due_on, on_date)"
            " select scope_id, visibility, id, organisation_id, verifier_org_id, 'DUE_SOON', 7, due_on, due_on - 7"
            " from reporting_period where id = $1",
            row["id"],
        )
        (told,) = await reporter.hears(1)
        assert told["action"] == "obligation.due_soon"
        assert ids.decode(told["reportingPeriod"]["id"]) == (house.stage.executor.tags["reporting_period"], row["uid"])
        assert nobody.answers == []


async def test_a_day_that_moves_is_told_and_a_period_made_ahead_is_not(house: Theatre) -> None:
    query = "subscription { obligationDue { action reportingPeriod { id dueOn } } }"
    text = (
        "insert into audit_entry (action, subject_table, subject_uid, before, after)"
        " select $1, 'reporting_period', uid, to_jsonb(p), to_jsonb(p) from reporting_period p where uid = $2"
    )
    async with house.listening(REPORTER, query) as reporter:
        given = {**await duties.period(house.stage), "dueOn": "2026-11-02", "reason": "Banjir di Makassar."}
        _, uid = ids.decode(given["reportingPeriod"]) or (0, None)
        for action in ("period.make", "period.reassign"):
            await house.stage.owner.execute(text, action, uid)
        extended = await house.stage.do(VERIFIER, "extendObligation", given, duties.PERIOD, today=date(2026, 10, 20))
        assert extended["reportingPeriod"]["dueOn"] == "2026-11-02"
        (told,) = await reporter.hears(1)
    assert told == {
        "action": "obligation.extend",
        "reportingPeriod": {"id": given["reportingPeriod"], "dueOn": "2026-11-02"},
    }


async def test_whose_rights_end_hears_no_more(house: Theatre) -> None:
    viewer = await house.stage.viewer(COORDINATOR)
    now = [viewer]

    async def viewer_now() -> Viewer:
        return now[0]

    async with house.listening(COORDINATOR, now=viewer_now) as losing, house.listening(AUDITOR) as auditor:
        report = await submitted(house.stage)
        await losing.hears(1)
        now[0] = replace(viewer, organisations=(), circle=(), partner=())
        verified = await handed_on(house.stage, VERIFIER, "verifyReport", report)
        await auditor.hears(2)
        assert len(losing.answers) == 1
        now[0] = viewer
        await handed_on(house.stage, COORDINATOR, "acceptReport", verified)
        assert [one["toStatus"] for one in await losing.hears(2)] == ["SUBMITTED", "ACCEPTED"]


async def test_one_resumes_after_an_event(house: Theatre) -> None:
    async with house.listening(None, PROJECTS) as first:
        for number in range(3):
            await touched(house, f"project.{number}")
        seen = await first.hears(3)
    await touched(house, "project.meanwhile")
    await asyncio.sleep(0.2)
    async with house.listening(None, PROJECTS, after=seen[0]["eventId"]) as second:
        await touched(house, "project.now")
        actions = [one["action"] for one in await second.hears(4)]
    assert actions == ["project.1", "project.2", "project.meanwhile", "project.now"]


async def test_events_that_are_no_longer_kept_are_an_error_of_its_own(house: Theatre) -> None:
    async with house.listening(None, PROJECTS) as first:
        await touched(house, "project.old")
        (old,) = await first.hears(1)
    await house.stage.owner.execute("delete from outbox")
    unknown = event_id(uuid4())
    for after in (old["eventId"], unknown):
        async with house.listening(None, PROJECTS, after=after) as late:
            pass
        assert late.codes == ["EVENTS_EXPIRED"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ('subscription { projectChanged(after: "x") { eventId } }', "BAD_USER_INPUT"),
        ("subscription { projectChanged(filter: null) { eventId } }", "BAD_USER_INPUT"),
        ("subscription { projectChanged(filter: {}) { eventId } }", "BAD_USER_INPUT"),
        ("subscription { a: projectChanged { eventId } b: projectChanged { eventId } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { __typename }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { projectChanged { nothing } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { projectChanged { project { " + "programme { projects(first: 100) { nodes { " * 3
         + "code" + " } } }" * 3 + " } } }", "BAD_USER_INPUT"),
        ("subscription ($no: Boolean = true) { projectChanged @skip(if: $no) { eventId } }", None),
    ],
)  # fmt: skip
async def test_what_is_refused(house: Theatre, query: str, code: str | None) -> None:
    async with house.listening(None, query) as listener:
        pass
    assert len(listener.codes) == 1
    assert code is None or listener.codes == [code]


async def test_an_id_of_something_else_is_no_event(house: Theatre) -> None:
    project = await house.stage.id("project", "code = 'ID-JP-SMI-1'")
    async with house.listening(None, PROJECTS, after=project) as listener:
        pass
    assert listener.codes == ["BAD_USER_INPUT"]


async def test_equal_subscriptions_share_one_run(house: Theatre) -> None:
    """Also those of two persons with equal rights, as long as nothing asked depends on the person."""
    viewer = await house.stage.viewer(VERIFIER)
    found: list[Any] = []

    async def follow(who: Viewer, query: str) -> None:
        async for answer in house.stage.executor.answers(Request(query, {}, viewer=who)):
            found.append(answer.body)  # noqa: PERF401  # it never ends

    personal = "subscription { reportStatusChanged { eventId report { statusHistory { nodes { id } } } } }"
    people = [replace(viewer, user_id=viewer.user_id + number % 2) for number in range(50)]
    tasks = [asyncio.ensure_future(follow(who, query)) for who in people for query in (REPORTS, personal)]
    await asyncio.sleep(0.3)
    house.streams.shared.runs = 0
    await submitted(house.stage)
    await until(lambda: len(found) >= 100)
    assert house.streams.shared.runs == 2
    assert len(set(found)) == 2
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_different_viewers_do_not_share(house: Theatre) -> None:
    async with house.listening(REPORTER), house.listening(VERIFIER), house.listening(AUDITOR):
        house.streams.shared.runs = 0
        await submitted(house.stage)
        await asyncio.sleep(0.5)
        assert house.streams.shared.runs == 3


async def test_who_does_not_read_is_let_go_and_resumes(house: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams.Subscriber.__init__, "__defaults__", (5,))
    request = Request(PROJECTS, {}, viewer=await house.stage.viewer(None))
    answers = house.stage.executor.answers(request)
    first = asyncio.ensure_future(anext(answers))
    await asyncio.sleep(0.2)
    await touched(house, "project.0")
    told = await first
    for number in range(1, 10):
        await touched(house, f"project.{number}")
    await asyncio.sleep(0.3)
    last = await anext(answers)
    assert last.refused
    error = orjson.loads(last.body)["errors"][0]["extensions"]
    assert error == {"code": "SUBSCRIBER_TOO_SLOW", "resumeAfter": told.event_id}
    with pytest.raises(StopAsyncIteration):
        await anext(answers)
    async with house.listening(None, PROJECTS, after=told.event_id) as again:
        assert [one["action"] for one in await again.hears(9)] == [f"project.{number}" for number in range(1, 10)]


async def test_a_burst_is_told_whole_to_who_reads(house: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams.Subscriber.__init__, "__defaults__", (5,))
    async with house.listening(None, PROJECTS) as listener:
        await house.stage.owner.execute(
            "insert into audit_entry (action, subject_table, subject_uid) select 'n' || n, 'project', uid"
            " from project, generate_series(1, 60) n where code = 'ID-JP-SMI-2' order by n"
        )
        assert [one["action"] for one in await listener.hears(60)] == [f"n{n}" for n in range(1, 61)]


async def test_too_many_subscriptions_are_refused(stage: Stage) -> None:  # noqa: F811
    async with theatre(stage, Limits(4, 1)) as house:
        async with house.listening(VERIFIER), house.listening(VERIFIER) as more, house.listening(REPORTER) as other:
            assert more.codes == ["TOO_MANY_SUBSCRIPTIONS"]
            assert other.answers == []
        async with house.listening(VERIFIER) as again:
            assert again.answers == []


async def test_random_reconnects_under_eight_writers_miss_and_double_nothing(house: Theatre) -> None:
    chance = random.Random(5)
    writers, each, readers = 8, 12, 6

    async def write(writer: int) -> None:
        connection = await asyncpg.connect(house.stage.database.owner)
        try:
            for number in range(each):
                async with connection.transaction():
                    await connection.execute(BY_WRITER, f"w{writer}.{number}", writer)
                    await asyncio.sleep(chance.random() * 0.03)
        finally:
            await connection.close()

    async def read(start: str) -> list[str]:
        seen: list[str] = []
        after = start
        while len(seen) < writers * each:
            most = chance.randint(1, 15)
            request = Request(PROJECTS, {"after": after})
            answers = house.stage.executor.answers(request)
            async for answer in answers:
                told = orjson.loads(answer.body)["data"]["projectChanged"]
                seen.append(told["action"])
                after = told["eventId"]
                most -= 1
                if not most or len(seen) >= writers * each:
                    break
            await answers.aclose()  # type: ignore[attr-defined]  # it is a generator
        return seen

    async with house.listening(None, PROJECTS) as first:
        await touched(house, "start")
        (start,) = await first.hears(1)
        tasks = [asyncio.ensure_future(read(start["eventId"])) for _ in range(readers)]
        async with asyncio.timeout(60):
            await asyncio.gather(*(write(number) for number in range(writers)))
            found = await asyncio.gather(*tasks)
        live = [one["action"] for one in await first.hears(1 + writers * each)][1:]
    for seen in found:
        assert seen == live
    assert sorted(live) == sorted(f"w{writer}.{number}" for writer in range(writers) for number in range(each))
