"""Merge two entries that are one organisation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import asyncpg
import orjson
from asyncpg import Record

from db.transaction import Write
from resolvers.change.found import Row, find
from resolvers.change.held import hold, lock
from resolvers.change.written import refused
from resolvers.mutations.organisation_input import MergeOrganisationsInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.stewarding.outcome import MergeOrganisationsSuccess
from resolvers.stewarding.steward import refused_to_all_but_stewards, stewarding
from resolvers.texts import check_text

_MERGE = "select app.merge_organisations($1, $2)"
_KEPT = "select * from organisation where id = $1"


async def merge_organisations(
    write: Write, *, input: MergeOrganisationsInput
) -> MergeOrganisationsSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Make two entries one: every role, party, budget line, obligation, report, person and relation of the duplicate
    becomes the kept one's, its code and names lead there, and history goes on naming the duplicate. What cannot be both
    at once is refused and named. For a STEWARD (gabungkan entri organisasi)."""
    barred = refused_to_all_but_stewards(write)
    if barred is not None:
        return barred
    duplicate = await find(write, "organisation", input.duplicate, "input", "duplicate")
    if not isinstance(duplicate, Record):
        return duplicate
    kept = await find(write, "organisation", input.kept, "input", "kept")
    if not isinstance(kept, Record):
        return kept
    problems = _problems(input, duplicate, kept)
    if problems.errors:
        return failed(problems.errors)
    await lock(write, "organisation", min(duplicate["id"], kept["id"]))
    await lock(write, "organisation", max(duplicate["id"], kept["id"]))
    held = await hold(write, "organisation", duplicate, input.expected_version)
    return held if isinstance(held, NotFound | VersionConflict) else await _merge(write, held, kept, input.reason)


def _problems(given: MergeOrganisationsInput, duplicate: Row, kept: Row) -> Problems:
    problems = Problems()
    place = problems.at("input")
    check_text(place, "reason", given.reason, needed=True)
    for field, row in (("duplicate", duplicate), ("kept", kept)):
        if row["merged_into_id"] is not None:
            place.add("MERGED_BEFORE", "This entry was merged into another one before; name that one.", field)
    if duplicate["id"] == kept["id"]:
        place.add("ITSELF", "An entry is no duplicate of itself; name two entries.", "kept")
    elif duplicate["kind"] != kept["kind"]:
        text = f"One is {duplicate['kind']}, the other {kept['kind']}: mend the kind of the wrong one first."
        place.add("OTHER_KIND", text, "kept")
    return problems


async def _merge(write: Write, duplicate: Row, kept: Row, reason: str) -> MergeOrganisationsSuccess | ValidationFailed:
    try:
        async with write.attempt():
            moved: Mapping[str, Any] = orjson.loads(await write.value(_MERGE, kept["id"], duplicate["id"]))
    except asyncpg.PostgresError as problem:
        return refused(problem, {"": ("input", "duplicate")})
    change = stewarding("organisation.merge", reason)
    for before, rows in ((duplicate, moved), (kept, None)):
        after = await write.row(_KEPT, before["id"])
        assert after is not None, "everybody sees organisations"
        told = {**dict(after), "moved": rows} if rows is not None else dict(after)
        await write.record(
            change.action,
            "organisation",
            before["uid"],
            before=dict(before),
            after=told,
            reason=reason,
            role=change.role.name,
        )
    return MergeOrganisationsSuccess(kept["id"], sum(len(keys) for keys in moved.values()))
