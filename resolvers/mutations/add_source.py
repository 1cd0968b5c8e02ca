"""Add a source: something that says something."""

from __future__ import annotations

from db.transaction import Write
from resolvers.change.change import Change
from resolvers.mutations.source_input import AddSourceInput
from resolvers.outcome import Forbidden, ValidationFailed, failed
from resolvers.problems import Problems
from resolvers.setup.made import Part, make
from resolvers.setup.outcome import AddSourceSuccess
from resolvers.setup.source import check_source, writer


async def add_source(write: Write, *, input: AddSourceInput) -> AddSourceSuccess | ValidationFailed | Forbidden:
    """Add a source that facts may rest on; everyone sees it. For an EDITOR, COORDINATOR or STEWARD of any organisation
    (tambah sumber)."""
    role = writer(write)
    if role is None:
        text = "Only an EDITOR, COORDINATOR or STEWARD adds sources; ask one of your organisation."
        return Forbidden("NOT_YOURS_TO_ADD", text)
    problems = Problems()
    values = await check_source(write, problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    row = await make(write, Part("source", values, (), ("input",)), Change("source.add", role))
    return row if isinstance(row, ValidationFailed) else AddSourceSuccess(row["id"])
