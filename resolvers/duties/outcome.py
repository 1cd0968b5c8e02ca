"""What the mutations of obligations and holidays answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CreateObligationSuccess:
    """The obligation is there, and its first periods with it."""

    obligation: int
    made_periods: int


@dataclass(frozen=True)
class AmendObligationSuccess:
    """The obligation is as asked, and its open periods follow it."""

    obligation: int
    made_periods: int
    dropped_periods: int


@dataclass(frozen=True)
class EndObligationSuccess:
    """Nothing is owed from it after its last day."""

    obligation: int
    dropped_periods: int


@dataclass(frozen=True)
class ReassignVerifierSuccess:
    """Another organisation verifies what is not verified yet."""

    obligation: int
    reassigned_periods: int
    kept_periods: int


@dataclass(frozen=True)
class ExtendObligationSuccess:
    """The period is due later."""

    reporting_period: int


@dataclass(frozen=True)
class WaiveObligationSuccess:
    """No report is owed on the period any more."""

    reporting_period: int


@dataclass(frozen=True)
class ReinstateObligationSuccess:
    """The report on the period is owed again."""

    reporting_period: int


@dataclass(frozen=True)
class SetHolidaysSuccess:
    """The calendar has these days, and due days follow them."""

    calendar: str
    added: int
    changed: int
    unchanged: int


@dataclass(frozen=True)
class RemoveHolidaySuccess:
    """People work on that day, and due days follow it."""

    calendar: str
    removed: bool = True
