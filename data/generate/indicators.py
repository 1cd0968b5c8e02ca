"""Indicators of programmes and projects, with baselines and targets; values come with the reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from data.generate.projects import Project
from data.generate.spans import span
from data.generate.world import Programme, World
from db.words import IndicatorDirection, IndicatorLevel

NAMES = {
    "PERSON": ("Persons trained", "Orang terlatih"),
    "ENTERPRISE": ("Enterprises assisted", "Usaha didampingi"),
    "VILLAGE": ("Villages exporting", "Desa mengekspor"),
    "REGION": ("Regions taking part", "Daerah peserta"),
    "UNIT": ("Machines in use", "Mesin digunakan"),
    "TONNE": ("Output in tonnes", "Produksi dalam ton"),
    "IDR": ("Sales of enterprises", "Omzet usaha"),
    "PERCENT": ("Share of certified enterprises", "Persentase usaha tersertifikasi"),
    "SCORE": ("Readiness score", "Skor kesiapan"),
}
AGGREGATION = {"PERCENT": "AVG", "SCORE": "NONE", "REGION": "LAST"}
STEP = Decimal("0.0001")


@dataclass(frozen=True)
class Measured:
    """An indicator of a project as its reports need it."""

    id: int
    unit: str
    adds_up: bool
    visibility: str


def of_programme(world: World, programme: Programme, number: int) -> None:
    """One indicator of a programme with a yearly target and its rival."""
    scope: dict[str, object] = {"scope_id": -programme.id, "visibility": "PUBLIC"}
    one = _indicator(world, f"P{number}", {"programme_id": programme.id}, scope)
    for variant in range(1, 3):
        _target(world, one, None, world.anchor.year, variant, scope)


def make(world: World, project: Project) -> list[Measured]:
    """Two indicators, each with targets for two years, one of them by site."""
    found = []
    for order in range(2):
        code = f"{project.number}-{order + 1}"
        one = _indicator(world, code, {"project_id": project.id}, project.scope)
        year = (project.start or world.anchor).year
        target = _target(world, one, None, year, 1, project.scope)
        if order:
            _target(world, one, project.sites[0][0], year + 1, 1, project.scope)
        found.append(one)
        project.citable.append(("indicator_id", one.id, project.scope))
        project.citable.append(("indicator_target_id", target, project.scope))
    return found


def amount(world: World, unit: str) -> Decimal:
    """A plausible quantity of a unit."""
    if unit == "IDR":
        return Decimal(world.rng.randint(10, 900) * 1_000_000)
    if unit in ("PERCENT", "SCORE"):
        return Decimal(world.rng.randint(0, 1_000_000)) * STEP
    return Decimal(world.rng.randint(1, 500))


def _indicator(world: World, code: str, subject: dict[str, int], scope: dict[str, object]) -> Measured:
    unit = world.turn("unit", dict.fromkeys(NAMES, 1.0))
    aggregation = AGGREGATION.get(unit, "SUM")
    measured = world.chance(0.6)
    key = world.ledger.add(
        "indicator",
        **subject,
        code=f"G{world.seed}-I{code}",
        level=world.word("indicator level", IndicatorLevel),
        unit=unit,
        direction=world.word("direction", IndicatorDirection),
        aggregation=aggregation,
        definition=world.maybe(0.5, "Counted once a year by the facilitators."),
        means_of_verification=world.maybe(0.4, "Reports of the regional office"),
        baseline_value=amount(world, unit) if measured else None,
        baseline_on=date(2020, 1, 1) if measured else None,
        baseline_precision="YEAR" if measured else "UNKNOWN",
        **scope,
        **world.names(*NAMES[unit]),
    )
    return Measured(key, unit, aggregation == "SUM", str(scope["visibility"]))


def _target(world: World, one: Measured, site: int | None, year: int, variant: int, scope: dict[str, object]) -> int:
    return world.ledger.add(
        "indicator_target",
        indicator_id=one.id,
        period=span(date(year, 1, 1), date(year + 1, 1, 1)),
        site_id=site,
        value=amount(world, one.unit),
        variant=variant,
        **scope,
    )
