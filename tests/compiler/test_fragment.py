"""A fragment is written as the expression it was made of, wherever it stands."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    Text,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    not_,
    null,
    select,
)

from compiler.dialect import DIALECT
from compiler.fragment import Fragment, fragment
from db import tables as t


def _bound() -> ColumnElement[Any]:
    return literal_column("t0.due_on", type_=Date()) > bindparam("today", type_=Date)


def _either() -> ColumnElement[Any]:
    return (literal_column("a", type_=BigInteger) == 1) | (
        literal_column("b", type_=BigInteger) == bindparam("v1", type_=BigInteger)
    )


def _selected() -> ColumnElement[Any]:
    own = t.region_code.c
    named = select(own.code).where(own.region_id == literal_column("t0.id"), own.scheme == bindparam("v2", type_=Text))
    return func.coalesce(named.limit(1).scalar_subquery(), literal_column("'-'"))


@pytest.mark.parametrize("make", [_bound, _either, _selected])
@pytest.mark.parametrize(
    "place",
    [
        lambda one: select(one),
        lambda one: select(one.label("named"), one.is_not(None)),
        lambda one: select(literal_column("1")).where(and_(literal_column("c"), one, _denied(one))),
        lambda one: select(case((one.is_(None), null()), else_=one)).order_by(one.desc()),
        lambda one: select(func.json_build_object("key", one, "other", bindparam("v0", type_=Text))),
    ],
)
def test_it_is_written_as_it_was(make: Any, place: Any) -> None:
    made = make()
    assert isinstance(fragment(made), Fragment)
    plain, written = (place(one).compile(dialect=DIALECT) for one in (made, fragment(made)))
    assert _unnamed(str(written)) == _unnamed(str(plain))
    assert written.positiontup == plain.positiontup


def test_what_is_written_soon_is_left_as_it_is() -> None:
    column = literal_column("t0.code", type_=Text())
    assert fragment(column) is column


def _unnamed(text: str) -> str:
    """Without the names that SQLAlchemy numbers, and nobody asks by."""
    return " ".join(word for word in text.split() if not word.startswith(("anon_", "coalesce_")))


def _denied(one: ColumnElement[Any]) -> ColumnElement[bool]:
    return not_(one) if isinstance(one.type, Boolean) else one.is_(None)
