"""Opaque references in a report, resolved all at once to the rows that the viewer sees; knows no rule of a subject."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from db.reference import Reference
from db.shown import shown_among
from db.transaction import Write
from resolvers.problems import Place

Found = dict[UUID, Any]

_NOUNS = {
    "milestone": "milestone",
    "indicator": "indicator",
    "project_site": "project site",
    "budget_line": "budget line",
    "financial_entry": "financial entry",
    "report": "report",
}


async def seen(write: Write, table: str, sql: str, references: Iterable[Reference | None], *values: Any) -> Found:
    """The rows of a table that these references name and the viewer sees, by uid; `sql` takes the uids first."""
    uids = {uid for reference in references if reference is not None and (uid := reference.within(table))}
    guarded = sql.replace("any($1)", f"any({shown_among(table, '$1')})")
    return {row["uid"]: row for row in await write.rows(guarded, list(uids), *values)} if uids else {}


def one(place: Place, name: str, table: str, reference: Reference, found: Found) -> Any | None:
    """The row that a reference names, or None and a mistake: unknown and invisible are told apart by nothing."""
    uid = reference.within(table)
    if uid is None:
        place.add("INVALID_ID", f"This is no id of a {_NOUNS[table]}; use one that this API answered.", name)
        return None
    row = found.get(uid)
    if row is None:
        place.add("NOT_FOUND", f"There is no such {_NOUNS[table]}, or you may not see it.", name)
    return row
