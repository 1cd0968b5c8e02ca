"""Who acts during a drill: eight persons of five organisations through the typed client; each act has its own name."""

from __future__ import annotations

import asyncio
import hashlib
import random
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import asyncpg

from selaras_client import Selaras, Unreachable, UserError
from selaras_client.api import (
    AddMilestoneInput,
    AddMilestoneSuccess,
    AddSourceInput,
    AddSourceSuccess,
    EntryInput,
    EntryKind,
    ErrorPolicy,
    MilestoneInput,
    PeriodForm,
    RecordEntriesInput,
    RecordEntriesSuccess,
    SourceKind,
)
from selaras_client.terms import Terms

ORGANISATIONS = ("JICA", "JICA", "JICA", "KEMENPERIN", "KEMENPERIN", "ASTRA", "KEMEN-UMKM", "PEMKAB-SRAGEN")
PROJECT = "ID-JP-SMI-2"
_PERSON = """
with person as (
  insert into app_user (organisation_id, display_name, work_email)
  select id, 'Drill', $2 from organisation where code = $1 returning id, organisation_id
), rights as (
  insert into org_grant (user_id, organisation_id, role, valid)
  select id, organisation_id, role, '[2020-01-01,)' from person, unnest(array['EDITOR', 'REPORTER']) role
)
insert into api_token (user_id, hash, label, expires_at) select id, $3, 'drill', now() + interval '1 day' from person
"""


@dataclass(frozen=True)
class Place:
    """What is written on: ids that the persons find by asking."""

    period: str
    line: str
    phase: str


@dataclass
class Tally:
    """What happened, as the clients saw it."""

    acknowledged: dict[str, list[str]] = field(default_factory=lambda: {"entry": [], "source": [], "milestone": []})
    refused: list[str] = field(default_factory=list)
    leaks: list[str] = field(default_factory=list)
    milestones: set[str] = field(default_factory=set)
    told: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    primed: int = 0
    draft: str | None = None
    given_up: int = 0
    longest: float = 0.0

    @property
    def acts(self) -> int:
        """How many acts were acknowledged."""
        return sum(map(len, self.acknowledged.values()))


@dataclass
class Actor:
    """One person with a client."""

    number: int
    email: str
    organisation: str
    client: Selaras
    random: random.Random

    async def act(self, name: str, place: Place, tally: Tally) -> None:
        """One act of a kind that this person may, until it is acknowledged."""
        kind = self.random.choice(self._kinds())
        verb: Callable[..., Awaitable[str | None]] = {
            "entry": self._entry, "source": self._source, "milestone": self._milestone,
        }[kind]  # fmt: skip
        begin = asyncio.get_running_loop().time()
        refusal = await self._finished(lambda key: verb(name, place, tally, key), tally)
        tally.longest = max(tally.longest, asyncio.get_running_loop().time() - begin)
        if refusal is None:
            tally.acknowledged[kind].append(name)
        else:
            tally.refused.append(f"{self.email} {name}: {refusal}")

    async def prime(self, place: Place, tally: Tally) -> None:
        """One act before the others, whose event tells a listener where it stands."""
        refusal = await self._milestone(f"primed-{tally.primed}", place, tally, None)
        assert refusal is None, refusal
        tally.primed += 1

    async def look(self, tally: Tally) -> None:
        """Whoever asks is who is answered, and nobody but reporter and verifier sees the draft."""
        me = await self.client.me()
        if me is None or me.work_email != self.email or me.organisation.code != self.organisation:
            tally.leaks.append(f"{self.email} was answered as {me}")
        draft = tally.draft
        if (
            draft is not None
            and self.organisation not in ("JICA", "KEMENPERIN")
            and await self.client.node(draft) is not None
        ):
            tally.leaks.append(f"{self.email} was shown JICA's draft")

    def _kinds(self) -> list[str]:
        own = {"JICA": ["entry", "entry", "entry"], "KEMENPERIN": ["milestone", "milestone"]}
        return [*own.get(self.organisation, []), "source"]

    async def _finished(self, verb: Callable[[str | None], Awaitable[str | None]], tally: Tally) -> str | None:
        """An act whose client gave up is finished under its key, as the error says."""
        key: str | None = None
        while True:
            try:
                return await verb(key)
            except Unreachable as problem:
                tally.given_up += 1
                key = problem.idempotency_key

    async def _entry(self, name: str, place: Place, tally: Tally, key: str | None) -> str | None:
        entry = EntryInput(
            line=place.line,
            kind=EntryKind.REALISATION,
            amount=Decimal(1),
            currency="JPY",
            on_date=date(2026, 8, 14),
            document_ref=name,
        )
        given = RecordEntriesInput(
            reporting_period=place.period, entries=[entry], error_policy=ErrorPolicy.REJECT_EVERYTHING
        )
        result = await self.client.record_entries(given, **_under(key))
        if not isinstance(result, RecordEntriesSuccess):
            return _told(result)
        tally.draft = result.report.id
        return None

    async def _source(self, name: str, place: Place, tally: Tally, key: str | None) -> str | None:
        given = AddSourceInput(code=name.upper(), kind=SourceKind.REPORT, title=f"Of the drill, {name}")
        result = await self.client.add_source(given, **_under(key))
        return None if isinstance(result, AddSourceSuccess) else _told(result)

    async def _milestone(self, name: str, place: Place, tally: Tally, key: str | None) -> str | None:
        given = AddMilestoneInput(phase=place.phase, milestone=MilestoneInput(name_en=name))
        result = await self.client.add_milestone(given, **_under(key))
        if not isinstance(result, AddMilestoneSuccess):
            return _told(result)
        tally.milestones.add(result.milestone.id)
        return None


async def actors(owner: str, url: str, seed: int) -> list[Actor]:
    """The eight, each with a token."""
    connection = await asyncpg.connect(owner)
    try:
        return [await _actor(connection, url, number, code, seed) for number, code in enumerate(ORGANISATIONS)]
    finally:
        await connection.close()


async def place(reporter: Selaras, editor: Selaras) -> Place:
    """What JICA reports on for the third quarter, and the first phase of the project."""
    async for duty in reporter.all_obligations():
        if duty.period.starts_on == date(2026, 7, 1):
            break
    else:
        raise AssertionError("JICA owes nothing for the third quarter")
    form = await reporter.what_to_report(duty.id)
    project = await editor.project(PROJECT)
    assert isinstance(form, PeriodForm)
    assert form.reported is not None
    assert project is not None
    lines = form.reported.budget_lines.nodes
    line = next(
        one for one in lines if one.currency == "JPY" and one.funder.code == "JICA" and one.budget.fiscal_year == 2026
    )
    return Place(duty.id, line.id, project.phases[0].id)


async def _actor(connection: asyncpg.Connection[asyncpg.Record], url: str, number: int, code: str, seed: int) -> Actor:
    email, token = f"drill{number}@test.example", secrets.token_urlsafe(32)
    await connection.execute(_PERSON, code, email, hashlib.sha256(token.encode()).digest())
    return Actor(number, email, code, Selaras(url, token, deadline=60), random.Random(f"{seed} {number}"))


def _under(key: str | None) -> Terms:
    return {} if key is None else {"idempotency_key": key}


def _told(refusal: UserError | object) -> str:
    return f"{type(refusal).__name__}: {refusal}"
