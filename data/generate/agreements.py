"""Agreements of a project and their parties: what must be signed before work begins, and what hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from data.generate.events import History, record
from data.generate.projects import UNITS, Project
from data.generate.spans import at, period_start, plus_months, span
from data.generate.world import Actor, Organisation, Programme, World

FIRST = {
    "MOU": 4.0, "JOINT_AGREEMENT": 3, "RECORD_OF_DISCUSSIONS": 1, "GRANT_AGREEMENT": 1, "COMMITMENT_LETTER": 1,
    "MINUTES": 0.5, "BUSINESS_PARTNERSHIP": 1,
}  # fmt: skip
SECOND = {
    "ACTION_PLAN COMPLETED": 1.0, "COOPERATION_AGREEMENT SIGNED": 4, "ACTION_PLAN ENDORSED": 1,
    "ADDENDUM TERMINATED": 0.5, "ADDENDUM SIGNED": 1, "COOPERATION_AGREEMENT DRAFTING": 1,
}  # fmt: skip
_NOT_YET = "NONE"
_UNSIGNED = {"PLANNED": 1.0, "DRAFTING": 2, "NEGOTIATION": 2, "READY": 1, _NOT_YET: 6}
_OPEN = frozenset({"SIGNED", "ENDORSED", "COMPLETED", "TERMINATED"})
PRECISIONS = {"DAY": 5.0, "MONTH": 1, "QUARTER": 1, "YEAR": 1}
YEARS = 5
OFFICES = ("Secretary General", "Director", "Regent", "Head of Office", "President Director")
REASONS = {"TERMINATED": "One party gave notice.", "NEGOTIATION": "The text is not agreed."}


@dataclass(frozen=True)
class Subject:
    """What an agreement is on: its key columns, its visibility, its name, and who acts for it."""

    columns: dict[str, int]
    visibility: str
    names: tuple[str, str]
    person: Callable[[str | None], Actor]

    def scope(self, status: str) -> dict[str, object]:
        """What parts of an agreement in that state copy from it."""
        seen = self.visibility if status in _OPEN else "INTERNAL"
        return {"scope_id": self.columns["scope_id"], "visibility": seen}


def make(world: World, project: Project) -> None:
    """A started project has a signed agreement, often with a second that hangs on it."""
    name = (f"Agreement on project {project.number}", f"Kesepakatan proyek {project.number}")
    columns = {"project_id": project.id, "scope_id": project.id}
    subject = Subject(columns, project.visibility, name, project.person)
    parties = [one for one in (project.lead, project.doer) if one]
    signed = (project.start or world.anchor - timedelta(days=400)) - timedelta(days=60)
    if project.started:
        first = _agreement(world, subject, world.turn("first", FIRST), "SIGNED", parties, signed, None)
        project.citable.append(("agreement_id", first, subject.scope("SIGNED")))
        if world.chance(0.4):
            later = min(signed + timedelta(days=30), project.events_end)
            project.plan = _second(world, subject, parties, later, first)
    elif (status := world.turn("unsigned", _UNSIGNED)) != _NOT_YET:
        _agreement(world, subject, world.turn("first", FIRST), status, parties, world.anchor, None)


def of_programme(world: World, programme: Programme, partners: Sequence[Organisation]) -> None:
    """The joint agreement that a programme rests on."""
    coordinator = programme.coordinator
    name = (f"Joint agreement on {programme.names[0]}", f"Kesepakatan bersama {programme.names[1]}")
    columns = {"programme_id": programme.id, "scope_id": -programme.id}
    subject = Subject(columns, "PUBLIC", name, lambda role: coordinator.people[role or "COORDINATOR"])
    others = [one for one in partners if one is not coordinator]
    _agreement(world, subject, "JOINT_AGREEMENT", "SIGNED", [coordinator, *others], date(2022, 3, 2), None)


def _second(world: World, subject: Subject, parties: Sequence[Organisation], signed: date, parent: int) -> int | None:
    """A second agreement; its key if it is an action plan, whose items are milestones."""
    kind, status = world.turn("second", SECOND).split()
    key = _agreement(world, subject, kind, status, parties, signed, parent)
    return key if kind == "ACTION_PLAN" else None


def _agreement(
    world: World,
    subject: Subject,
    kind: str,
    status: str,
    parties: Sequence[Organisation],
    day: date,
    parent: int | None,
) -> int:
    key = world.ledger.take("agreement")
    signed = day if status in ("SIGNED", "TERMINATED") else None
    number = key - world.ledger.floor("agreement")
    world.ledger.add(
        "agreement",
        id=key,
        code=world.code("A", number, 6),
        kind=kind,
        number=world.maybe(0.6, f"{number}/GEN/{day.year}") if signed else None,
        parent_id=parent,
        **subject.columns,
        subject_visibility=subject.visibility,
        signed_on=signed,
        signed_precision="DAY" if signed else "UNKNOWN",
        status=status,
        **_years(world, status, day),
        **world.names(*subject.names),
    )
    scope = subject.scope(status)
    _parties(world, key, parties, scope, signed)
    _history(world, subject, key, status, day)
    _document(world, key, scope, signed)
    return key


def _years(world: World, status: str, day: date) -> dict[str, object]:
    if status not in _OPEN or not world.chance(0.8):
        return {"span": span(None, None), "precision": "UNKNOWN"}
    precision = world.turn("agreement years", PRECISIONS)
    start = period_start(day, UNITS[precision]) if precision in UNITS else day
    return {"span": span(start, plus_months(start, 12 * YEARS)), "precision": precision}


def _parties(
    world: World, key: int, parties: Sequence[Organisation], scope: dict[str, object], signed: date | None
) -> None:
    for one in parties:
        _party(world, key, one, "PARTY", scope, signed)
    if world.chance(0.3):
        guest = world.rng.choice(world.organisations)
        if guest not in parties:
            _party(world, key, guest, world.turn("guest", {"WITNESS": 2, "FACILITATOR": 1}), scope, None)


def _party(
    world: World, key: int, one: Organisation, capacity: str, scope: dict[str, object], signed: date | None
) -> None:
    world.ledger.add(
        "agreement_party",
        agreement_id=key,
        organisation_id=one.id,
        capacity=capacity,
        signed_on=signed,
        signatory_title=world.rng.choice(OFFICES) if signed and world.chance(0.7) else None,
        **scope,
    )


def _history(world: World, subject: Subject, key: int, status: str, day: date) -> None:
    ways = ("SIGNED", "TERMINATED") if status == "TERMINATED" else (status,)
    steps = world.histories.route("AGREEMENT", "PLANNED", *ways)
    end = day + timedelta(days=200) if status in ("TERMINATED", "COMPLETED") else day
    begin = at(day - timedelta(days=120))
    history = History("agreement_id", key, subject.scope(status), begin, at(min(end, world.anchor)))
    record(world, history, steps, subject.person, REASONS)


def _document(world: World, key: int, scope: dict[str, object], signed: date | None) -> None:
    if signed and world.chance(0.2):
        world.ledger.add(
            "document",
            agreement_id=key,
            kind="AGREEMENT_TEXT",
            title=f"Agreement {key}",
            url=f"https://documents.example/agreements/{key}.pdf",
            sha256=None,
            media_type="application/pdf",
            language=world.turn("language", {"id": 3, "en": 1}),
            dated_on=signed,
            **scope,
        )
