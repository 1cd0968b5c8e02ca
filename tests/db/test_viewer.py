"""The stance of a viewer: an audit of one programme is no audit of all."""

from __future__ import annotations

import pytest

from db.viewer import Stance, Viewer
from db.words import GrantRole


@pytest.mark.parametrize(
    ("programmes", "stance"),
    [({}, Stance.AUDITOR), ({GrantRole.AUDITOR: None}, Stance.AUDITOR), ({GrantRole.AUDITOR: {7}}, Stance.MEMBER)],
)
def test_an_auditor_of_one_programme_does_not_see_all(
    programmes: dict[GrantRole, set[int] | None], stance: Stance
) -> None:
    limits = {role: None if ids is None else frozenset(ids) for role, ids in programmes.items()}
    viewer = Viewer(1, 1, roles=frozenset({GrantRole.AUDITOR}), programmes=limits)
    assert viewer.stance is stance
    assert (viewer.context[-1] == "on") is (stance is Stance.AUDITOR)
