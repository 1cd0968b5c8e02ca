"""Rows removed that nothing refers to; what is in use is named. What they rest on goes with them."""

from __future__ import annotations

from db.tables.source import SUBJECTS, subject_column
from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.found import Row
from resolvers.change.written import remove
from resolvers.nouns import noun
from resolvers.outcome import ValidationFailed, failed_at

USES: dict[str, tuple[tuple[str, str], ...]] = {
    "phase": (("milestone", "phase_id"), ("budget_line", "phase_id")),
    "milestone": (("milestone_progress", "milestone_id"), ("document", "milestone_id")),
    "project_site": (
        ("milestone", "site_id"),
        ("indicator_target", "site_id"),
        ("indicator_value", "site_id"),
        ("status_event", "project_site_id"),
    ),
    "participation": (("reporting_obligation", "participation_id"),),
}
"""Which columns refer to a row of a table, beside its citations."""


async def take_out(write: Write, table: str, row: Row, change: Change, *path: str) -> ValidationFailed | None:
    """Remove a row with its citations, or say what uses it."""
    counts = {user: await _count(write, user, column, row) for user, column in USES.get(table, ())}
    told = [f"{count} {_plural(noun(user), count)}" for user, count in counts.items() if count]
    if told:
        return _in_use(table, f" by {' and '.join(told)}", *path)
    if table in SUBJECTS:
        await _uncite(write, table, row, change)
    refused = await remove(write, table, row, change, {"NOT_FOUND": path})
    # Something refers to it that the viewer does not see.
    is_used = refused is not None and any(error.code == "NOT_FOUND" for error in refused.errors)
    return _in_use(table, "", *path) if is_used else refused


async def _count(write: Write, user: str, column: str, row: Row) -> int:
    found: int = await write.value(f"select count(*) from {user} where {column} = $1", row["id"])
    return found


async def _uncite(write: Write, table: str, row: Row, change: Change) -> None:
    for one in await write.rows(f"select * from citation where {subject_column(table)} = $1", row["id"]):
        refused = await remove(write, "citation", one, Change("citation.remove", change.role, change.reason))
        assert refused is None, "who changes a fact removes its citations"


def _in_use(table: str, by: str, *path: str) -> ValidationFailed:
    text = f"The {noun(table)} is used{by}; only one that nothing refers to is removed."
    return failed_at("IN_USE", text, *path)


def _plural(word: str, count: int) -> str:
    return word if count == 1 or word.endswith("s") else f"{word}s"
