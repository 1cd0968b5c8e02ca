"""What the mutations of plans of money and results answer when they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.budget import Budget
    from schema.budget_line import BudgetLine
    from schema.indicator import Indicator
    from schema.project import Project


@payload
class CreateBudgetSuccess:
    """The draft is there (rancangan anggaran dibuat)."""

    budget: Budget = given()
    """The budget, DRAFT, with its lines."""


@payload
class AmendBudgetSuccess:
    """The budget's header is changed (anggaran diubah)."""

    budget: Budget = given()
    """The budget, DRAFT."""


@payload
class RemoveBudgetSuccess:
    """The draft is gone (rancangan anggaran dihapus)."""

    project: Project = given()
    """The project that it was for."""


@payload
class AddBudgetLinesSuccess:
    """The lines are added (rincian ditambah)."""

    budget: Budget = given()
    """The budget, DRAFT."""
    added: int
    """How many lines were added."""


@payload
class AmendBudgetLineSuccess:
    """The line is changed (rincian diubah)."""

    line: BudgetLine = given()
    """The line."""


@payload
class RemoveBudgetLineSuccess:
    """The line is gone (rincian dihapus)."""

    budget: Budget = given()
    """The budget that it was part of."""


@payload
class CreateIndicatorSuccess:
    """The indicator is there (indikator dibuat)."""

    indicator: Indicator = given()
    """The indicator, with its targets."""


@payload
class AmendIndicatorSuccess:
    """The indicator is changed (indikator diubah)."""

    indicator: Indicator = given()
    """The indicator."""


@payload
class SetIndicatorTargetsSuccess:
    """The targets stand as stated (sasaran ditetapkan)."""

    indicator: Indicator = given()
    """The indicator."""
    changed: int
    """How many targets are new or have another value than before."""


@payload
class RemoveIndicatorSuccess:
    """The indicator is gone (indikator dihapus)."""

    code: str
    """The code that it had."""
