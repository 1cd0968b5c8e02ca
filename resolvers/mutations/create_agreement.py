"""Create an agreement with its parties."""

from __future__ import annotations

from typing import Any

from db.transaction import Write
from db.words import AgreementCapacity, AgreementKind, AgreementStatus, DatePrecision, GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, linked
from resolvers.change.input import check_code, check_name, span
from resolvers.change.scope import Scope, scope_of
from resolvers.change.written import insert
from resolvers.mutations.agreement_input import CreateAgreementInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.steps.agreement import flaws, notices
from resolvers.steps.outcome import CreateAgreementSuccess
from resolvers.steps.written import Party, add_parties, check_words, named, subject

UNPLANNED = (AgreementKind.COOPERATION_AGREEMENT, AgreementKind.ACTION_PLAN)
"""What begins with its draft: the stage of planning is the memorandum's (Permendagri 75/2022)."""
_CHANGE = Change("agreement.create", GrantRole.EDITOR)


async def create_agreement(
    write: Write, *, input: CreateAgreementInput
) -> CreateAgreementSuccess | ValidationFailed | Forbidden:
    """Make an agreement on a programme or project: PLANNED, or DRAFTING for a cooperation agreement or an action plan.
    An addendum is an agreement of its own, whose parent it changes. For an EDITOR of an organisation that leads its
    subject, or that takes part in it and is a party (buat kesepakatan)."""
    problems = Problems()
    values = _values(input, problems)
    on = await subject(write, problems.at("input"), input.project, input.programme)
    parent = await linked(write, "agreement", input.parent, problems.at("input"), "parent")
    parties = await named(write, problems, "parties", input.parties)
    if on is None or problems.errors:
        return failed(problems.errors)
    scope = await scope_of(write, on["id"] if input.project is not None else -on["id"])
    if not await _may_make(write, scope, parties):
        return _not_theirs()
    values |= {"parent_id": None if parent is None else parent["id"]}
    return await _made(write, values | _subject(input, on), parties)


def _values(given: CreateAgreementInput, problems: Problems) -> dict[str, Any]:
    place = problems.at("input")
    check_code(place, "code", given.code)
    check_name(place, given.name_en, given.name_id)
    check_words(place, given.number, given.no_parent_reason)
    held = span(place, given.starts_on, given.ends_on)
    known = given.starts_on is not None or given.ends_on is not None
    return {
        "code": given.code,
        "kind": given.kind,
        "number": given.number,
        "name_en": given.name_en,
        "name_id": given.name_id,
        "span": held,
        "precision": DatePrecision.DAY if known else DatePrecision.UNKNOWN,
        "no_parent_reason": given.no_parent_reason,
        "status": AgreementStatus.DRAFTING if given.kind in UNPLANNED else AgreementStatus.PLANNED,
    }


def _subject(given: CreateAgreementInput, on: Row) -> dict[str, Any]:
    return {"project_id": on["id"]} if given.project is not None else {"programme_id": on["id"]}


async def _may_make(write: Write, scope: Scope, parties: list[Party]) -> bool:
    if scope.edited_by(write):
        return True
    is_party = any(
        one.organisation_id in write.viewer.organisations and one.capacity is AgreementCapacity.PARTY for one in parties
    )
    may = is_party and write.viewer.may(GrantRole.EDITOR, scope.programme_id)
    return may and bool(await write.value("select app.takes_part($1)", scope.id))


def _not_theirs() -> Forbidden:
    text = (
        "Only an EDITOR of an organisation that leads the subject, or that takes part in it and is a party, may make an"
        " agreement on it; ask one of them."
    )
    return Forbidden("NOT_YOURS_TO_EDIT", text, ("input",))


async def _made(
    write: Write, values: dict[str, Any], parties: list[Party]
) -> CreateAgreementSuccess | ValidationFailed:
    """Who is a party sees the agreement by being one, so that its key is known before it is written."""
    key = await write.value("select nextval('agreement_id_seq')")
    await write.admit_party(key)
    places = {"TAKEN": ("input", "code")}
    row = await insert(write, "agreement", {"id": key, **values}, _CHANGE, places)
    if isinstance(row, ValidationFailed):
        return row
    refused = await add_parties(write, key, parties, _CHANGE)
    if refused is not None:
        return refused
    errors = await flaws(write, key, at_signature=False, places={one.organisation_id: one.path for one in parties})
    return failed(errors) if errors else CreateAgreementSuccess(key, await notices(write, key))
