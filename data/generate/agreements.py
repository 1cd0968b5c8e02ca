"""Agreements of a project and their parties: what must be signed before work begins, and what hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from data.generate.events import History, record
from data.generate.projects import Project
from data.generate.spans import at, span
from data.generate.world import Organisation, World

FIRST = {
    "MOU": 4.0, "JOINT_AGREEMENT": 3, "RECORD_OF_DISCUSSIONS": 1, "GRANT_AGREEMENT": 1, "COMMITMENT_LETTER": 1,
    "MINUTES": 0.5, "BUSINESS_PARTNERSHIP": 1,
}  # fmt: skip
SECOND = {"COOPERATION_AGREEMENT": 4.0, "ACTION_PLAN": 2, "ADDENDUM": 1}
_UNSIGNED = {"PLANNED": 1.0, "DRAFTING": 2, "NEGOTIATION": 2, "READY": 1}
_LATER = {"SIGNED": 4.0, "TERMINATED": 1, "PLANNED": 1, "DRAFTING": 1, "NEGOTIATION": 1, "READY": 1}
_PLAN = {"ENDORSED": 3.0, "COMPLETED": 2, "DRAFTING": 1}
_OPEN = frozenset({"SIGNED", "ENDORSED", "COMPLETED", "TERMINATED"})
OFFICES = ("Secretary General", "Director", "Regent", "Head of Office", "President Director")
REASONS = {"TERMINATED": "One party gave notice.", "NEGOTIATION": "The text is not agreed."}


def make(world: World, project: Project) -> None:
    """A started project has a signed agreement, often with a second that hangs on it."""
    parties = [one for one in (project.lead, project.doer) if one]
    signed = (project.start or world.anchor - timedelta(days=400)) - timedelta(days=60)
    if project.started:
        first = _agreement(world, project, world.turn("first", FIRST), "SIGNED", parties, signed, None)
        if world.chance(0.35):
            _second(world, project, parties, min(signed + timedelta(days=30), project.events_end), first)
    elif world.chance(0.3):
        status = world.turn("unsigned", _UNSIGNED)
        _agreement(world, project, world.turn("first", FIRST), status, parties, world.anchor, None)


def _second(world: World, project: Project, parties: Sequence[Organisation], signed: date, parent: int) -> None:
    kind = world.turn("second", SECOND)
    status = world.turn("plan", _PLAN) if kind == "ACTION_PLAN" else world.turn("later", _LATER)
    key = _agreement(world, project, kind, status, parties, signed, parent)
    if kind == "ACTION_PLAN":
        project.plan = key


def _agreement(
    world: World,
    project: Project,
    kind: str,
    status: str,
    parties: Sequence[Organisation],
    day: date,
    parent: int | None,
) -> int:
    key = world.ledger.take("agreement")
    signed = day if status in ("SIGNED", "TERMINATED") else None
    known = status in _OPEN and world.chance(0.8)
    world.ledger.add(
        "agreement",
        id=key,
        code=world.code("A", key - world.ledger.floor("agreement"), 6),
        kind=kind,
        number=world.maybe(0.6, f"{key % 900 + 1}/GEN/{day.year}") if signed else None,
        parent_id=parent,
        project_id=project.id,
        scope_id=project.id,
        subject_visibility=project.visibility,
        signed_on=signed,
        signed_precision="DAY" if signed else "UNKNOWN",
        status=status,
        span=span(day, day + timedelta(days=5 * 365)) if known else span(None, None),
        precision="DAY" if known else "UNKNOWN",
        **world.names(f"Agreement on project {project.number}", f"Kesepakatan proyek {project.number}"),
    )
    scope: dict[str, object] = {
        "scope_id": project.id,
        "visibility": project.visibility if status in _OPEN else "INTERNAL",
    }
    _parties(world, key, parties, scope, signed)
    _history(world, project, key, status, day, scope)
    _document(world, key, scope, signed)
    return key


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


def _history(world: World, project: Project, key: int, status: str, day: date, scope: dict[str, object]) -> None:
    ways = ("SIGNED", "TERMINATED") if status == "TERMINATED" else (status,)
    steps = world.histories.route("AGREEMENT", "PLANNED", *ways)
    end = min(day + timedelta(days=200), world.anchor) if status in ("TERMINATED", "COMPLETED") else day
    history = History("agreement_id", key, scope, at(day - timedelta(days=120)), at(min(end, world.anchor)))
    record(world, history, steps, project.person, REASONS)


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
