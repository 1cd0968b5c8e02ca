"""What is shown of a group, as JSON: its keys, what is measured of it, amounts a currency each; knows no document."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Text, and_, case, cast, func, literal_column
from sqlalchemy.dialects.postgresql import JSON, aggregate_order_by

from compiler.fields import Shape
from compiler.group_arguments import currency_key
from compiler.grouping import Composite, KeyValue, Measure, MoneyValues, Shown, TypeName
from compiler.ids import id_sql
from compiler.operators import sql_type
from compiler.shapes import EMPTY, name_sql, object_json, scalar_json

if TYPE_CHECKING:
    from compiler.fold_groups import GroupFold


def shown_sql(state: GroupFold, shown: Shown) -> ColumnElement[Any]:
    """What is shown of a group, over its columns."""
    match shown:
        case TypeName(name):
            return name_sql(name)
        case Composite(items):
            return object_json([(key, shown_sql(state, one)) for key, one in items])
        case KeyValue(index):
            return _shown_key(state, index)
        case Measure():
            return scalar_json(state.measure(shown), Shape(state.kind(shown), True, "one"))
        case MoneyValues():
            return _money(state, shown)


def _shown_key(state: GroupFold, number: int) -> ColumnElement[Any]:
    key = state.grouping.keys[number]
    own = state.column(f"k{number}", sql_type(key.attribute.kind))
    if key.tag is not None:
        return id_sql(key.tag, own)
    return scalar_json(own, Shape(date if key.bucket else key.attribute.kind, True, "one"))


def _money(state: GroupFold, shown: MoneyValues) -> ColumnElement[Any]:
    """Amounts as a list: of one in the group's one currency, or of one a currency."""
    if state.rates is not None:
        return _one_amount(state, shown, cast(state.rates.to, Text()))
    number = currency_key(state.grouping.measures, state.grouping.keys, shown.measure.name)
    if number is not None:
        return _one_amount(state, shown, state.column(f"k{number}"))
    return _amounts(state, shown)


def _one_amount(state: GroupFold, shown: MoneyValues, currency: ColumnElement[Any]) -> ColumnElement[Any]:
    amount = state.measure(shown.measure)
    built = func.json_build_array(_amount(shown, amount, currency), type_=JSON)
    return case((amount.is_not(None), built), else_=EMPTY)


def _amounts(state: GroupFold, shown: MoneyValues) -> ColumnElement[Any]:
    currency = state.measures.currency(shown.measure)
    name = str(currency)
    mark, _ = state.apart.setdefault(name, (f"g{len(state.apart)}", currency))
    amount = state.measure(shown.measure)
    built = _amount(shown, amount, currency)
    listed = func.json_agg(aggregate_order_by(built, literal_column(f'{currency} COLLATE "C"')), type_=JSON)
    kept = listed.filter(and_(state.column(mark) == literal_column("0"), amount.is_not(None)))
    column = f"j{len(state.lists)}"
    state.lists[column] = func.coalesce(kept, EMPTY, type_=JSON)
    return state.column(column, JSON())


def _amount(shown: MoneyValues, amount: ColumnElement[Any], currency: ColumnElement[Any]) -> ColumnElement[Any]:
    pairs = []
    for key, part in shown.parts:
        if part is None:
            pairs.append((key, name_sql(shown.type_name)))
        else:
            pairs.append((key, cast(amount, Text()) if part.python_name == "amount" else currency))
    return object_json(pairs)
