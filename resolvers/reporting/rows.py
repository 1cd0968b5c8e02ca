"""What becomes of the rows of an input that brings many: done or refused, with mistakes; knows no row's rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resolvers.outcome import FieldError, Path, Refusal, ValidationFailed, failed, failed_at
from resolvers.problems import Problems
from resolvers.texts import check_count


@dataclass(frozen=True)
class RowError:
    """One mistake of one row."""

    row: int
    code: str
    message: str
    path: Path


def of_row(row: int, refusal: Refusal, *below: str) -> list[RowError]:
    """What refused a row, with the way to it: `below` names the list within the input."""
    found: Iterable[FieldError] = refusal.errors if isinstance(refusal, ValidationFailed) else ()
    single = FieldError(refusal.code, refusal.message, refusal.path)
    place = ("input", *below, str(row))
    return [RowError(row, one.code, one.message, (*place, *one.path[1:])) for one in found or (single,)]


def of_list(errors: Sequence[FieldError]) -> list[RowError]:
    """Mistakes whose way leads through the list and its row already, such as `input`, `entries`, `3`, `amount`."""
    return [RowError(int(one.path[2]), one.code, one.message, one.path) for one in errors]


def all_failed(errors: Sequence[RowError]) -> ValidationFailed:
    """The refusal of everything for the mistakes of its rows."""
    return failed([FieldError(one.code, one.message, one.path) for one in errors])


def counted(name: str, count: int, most: int) -> ValidationFailed | None:
    """The refusal of a list that is empty or too long to be looked at."""
    if count == 0:
        return failed_at("EMPTY", "There is nothing to do; send at least one row.", "input", name)
    problems = Problems()
    check_count(problems.at("input"), name, count, most)
    return failed(problems.errors) if problems.errors else None
