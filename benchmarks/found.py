"""Rows that are looked up by what a client already has: a word, or their ids."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from benchmarks.case import Case, World
from compiler.ids import VERSION, encode
from compiler.nodes import MOST

PROJECT = 2
"""The tag of projects within ids, and their kind among the keys of the search."""


def _ids(chance: random.Random, world: World) -> dict[str, Any]:
    return {"ids": [encode(PROJECT, uid) for uid in chance.choices(world.projects, k=50)]}


def _uids(given: Mapping[str, Any]) -> Iterable[list[UUID | None]]:
    """What opaque ids hold: of projects their uid, of anything else nothing; ValueError for what is no id."""
    if len(given["ids"]) > MOST:
        raise ValueError("too many ids")
    raw = [base64.b64decode(text, altchars=b"-_", validate=True) for text in given["ids"]]
    if any(len(one) != 18 or one[0] != VERSION for one in raw):
        raise ValueError("not an id")
    yield [UUID(bytes=one[2:]) if one[1] == PROJECT else None for one in raw]


SEARCH = Case(
    "S1",
    "a search by the beginning of projects' codes, best first, with score and what matched",
    """query S1($text: String!) {
  search(text: $text, types: [PROJECT], first: 20) {
    edges { score matched node { ... on Project { code status } } }
  }
}""",
    f"""with exact as materialized (
    select f.score, f.matched, f.row_id, p.code, p.status
    from app.matches($1, array[{PROJECT}]::smallint[]) f join project p on p.id = f.row_id
    where p.visibility = 'PUBLIC'),
  found as (select * from exact union all
    select f.score, f.matched, f.row_id, p.code, p.status
    from app.near_matches($1, array[{PROJECT}]::smallint[]) f join project p on p.id = f.row_id
    where p.visibility = 'PUBLIC' and not exists (select from exact))
  select json_build_object('search', json_build_object('edges', coalesce(json_agg(json_build_object(
    'score', score, 'matched', matched, 'node', json_build_object('code', code, 'status', status))
    order by score desc, matched, row_id), '[]')))
  from (select * from found order by score desc, matched, row_id limit 20) f""",
    ("text",),
    lambda chance, world: {"text": chance.choice(world.codes)[:-1]},
)

NODES = Case(
    "N1",
    "50 projects by their ids, in the order of these",
    """query N1($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Project { code status startsOn } }
}""",
    """select json_build_object('nodes', json_agg(
    (select json_build_object('code', code, 'status', status, 'startsOn', starts_on)
     from project where uid = g.uid and visibility = 'PUBLIC') order by n))
  from unnest($1::uuid[]) with ordinality as g (uid, n)""",
    ("ids",),
    _ids,
    read=_uids,
)

FOUND = (SEARCH, NODES)
