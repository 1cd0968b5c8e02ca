"""What the mutations of obligations and holidays answer when they were done; refusals are those of all mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.obligation import ReportingObligation
    from schema.reporting_period import ReportingPeriod


@payload
class CreateObligationSuccess:
    """The obligation is there, and its first periods with it (kewajiban ditetapkan)."""

    obligation: ReportingObligation = given()
    """The obligation."""
    made_periods: int
    """How many periods were made; later ones are made in time."""


@payload
class AmendObligationSuccess:
    """The obligation is as asked, and its open periods follow it (kewajiban diubah)."""

    obligation: ReportingObligation = given()
    """The obligation."""
    made_periods: int
    """How many periods were made anew."""
    dropped_periods: int
    """How many open periods it has no more."""


@payload
class EndObligationSuccess:
    """Nothing is owed from it after its last day (kewajiban diakhiri)."""

    obligation: ReportingObligation = given()
    """The obligation."""
    dropped_periods: int
    """How many open periods it has no more."""


@payload
class ReassignVerifierSuccess:
    """Another organisation verifies what is not verified yet (verifikator dialihkan)."""

    obligation: ReportingObligation = given()
    """The obligation."""
    reassigned_periods: int
    """How many periods went to the new verifier, their reports with them."""
    kept_periods: int
    """How many stay with a former verifier: their reports are verified or official."""


@payload
class ExtendObligationSuccess:
    """The report on the period is due later (jatuh tempo diperpanjang)."""

    reporting_period: ReportingPeriod = given()
    """The period."""


@payload
class WaiveObligationSuccess:
    """No report is owed on the period any more (kewajiban dibebaskan)."""

    reporting_period: ReportingPeriod = given()
    """The period."""


@payload
class ReinstateObligationSuccess:
    """The report on the period is owed again (pembebasan dicabut)."""

    reporting_period: ReportingPeriod = given()
    """The period, by its due day due or overdue at once."""


@payload
class SetHolidaysSuccess:
    """The calendar has these days (hari libur ditetapkan)."""

    calendar: str
    """The calendar."""
    added: int
    """How many days are new."""
    changed: int
    """How many days have another name, kind or source now."""
    unchanged: int
    """How many days were so already."""


@payload
class RemoveHolidaySuccess:
    """People work on that day (hari libur dicabut)."""

    calendar: str
    """The calendar."""
    removed: bool
    """Always true."""
