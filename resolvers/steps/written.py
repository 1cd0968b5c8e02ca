"""How an agreement is written: its subject, its parent and its parties, found and checked; knows no verb."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.reference import Reference
from db.transaction import Write
from db.words import AgreementCapacity
from resolvers.change.change import Change
from resolvers.change.found import Row, linked, linked_all
from resolvers.change.input import LONGEST_NAME
from resolvers.change.written import insert
from resolvers.mutations.agreement_input import AgreementPartyInput
from resolvers.outcome import ValidationFailed
from resolvers.problems import Place, Problems
from resolvers.texts import check_count, check_line, check_text

MOST_PARTIES, LONGEST_NUMBER = 50, 200


@dataclass(frozen=True)
class Party:
    """An organisation that is to sign, and where in the input it stands."""

    organisation_id: int
    capacity: AgreementCapacity
    path: tuple[str, ...]


def check_words(place: Place, number: object, no_parent_reason: object) -> None:
    """The number and the reason, where they are given."""
    if isinstance(number, str):
        check_line(place, "number", number, needed=True, longest=LONGEST_NUMBER)
    if isinstance(no_parent_reason, str):
        check_text(place, "noParentReason", no_parent_reason, needed=True)


def check_office(place: Place, title: str) -> None:
    """The office that signs."""
    check_line(place, "signatoryTitle", title, needed=True, longest=LONGEST_NAME)


async def subject(write: Write, place: Place, project: Reference | None, programme: Reference | None) -> Row | None:
    """The one project or programme that an agreement is on; `scope_id` is its own."""
    if (project is None) == (programme is None):
        place.add("ONE_SUBJECT", "An agreement is on a project or on a programme; name exactly one.", "project")
        return None
    if project is not None:
        return await linked(write, "project", project, place, "project")
    return await linked(write, "programme", programme, place, "programme")


async def named(write: Write, problems: Problems, field: str, given: Sequence[AgreementPartyInput]) -> list[Party]:
    """The parties that an input names; each of them once in a capacity."""
    if not check_count(problems.at("input"), field, len(given), MOST_PARTIES):
        return []
    known = await linked_all(write, "organisation", (one.organisation for one in given))
    found: list[Party] = []
    for index, one in enumerate(given):
        place = problems.at("input", field, index)
        uid = one.organisation.within("organisation")
        row = None if uid is None else known.get(uid)
        if row is None:
            place.add("NOT_FOUND", "There is no such organisation; use an id that this API answered.", "organisation")
            continue
        party = Party(row["id"], one.capacity, place.path)
        if any((other.organisation_id, other.capacity) == (party.organisation_id, party.capacity) for other in found):
            place.add("TWICE", "The organisation stands here twice in this capacity; name it once.", "organisation")
        found.append(party)
    return found


async def add_parties(
    write: Write, agreement_id: int, parties: Iterable[Party], change: Change
) -> ValidationFailed | None:
    """Write the parties; the viewer's own first, since who is a party may name the others."""
    mine = write.viewer.organisations
    for party in sorted(parties, key=lambda one: (one.organisation_id not in mine, one.capacity.name != "PARTY")):
        values = {
            "agreement_id": agreement_id,
            "organisation_id": party.organisation_id,
            "capacity": party.capacity,
        }
        made = await insert(write, "agreement_party", values, change, {"*": (*party.path, "organisation")})
        if isinstance(made, ValidationFailed):
            return made
    return None
