"""Amend a source: what is said of it; its code stays."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import find
from resolvers.change.held import hold
from resolvers.mutations.source_input import AmendSourceInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed
from resolvers.problems import Problems
from resolvers.setup.made import amend
from resolvers.setup.outcome import AmendSourceSuccess
from resolvers.setup.source import amended_source, keeps_reference

AMENDED = Change("source.amend", GrantRole.STEWARD)


async def amend_source(
    write: Write, *, input: AmendSourceInput
) -> AmendSourceSuccess | ValidationFailed | NotFound | Forbidden | VersionConflict:
    """Change what is said of a source, which may carry facts of many. For a STEWARD (ubah sumber)."""
    row = await find(write, "source", input.source, "input", "source")
    if isinstance(row, NotFound | ValidationFailed):
        return row
    if not keeps_reference(write):
        text = "A source may carry facts of many, and is mended by a STEWARD; ask one."
        return Forbidden("NOT_YOURS_TO_AMEND", text, ("input", "source"))
    held = await hold(write, "source", row, input.expected_version)
    if isinstance(held, VersionConflict):
        return held
    problems = Problems()
    values = amended_source(write, problems.at("input"), input)
    if problems.errors:
        return failed(problems.errors)
    after = await amend(write, "source", held, values, AMENDED)
    return after if isinstance(after, ValidationFailed) else AmendSourceSuccess(after["id"])
