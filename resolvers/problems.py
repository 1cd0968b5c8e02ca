"""Collects what is wrong with an input, in its order, each with the way to the field; knows no rule."""

from __future__ import annotations

from dataclasses import dataclass, field

from resolvers.outcome import FieldError, Path


@dataclass
class Problems:
    """A growing list of mistakes."""

    errors: list[FieldError] = field(default_factory=list)

    def add(self, path: Path, code: str, message: str) -> None:
        """One more mistake."""
        self.errors.append(FieldError(code, message, path))

    def at(self, *path: str | int) -> Place:
        """Where the next ones are found."""
        return Place(self, tuple(map(str, path)))


@dataclass(frozen=True)
class Place:
    """One part of the input, and the list its mistakes go to."""

    problems: Problems
    path: Path

    def add(self, code: str, message: str, *below: str | int) -> None:
        """A mistake here, or in a field below."""
        self.problems.add((*self.path, *map(str, below)), code, message)

    def below(self, *path: str | int) -> Place:
        """A part of this part."""
        return Place(self.problems, (*self.path, *map(str, path)))
