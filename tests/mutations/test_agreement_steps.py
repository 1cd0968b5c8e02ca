"""The life cycle of an agreement: drafted and signed by its parties, following from what was signed before."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from db.transitions import AGREEMENT as TRANSITIONS
from db.transitions import Transition
from db.words import GrantRole, WorkflowEntity
from tests.mutations.stage import COORDINATOR, VERIFIER, Stage
from tests.mutations.steps import (
    EDITOR,
    JICA_EDITOR,
    JICA_VERIFIER,
    LEADS,
    LIMITED,
    PROJECT,
    STEERS,
    STRANGER,
    bypassed,
    cast,
    codes,
    forced,
    id_of,
    put,
    row,
    rule,
    statuses,
)

ENTITY = WorkflowEntity.AGREEMENT
ASKED = "agreement { id status rowVersion signedOn parties { nodes { id signedOn } } }"
WARNED = ASKED + " warnings { code path }"
REASON = {"reason": "Alasan tertulis."}
SIGNATURE = {"signedOn": "2026-10-05", "signatoryTitle": "Direktur Jenderal"}
VERBS: dict[str, tuple[str, dict[str, Any]]] = {
    "PLANNED>DRAFTING": ("startDrafting", {}),
    "DRAFTING>NEGOTIATION": ("negotiateAgreement", {}),
    "NEGOTIATION>DRAFTING": ("returnToDrafting", {}),
    "NEGOTIATION>READY": ("clearAgreement", {}),
    "READY>NEGOTIATION": ("reopenNegotiation", REASON),
    "READY>SIGNED": ("signAgreement", SIGNATURE),
    "SIGNED>TERMINATED": ("terminateAgreement", REASON | {"noticeOn": "2026-10-01"}),
    "DRAFTING>ENDORSED": ("endorseActionPlan", {}),
    "ENDORSED>COMPLETED": ("completeActionPlan", {}),
    "ENDORSED>TERMINATED": ("terminateAgreement", REASON | {"noticeOn": "2026-10-01"}),
}
RIGHT = {GrantRole.EDITOR: EDITOR, GrantRole.VERIFIER: VERIFIER, GrantRole.COORDINATOR: COORDINATOR}


def way(one: Transition) -> str:
    return f"{one.from_status}>{one.to_status}"


async def organisation(stage: Stage, code: str) -> str:
    return id_of("organisation", await row(stage, "organisation", "code = $1", code))


async def agreement(stage: Stage, code: str = "PKS-1") -> Any:
    return await row(stage, "agreement", "code = $1", code)


async def parties(stage: Stage, *codes: str) -> list[dict[str, Any]]:
    return [{"organisation": await organisation(stage, code)} for code in codes]


async def asked(stage: Stage, **more: Any) -> dict[str, Any]:
    """A cooperation agreement of the two bodies that signed the record of discussions."""
    project = id_of("project", await row(stage, "project", "code = $1", PROJECT))
    parent = id_of("agreement", await row(stage, "agreement", "code = 'ID-JP-SMI-2-RD'"))
    return {
        "code": "PKS-1",
        "kind": "COOPERATION_AGREEMENT",
        "project": project,
        "parent": parent,
        "nameId": "Perjanjian kerja sama",
        "parties": await parties(stage, "DITJEN-IKM", "JICA"),
        **more,
    }


async def made(stage: Stage, email: str = EDITOR, **more: Any) -> Any:
    """An agreement, created as a client does."""
    given = await asked(stage, **more)
    done = await stage.do(email, "createAgreement", given, WARNED)
    assert done["__typename"] == "CreateAgreementSuccess", done
    # Signing in again finds what one is a party to.
    stage.viewers.clear()
    return await agreement(stage, given["code"])


async def given(stage: Stage, more: dict[str, Any], code: str = "PKS-1") -> dict[str, Any]:
    found = await agreement(stage, code)
    return {"agreement": id_of("agreement", found), "expectedVersion": found["row_version"], **more}


async def step(stage: Stage, email: str, verb: str, code: str = "PKS-1", **more: Any) -> dict[str, Any]:
    return await stage.do(email, verb, await given(stage, more, code), WARNED if verb == "signAgreement" else ASKED)


async def ready(stage: Stage, code: str = "PKS-1") -> Any:
    """Through drafting and negotiation to the table where it is signed."""
    if (await agreement(stage, code))["status"] == "PLANNED":
        await step(stage, EDITOR, "startDrafting", code)
    await step(stage, EDITOR, "negotiateAgreement", code)
    cleared = await step(stage, VERIFIER, "clearAgreement", code)
    assert cleared["agreement"]["status"] == "READY", cleared
    return await agreement(stage, code)


async def jica_of(stage: Stage, key: int) -> Any:
    """JICA's row among the parties of an agreement."""
    jica = (await row(stage, "organisation", "code = 'JICA'"))["id"]
    return await row(stage, "agreement_party", "agreement_id = $1 and organisation_id = $2", key, jica)


