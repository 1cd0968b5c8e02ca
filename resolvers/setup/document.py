"""Documents as they are attached: who may, in which state of what they belong to; knows no address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from db.reference import Reference
from db.tables.document import HOLDERS
from db.transaction import Write
from db.unchanged import UNCHANGED, Unchanged, changes
from db.words import AgreementStatus, GrantRole, ReportStatus
from resolvers.change.found import Row, find
from resolvers.change.held import hold_removable, lock
from resolvers.change.scope import Scope, not_editor, scope_of
from resolvers.mutations.document_input import AmendDocumentInput, AttachDocumentInput
from resolvers.outcome import Forbidden, NotFound, ValidationFailed, VersionConflict, failed_at
from resolvers.problems import Place
from resolvers.setup.address import check_address, check_kind_of_file, digest
from resolvers.setup.dated import check_day
from resolvers.setup.texts import TITLE, check_texts

UNSIGNED = (AgreementStatus.PLANNED, AgreementStatus.DRAFTING, AgreementStatus.NEGOTIATION, AgreementStatus.READY)
_REPORT_OF = "select * from report where id = $1"


class Step(Enum):
    """What is done with a document."""

    ATTACH = auto()
    AMEND = auto()
    REMOVE = auto()


@dataclass(frozen=True)
class Holder:
    """What a document belongs to, and the role in which the viewer may change what it says."""

    table: str
    row: Row
    role: GrantRole


@dataclass(frozen=True)
class Held:
    """A document that the viewer may change, as it stands while nobody else can change it."""

    row: Row
    holder: Holder


async def holder_of(
    write: Write, reference: Reference, step: Step, *path: str
) -> Holder | NotFound | Forbidden | ValidationFailed:
    """What a document is to belong to, held; it must be the viewer's to write, and take documents as it stands."""
    if reference.table not in HOLDERS:
        text = "This is no id of an agreement, a report, a milestone or a financial entry."
        return failed_at("INVALID_ID", text, *path)
    row = await find(write, reference.table, reference, *path)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    return await _open(write, reference.table, row, step, *path)


async def held_document(
    write: Write, reference: Reference, expected_version: int, step: Step
) -> Held | NotFound | Forbidden | ValidationFailed | VersionConflict:
    """A document that is there, at the version that the client has read."""
    path = ("input", "document")
    row = await find(write, "document", reference, *path)
    if isinstance(row, NotFound | ValidationFailed):
        return row
    table = next(holder for holder in HOLDERS if row[f"{holder}_id"] is not None)
    whole = await write.row(f"select * from {table} where id = $1", row[f"{table}_id"])
    assert whole is not None, "a document is never seen without what it belongs to"
    holder = await _open(write, table, whole, step, *path)
    if not isinstance(holder, Holder):
        return holder
    now = await hold_removable(write, "document", row, expected_version, *path)
    return now if isinstance(now, NotFound | VersionConflict) else Held(now, holder)


async def _open(write: Write, table: str, row: Row, step: Step, *path: str) -> Holder | Forbidden | ValidationFailed:
    scope = await scope_of(write, row["scope_id"])
    if table == "report" or row.get("report_id") is not None:
        return await _of_report(write, scope, table, row, step, *path)
    if not _edits(write, scope, table, row):
        return not_editor(*path)
    await lock(write, table, row["id"])
    if step is Step.REMOVE and table == "agreement" and row["status"] not in {one.name for one in UNSIGNED}:
        text = f"The agreement is {row['status']}: its documents stay; attach another beside them."
        return failed_at("WRONG_STATUS", text, *path)
    return Holder(table, row, GrantRole.EDITOR)


def _edits(write: Write, scope: Scope, table: str, row: Row) -> bool:
    """Who leads it; and, while an agreement is in the making, an EDITOR of a party."""
    if scope.edited_by(write):
        return True
    is_party = table == "agreement" and row["id"] in write.viewer.parties
    return is_party and write.viewer.may(GrantRole.EDITOR, scope.programme_id)


