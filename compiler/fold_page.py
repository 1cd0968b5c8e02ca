"""A connection folded into SQL: the page's rows, cursors, exact page info, the count; knows no document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    and_,
    exists,
    false,
    func,
    literal_column,
    select,
    true,
)

from compiler.conditions import condition
from compiler.criteria import never_null
from compiler.cursors import cursor_sql
from compiler.declare import DECLARED
from compiler.frame import Frame
from compiler.keys import Key, beyond, in_index, up_to
from compiler.paging import Cursor, Paging
from compiler.shapes import list_json, name_sql, object_json
from compiler.specs import Many

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.plan import Page, PagePart
    from compiler.values import Leaf

ROW_NUMBER: ColumnElement[int] = literal_column("n")
"""The place of a row in its page, from 1, in the direction the page was taken."""
ONE: ColumnElement[int] = literal_column("1")
FOUND: ColumnElement[int] = literal_column("found")
"""How many rows were taken: one more than the page's size when more follow."""


@dataclass
class PageFold:
    """The state of folding one connection."""

    fold: Fold
    page: Page
    parent: Frame | None
    target: Frame

    @property
    def paging(self) -> Paging:
        return self.page.paging

    @cached_property
    def order(self) -> tuple[Key, ...]:
        """The keys; where the filter leaves no NULL, one counts as never NULL, which an index serves better."""
        known = never_null(self.paging.filter)
        return tuple(replace(key, nullable=key.nullable and key.column not in known) for key in self.paging.order.keys)

    def members(self) -> list[ColumnElement[bool]]:
        """The whole list: membership, policy and filter."""
        found = self.fold.members(self.page.field, self.page.arguments, self.parent, self.target)
        found += self.fold.policy(self.target)
        if self.paging.filter is not None:
            found.append(condition(self.fold, self.target, self.paging.filter))
        return found

    def past(self, cursor: Cursor, order: tuple[Key, ...]) -> ColumnElement[bool]:
        """Rows strictly after a cursor in an order."""
        at = [None if leaf is None else self._bound(leaf, key) for leaf, key in zip(cursor.at, order, strict=True)]
        return beyond(order, self.values, at)

    def up_to(self, cursor: Cursor, order: tuple[Key, ...]) -> ColumnElement[bool]:
        """Rows before a cursor in an order, and its own."""
        at = [None if leaf is None else self._bound(leaf, key) for leaf, key in zip(cursor.at, order, strict=True)]
        return up_to(order, self.values, at)

    def _bound(self, leaf: Leaf, key: Key) -> ColumnElement[Any]:
        return self.fold.binder.bind(leaf, key.sql_type)

    @cached_property
    def values(self) -> list[ColumnElement[Any]]:
        """The order tuple of the target's row, its to-ones joined to it."""
        return [self.fold.key(self.target, key) for key in self.order]

    @property
    def within(self) -> str | None:
        """The column that says whose the rows are, where they are another row's."""
        spec = self.page.field.spec
        return spec.key.key if self.parent is not None and isinstance(spec, Many) and spec.key is not None else None

    @property
    def backwards(self) -> tuple[Key, ...]:
        return tuple(key.reversed() for key in self.order)

    @property
    def direction(self) -> tuple[Key, ...]:
        return self.backwards if self.paging.backward else self.order

    def sorted(self, keys: tuple[Key, ...], values: Sequence[ColumnElement[Any]]) -> list[ColumnElement[Any]]:
        return [key.sort(value) for key, value in zip(keys, values, strict=True)]

    @cached_property
    def taken(self) -> list[ColumnElement[Any]]:
        """The order tuple as the page's rows carry it: own columns, and what was selected beside them."""
        return [
            self.target.row[key.column]
            if key.column is not None
            else literal_column(f"{self.target.alias}.k{n}", type_=key.sql_type)
            for n, key in enumerate(self.order)
        ]

    def bounds(self) -> list[ColumnElement[bool]]:
        """Between the cursors."""
        found = []
        if self.paging.after is not None:
            found.append(self.past(self.paging.after, self.order))
        if self.paging.before is not None:
            found.append(self.past(self.paging.before, self.backwards))
        return found


def fold_page(fold: Fold, page: Page, parent: Frame | None) -> ColumnElement[Any]:
    """The connection as one JSON object."""
    table = fold_table(page)
    state = PageFold(fold, page, parent, Frame(table, fold.alias(), taken=True))
    if any(_takes_rows(part, page.paging.backward) for part in page.parts):
        return _with_rows(state)
    return object_json([(part.key, _outside(state, part)) for part in page.parts])


def _takes_rows(part: PagePart, backward: bool) -> bool:
    """Whether a part is aggregated over the page's rows; what only looks past a bound is not."""
    more = "hasPreviousPage" if backward else "hasNextPage"
    return part.name in ("nodes", "edges") or any(name in ("startCursor", "endCursor", more) for _, name in part.info)


def fold_table(page: Page) -> Any:
    """The table of a connection's rows."""
    assert page.field.target is not None
    return DECLARED[page.field.target].table


def _with_rows(state: PageFold) -> ColumnElement[Any]:
    counted = state.page.asks("pageInfo")
    size = state.fold.binder.number(state.paging.size)
    taken = _taken(state, size + ONE if counted else size)
    pairs = [(part.key, _part(state, part, size, counted)) for part in state.page.parts]
    order = state.sorted(state.direction, state.taken) if counted else []
    rows = taken.add_columns(*state.target.columns()).subquery(state.target.alias)
    source = state.target.source(_numbered(state, rows, order) if counted else rows)
    return select(object_json(pairs)).select_from(source).scalar_subquery()