async def signed_by_jica(stage: Stage, key: int) -> None:
    await stage.owner.execute(
        "update agreement_party set signed_on = '2026-10-01' where agreement_id = $1"
        " and organisation_id = (select id from organisation where code = 'JICA')",
        key,
    )


def test_every_transition_has_its_verb() -> None:
    assert set(VERBS) == {way(one) for one in TRANSITIONS}


@pytest.mark.parametrize("one", TRANSITIONS, ids=way)
async def test_step(stage: Stage, one: Transition) -> None:
    """By nobody but whom it is for, at the version that was read, with its reason; refused by PostgreSQL alone too."""
    await cast(stage)
    plan = "ENDORSED" in (one.from_status, one.to_status)
    found = await made(stage, kind="ACTION_PLAN" if plan else "COOPERATION_AGREEMENT")
    await put(stage, ENTITY, found["id"], one.from_status)
    if one.to_status == "SIGNED":
        await signed_by_jica(stage, found["id"])
    verb, more = VERBS[way(one)]
    assert one.role is not None
    pair = (one.from_status, one.to_status)
    extra = {"reason": more["reason"]} if one.needs_reason else {}
    if "noticeOn" in more:
        extra |= {"effective_on": date(2026, 10, 1)}
    mine = {GrantRole.EDITOR: (EDITOR, JICA_EDITOR), GrantRole.VERIFIER: (VERIFIER, JICA_VERIFIER)}
    for email in (
        LEADS,
        STEERS,
        "auditor@demo.example",
        COORDINATOR,
        EDITOR,
        VERIFIER,
        STRANGER,
        LIMITED,
        JICA_EDITOR,
        JICA_VERIFIER,
    ):
        if email in mine.get(one.role, (COORDINATOR,)):
            continue
        refused = await stage.do(email, verb, await given(stage, more), "")
        hidden = email in (STRANGER, LIMITED) and one.from_status not in ("SIGNED", "ENDORSED")
        assert refused["__typename"] == ("NotFound" if hidden else "Forbidden"), (email, refused)
        said = await forced(stage, email, ENTITY, found["id"], pair, one.role.name, **extra)
        assert said in ("I9_ROLE", "I9_ORGANISATION", "FORBIDDEN"), (email, said)
    right = RIGHT[one.role]
    stale = await given(stage, more) | {"expectedVersion": 0}
    assert (await stage.do(right, verb, stale, ""))["__typename"] == "VersionConflict"
    if one.needs_reason:
        blank = await stage.do(right, verb, await given(stage, more | {"reason": " "}), "")
        assert codes(blank) == ["BLANK"]
        without = {k: v for k, v in extra.items() if k != "reason"}
        assert await forced(stage, right, ENTITY, found["id"], pair, one.role.name, **without) == "I21_REASON"
    done = await step(stage, right, verb, **more)
    assert done["agreement"]["status"] == one.to_status, done
    event = await row(stage, "status_event", "agreement_id = $1 order by id desc limit 1", found["id"])
    assert (event["from_status"], event["to_status"], event["role"]) == (*pair, one.role.name)
    assert event["reason"] == more.get("reason")