async def _of_report(
    write: Write, scope: Scope, table: str, row: Row, step: Step, *path: str
) -> Holder | Forbidden | ValidationFailed:
    """A report, or an entry of one: its reporter's, while it may be changed."""
    if row["reporter_org_id"] not in write.viewer.organisations or not write.viewer.may(
        GrantRole.REPORTER, scope.programme_id
    ):
        text = "Only a REPORTER of the organisation that reports may do this; ask that organisation."
        return Forbidden("NOT_YOUR_REPORT", text, path)
    report = row if table == "report" else await write.row(_REPORT_OF, row["report_id"])
    assert report is not None, "an entry is never seen without its report"
    await lock(write, "report", report["id"])
    # The reporter's own steps take turns by the period; PostgreSQL holds the rest by its lock on the report.
    refusal = _report_refusal(report, step, *path) if table == "report" else _entry_refusal(row, report, step, *path)
    return refusal or Holder(table, row, GrantRole.REPORTER)


def _report_refusal(report: Row, step: Step, *path: str) -> ValidationFailed | None:
    if report["status"] == ReportStatus.DRAFT.name:
        return None
    text = f"The report is {report['status']}: what it says, its documents with it, changes only while it is a draft."
    return failed_at("WRONG_STATUS", text, *path)


def _entry_refusal(entry: Row, report: Row, step: Step, *path: str) -> ValidationFailed | None:
    """Evidence hangs on what was handed in; the entries of a draft are written anew each time it is saved."""
    open_to = {ReportStatus.SUBMITTED.name} | ({ReportStatus.VERIFIED.name} if step is Step.ATTACH else set())
    if entry["report_revision"] == report["revision"] and report["status"] in open_to:
        return None
    text = (
        "Evidence of an entry is attached while its report is SUBMITTED or VERIFIED, and changed while it is "
        f"SUBMITTED; the report is {report['status']}."
    )
    return failed_at("WRONG_STATUS", text, *path)


def check_document(place: Place, given: AttachDocumentInput) -> Mapping[str, Any]:
    """The columns of a new document, without what it belongs to."""
    _check(place, given)
    return {
        "kind": given.kind,
        "title": given.title,
        "url": given.url,
        "sha256": digest(place, given.sha256),
        "size_bytes": given.size_bytes,
        "media_type": given.media_type,
        "language": given.language,
        "dated_on": given.dated_on,
    }


def amended_document(place: Place, kept: Row, given: AmendDocumentInput) -> Mapping[str, Any]:
    """The columns of a document that an amendment changes."""
    _check(place, given)
    told: bytes | Unchanged | None = UNCHANGED
    if not isinstance(given.sha256, Unchanged):
        told = digest(place, given.sha256)
        if kept["sha256"] is not None and told is not None and told != kept["sha256"]:
            text = "The digest of the document is recorded; another file is another document: attach it as one."
            place.add("DIGEST_STAYS", text, "sha256")
    return changes(
        kind=given.kind,
        title=given.title,
        url=given.url,
        sha256=told,
        size_bytes=given.size_bytes,
        media_type=given.media_type,
        language=given.language,
        dated_on=given.dated_on,
    )


def _check(place: Place, given: AttachDocumentInput | AmendDocumentInput) -> None:
    check_texts(place, TITLE, title=given.title)
    if isinstance(given.url, str):
        check_address(place, given.url)
    check_kind_of_file(place, _text(given.media_type), _text(given.language))
    if isinstance(given.size_bytes, int) and given.size_bytes < 0:
        place.add("OUT_OF_RANGE", "A size is not negative.", "sizeBytes")
    if not isinstance(given.dated_on, Unchanged):
        check_day(place, "datedOn", given.dated_on)


def _text(given: str | Unchanged | None) -> str | None:
    return given if isinstance(given, str) else None
