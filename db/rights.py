"""Whether anybody's rights may have changed within this process; knows no table's meaning and no viewer.

What one mutation grants or ends holds for the very next read: answers about who asks that are older are forgotten.
"""

from __future__ import annotations

TABLES = frozenset(
    {
        "api_token",
        "app_user",
        "agreement",
        "agreement_party",
        "identity_binding",
        "org_grant",
        "organisation",
        "organisation_relation",
        "participation",
        "programme",
        "project",
    }
)
"""What signing in reads: a change of a row of these may change what somebody sees."""


class Epoch:
    """A count of changes; whoever keeps an answer keeps the count beside it."""

    __slots__ = ("now",)

    def __init__(self) -> None:
        self.now = 0

    def passed(self) -> None:
        """Something changed."""
        self.now += 1


EPOCH = Epoch()
"""This process's: it is one for all databases, of which a process serves one."""
