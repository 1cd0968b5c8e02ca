"""docs/identity.md: its numbers are those in force, its roles are all there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.words import GrantRole
from resolvers.mutations.rotate_api_token import LONGEST_OVERLAP
from resolvers.persons import tokens
from server.auth import TOKEN_CHARACTERS
from server.oidc import keys

PAGE = " ".join((Path(__file__).resolve().parents[2] / "docs" / "identity.md").read_text().split())


@pytest.mark.parametrize("role", GrantRole)
def test_the_page_names_each_role(role: GrantRole) -> None:
    assert f"| `{role.name}` |" in PAGE


@pytest.mark.parametrize(
    ("sentence", "enforced"),
    [
        ("at most {:,} characters long", TOKEN_CHARACTERS),
        ("at most once in {:g} seconds", keys.PAUSE_SECONDS),
        ("It ends after {} days at the latest", tokens.LONGEST_DAYS),
        ("a person has {} at once", tokens.MOST_LIVING),
    ],
)
def test_a_number_is_the_one_in_force(sentence: str, enforced: float) -> None:
    assert sentence.format(enforced) in PAGE


def test_keys_are_asked_for_hourly_and_hold_a_day() -> None:
    assert (keys.FRESH_SECONDS, keys.LASTING_SECONDS) == (3_600, 86_400)
    assert LONGEST_OVERLAP == 168
