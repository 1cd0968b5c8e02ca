"""Programmes with their coordinators, agreements between their partners and indicators."""

from __future__ import annotations

import math
from datetime import date

from data.generate import agreements, citations, indicators
from data.generate.spans import span
from data.generate.words import ACTIVITIES, GOODS
from data.generate.world import Programme, World
from db.words import GrantRole, ParticipationRole

THEMES = ("export", "village economy", "value chains", "finance", "skills", "one data")
_COORDINATING = ("COORDINATING_MINISTRY", "LINE_MINISTRY", "REGIONAL_BODY")
_OTHERS = [role.name for role in ParticipationRole if role.name != "COORDINATOR"]


def size(projects: int) -> int:
    """How many programmes a world of so many projects has: 50 for 20,000, never fewer than 4."""
    return max(4, round(50 * math.sqrt(projects / 20_000)))


def make(world: World) -> None:
    """Fill the world's programmes."""
    for number in range(1, size(world.size) + 1):
        world.programmes.append(_programme(world, number))


def _programme(world: World, number: int) -> Programme:
    coordinator = world.rng.choice(world.by_kind[_COORDINATING[number % len(_COORDINATING)]])
    (doing, melakukan), (goods, barang) = world.rng.choice(ACTIVITIES), world.rng.choice(GOODS)
    names = (f"{doing} {goods}, programme {number}", f"Program {melakukan.lower()} {barang} {number}")
    years = (2018 + number % 6, 2027 + number % 4)
    key = world.ledger.add(
        "programme",
        code=world.code("P", number, 2),
        purpose=world.maybe(0.8, f"To raise what villages earn with {goods}."),
        coordinator_org_id=coordinator.id,
        themes=world.rng.sample(THEMES, world.rng.randint(0, 3)),
        span=span(None, None) if number % 7 == 0 else span(date(years[0], 1, 1), date(years[1], 1, 1)),
        precision="UNKNOWN" if number % 7 == 0 else "YEAR",
        **world.names(*names),
    )
    programme = Programme(key, world.code("P", number, 2), coordinator, names)
    _participations(world, programme)
    indicators.of_programme(world, programme, number)
    _statement(world, programme)
    citations.open_subject(world, "subject_programme_id", programme.id, programme.id)
    _grants(world, programme)
    return programme


def _participations(world: World, programme: Programme) -> None:
    scope = {"programme_id": programme.id, "scope_id": -programme.id, "visibility": "PUBLIC"}
    world.ledger.add(
        "participation",
        organisation_id=programme.coordinator.id,
        role="COORDINATOR",
        duty="Coordination, synchronisation and control",
        **scope,
    )
    partners = world.rng.sample(world.organisations, 4)
    agreements.of_programme(world, programme, partners[:2])
    for one in partners:
        role = world.turn("programme role", dict.fromkeys(_OTHERS, 1.0))
        world.ledger.add("participation", organisation_id=one.id, role=role, **scope)


def _statement(world: World, programme: Programme) -> None:
    key = world.ledger.add(
        "statement",
        programme_id=programme.id,
        scope_id=-programme.id,
        visibility="PUBLIC",
        topic="Principle",
        text="Work is planned from the villages upwards (invented).",
        basis="SYNTHETIC",
    )
    scope = {"scope_id": -programme.id, "visibility": "PUBLIC"}
    citations.cite(world, "statement_id", key, programme.id, scope)


def _grants(world: World, programme: Programme) -> None:
    """Now and then a person acts in one programme only."""
    one = world.rng.choice(world.organisations)
    role = world.word("programme grant", GrantRole)
    person = one.people["EDITOR"]
    # An ADMIN and a STEWARD act for the whole organisation.
    if role not in ("EDITOR", "REPORTER", "ADMIN", "STEWARD"):
        world.ledger.add("org_grant", user_id=person.user, organisation_id=one.id, programme_id=programme.id, role=role)
