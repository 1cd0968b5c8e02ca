"""On what facts rest that are entered: citations of a source, checked and written; knows no subject's rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db import tables as t
from db.tables.source import subject_column
from db.transaction import Write
from resolvers.change.change import Change
from resolvers.change.found import Row, linked_all
from resolvers.change.written import insert
from resolvers.mutations.source_input import CitationInput
from resolvers.outcome import ValidationFailed
from resolvers.problems import Place
from resolvers.texts import check_count, check_text

MOST = 50
"""Citations that one fact is entered with."""
Citations = Sequence[Mapping[str, Any]]


async def check_citations(write: Write, place: Place, table: str, given: Sequence[CitationInput]) -> Citations:
    """The columns of the citations of a row, without the row; the place is the row's."""
    if not check_count(place, "citations", len(given), MOST):
        return ()
    sources = await linked_all(write, "source", (one.source for one in given))
    checked = [_checked(place.below("citations", index), table, one, sources) for index, one in enumerate(given)]
    seen: set[tuple[Any, Any]] = set()
    for index, one in enumerate(checked):
        key = (one["field"], one["source_id"])
        if key in seen and key[1] is not None:
            place.add(
                "DUPLICATE", "This source is named twice for the same; name it once.", "citations", index, "source"
            )
        seen.add(key)
    return checked


async def check_citation(write: Write, place: Place, table: str, given: CitationInput) -> Mapping[str, Any]:
    """The columns of one citation of a row, without the row."""
    return _checked(place, table, given, await linked_all(write, "source", [given.source]))


def _checked(place: Place, table: str, given: CitationInput, sources: Mapping[Any, Row]) -> Mapping[str, Any]:
    uid = given.source.within("source")
    if uid is None:
        place.add("INVALID_ID", "This is no id of a source; use one that this API answered.", "source")
    elif uid not in sources:
        place.add("NOT_FOUND", "There is no such source, or you may not see it.", "source")
    check_text(place, "locator", given.locator, needed=True)
    check_text(place, "note", given.note, needed=True)
    return {
        "field": _field(place, table, given.field),
        "basis": given.basis,
        "source_id": sources[uid]["id"] if uid in sources else None,
        "locator": given.locator,
        "note": given.note,
    }


def _field(place: Place, table: str, given: str | None) -> str | None:
    """The field as citations keep it: the column's name without the `_id` of a reference."""
    if given is None:
        return None
    columns = t.metadata.tables[table].c
    known = {column.name.removesuffix("_id") if column.foreign_keys else column.name for column in columns}
    name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in given)
    if name not in known - {"id", "uid"}:
        place.add("UNKNOWN_FIELD", "It has no field of that name; leave `field` out to cite the whole of it.", "field")
    return name


async def cite(
    write: Write, table: str, row: Row, citations: Citations, change: Change, path: tuple[str, ...]
) -> ValidationFailed | None:
    """The citations of a row that is there, written; the path is that of their list."""
    for index, one in enumerate(citations):
        made = await cite_one(write, table, row, one, change, (*path, str(index)))
        if isinstance(made, ValidationFailed):
            return made
    return None


async def cite_one(
    write: Write, table: str, row: Row, citation: Mapping[str, Any], change: Change, path: tuple[str, ...]
) -> Row | ValidationFailed:
    """One citation of a row that is there, written."""
    return await insert(
        write, "citation", {subject_column(table): row["id"], **citation}, change, {"CITED_ALREADY": (*path, "source")}
    )
