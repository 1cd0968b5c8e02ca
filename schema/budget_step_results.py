"""What the steps of budgets answer when they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload

if TYPE_CHECKING:
    from schema.budget import Budget


@payload
class SubmitBudgetSuccess:
    """The budget was submitted (anggaran diajukan)."""

    budget: Budget = given()
    """The budget, SUBMITTED."""


@payload
class ReturnBudgetSuccess:
    """The budget was given back (anggaran dikembalikan)."""

    budget: Budget = given()
    """The budget, a DRAFT again."""


@payload
class ApproveBudgetSuccess:
    """The budget was approved (anggaran disetujui)."""

    budget: Budget = given()
    """The budget, APPROVED."""
    replaced: Budget | None = given()
    """The version that it takes the place of, REVISED; null for a first version."""


@payload
class ReviseBudgetSuccess:
    """A new version was made (revisi anggaran dibuat)."""

    budget: Budget = given()
    """The new version, a DRAFT with the lines of the one before."""
    revised: Budget = given()
    """The version that it revises, APPROVED until the new one is."""


@payload
class CloseBudgetSuccess:
    """The budget was closed (anggaran ditutup)."""

    budget: Budget = given()
    """The budget, CLOSED."""


@payload
class WithdrawBudgetSuccess:
    """The new version was given up (revisi anggaran ditarik)."""

    budget: Budget = given()
    """The version that was given up, WITHDRAWN."""
    standing: Budget | None = given()
    """The approved version, which stands as before and may be revised again; null where it was closed meanwhile."""
