"""Scalars take what is exact and refuse the rest, each with a mend."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from graphql import GraphQLError, parse_value

from schema.scalars import (
    date_literal,
    decimal_literal,
    instant_literal,
    parse_date,
    parse_decimal,
    parse_instant,
)


def test_a_day() -> None:
    assert parse_date("2026-02-28") == date(2026, 2, 28)
    assert date_literal(parse_value('"2026-02-28"')) == date(2026, 2, 28)


@pytest.mark.parametrize(
    "given",
    [
        "2026-W01-1",
        "20260228",
        "2026-02-30",
        "2026-2-3",
        "2026-02-28T00:00:00Z",
        "0001-01-01",
        "9999-12-31",
        "",
        20260228,
        None,
        "２０２６-02-28",
    ],
)
def test_no_day(given: Any) -> None:
    with pytest.raises(GraphQLError, match='as "YYYY-MM-DD"'):
        parse_date(given)


@pytest.mark.parametrize(
    "given",
    ["2026-03-31T17:00:00+07:00", "2026-03-31T10:00:00Z", "2026-03-31t10:00:00.000z", "2026-03-31T10:00:00-00:00"],
)
def test_an_instant_is_made_utc(given: str) -> None:
    made = parse_instant(given)
    assert made == datetime(2026, 3, 31, 10, tzinfo=UTC)
    assert made.tzinfo is UTC


@pytest.mark.parametrize(
    "given",
    [
        "2026-03-31T17:00:00",
        "2026-03-31",
        "2026-03-31 17:00:00Z",
        "2026-03-31T25:00:00Z",
        "2026-03-31T17:00:00+24:00",
        0,
        "0001-01-01T00:00:00+07:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
    ],
)
def test_no_instant(given: Any) -> None:
    with pytest.raises(GraphQLError, match="with the offset"):
        parse_instant(given)


def test_an_instant_in_a_document_is_quoted() -> None:
    with pytest.raises(GraphQLError, match="in quotes"):
        instant_literal(parse_value("5"))


@pytest.mark.parametrize("source", ["12345678901234567890.12", '"12345678901234567890.12"'])
def test_a_number_in_a_document_keeps_its_digits(source: str) -> None:
    assert decimal_literal(parse_value(source)) == Decimal("12345678901234567890.12")


def test_an_exponent_in_a_document_is_exact() -> None:
    assert decimal_literal(parse_value("1.5e3")) == Decimal(1500)


@pytest.mark.parametrize("given", [1, 1.5, True])
def test_a_json_number_is_refused_with_the_mend(given: Any) -> None:
    with pytest.raises(GraphQLError, match=r"JSON number .*; write it as a string"):
        parse_decimal(given)


@pytest.mark.parametrize(
    "given", ["NaN", "Infinity", "-Infinity", "1e5", "1_000", " 1", "", ".5", "1.", None, [], "１"]
)
def test_no_exact_number(given: Any) -> None:
    with pytest.raises(GraphQLError, match="write digits with a point"):
        parse_decimal(given)


@pytest.mark.parametrize("source", ["true", "[1]", "{a: 1}", "WORD"])
def test_no_number_in_a_document(source: str) -> None:
    with pytest.raises(GraphQLError, match="write digits with a point"):
        decimal_literal(parse_value(source))


@pytest.mark.parametrize(
    ("literal", "argument"),
    [
        (date_literal, '"2026-02-30"'),
        (date_literal, "2026"),
        (instant_literal, '"2026-03-31"'),
        (decimal_literal, '"1e5"'),
        (decimal_literal, "true"),
    ],
)
def test_what_stands_in_the_document_is_refused_where_it_stands(literal: Any, argument: str) -> None:
    node = parse_value(argument)
    with pytest.raises(GraphQLError) as refused:
        literal(node)
    assert refused.value.nodes == [node]