async def test_no_other_status_takes_the_step(stage: Stage) -> None:
    """Each verb in each status that it does not come from, by who may, refused twice."""
    await cast(stage)
    found = await made(stage)
    listed = {(t.from_status, t.to_status) for t in TRANSITIONS}
    for verb in {verb for verb, _ in VERBS.values()}:
        ways = [one for one in TRANSITIONS if VERBS[way(one)][0] == verb]
        for status in set(statuses(ENTITY)) - {one.from_status for one in ways}:
            await put(stage, ENTITY, found["id"], status)
            for one in ways:
                assert one.role is not None
                email, more = RIGHT[one.role], VERBS[way(one)][1]
                refused = await stage.do(email, verb, await given(stage, more), "")
                assert codes(refused) == ["WRONG_STATUS"], (verb, status, refused)
                pair = (status, one.to_status)
                if pair not in listed:
                    said = await forced(stage, email, ENTITY, found["id"], pair, one.role.name, reason="x")
                    assert said == "I9_TRANSITION", (pair, said)


async def test_the_whole_way(stage: Stage) -> None:
    """Made by a party, negotiated, cleared, signed by each, the day of the last; changed by an addendum afterwards."""
    await cast(stage)
    await made(stage, JICA_EDITOR, startsOn="2026-11-01", endsOn="2028-12-31")
    await ready(stage)
    first = await step(
        stage, JICA_EDITOR, "signAgreement", signedOn="2026-10-02", signatoryTitle="Chief Representative"
    )
    assert first["agreement"]["status"] == "READY"
    last = await step(stage, EDITOR, "signAgreement", **SIGNATURE)
    assert (last["agreement"]["status"], last["agreement"]["signedOn"]) == ("SIGNED", "2026-10-05")
    assert last["warnings"] == []
    refused = await stage.do(EDITOR, "amendAgreement", await given(stage, {"number": "1/2026"}), WARNED)
    assert codes(refused) == ["WRONG_STATUS"]
    assert "addendum" in refused["errors"][0]["message"]
    parent = id_of("agreement", await agreement(stage))
    addendum = await asked(stage, code="PKS-1-A", kind="ADDENDUM", parent=parent, endsOn="2030-12-31")
    done = await stage.do(EDITOR, "createAgreement", addendum, WARNED)
    assert (done["agreement"]["status"], done["warnings"]) == (
        "PLANNED",
        [{"code": "ENDS_AFTER_PARENT", "path": ["input", "endsOn"]}],
    )
    ended = await step(stage, JICA_EDITOR, "terminateAgreement", noticeOn="2026-10-20", **REASON)
    assert ended["agreement"]["status"] == "TERMINATED"
    await ready(stage, "PKS-1-A")
    late = await step(stage, EDITOR, "signAgreement", "PKS-1-A", **SIGNATURE)
    assert codes(late) == ["PARENT_NOT_SIGNED"]
    # Of each verb an entry, of each party one too.
    actions = await stage.owner.fetch("select distinct action from audit_entry where subject_table like 'agreement%'")
    assert {one["action"].removeprefix("agreement.") for one in actions} >= {
        "create",
        "negotiate",
        "clear",
        "sign",
        "terminate",
    }


async def test_what_it_follows_from(stage: Stage) -> None:
    """I12: a parent of the right kind or a reason, parties of the parent or their units, all mistakes at once."""
    await cast(stage)
    memo = await parties(stage, "DITJEN-IKM", "JICA", "BAPPENAS")
    no_parent = await asked(stage, parent=None)
    assert codes(await stage.do(EDITOR, "createAgreement", no_parent, WARNED)) == ["PARENT_MISSING"]
    foreign = await stage.do(EDITOR, "createAgreement", await asked(stage, parties=memo), WARNED)
    assert [(e["code"], e["path"]) for e in foreign["errors"]] == [("NOT_A_PARTY_OF_PARENT", ["input", "parties", "2"])]
    reasoned = await made(
        stage, code="PKS-2", parent=None, noParentReason="Kesepakatan induk belum perlu.", parties=memo
    )
    assert reasoned["no_parent_reason"]
    unit = await asked(stage, code="PKS-3", kind="COOPERATION_AGREEMENT", parent=id_of("agreement", reasoned))
    assert codes(await stage.do(EDITOR, "createAgreement", unit, WARNED)) == ["PARENT_KIND"]
    elsewhere = id_of("agreement", await row(stage, "agreement", "code = 'KOBAR-NKB-2019'"))
    far = await stage.do(EDITOR, "createAgreement", await asked(stage, code="PKS-4", parent=elsewhere), WARNED)
    assert codes(far) == ["PROGRAMME"]
    assert await stage.owner.fetchval("select count(*) from agreement where code like 'PKS-%'") == 1


