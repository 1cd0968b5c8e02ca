"""The whole application over a copy of the demonstration, and its reporter's files."""

from tests.mutations.conftest import stage

__all__ = ["stage"]
