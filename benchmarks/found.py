"""Rows that are looked up by what a client already has: a word, or their ids."""

from __future__ import annotations

import random
from typing import Any

from benchmarks.case import Case, World
from compiler.ids import encode

PROJECT = 2
"""The tag of projects within ids, and their kind among the keys of the search."""


def _ids(chance: random.Random, world: World) -> dict[str, Any]:
    """The same rows for both sides: by opaque ids, and by what these hold."""
    chosen = chance.choices(world.projects, k=50)
    return {"ids": [encode(PROJECT, uid) for uid in chosen], "uids": [str(uid) for uid in chosen]}


SEARCH = Case(
    "S1",
    "a search by the beginning of projects' codes, best first, with score and what matched",
    """query S1($text: String!) {
  search(text: $text, types: [PROJECT], first: 20) {
    edges { score matched node { ... on Project { code status } } }
  }
}""",
    f"""select json_build_object('search', json_build_object('edges', coalesce(json_agg(json_build_object(
    'score', score, 'matched', matched, 'node', json_build_object('code', code, 'status', status))
    order by score desc, matched, row_id), '[]')))
  from (select f.score, f.matched, f.row_id, p.code, p.status
        from app.matches($1, array[{PROJECT}]::smallint[]) f join project p on p.id = f.row_id
        where p.visibility = 'PUBLIC' order by f.score desc, f.matched, f.row_id limit 20) f""",
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
    ("uids",),
    _ids,
)

FOUND = (SEARCH, NODES)
