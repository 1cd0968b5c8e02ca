"""What is personal and never enters the record of changes, which nobody can erase from; knows no digest.

A person's name and address enter it as digests with a salt (`app.chain_entry`), and are forgotten with the salt.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PERSONAL: Mapping[str, frozenset[str]] = {
    "api_token": frozenset({"label"}),
    "identity_binding": frozenset({"subject"}),
}


def impersonal(table: str, row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """An image of a row as the record may keep it."""
    if row is None:
        return None
    hidden = PERSONAL.get(table, frozenset())
    return {name: value for name, value in row.items() if name not in hidden}
