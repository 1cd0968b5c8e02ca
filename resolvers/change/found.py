"""References made rows: what is unknown and what the viewer may not see are answered alike; knows no subject."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import asyncpg

from db.reference import Reference
from db.shown import shown
from db.transaction import Write
from resolvers.nouns import noun
from resolvers.outcome import NotFound, ValidationFailed, failed_at, not_found
from resolvers.problems import Place

Row = asyncpg.Record


def article(word: str) -> str:
    """A noun with its article."""
    return f"an {word}" if word[0] in "aeio" else f"a {word}"


async def find(write: Write, table: str, reference: Reference, *path: str) -> Row | NotFound | ValidationFailed:
    """The row that is acted on, all its columns; the path leads to the reference in the input."""
    uid = reference.within(table)
    if uid is None:
        text = f"This is no id of {article(noun(table))}; use one that this API answered."
        return failed_at("INVALID_ID", text, *path)
    row = await write.row(f"select * from {shown(table)} one where uid = $1", uid)
    return not_found(noun(table), *path) if row is None else row


async def linked(write: Write, table: str, reference: Reference | None, place: Place, field: str) -> Row | None:
    """A row that the input refers to beside the one acted on; a mistake is added where there is none to see."""
    if reference is None:
        return None
    uid = reference.within(table)
    if uid is None:
        place.add("INVALID_ID", f"This is no id of {article(noun(table))}; use one that this API answered.", field)
        return None
    row = await write.row(f"select * from {shown(table)} one where uid = $1", uid)
    if row is None:
        place.add("NOT_FOUND", f"There is no such {noun(table)}, or you may not see it.", field)
    return row


async def linked_all(write: Write, table: str, references: Iterable[Reference | None]) -> dict[UUID, Any]:
    """The rows of a table that many references name and the viewer sees, by uid, in one statement."""
    uids = {uid for reference in references if reference is not None and (uid := reference.within(table))}
    rows = await write.rows(f"select * from {shown(table)} one where uid = any ($1)", list(uids)) if uids else []
    return {row["uid"]: row for row in rows}
