"""How values of a file are read: spans with their precision, exact numbers, instants with a zone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from data.values import read, read_span, wire
from db import tables as t


@pytest.mark.parametrize(
    ("given", "span", "precision"),
    [
        ("2025..2028", "[2025-01-01,2029-01-01)", "YEAR"),
        ("2022", "[2022-01-01,2023-01-01)", "YEAR"),
        ("2026-Q4", "[2026-10-01,2027-01-01)", "QUARTER"),
        ("2026-12", "[2026-12-01,2027-01-01)", "MONTH"),
        ("2022-03-02", "[2022-03-02,2022-03-03)", "DAY"),
        ("2022-03-02..", "[2022-03-02,)", "DAY"),
        ("..2024-10-20", "[,2024-10-21)", "DAY"),
        ("2025-05..2025-12-15", "[2025-05-01,2025-12-16)", "MONTH"),
        ("..", "[,)", "UNKNOWN"),
        (date(2020, 2, 29), "[2020-02-29,2020-03-01)", "DAY"),
    ],
)
def test_a_span_has_both_ends_and_the_coarser_precision(given: object, span: str, precision: str) -> None:
    found, known = read_span(given)
    assert wire(found) == span
    assert known.name == precision


@pytest.mark.parametrize("given", ["", "soon", "2025-13", "2025-Q5", "2025-2028", 2025, "9999..", "2028..2025"])
def test_what_is_no_span_is_refused(given: object) -> None:
    with pytest.raises(ValueError, match=r"is no span\. Write one like|ends before it begins") as caught:
        read_span(given)
    assert str(caught.value)


def test_money_is_exact() -> None:
    amount = read(t.budget_line.c.amount, "123456789012345678.91")
    assert amount == Decimal("123456789012345678.91")
    assert wire(amount) == "123456789012345678.91"


@pytest.mark.parametrize("given", ["1.005", "NaN", "Infinity", "1,000", True, None])
def test_what_is_no_amount_is_refused(given: object) -> None:
    with pytest.raises(ValueError, match=r"is no number|is finer than 2 decimals or not finite"):
        read(t.budget_line.c.amount, given)


@pytest.mark.parametrize("given", ["2026-01-01T00:00:00", "2026-01-01", 5])
def test_an_instant_without_its_zone_is_refused(given: object) -> None:
    with pytest.raises(ValueError, match="is no instant with its time zone"):
        read(t.status_event.c.at, given)


def test_a_truth_and_a_count_are_not_each_other() -> None:
    with pytest.raises(ValueError, match="is no whole number"):
        read(t.budget.c.fiscal_year, True)
    with pytest.raises(ValueError, match="is neither true nor false"):
        read(t.app_user.c.active, 1)
