"""What can be wrong with files to load; knows no database driver.

LoadError
├── NothingToLoad   no such file, or a directory without TOML files
└── WrongFiles      the files say something that cannot be; holds every Problem found
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

SHOWN = 50


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, where it stands, and how to mend it."""

    file: str
    entry: str
    field: str | None
    message: str
    mend: str

    def __str__(self) -> str:
        place = self.entry if self.field is None else f"{self.entry}, {self.field}"
        return f"{self.file}: {place}: {self.message} {self.mend}".rstrip()


class LoadError(Exception):
    """The files cannot be loaded; nothing was changed."""


class NothingToLoad(LoadError):
    """There is no file to load; the message names the path."""


class WrongFiles(LoadError):
    """The files are wrong in at least one place; `problems` holds all that were found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(_told(self.problems))


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """A mend: the nearest known word, or all of them where they are few."""
    words = sorted(set(known))
    near = get_close_matches(given, words, n=1, cutoff=0.6) or _alike(given, words)
    if near:
        return f"Did you mean {near[0]!r}?"
    return f"One of: {', '.join(words)}." if 0 < len(words) <= SHOWN else ""


def _alike(given: str, words: list[str]) -> list[str]:
    return [word for word in words if word.casefold() == given.casefold()][:1]


def _told(problems: Sequence[Problem]) -> str:
    count = f"{len(problems)} mistake{'s' if len(problems) != 1 else ''}; nothing was loaded."
    more = [f"… and {len(problems) - SHOWN} more"] if len(problems) > SHOWN else []
    return "\n".join([count, *(f"  {problem}" for problem in problems[:SHOWN]), *more])
