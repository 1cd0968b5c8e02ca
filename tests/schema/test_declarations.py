"""A mistake in a declaration is found at import: each names what is wrong, where, and how to mend it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import pytest
import strawberry
from sqlalchemy import ColumnElement, func, select

from compiler import declare, link
from compiler.declare import connection, many, monetary, node, one, parts, rows, sql, value, where
from compiler.errors import DeclarationError
from compiler.node import Node
from compiler.pages import Connection
from compiler.specs import AddsUp, Condition
from db import tables as t
from db.bind import Bind
from db.tables import ProjectRow
from schema import build
from schema.span import Span

HERE = sys.modules[__name__]


@pytest.fixture(autouse=True)
def _apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Declarations of a test stay its own; the application's are made first and left alone."""
    build()
    kept = dict(declare.DECLARED)
    declare.DECLARED.clear()
    yield
    declare.DECLARED.clear()
    declare.DECLARED.update(kept)


def _mistake() -> str:
    with pytest.raises(DeclarationError) as caught:
        link.link()
    return str(caught.value)


@value
class Wrapped:
    """A wrapped name."""

    name: str
    """The name."""


declare.DECLARED.pop("Wrapped")


@value
class Worth:
    """An amount."""

    amount: Decimal
    """How much."""
    currency: str
    """Of what."""


declare.DECLARED.pop("Worth")


def no_text(project: ProjectRow) -> ColumnElement[str]:
    return project.code


def misspelt(project: ProjectRow) -> ColumnElement[str]:
    """A misspelt column."""
    return project.cod


def first_day(project: ProjectRow) -> ColumnElement[date | None]:
    """The first day."""
    return project.starts_on


def odd_argument(project: ProjectRow, *, by: Bind[Any]) -> ColumnElement[str]:
    """By an argument of no known type."""
    return project.code


def bare_argument(project: ProjectRow, *, word: Bind[str]) -> ColumnElement[bool]:
    """By an argument without a text."""
    return project.code == word


def no_wrapped(project: ProjectRow) -> Any:
    """A list that lacks the part it should have."""
    return select(t.phase.c.ordinal).where(t.phase.c.project_id == project.id)


def perhaps(project: ProjectRow, *, day: Annotated[Bind[date], "A day."]) -> ColumnElement[bool]:
    """Began before a day; unknown without a first day."""
    return project.starts_on < day


def named(project: ProjectRow, *, word: Annotated[Bind[str], "A word."]) -> ColumnElement[bool]:
    """It has this code."""
    return project.code == word


def further(phase: Any, *, ordinal: Annotated[Bind[int], "A number."]) -> ColumnElement[bool]:
    """It has this place."""
    found: ColumnElement[bool] = phase.ordinal == ordinal
    return found


def any_of(phase: Any, other: Any) -> ColumnElement[bool]:
    """Any."""
    found: ColumnElement[bool] = other.id == phase.project_id
    return found


def silent(project: ProjectRow) -> ColumnElement[bool]:
    return project.code == "X"


def test_a_misspelt_column() -> None:
    @node(t.project, tag=200)
    class Misspelt(Node):
        """A type."""

        modalty: str
        """Misspelt."""

    message = _mistake()
    assert "Misspelt.modalty: table 'project' has no such column" in message
    assert "mend: did you mean 'modality'?" in message


def test_a_misspelt_column_in_a_resolver() -> None:
    @node(t.project, tag=200)
    class Misspelt(Node):
        """A type."""

        code: str = sql(misspelt)

    message = _mistake()
    assert "Misspelt.code: misspelt() fails: cod" in message
    assert "mend: its row has: " in message
    assert " code, " in message


def test_a_wrong_type() -> None:
    @node(t.project, tag=200)
    class WrongType(Node):
        """A type."""

        code: int
        """A text, declared a number."""

    message = _mistake()
    assert "WrongType.code: it is declared int and its SQL is str" in message
    assert "mend: make the two agree" in message


def test_a_nullable_column_declared_non_null() -> None:
    @node(t.project, tag=200)
    class TooSure(Node):
        """A type."""

        objective: str
        """May be NULL."""

    message = _mistake()
    assert "TooSure.objective: its SQL can be NULL and the field is non-null" in message
    assert "mend: write `str | None`, or coalesce() the SQL" in message


def test_a_nullable_expression_declared_non_null() -> None:
    @node(t.project, tag=200)
    class TooSure(Node):
        """A type."""

        first: date = sql(first_day)  # type: ignore[assignment]  # the mistake under test

    assert "TooSure.first: its SQL can be NULL" in _mistake()


