"""The compiled path broken on purpose, one operator at a time: what the oracle's comparison has to notice."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlalchemy import ARRAY, Table, and_, any_, false, func, literal_column, not_, or_, true
from sqlalchemy.sql.elements import Null

from compiler import conditions, document, fold, fold_page, guard, keys, operators
from compiler.arguments import Kind, arguments
from compiler.binder import Binder
from compiler.criteria import CONNECTIVES, All, Among, Either, Not, Test
from compiler.fold import Fold
from compiler.fold_page import PageFold
from compiler.keys import Key
from compiler.operators import COMPARABLE, ORDERED, TEXTUAL, TRUE_OF_NULL
from db import policies
from db.policies import POLICIES, Policy
from resolvers import days
from resolvers import region as regions
from tests.oracle.inputs import QUANTIFIERS
from tests.oracle.queries import Generator, Query

Break = Callable[[pytest.MonkeyPatch], None]
Draw = Callable[[Generator, int], Query]


@dataclass(frozen=True)
class Mutant:
    """A broken operator, and the queries that use it."""

    name: str
    break_: Break
    draw: Draw
    operators: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    """What of a row, beyond its scalars, the filters name."""
    tables: tuple[str, ...] = ()
    """For a broken policy: the tables it guards."""
    viewer: str | None = None
    """Who asks; all of them in turn when None."""
    to_ones: bool = False
    """Whether it takes what the tables' rows lead to."""
    real: bool = False
    """Whether it takes the demonstration, whose regions were split."""


def filtered(generator: Generator, number: int) -> Query:
    return generator.pages(filtered=True)


def ordered(generator: Generator, number: int) -> Query:
    return generator.pages(ordered=True)


def placed(generator: Generator, number: int) -> Query:
    """What lies within a region, of all that can."""
    return generator.placed()


def any_query(generator: Generator, number: int) -> Query:
    return generator.query()


# Filters


def comparison(name: str, wrong: Callable[[Any, Any], Any]) -> Mutant:
    def break_(patch: pytest.MonkeyPatch) -> None:
        patch.setitem(operators._COMPARISONS, name, wrong)

    return Mutant(f"filter {name}", break_, filtered, (name,))


Operator = Callable[[Any, Any, str, Any, Any], Any]


def operator(name: str, wrong: Callable[[Operator, Any, Any, Any, Any], Any]) -> Mutant:
    def break_(patch: pytest.MonkeyPatch) -> None:
        right = operators.operator

        def broken(own: Any, attribute: Any, op: str, operand: Any, bind: Any) -> Any:
            if op == name:
                return wrong(right, own, attribute, operand, bind)
            return right(own, attribute, op, operand, bind)

        patch.setattr(conditions, "operator", broken)

    return Mutant(f"filter {name}", break_, filtered, (name,))


def _ne(right: Operator, own: Any, attribute: Any, operand: Any, bind: Any) -> Any:
    return func.coalesce(own != bind(operand, operators.sql_type(attribute.kind)), false())


def _not_in(right: Operator, own: Any, attribute: Any, operand: Any, bind: Any) -> Any:
    return not_(own == any_(bind(operand, ARRAY(operators.sql_type(attribute.kind)))))


def _in(right: Operator, own: Any, attribute: Any, operand: Any, bind: Any) -> Any:
    return right(own, attribute, "notIn", operand, bind)


def _is_null(right: Operator, own: Any, attribute: Any, operand: Any, bind: Any) -> Any:
    return not_(right(own, attribute, "isNull", operand, bind))


def criterion(
    name: str, kind: type, wrong: Callable[[Any], Any], asked_for: tuple[str, ...] = (), steps: tuple[str, ...] = ()
) -> Mutant:
    """A criterion is read as another one."""

    def break_(patch: pytest.MonkeyPatch) -> None:
        right = conditions.condition

        def broken(fold_: Any, frame: Any, asked: Any) -> Any:
            return right(fold_, frame, wrong(asked) if isinstance(asked, kind) else asked)

        for module in (conditions, fold, fold_page):
            patch.setattr(module, "condition", broken)

    return Mutant(f"filter {name}", break_, filtered, asked_for, steps=steps)


def quantifier(name: str, wrong: str) -> Mutant:
    """A quantifier is read as another one."""

    def read(asked: Any) -> Any:
        return replace(asked, quantifier=wrong) if asked.quantifier == name else asked

    return criterion(name, Among, read, (name,), ("manys",))


