"""A to-one is asked by the row's own key only where everyone sees what the key leads to."""

from __future__ import annotations

from compiler.conditions import own_key
from compiler.fields import Field
from compiler.specs import One
from db import tables as t
from db.policies import everyone, policy
from schema.build import build


def _ones() -> list[tuple[str, Field]]:
    return [
        (f"{type_.name}.{field.name}", field)
        for type_ in build().types.values()
        for field in type_.fields.values()
        if isinstance(field.spec, One)
    ]


def test_what_somebody_may_not_see_is_looked_up() -> None:
    found = {name: own_key(field) for name, field in _ones()}
    assert {name for name, known in found.items() if known is not None and policy(known[0]) is not everyone} == set()
    assert found["Agreement.project"] is None
    assert found["Milestone.phase"] is None


def test_what_everyone_sees_is_asked_by_its_key() -> None:
    found = {name: own_key(field) for name, field in _ones()}
    assert found["ProjectSite.region"] == (t.region, t.project_site.c.region_id)
