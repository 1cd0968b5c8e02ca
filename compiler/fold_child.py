"""A measure of the rows that belong to a row, folded into SQL to order by; knows no document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Text, select

from compiler.child_order import Child
from compiler.fold_groups import GroupFold, grouped_rows, with_rates
from compiler.grouping import Aggregation, Grouping
from compiler.values import Leaf

if TYPE_CHECKING:
    from compiler.fold import Fold
    from compiler.frame import Frame

NO_SIZE = Leaf(1, lambda _: 1, fixed=True)


def fold_child(fold: Fold, child: Child, parent: Frame) -> ColumnElement[Any]:
    """What is measured of the rows that belong to a row: 0 or NULL where there are none."""
    grouping = Grouping(child.measures, (), child.filter, None, (), NO_SIZE, child.conversion)
    item = Aggregation("", child.field, {}, grouping, (), "")
    state = GroupFold(fold, item, parent, fold.target(child.field), fold.alias())
    measured = state.measure(child.measure)
    if child.currency is not None:
        state.measures.currency_named = fold.binder.bind(child.currency, Text())
    grouped, rows = grouped_rows(state, _only(state, child))
    made = select(measured).select_from(grouped)
    return with_rates(state, made, rows).scalar_subquery()


def _only(state: GroupFold, child: Child) -> list[ColumnElement[bool]]:
    """That the parent is there, and amounts are in the currency named."""
    parent, where = state.parent, list[ColumnElement[bool]]()
    if parent is not None and parent.may_be_absent:
        where.append(parent.row["id"].is_not(None))
    if state.measures.currency_named is not None and child.measure.name in child.measures.moneys:
        money = child.measures.moneys[child.measure.name]
        own = state.fold.call(money.currency, [state.frame.row], {})
        where.append(own == state.measures.currency_named)
    return where
