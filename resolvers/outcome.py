"""What any mutation may be refused with, as plain data; each class is named as its GraphQL type. Knows no subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from db.reference import Columns, RowKey

Path = tuple[str, ...]

# A dataclass that follows one with a default must have defaults of its own.
_NO_ROW, _NO_COLUMNS = RowKey("", 0), Columns("", ())


@dataclass(frozen=True)
class FieldError:
    """One thing that is wrong with an input: a stable code, the mend in words, and the way to the field."""

    code: str
    message: str
    path: Path


@dataclass(frozen=True)
class Refusal:
    """A refusal as a whole: it rolls the transaction back."""

    refusal: ClassVar[bool] = True

    code: str
    message: str
    path: Path = ("input",)


@dataclass(frozen=True)
class NotFound(Refusal):
    """What is unknown or not visible to the viewer: the two are told apart by nothing."""


@dataclass(frozen=True)
class Forbidden(Refusal):
    """What the viewer may see and not do."""


@dataclass(frozen=True)
class ValidationFailed(Refusal):
    """An input with one mistake or more, all of them listed."""

    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True)
class VersionConflict(Refusal):
    """What has changed since it was read: the row as it is, which version was named, and which there is."""

    current: RowKey = _NO_ROW
    expected_version: int = 0
    actual_version: int = 0
    changed_fields: Columns = _NO_COLUMNS


def not_found(noun: str, *path: str) -> NotFound:
    """The one answer for all that is unknown or invisible."""
    return NotFound("NOT_FOUND", f"There is no such {noun}, or you may not see it.", path)


def failed(errors: Sequence[FieldError]) -> ValidationFailed:
    """A refusal of an input for all of its mistakes."""
    count = "one mistake" if len(errors) == 1 else f"{len(errors)} mistakes"
    return ValidationFailed(
        "VALIDATION_FAILED", f"The input has {count}; nothing was changed.", ("input",), tuple(errors)
    )


def failed_at(code: str, message: str, *path: str) -> ValidationFailed:
    """A refusal of an input for a single mistake."""
    return failed([FieldError(code, message, path)])
