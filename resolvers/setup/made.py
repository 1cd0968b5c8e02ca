"""A row written with what it rests on; refusals point to where it stands in the input. Knows no subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.scope import Scope
from resolvers.change.written import insert, update
from resolvers.outcome import FieldError, Path, ValidationFailed
from resolvers.setup.cited import Citations, cite

AT = {"span": "startsOn", "valid": "startsOn"}
"""Where in an input a column stands whose name there is another."""


@dataclass(frozen=True)
class Part:
    """A part of an input that holds no mistake: its table, its columns, what it rests on, where it stands."""

    table: str
    values: Mapping[str, Any]
    citations: Citations
    path: Path


async def make(write: Write, part: Part, change: Change, **more: Any) -> Row | ValidationFailed:
    """The row of a part, with its citations; `more` are columns that its whole gives it."""
    row = await insert(write, part.table, {**more, **part.values}, change)
    if isinstance(row, ValidationFailed):
        return at(part.path, row)
    cited = await cite(write, part.table, row, part.citations, _citing(change), (*part.path, "citations"))
    return row if cited is None else cited


async def amend(
    write: Write, table: str, row: Row, values: Mapping[str, Any], change: Change
) -> Row | ValidationFailed:
    """The row with the columns changed that an amendment names."""
    after = await update(write, table, row, values, change)
    return at(("input",), after) if isinstance(after, ValidationFailed) else after


def at(path: Path, refusal: ValidationFailed) -> ValidationFailed:
    """PostgreSQL's refusal of a row, with the way to the row put before the column."""
    return replace(refusal, errors=tuple(_moved(path, error) for error in refusal.errors))


def _moved(path: Path, error: FieldError) -> FieldError:
    field = error.path[-1] if len(error.path) > 1 else None
    return replace(error, path=path if field is None else (*path, AT.get(field, field)))


def _citing(change: Change) -> Change:
    return Change("citation.add", change.role, change.reason)


def editing(action: str, reason: str | None = None) -> Change:
    """What an EDITOR does."""
    return Change(action, GrantRole.EDITOR, reason)


def saying(action: str, write: Write, scope: Scope, reason: str | None = None) -> Change:
    """What both who edits and who coordinates may do, in the role that the viewer has."""
    return Change(action, GrantRole.EDITOR if scope.edited_by(write) else GrantRole.COORDINATOR, reason)
