"""Organisations: their names over time, what they are to one another, and their people with their grants."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from data.generate import citations
from data.generate.spans import span
from data.generate.words import FIRST_NAMES, LAST_NAMES, PLACES, STEMS
from data.generate.world import Actor, Organisation, Place, World

KINDS: dict[str, tuple[float, str, str, str | None]] = {
    "COORDINATING_MINISTRY": (2, "Coordinating Ministry", "Kementerian Koordinator", "10"),
    "LINE_MINISTRY": (12, "Ministry", "Kementerian", "10"),
    "NON_MINISTERIAL_AGENCY": (6, "Agency", "Badan", "10"),
    "PROVINCE_GOV": (30, "Provincial Government", "Pemerintah Provinsi", "11"),
    "REGENCY_CITY_GOV": (60, "Regency Government", "Pemerintah Kabupaten", "11"),
    "REGIONAL_AGENCY": (60, "Regional Office", "Dinas", "11"),
    "VILLAGE_GOV": (8, "Village Government", "Pemerintah Desa", "11"),
    "VILLAGE_ENTERPRISE": (12, "Village Enterprise", "BUM Desa", None),
    "SOE": (10, "State Company", "PT Perusahaan Negara", "15"),
    "REGIONAL_SOE": (6, "Regional Company", "Perusahaan Daerah", "15"),
    "PRIVATE_COMPANY": (30, "Company", "PT", "70"),
    "COOPERATIVE": (24, "Cooperative", "Koperasi", None),
    "FINANCING_INSTITUTION": (4, "Financing Institution", "Lembaga Pembiayaan", "15"),
    "UNIVERSITY": (10, "University", "Universitas", "80"),
    "ASSOCIATION": (8, "Association", "Asosiasi", None),
    "DIGITAL_PLATFORM": (4, "Platform", "Platform", "70"),
    "STATE": (2, "State", "Negara", "10"),
    "FOREIGN_AGENCY": (4, "Cooperation Agency", "Badan Kerja Sama", "10"),
    "MULTILATERAL_BANK": (2, "Development Bank", "Bank Pembangunan", "40"),
    "NGO_INTERNATIONAL": (4, "Alliance", "Aliansi", "21"),
    "NGO_NATIONAL": (6, "Association for Villages", "Perkumpulan Desa", "22"),
    "FOUNDATION": (4, "Foundation", "Yayasan", "60"),
    "MULTILATERAL_ORGANISATION": (2, "Organisation", "Organisasi", "40"),
    "OTHER_PUBLIC": (2, "Public Body", "Badan Publik", "15"),
    "REGIONAL_BODY": (2, "Regional Body", "Badan Regional", "40"),
    "ENTERPRISE_GROUP": (10, "Enterprise Group", "Sentra", None),
}
ABROAD = {"STATE", "FOREIGN_AGENCY"}
STATELESS = {"MULTILATERAL_BANK", "MULTILATERAL_ORGANISATION", "REGIONAL_BODY", "NGO_INTERNATIONAL"}
RELATIONS: Sequence[tuple[str, str, str]] = (
    ("PART_OF", "REGIONAL_AGENCY", "REGENCY_CITY_GOV"),
    ("COORDINATED_BY", "LINE_MINISTRY", "COORDINATING_MINISTRY"),
    ("MEMBER_OF", "STATE", "REGIONAL_BODY"),
    ("SECRETARIAT_OF", "OTHER_PUBLIC", "REGIONAL_BODY"),
    ("SUCCEEDS", "NON_MINISTERIAL_AGENCY", "LINE_MINISTRY"),
    ("OWNED_BY", "REGIONAL_SOE", "PROVINCE_GOV"),
    ("OWNED_BY", "VILLAGE_ENTERPRISE", "VILLAGE_GOV"),
)
# The three who hand a report on must be three persons; an editor may report.
ACTING = (("EDITOR", "REPORTER"), ("VERIFIER",), ("COORDINATOR",))
RENAMED_ON = date(2024, 10, 21)


def size(projects: int) -> int:
    """How many organisations a world of so many projects has: 300 for 20,000, never fewer than 60."""
    return 60 + round(240 * math.sqrt(projects / 20_000))


def make(world: World) -> None:
    """Fill the world's organisations."""
    kinds: dict[str, float] = {kind: weight for kind, (weight, *_) in KINDS.items()}
    by_kind: dict[str, list[Organisation]] = defaultdict(list)
    for number in range(1, size(world.size) + 1):
        one = _organisation(world, number, world.turn("organisation", kinds))
        world.organisations.append(one)
        by_kind[one.kind].append(one)
    world.by_kind = dict(by_kind)
    _relations(world)