def of_nothing(name: str, is_wrong: Callable[[Any], bool], steps: tuple[str, ...] = ("ones", "unions")) -> Mutant:
    """What is said of a row that is not there is false where it should not be."""

    def break_(patch: pytest.MonkeyPatch) -> None:
        right = conditions.of_nothing
        patch.setattr(conditions, "of_nothing", lambda fold, asked: not is_wrong(asked) and right(fold, asked))

    return Mutant(f"filter of an absent row: {name}", break_, filtered, steps=steps)


def _unescaped(value: Any, before: str) -> Any:
    return func.concat(before, func.lower(value), "%")


def _parts_unasked(patch: pytest.MonkeyPatch) -> None:
    """A part of a value that is null as a whole is shown all the same."""
    right = Fold.attribute
    patch.setattr(Fold, "attribute", lambda self, frame, one: right(self, frame, replace(one, whole=None)))


def _beyond_unguarded(patch: pytest.MonkeyPatch) -> None:
    right = conditions._exists

    def broken(fold_: Any, *given: Any) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(Fold, "policy", lambda fold, frame: [])
            return right(fold_, *given)

    patch.setattr(conditions, "_exists", broken)


def _no_parts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(regions, "ASCENTS", 0)


def _parents_of_any_day(patch: pytest.MonkeyPatch) -> None:
    right = days.holds

    def broken(span: Any, day: Any) -> Any:
        return true() if "below" in str(span) else right(span, day)

    patch.setattr(days, "holds", broken)


FILTERS = [
    comparison("eq", lambda own, value: own != value),
    comparison("lt", lambda own, value: own <= value),
    comparison("lte", lambda own, value: own < value),
    comparison("gt", lambda own, value: own >= value),
    comparison("gte", lambda own, value: own > value),
    comparison("contains", lambda own, value: func.lower(own).like(operators._like(value, ""))),
    comparison("startsWith", lambda own, value: func.lower(own).like(operators._like(value, "%"))),
    Mutant(
        "filter contains: % and _ not escaped",
        lambda patch: patch.setattr(operators, "_like", _unescaped),
        filtered,
        ("contains", "startsWith"),
    ),
    operator("ne", _ne),
    operator("in", _in),
    operator("notIn", _not_in),
    operator("isNull", _is_null),
    criterion("and", All, lambda asked: asked if len(asked.parts) == 1 else Either(asked.parts)),
    criterion("or", Either, lambda asked: All(asked.parts)),
    criterion("not", Not, lambda asked: asked.part),
    quantifier("some", "every"),
    quantifier("none", "some"),
    quantifier("every", "some"),
    of_nothing("ne", lambda asked: isinstance(asked, Test) and asked.operator in TRUE_OF_NULL),
    of_nothing("isNull", lambda asked: isinstance(asked, Test) and asked.operator == "isNull"),
    of_nothing("none and every", lambda asked: isinstance(asked, Among), ("ones", "manys")),
    Mutant(
        "filter not: of NULL is NULL",
        lambda patch: patch.setattr(conditions, "_may_be_null", lambda asked: False),
        filtered,
        ("not", "eq", "lt", "gt", "contains"),
    ),
    Mutant("filter: parts of a null value", _parts_unasked, filtered, steps=("values",)),
    Mutant("filter within: the region alone", _no_parts, placed),
    Mutant("filter within: parents of any day", _parents_of_any_day, placed, real=True),
]
OPERATORS = {*COMPARABLE, *ORDERED, *TEXTUAL, *CONNECTIVES, *QUANTIFIERS}


# Orders and pages


def key_sort(name: str, wrong: Callable[[Key, Any], Any]) -> Mutant:
    return Mutant(f"order: {name}", lambda patch: patch.setattr(Key, "sort", wrong), ordered)


def _null(key: Key, own: Any) -> Any:
    way = own.desc() if key.descending else own.asc()
    return way.nulls_last() if key.nulls_first else way.nulls_first()


def _null_unheard(key: Key, own: Any) -> Any:
    return own.desc() if key.descending else own.asc()


def _tie(key: Key, own: Any) -> Any:
    descending = key.descending != (key.column == "id")
    return own.desc() if descending else own.asc()


