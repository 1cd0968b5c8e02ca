"""How much a viewer may take of what all share: three tiers of askers, and one of exports; knows no limit's number."""

from enum import Enum, auto


class Tier(Enum):
    """Whose limits hold, and whose connections serve."""

    __hash__ = object.__hash__  # as Stance

    ANONYMOUS = auto()
    MEMBER = auto()
    ANALYST = auto()
    EXPORT = auto()
    """Long reads of whole tables: no viewer's own tier, asked for by name."""
