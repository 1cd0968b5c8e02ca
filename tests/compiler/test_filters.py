"""Filters and orderings that lead beyond a row: what is refused and how it is told, and what holds of an absent row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import orjson
import pytest

from compiler.criteria import DEPTH
from compiler.execute import Executor, Request
from compiler.ids import encode
from tests.queries.triple import TODAY

PROJECT, PHASE = 2, 3


async def _answer(executor: Executor, query: str, variables: Mapping[str, Any] | None = None) -> Any:
    answer = await executor.execute(Request(query, variables or {}, today=TODAY))
    return orjson.loads(answer.body)


def _nested(levels: int) -> str:
    return '{code: {eq: "X"}}' if levels == 1 else f"{{not: {_nested(levels - 1)}}}"


def _over_parents(levels: int) -> str:
    return "{code: ASC}" if not levels else f"{{parent: {_over_parents(levels - 1)}}}"


OTHER = encode(PHASE, UUID(int=7))

REFUSED = {
    "null": ("filter: {lead: null}", "filter.lead is null; leave it out, or use isNull to test for null"),
    "null operator": ("filter: {lead: {kind: {eq: null}}}", "filter.lead.kind.eq is null"),
    "null in a list": ('filter: {code: {in: ["a", null]}}', "filter.code.in"),
    "empty": ("filter: {}", "filter is empty"),
    "empty operator": ("filter: {lead: {code: {}}}", "filter.lead.code is empty"),
    "empty quantifier": ("filter: {milestones: {some: {}}}", "filter.milestones.some is empty"),
    "empty value": ("filter: {span: {}}", "filter.span is empty"),
    "empty condition": ("filter: {region: {}}", "filter.region is empty"),
    "null day": (
        'filter: {region: {within: {scheme: BPS, code: "11", asOf: null}}}',
        "filter.region.within.asOf is null",
    ),
    "malformed id": ('filter: {id: {eq: "x"}}', "filter.id.eq is 'x', which is malformed"),
    "id of another type": (f'filter: {{id: {{in: ["{OTHER}"]}}}}', "no id of a Project"),
    "id of another type, further on": (f'filter: {{programme: {{id: {{eq: "{OTHER}"}}}}}}', "no id of a Programme"),
    "too deep": (f"filter: {_nested(DEPTH + 1)}", f"at most {DEPTH}"),
    "null order": ("orderBy: [null]", "orderBy[0] is null"),
    "null direction": ("orderBy: [{lead: {code: null}}]", "orderBy[0].lead.code"),
}


@pytest.mark.parametrize(("arguments", "told"), REFUSED.values(), ids=list(REFUSED))
async def test_what_cannot_be_asked_is_refused_by_its_place(demo_executor: Executor, arguments: str, told: str) -> None:
    demo_executor.pool.sent = []
    answer = await _answer(demo_executor, f"{{ projects({arguments}) {{ totalCount }} }}")
    (error,) = answer["errors"]
    assert error["extensions"]["code"] in ("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED")
    assert told in error["message"] or error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert not demo_executor.pool.sent, "it is refused before a connection is taken"


async def test_null_in_the_place_of_a_filter_or_an_ordering_is_just_left_out(demo_executor: Executor) -> None:
    """There is nothing to test for null: clients send it for a variable they do not use."""
    query = "query ($f: ProjectFilter, $o: [ProjectOrder!]) { projects(filter: $f, orderBy: $o) { totalCount } }"
    for given, told in (({"f": None}, "filter is null; leave it out"), ({"o": None}, "orderBy is null; leave it out")):
        (error,) = (await _answer(demo_executor, query, given))["errors"]
        assert error["message"] == told


async def test_an_id_that_comes_later_is_refused_too(demo_executor: Executor) -> None:
    """The statement is kept by then; its values are still looked at before a connection is taken."""
    query = "query ($id: ID!) { projects(filter: {id: {ne: $id}}) { totalCount } }"
    good = await _answer(demo_executor, query, {"id": encode(PROJECT, UUID(int=1))})
    assert good["data"]["projects"]["totalCount"] > 0
    for other, told in ((OTHER, "no id of a Project"), ("", "malformed")):
        (error,) = (await _answer(demo_executor, query, {"id": other}))["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert told in error["message"]


async def test_as_deep_as_allowed_is_answered(demo_executor: Executor) -> None:
    answer = await _answer(demo_executor, f"{{ projects(filter: {_nested(DEPTH)}) {{ totalCount }} }}")
    assert answer["data"]["projects"]["totalCount"] >= 0


@pytest.mark.parametrize("levels", [DEPTH + 1, 300])
async def test_depth_is_refused_in_variables_too(demo_executor: Executor, levels: int) -> None:
    filter_: Any = {"code": {"eq": "X"}}
    for _ in range(levels):
        filter_ = {"not": filter_}
    query = "query ($f: ProjectFilter) { projects(filter: $f) { totalCount } }"
    (error,) = (await _answer(demo_executor, query, {"f": filter_}))["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_orderings_lead_only_so_far(demo_executor: Executor) -> None:
    allowed = await _answer(
        demo_executor, f"{{ regions(first: 1, orderBy: [{_over_parents(DEPTH)}]) {{ totalCount }} }}"
    )
    assert "errors" not in allowed
    refused = await _answer(
        demo_executor, f"{{ regions(first: 1, orderBy: [{_over_parents(DEPTH + 1)}]) {{ totalCount }} }}"
    )
    assert refused["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_a_cursor_of_another_ordering_is_refused(demo_executor: Executor) -> None:
    def asked(order: str, after: str = "") -> str:
        return f"{{ projects(first: 1, orderBy: [{order}]{after}) {{ pageInfo {{ endCursor }} }} }}"

    first = await _answer(demo_executor, asked("{lead: {code: ASC}}"))
    cursor = first["data"]["projects"]["pageInfo"]["endCursor"]
    same = await _answer(
        demo_executor, asked("{lead: {code: ASC_NULLS_LAST}}, {lead: {code: DESC}}", f', after: "{cursor}"')
    )
    assert "errors" not in same, "ASC puts nulls last, and a key that stands twice is one"
    for order in ("{lead: {code: DESC}}", "{lead: {code: ASC_NULLS_FIRST}}", "{code: ASC}", "{lead: {kind: ASC}}"):
        (error,) = (await _answer(demo_executor, asked(order, f', after: "{cursor}"')))["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert "another list or ordering" in error["message"]


NONE = "{parentOrganisation: {id: {isNull: true}}}"
ABSENT = {
    NONE: True,
    "{parentOrganisation: {id: {isNull: false}}}": False,
    "{parentOrganisation: {code: {isNull: true}}}": True,
    '{parentOrganisation: {code: {ne: "X"}}}': True,
    '{parentOrganisation: {code: {notIn: ["X"]}}}': True,
    '{parentOrganisation: {code: {eq: "X"}}}': False,
    "{parentOrganisation: {isActive: {eq: false}}}": False,
    "{parentOrganisation: {isActive: {isNull: true}}}": True,
    "{parentOrganisation: {not: {isActive: {eq: true}}}}": True,
    "{parentOrganisation: {valid: {isOpenEnded: {isNull: true}}}}": True,
    "{parentOrganisation: {milestones: {some: {and: []}}}}": False,
    "{parentOrganisation: {milestones: {none: {and: []}}}}": True,
    "{parentOrganisation: {milestones: {every: {or: []}}}}": True,
    "{parentOrganisation: {country: {iso2: {isNull: true}}}}": True,
    '{parentOrganisation: {region: {within: {scheme: KEMENDAGRI, code: "35"}}}}': False,
    '{parentOrganisation: {not: {region: {within: {scheme: KEMENDAGRI, code: "35"}}}}}': True,
    "{parentOrganisation: {or: []}}": False,
    "{parentOrganisation: {and: []}}": True,
}
"""Filters on an organisation that is no unit of another, and whether they hold."""


@pytest.mark.parametrize(("one", "holds"), ABSENT.items())
async def test_an_absent_row_is_one_of_nulls(demo_executor: Executor, one: str, holds: bool) -> None:
    answer = await _answer(
        demo_executor,
        f"{{ all: organisations(filter: {NONE}) {{ totalCount }}"
        f" those: organisations(filter: {{and: [{NONE}, {one}]}}) {{ totalCount }} }}",
    )
    assert "errors" not in answer, answer
    total = answer["data"]["all"]["totalCount"]
    assert total > 0, "the demonstration has organisations that are no units"
    assert answer["data"]["those"]["totalCount"] == (total if holds else 0)


@pytest.mark.parametrize("absent", [True, False])
async def test_what_holds_of_an_absent_row_may_depend_on_a_variable(demo_executor: Executor, absent: bool) -> None:
    query = """query ($absent: Boolean!) {
      asked: organisations(filter: {parentOrganisation: {code: {isNull: $absent}}}) { totalCount }
      none: organisations(filter: {parentOrganisation: {id: {isNull: true}}}) { totalCount }
      all: organisations { totalCount }
    }"""
    answer = await _answer(demo_executor, query, {"absent": absent})
    assert "errors" not in answer, answer
    data = answer["data"]
    none, all_ = data["none"]["totalCount"], data["all"]["totalCount"]
    assert 0 < none < all_
    assert data["asked"]["totalCount"] == (none if absent else all_ - none)