async def test_signed_no_earlier_than_its_parent(stage: Stage) -> None:
    """Not before the parent, not in the future, not by a stranger, not twice."""
    await cast(stage)
    found = await made(stage)
    await ready(stage)
    early = await step(stage, EDITOR, "signAgreement", signedOn="2017-11-30", signatoryTitle="Dirjen")
    assert codes(early) == ["SIGNED_BEFORE_PARENT"]
    late = await step(stage, EDITOR, "signAgreement", signedOn="2026-10-21", signatoryTitle=" ")
    assert codes(late) == ["BLANK", "DAY_OUT_OF_RANGE"]
    theirs = await jica_of(stage, found["id"])
    other = await step(stage, EDITOR, "signAgreement", party=id_of("agreement_party", theirs), **SIGNATURE)
    assert (other["__typename"], other["code"]) == ("Forbidden", "SIGNS_FOR_ITSELF")
    assert (await step(stage, EDITOR, "signAgreement", **SIGNATURE))["agreement"]["status"] == "READY"
    assert codes(await step(stage, EDITOR, "signAgreement", **SIGNATURE)) == ["SIGNED_ALREADY"]
    reopened = await step(stage, JICA_VERIFIER, "reopenNegotiation", **REASON)
    assert [one["signedOn"] for one in reopened["agreement"]["parties"]["nodes"]] == [None, None]
    entry = await row(stage, "audit_entry", "action = 'agreement.reopen' and subject_table = 'agreement_party'")
    assert entry["reason"] == REASON["reason"]


async def test_the_lead_records_who_has_nobody_here(stage: Stage) -> None:
    """A party without an EDITOR: the lead of the subject writes its signature down; nobody else does."""
    found = await made(stage)
    await ready(stage)
    theirs = await jica_of(stage, found["id"])
    recorded = await step(stage, EDITOR, "signAgreement", party=id_of("agreement_party", theirs), **SIGNATURE)
    assert recorded["agreement"]["status"] == "READY"
    assert (await step(stage, EDITOR, "signAgreement", **SIGNATURE))["agreement"]["status"] == "SIGNED"