def test_a_field_without_description() -> None:
    @node(t.project, tag=200)
    class Silent(Node):
        """A type."""

        code: str

    message = _mistake()
    assert "Silent.code: it has no description" in message
    assert "mend: write a string below the field, or a docstring in its resolver" in message


def test_a_resolver_without_docstring() -> None:
    @node(t.project, tag=200)
    class Silent(Node):
        """A type."""

        code: str = sql(no_text)

    assert "Silent.code: it has no description" in _mistake()


def test_an_argument_without_description() -> None:
    @node(t.project, tag=200)
    class Silent(Node):
        """A type."""

        match: bool = sql(bare_argument)

    message = _mistake()
    assert "match(word:): the argument has no description" in message
    assert "Annotated[Bind[...]" in message


def test_a_type_without_docstring() -> None:
    with pytest.raises(DeclarationError, match=r"Silent: it has no docstring\n  mend: describe it"):

        @node(t.project, tag=200)
        class Silent(Node):
            code: str


def test_a_list_by_a_key_of_another_table() -> None:
    @node(t.phase, tag=201)
    class Step(Node):
        """A type."""

        ordinal: int
        """Its place."""

    @node(t.project, tag=200)
    class WrongKey(Node):
        """A type."""

        steps: list[Step] = many(t.milestone.c.project_id, at_most=5)
        """By a key of milestones."""

    vars(HERE)["Step"] = Step
    message = _mistake()
    assert "WrongKey.steps: milestone.project_id is no column of Step's table" in message
    assert "mend: name its foreign key to this type" in message


def test_a_list_ordered_by_another_table() -> None:
    @node(t.project, tag=200)
    class WrongOrder(Node):
        """A type."""

        others: Connection[WrongOrder] = connection(t.project.c.programme_id, order_by=t.phase.c.ordinal)
        """Ordered by a column of phases."""

    vars(HERE)["WrongOrder"] = WrongOrder
    assert "WrongOrder.others: phase.ordinal is no column of WrongOrder's table" in _mistake()


def test_a_list_without_maximum_is_a_connection() -> None:
    @node(t.project, tag=200)
    class Endless(Node):
        """A type."""

        others: list[Endless] = connection(t.project.c.programme_id)
        """A list that can grow."""

    vars(HERE)["Endless"] = Endless
    assert "many() is for list[X], connection() for Connection[X]" in _mistake()


def test_a_node_that_may_be_hidden_is_nullable() -> None:
    @node(t.phase, tag=200)
    class TooOpen(Node):
        """A type."""

        project: Hidden = one(t.phase.c.project_id)
        """May be hidden."""

    @node(t.project, tag=201)
    class Hidden(Node):
        """A type."""

        code: str
        """Its code."""

    message = _mistake()
    assert "TooOpen.project: Hidden may be absent or hidden and the field is non-null" in message
    assert "mend: write `Hidden | None`, or implied=True" in message


def test_a_key_of_another_table() -> None:
    @node(t.project, tag=200)
    class WrongOne(Node):
        """A type."""

        other: WrongOne | None = one(t.phase.c.project_id)
        """By a key of phases."""

    vars(HERE)["WrongOne"] = WrongOne
    assert "WrongOne.other: phase.project_id is no column of its table" in _mistake()


def test_a_python_resolver_on_a_compiled_type() -> None:
    with pytest.raises(DeclarationError, match="the compiler would ignore") as caught:

        @node(t.project, tag=200)
        class Mixed(Node):
            """A type."""

            code: str = strawberry.field(description="In Python.")

    assert "Mixed.code" in str(caught.value)
    assert "Python resolvers have no place on a compiled type" in str(caught.value)


def test_a_tag_twice() -> None:
    @node(t.project, tag=200)
    class First(Node):
        """A type."""

        code: str
        """Its code."""

    with pytest.raises(DeclarationError, match=r"Second: tag 200 is First's\n  mend: take the next free number"):

        @node(t.phase, tag=200)
        class Second(Node):
            """A type."""

            ordinal: int
            """Its place."""


def test_a_name_twice() -> None:
    def made() -> None:
        @value
        class Twice:
            """A value."""

            name: str
            """A name."""

    made()
    with pytest.raises(DeclarationError, match="Twice: a type of this name exists"):
        made()


def test_a_type_over_a_table_that_is_no_node() -> None:
    @node(t.project, tag=200)
    class Loose:
        """A type."""

        code: str
        """Its code."""

    message = _mistake()
    assert "Loose: a type over a table is a Node" in message
    assert "mend: write `class Loose(Node):`" in message


