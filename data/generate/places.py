"""Countries, regions and commodities: the loaded reference data, or invented ones where there are none."""

from __future__ import annotations

from data.generate.words import GOODS, PLACES, STEMS
from data.generate.world import Place, World
from data.rows import Connection

# User-assigned by ISO 3166-1: never a real country.
INVENTED = ("ZZ", "ZZZ", "IDR")
PROVINCES, REGENCIES = 38, 514
ENOUGH = 10
_COUNTRIES = [("ID", "IDN", "IDR", "Indonesia", "Indonesia"), ("JP", "JPN", "JPY", "Japan", "Jepang")]


async def read_or_make(connection: Connection, world: World) -> None:
    """Fill the world's countries, regions and commodities."""
    await _countries(connection, world)
    rows = await connection.fetch("select id, level, kind from region order by code")
    if sum(row["level"] == "REGENCY_CITY" for row in rows) >= ENOUGH:
        world.regions = [Place(row["id"], row["level"], row["kind"]) for row in rows]
    else:
        _invent_regions(world)
    world.regencies = [place for place in world.regions if place.level == "REGENCY_CITY"]
    found = await connection.fetch("select id from commodity order by code")
    world.commodities = [row["id"] for row in found]
    if len(world.commodities) < ENOUGH:
        world.commodities += [_commodity(world, number) for number in range(len(GOODS))]


async def _countries(connection: Connection, world: World) -> None:
    rows = await connection.fetch("select iso2, id from country order by iso2")
    world.countries = {row["iso2"]: row["id"] for row in rows}
    for iso2, iso3, currency, english, indonesian in _COUNTRIES:
        if iso2 not in world.countries:
            world.countries[iso2] = world.ledger.add(
                "country", iso2=iso2, iso3=iso3, currency=currency, name_en=english, name_id=indonesian
            )


def _invent_regions(world: World) -> None:
    iso2, iso3, currency = INVENTED
    land = world.countries.get(iso2) or world.ledger.add(
        "country", iso2=iso2, iso3=iso3, currency=currency, name_en="Invented country", name_id="Negara rekaan"
    )
    provinces = [_region(world, land, "PROVINCE", "PROVINCE", f"Z{n:02d}", n) for n in range(1, PROVINCES + 1)]
    for number in range(REGENCIES):
        province, order = number % PROVINCES, number // PROVINCES + 1
        kind = "CITY" if order % 5 == 0 else "REGENCY"
        code = f"Z{province + 1:02d}.{order:02d}"
        regency = _region(world, land, "REGENCY_CITY", kind, code, number)
        world.ledger.add("region_parent", region_id=regency, parent_id=provinces[province])


def _region(world: World, country: int, level: str, kind: str, code: str, number: int) -> int:
    side, stem = PLACES[number // len(STEMS) % len(PLACES)], STEMS[number % len(STEMS)]
    key = world.ledger.add(
        "region",
        code=f"{INVENTED[0]}-{code}",
        country_id=country,
        level=level,
        kind=kind,
        **world.names(f"{side[0]} {stem} {code}", f"{stem} {side[1]} {code}"),
    )
    world.ledger.add("region_code", region_id=key, scheme="KEMENDAGRI", code=code, authority=None)
    world.ledger.add("region_code", region_id=key, scheme="BPS", code=code.replace(".", ""), authority=None)
    if level == "PROVINCE":
        world.ledger.add("region_code", region_id=key, scheme="ISO3166_2", code=f"ZZ-{code}", authority=None)
    world.regions.append(Place(key, level, kind))
    return key


def _commodity(world: World, number: int) -> int:
    english, indonesian = GOODS[number]
    coded = world.chance(0.6)
    return world.ledger.add(
        "commodity",
        code=world.code("C", number + 1, 2),
        kind=world.turn("commodity", {"COMMODITY": 3, "PRODUCT": 3, "SERVICE": 1}),
        kbli_code=f"{10000 + number * 31:05d}" if coded else None,
        kbli_version=2020 if coded else None,
        hs6=f"{90100 + number:06d}" if world.chance(0.5) else None,
        cluster=world.maybe(0.5, "agriculture"),
        **world.names(english.capitalize(), indonesian.capitalize()),
    )
