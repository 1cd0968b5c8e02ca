"""Amend an agreement that is still being written."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from db.unchanged import UNCHANGED, Unchanged, changes
from db.words import DatePrecision, GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find, linked, linked_all
from resolvers.change.held import hold
from resolvers.change.input import amended_span, check_name
from resolvers.change.scope import scope_of
from resolvers.change.written import remove, update
from resolvers.mutations.agreement_input import AmendAgreementInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed, failed_at
from resolvers.problems import Problems
from resolvers.steps.agreement import OPEN, flaws, notices
from resolvers.steps.opened import Refused
from resolvers.steps.outcome import AmendAgreementSuccess
from resolvers.steps.whose import makes, not_maker
from resolvers.steps.written import MOST_PARTIES, add_parties, check_words, named
from resolvers.texts import check_count

_PATH = ("input", "agreement")
_CHANGE = Change("agreement.amend", GrantRole.EDITOR)


async def amend_agreement(write: Write, *, input: AmendAgreementInput) -> AmendAgreementSuccess | Refused:
    """Change an agreement until it is READY: what it says of itself, what it follows from, and its parties. Afterwards
    its negotiation is reopened, and once it is signed an addendum changes it. For an EDITOR of a party, or of an
    organisation that leads its subject (ubah kesepakatan)."""
    row = await _opened(write, input)
    if isinstance(row, Forbidden | NotFound | ValidationFailed | VersionConflict):
        return row
    return await _amended(write, row, input)


async def _opened(write: Write, given: AmendAgreementInput) -> Row | Refused:
    seen = await find(write, "agreement", given.agreement, *_PATH)
    if isinstance(seen, NotFound | ValidationFailed):
        return seen
    if not await makes(write, seen, await scope_of(write, seen["scope_id"])):
        return not_maker(*_PATH)
    row = await hold(write, "agreement", seen, given.expected_version)
    if isinstance(row, NotFound | VersionConflict) or row["status"] in {one.name for one in OPEN}:
        return row
    return _closed(row["status"])


def _closed(status: str) -> ValidationFailed:
    mend = "reopen its negotiation first" if status == "READY" else "make an addendum, of which it is the parent"
    return failed_at("WRONG_STATUS", f"The agreement is {status}; to change it, {mend}.", *_PATH)


async def _amended(write: Write, row: Row, given: AmendAgreementInput) -> AmendAgreementSuccess | ValidationFailed:
    problems = Problems()
    values = await _values(write, row, given, problems)
    added = await named(write, problems, "addParties", given.add_parties)
    gone = await _leaving(write, row, given, problems)
    if problems.errors:
        return failed(problems.errors)
    after = await update(write, "agreement", row, values, _CHANGE)
    if isinstance(after, ValidationFailed):
        return after
    refused = await add_parties(write, row["id"], added, _CHANGE)
    for party in gone:
        refused = refused or await remove(write, "agreement_party", party, _CHANGE)
    if refused is not None:
        return refused
    if after == row and (added or gone):
        await _record_parties(write, row)
    places = {one.organisation_id: one.path for one in added}
    errors = await flaws(write, row["id"], at_signature=False, places=places)
    return failed(errors) if errors else AmendAgreementSuccess(row["id"], await notices(write, row["id"]))


async def _record_parties(write: Write, row: Row) -> None:
    """That the agreement has other parties is a change of the agreement, of which its parties are told."""
    now = await write.row("select * from agreement where id = $1", row["id"])
    assert now is not None, "agreements are not removed"
    role = _CHANGE.role.name
    await write.record(_CHANGE.action, "agreement", row["uid"], before=dict(row), after=dict(now), role=role)


async def _values(write: Write, row: Row, given: AmendAgreementInput, problems: Problems) -> dict[str, Any]:
    place = problems.at("input")
    check_name(place, given.name_en, given.name_id, row)
    check_words(place, given.number, given.no_parent_reason)
    parent: int | Unchanged | None = UNCHANGED
    if not isinstance(given.parent, Unchanged):
        found = await linked(write, "agreement", given.parent, place, "parent")
        parent = None if found is None else found["id"]
    held = amended_span(place, row["span"], given.starts_on, given.ends_on)
    precision: DatePrecision | Unchanged = UNCHANGED
    if not isinstance(held, Unchanged):
        unknown = held.lower is None and held.upper is None
        precision = DatePrecision.UNKNOWN if unknown else DatePrecision.DAY
    return dict(
        changes(
            parent_id=parent,
            no_parent_reason=given.no_parent_reason,
            number=given.number,
            name_en=given.name_en,
            name_id=given.name_id,
            span=held,
            precision=precision,
        )
    )


async def _leaving(write: Write, row: Row, given: AmendAgreementInput, problems: Problems) -> list[Row]:
    if not check_count(problems.at("input"), "removeParties", len(given.remove_parties), MOST_PARTIES):
        return []
    known = await linked_all(write, "agreement_party", given.remove_parties)
    found: dict[int, Row] = {}
    for index, one in enumerate(given.remove_parties):
        uid = one.within("agreement_party")
        party = None if uid is None else known.get(uid)
        if party is None or party["agreement_id"] != row["id"]:
            text = "This is none of the agreement's parties; use an id of its `parties`."
            problems.at("input", "removeParties").add("NOT_FOUND", text, index)
        else:
            found[party["id"]] = party
    return list(found.values())