def _taken(state: PageFold, limit: ColumnElement[int]) -> Select[Any]:
    """The page's rows in the direction they are taken, and beside them what they are ordered by; their columns are
    known once they are used."""
    inner = replace(state, target=state.target.inner())
    conditions = [*inner.members(), *inner.bounds()]
    keys = list(enumerate(zip(state.order, inner.values, strict=True)))
    beside = [key.collated(value).label(f"k{n}") for n, (key, value) in keys if key.column is None]
    placed = [value if key.column is not None else literal_column(f"k{n}") for n, (key, value) in keys]
    return (
        select(*beside)
        .select_from(inner.target.source())
        .where(*conditions)
        .order_by(*state.sorted(state.direction, placed))
        .limit(limit)
    )


def _numbered(state: PageFold, taken: Any, order: list[ColumnElement[Any]]) -> Any:
    target = state.target
    number = func.row_number().over(order_by=order).label("n")
    columns = [literal_column(f"{target.alias}.*"), number]
    if _asks_for_the_last(state.page.parts, state.paging.backward):
        columns.append(func.count().over().label("found"))
    return select(*columns).select_from(taken).subquery(target.alias)


def _asks_for_the_last(parts: Iterable[PagePart], backward: bool) -> bool:
    """Whether the cursor of the last row taken is asked for, which is found by how many there are."""
    last = "startCursor" if backward else "endCursor"
    return any(name == last for part in parts for _, name in part.info)


def _part(state: PageFold, part: PagePart, size: ColumnElement[int], counted: bool) -> ColumnElement[Any]:
    if part.name == "pageInfo":
        pairs = [(key, _info(state, name, size)) for key, name in part.info]
        return object_json(pairs)
    if part.name in ("nodes", "edges"):
        order = state.sorted(state.order, state.taken)
        unsorted = not counted and not state.paging.backward
        element = _element(state, part)
        # Of the rows taken only those of the page: the one beyond it only tells that more follow.
        kept = size >= ROW_NUMBER if counted else None
        return list_json(element, () if unsorted and not state.target.joins else order, kept)
    return _outside(state, part)


def _element(state: PageFold, part: PagePart) -> ColumnElement[Any]:
    if part.selection is not None:
        return state.fold.object(part.selection, state.target)
    pairs = []
    for key, name, selection in part.edge:
        match name:
            case "node":
                assert selection is not None
                pairs.append((key, state.fold.object(selection, state.target)))
            case "cursor":
                pairs.append((key, _cursor(state)))
            case _:
                pairs.append((key, name_sql(f"{state.page.field.target}Edge")))
    return object_json(pairs)


def _cursor(state: PageFold) -> ColumnElement[str]:
    mark = state.paging.order.mark
    own = literal_column(f"'{mark.value}'") if mark.fixed else state.fold.binder.bind(mark, Text())
    return cursor_sql(own, state.taken)


def _info(state: PageFold, name: str, size: ColumnElement[int]) -> ColumnElement[Any]:
    match name:
        case "startCursor":
            return _end(state, size, first=not state.paging.backward)
        case "endCursor":
            return _end(state, size, first=state.paging.backward)
        case "hasNextPage":
            return _more(state, size) if not state.paging.backward else _beyond_bound(state, "before")
        case "hasPreviousPage":
            return _more(state, size) if state.paging.backward else _beyond_bound(state, "after")
        case _:
            return name_sql("PageInfo")


def _end(state: PageFold, size: ColumnElement[int], first: bool) -> ColumnElement[Any]:
    """The cursor of the first or last row in the direction the page was taken."""
    place = ONE if first else func.least(size, FOUND)
    return func.max(_cursor(state)).filter(and_(place == ROW_NUMBER, size >= ROW_NUMBER))


def _more(state: PageFold, size: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether rows follow in the direction the page was taken: one more was found, or a bound hides some."""
    one_more = func.count() > size
    bound = "after" if state.paging.backward else "before"
    hidden = _beyond_bound(state, bound)
    return one_more if hidden is FALSE else one_more | hidden


def _beyond_bound(state: PageFold, which: str) -> ColumnElement[bool]:
    """Whether the list has rows at or past a bound: before `after`, or after `before`."""
    cursor = state.paging.after if which == "after" else state.paging.before
    if cursor is None:
        return FALSE
    order = state.order if which == "after" else state.backwards
    other = _beside(state)
    conditions = [*other.members(), other.up_to(cursor, order)]
    found = select(true()).select_from(other.target.source()).where(*conditions)
    if not in_index(state.target.table, order, state.within):
        return exists(found)
    # Under EXISTS the planner forgets the order, and may look through the table for a row that lies at its end.
    nearest = tuple(key.reversed() for key in order)
    return found.order_by(*other.sorted(nearest, other.values)).limit(ONE).scalar_subquery().is_not(None)


def _beside(state: PageFold) -> PageFold:
    """The same list once more, under another alias."""
    return PageFold(state.fold, state.page, state.parent, state.fold.frame(state.target.table))


FALSE: ColumnElement[bool] = false()


def _outside(state: PageFold, part: PagePart) -> ColumnElement[Any]:
    """What needs no row of the page: the count, the type's name, what lies past a bound."""
    if part.name == "pageInfo":
        return object_json([(key, _info(state, name, literal_column("0"))) for key, name in part.info])
    if part.name == "totalCount":
        other = _beside(state)
        conditions = [true(), *other.members()]
        return select(func.count()).select_from(other.target.source()).where(*conditions).scalar_subquery()
    return name_sql(f"{state.page.field.target}Connection")
