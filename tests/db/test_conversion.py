"""Rounding half to even, means, and rates: direct, turned round, through the rupiah, at most seven days old."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from db.currency import minor_digits
from tests.databases import Database

RATES = [
    ("USD", "IDR", date(2026, 1, 10), "16000"),
    ("USD", "IDR", date(2026, 1, 12), "16100.5"),
    ("JPY", "IDR", date(2026, 1, 11), "108.31"),
    ("IDR", "CHF", date(2026, 1, 12), "0.00005618"),
    ("EUR", "USD", date(2026, 1, 9), "1.08"),
    ("USD", "EUR", date(2026, 1, 9), "0.93"),
    ("USD", "EUR", date(2026, 1, 8), "0.92"),
]


@pytest_asyncio.fixture(loop_scope="session")
async def connection(database: Database) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
    """A connection to some rates, in a transaction that is rolled back."""
    opened = await asyncpg.connect(database.superuser)
    transaction = opened.transaction()
    await transaction.start()
    source = await opened.fetchval(
        "insert into source (code, kind, title) values ('RATES', 'NEWS', 'Rates') returning id"
    )
    for base, quote, on, rate in RATES:
        await opened.execute(
            "insert into exchange_rate (base, quote, on_date, rate, source_id) values ($1, $2, $3, $4, $5)",
            base,
            quote,
            on,
            Decimal(rate),
            source,
        )
    try:
        yield opened
    finally:
        await transaction.rollback()
        await opened.close()


async def rate(connection: Any, base: str, quote: str, day: date) -> tuple[Decimal, list[dict[str, Any]]]:
    found = await connection.fetchrow("select * from app.rate($1, $2, $3)", base, quote, day)
    return found["rate"], json.loads(found["legs"])


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        ("0.5", 0, "0"),
        ("1.5", 0, "2"),
        ("2.5", 0, "2"),
        ("-2.5", 0, "-2"),
        ("-3.5", 0, "-4"),
        ("2.50000001", 0, "3"),
        ("1.005", 2, "1.00"),
        ("1.015", 2, "1.02"),
        ("1.0149", 2, "1.01"),
        ("123456789012345678.125", 2, "123456789012345678.12"),
        ("7", 2, "7.00"),
    ],
)
async def test_half_goes_to_even(connection: Any, value: str, digits: int, rounded: str) -> None:
    found = await connection.fetchval("select app.round_half_even($1, $2)", Decimal(value), digits)
    assert str(found) == rounded


async def test_a_mean_is_right_to_six_decimals_however_large_the_sum(connection: Any) -> None:
    assert await connection.fetchval("select round(app.mean(1000000000000000000, 3), 6)") == Decimal(
        "333333333333333333.333333"
    )
    assert await connection.fetchval("select app.mean(1, 0)") is None


async def test_minor_digits_are_those_of_reports(connection: Any) -> None:
    for currency in ("IDR", "JPY", "USD", "KRW", "VND", "XPF", "EUR"):
        assert await connection.fetchval("select app.minor_digits($1)", currency) == minor_digits(currency)


async def test_the_latest_rate_up_to_the_day_holds(connection: Any) -> None:
    assert (await rate(connection, "USD", "IDR", date(2026, 1, 11)))[0] == 16000
    found, legs = await rate(connection, "USD", "IDR", date(2026, 1, 19))
    assert found == Decimal("16100.5")
    expected = {"base": "USD", "quote": "IDR", "on": "2026-01-12", "rate": "16100.50000000", "source": "RATES"}
    assert legs == [{**expected, "is_inverted": False}]


async def test_a_rate_is_turned_round(connection: Any) -> None:
    found, legs = await rate(connection, "IDR", "JPY", date(2026, 1, 11))
    assert found == Decimal("0.009232757824762256486012371895")
    assert [leg["is_inverted"] for leg in legs] == [True]


async def test_of_one_day_the_direct_rate_is_taken_and_of_two_days_the_later(connection: Any) -> None:
    assert (await rate(connection, "USD", "EUR", date(2026, 1, 9)))[0] == Decimal("0.93")
    assert (await rate(connection, "EUR", "USD", date(2026, 1, 9)))[0] == Decimal("1.08")
    assert (await rate(connection, "USD", "EUR", date(2026, 1, 8)))[0] == Decimal("0.92")


async def test_through_the_rupiah(connection: Any) -> None:
    found, legs = await rate(connection, "JPY", "CHF", date(2026, 1, 12))
    assert found == Decimal("108.31") * Decimal("0.00005618")
    assert [(leg["base"], leg["quote"]) for leg in legs] == [("JPY", "IDR"), ("IDR", "CHF")]


async def test_a_currency_is_worth_itself(connection: Any) -> None:
    found, legs = await rate(connection, "CHF", "CHF", date(1999, 1, 1))
    assert (found, legs) == (Decimal(1), [])


@pytest.mark.parametrize(
    ("base", "quote", "day"),
    [
        ("USD", "IDR", date(2026, 1, 9)),
        ("USD", "IDR", date(2026, 1, 20)),
        ("USD", "MYR", date(2026, 1, 12)),
        ("MYR", "USD", date(2026, 1, 12)),
        ("MYR", "IDR", date(2026, 1, 12)),
    ],
)
async def test_a_missing_rate_is_refused_and_named(connection: Any, base: str, quote: str, day: date) -> None:
    with pytest.raises(asyncpg.PostgresError) as refused:
        await rate(connection, base, quote, day)
    assert refused.value.sqlstate == "SE020"
    assert set(json.loads(refused.value.detail or "")) == {"base", "quote", "on"}


async def test_a_frozen_rate_is_the_rows_own(connection: Any) -> None:
    asked = "select rate::text from app.frozen_rate($1, $2, $3)"
    assert await connection.fetchval(asked, "USD", Decimal("15999.25000000"), date(2000, 1, 1)) == "15999.25"
    assert await connection.fetchval(asked, "IDR", None, date(2000, 1, 1)) == "1"
    with pytest.raises(asyncpg.PostgresError, match="no rate from USD to IDR"):
        await connection.fetchval(asked, "USD", None, date(2000, 1, 1))
