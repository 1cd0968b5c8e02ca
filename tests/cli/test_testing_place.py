"""Where the tests' PostgreSQL keeps its data."""

from __future__ import annotations

from pathlib import Path

from cli.places import CHECKOUT
from cli.testing_place import root

ENDLESS = 2**80
OWN = CHECKOUT / ".selaras" / "test"


def test_in_memory_where_there_is_room(tmp_path: Path) -> None:
    found = root(tmp_path, 1)
    assert found.parent == tmp_path
    assert found == root(tmp_path, 1), "all processes of a run look in one place"


def test_in_the_checkout_where_memory_is_small_or_none(tmp_path: Path) -> None:
    assert root(tmp_path, ENDLESS) == OWN
    assert root(tmp_path / "missing", 1) == OWN
