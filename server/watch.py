"""An identity looked after as long as something stands on it: a socket, a stream; knows neither."""

from __future__ import annotations

import asyncio
import contextlib
import time

from db.pool import TimedOut, Unavailable
from db.sign_in import SignedIn
from db.viewer import Viewer
from server.auth import Identity, Unauthenticated
from server.rates import TooMany


class Watch:
    """Looks who asks up again and again; `viewer` is the answer of the last time."""

    def __init__(self, identity: Identity, signed_in: SignedIn, every: float) -> None:
        self._identity, self._signed_in, self._every = identity, signed_in, every

    @property
    def viewer(self) -> Viewer:
        """Who asks, as it was found last."""
        return self._signed_in.viewer

    async def until_it_ends(self) -> None:
        """Raise Unauthenticated as soon as the identity does not hold any more: it ends, or somebody ends it.

        While PostgreSQL is away nothing is known against it; its end is known all the same.
        """
        while (left := self._signed_in.until - time.time()) > 0:
            await asyncio.sleep(min(self._every, left))
            with contextlib.suppress(Unavailable, TimedOut, TooMany):
                self._signed_in = await self._identity.signed_in(fresh=True)
        raise Unauthenticated
