"""Remove a statement that does not hold, with the reason."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.statement_input import RemoveStatementInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict
from resolvers.setup.made import saying
from resolvers.setup.opened import Opened, by_either, opened_part
from resolvers.setup.outcome import RemoveStatementSuccess
from resolvers.setup.taken_out import take_out
from resolvers.setup.texts import unfounded

PATH = ("input", "statement")


async def remove_statement(
    write: Write, *, input: RemoveStatementInput
) -> RemoveStatementSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Take a fact in words off the record, with its citations; the audit keeps it. For an EDITOR of an organisation
    that leads the project, or a COORDINATOR of the programme (hapus pernyataan)."""
    case = await opened_part(
        write, "statement", input.statement, input.expected_version, *PATH, right=by_either, always=True
    )
    if not isinstance(case, Opened):
        return case
    change = saying("statement.remove", write, case.scope, input.reason)
    refusal = unfounded(input.reason) or await take_out(write, "statement", case.row, change, *PATH)
    return refusal or RemoveStatementSuccess(case.scope.programme_id)
