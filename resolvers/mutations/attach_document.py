"""Attach a document: a link, never the bytes."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.mutations.document_input import AttachDocumentInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.document import Holder, Step, check_document, holder_of
from resolvers.setup.made import Part, make
from resolvers.setup.outcome import AttachDocumentSuccess


async def attach_document(
    write: Write, *, input: AttachDocumentInput
) -> AttachDocumentSuccess | ValidationFailed | NotFound | Forbidden:
    """Attach a link to an agreement, a milestone, a report that is a draft, or an entry of a report that is submitted
    or verified; nothing is fetched. For who may write what it belongs to: an EDITOR of an organisation that leads it,
    an EDITOR of a party of an agreement in the making, a REPORTER of the organisation that reports (lampirkan
    dokumen)."""
    holder = await holder_of(write, input.subject, Step.ATTACH, "input", "subject")
    if not isinstance(holder, Holder):
        return holder
    problems = Problems()
    values = check_document(problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    part = Part("document", {f"{holder.table}_id": holder.row["id"], **values}, (), ("input",))
    row = await make(write, part, Change("document.attach", holder.role))
    return row if isinstance(row, ValidationFailed) else AttachDocumentSuccess(row["id"])
