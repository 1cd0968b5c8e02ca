"""Remove a document: the link is detached, with the reason."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.mutations.document_input import RemoveDocumentInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.setup.document import Held, Step, held_document
from resolvers.setup.outcome import RemoveDocumentSuccess
from resolvers.setup.taken_out import take_out
from resolvers.setup.texts import unfounded


async def remove_document(
    write: Write, *, input: RemoveDocumentInput
) -> RemoveDocumentSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Detach a document; the audit keeps what it was. For who may attach it, while what it belongs to may be changed;
    what is attached to a signed agreement stays (lepaskan dokumen)."""
    case = await held_document(write, input.document, input.expected_version, Step.REMOVE)
    if not isinstance(case, Held):
        return case
    change = Change("document.remove", case.holder.role, input.reason)
    refusal = unfounded(input.reason) or await take_out(write, "document", case.row, change, "input", "document")
    return refusal or RemoveDocumentSuccess(case.row["title"])
