"""What the mutations of reports answer: each success, and each refusal with what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import given, payload, value
from compiler.node import Node
from schema.user_error import UserError

if TYPE_CHECKING:
    from schema.report import Report


@value
class FieldError:
    """One mistake of an input (kesalahan isian)."""

    code: str
    """What is wrong, as a stable word for programs, such as `OVER_ALLOCATION`."""
    message: str
    """What is wrong and how to mend it, for people."""
    path: list[str]
    """Where: the way into the arguments, such as `input`, `entries`, `2`, `amount`."""


@payload
class ValidationFailed(UserError):
    """The input holds mistakes; all of them are listed (isian tidak sah)."""

    errors: list[FieldError]
    """Every mistake found, in the order of the input."""


@payload
class NotFound(UserError):
    """What was named is unknown, or the viewer may not see it; the two are answered alike (tidak ditemukan)."""


@payload
class Forbidden(UserError):
    """The viewer may see it, and not do this with it (tidak berwenang)."""


@payload
class VersionConflict(UserError):
    """What is to be changed has changed since it was read (konflik versi)."""

    current: Node = given()
    """It as it is now; ask its fields by `... on` its type."""
    expected_version: int
    """The version that the input named."""
    actual_version: int
    """The version that it has."""
    changed_fields: list[str]
    """The fields whose values differ from those of the expected version, as this API names them; empty when the
    record does not reach back to it (bidang yang berubah)."""


@payload
class AlreadySubmitted(UserError):
    """The period has a report that its reporter cannot change any more; nothing was doubled (sudah disampaikan)."""

    report: Report = given()
    """The report that is there."""


@payload
class ValidateReportSuccess:
    """The report holds no mistake; submitting it now would be taken (laporan sah)."""

    is_valid: bool
    """Always true."""


@payload
class SaveReportDraftSuccess:
    """The draft is kept (rancangan tersimpan)."""

    report: Report = given()
    """The draft."""
    remaining: list[FieldError]
    """What submitting it would refuse still; empty when it is complete."""


@payload
class SubmitReportSuccess:
    """The report is handed in (laporan disampaikan)."""

    report: Report = given()
    """The report, SUBMITTED."""


@payload
class ReturnReportSuccess:
    """The report was given back (laporan dikembalikan)."""

    report: Report = given()
    """The report, RETURNED."""


@payload
class VerifyReportSuccess:
    """The report was verified (laporan diverifikasi)."""

    report: Report = given()
    """The report, VERIFIED."""


@payload
class AcceptReportSuccess:
    """The report is official (laporan diterima)."""

    report: Report = given()
    """The report, ACCEPTED."""
    superseded: Report | None = given()
    """The report it has replaced; null when it corrects none."""


@payload
class WithdrawReportSuccess:
    """The report was taken back (laporan ditarik)."""

    report: Report = given()
    """The report, WITHDRAWN."""
