"""What a cursor belongs to: the type, each key with its way, and the client's values that a key depends on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from compiler.attributes import reaches
from compiler.keys import Key, Ordering, of_choice
from compiler.values import Leaf
from schema.build import build

REACHES = reaches(build().types)


def _order(*chosen: dict[str, Any]) -> Ordering:
    return of_choice(REACHES, "Project", chosen, None)


def _mark(*chosen: dict[str, Any]) -> Any:
    return _order(*chosen).mark.value


def test_each_part_of_an_ordering_tells_it_from_others() -> None:
    marks = [_mark({"lead": {"code": way}}) for way in ("ASC", "DESC", "ASC_NULLS_FIRST", "DESC_NULLS_LAST")]
    others = [_mark({"code": "ASC"}), _mark({"programme": {"code": "ASC"}}), _mark({"span": {"startsOn": "ASC"}})]
    both = [_mark({"code": "ASC"}, {"startsOn": "ASC"}), _mark({"startsOn": "ASC"}, {"code": "ASC"})]
    every = [*marks, *others, *both, of_choice(REACHES, "Programme", [{"code": "ASC"}], None).mark.value]
    assert len(set(every)) == len(every)


def test_the_same_ordering_said_otherwise_is_the_same() -> None:
    assert _mark({"lead": {"code": "ASC"}}) == _mark({"lead": {"code": "ASC_NULLS_LAST"}})
    assert _mark({"code": "DESC"}) == _mark({"code": "DESC_NULLS_LAST"}), "a code is never null"
    assert _mark({"code": "DESC"}) == _mark({"code": "DESC"}, {"code": "ASC"}), "a key that stands twice is one"
    assert [key.name for key in _order({"code": "DESC"}, {"code": "ASC"}).keys] == [".code", ".id"]


def test_values_that_a_key_depends_on_are_read_at_each_run() -> None:
    (key, tie) = _order({"code": "ASC"}).keys

    def marked(now: int) -> Leaf:
        limit = Leaf(now, lambda variables: variables["limit"])
        return Ordering(_order().table, (_with(key, limit), tie)).mark

    assert not marked(3).fixed, "its text must not hold the value"
    assert marked(3).value != marked(4).value != _mark({"code": "ASC"})
    assert marked(3).read({"limit": 4}) == marked(4).value


def _with(key: Key, mark: Leaf) -> Key:
    return replace(key, marks=(mark,))
