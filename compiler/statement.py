"""A folded expression made into text and an ordered list of reads; knows no plan.

The viewer's identity enters in the same statement: a materialised CTE sets the transaction's settings, and the data
stand under a CASE on it, so that row security reads them only once they are set.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, select

from compiler.binder import Binder, Read, Run
from compiler.dialect import DIALECT
from db.viewer import SETTINGS, Stance

SET_BY = {
    Stance.ANONYMOUS: ("app.user",),
    Stance.MEMBER: SETTINGS[:-1],
    Stance.AUDITOR: ("app.user", "app.auditor"),
}
"""Which settings a stance needs; the others stay unset and open nothing."""


@dataclass(frozen=True)
class Statement:
    """The text of one statement, and how each of its parameters is read at each run."""

    text: str
    reads: tuple[Read, ...]

    def values(self, run: Run) -> list[Any]:
        """The parameters of one run, in their order."""
        return [read(run) for read in self.reads]


def statement(answer: ColumnElement[Any], binder: Binder, stance: Stance) -> Statement:
    """The statement that answers with one row of one column, the JSON."""
    compiled = select(answer).compile(dialect=DIALECT, compile_kwargs={"render_postcompile": True})
    names: list[str] = compiled.positiontup or []
    reads = [binder.reader(name, compiled.params.get(name)) for name in names]
    settings = SET_BY[stance]
    text = _with_identity(str(compiled), settings, len(reads))
    return Statement(text, (*reads, *map(_setting, settings)))


def _with_identity(text: str, settings: tuple[str, ...], used: int) -> str:
    calls = " || ".join(f"set_config('{name}', ${used + i}, true)" for i, name in enumerate(settings, start=1))
    head = f"WITH s AS MATERIALIZED (SELECT {calls} AS x)"
    return f"{head}\nSELECT CASE WHEN s.x IS NOT NULL THEN (\n{text}\n) END FROM s"


def _setting(name: str) -> Read:
    index = SETTINGS.index(name)
    return lambda run: run.viewer.context[index]
