"""`python -m benchmarks.acts`: a report of 20 lines by its mutation, beside the same rows by bare SQL.

The mutation reads its input, checks every line, claims its key, writes, leaves audit and event, and reads its payload;
the SQL only writes, in one transaction. Both are the server's login under row security, with all triggers, over one
connection; rounds are interleaved, each on a reporting period of its own, and their entries are taken away after each:
what it costs to recount a budget line grows with its entries, and would hide what the mutation adds.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from contextlib import AsyncExitStack
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson

from compiler import ids
from compiler.execute import Executor, Request
from db.embedded import EmbeddedPostgres
from db.migration import upgrade
from db.pool import Pool
from db.provision import provision
from db.transaction import write
from schema.build import build
from tests.databases import Database
from tests.mutations import reports
from tests.mutations.stage import REPORTER, TODAY, Stage

LINES, TARGET = 20, 0.6
SUBMIT = """mutation Submit($input: SubmitReportInput!) { submitReport(input: $input) {
  __typename ... on SubmitReportSuccess { report { id status rowVersion } } ... on UserError { code message } } }"""
PERIODS = f"""
insert into reporting_period (obligation_id, period, due_on)
select p.obligation_id, daterange(day::date, (day + interval '3 months')::date), day::date + 100
from reporting_period p, generate_series(timestamp '1800-01-01', timestamp '1999-10-01', '3 months') day
where lower(p.period) = '2026-07-01' and p.organisation_id = {reports.JICA}
on conflict do nothing
"""
FREE = f"""
select id, uid from reporting_period p where organisation_id = {reports.JICA} and upper(period) < '2000-01-02'
and not exists (select from report r where r.period_id = p.id) order by id limit $1
"""
CLEARED = """
set local session_replication_role = replica;
delete from financial_entry e using report r join reporting_period p on p.id = r.period_id
where e.report_id = r.id and upper(p.period) < '2000-01-02';
set local session_replication_role = origin;
select app.recount(array(select id from budget_line order by id));
"""
REPORT = "insert into report (period_id, narrative) values ($1, $2) returning id"
ENTRY = """
insert into financial_entry
  (report_id, report_revision, line_id, kind, amount, currency, on_date, document_ref, rate_to_idr)
values ($1, 1, $2, 'REALISATION', $3, 'JPY', $4, $5, null)
"""
EVENT = """
insert into status_event (entity, report_id, from_status, to_status, user_id, organisation_id, role)
values ('REPORT', $1, 'DRAFT', 'SUBMITTED', $2, $3, 'REPORTER')
"""


def main() -> None:
    """Measure and print both medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / ".selaras" / "benchmarks")
    options = parser.parse_args()
    with EmbeddedPostgres(options.data) as server:
        database = asyncio.run(_prepared(server.dsn()))
        asyncio.run(_measured(database, options.rounds))


async def _prepared(superuser: str) -> Database:
    from data.demo_data import load

    both = await provision(superuser, "bench_acts")
    await asyncio.to_thread(upgrade, both.owner)
    await asyncio.to_thread(load, both.owner, lambda *_: None)
    return Database("bench_acts", both.owner, both.server, superuser.replace("/postgres?", "/bench_acts?"))


async def _measured(database: Database, rounds: int) -> None:
    built = build()
    async with AsyncExitStack() as stack:
        pool = await Pool.open(database.server, size=1)
        stack.push_async_callback(pool.close)
        executor = Executor(built.graphql, built.types, pool, built.acts)
        stage = await stack.enter_async_context(Stage.open(database, pool, executor))
        await stage.owner.execute(PERIODS)
        await stage.owner.execute(CLEARED)
        periods = await stage.owner.fetch(FREE, 2 * rounds)
        spent: dict[str, list[float]] = {"mutation": [], "SQL": []}
        for number in range(rounds):
            spent["mutation"].append(await _by_mutation(stage, periods[2 * number]))
            spent["SQL"].append(await _by_sql(stage, periods[2 * number + 1]))
            await stage.owner.execute(CLEARED)
    median = {name: statistics.median(times[5:]) * 1000 for name, times in spent.items()}
    print(
        f"acts  {median['SQL'] / median['mutation']:5.2f} of bare SQL (target {TARGET})   {median['mutation']:.1f} ms"
        f" against {median['SQL']:.1f} ms   a report of {LINES} lines with key, checks, audit, event and payload"
    )


async def _by_mutation(stage: Stage, period: Any) -> float:
    given = {
        "reportingPeriod": ids.encode(26, period["uid"]),
        "narrative": "Twenty lines.",
        "idempotencyKey": f"bench-{period['uid']}",
        "entries": [
            {
                "line": await reports.line(stage),
                "kind": "REALISATION",
                "amount": str(number + 1),
                "currency": "JPY",
                "onDate": "2026-09-01",
                "documentRef": f"R-{number}",
            }
            for number in range(LINES)
        ],
    }
    request = Request(SUBMIT, {"input": given}, viewer=await stage.viewer(REPORTER), today=TODAY, request_id="bench")
    started = time.perf_counter()
    answer = await stage.executor.execute(request)
    spent = time.perf_counter() - started
    assert b'"SubmitReportSuccess"' in answer.body, orjson.loads(answer.body)
    return spent


async def _by_sql(stage: Stage, period: Any) -> float:
    viewer = await stage.viewer(REPORTER)
    line = await stage.owner.fetchval(
        f"select id from budget_line where currency = 'JPY' and funder_org_id = {reports.JICA}"
        f" and project_id = {reports.PROJECT} and region_id = (select id from region where code = 'ID-73.71')"
    )
    started = time.perf_counter()
    async with write(stage.pool, viewer, TODAY) as bare:
        report = await bare.value(REPORT, period["id"], "Twenty lines.")
        rows = [(report, line, Decimal(number + 1), date(2026, 9, 1), f"R-{number}") for number in range(LINES)]
        await bare.many(ENTRY, rows)
        await bare.value(EVENT, report, viewer.user_id, viewer.organisation_id)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
