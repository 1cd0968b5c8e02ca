"""Let another organisation verify the reports of an obligation."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.found import Row, linked
from resolvers.change.written import update
from resolvers.duties import periods, rule
from resolvers.duties.obligation import OBLIGATION, Managed, managing
from resolvers.duties.outcome import ReassignVerifierSuccess
from resolvers.duties.rights import owes, own_duty
from resolvers.mutations.obligation_input import ReassignVerifierInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Place, Problems


async def reassign_verifier(
    write: Write, *, input: ReassignVerifierInput
) -> ReassignVerifierSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Let another organisation verify from now on: open periods and reports that are not verified yet go to it, what is
    VERIFIED, ACCEPTED or PUBLISHED stays with who verified it. For an EDITOR of an organisation that leads, or a
    COORDINATOR of the programme, never of the organisation that owes (alihkan verifikator)."""
    case = await managing(write, input.obligation, input.expected_version)
    if not isinstance(case, Managed):
        return case
    if owes(write, case.row):
        return own_duty(*OBLIGATION)
    problems = Problems()
    verifier = await _verifier(write, problems.at("input"), input, case.row)
    if problems.errors or verifier is None:
        return failed(problems.errors)
    await periods.hold_periods(write, case.row["id"])
    change = Change("obligation.reassign", case.role, input.reason)
    row = await update(write, "reporting_obligation", case.row, _values(case.row, verifier), change)
    if isinstance(row, ValidationFailed):
        return row
    told = await periods.reassigned(write, row["id"])
    return ReassignVerifierSuccess(row["id"], told["moved"], told["kept"])


async def _verifier(write: Write, place: Place, given: ReassignVerifierInput, obligation: Row) -> Row | None:
    rule.check_reason(place, given.reason)
    verifier = await linked(write, "organisation", given.verifier, place, "verifier")
    if verifier is not None and verifier["id"] == obligation["organisation_id"]:
        place.add("OWN_VERIFIER", "Who owes a report does not verify it; name another organisation.", "verifier")
    if verifier is not None and verifier["id"] == obligation["verifier_org_id"]:
        place.add("NOTHING_TO_CHANGE", "This organisation verifies it already; name another one.", "verifier")
    return verifier


def _values(obligation: Row, verifier: Row) -> dict[str, object]:
    """Who verified before is kept, and sees what it verified."""
    former = [*obligation["former_verifier_ids"], obligation["verifier_org_id"]]
    kept = [one for one in dict.fromkeys(former) if one != verifier["id"]]
    return {"verifier_org_id": verifier["id"], "former_verifier_ids": kept}
