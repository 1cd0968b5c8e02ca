"""Who keeps reference data; knows none of it."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.outcome import Forbidden

EVERY_PROGRAMME = 0
"""A grant that is limited to programmes holds for none of this key."""


def keeps(write: Write) -> bool:
    """Whether the viewer is a STEWARD."""
    return write.viewer.may(GrantRole.STEWARD, EVERY_PROGRAMME)


def not_steward(*path: str) -> Forbidden:
    """The refusal of who keeps no reference data."""
    text = "Only a STEWARD keeps reference data; ask one of the data custodians (walidata)."
    return Forbidden("NOT_A_STEWARD", text, path)
