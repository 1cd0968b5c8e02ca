"""The field `nodes`: its ids read before a connection is taken, and folded into one list; knows no type.

The text depends on the set of types among the ids; which ids, how many and in which order are values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from graphql import FieldNode
from sqlalchemy import ARRAY, ColumnElement, SmallInteger, Uuid, case, cast, func, literal_column, null, select
from sqlalchemy.dialects.postgresql import JSON

from compiler import ids
from compiler.errors import InputError
from compiler.shapes import list_json
from compiler.values import Leaf

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.plan import Selection

MOST = 100


@dataclass(frozen=True)
class Listed:
    """What ids name: their type tags and uids, side by side, and what is asked of each type."""

    key: str
    tags: Leaf
    uids: Leaf
    selections: Mapping[int, Selection]


def read_ids(given: Leaf, node: FieldNode) -> tuple[Leaf, Leaf]:
    """The tags and the uids of a list of ids; InputError names the one that is malformed."""

    last: list[tuple[Any, list[tuple[int, UUID]]]] = []

    def read(texts: Sequence[str]) -> list[tuple[int, UUID]]:
        # Both leaves of a run ask for the same list, which is taken apart once.
        if not last or last[0][0] != texts:
            last[:] = [(texts, decoded(texts, node))]
        return last[0][1]

    def part(index: int) -> Leaf:
        return Leaf(
            [one[index] for one in read(given.value)],
            lambda variables: [one[index] for one in read(given.read(variables))],
        )

    return part(0), part(1)


def decoded(texts: Sequence[str], node: FieldNode | None) -> list[tuple[int, UUID]]:
    """Tag and uid of each id; InputError when one is malformed or they are too many."""
    if len(texts) > MOST:
        raise InputError(f"ids holds {len(texts)} ids; ask for at most {MOST} at once", node)
    return [_decoded(text, f"ids[{index}]", node) for index, text in enumerate(texts)]


def _decoded(text: str, where: str, node: FieldNode | None) -> tuple[int, UUID]:
    found = ids.decode(text)
    if found is None:
        raise InputError(f"{where} {text[:60]!r} is malformed; use an `id` that this API answered", node)
    return found


def fold_nodes(fold: Fold, item: Listed) -> ColumnElement[Any]:
    """The nodes in the order of their ids; null for what is unknown or not visible."""
    alias = fold.alias()
    given = (
        func.unnest(fold.binder.bind(item.tags, ARRAY(SmallInteger)), fold.binder.bind(item.uids, ARRAY(Uuid)))
        .table_valued("tag", "uid", with_ordinality="n")
        .render_derived(name=alias)
    )
    uid: ColumnElement[UUID] = literal_column(f"{alias}.uid")
    options = [
        (literal_column(f"{alias}.tag") == literal_column(str(tag)), fold.row_by(selection, "uid", uid))
        for tag, selection in sorted(item.selections.items())
    ]
    element: ColumnElement[Any] = case(*options, else_=null()) if options else cast(null(), JSON)
    return select(list_json(element, [literal_column(f"{alias}.n")])).select_from(given).scalar_subquery()
