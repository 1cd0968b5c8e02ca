"""What the mutations of reports answer, as plain data; each class is named as its GraphQL type."""

from __future__ import annotations

from dataclasses import dataclass

from resolvers.outcome import FieldError, Forbidden, NotFound, Refusal, ValidationFailed, VersionConflict


@dataclass(frozen=True)
class AlreadySubmitted(Refusal):
    """The period has a report that is not the reporter's to change any more."""

    report: int = 0


@dataclass(frozen=True)
class ValidateReportSuccess:
    """The input would be taken as it is."""

    is_valid: bool = True


@dataclass(frozen=True)
class SaveReportDraftSuccess:
    """The draft is kept; `remaining` is what submitting would refuse still."""

    report: int
    remaining: tuple[FieldError, ...]


@dataclass(frozen=True)
class SubmitReportSuccess:
    """The report is with the verifier."""

    report: int


@dataclass(frozen=True)
class ReturnReportSuccess:
    """The report is with the reporter again."""

    report: int


@dataclass(frozen=True)
class VerifyReportSuccess:
    """The report is with the coordinator."""

    report: int


@dataclass(frozen=True)
class AcceptReportSuccess:
    """The report counts; `superseded` is the report it replaces, if any."""

    report: int
    superseded: int | None


@dataclass(frozen=True)
class WithdrawReportSuccess:
    """The report was taken back."""

    report: int


Refused = NotFound | Forbidden | ValidationFailed | VersionConflict


def already_submitted(report: int, status: str) -> AlreadySubmitted:
    """The answer to a second submission, such as the retry after a lost answer: nothing is doubled."""
    text = (
        f"This period has a report already, which is {status}. If you sent it, all is well; to change it ask for its "
        "return, and to correct an accepted one name it in `supersedes`."
    )
    return AlreadySubmitted("ALREADY_SUBMITTED", text, ("input", "reportingPeriod"), report)
