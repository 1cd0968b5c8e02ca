"""Idempotency keys as clients give them: their form, what they stand for, and the answer to their misuse.

It knows no subject and no table.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from graphql import Node

from compiler.errors import InputError
from db.viewer import Viewer
from db.words import Term

KEY = "idempotencyKey"
DESCRIPTION = (
    "A name that you choose for this one act, 8 to 128 letters, digits and _ . : ~ -, such as a UUID: sent again with"
    " the same input within 30 days, it is done once and answers the same; without it a retry acts anew (kunci"
    " idempotensi)."
)
_FORM = re.compile(r"[A-Za-z0-9_.:~-]{8,128}")


@dataclass(frozen=True)
class IdempotencyMismatch:
    """The key stands for something else already."""

    refusal: ClassVar[bool] = True

    code: str = "IDEMPOTENCY_MISMATCH"
    message: str = (
        "This key has been used for another input, or by another person of your organisation; nothing was done. Send"
        " the same input as the first time, or choose a new key for a new act."
    )
    path: tuple[str, ...] = ("input", KEY)


def key_of(given: Mapping[str, Any], mutation: str, *, writes: bool, node: Node) -> str | None:
    """The key of an input; InputError when it is malformed, or when there is nothing to do once."""
    key = given.get(KEY)
    if key is None:
        return None
    if not writes:
        raise InputError(f"`{mutation}` writes nothing, so it takes no `{KEY}`; leave `input.{KEY}` out", node)
    if not _FORM.fullmatch(key):
        raise InputError(
            f"`input.{KEY}` must be 8 to 128 characters, letters, digits and _ . : ~ - only; a UUID will do", node
        )
    return str(key)


def without_key(given: Mapping[str, Any]) -> dict[str, Any]:
    """What a key stands for: the input without it."""
    return {name: value for name, value in given.items() if name != KEY}


def digest(*parts: Any) -> bytes:
    """A SHA-256 over values in their canonical form: the order of an object's fields makes no difference."""
    return hashlib.sha256(json.dumps(_canonical(parts), sort_keys=True).encode()).digest()


def told_to(document: bytes, viewer: Viewer) -> bytes:
    """Of all that decides what an answer holds: what is asked, and what its viewer may see as signing in found it."""
    seen = (viewer.organisations, viewer.circle, viewer.partner, viewer.parties, viewer.administers)
    within = None if viewer.within is None else sorted(viewer.within)
    return digest(document.hex(), viewer.held, within, *(sorted(ids) for ids in seen))


def _canonical(value: Any) -> Any:
    """Numbers that are equal are written alike; null is not the same as left out."""
    if isinstance(value, Mapping):
        return {name: _canonical(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_canonical(one) for one in value]
    if isinstance(value, Term):
        return value.name
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.isoformat() if isinstance(value, date) else value
