"""A project: its state, its years and who leads it; what belongs to it is made by the other files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from data.generate.entries import Entry
from data.generate.events import History, record
from data.generate.spans import at, period_start, plus_months, span
from data.generate.words import ACTIVITIES, GOODS
from data.generate.world import Actor, Organisation, Place, Programme, World
from db.words import Modality

STATUSES = {
    "IMPLEMENTING": 45.0, "COMPLETED": 12, "CLOSED": 10, "APPROVED": 8, "DRAFT": 8, "PROPOSED": 6, "SUSPENDED": 4,
    "CANCELLED": 4, "REJECTED": 3,
}  # fmt: skip
VISIBILITIES = {"PUBLIC": 80.0, "PARTNERS": 12, "INTERNAL": 8}
NO_RELATION = "NONE"
RELATIONS = {"SUCCEEDS": 1.0, "CONTRIBUTES_TO": 1, "REPLICATES": 0.5, NO_RELATION: 25}
STARTED = frozenset({"IMPLEMENTING", "SUSPENDED", "COMPLETED", "CLOSED", "CANCELLED"})
ENDED = frozenset({"COMPLETED", "CLOSED"})
LEADS = ("LINE_MINISTRY", "NON_MINISTERIAL_AGENCY", "PROVINCE_GOV")
PRECISIONS = {"DAY": 5.0, "MONTH": 2, "QUARTER": 1, "YEAR": 1, "UNKNOWN": 0.7}
UNITS = {"MONTH": 1, "QUARTER": 3, "YEAR": 12}
_WAYS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "PROPOSED": (("PROPOSED",), ("PROPOSED", "DRAFT", "PROPOSED")),
    "IMPLEMENTING": (("APPROVED", "IMPLEMENTING"), ("IMPLEMENTING", "SUSPENDED", "IMPLEMENTING")),
    "CANCELLED": (("IMPLEMENTING", "CANCELLED"), ("IMPLEMENTING", "SUSPENDED", "CANCELLED")),
}
REASONS = {
    "REJECTED": "No partner commits its share.",
    "SUSPENDED": "The site is flooded.",
    "CANCELLED": "The partner left.",
    "DRAFT": "The sites are not named.",
}


@dataclass
class Project:
    """A project being made: what its parts need to know of it."""

    id: int
    number: int
    programme: Programme
    lead: Organisation | None
    doer: Organisation
    status: str
    visibility: str
    start: date | None
    end: date | None
    precision: str
    events_end: date
    sites: list[tuple[int, Place]] = field(default_factory=list)
    phases: list[tuple[int, date | None, date | None]] = field(default_factory=list)
    participations: list[tuple[int, Organisation, str]] = field(default_factory=list)
    milestones: list[tuple[int, str, date | None]] = field(default_factory=list)
    citable: list[tuple[str, int, dict[str, object]]] = field(default_factory=list)
    """Parts that a citation may name: its column, their key, their scope."""
    reversible: list[Entry] = field(default_factory=list)
    """Entries of the last accepted report, that a later one may take back."""
    plan: int | None = None
    """The action plan whose items are milestones, if there is one."""

    @property
    def scope(self) -> dict[str, object]:
        """What a row of the project copies from it."""
        return {"scope_id": self.id, "visibility": self.visibility}

    @property
    def started(self) -> bool:
        """Whether work on it has begun."""
        return self.status in STARTED

    def person(self, role: str | None) -> Actor:
        """Who acts for it in a role: the lead's people, the coordinator's, or the one who does the work."""
        if role in ("COORDINATOR", "STEWARD"):
            return self.programme.coordinator.people["COORDINATOR"]
        if role == "REPORTER":
            return self.doer.people["REPORTER"]
        one = self.lead or self.programme.coordinator
        return one.people["VERIFIER" if role == "VERIFIER" else "EDITOR"]


def make(world: World, number: int) -> Project:
    """A new project with its row and its history."""
    status = world.turn("project", STATUSES)
    precision = world.turn("precision", PRECISIONS)
    programme = world.rng.choice(world.programmes)
    start, end = _years(world, status, precision)
    lead = (
        None
        if status == "DRAFT" and world.turn("lead", {"NONE": 2.0, "KNOWN": 3}) == "NONE"
        else _lead(world, programme)
    )
    project = Project(
        id=world.ledger.take("project"),
        number=number,
        programme=programme,
        lead=lead,
        doer=_doer(world, lead, programme),
        status=status,
        visibility=world.turn("visibility", VISIBILITIES),
        start=start,
        end=end,
        precision=precision,
        events_end=min(world.anchor, end + timedelta(days=20)) if end else world.anchor,
    )
    _row(world, project)
    _history(world, project)
    return project


def relate(world: World, project: Project, earlier: int | None) -> None:
    """Now and then a project follows on an earlier one."""
    kind = world.turn("relation", RELATIONS) if earlier else NO_RELATION
    if earlier and kind != NO_RELATION:
        key = world.ledger.add(
            "project_relation",
            from_id=project.id,
            kind=kind,
            to_id=earlier,
            **project.scope,
        )
        project.citable.append(("project_relation_id", key, project.scope))


def _lead(world: World, programme: Programme) -> Organisation:
    """Now and then the coordinator itself: then one organisation both verifies and accepts."""
    if programme.coordinator.kind in LEADS and world.chance(0.15):
        return programme.coordinator
    return world.rng.choice(world.by_kind[world.rng.choice(LEADS)])


def _doer(world: World, lead: Organisation | None, programme: Programme) -> Organisation:
    """Another one than the lead and the coordinator, who judge its reports."""
    while True:
        one = world.rng.choice(world.organisations)
        if one is not lead and one is not programme.coordinator:
            return one


def _years(world: World, status: str, precision: str) -> tuple[date | None, date | None]:
    if precision == "UNKNOWN":
        return None, None
    length = timedelta(days=world.rng.randint(540, 1400))
    ago = timedelta(days=world.rng.randint(30, 700))
    if status in ENDED or status == "CANCELLED":
        end = world.anchor - ago
        start = end - length
    else:
        start = world.anchor + (-ago if status in STARTED else ago)
        end = start + length
        if status == "IMPLEMENTING" and world.chance(0.1):
            start, end = start - length, world.anchor - timedelta(days=world.rng.randint(1, 90))
    if precision in UNITS:
        start, end = (period_start(day, UNITS[precision]) for day in (start, end))
        end = max(end, plus_months(start, 12))
    open_ended = status not in ENDED and world.chance(0.05)
    return start, None if open_ended else end


def _row(world: World, project: Project) -> None:
    (doing, melakukan), (goods, barang) = world.rng.choice(ACTIVITIES), world.rng.choice(GOODS)
    number = project.number
    world.ledger.add(
        "project",
        id=project.id,
        code=world.code("", number, 5),
        programme_id=project.programme.id,
        lead_org_id=project.lead.id if project.lead else None,
        status=project.status,
        modality=world.word("modality", Modality),
        objective=world.maybe(0.7, f"More enterprises earn with {goods}."),
        project_purpose=world.maybe(0.5, f"Enterprises of the sites sell {goods} to new buyers."),
        overall_goal=world.maybe(0.4, "Incomes in the sites rise."),
        visibility=project.visibility,
        span=span(project.start, project.end),
        precision=project.precision,
        **world.names(f"{doing} {goods} {number}", f"{melakukan} {barang} {number}"),
    )


def _history(world: World, project: Project) -> None:
    ways = _WAYS.get(project.status, ((project.status,),))
    steps = world.histories.route("PROJECT", "DRAFT", *world.rng.choice(ways))
    begin = min((project.start or world.anchor) - timedelta(days=200), project.events_end - timedelta(days=90))
    history = History("project_id", project.id, project.scope, at(begin), at(project.events_end))
    record(world, history, steps, project.person, REASONS)
