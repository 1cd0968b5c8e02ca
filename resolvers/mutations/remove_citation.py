"""Remove a citation: the source does not carry the fact."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.found import find
from resolvers.change.held import lock
from resolvers.mutations.source_input import RemoveCitationInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, not_found
from resolvers.setup.outcome import RemoveCitationSuccess
from resolvers.setup.source import cited_by, not_to_cite, subject_of
from resolvers.setup.taken_out import take_out
from resolvers.setup.texts import unfounded

PATH = ("input", "citation")


async def remove_citation(
    write: Write, *, input: RemoveCitationInput
) -> RemoveCitationSuccess | ValidationFailed | NotFound | Forbidden:
    """Say that a source does not carry a fact after all; the audit keeps what was said. For who may cite it (hapus
    rujukan)."""
    row = await find(write, "citation", input.citation, *PATH)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    table, key = subject_of(row)
    subject = await write.row(f"select * from {table} where id = $1", key)
    if subject is None:
        return not_found("citation", *PATH)
    change = await cited_by(write, table, subject, "citation.remove", input.reason)
    if change is None:
        return not_to_cite(table, *PATH)
    await lock(write, "citation", row["id"])
    if await write.value("select true from citation where id = $1", row["id"]) is None:
        return not_found("citation", *PATH)
    refusal = unfounded(input.reason) or await take_out(write, "citation", row, change, *PATH)
    return refusal or RemoveCitationSuccess(row["source_id"])
