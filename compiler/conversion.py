"""Conversion into one currency: what a client asks, and the rates that answers cite; knows no SQL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import strawberry
from graphql import Node

from compiler.errors import InputError
from compiler.grouping import Conversion
from compiler.specs import Monetary
from compiler.values import ABSENT, Leaf, refuse_null

RUPIAH = "IDR"
_CODE = re.compile(r"[A-Z]{3}", re.ASCII)


@strawberry.input(one_of=True, description="At which rate amounts are converted: exactly one of these (tanggal kurs).")
class ConvertAt:
    entry_date: bool | None = strawberry.field(
        default=strawberry.UNSET, description="True: each at the rate of its own day, where it has one."
    )
    on: date | None = strawberry.field(default=strawberry.UNSET, description="All at the rate of this day.")
    frozen: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="True: each at the rate to the rupiah that was recorded with it, where there is one.",
    )


@strawberry.input(
    description=(
        "Into which currency amounts are converted, and at which rate: the latest one on or before the day, at most "
        "seven days old, turned round or through the rupiah where need be. Each amount is converted without rounding "
        "and the result rounded once, half to even, to the currency's minor units. A missing rate is an error with "
        "reason MISSING_RATE, never zero (konversi mata uang)."
    )
)
class Convert:
    to: str = strawberry.field(description="ISO 4217 code of the currency wanted, such as IDR.")
    at: ConvertAt = strawberry.field(description="At which rate.")


@strawberry.type(description="A published or recorded rate that a conversion rests on (kurs rujukan).")
class RateLeg:
    base: str = strawberry.field(description="ISO 4217 code of the currency that is priced.")
    quote: str = strawberry.field(description="ISO 4217 code of the currency it is priced in.")
    on: date | None = strawberry.field(
        description="The day of the rate; null for one recorded with an amount that has no day."
    )
    rate: Decimal = strawberry.field(description="Units of `quote` for one unit of `base`, 8 decimals.")
    source: str | None = strawberry.field(
        description="Code of the source that published it; null for one recorded with an amount."
    )
    is_inverted: bool = strawberry.field(description="Whether it was turned round: divided by, not multiplied with.")


@strawberry.type(description="A rate that amounts were converted at, and what it rests on (kurs yang dipakai).")
class RateUsed:
    base: str = strawberry.field(name="from", description="ISO 4217 code of the currency converted from.")
    quote: str = strawberry.field(name="to", description="ISO 4217 code of the currency converted into.")
    on: date | None = strawberry.field(
        description="The day whose rate was asked for; null for one recorded with an amount that has no day."
    )
    rate: Decimal = strawberry.field(description="Units of `to` for one unit of `from`, up to 30 decimals.")
    is_frozen: bool = strawberry.field(description="Whether it is the rate recorded with the amounts.")
    legs: list[RateLeg] = strawberry.field(
        description="What it rests on: none from a currency into itself, two through the rupiah. At most 2."
    )


def conversion(moneys: Mapping[str, Monetary], traced: Any, where: str, node: Node) -> Conversion | None:
    """What a client's `convert` asks; InputError names the place and the mend."""
    if traced is ABSENT:
        return None
    refuse_null(traced, where, node)
    ((at, given),) = traced["at"].items()
    to = _checked(traced["to"], f"{where}.to", at == "frozen", node)
    if at == "on":
        return Conversion(to, at, given)
    if not given.value:
        raise InputError(f"{where}.at.{at} is false; write true, or name another rate", node)
    _check_known(moneys, at, where, node)
    return Conversion(to, at, None)


def currency_code(leaf: Leaf, where: str, node: Node) -> Leaf:
    """A currency that a client names, checked now and at each later run."""
    return _checked(leaf, where, False, node)


def _checked(leaf: Leaf, where: str, frozen: bool, node: Node) -> Leaf:

    def check(code: str) -> str:
        if not _CODE.fullmatch(code):
            raise InputError(f"{where} is {code[:20]!r}; write an ISO 4217 code, such as IDR", node)
        if frozen and code != RUPIAH:
            raise InputError(
                f"{where} is {code} and recorded rates lead to IDR; convert to IDR, or at another rate", node
            )
        return code

    check(leaf.value)
    return Leaf(leaf.value, lambda variables: check(leaf.read(variables)), leaf.fixed)


def _check_known(moneys: Mapping[str, Monetary], at: str, where: str, node: Node) -> None:
    lacking = [name for name, money in moneys.items() if (money.day if at == "entryDate" else money.frozen) is None]
    if lacking:
        what = "day" if at == "entryDate" else "recorded rate"
        raise InputError(f"{where}.at.{at}: {', '.join(lacking)} has no {what} of its own; convert at `on: …`", node)
