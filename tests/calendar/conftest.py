"""The stage of mutations, for what the calendar does there."""

from tests.mutations.conftest import stage

__all__ = ["stage"]
