"""How much each may ask in a while: an organisation, or an address without a token; knows no HTTP and no GraphQL.

A request takes a point, and what its operation costs as soon as it is answered. A token that does not hold takes from
its address, so that nobody tries tokens as fast as the server looks them up.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from db.viewer import Viewer
from server.buckets import Buckets, Rate
from server.proxies import address as parsed

REQUEST_POINTS = 1
WRONG_TOKENS = Rate(per_second=1, burst=60)
"""Of an address: one a second for long, and a minute's worth at once."""
PREFIX_6 = 64
"""What one household or office has of IPv6."""


class TooMany(Exception):
    """Whoever asks has asked too much for now; `seconds` tells when it is less."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = max(1, math.ceil(seconds))


@dataclass(frozen=True)
class Rates:
    """The rates in force; None for no limit."""

    buckets: Buckets
    organisation: Rate | None
    anonymous: Rate | None

    def admit(self, viewer: Viewer, address: str) -> None:
        """Take a request's point; TooMany when the holder has none."""
        rate = self.organisation if viewer.user_id else self.anonymous
        if rate is not None:
            _raise_for(self.buckets.take(holder(viewer, address), REQUEST_POINTS, rate))

    def spend(self, viewer: Viewer, address: str, cost: float) -> None:
        """Take what an operation has cost."""
        rate = self.organisation if viewer.user_id else self.anonymous
        if rate is not None and cost:
            self.buckets.add(holder(viewer, address), cost, rate)

    def admit_unknown(self, address: str) -> None:
        """Before a token is looked up that nobody knows yet; TooMany when the address has shown too many wrong ones."""
        if self.anonymous is not None:
            _raise_for(self.buckets.take(("wrong", prefix(address)), 0, WRONG_TOKENS))

    def wrong(self, address: str) -> None:
        """A token did not hold."""
        if self.anonymous is not None:
            self.buckets.add(("wrong", prefix(address)), 1, WRONG_TOKENS)


@lru_cache(4_096)
def prefix(address: str) -> str:
    """What stands for a client without a token: its address, of IPv6 the part that its network gives away whole."""
    found = parsed(address)
    if found is None or found.version == 4:
        return str(found or address)
    return str(int(found) >> (128 - PREFIX_6))


def holder(viewer: Viewer, address: str) -> tuple[str, int | str]:
    """Who pays: the organisation of who asks, or what stands for the address of who shows no token."""
    return ("organisation", viewer.organisation_id) if viewer.user_id else ("address", prefix(address))


def _raise_for(seconds: float) -> None:
    if seconds > 0:
        raise TooMany(seconds)
