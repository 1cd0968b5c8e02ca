"""An expression of SQL written out once, its binds left open: whoever uses it again only joins its parts; knows no row.

Walking the same expression for each statement that holds it is most of what making a statement's text costs.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from sqlalchemy import CTE, BindParameter, ColumnElement, select
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import ColumnClause, Grouping, TextClause

from compiler.dialect import DIALECT

OPEN = "\x00"
"""Stands on both sides of a bind's number in the text; no SQL holds one."""
HEAD, TAIL = "SELECT ", " AS x"


def fragment(made: Any) -> Any:
    """The expression as a fragment; itself where that gains nothing or its text depends on what is around it."""
    if not isinstance(made, ColumnElement) or isinstance(made, ColumnClause | TextClause | BindParameter):
        return made
    parts = list(visitors.iterate(made))
    if len(parts) < 3 or any(isinstance(part, CTE) or getattr(part, "expanding", False) for part in parts):
        return made
    return Fragment(made)


class Fragment(ColumnElement[Any]):
    """An expression that is written out once."""

    __visit_name__ = "fragment"
    inherit_cache = False
    _traverse_internals = []  # noqa: RUF012  # as SQLAlchemy declares it

    def __init__(self, made: ColumnElement[Any]) -> None:
        self.made, self.type = made, made.type

    @cached_property
    def parts(self) -> tuple[str | BindParameter[Any], ...]:
        """Its text, cut where its binds are."""
        compiler = _Writer(DIALECT, select(self.made.label("x")))
        pieces = compiler.string.removeprefix(HEAD).removesuffix(TAIL).split(OPEN)
        return tuple(compiler.open[int(piece)] if n % 2 else piece for n, piece in enumerate(pieces))

    def _compiler_dispatch(self, visitor: Any, **_: Any) -> str:
        return "".join([part if isinstance(part, str) else visitor.process(part) for part in self.parts])

    def self_group(self, against: Any = None) -> Any:
        """In parentheses where the expression itself would be."""
        return self if self.made.self_group(against) is self.made else Grouping(self)

    def _negate(self) -> Any:
        return self.made._negate()


class _Writer(DIALECT.statement_compiler):  # type: ignore[misc,name-defined]  # the dialect names its compiler at run time
    """Writes SQL with its binds left open."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        self.open: list[BindParameter[Any]] = []
        super().__init__(*args, **keywords)

    def visit_bindparam(self, bindparam: BindParameter[Any], *_: Any, **__: Any) -> str:
        self.open.append(bindparam)
        return f"{OPEN}{len(self.open) - 1}{OPEN}"
