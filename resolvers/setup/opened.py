"""What a mutation of a project's or programme's part acts on: seen, the viewer's to change, held; knows no part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from db.reference import Reference
from db.transaction import Write
from db.words import ProjectStatus
from resolvers.change.found import Row, find
from resolvers.change.held import hold_removable, lock
from resolvers.change.scope import Scope, not_coordinator, not_editor, scope_of
from resolvers.nouns import noun
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at, not_found

OVER = (ProjectStatus.REJECTED, ProjectStatus.COMPLETED, ProjectStatus.CLOSED, ProjectStatus.CANCELLED)
"""The statuses of a project to which nothing is added any more, and of which nothing is changed."""

Right = Callable[[Write, Row, Scope], Callable[..., Forbidden] | None]
"""Whose it is to change a row: None when it is the viewer's, or what refuses it."""


@dataclass(frozen=True)
class Opened:
    """A row that the viewer may change, as it stands while nobody else can change it, and whose it is."""

    row: Row
    scope: Scope


def by_editor(write: Write, row: Row, scope: Scope) -> Callable[..., Forbidden] | None:
    """For an EDITOR of an organisation that leads it."""
    return None if scope.edited_by(write) else not_editor


def by_coordinator(write: Write, row: Row, scope: Scope) -> Callable[..., Forbidden] | None:
    """For a COORDINATOR of the organisation that coordinates it."""
    return None if scope.coordinated_by(write) else not_coordinator


def by_either(write: Write, row: Row, scope: Scope) -> Callable[..., Forbidden] | None:
    """For who edits it and for who coordinates it."""
    return None if scope.edited_by(write) or scope.coordinated_by(write) else not_editor


async def opened_whole(
    write: Write, reference: Reference, *path: str, right: Right = by_editor, is_part_added: bool = True
) -> Opened | NotFound | Forbidden | ValidationFailed:
    """A project, or a programme, to which something is to be added; nobody else adds to it meanwhile."""
    table = "programme" if reference.table == "programme" else "project"
    row = await find(write, table, reference, *path)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    scope = await scope_of(write, -row["id"] if table == "programme" else row["id"])
    refusal = right(write, row, scope)
    if refusal is not None:
        return refusal(*path)
    await lock(write, table, row["id"])
    now = await write.row(f"select * from {table} where id = $1", row["id"])
    assert now is not None, "projects and programmes are not removed"
    over = _over(now, *path) if table == "project" and is_part_added else None
    return over or Opened(now, scope)


async def opened_project(
    write: Write, reference: Reference, *path: str, is_part_added: bool = True
) -> Opened | NotFound | Forbidden | ValidationFailed:
    """A project to which its EDITOR is to add something."""
    whole = reference if reference.table == "project" else Reference(None, None)
    return await opened_whole(write, whole, *path, is_part_added=is_part_added)


async def opened_in(
    write: Write, table: str, reference: Reference, *path: str
) -> Opened | NotFound | Forbidden | ValidationFailed:
    """A part of a project to which its EDITOR is to add something; of no particular version."""
    row = await find(write, table, reference, *path)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    scope = await scope_of(write, row["scope_id"])
    if not scope.edited_by(write):
        return not_editor(*path)
    root = await _held_root(write, scope, table)
    now = await write.row(f"select * from {table} where id = $1", row["id"])
    return not_found(noun(table), *path) if now is None else _over(root, *path) or Opened(now, scope)


def subject_columns(scope: Scope) -> Mapping[str, int]:
    """The column of a part that names the project or programme it is of."""
    return {"project_id": scope.id} if scope.id > 0 else {"programme_id": scope.programme_id}


async def opened_part(
    write: Write,
    table: str,
    reference: Reference,
    expected_version: int,
    *path: str,
    right: Right = by_editor,
    always: bool = False,
) -> Opened | NotFound | Forbidden | ValidationFailed | VersionConflict:
    """A row of a project or programme, or a project or programme itself, at the version that the client has read;
    `always` also where the project is over."""
    row = await find(write, table, reference, *path)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    scope = await scope_of(write, -row["id"] if table == "programme" else row["scope_id"])
    refusal = right(write, row, scope)
    if refusal is not None:
        return refusal(*path)
    root = await _held_root(write, scope, table)
    held = await hold_removable(write, table, row, expected_version, *path)
    if isinstance(held, NotFound | VersionConflict):
        return held
    over = None if always or scope.id < 0 else _over(held if table == "project" else root, *path)
    return over or Opened(held, scope)


async def _held_root(write: Write, scope: Scope, table: str) -> Row:
    """The project or programme of a part, held before the part."""
    root = "project" if scope.id > 0 else "programme"
    if table != root:
        await lock(write, root, abs(scope.id))
    found = await write.row(f"select * from {root} where id = $1", abs(scope.id))
    assert found is not None, "a part is never seen without its project or programme"
    return found


def _over(project: Row, *path: str) -> ValidationFailed | None:
    if project["status"] not in {status.name for status in OVER}:
        return None
    text = f"The project is {project['status']}: what belongs to it stays as it is."
    return failed_at("PROJECT_IS_OVER", text, *path)
