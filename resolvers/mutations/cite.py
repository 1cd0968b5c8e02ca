"""Cite: say on which source a fact rests."""

from __future__ import annotations

from db.transaction import Write
from resolvers.mutations.source_input import CiteInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.cited import check_citation, cite_one
from resolvers.setup.outcome import CiteSuccess
from resolvers.setup.source import cited_by, not_to_cite, subject_row

PATH = ("input", "subject")


async def cite(write: Write, *, input: CiteInput) -> CiteSuccess | ValidationFailed | NotFound | Forbidden:
    """Say that a source carries a fact, and whether it says it or it is concluded, external or invented. For who may
    change the fact: an EDITOR of an organisation that leads the project, a COORDINATOR of the programme; of reference
    data, a STEWARD (beri rujukan)."""
    row = await subject_row(write, input.subject, *PATH)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    table = str(input.subject.table)
    change = await cited_by(write, table, row, "citation.add")
    if change is None:
        return not_to_cite(table, *PATH)
    problems = Problems()
    values = await check_citation(write, problems.at("input", "citation"), table, input.citation)
    if problems.errors:
        return failed(problems.errors)
    made = await cite_one(write, table, row, values, change, ("input", "citation"))
    return made if isinstance(made, ValidationFailed) else CiteSuccess(made["id"])
