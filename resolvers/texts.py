"""How long a text or a list of an input may be, and what a text may hold; knows no table."""

from __future__ import annotations

import re

from resolvers.problems import Place

LONGEST = 20_000
"""Characters of a text."""
MOST = 500
"""Rows of one list, where nothing else is said."""
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")


def check_text(place: Place, name: str, text: str | None, *, needed: bool = False, longest: int = LONGEST) -> None:
    """A text is stored as it is or refused: never cut, never cleaned."""
    if text is None:
        return
    if len(text) > longest:
        place.add("TOO_LONG", f"It has {len(text):,} characters and at most {longest:,} are kept; shorten it.", name)
    if _UNSTORABLE.search(text):
        place.add("UNSTORABLE_TEXT", "It holds a NUL or half a character; remove these.", name)
    if needed and not text.strip():
        place.add("BLANK", "It is blank; write something.", name)


def check_count(place: Place, name: str, count: int, most: int = MOST) -> bool:
    """Whether a list is short enough to be looked at."""
    if count > most:
        place.add("TOO_MANY", f"There are {count:,} and at most {most:,} are taken; send fewer.", name)
    return count <= most
