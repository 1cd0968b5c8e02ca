"""Whether an SQL expression can be NULL although its row exists; knows no GraphQL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.sql import elements, functions, schema, selectable, visitors

NEVER_NULL = frozenset({"count", "now", "json_build_object", "num_nonnulls"})
AGGREGATES = frozenset({"count", "sum", "min", "max", "avg", "bool_or", "bool_and", "array_agg", "string_agg"})
STRICT = frozenset({"round", "abs", "translate", "encode", "fold", "array_cat"})


def nullable(expression: ColumnElement[object]) -> bool:
    """False only when it is certain that the expression is not NULL; unknown shapes count as nullable."""
    return _RULES.get(_kind(expression), _unknown)(expression)


def _kind(expression: object) -> type[Any]:
    return next((kind for kind in _RULES if isinstance(expression, kind)), object)


def _unknown(expression: ColumnElement[object]) -> bool:
    return True


def _column(column: schema.Column[object]) -> bool:
    return bool(column.nullable)


def _bind(bind: elements.BindParameter[object]) -> bool:
    return bind.value is None and not bind.required and bind.key != "today"


def _function(function: functions.FunctionElement[object]) -> bool:
    name = getattr(function, "name", "")
    if name in NEVER_NULL:
        return False
    if name == "array":
        return any(map(_array_of, function.clauses))
    operands = [nullable(clause) for clause in function.clauses]
    if name == "coalesce":
        return all(operands)
    return any(operands) if name in STRICT else True


def _array_of(select: Any) -> bool:
    """An array of a SELECT is there even for no row; whoever compares with any of it minds its elements."""
    inner = getattr(select, "element", None)
    return not isinstance(inner, selectable.Select) or any(map(nullable, inner.selected_columns))


def _case(case: elements.Case[object]) -> bool:
    results = [result for _, result in case.whens]
    return case.else_ is None or any(map(nullable, [*results, case.else_]))


def _binary(binary: elements.BinaryExpression[object]) -> bool:
    if getattr(binary.operator, "__name__", "") in (
        "is_",
        "is_not",
        "is_distinct_from",
        "is_not_distinct_from",
    ):
        return False
    return nullable(binary.left) or nullable(binary.right)


def _list(clauses: elements.ExpressionClauseList[object]) -> bool:
    return any(nullable(clause) for clause in clauses.clauses)


def _inner(wrapper: Any) -> bool:
    return nullable(wrapper.element)


def _cast(cast: elements.Cast[object]) -> bool:
    return nullable(cast.clause)


def _sub_select(wrapper: selectable.ScalarSelect[object]) -> bool:
    """A sub-select over no row is NULL, unless it aggregates all rows into one that is not, or has no FROM."""
    select = wrapper.element
    if not isinstance(select, selectable.Select) or select._group_by_clauses or select._having_criteria:
        return True
    (column,) = select.selected_columns
    if not select.get_final_froms():
        return nullable(column)
    aggregates = (e for e in visitors.iterate(column) if getattr(e, "name", "") in AGGREGATES)
    return nullable(column) or next(aggregates, None) is None


def _never(expression: ColumnElement[object]) -> bool:
    return False


_RULES: dict[type[Any], Callable[[Any], bool]] = {
    schema.Column: _column,
    elements.Null: _unknown,
    elements.True_: _never,
    elements.False_: _never,
    selectable.Exists: _never,
    selectable.ScalarSelect: _sub_select,
    elements.BindParameter: _bind,
    functions.FunctionElement: _function,
    elements.Case: _case,
    elements.Cast: _cast,
    elements.TypeCoerce: _cast,
    elements.BinaryExpression: _binary,
    elements.ExpressionClauseList: _list,
    elements.Grouping: _inner,
    elements.Label: _inner,
    elements.UnaryExpression: _inner,
}