def bounds(which: str) -> Mutant:
    """One of the two cursors is forgotten."""

    def broken(state: PageFold) -> list[Any]:
        paging = state.paging
        if which == "after":
            return [] if paging.before is None else [state.past(paging.before, state.backwards)]
        return [] if paging.after is None else [state.past(paging.after, state.order)]

    return Mutant(f"page: {which} is forgotten", lambda patch: patch.setattr(PageFold, "bounds", broken), ordered)


def _inclusive(patch: pytest.MonkeyPatch) -> None:
    right = PageFold.past

    def broken(state: PageFold, cursor: Any, order: Any) -> Any:
        return or_(right(state, cursor, order), state.target.row["id"] == state._bound(cursor.at[-1], order[-1]))

    patch.setattr(PageFold, "past", broken)


def info(name: str, wrong: Callable[[Any], Any], detail: str = "") -> Mutant:
    """A part of pageInfo is wrong."""

    def break_(patch: pytest.MonkeyPatch) -> None:
        right = fold_page._info

        def broken(state: Any, given: str, size: Any) -> Any:
            made = right(state, given, size)
            return wrong(made) if given == name else made

        patch.setattr(fold_page, "_info", broken)

    return Mutant(f"page: {name} {detail}", break_, ordered)


def _one_more(patch: pytest.MonkeyPatch) -> None:
    right = fold_page._taken
    patch.setattr(fold_page, "_taken", lambda state, limit: right(state, limit + literal_column("1")))