def _organisation(world: World, number: int, kind: str) -> Organisation:
    code = world.code("O", number, 3)
    seat = _seat(world, kind)
    key = world.ledger.add(
        "organisation",
        code=code,
        kind=kind,
        country_id=_country(world, kind),
        region_id=seat.id if seat else None,
        region_kind=seat.kind if seat else None,
        valid=span(date(1999, 1, 1) + timedelta(days=number), None) if world.chance(0.3) else span(None, None),
        legal_basis=world.maybe(0.4, f"Deed {number} of the generated world"),
        iati_ref=world.maybe(0.3, f"XX-SELARAS-{code}"),
        iati_type=KINDS[kind][3],
    )
    _name(world, key, kind, number)
    if number % 5 == 0:
        citations.open_subject(world, "organisation_id", key, None)
    if world.chance(0.2):
        world.ledger.add("organisation_alias", organisation_id=key, register="generated", alias=f"{code} (alias)")
    one = Organisation(key, code, kind)
    _people(world, one, number)
    return one


def _country(world: World, kind: str) -> int | None:
    if kind in STATELESS:
        return None
    return world.countries["JP" if kind in ABROAD else "ID"]


def _seat(world: World, kind: str) -> Place | None:
    if kind in ABROAD or kind in STATELESS:
        return None
    if kind == "PROVINCE_GOV":
        return world.rng.choice([place for place in world.regions if place.level == "PROVINCE"])
    autonomous = [place for place in world.regencies if not place.kind.startswith("ADMINISTRATIVE")]
    return world.rng.choice(autonomous) if kind == "REGENCY_CITY_GOV" or world.chance(0.7) else None


def _name(world: World, key: int, kind: str, number: int) -> None:
    _, english, indonesian, _ = KINDS[kind]
    stem, side = STEMS[number % len(STEMS)], PLACES[number // len(STEMS) % len(PLACES)]
    renamed = number % 8 == 0
    now = span(RENAMED_ON, None) if renamed else span(None, None)
    names = world.names(f"{side[0]} {stem} {english}", f"{indonesian} {stem} {side[1]}")
    short = world.maybe(0.5, f"{english[0]}{stem[:2].upper()}{number}")
    world.ledger.add("organisation_name", organisation_id=key, valid=now, abbreviation=short, **names)
    if renamed:
        former = world.names(f"{stem} {english}", f"{indonesian} {stem}")
        world.ledger.add("organisation_name", organisation_id=key, valid=span(None, RENAMED_ON), **former)


def _people(world: World, one: Organisation, number: int) -> None:
    extra = world.turn("extra role", {"VIEWER": 3, "ANALYST": 2, "STEWARD": 1, "AUDITOR": 1, "ADMIN": 2})
    for order, roles in enumerate((*ACTING, (extra,))):
        user = world.ledger.add(
            "app_user",
            organisation_id=one.id,
            display_name=f"{world.rng.choice(FIRST_NAMES)} {world.rng.choice(LAST_NAMES)}",
            work_email=f"{roles[-1].lower()}@{one.code.lower()}.example",
            active=order < len(ACTING) or number % 10 != 0,
            demo=False,
        )
        for role in roles:
            one.people[role] = Actor(user, one.id)
            ended = order == len(ACTING) and number % 12 == 0
            valid = span(None, date(2025, 1, 1)) if ended else span(None, None)
            world.ledger.add("org_grant", user_id=user, organisation_id=one.id, role=role, valid=valid)


def _relations(world: World) -> None:
    for kind, below, above in RELATIONS:
        for one in world.by_kind.get(below, ()):
            other = world.rng.choice(world.by_kind[above])
            valid = span(RENAMED_ON, None) if world.chance(0.2) else span(None, None)
            key = world.ledger.add("organisation_relation", from_id=one.id, kind=kind, to_id=other.id, valid=valid)
            if one.id % 9 == 0:
                citations.open_subject(world, "organisation_relation_id", key, None)
            if world.chance(0.1):
                former = world.rng.choice(world.by_kind[above])
                if former is not other:
                    world.ledger.add(
                        "organisation_relation",
                        from_id=one.id,
                        kind=kind,
                        to_id=former.id,
                        valid=span(date(2019, 1, 1), RENAMED_ON),
                    )
