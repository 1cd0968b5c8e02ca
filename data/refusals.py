"""Says what the database's refusal of an entry means to the author of a file; knows no SQL."""

from __future__ import annotations

from collections.abc import Mapping

import asyncpg
from sqlalchemy import CheckConstraint

from data.entries import Entry
from data.errors import Problem
from db import tables as t

# By the end of a constraint's name, since the names follow the tables'.
_MEANT: Mapping[str, tuple[str, str]] = {
    "_one_at_a_time": ("overlaps another one in time.", "End the earlier one before the later begins."),
    "_once_at_a_time": (
        "is already there for an overlapping time.",
        "End the earlier one, or leave this one out.",
    ),
    "_one_coordinator_at_a_time": (
        "there is another coordinator at that time.",
        "End its participation first.",
    ),
    "_one_region_at_a_time": ("the code belongs to another region at that time.", "Check code and dates."),
    "status_event_transition_fkey": ("this change of state is not allowed.", "Look at the states before it."),
    "_inside_project_check": (
        "its span leaves the project's span.",
        "Correct the phase's or the project's span.",
    ),
    "_due_inside_phase_check": ("it is due outside its phase.", "Correct due_on or the phase's span."),
    "budget_line_source_funder_kind_executor_kind_fkey": (
        "this source may not flow from this kind of funder to this kind of executor.",
        "Check source, funder_org and executor_org against the funding rules.",
    ),
    "_name_check": ("it has no name.", "Give name_en or name_id."),
    "_subject_check": (
        "it belongs to several things or to none.",
        "Nest it in exactly one, or name exactly one.",
    ),
    "status_event_reason_check": ("this change of state needs a reason.", "Add reason."),
    "status_event_actor_check": ("an event needs somebody or something to say so.", "Add user or source."),
}


def problem_of(error: asyncpg.PostgresError, entry: Entry | None) -> Problem:
    """The refusal as a problem of an entry, or of the whole load when it came at its end."""
    message, mend = _meaning(error)
    if entry is None:
        return Problem("the load", "as a whole", None, message, mend)
    column = getattr(error, "column_name", None)
    return Problem(entry.file, entry.label, column, message, mend)


def _meaning(error: asyncpg.PostgresError) -> tuple[str, str]:
    name = getattr(error, "constraint_name", None) or ""
    for end, meant in _MEANT.items():
        if name.endswith(end):
            return meant
    if rule := _rule(getattr(error, "table_name", None) or "", name):
        return f"this must hold: {rule}.", ""
    told = f"{error.args[0] if error.args else type(error).__name__}."
    detail = getattr(error, "detail", None)
    hint = getattr(error, "hint", None)
    shown = detail if detail and not detail.startswith("Failing row") else None
    return " ".join(part for part in (told, shown) if part), hint or ""


def _rule(table: str, name: str) -> str | None:
    """What a CHECK demands, as its table declares it."""
    if table not in t.metadata.tables:
        return None
    for rule in t.metadata.tables[table].constraints:
        if isinstance(rule, CheckConstraint) and name in (rule.name, f"{table}_{rule.name}_check"):
            return str(rule.sqltext)
    return None
