"""A mutation that nothing performs, or whose parts do not fit, is found at import; inputs become their dataclasses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from compiler import ids
from compiler.errors import DeclarationError
from compiler.inputs import input_type, reader
from compiler.mutation import acting, mutations
from db.reference import Reference
from db.transaction import Write
from db.words import EntryKind
from resolvers.outcome import NotFound
from schema import build

UID = UUID("01234567-89ab-cdef-0123-456789abcdef")


@dataclass(frozen=True)
class PartInput:
    """A part."""

    amount: Decimal
    """How much."""
    kind: EntryKind = EntryKind.COMMITMENT
    """What."""


@dataclass(frozen=True)
class WholeInput:
    """A whole."""

    line: Reference
    """A row."""
    parts: tuple[PartInput, ...] = ()
    """Its parts."""
    on_date: date | None = None
    """A day."""


@dataclass(frozen=True)
class Undescribed:
    """An input whose field says nothing of itself."""

    silent: str


@dataclass(frozen=True)
class Untyped:
    """An input that GraphQL cannot take."""

    odd: dict[str, str]
    """A dictionary."""


@dataclass(frozen=True)
class Unknown:
    """An outcome that no payload is declared for."""


@dataclass(frozen=True)
class SubmitReportSuccess:
    """An outcome that lacks its payload's report."""


async def sound(write: Write, *, input: WholeInput) -> NotFound:
    """Does something."""
    return NotFound("X", "x")


async def mute(write: Write, *, input: WholeInput) -> NotFound:
    return NotFound("X", "x")


def at_once(write: Write, *, input: WholeInput) -> NotFound:
    """Not async."""
    return NotFound("X", "x")


async def without_input(write: Write) -> NotFound:
    """Takes nothing."""
    return NotFound("X", "x")


async def undeclared(write: Write, *, input: WholeInput) -> NotFound | Unknown:
    """Answers what no payload is declared for."""
    return Unknown()


async def lacking(write: Write, *, input: WholeInput) -> SubmitReportSuccess:
    """Answers less than its payload asks."""
    return SubmitReportSuccess()


async def undescribed(write: Write, *, input: Undescribed) -> NotFound:
    """Takes an input without descriptions."""
    return NotFound("X", "x")


async def untyped(write: Write, *, input: Untyped) -> NotFound:
    """Takes an input that is none."""
    return NotFound("X", "x")


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (None, "nothing performs it"),
        (sound, "nothing performs it"),
        (acting(mute), "has no docstring"),
        (acting(at_once), "is not async"),  # type: ignore[arg-type]  # the mistake itself
        (acting(without_input), "lacks `write` or `input`"),
        (acting(undeclared), "Unknown is no declared payload"),
        (acting(lacking), "outcome SubmitReportSuccess lacks ['report']"),
        (acting(undescribed), "Undescribed.silent: it has no description"),
        (acting(untyped), "Untyped.odd: dict[str, str] is no input"),
    ],
)
def test_mistakes(given: Any, what: str) -> None:
    """Each says what is wrong, where, and how to mend it."""
    build()
    cls = type("Mutation", (), {"__annotations__": {"do": Any}, "__doc__": "All.", "do": given})
    with pytest.raises(DeclarationError) as caught:
        mutations(cls)
    assert what in str(caught.value)
    assert "mend: " in str(caught.value)


def test_every_mutation_is_performed() -> None:
    """The fields of the schema and the acts are the same."""
    built = build()
    assert built.graphql.mutation_type is not None
    assert set(built.acts) == set(built.graphql.mutation_type.fields)


def test_every_refusal_is_a_user_error() -> None:
    """Whatever a mutation answers is its success, or implements UserError."""
    built = build()
    assert built.graphql.mutation_type is not None
    for name, field in built.graphql.mutation_type.fields.items():
        result: Any = field.type
        for member in result.of_type.types:
            refuses = [interface.name for interface in member.interfaces] == ["UserError"]
            assert refuses != (member.name == f"{name[0].upper()}{name[1:]}Success"), member.name


def test_input_becomes_its_dataclass() -> None:
    """Ids are taken apart, lists become tuples, null means the default."""
    build()
    assert input_type(WholeInput) is input_type(WholeInput)
    text = ids.encode(17, UID)
    made = reader(WholeInput)(
        {"line": text, "parts": [{"amount": Decimal("1.50"), "kind": None}], "onDate": date(2026, 1, 2)}
    )
    assert made == WholeInput(Reference("budget_line", UID), (PartInput(Decimal("1.50")),), date(2026, 1, 2))
    assert reader(WholeInput)({"line": "?", "parts": None}) == WholeInput(Reference(None, None))
    assert made.line.within("budget_line") == UID
    assert made.line.within("milestone") is None
