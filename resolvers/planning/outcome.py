"""What the mutations of plans answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CreateBudgetSuccess:
    """The draft is there."""

    budget: int


@dataclass(frozen=True)
class AmendBudgetSuccess:
    """The header is changed."""

    budget: int


@dataclass(frozen=True)
class RemoveBudgetSuccess:
    """The draft is gone; its project is what is left to show."""

    project: int


@dataclass(frozen=True)
class AddBudgetLinesSuccess:
    """The lines are added."""

    budget: int
    added: int


@dataclass(frozen=True)
class AmendBudgetLineSuccess:
    """The line is changed."""

    line: int


@dataclass(frozen=True)
class RemoveBudgetLineSuccess:
    """The line is gone; its budget is what is left to show."""

    budget: int


@dataclass(frozen=True)
class CreateIndicatorSuccess:
    """The indicator is there."""

    indicator: int


@dataclass(frozen=True)
class AmendIndicatorSuccess:
    """The indicator is changed."""

    indicator: int


@dataclass(frozen=True)
class SetIndicatorTargetsSuccess:
    """The targets stand as stated."""

    indicator: int
    changed: int


@dataclass(frozen=True)
class RemoveIndicatorSuccess:
    """The indicator is gone."""

    code: str
