"""I14: a running project keeps its last signed agreement and who answers for it, whoever ends two of them at once."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import asyncpg
import pytest

from db.words import WorkflowEntity
from tests.mutations.stage import COORDINATOR, Stage
from tests.mutations.steps import JICA_EDITOR, PROJECT, bypassed, cast, codes, forced, id_of, put, row, rule

RD = "ID-JP-SMI-2-RD"
NOTICE = {"reason": "Salah satu pihak mundur.", "noticeOn": "2026-10-01"}
WAY = ("SIGNED", "TERMINATED")


async def agreement(stage: Stage, code: str) -> Any:
    return await row(stage, "agreement", "code = $1", code)


async def notice(stage: Stage, code: str) -> dict[str, Any]:
    found = await agreement(stage, code)
    return {"agreement": id_of("agreement", found), "expectedVersion": found["row_version"], **NOTICE}


async def terminate(stage: Stage, code: str) -> dict[str, Any]:
    return await stage.do(JICA_EDITOR, "terminateAgreement", await notice(stage, code), "agreement { status }")


async def forced_end(stage: Stage, code: str) -> str:
    key = (await agreement(stage, code))["id"]
    more = {"reason": "x", "effective_on": date(2026, 10, 1)}
    return await forced(stage, JICA_EDITOR, WorkflowEntity.AGREEMENT, key, WAY, "EDITOR", **more)


async def another(stage: Stage, code: str, span: str = "(,)", *, of_programme: bool = False) -> None:
    """A further signed agreement of JICA and the ministry, on the project or on its programme."""
    scope = "null, p.programme_id" if of_programme else "p.id, null"
    await stage.owner.execute(
        "insert into agreement (code, kind, name_en, span, precision, signed_on, signed_precision, project_id,"
        f" programme_id) select $1::text, 'MINUTES', $1::text, $2::text::daterange, 'DAY', '2020-01-01', 'DAY', {scope}"
        " from project p where p.code = $3",
        code,
        span,
        PROJECT,
    )
    await stage.owner.execute(
        "insert into agreement_party (agreement_id, organisation_id, capacity, signed_on)"
        " select a.id, o.id, 'PARTY', '2020-01-01' from agreement a, organisation o"
        " where a.code = $1 and o.code in ('JICA', 'KEMENPERIN')",
        code,
    )
    await put(stage, WorkflowEntity.AGREEMENT, (await agreement(stage, code))["id"], "SIGNED")


async def alone(stage: Stage) -> None:
    """The project runs on its record of discussions alone."""
    await cast(stage)
    for one in await stage.owner.fetch(
        "select id from agreement where scope_id in (select - programme_id from project where code = $1) or scope_id ="
        " (select id from project where code = $1) and code <> $2",
        PROJECT,
        RD,
    ):
        await put(stage, WorkflowEntity.AGREEMENT, one["id"], "TERMINATED")


async def test_the_last_agreement_is_not_terminated(stage: Stage) -> None:
    await alone(stage)
    refused = await terminate(stage, RD)
    assert [(one["code"], one["path"]) for one in refused["errors"]] == [("LAST_AGREEMENT", ["input", "agreement"])]
    assert PROJECT in refused["errors"][0]["message"]
    assert "successor" in refused["errors"][0]["message"]
    assert await forced_end(stage, RD) == "I14_LAST_AGREEMENT"
    await another(stage, "MM-1")
    assert (await terminate(stage, RD))["agreement"]["status"] == "TERMINATED"
    assert codes(await terminate(stage, "MM-1")) == ["LAST_AGREEMENT"]


async def test_one_that_has_expired_is_no_other(stage: Stage) -> None:
    await alone(stage)
    await another(stage, "MM-1", "[2020-01-01,2021-01-01)")
    assert codes(await terminate(stage, RD)) == ["LAST_AGREEMENT"]
    assert await forced_end(stage, RD) == "I14_LAST_AGREEMENT"
    # What has expired by itself holds nothing up, and may be terminated.
    assert (await terminate(stage, "MM-1"))["agreement"]["status"] == "TERMINATED"


async def test_a_suspended_project_lets_it_go(stage: Stage) -> None:
    await alone(stage)
    await put(stage, WorkflowEntity.PROJECT, (await row(stage, "project", "code = $1", PROJECT))["id"], "SUSPENDED")
    assert (await terminate(stage, RD))["agreement"]["status"] == "TERMINATED"


@pytest.mark.parametrize("of_programme", [False, True])
async def test_two_terminated_at_once(stage: Stage, of_programme: bool) -> None:
    """By two clients: exactly one succeeds, through the services and through PostgreSQL alone."""
    await alone(stage)
    await another(stage, "MM-1", of_programme=of_programme)
    await stage.viewer(JICA_EDITOR)
    together, keys = asyncio.Barrier(2), [(await agreement(stage, one))["id"] for one in (RD, "MM-1")]
    said = await asyncio.gather(*(ended_together(stage, key, together) for key in keys))
    assert sorted(said) == ["I14_LAST_AGREEMENT", "TERMINATED"]
    left = RD if said[0] != "TERMINATED" else "MM-1"
    await another(stage, "MM-2", of_programme=of_programme)
    asked = [await notice(stage, one) for one in (left, "MM-2")]
    results = await asyncio.gather(*(stage.do(JICA_EDITOR, "terminateAgreement", one, "") for one in asked))
    assert sorted(one["__typename"] for one in results) == ["TerminateAgreementSuccess", "ValidationFailed"]
    (refused,) = (one for one in results if one["__typename"] == "ValidationFailed")
    assert codes(refused) == ["LAST_AGREEMENT"]


async def ended_together(stage: Stage, key: int, together: asyncio.Barrier) -> str:
    """As forced_end; each waits until the other has its event, so that neither has seen the other's."""
    viewer = await stage.viewer(JICA_EDITOR)
    try:
        async with bypassed(stage, JICA_EDITOR) as opened:
            await opened.value(
                "insert into status_event (entity, agreement_id, from_status, to_status, user_id, organisation_id,"
                " role, reason, effective_on)"
                " values ('AGREEMENT', $1, 'SIGNED', 'TERMINATED', $2, $3, 'EDITOR', 'x', $4)",
                key,
                viewer.user_id,
                viewer.organisation_id,
                date(2026, 10, 1),
            )
            await together.wait()
            await opened.connection.execute("set constraints all immediate")
    except asyncpg.PostgresError as problem:
        return rule(problem)
    return "TERMINATED"


