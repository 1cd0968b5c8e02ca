"""Who keeps reference data: a STEWARD, whose grant is limited to no programme (walidata, Perpres 39/2019)."""

from __future__ import annotations

from db.transaction import Write
from db.words import GrantRole
from resolvers.change.change import Change
from resolvers.outcome import Forbidden

ROLE = GrantRole.STEWARD


def refused_to_all_but_stewards(write: Write, *path: str) -> Forbidden | None:
    """The refusal of who is none; nothing that they do opens data to them."""
    if write.viewer.may(ROLE, 0):
        return None
    return Forbidden("NOT_A_STEWARD", "Only a STEWARD keeps reference data; ask one (walidata).", path or ("input",))


def stewarding(action: str, reason: str | None = None) -> Change:
    """A change of reference data as its audit entry tells it."""
    return Change(action, ROLE, reason)
