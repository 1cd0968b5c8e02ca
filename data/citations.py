"""Reads what a file says of the basis of a fact: `"STATED S0 [p. 3]: a note"`; knows no database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from data.errors import did_you_mean
from data.format import STATE, Form, children
from db.words import Basis

WHOLE = "*"
_FORM = re.compile(
    r"(?P<basis>\S+)\s+(?P<source>[^\s\[\]:]+)(?:\s+\[(?P<locator>[^\]]+)\])?(?:\s*:\s+(?P<note>.+))?", re.S
)
_EXAMPLE = 'Write it like "STATED S0", "EXTERNAL E10 [p. 3]: a note".'


@dataclass(frozen=True)
class Cite:
    """That a source carries a field of an entry, or the whole of it where field is null."""

    field: str | None
    basis: str
    source: str
    locator: str | None
    note: str | None


def cites(given: object, of: Form) -> Iterator[Cite]:
    """The citations of an entry; ValueError says what is wrong and how to mend it."""
    if not of.citable:
        raise ValueError(f"a {of.name} carries no citation. Cite the entry it belongs to.")
    by_field = given if isinstance(given, dict) else {WHOLE: given}
    for field, texts in by_field.items():
        _check_field(field, of)
        for text in texts if isinstance(texts, list) else [texts]:
            yield _cite(None if field == WHOLE else field, text)


def _check_field(field: str, of: Form) -> None:
    known = {*of.fields, *children(of.name), STATE.get(of.name, WHOLE), WHOLE}
    if field not in known:
        raise ValueError(f"cites {field!r}, which is no field of a {of.name}. {did_you_mean(field, known)}")


def _cite(field: str | None, text: object) -> Cite:
    found = _FORM.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise ValueError(f"{text!r} is no citation. {_EXAMPLE}")
    words = [basis.name for basis in Basis]
    if found["basis"] not in words:
        raise ValueError(f"{found['basis']!r} is no basis. {did_you_mean(found['basis'], words)}")
    return Cite(field, found["basis"], found["source"], found["locator"], found["note"])