async def test_parties_come_and_go_until_it_is_ready(stage: Stage) -> None:
    """Added and removed while it is written; of the parent's parties alone."""
    await cast(stage)
    found = await made(stage, parties=await parties(stage, "DITJEN-IKM"))
    await step(stage, EDITOR, "negotiateAgreement")
    assert codes(await step(stage, VERIFIER, "clearAgreement")) == ["PARTY_MISSING"]
    assert await forced(stage, VERIFIER, ENTITY, found["id"], ("NEGOTIATION", "READY"), "VERIFIER") == "I13_TOO_FEW"
    jica = await parties(stage, "JICA")
    wrong = await stage.do(
        EDITOR, "amendAgreement", await given(stage, {"addParties": await parties(stage, "BAPPENAS")}), ""
    )
    assert codes(wrong) == ["NOT_A_PARTY_OF_PARENT"]
    more = {"addParties": jica, "number": "HK.01/2026", "nameEn": "Cooperation", "nameId": None, "endsOn": "2027-12-31"}
    done = await stage.do(
        EDITOR, "amendAgreement", await given(stage, more), "agreement { number nameEn nameId rowVersion }"
    )
    assert done["agreement"] | {"rowVersion": 0} == {
        "number": "HK.01/2026", "nameEn": "Cooperation", "nameId": None, "rowVersion": 0,
    }  # fmt: skip
    witness = [{**jica[0], "capacity": "WITNESS"}, {**jica[0], "capacity": "WITNESS"}]
    twice = await stage.do(EDITOR, "amendAgreement", await given(stage, {"addParties": witness}), "")
    assert codes(twice) == ["TWICE"]
    party = await jica_of(stage, found["id"])
    gone = await stage.do(
        JICA_EDITOR, "amendAgreement", await given(stage, {"removeParties": [id_of("agreement_party", party)]}), ""
    )
    assert gone["__typename"] == "AmendAgreementSuccess"
    out = await stage.do(STRANGER, "amendAgreement", await given(stage, {"number": "x"}), "")
    assert out["__typename"] == "NotFound"


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"code": "pks 1"}, ["INVALID_CODE"]),
        ({"code": "ID-JP-SMI-2-RD"}, ["TAKEN"]),
        ({"nameId": None}, ["NAME_MISSING"]),
        ({"nameId": "a\x00"}, ["UNSTORABLE_TEXT"]),
        ({"number": "x" * 201}, ["TOO_LONG"]),
        ({"noParentReason": "x" * 20_001}, ["TOO_LONG"]),
        ({"startsOn": "2027-01-02", "endsOn": "2027-01-01"}, ["ENDS_BEFORE_START"]),
        ({"startsOn": "1700-01-01"}, ["OUT_OF_RANGE"]),
        ({"project": None}, ["ONE_SUBJECT"]),
        ({"parent": "🦤", "code": "-", "nameId": " "}, ["INVALID_CODE", "BLANK", "INVALID_ID"]),
    ],
)
async def test_mistakes_of_a_new_agreement(stage: Stage, more: dict[str, Any], expected: list[str]) -> None:
    refused = await stage.do(EDITOR, "createAgreement", await asked(stage, **more), WARNED)
    assert codes(refused) == expected
    assert await stage.owner.fetchval("select count(*) from agreement where code = 'PKS-1'") == 0


async def test_who_makes_an_agreement(stage: Stage) -> None:
    """The lead, or a participant that is a party of it; nobody else, and nobody in PostgreSQL either."""
    await cast(stage)
    for email in (COORDINATOR, VERIFIER, STRANGER, LIMITED, "auditor@demo.example", None):
        refused = await stage.do(email, "createAgreement", await asked(stage), WARNED)
        # Anonymous sees neither the project's unsigned agreements nor more than anybody.
        assert refused["__typename"] == "Forbidden", (email, refused)
    project = (await row(stage, "project", "code = $1", PROJECT))["id"]
    text = (
        "insert into agreement (code, kind, project_id, name_en, status)"
        " values ('X-1', 'MOU', $1, 'A memorandum', 'PLANNED')"
    )
    for email in (COORDINATOR, VERIFIER, STRANGER, LIMITED):
        assert await _direct(stage, email, text, project) == "FORBIDDEN", email
    signed = text.replace("'PLANNED'", "'SIGNED'")
    assert await _direct(stage, EDITOR, signed, project) == "FORBIDDEN"


async def _direct(stage: Stage, email: str, text: str, *values: Any) -> str | None:
    """What PostgreSQL refuses of a statement; None when it takes it (and nothing when no row is there to change)."""
    try:
        async with bypassed(stage, email) as opened:
            done = await opened.connection.execute(text, *values)
            await opened.connection.execute("set constraints all immediate")
            if done.endswith(" 0"):
                return "NOTHING"
    except asyncpg.PostgresError as problem:
        return rule(problem)
    return None


