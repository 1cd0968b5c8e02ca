"""Sign an agreement, as one of its parties; the last signature makes it signed."""

from __future__ import annotations

from db.reference import Reference
from db.transaction import Write
from db.words import AgreementCapacity, AgreementStatus, WorkflowEntity
from resolvers.change.change import Change
from resolvers.change.found import Row, linked
from resolvers.change.written import update
from resolvers.mutations.agreement_step_input import SignAgreementInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.steps.agreement import flaws, notices, parties
from resolvers.steps.opened import Case, Refused, opened, taken
from resolvers.steps.outcome import SignAgreementSuccess
from resolvers.steps.said import check_past_day
from resolvers.steps.step import Step
from resolvers.steps.written import check_office

SIGNED = Step(WorkflowEntity.AGREEMENT, AgreementStatus.SIGNED, "agreement.sign")
_PARTY = ("input", "party")


async def sign_agreement(write: Write, *, input: SignAgreementInput) -> SignAgreementSuccess | Refused:
    """Record the signature of a party of an agreement that is READY; it is SIGNED with the signature of the last party.
    What it follows from is signed before. For an EDITOR of the party; of a party that has no EDITOR here, an EDITOR of
    an organisation that leads the subject records it (tanda tangani kesepakatan)."""
    case = await opened(write, SIGNED, input.agreement, input.expected_version, "agreement")
    if not isinstance(case, Case):
        return case
    problems = Problems()
    check_office(problems.at("input"), input.signatory_title)
    check_past_day(write, problems, "signedOn", input.signed_on)
    signs = await _signatory(write, case, input.party, problems)
    if isinstance(signs, Forbidden):
        return signs
    if signs is None or problems.errors:
        return failed(problems.errors)
    return await _sign(write, case, signs, input)


async def _signatory(write: Write, case: Case, given: Reference | None, problems: Problems) -> Row | Forbidden | None:
    """The party that signs now; None with a mistake added."""
    place = problems.at("input")
    if given is None:
        mine = [row for row in await parties(write, case.id) if row["organisation_id"] in write.viewer.organisations]
        open_ones = [row for row in mine if row["signed_on"] is None]
        if len(mine) == 1 or len(open_ones) == 1:
            return _unsigned((open_ones or mine)[0], problems)
        text = "Your organisation is no party of it, or several; name in `party` which of its `parties` signs."
        place.add("WHICH_PARTY", text, "party")
        return None
    row = await linked(write, "agreement_party", given, place, "party")
    if row is not None and row["agreement_id"] != case.id:
        place.add("NOT_FOUND", "This is none of the agreement's parties; use an id of its `parties`.", "party")
        return None
    if row is None or await write.value("select app.signs($1, $2)", case.id, row["organisation_id"]):
        return None if row is None else _unsigned(row, problems)
    return Forbidden("SIGNS_FOR_ITSELF", "This party has an EDITOR here and signs for itself; ask that one.", _PARTY)


def _unsigned(row: Row, problems: Problems) -> Row | None:
    if row["signed_on"] is None:
        return row
    problems.at("input").add("SIGNED_ALREADY", f"This party signed on {row['signed_on']}; nothing is to do.", "party")
    return None


async def _sign(
    write: Write, case: Case, party: Row, given: SignAgreementInput
) -> SignAgreementSuccess | ValidationFailed:
    values = {"signed_on": given.signed_on, "signatory_title": given.signatory_title}
    change = Change(SIGNED.action, case.role)
    signed = await update(write, "agreement_party", party, values, change, {"*": _PARTY})
    if isinstance(signed, ValidationFailed):
        return signed
    errors = await flaws(write, case.id, at_signature=True)
    if errors:
        return failed(errors)
    if await _is_complete(write, case):
        after = await taken(write, case)
        if isinstance(after, ValidationFailed):
            return after
    return SignAgreementSuccess(case.id, await notices(write, case.id))


async def _is_complete(write: Write, case: Case) -> bool:
    """Whether every party has signed; witnesses and facilitators need not."""
    bound = [row for row in await parties(write, case.id) if row["capacity"] == AgreementCapacity.PARTY.name]
    return bool(bound) and all(row["signed_on"] is not None for row in bound)
