"""A search folded into SQL: keys found, made visible, ranked, paged, and each row read from its own table.

A way of searching is tried only where the ways before it found nothing that the viewer may see, so that what is hidden
changes nothing. The keys of a search stand in one CTE: its count and the ends of its pages are read from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    Select,
    SmallInteger,
    Text,
    and_,
    case,
    exists,
    false,
    func,
    literal_column,
    not_,
    null,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by

from compiler.cursors import cursor_sql
from compiler.found import ORDER, Part, Search, Selections
from compiler.guard import guarded
from compiler.plan import Selection, Typename
from compiler.row import Row
from compiler.shapes import EMPTY, name_sql, object_json

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.values import Leaf

BEST = 1000
"""The highest score."""
KEY_TYPES = dict(ORDER)
ONE: ColumnElement[int] = literal_column("1")


def columns(alias: str) -> Row:
    """The columns of a search's keys under an alias, as text that pulls in no FROM."""
    return Row((name, literal_column(f"{alias}.{name}", type_=kind)) for name, kind in KEY_TYPES.items())


@dataclass
class FoundFold:
    """The state of folding one search."""

    fold: Fold
    search: Search

    def __post_init__(self) -> None:
        self.text = self.fold.binder.bind(self.search.text, Text())
        self.kinds = self.fold.binder.bind(self.search.kinds, ARRAY(SmallInteger))

    def keys(self) -> Any:
        """All that was found and may be seen, as a CTE."""
        found: Any = None
        for way in self.search.spec.ways:
            made: Any = self._visible(way)
            if found is not None:
                made = select(*found.c).union_all(made.where(~exists(select(ONE).select_from(found))))
            found = made.cte(self.fold.alias())
        return found

    def _visible(self, way: Callable[[Any, Any], Select[Any]]) -> Select[Any]:
        """The keys that one way finds and the viewer may see."""
        source = guarded(way(self.text, self.kinds), self.fold.viewer).subquery(self.fold.alias())
        own = columns(source.name)
        place = literal_column(f"{BEST} - {source.name}.score", type_=Integer).label("place")
        found: Select[Any] = select(place, *(own[name].label(name) for name in KEY_TYPES if name != "place"))
        return found.select_from(source).where(self._is_visible(own))

    def _is_visible(self, key: Row) -> ColumnElement[bool]:
        """Whether the viewer may see the row of a key: looked up by its primary key, never by a scan."""
        options = []
        for tag, table in sorted(self.search.tables.items()):
            frame = self.fold.frame(table)
            wanted = (frame.row["id"] == key.row_id, *self.fold.policy(frame))
            seen = select(true()).select_from(frame.source()).where(*wanted)
            options.append((key.kind == literal_column(str(tag)), seen))
        if len(options) == 1:
            # Of one type it can be a join, which is 6 % of the search.
            return and_(options[0][0], exists(options[0][1]))
        return func.coalesce(case(*((kind, seen.scalar_subquery()) for kind, seen in options), else_=null()), false())


def fold_found(fold: Fold, search: Search) -> ColumnElement[Any]:
    """The connection as one JSON object."""
    state = FoundFold(fold, search)
    keys = state.keys()
    size = fold.binder.number(search.size)
    taken = _counted(state, keys, size) if search.asks("pageInfo") else _taken(state, keys, size)
    row = Row({**columns(taken.name), "n": literal_column("n"), "found": literal_column("found")})
    pairs = [(part.key, _part(state, part, keys, row, size)) for part in search.parts]
    if not any(_takes_rows(part, search.backward) for part in search.parts):
        return object_json(pairs)
    return select(object_json(pairs)).select_from(taken).scalar_subquery()


def _takes_rows(part: Part, backward: bool) -> bool:
    """Whether a part is aggregated over the page's rows; what only looks past a bound is not."""
    more = "hasPreviousPage" if backward else "hasNextPage"
    return part.name in ("nodes", "edges") or any(name in ("startCursor", "endCursor", more) for _, name in part.info)


def _taken(state: FoundFold, keys: Any, most: ColumnElement[int]) -> Any:
    """Keys in the direction the page is taken."""
    alias, own = state.fold.alias(), columns(keys.name)
    bounds = [_past(state, own, at, way) for at, way in _bounds(state.search) if at is not None]
    return (
        select(literal_column(f"{keys.name}.*"))
        .select_from(keys)
        .where(*bounds)
        .order_by(*_order(own, state.search.backward))
        .limit(most)
        .subquery(alias)
    )


def _counted(state: FoundFold, keys: Any, size: ColumnElement[int]) -> Any:
    """The page's keys and one more, numbered from 1 in the direction the page is taken."""
    page = _taken(state, keys, size + ONE)
    alias = page.name
    number = func.row_number().over(order_by=_order(columns(alias), state.search.backward)).label("n")
    counted = func.count().over().label("found")
    return select(literal_column(f"{alias}.*"), number, counted).select_from(page).subquery(alias)