async def test_postgresql_alone_keeps_texts_and_signatures(stage: Stage) -> None:
    """Python left out: strangers change nothing, nobody signs for another, nobody changes what is ready or signed."""
    await cast(stage)
    found = await made(stage)
    name, sign = (
        "update agreement set name_en = 'x' where id = $1",
        (
            "update agreement_party set signed_on = '2026-10-01', signatory_title = 'x' where agreement_id = $1"
            " and organisation_id = (select id from organisation where code = 'JICA')"
        ),
    )
    party = (
        "insert into agreement_party (agreement_id, organisation_id) values ($1, (select min(id) from organisation))"
    )
    gone = "delete from agreement_party where agreement_id = $1"
    for email in (STRANGER, LIMITED, COORDINATOR, VERIFIER, "auditor@demo.example"):
        assert [await _direct(stage, email, text, found["id"]) for text in (name, sign, gone)] == ["NOTHING"] * 3
        assert await _direct(stage, email, party, found["id"]) == "FORBIDDEN"
    assert await _direct(stage, EDITOR, sign, found["id"]) == "NOTHING"
    for column in (
        "status = 'SIGNED'",
        "signed_on = '2026-10-01'",
        "code = 'Y'",
        "kind = 'MOU'",
    ):
        assert await _direct(stage, EDITOR, f"update agreement set {column} where id = $1", found["id"]) == "FORBIDDEN"
    await ready(stage)
    assert [await _direct(stage, EDITOR, text, found["id"]) for text in (name, sign, gone)] == ["NOTHING"] * 3
    assert await _direct(stage, EDITOR, party, found["id"]) == "FORBIDDEN"
    future = sign.replace("2026-10-01", "2099-01-01")
    assert await _direct(stage, JICA_EDITOR, future, found["id"]) == "I13_DAY"
    assert await forced(stage, EDITOR, ENTITY, found["id"], ("READY", "SIGNED"), "EDITOR") == "I13_PARTIES"
    await put(stage, ENTITY, found["id"], "SIGNED")
    assert [await _direct(stage, JICA_EDITOR, text, found["id"]) for text in (name, sign, gone)] == ["NOTHING"] * 3


async def test_postgresql_alone_keeps_what_it_follows_from(stage: Stage) -> None:
    """I12 with Python left out: a parent that is not signed, and parties that are not the parent's."""
    found = await made(stage)
    parent = await row(stage, "agreement", "code = 'ID-JP-SMI-2-RD'")
    await ready(stage)
    await stage.owner.execute(
        "update agreement_party set signed_on = '2026-10-01' where agreement_id = $1", found["id"]
    )
    pair = ("READY", "SIGNED")
    await put(stage, ENTITY, parent["id"], "TERMINATED")
    assert await forced(stage, EDITOR, ENTITY, found["id"], pair, "EDITOR") == "I12_UNSIGNED_PARENT"
    await put(stage, ENTITY, parent["id"], "SIGNED")
    await stage.owner.execute("update agreement set signed_on = '2026-10-02' where id = $1", parent["id"])
    assert await forced(stage, EDITOR, ENTITY, found["id"], pair, "EDITOR") == "I12_BEFORE_PARENT"
    await stage.owner.execute("update agreement set signed_on = '2017-12-01' where id = $1", parent["id"])
    await stage.owner.execute(
        "insert into agreement_party (agreement_id, organisation_id, signed_on)"
        " select $1, id, '2026-10-01' from organisation where code = 'BAPPENAS'",
        found["id"],
    )
    assert await forced(stage, EDITOR, ENTITY, found["id"], pair, "EDITOR") == "I12_PARTY"
    await stage.owner.execute("update agreement set parent_id = null where id = $1", found["id"])
    assert await forced(stage, EDITOR, ENTITY, found["id"], pair, "EDITOR") == "I12_NO_PARENT"
    circle = await _direct(stage, EDITOR, "update agreement set parent_id = $1 where id = $1", found["id"])
    assert circle == "NOTHING"


async def test_parties_sign_at_once(stage: Stage) -> None:
    """Two parties with one version: one signs, the other reads again and signs too; both are kept."""
    await cast(stage)
    await made(stage)
    await ready(stage)
    taken = await given(stage, SIGNATURE)
    results = await asyncio.gather(
        *(stage.do(email, "signAgreement", taken, WARNED) for email in (EDITOR, JICA_EDITOR) * 3)
    )
    kinds = [one["__typename"] for one in results]
    assert kinds.count("SignAgreementSuccess") == 1
    assert kinds.count("VersionConflict") == 5
    for email in (EDITOR, JICA_EDITOR):
        await step(stage, email, "signAgreement", **SIGNATURE)
    assert (await agreement(stage))["status"] == "SIGNED"


