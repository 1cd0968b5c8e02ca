"""How long a text or a list of an input may be, and what a text may hold; knows no table."""

from __future__ import annotations

import re

from resolvers.problems import Place

LONGEST = 20_000
"""Characters of a text."""
MOST = 500
"""Rows of one list, where nothing else is said."""
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
CONTROLS = re.compile(r"[\x01-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Controls but tab and line break, and what turns the direction of writing, so that a text reads otherwise than it is.
"""
_BREAKS = re.compile(r"[\t\n\r\u2028\u2029]")


def check_text(place: Place, name: str, text: str | None, *, needed: bool = False, longest: int = LONGEST) -> None:
    """A text of several lines is stored as it is or refused: never cut, never cleaned."""
    if text is not None:
        _check(place, name, text, text.replace("\r\n", "\n"), needed, longest)


def check_line(place: Place, name: str, text: str | None, *, needed: bool = False, longest: int = LONGEST) -> None:
    """A text of one line, such as a name or a title, likewise; what goes on beyond the line is none."""
    if text is None:
        return
    if _BREAKS.search(text):
        place.add("LINE_BREAK", "It is one line and holds a line break or a tab; write a space instead.", name)
    _check(place, name, text, _BREAKS.sub("", text), needed, longest)


def _check(place: Place, name: str, text: str, bare: str, needed: bool, longest: int) -> None:
    """What holds of every text; `bare` is it without the breaks that it may have or that were told of."""
    if len(text) > longest:
        place.add("TOO_LONG", f"It has {len(text):,} characters and at most {longest:,} are kept; shorten it.", name)
    if _UNSTORABLE.search(text):
        place.add("UNSTORABLE_TEXT", "It holds a NUL or half a character; remove these.", name)
    if sign := CONTROLS.search(bare):
        what = f"U+{ord(sign.group()):04X}, a control character that is not seen or turns the direction of writing"
        place.add("CONTROL_CHARACTER", f"It holds {what}; remove it.", name)
    if needed and not text.strip():
        place.add("BLANK", "It is blank; write something.", name)


def check_count(place: Place, name: str, count: int, most: int = MOST) -> bool:
    """Whether a list is short enough to be looked at."""
    if count > most:
        place.add("TOO_MANY", f"There are {count:,} and at most {most:,} are taken; send fewer.", name)
    return count <= most
