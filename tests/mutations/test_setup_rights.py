"""Every verb that sets a programme up: by the right person it is done, by any other refused; then nothing is left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from compiler import ids
from db.viewer import Viewer
from db.words import GrantRole
from resolvers.setup import outcome
from tests.mutations.setting_up import EDITOR, STEWARD
from tests.mutations.stage import AUDITOR, COORDINATOR, REPORTER, VERIFIER, Stage
from tests.mutations.verbs import Asked, asked, scene

EXPECTED = "expectedVersion"
# Removing what others refer to is another test's.
BLOCKED = {"removeMilestone"}
STRANGERS = (None, REPORTER, "province@demo.example", "analyst@demo.example")


async def _asked(stage: Stage) -> list[Asked]:
    found = await asked(await scene(stage))
    assert {one.verb for one in found} == SETUP
    return found


SETUP = {name[0].lower() + name.removesuffix("Success")[1:] for name in vars(outcome) if name.endswith("Success")}


def _with(one: Asked, **changed: Any) -> Mapping[str, Any]:
    return {**one.given, **changed}


async def test_the_right_person(stage: Stage) -> None:
    """Each verb in the same transaction's order; all of them leave entries in the audit."""
    for one in await _asked(stage):
        if one.verb in BLOCKED:
            continue
        given = dict(one.given)
        if EXPECTED in given:
            node = ids.decode(given[next(iter(given))])
            table = {"site": "project_site"}.get(next(iter(given)), next(iter(given)))
            assert node is not None
            given[EXPECTED] = await stage.owner.fetchval(f"select row_version from {table} where uid = $1", node[1])
            if given[EXPECTED] is None:
                continue
        before = await stage.owner.fetchval("select count(*) from audit_entry")
        done = await stage.do(one.who, one.verb, given, "__typename")
        assert done["__typename"].endswith("Success"), (one.verb, done)
        assert await stage.owner.fetchval("select count(*) from audit_entry") > before, one.verb


async def test_strangers(stage: Stage) -> None:
    """What one does not see is answered like what is not there; what anybody sees, as another's."""
    found = await _asked(stage)
    for email in STRANGERS:
        await stage.viewer(email)
    before = await stage.counts()
    for email in STRANGERS:
        for one in found:
            refused = await stage.do(email, one.verb, one.given, "")
            if one.acts_on is None:
                assert refused["__typename"] == "Forbidden", (email, one.verb, refused)
                continue
            node = ids.decode(one.given[one.acts_on])
            assert node is not None
            unknown = _with(one, **{one.acts_on: ids.encode(node[0], uuid4())})
            assert refused == await stage.do(email, one.verb, unknown, ""), (email, one.verb)
            assert refused["__typename"] == "NotFound", (email, one.verb, refused)
    assert await stage.counts() == before


@pytest.mark.parametrize("email", [COORDINATOR, VERIFIER, AUDITOR, STEWARD])
async def test_who_sees_and_may_not(stage: Stage, email: str) -> None:
    """The coordinator, the lead's verifier and the auditor see the draft; the EDITOR's verbs are not theirs."""
    coordinators = {"addStatement", "amendStatement", "removeStatement", "cite", "removeCitation", "addParticipation"}
    found = await _asked(stage)
    await stage.viewer(email)
    before = await stage.counts()
    for one in found:
        if one.who == email or (email == COORDINATOR and one.verb in coordinators | {"addSource"}):
            continue
        if email == STEWARD and one.verb == "addSource":
            continue
        sees = email != STEWARD or one.acts_on is None
        refused = await stage.do(email, one.verb, one.given, "")
        assert refused["__typename"] == ("Forbidden" if sees else "NotFound"), (one.verb, refused)
    assert await stage.counts() == before


async def test_stale_version(stage: Stage) -> None:
    found = await _asked(stage)
    await stage.viewer(STEWARD)
    before = await stage.counts()
    versioned = [one for one in found if EXPECTED in one.given]
    assert len(versioned) >= 14
    for one in versioned:
        refused = await stage.do(one.who, one.verb, _with(one, **{EXPECTED: one.given[EXPECTED] + 1}), "")
        assert (refused["__typename"], refused["path"]) == ("VersionConflict", ["input", EXPECTED]), one.verb
    assert await stage.counts() == before


async def test_a_grant_limited_to_another_programme(stage: Stage) -> None:
    """Whoever edits or coordinates another programme only does nothing here."""
    found = await _asked(stage)
    other = await stage.owner.fetchval("select id from programme where code = 'UMKM-RENSTRA'")
    for email in (EDITOR, COORDINATOR, STEWARD):
        stage.viewers[email] = _limited(await stage.viewer(email), other)
    before = await stage.counts()
    for one in found:
        if one.verb == "addSource":
            continue
        refused = await stage.do(one.who, one.verb, one.given, "")
        assert refused["__typename"] in ("Forbidden", "NotFound"), (one.verb, refused)
    assert await stage.counts() == before


def _limited(viewer: Viewer, programme: int) -> Viewer:
    roles: frozenset[GrantRole] = viewer.roles
    limits = dict.fromkeys(roles, frozenset({programme}))
    return replace(viewer, programmes=limits, within=(-programme,), circle=(), partner=())


async def test_a_grant_limited_to_this_programme(stage: Stage) -> None:
    """It opens all of it, the project that it has just made included."""
    key = await stage.owner.fetchval("select id from programme where code = 'ID-JP-SMI'")
    viewer = await stage.viewer(EDITOR)
    limits = {GrantRole.EDITOR: frozenset({key})}
    stage.viewers[EDITOR] = replace(viewer, programmes=limits, within=(-key,), circle=(-key,))
    given = next(one for one in await asked(await scene_of(stage)) if one.verb == "createProject")
    stage.viewers[EDITOR] = replace(viewer, programmes=limits, within=(-key,), circle=(-key,))
    done = await stage.do(EDITOR, "createProject", {**given.given, "code": "LIMITED"}, "project { code }")
    assert done["project"] == {"code": "LIMITED"}


async def scene_of(stage: Stage) -> Any:
    """The scene set by the unlimited EDITOR."""
    stage.viewers.clear()
    return await scene(stage)


async def test_ids_of_other_kinds(stage: Stage) -> None:
    """An id of something else, or none at all, is a mistake of the input."""
    found = await _asked(stage)
    for one in found:
        if one.acts_on is None:
            continue
        for text in ("", "AQ==", "%%% 🦤", ids.encode(6, uuid4())):
            refused = await stage.do(one.who, one.verb, _with(one, **{one.acts_on: text}), "")
            found_codes = {error["code"] for error in refused.get("errors", ())} | {refused["code"]}
            # A region is a subject that may be cited.
            assert "INVALID_ID" in found_codes or (one.verb, refused["code"]) == ("cite", "NOT_FOUND"), (
                one.verb,
                refused,
            )