async def test_a_parent_is_not_terminated_under_a_signature(stage: Stage) -> None:
    """I12 under attack: the parent is ended while the child is signed; never a signature after the end."""
    await cast(stage)
    found = await made(stage)
    await ready(stage)
    await stage.owner.execute(
        "update agreement_party set signed_on = '2026-10-01' where agreement_id = $1", found["id"]
    )
    parent = await row(stage, "agreement", "code = 'ID-JP-SMI-2-RD'")
    # A running project keeps its last agreement: test_running_projects.
    await put(stage, WorkflowEntity.PROJECT, found["scope_id"], "SUSPENDED")
    said = await asyncio.gather(
        forced(stage, EDITOR, ENTITY, found["id"], ("READY", "SIGNED"), "EDITOR"),
        forced(
            stage, JICA_EDITOR, ENTITY, parent["id"], ("SIGNED", "TERMINATED"), "EDITOR",
            reason="x", effective_on=date(2026, 10, 1),
        ),
    )  # fmt: skip
    assert said[1] == "TERMINATED"
    assert said[0] in ("SIGNED", "I12_UNSIGNED_PARENT")


async def test_a_party_sees_what_it_signed_in_an_internal_project(stage: Stage) -> None:
    """Also once it is signed, when only the lead and the coordinator see the project."""
    await cast(stage)
    await stage.owner.execute("update project set visibility = 'INTERNAL' where code = $1", PROJECT)
    stage.viewers.clear()
    await made(stage)
    stage.viewers.clear()
    await ready(stage)
    for email in (EDITOR, JICA_EDITOR):
        await step(stage, email, "signAgreement", **SIGNATURE)
    stage.viewers.clear()
    query = 'query Q { agreement(code: "PKS-1") { status parties { totalCount } } }'
    seen = (await stage.data(JICA_EDITOR, query))["agreement"]
    assert seen == {"status": "SIGNED", "parties": {"totalCount": 2}}
    assert (await stage.data(STRANGER, query))["agreement"] is None


async def test_unknown_is_like_invisible(stage: Stage) -> None:
    await cast(stage)
    await made(stage)
    unknown = {"agreement": id_of("agreement", {"uid": UUID(int=7)}), "expectedVersion": 1}
    for verb, more in VERBS.values():
        hidden = {"agreement": id_of("agreement", await agreement(stage)), "expectedVersion": 1}
        answers = [await stage.do(STRANGER, verb, one | more, "") for one in (hidden, unknown)]
        assert answers[0] == answers[1]
        assert answers[0]["__typename"] == "NotFound"


async def test_action_plan_is_endorsed_and_completed(stage: Stage) -> None:
    """Never negotiated or signed; completed when its items are decided."""
    found = await made(stage, kind="ACTION_PLAN")
    assert codes(await step(stage, EDITOR, "negotiateAgreement")) == ["WRONG_KIND"]
    assert await forced(stage, EDITOR, ENTITY, found["id"], ("DRAFTING", "NEGOTIATION"), "EDITOR") == "I9_KIND"
    assert (await step(stage, COORDINATOR, "endorseActionPlan"))["agreement"]["status"] == "ENDORSED"
    await stage.owner.execute(
        "update milestone set agreement_id = $1 where name_en = 'Yearly meeting of the joint coordinating committee'",
        found["id"],
    )
    assert codes(await step(stage, EDITOR, "completeActionPlan")) == ["MILESTONE_UNDECIDED"]
    pair = ("ENDORSED", "COMPLETED")
    assert await forced(stage, EDITOR, ENTITY, found["id"], pair, "EDITOR") == "I9_MILESTONES"
    other = await made(stage, code="PKS-9")
    assert other["status"] == "DRAFTING"
    assert codes(await step(stage, COORDINATOR, "endorseActionPlan", "PKS-9")) == ["WRONG_KIND"]
