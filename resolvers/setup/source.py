"""Sources and what they are cited for: who may say so; knows no subject's rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.reference import Reference
from db.tables.source import GUARDED_SUBJECTS, SUBJECTS, subject_column
from db.transaction import Write
from db.unchanged import Unchanged, changes
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.change.found import Row, find
from resolvers.change.input import check_code
from resolvers.change.scope import not_editor, scope_of
from resolvers.mutations.source_input import AddSourceInput, AmendSourceInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, failed_at
from resolvers.problems import Place
from resolvers.setup.dated import check_day
from resolvers.setup.made import saying
from resolvers.setup.texts import ADDRESS, TITLE, check_texts

WRITERS = (GrantRole.EDITOR, GrantRole.COORDINATOR, GrantRole.STEWARD)
"""Who enters facts, and so the sources of them."""
_CODED = "select true from source where code = $1"


def writer(write: Write) -> GrantRole | None:
    """The role in which the viewer adds a source."""
    return next((role for role in WRITERS if role in write.viewer.roles), None)


def keeps_reference(write: Write) -> bool:
    """Whether the viewer keeps reference data: a STEWARD whose grant is not limited to some programmes."""
    viewer = write.viewer
    return GrantRole.STEWARD in viewer.roles and viewer.programmes.get(GrantRole.STEWARD) is None


async def check_source(write: Write, place: Place, given: AddSourceInput) -> Mapping[str, Any]:
    """The columns of a new source."""
    check_code(place, "code", given.code)
    if await write.value(_CODED, given.code):
        place.add("TAKEN", "Another source has this code; cite that one, or choose another.", "code")
    _check(write, place, given)
    return {
        "code": given.code,
        "kind": given.kind,
        "title": given.title,
        "publisher": given.publisher,
        "published_on": given.published_on,
        "retrieved_on": given.retrieved_on,
        "locator": given.locator,
    }


def amended_source(write: Write, place: Place, given: AmendSourceInput) -> Mapping[str, Any]:
    """The columns of a source that an amendment changes."""
    _check(write, place, given)
    return changes(
        kind=given.kind,
        title=given.title,
        publisher=given.publisher,
        published_on=given.published_on,
        retrieved_on=given.retrieved_on,
        locator=given.locator,
    )


def _check(write: Write, place: Place, given: AddSourceInput | AmendSourceInput) -> None:
    check_texts(place, TITLE, title=given.title, publisher=given.publisher)
    check_texts(place, ADDRESS, locator=given.locator)
    for field, day in (("publishedOn", given.published_on), ("retrievedOn", given.retrieved_on)):
        if not isinstance(day, Unchanged):
            check_day(place, field, day, latest=write.today)


async def subject_row(write: Write, reference: Reference, *path: str) -> Row | NotFound | ValidationFailed:
    """What a fact is about, of any kind that citations name."""
    if reference.table not in SUBJECTS:
        return failed_at("INVALID_ID", "This is no id of anything that is cited; see CitationSubject.", *path)
    return await find(write, reference.table, reference, *path)


async def cited_by(write: Write, table: str, row: Row, action: str, reason: str | None = None) -> Change | None:
    """The change of who may say on what the fact rests; None when the viewer may not."""
    if table not in GUARDED_SUBJECTS and table != "programme":
        return Change(action, GrantRole.STEWARD, reason) if keeps_reference(write) else None
    scope = await scope_of(write, -row["id"] if table == "programme" else row["scope_id"])
    if scope.edited_by(write) or scope.coordinated_by(write):
        return saying(action, write, scope, reason)
    return None


def not_to_cite(table: str, *path: str) -> Forbidden:
    """The refusal of who may not."""
    if table in GUARDED_SUBJECTS or table == "programme":
        return not_editor(*path)
    return Forbidden("NOT_YOURS_TO_CITE", "On what reference data rest is for a STEWARD to say.", path)


def subject_of(citation: Row) -> tuple[str, int]:
    """The table and key of what a citation is about."""
    for subject in SUBJECTS:
        key: int | None = citation[subject_column(subject)]
        if key is not None:
            return subject, key
    raise LookupError("a citation is about one thing")
