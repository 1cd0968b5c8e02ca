"""Add a statement: a fact in words about a programme or project."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.statement_input import AddStatementInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import make, saying
from resolvers.setup.opened import Opened, by_either, opened_whole, subject_columns
from resolvers.setup.outcome import AddStatementSuccess
from resolvers.setup.statement import check_statement


async def add_statement(
    write: Write, *, input: AddStatementInput
) -> AddStatementSuccess | ValidationFailed | NotFound | Forbidden:
    """Put a fact in words on record, with what it rests on. For an EDITOR of an organisation that leads the project,
    or a COORDINATOR of the programme (tambah pernyataan)."""
    case = await opened_whole(write, input.subject, "input", "subject", right=by_either, is_part_added=False)
    if not isinstance(case, Opened):
        return case
    problems = Problems()
    part = await check_statement(write, problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    row = await make(write, part, saying("statement.add", write, case.scope), **subject_columns(case.scope))
    return row if isinstance(row, ValidationFailed) else AddStatementSuccess(row["id"])
