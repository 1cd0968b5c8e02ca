"""Amend a document: where it is, what it is called."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.mutations.document_input import AmendDocumentInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.document import Held, Step, amended_document, held_document
from resolvers.setup.made import amend
from resolvers.setup.outcome import AmendDocumentSuccess


async def amend_document(
    write: Write, *, input: AmendDocumentInput
) -> AmendDocumentSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a document; a digest that is recorded stays. For who may attach it, while what it belongs
    to may be changed: of a report while it is a draft, of an entry while its report is submitted (ubah dokumen)."""
    case = await held_document(write, input.document, input.expected_version, Step.AMEND)
    if not isinstance(case, Held):
        return case
    problems = Problems()
    values = amended_document(problems.at("input"), case.row, input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "document", case.row, values, Change("document.amend", case.holder.role))
    return row if isinstance(row, ValidationFailed) else AmendDocumentSuccess(row["id"])
