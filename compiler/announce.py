"""What an event tells of itself, and which node an announcement holds; knows no event and no SQL."""

from __future__ import annotations

import typing
from enum import Enum
from functools import cache

from compiler.declare import DECLARED
from compiler.errors import DeclarationError
from compiler.specs import Given, OwnColumn

EVENT_TAG = 75
"""The number of events within opaque ids; an event is no node."""


class Told(Enum):
    """The plain fields that an announcement may have, by their Python names."""

    EVENT_ID = "event_id"
    AT = "at"
    ACTION = "action"
    CHANGED_ID = "changed_id"
    FROM_STATUS = "from_status"
    TO_STATUS = "to_status"


@cache
def announcing(payload: str) -> str:
    """The name of the type whose node an announcement holds."""
    declaration = DECLARED[payload]
    held = [name for name, spec in declaration.specs.items() if isinstance(spec, Given)]
    if len(held) != 1:
        raise DeclarationError(declaration.where(""), "it holds not one node", "declare one field with given()")
    node: type = typing.get_type_hints(declaration.cls)[held[0]]
    return node.__name__


def prove_announcement(payload: str) -> None:
    """Each plain field must be one that events tell."""
    announcing(payload)
    declaration = DECLARED[payload]
    known = {told.value for told in Told}
    for name, spec in declaration.specs.items():
        if isinstance(spec, OwnColumn) and name not in known:
            raise DeclarationError(
                declaration.where(name), "no event tells it", f"an announcement tells {', '.join(sorted(known))}"
            )
