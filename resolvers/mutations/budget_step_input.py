"""Inputs of the steps of budgets, as frozen plain data."""

from __future__ import annotations

from dataclasses import dataclass

from db.reference import Reference


@dataclass(frozen=True)
class BudgetStep:
    """Which budget, as it was read."""

    budget: Reference
    """The budget (anggaran)."""
    expected_version: int
    """Its `rowVersion` as it was read; another one is answered with VersionConflict (versi)."""


@dataclass(frozen=True)
class ReasonedBudgetStep(BudgetStep):
    """Which budget, as it was read, and why."""

    reason: str
    """Why, for all who see the budget; at most 20,000 characters (alasan)."""


@dataclass(frozen=True)
class SubmitBudgetInput(BudgetStep):
    """Which draft to submit (ajukan)."""


@dataclass(frozen=True)
class ReturnBudgetInput(ReasonedBudgetStep):
    """Which submitted budget to give back, and why (kembalikan)."""


@dataclass(frozen=True)
class ApproveBudgetInput(BudgetStep):
    """Which submitted budget to approve (setujui)."""


@dataclass(frozen=True)
class ReviseBudgetInput(ReasonedBudgetStep):
    """Which approved budget gets a new version, and why (revisi)."""


@dataclass(frozen=True)
class CloseBudgetInput(BudgetStep):
    """Which approved budget to close (tutup)."""


@dataclass(frozen=True)
class WithdrawBudgetInput(ReasonedBudgetStep):
    """Which draft of a new version to give up, and why (tarik)."""