def test_an_argument_of_an_unknown_type() -> None:
    @node(t.project, tag=200)
    class Odd(Node):
        """A type."""

        code: str = sql(odd_argument)

    assert "Odd.code: parameter 'by' is of type" in _mistake()


def test_parts_of_other_names() -> None:
    @node(t.project, tag=200)
    class Parted(Node):
        """A type."""

        wrapped: Wrapped = parts(title=lambda row: row.code)
        """Its parts bear other names."""

    declare.DECLARED["Wrapped"] = declare.Declaration("Wrapped", Wrapped, None, None, "A name.", {})
    assert "Parted.wrapped: its parts are ['title']\n  mend: they must be ['name']" in _mistake()


def test_rows_that_lack_a_part() -> None:
    @node(t.project, tag=200)
    class Listed(Node):
        """A type."""

        wrapped: list[Wrapped] = rows(no_wrapped)

    declare.DECLARED["Wrapped"] = declare.Declaration("Wrapped", Wrapped, None, None, "A name.", {})
    message = _mistake()
    assert "Listed.wrapped: its SELECT lacks ['name']" in message
    assert "mend: label columns as the fields of Wrapped" in message


def test_a_type_that_is_not_declared() -> None:
    @node(t.project, tag=200)
    class Stray(Node):
        """A type."""

        span: Span = parts(starts_on=lambda row: func.lower(row.span))
        """Of a type that is not declared here."""

    assert "Stray.span: Span is no declared type\n  mend: declare it with @node or @value" in _mistake()


@pytest.mark.parametrize(
    ("given", "what", "mend"),
    [
        (where(), "where() takes a condition or several by name", "give exactly one of them"),
        (where(named, more=named), "where() takes a condition or several by name", "give exactly one of them"),
        (where(silent), "silent() has no docstring", "describe the condition in it"),
        (where(bare_argument), "'word' of bare_argument() has no description", "annotate it Annotated["),
        (where(more=perhaps), "perhaps() can be NULL", "coalesce() its SQL"),
    ],
    ids=["nothing", "both", "no docstring", "no description", "unknown"],
)
def test_a_condition_of_filters(given: Any, what: str, mend: str) -> None:
    class Conditioned(Node):
        """A type."""

        when: Condition = given

    node(t.project, tag=200)(Conditioned)
    message = _mistake()
    assert f"Conditioned.when: {what}" in message
    assert f"mend: {mend}" in message


def test_conditions_of_one_name_with_other_keywords() -> None:
    """Both would be `RegionNamed`."""

    @node(t.project, tag=200)
    class Region(Node):
        """A type."""

        named: Condition = where(named)
        others: list[Other] = many(t.phase.c.project_id, at_most=5)
        """Others."""

    @node(t.phase, tag=201)
    class Other(Node):
        """A type."""

        region: Condition = where(named=further)
        regions: list[Region] = many(on=any_of, at_most=5)
        """Its regions."""

    message = _mistake()
    assert "RegionNamed: further() has other keywords" in message
    assert "mend: give conditions of one name the same" in message


def test_all_is_well_when_all_is_well() -> None:
    @node(t.phase, tag=200)
    class Well(Node):
        """A type."""

        ordinal: int
        """Its place."""

    assert set(link.link()["Well"].fields) == {"id", "ordinal"}


def test_a_day_that_may_be_null_converts_nothing() -> None:
    @node(t.financial_entry, tag=90)
    class Loose(Node):
        """Loose (lepas)."""

        amount: Worth = monetary(
            amount=lambda row: row["amount"],
            currency=lambda row: row["currency"],
            day=lambda row: func.lower(row["period"]),
        )
        """How much."""

    declare._register(Worth, None, None)
    assert "the day it converts at may be NULL" in _mistake()


def test_what_adds_up_is_of_fields_that_exist() -> None:
    @node(t.project, tag=91, adds_up={"code": AddsUp("nothing")})
    class Summed(Node):
        """Summed (terjumlah)."""

        code: str
        """The code."""

    said = _mistake()
    assert "Summed.code (adds_up): there is no field nothing" in said
    assert "known are id, code" in said


def test_what_says_that_rows_add_up_is_never_null() -> None:
    @node(t.project, tag=92, adds_up={"code": AddsUp("code", lambda row: row["starts_on"] > func.now())})
    class Unsure(Node):
        """Unsure (ragu)."""

        code: str
        """The code."""

    assert "may be NULL" in _mistake()
