"""What counts as a mutation, whose client may leave without cutting it short: the operation, not a word in the text."""

from __future__ import annotations

from typing import Any

import pytest

from compiler.execute import Executor
from schema.build import build

BOTH = "query Read { __typename } mutation Act { __typename }"


@pytest.mark.parametrize(
    ("query", "name", "acts"),
    [
        ("mutation { __typename }", None, True),
        ("{ __typename } # mutation", None, False),
        ("query mutation { __typename }", None, False),
        (BOTH, "Act", True),
        (BOTH, "Read", False),
        (BOTH, None, False),
        ("mutation {", None, False),
    ],
)
def test_only_the_chosen_operation_counts(query: str, name: str | None, acts: bool) -> None:
    built = build()
    nowhere: Any = None
    assert Executor(built.graphql, built.types, nowhere).acts_on(query, name) is acts