def _bounds(search: Search) -> tuple[tuple[tuple[Leaf, ...] | None, bool], ...]:
    return (search.after, False), (search.before, True)


def _order(row: Row, backward: bool) -> list[ColumnElement[Any]]:
    return [row[name].desc() if backward else row[name].asc() for name, _ in ORDER]


def _past(state: FoundFold, row: Row, at: tuple[Leaf, ...], before: bool) -> ColumnElement[bool]:
    """Strictly after an order tuple, or strictly before it."""
    own = tuple_(*(row[name] for name, _ in ORDER))
    pairs = zip(at, ORDER, strict=True)
    other = tuple_(*(state.fold.binder.bind(leaf, KEY_TYPES[name]) for leaf, (name, _) in pairs))
    return own < other if before else own > other


def _part(state: FoundFold, part: Part, keys: Any, row: Any, size: ColumnElement[int]) -> ColumnElement[Any]:
    match part.name:
        case "nodes":
            return _listed(state, _node(state, part.selections, row), row, size)
        case "edges":
            return _listed(state, _edge(state, part, row), row, size)
        case "pageInfo":
            return object_json([(key, _info(state, name, keys, row, size)) for key, name in part.info])
        case "totalCount":
            return select(func.count()).select_from(keys).scalar_subquery()
        case _:
            return name_sql(state.search.connection)


def _listed(state: FoundFold, element: ColumnElement[Any], row: Any, size: ColumnElement[int]) -> ColumnElement[Any]:
    listed = func.json_agg(aggregate_order_by(element, *_order(row, backward=False)), type_=JSON)
    kept = listed.filter(row.n <= size) if state.search.asks("pageInfo") else listed
    return func.coalesce(kept, EMPTY, type_=JSON)


def _node(state: FoundFold, selections: Selections, row: Any) -> ColumnElement[Any]:
    """The row of a key, of whichever type."""
    options = []
    for tag, selection in sorted(selections.items()):
        options.append((row.kind == literal_column(str(tag)), _shown(state, selection, row)))
    return case(*options, else_=null())


def _shown(state: FoundFold, selection: Selection, row: Any) -> ColumnElement[Any]:
    """What is asked of a row; that it is there and may be seen is known: for its type's name nobody looks at it."""
    if all(isinstance(item, Typename) for item in selection.items):
        return object_json([(item.key, name_sql(selection.type.name)) for item in selection.items])
    return state.fold.row_by(selection, "id", row.row_id)


def _edge(state: FoundFold, part: Part, row: Any) -> ColumnElement[Any]:
    return object_json([(key, _of_edge(state, name, selections, row)) for key, name, selections in part.edge])


def _of_edge(state: FoundFold, name: str, selections: Selections, row: Any) -> ColumnElement[Any]:
    match name:
        case "node":
            return _node(state, selections, row)
        case "cursor":
            return _cursor(state, row)
        case "score":
            score: ColumnElement[int] = literal_column(str(BEST)) - row.place
            return score
        case "matched":
            matched: ColumnElement[str] = row.matched
            return matched
        case _:
            return name_sql(state.search.edge)


def _cursor(state: FoundFold, row: Any) -> ColumnElement[str]:
    mark = state.fold.binder.bind(state.search.mark, Text())
    return cursor_sql(mark, (row[name] for name, _ in ORDER))


def _info(state: FoundFold, name: str, keys: Any, row: Any, size: ColumnElement[int]) -> ColumnElement[Any]:
    backward = state.search.backward
    match name:
        case "hasNextPage":
            return _lies_beyond(state, keys, before=False) if backward else _more(state, keys, size)
        case "hasPreviousPage":
            return _more(state, keys, size) if backward else _lies_beyond(state, keys, before=True)
        case "startCursor" | "endCursor":
            first = (name == "startCursor") is not backward
            place = ONE if first else func.least(size, row.found)
            return func.max(_cursor(state, row)).filter(and_(row.n == place, row.n <= size))
        case _:
            return name_sql("PageInfo")


def _more(state: FoundFold, keys: Any, size: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether rows follow in the direction the page was taken: one more was found, or a bound hides some."""
    return or_(func.count() > size, _lies_beyond(state, keys, before=state.search.backward))


def _lies_beyond(state: FoundFold, keys: Any, *, before: bool) -> ColumnElement[bool]:
    """Whether rows lie at or before `after`, or at or after `before`."""
    at = state.search.after if before else state.search.before
    if at is None:
        return false()
    outside = not_(_past(state, columns(keys.name), at, before=not before))
    return exists(select(ONE).select_from(keys).where(outside))
