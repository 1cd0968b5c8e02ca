"""The world being generated: its seed and day, the actors and places that projects draw from; writes no row."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from data.generate.histories import Histories
from data.generate.ledger import Ledger
from data.generate.wheel import Wheel
from db.words.term import Term


@dataclass(frozen=True)
class Place:
    """A region that can be a seat or a site."""

    id: int
    level: str
    kind: str


@dataclass(frozen=True)
class Actor:
    """A person by key and organisation."""

    user: int
    organisation: int


@dataclass
class Organisation:
    """An organisation with those of its people who act."""

    id: int
    code: str
    kind: str
    people: dict[str, Actor] = field(default_factory=dict)


@dataclass(frozen=True)
class Programme:
    """A programme by key, with its coordinator and its years."""

    id: int
    code: str
    coordinator: Organisation
    names: tuple[str, str]


@dataclass(frozen=True)
class Rule:
    """A source of money with the kinds between which it may flow."""

    source: str
    funder_kind: str
    executor_kind: str


@dataclass
class World:
    """Everything the parts share; filled in the order of the parts."""

    seed: int
    size: int
    anchor: date
    rng: random.Random
    ledger: Ledger
    histories: Histories
    source: int = 0
    countries: dict[str, int] = field(default_factory=dict)
    regions: list[Place] = field(default_factory=list)
    regencies: list[Place] = field(default_factory=list)
    commodities: list[int] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    rates: dict[str, list[tuple[date, Decimal]]] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    """Those of the calendar that obligations have by default."""
    organisations: list[Organisation] = field(default_factory=list)
    by_kind: dict[str, list[Organisation]] = field(default_factory=dict)
    programmes: list[Programme] = field(default_factory=list)
    earlier: int | None = None
    """A project that later ones may follow on from."""
    _wheels: dict[str, Wheel[str]] = field(default_factory=dict)

    def turn(self, name: str, weights: dict[str, float]) -> str:
        """The next word of the wheel of that name; the weights count when it is first turned."""
        if name not in self._wheels:
            self._wheels[name] = Wheel(self.rng, weights)
        return self._wheels[name].turn()

    def word(self, name: str, words: type[Term]) -> str:
        """The next word of a vocabulary, all alike."""
        if name not in self._wheels:
            self._wheels[name] = Wheel(self.rng, {word.name: 1.0 for word in words})
        return self._wheels[name].turn()

    def chance(self, share: float) -> bool:
        """True in that share of cases."""
        return self.rng.random() < share

    def maybe(self, share: float, text: str) -> str | None:
        """A text in that share of cases, else null."""
        return text if self.rng.random() < share else None

    def code(self, kind: str, number: int, digits: int) -> str:
        """A code that no other seed gives: `G<seed>-<kind><number>`."""
        return f"G{self.seed}-{kind}{number:0{digits}d}"

    def names(self, english: str, indonesian: str) -> dict[str, str | None]:
        """A bilingual name, now and then in one language alone."""
        draw = self.rng.random()
        return {
            "name_en": None if draw < 0.12 else english,
            "name_id": None if draw > 0.9 else indonesian,
        }

    def rate(self, currency: str, day: date) -> Decimal | None:
        """Rupiah for one unit of a currency by the last rate up to a day; null before the first or without any."""
        if currency == "IDR":
            return Decimal(1)
        known = [rate for on, rate in self.rates.get(currency, ()) if on <= day]
        return known[-1] if known else None
