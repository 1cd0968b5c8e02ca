"""What an amendment leaves as it is, told apart from null, which clears; knows no table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final


class Unchanged(Enum):
    """The one value of a field that was left out."""

    UNCHANGED = "unchanged"

    def __repr__(self) -> str:
        return "UNCHANGED"


UNCHANGED: Final = Unchanged.UNCHANGED


def changes(**given: Any) -> Mapping[str, Any]:
    """The columns that an amendment names, without those it leaves as they are."""
    return {name: value for name, value in given.items() if value is not UNCHANGED}
