"""The whole application over a copy of the demonstration, and its reporter's files."""

from tests.mutations.conftest import scenery, stage

__all__ = ["scenery", "stage"]