async def test_two_who_answer_are_not_ended_at_once(stage: Stage) -> None:
    """For a later day too, by PostgreSQL alone: one of them stays."""
    await cast(stage)
    key = await stage.owner.fetchval("select id from project where code = $1", PROJECT)
    await stage.owner.execute(
        "update participation set role = 'OBSERVER' where role = 'ACCOUNTABLE' and project_id = $1", key
    )
    for code in ("KEMENPERIN", "DITJEN-IKM"):
        await stage.owner.execute(
            "insert into participation (project_id, organisation_id, role, valid)"
            " select $1, id, 'ACCOUNTABLE', '[2020-01-01,)' from organisation where code = $2",
            key,
            code,
        )
    rows = await stage.owner.fetch("select id from participation where role = 'ACCOUNTABLE' and project_id = $1", key)
    await stage.viewer(COORDINATOR)
    together = asyncio.Barrier(2)
    said = await asyncio.gather(*(_ended(stage, one["id"], together) for one in rows))
    assert sorted(said) == ["I14_ACCOUNTABLE", "ended"]


async def _ended(stage: Stage, key: int, together: asyncio.Barrier) -> str:
    text = "update participation set valid = '[2020-01-01,2030-01-01)' where id = $1 returning 'ended'"
    try:
        async with bypassed(stage, COORDINATOR) as opened:
            said: str = await opened.value(text, key)
            await together.wait()
            await opened.connection.execute("set constraints all immediate")
    except asyncpg.PostgresError as problem:
        return rule(problem)
    return said


async def test_a_successor_is_not_taken_away(stage: Stage) -> None:
    """Of whom who answers now was ended: the next day nobody would."""
    await cast(stage)
    key = await stage.owner.fetchval("select id from project where code = $1", PROJECT)
    await stage.owner.execute(
        "update participation set role = 'OBSERVER' where role = 'ACCOUNTABLE' and project_id = $1", key
    )
    for code, valid in (("KEMENPERIN", "[2020-01-01,2027-01-01)"), ("DITJEN-IKM", "[2027-01-01,)")):
        await stage.owner.execute(
            "insert into participation (project_id, organisation_id, role, valid)"
            " select $1, id, 'ACCOUNTABLE', $3::text::daterange from organisation where code = $2",
            key,
            code,
            valid,
        )
    where = f"project_id = {key} and role = 'ACCOUNTABLE' and valid @> date '2028-01-01'"
    given = {"participation": await stage.id("participation", where), "expectedVersion": 1}
    assert codes(await stage.do(COORDINATOR, "removeParticipation", given, "")) == ["ACCOUNTABLE"]
