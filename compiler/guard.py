"""Policies put on what resolvers select themselves: no FROM of a table escapes; knows no plan."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import Alias, BindParameter, ColumnElement, Join, Select, Table, literal_column
from sqlalchemy.engine.default import StrCompileDialect
from sqlalchemy.sql import FromClause, visitors
from sqlalchemy.sql.compiler import StrSQLCompiler

from compiler.errors import DeclarationError
from compiler.fragment import fragment
from compiler.row import row
from db.policies import Policy, ViewerSql, bound, everyone, policy
from db.viewer import Stance

COMPILER = StrSQLCompiler(StrCompileDialect(), None)
"""Tells which FROMs a SELECT has."""
KEPT = 4_000
"""How many predicates are kept."""


def guarded(expression: Any, viewer: ViewerSql) -> Any:
    """The expression with the viewer's policy in every SELECT it holds, and its constants written out."""

    def guard(select: Select[Any]) -> None:
        for source in _tables(select):
            _add(select, source, viewer)

    return visitors.replacement_traverse(visitors.cloned_traverse(expression, {}, {"select": guard}), {}, _replace)


def _replace(element: Any, **_: Any) -> Any:
    return _constant(element)


def visible(table: Table, alias: str, stance: Stance) -> ColumnElement[bool] | None:
    """The policy of a table under an alias, or None where everyone sees all of it."""
    rule = policy(table)
    return None if rule is everyone else _kept(rule, table, alias, stance)


@lru_cache(maxsize=KEPT)
def _kept(rule: Policy, table: Table, alias: str, stance: Stance) -> ColumnElement[bool]:
    """Aliases are the same in all statements, so that a predicate is written once."""
    viewer = bound(stance)
    made: ColumnElement[bool] = fragment(guarded(rule(row(table, alias), viewer), viewer))
    return made


def _tables(select: Select[Any]) -> list[FromClause]:
    # As select.get_final_froms() does, which makes a compiler each time: half of what guarding costs.
    froms = select._compile_state_factory(select, COMPILER)._get_display_froms()
    return [leaf for source in froms for leaf in _leaves(source)]


def _leaves(source: FromClause) -> list[FromClause]:
    if not isinstance(source, Join):
        return [source]
    found = [*_leaves(source.left), *_leaves(source.right)]
    if (source.isouter or source.full) and any(_rule(leaf) not in (None, everyone) for leaf in found):
        raise DeclarationError(
            "a resolver",
            f"it outer-joins {source.right}",
            "use a scalar sub-select: a policy cannot guard an outer join",
        )
    return found


def _rule(source: FromClause) -> Policy | None:
    base = source.element if isinstance(source, Alias) else source
    return policy(base) if isinstance(base, Table) else None


def _add(select: Select[Any], source: FromClause, viewer: ViewerSql) -> None:
    rule = _rule(source)
    if rule is not None and rule is not everyone:
        # where() returns a copy, and a visitor must change the clone it was given.
        select._where_criteria += (rule(source.c, viewer),)


def _constant(element: Any) -> ColumnElement[Any] | None:
    """A resolver's own constant, written out; what comes from a request has no value yet and stays a bind."""
    if isinstance(element, BindParameter) and not element.required and not element.expanding:
        return constant(element.value)
    return None


def constant(value: Any) -> ColumnElement[Any] | None:
    """A constant of a resolver as SQL text, so that plans see it; None for what is better bound."""
    if isinstance(value, Enum):
        value = value.name
    if isinstance(value, bool):
        return literal_column("true" if value else "false")
    if isinstance(value, int):
        return literal_column(str(value))
    if isinstance(value, str):
        return literal_column("'" + value.replace("'", "''") + "'")
    return None
