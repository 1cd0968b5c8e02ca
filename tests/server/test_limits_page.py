"""docs/limits.md says what the code enforces, number by number; a change of one is a change of the other."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from compiler import amounts, cost, criteria, found, group_arguments, limits, nodes, pages, plan, weights
from compiler.execute import Executor, Request
from db import pool
from db.tier import Tier
from resolvers import texts
from resolvers.reporting import remarks, sizes
from server import asked, body, buckets, file_body, rates, wire
from server.settings import Settings
from sheets import archive

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE, RUNNING = (DOCS / "limits.md").read_text(), (DOCS / "running.md").read_text()
SETTINGS = Settings(database_url="postgresql://nobody@nowhere/none")
TIERS = {"without a token": Tier.ANONYMOUS, "with a token": Tier.MEMBER, "analysts and auditors": Tier.ANALYST}

PUBLISHED = {
    "tokens": (limits.TOKENS, 4_000),
    "depth": (limits.DEPTH, 15),
    "introspection depth": (limits.INTROSPECTION_DEPTH, 20),
    "aliases": (limits.ALIASES, 100),
    "root fields": (limits.ROOT_FIELDS, 20),
    "fields": (limits.FIELDS, 400),
    "fragment nesting": (limits.FRAGMENT_DEPTH, 50),
    "introspection cost": (limits.INTROSPECTION, 400),
    "values of variables": (amounts.VALUES_READING, 2_000),
    "conditions of filters": (amounts.CONDITIONS, 200),
    "weight of fields": (amounts.WEIGHT, 600),
    "nesting of values": (limits.VALUE_DEPTH, 40),
    "rows of a page": (pages.MAXIMUM_SIZE, 100),
    "ids of `nodes`": (nodes.MOST, 100),
    "groups of an aggregate": (group_arguments.MAXIMUM_SIZE, 1_000),
    "keys of a group": (group_arguments.KEYS, 12),
    "measures of children": (plan.CHILDREN, 3),
    "levels of a filter": (criteria.DEPTH, 8),
    "letters of a search": (found.MOST, 200),
    "movements of money of an input": (sizes.MOST_ENTRIES, 5_000),
    "movements of money of a report": (sizes.MOST_OF_A_REPORT, 20_000),
    "other rows of a report": (texts.MOST, 500),
    "reports submitted together": (sizes.MOST_REPORTS, 50),
    "remarks of a return": (remarks.MOST, 100),
    "bytes of a file": (file_body.BYTES, 64_000_000),
    "rows of a sheet": (archive.ROWS, 20_000),
    "letters of a text": (texts.LONGEST, 20_000),
}
COSTS = {Tier.ANONYMOUS: 2_000, Tier.MEMBER: 10_000, Tier.ANALYST: 50_000}
BODIES = {Tier.ANONYMOUS: 256_000, Tier.MEMBER: 4_000_000, Tier.ANALYST: 4_000_000}
SECONDS = {Tier.ANONYMOUS: 1.5, Tier.MEMBER: 1.5, Tier.ANALYST: 10.0}


def cells(first: str) -> list[str]:
    """The row of a table of the page, by its first cell."""
    found = [line for line in PAGE.splitlines() if line.startswith(f"| {first} |")]
    assert len(found) == 1, first
    return [cell.strip() for cell in found[0].strip("|").split("|")]


def number(text: str) -> float:
    """The first number of a cell."""
    return float(text.split()[0].rstrip(",").replace(",", ""))


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_limit_is_what_the_page_says(name: str) -> None:
    enforced, agreed = PUBLISHED[name]
    assert enforced == agreed == number(cells(name)[1])


@pytest.mark.parametrize("who", TIERS)
def test_a_tier_has_what_the_page_says(who: str) -> None:
    tier, (_, cost_, seconds, bytes_) = TIERS[who], cells(who)
    assert limits.COST[tier] == COSTS[tier] == number(cost_)
    assert SETTINGS.shares[tier].statement_timeout == SECONDS[tier] == number(seconds)
    assert body.BYTES[tier] == BODIES[tier] == number(bytes_)


@pytest.mark.parametrize(
    ("sentence", "enforced"),
    [
        ("A document may be {:,} bytes large", asked.DOCUMENT_BYTES),
        ("A body must have arrived after {:g} seconds", body.RECEIVE_SECONDS),
        ("a mutation {:,} |", amounts.VALUES_ACTING),
        ("a list {}, an", weights.PAGE),
        ("an aggregate {}, a", weights.AGGREGATE),
        ("a search {};", weights.SEARCH),
        ("a plain list {} objects", cost.LIST_SIZE),
        ("a mutation {} and what its payload costs", cost.MUTATION),
        ("aggregate costs {}, since", cost.AGGREGATE),
        ("`first`, {} when it is not given; one", group_arguments.DEFAULT_SIZE),
        ("for every {} objects within a group", cost.PARTS),
        ("{} when neither is given", pages.DEFAULT_SIZE),
        ("at most {}) times", pages.MAXIMUM_SIZE),
        ("unpacked at most {:,} |", archive.BYTES),
        ("A connection has at most {} requests waiting", pool.WAITING_PER_CONNECTION),
        ("A request takes {} point, and", rates.REQUEST_POINTS),
        ("has shown {:g} tokens that do not hold", rates.WRONG_TOKENS.burst),
        ("of the same /{}.", rates.PREFIX_6),
        ("A worker answers {} requests at once", SETTINGS.requests_at_once),
        ("of an address without a token {}.", SETTINGS.requests_per_organisation),
    ],
)
def test_a_sentence_says_what_is_enforced(sentence: str, enforced: float) -> None:
    assert sentence.format(enforced) in " ".join(PAGE.split())


async def test_the_query_of_the_page_answers(demo_executor: Executor) -> None:
    snippet = PAGE.partition("```graphql\n")[2].partition("```")[0]
    answer = await demo_executor.execute(Request(snippet, {"document": "{ projects(first: 7) { nodes { code } } }"}))
    found = orjson.loads(answer.body)["data"]["queryCost"]
    assert (found["isAllowed"], found["refusal"], found["requested"]) == (True, None, 7)


def test_exports_have_their_own_time() -> None:
    assert SETTINGS.shares[Tier.EXPORT].statement_timeout == 300


@pytest.mark.parametrize(
    ("who", "rate"),
    [
        ("the persons of an organisation together", SETTINGS.organisation),
        ("an address without a token", SETTINGS.anonymous),
    ],
)
def test_a_rate_is_what_the_page_says(who: str, rate: buckets.Rate) -> None:
    assert [number(cell) for cell in cells(who)[1:]] == [rate.per_second, rate.burst]


def test_the_bounds_of_a_head_are_on_the_page_about_running() -> None:
    text = " ".join(RUNNING.split())
    assert f"arrived {wire.HEAD_SECONDS:g} seconds after" in text
    assert f"no larger than {wire.HEAD_BYTES:,} bytes" in text
