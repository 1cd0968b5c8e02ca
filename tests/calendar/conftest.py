"""The stage of mutations, for what the calendar does there."""

from tests.mutations.conftest import scenery, stage

__all__ = ["scenery", "stage"]
