"""What PostgreSQL's functions tell to be missing, as mistakes that say how to mend them; knows no subject's rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from db.transaction import Write
from resolvers.outcome import FieldError, Path, ValidationFailed, failed

MOST = 100
"""So many mistakes are listed one by one."""
_MILESTONES = """
select coalesce(name_en, name_id) as name, due_on from milestone where status = 'PLANNED' and {key} = $1
order by due_on nulls last, id limit {most}
"""


async def lacking(
    write: Write, function: str, key: int, texts: Mapping[str, tuple[str, str]], path: Path
) -> list[FieldError]:
    """The mistakes for the codes that a function of PostgreSQL answers: each code's own, and how to mend it."""
    codes = await write.value(f"select app.{function}($1)", key)
    return [FieldError(*texts[code], path) for code in codes]


async def undecided(write: Write, column: str, key: int, path: Path) -> list[FieldError]:
    """The milestones of a project, phase or agreement that are neither done nor cancelled."""
    rows = await write.rows(_MILESTONES.format(key=column, most=MOST), key)
    return [FieldError("MILESTONE_UNDECIDED", _undecided(row), path) for row in rows]


def _undecided(row: Any) -> str:
    due = f", due {row['due_on']}," if row["due_on"] else ""
    return f"The milestone “{row['name']}”{due} is neither done nor cancelled; report it as done or have it cancelled."


def refusal(errors: Iterable[FieldError]) -> ValidationFailed | None:
    """A refusal for all that is missing; None where nothing is."""
    found = list(errors)
    return failed(found) if found else None
