"""Who may enter now: how many are inside, of each holder and all together, and what each asked; knows no HTTP."""

from __future__ import annotations

from db.viewer import Viewer
from server.buckets import Buckets
from server.occupancy import Occupancy, Place
from server.rates import Rates, holder
from server.settings import Settings


class Busy(Exception):
    """All places are taken for now."""


class Admission:
    """The doors of one worker."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._requests, self._streams = Occupancy(), Occupancy()
        self.rates = Rates(Buckets(settings.buckets), settings.organisation, settings.anonymous)

    def entrance(self) -> Place:
        """A place for a request of whoever; Busy when the worker has none."""
        return self._requests.place("all", self._settings.requests_at_once, Busy)

    def request(self, viewer: Viewer, address: str) -> Place:
        """A place for a holder's request; TooMany or Busy when there is none."""
        self.rates.admit(viewer, address)
        return self._requests.place(holder(viewer, address), self._settings.requests_per_organisation, Busy)

    def client(self, address: str) -> Place:
        """A place for a socket or stream of an address; Full when it holds too many."""
        return self._streams.place(("client", address), self._settings.sockets_per_client)

    def stream(self, viewer: Viewer, address: str) -> Place:
        """A place for a socket or stream of a holder; without a token an address, which is bounded already."""
        return self._streams.place(holder(viewer, address), self._settings.sockets_per_organisation)
