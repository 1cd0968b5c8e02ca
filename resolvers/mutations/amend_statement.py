"""Amend a statement: its topic, its text, its basis."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.statement_input import AmendStatementInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend, saying
from resolvers.setup.opened import Opened, by_either, opened_part
from resolvers.setup.outcome import AmendStatementSuccess
from resolvers.setup.statement import amended_statement


async def amend_statement(
    write: Write, *, input: AmendStatementInput
) -> AmendStatementSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change a fact in words. For an EDITOR of an organisation that leads the project, or a COORDINATOR of the
    programme (ubah pernyataan)."""
    case = await opened_part(
        write, "statement", input.statement, input.expected_version, "input", "statement", right=by_either, always=True
    )
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    values = amended_statement(problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    row = await amend(write, "statement", case.row, values, saying("statement.amend", write, case.scope))
    return row if isinstance(row, ValidationFailed) else AmendStatementSuccess(row["id"])