def _full_page_tells_more(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(fold_page, "_more", lambda state, size: func.count() >= size)


def _count(patch: pytest.MonkeyPatch) -> None:
    right = fold_page._outside

    def broken(state: Any, part: Any) -> Any:
        made = right(state, part)
        return made + literal_column("1") if part.name == "totalCount" else made

    patch.setattr(fold_page, "_outside", broken)


def _count_unfiltered(patch: pytest.MonkeyPatch) -> None:
    right = fold_page._outside

    def broken(state: Any, part: Any) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(fold_page, "condition", lambda fold, frame, asked: true())
            return right(state, part)

    patch.setattr(fold_page, "_outside", broken)


def _after_null(patch: pytest.MonkeyPatch) -> None:
    right = keys._after
    patch.setattr(keys, "_after", lambda key, own, value: None if value is None else right(key, own, value))


def _after_value(patch: pytest.MonkeyPatch) -> None:
    right = keys._after
    patch.setattr(keys, "_after", lambda key, own, value: right(replace(key, nullable=False), own, value))


def _own_key(patch: pytest.MonkeyPatch) -> None:
    """Where a to-one has a column of the name of one of the row's own."""
    right = Fold.key

    def broken(self: Fold, frame: Any, key: Key) -> Any:
        own = key.attribute.column
        return frame.row[own.key] if own is not None and own.key in frame.table.c else right(self, frame, key)

    patch.setattr(Fold, "key", broken)


def _absent_computed(patch: pytest.MonkeyPatch) -> None:
    right = Fold.attribute
    patch.setattr(Fold, "attribute", lambda self, frame, one: right(self, replace(frame, may_be_absent=False), one))


def _joins_unguarded(patch: pytest.MonkeyPatch) -> None:
    right = Fold._left_joined

    def broken(self: Fold, *given: Any) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(Fold, "policy", lambda fold, frame: [])
            return right(self, *given)

    patch.setattr(Fold, "_left_joined", broken)


LED_TO = Query(
    """{ projects(first: 60, orderBy: [{lead: {valid: {isOpenEnded: ASC}}}]) { nodes { code } }
    milestones(first: 60, orderBy: [{responsible: {valid: {isOpenEnded: ASC}}}]) { nodes { id } }
    financialEntries(first: 60, orderBy: [{line: {allocated: {amount: ASC_NULLS_FIRST}}}]) { nodes { id } }
    indicatorValues(first: 60, orderBy: [{indicator: {code: DESC_NULLS_LAST}}]) { nodes { id } }
    milestoneProgress(first: 60, orderBy: [{milestone: {dueOn: ASC_NULLS_FIRST}}]) { nodes { id } }
    statusEvents(first: 60, orderBy: [{budget: {total: {amount: ASC}}}]) { nodes { id } } }""",
    {},
    {},
)
"""Lists ordered by to-ones that are absent, or hidden from some."""

PAGES = [
    key_sort("direction", lambda key, own: own.asc() if key.descending else own.desc()),
    key_sort("place of NULL", _null),
    key_sort("NULLS FIRST and LAST are not heard", _null_unheard),
    Mutant("order: a cursor at NULL", _after_null, ordered),
    Mutant("order: a cursor before NULL", _after_value, ordered),
    Mutant("order: a to-one's key is the row's own", _own_key, ordered),
    Mutant("order: an absent to-one is computed", _absent_computed, lambda generator, number: LED_TO),
    key_sort("tie-break", _tie),
    bounds("after"),
    bounds("before"),
    Mutant("page: cursors include their own row", _inclusive, ordered),
    Mutant("page: one row too many", _one_more, any_query),
    Mutant("page: a full page tells that more follow", _full_page_tells_more, ordered),
    info("hasNextPage", lambda made: false(), "never"),
    info("hasNextPage", not_, "inverted"),
    info("hasPreviousPage", lambda made: false(), "never"),
    info("hasPreviousPage", not_, "inverted"),
    info("startCursor", lambda made: Null(), "missing"),
    info("endCursor", lambda made: Null(), "missing"),
    Mutant("page: totalCount is one off", _count, ordered),
    Mutant("page: totalCount forgets the filter", _count_unfiltered, filtered),
]


# Arguments

DATED = Query(
    """{ projects(first: 60) { nodes { isLate } }
    reportingPeriods(first: 60) { nodes { stage isOverdue workingDaysLate } }
    p: projects(first: 9, orderBy: [{code: ASC}]) { nodes { milestones(first: 8) { nodes { isOverdue } } } } }""",
    {},
    {},
)
GIVEN = Query(
    """{ projects(first: 20) { nodes { name(language: ID) isLate(on: "2017-01-01") } }
    organisations(first: 20) { nodes { name(language: ID, asOf: "2017-06-01") isActive(asOf: "1950-01-01") } } }""",
    {},
    {},
)

AS_OF = Query(DATED.text.replace("{ projects", 'query @asOf(date: "2017-06-01") { projects', 1), {}, {})


def argument(kind: Kind) -> Mutant:
    """What is given for arguments of a kind is forgotten."""

    def break_(patch: pytest.MonkeyPatch) -> None:
        right = Fold.call

        def broken(self: Fold, function: Any, rows: Any, given: Any) -> Any:
            forgotten = {a.name for a in arguments(function, "") if a.kind is kind and not a.required}
            return right(self, function, rows, {name: leaf for name, leaf in given.items() if name not in forgotten})

        patch.setattr(Fold, "call", broken)

    return Mutant(f"argument: {kind.name} is forgotten", break_, lambda generator, number: GIVEN)


def _another_day(patch: pytest.MonkeyPatch) -> None:
    right = Binder.reader

    def broken(self: Binder, name: str, value: Any) -> Any:
        if name != "today":
            return right(self, name, value)
        return lambda run: run.today - datetime.timedelta(days=900)

    patch.setattr(Binder, "reader", broken)


def _as_of_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(document, "day_of", lambda node, schema: None)


def _all_members(self: Fold, field: Any, given: Any, frame: Any, target: Any) -> list[Any]:
    return [true()]


ARGUMENTS = [
    argument(Kind.CHOICE),
    argument(Kind.BIND),
    Mutant("argument: TODAY is another day", _another_day, lambda generator, number: DATED),
    Mutant("@asOf is forgotten", _as_of_forgotten, lambda generator, number: AS_OF),
    Mutant("to-many: every row is a member", lambda patch: patch.setattr(Fold, "members", _all_members), any_query),
]


# Policies; these run without row security, so that the compiled predicates stand alone


def _guarded_by(rule: Policy) -> tuple[Table, ...]:
    return tuple(table for table, own in POLICIES.items() if own is rule)


def swapped(rule: Policy, name: str, wrong: Policy, viewer: str | None = None) -> Mutant:
    """A policy function does something else."""
    tables = _guarded_by(rule)

    def break_(patch: pytest.MonkeyPatch) -> None:
        for table in tables:
            patch.setitem(POLICIES, table, wrong)

    names = tuple(table.name for table in tables)
    return Mutant(f"policy {rule.__name__}: {name}", break_, any_query, tables=names, viewer=viewer)


def _everything(row: Any, viewer: Any) -> Any:
    return true()


def _only_open(row: Any, viewer: Any) -> Any:
    return row.visibility == "PUBLIC"


def _without(**parts: Any) -> Policy:
    """scoped(), with a part of the viewer taken away."""
    from dataclasses import replace

    def wrong(row: Any, viewer: Any) -> Any:
        return policies.scoped(row, replace(viewer, **parts))

    return wrong


def _nobody_partners(row: Any, viewer: Any) -> Any:
    return or_(row.visibility == "PUBLIC", viewer.is_auditor(), row.scope_id == any_(viewer.circle))


def _partners_as_circle(row: Any, viewer: Any) -> Any:
    return or_(policies.scoped(row, viewer), row.scope_id == any_(viewer.partner))


def _nobody_leads(row: Any, viewer: Any) -> Any:
    partner = and_(row.visibility == "PARTNERS", row.scope_id == any_(viewer.partner))
    return or_(row.visibility == "PUBLIC", viewer.is_auditor(), partner)


def _nobody_audits(row: Any, viewer: Any) -> Any:
    partner = and_(row.visibility == "PARTNERS", row.scope_id == any_(viewer.partner))
    return or_(row.visibility == "PUBLIC", row.scope_id == any_(viewer.circle), partner)


def _limits_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(policies, "_within", lambda row, viewer: true())


def _to_one_unguarded(patch: pytest.MonkeyPatch) -> None:
    right = Fold._joined

    def broken(self: Fold, *given: Any) -> Any:
        with pytest.MonkeyPatch.context() as inner:
            inner.setattr(Fold, "policy", lambda fold, frame: [])
            return right(self, *given)

    patch.setattr(Fold, "_joined", broken)


def _to_many_unguarded(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Fold, "policy", lambda fold, frame: [])


def _resolvers_unguarded(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(guard, "_add", lambda select, source, viewer: None)


MEMBERS = (
    swapped(policies.scoped, "everything is seen", _everything),
    swapped(policies.scoped, "only what is public is seen", _only_open),
    swapped(policies.scoped, "partners see nothing more", _nobody_partners, "partner"),
    swapped(policies.scoped, "partners see what is internal", _partners_as_circle, "guest"),
    swapped(policies.scoped, "leads see nothing more", _nobody_leads),
    swapped(policies.scoped, "auditors see nothing more", _nobody_audits),
    swapped(policies.related, "everything is seen", _everything),
    swapped(policies.related, "the other end is not asked", policies.scoped),
    swapped(policies.reported, "everything is seen", _everything),
    swapped(policies.reported, "reporters see nothing more", policies.scoped, "reporter"),
    swapped(policies.obliged, "everything is seen", _everything),
    swapped(policies.obliged, "those who owe see nothing more", policies.scoped, "reporter"),
    swapped(policies.agreed, "everything is seen", _everything),
    swapped(policies.agreed, "parties see nothing more", policies.scoped, "party"),
    swapped(policies.told, "everything is seen", _everything),
    swapped(policies.told, "reporters see nothing more", policies.scoped, "reporter"),
    swapped(policies.documented, "everything is seen", _everything),
    swapped(policies.funded, "everything is seen", _everything),
    swapped(policies.reminded, "everything is seen", _everything),
    swapped(policies.known_by_name, "everyone is seen", _everything),
    swapped(policies.oneself, "everyone is seen", _everything),
)
GUARDS = [
    *MEMBERS,
    Mutant("policy: a grant's limit is forgotten", _limits_forgotten, any_query, tables=("report", "reporting_period")),
    Mutant(
        "policy: to-ones are not guarded",
        _to_one_unguarded,
        any_query,
        tables=("financial_entry", "indicator_value", "milestone_progress"),
        to_ones=True,
    ),
    Mutant("policy: what filters look at is not guarded", _beyond_unguarded, filtered, steps=("ones", "manys")),
    Mutant("policy: what orderings look at is not guarded", _joins_unguarded, lambda generator, number: LED_TO),
    Mutant("policy: nothing is guarded", _to_many_unguarded, any_query),
    Mutant("policy: what resolvers select is not guarded", _resolvers_unguarded, any_query),
]


def to_ones(types: Mapping[str, Any], table: str) -> str:
    """The ids of all that rows of a table lead to."""
    from compiler.specs import One

    (type_,) = (one for one in types.values() if one.table is not None and one.table.name == table)
    names = [field.name for field in type_.fields.values() if isinstance(field.spec, One)]
    return " ".join(["id", *(f"{name} {{ id }}" for name in names)])


__all__ = ["ARGUMENTS", "FILTERS", "GUARDS", "OPERATORS", "PAGES", "Mutant", "to_ones"]
