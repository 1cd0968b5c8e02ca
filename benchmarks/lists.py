"""Lists by what their rows lead to: filters, orderings, pages from the end, days."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date
from typing import Any

import orjson

from benchmarks.case import Case, day_in
from compiler.cursors import VERSION

WITHIN = Case(
    "L1",
    "projects of a status with a site within a province, by (start, id)",
    """query L1($status: ProjectStatus!, $code: String!) {
  projects(
    first: 20
    filter: { status: { eq: $status }, sites: { some: { region: { within: { scheme: KEMENDAGRI, code: $code } } } } }
    orderBy: [{ startsOn: ASC }]
  ) { nodes { code status startsOn } }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'code', code, 'status', status, 'startsOn', starts_on)), '[]')))
  from (select p.code, p.status, p.starts_on from project p
        where p.visibility = 'PUBLIC' and p.status collate "C" = $1 and exists (
          select from project_site s where s.project_id = p.id and s.visibility = 'PUBLIC' and s.region_id = any((
            select array_agg(c.region_id) || array_agg(a.region_id) from region_code c
            left join region_parent a on a.parent_id = c.region_id and a.valid @> current_date
            where c.scheme = 'KEMENDAGRI' and c.code = $2 and c.valid @> current_date)::bigint[]))
        order by p.starts_on, p.id limit 20) p""",
    ("status", "code"),
    lambda chance, world: {"status": chance.choice(world.statuses), "code": chance.choice(world.provinces)},
)

BY_NAME = Case(
    "L2",
    "projects of a status by the name of their programme, latest first",
    """query L2($status: ProjectStatus!, $from: Date!) {
  projects(
    first: 20
    filter: { status: { eq: $status }, startsOn: { gte: $from } }
    orderBy: [{ programme: { name: ASC } }, { startsOn: DESC }]
  ) { nodes { code startsOn programme { code } } }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'code', code, 'startsOn', starts_on, 'programme', json_build_object('code', programme_code))), '[]')))
  from (select p.code, p.starts_on, g.code as programme_code
        from project p join programme g on g.id = p.programme_id
        where p.visibility = 'PUBLIC' and p.status collate "C" = $1 and p.starts_on >= $2
        order by g.sort_name, p.starts_on desc, p.id desc limit 20) p""",
    ("status", "from"),
    lambda chance, world: {"status": chance.choice(world.statuses), "from": day_in(chance, 2018, 2025)},
)

BY_CHILDREN = Case(
    "L3",
    "projects of a programme by how many milestones are not done, most first",
    """query L3($programme: String!) {
  projects(
    first: 20
    filter: { programme: { code: { eq: $programme } } }
    orderBy: [{ milestonesAggregate: { filter: { status: { ne: DONE } }, by: { count: DESC } } }]
  ) { nodes { code status } }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'code', code, 'status', status)), '[]')))
  from (select p.code, p.status from project p
        cross join lateral (select count(*) as n from milestone m
          where m.project_id = p.id and m.visibility = 'PUBLIC' and m.status <> 'DONE') m
        where p.visibility = 'PUBLIC' and p.programme_id = (select id from programme where code = $1)
        order by m.n desc, p.id desc limit 20) p""",
    ("programme",),
    lambda chance, world: {"programme": chance.choice(world.programmes)},
)


def _place(given: Mapping[str, Any]) -> tuple[date, int]:
    """The order tuple that an opaque cursor holds; ValueError for one of another version or list."""
    version, _, on, key = orjson.loads(base64.b64decode(given["before"], validate=True))
    if version != VERSION:
        raise ValueError("the cursor is of another version")
    return date.fromisoformat(on), int(key)


FROM_THE_END = Case(
    "L4",
    "50 milestones before a place in the list of all by due day, with cursors and page info",
    """query L4($before: String!) {
  milestones(last: 50, before: $before, filter: { dueOn: { isNull: false } }, orderBy: [{ dueOn: ASC }]) {
    nodes { dueOn status percent }
    pageInfo { hasPreviousPage hasNextPage }
  }
}""",
    """select json_build_object('milestones', json_build_object('nodes',
    coalesce(json_agg(json_build_object('dueOn', due_on, 'status', status, 'percent', percent::text)
      order by due_on, id) filter (where n <= 50), '[]'),
    'pageInfo', json_build_object('hasPreviousPage', count(*) > 50, 'hasNextPage', exists (
      select from milestone where visibility = 'PUBLIC' and due_on is not null and (due_on, id) >= ($1, $2)))))
  from (select m.*, row_number() over (order by due_on desc, id desc) as n from (
        select id, due_on, status, percent from milestone
        where visibility = 'PUBLIC' and due_on is not null and (due_on, id) < ($1, $2)
        order by due_on desc, id desc limit 51) m) m""",
    ("on", "id"),
    lambda chance, world: {"before": chance.choice(world.milestones)},
    read=_place,
)

AS_OF = Case(
    "L5",
    "20 projects and the provinces of their sites as of a day",
    """query L5($after: Date!, $day: Date!) {
  projects(first: 20, filter: { startsOn: { gte: $after } }, orderBy: [{ startsOn: ASC }]) {
    nodes { code sites(first: 5) { nodes { region { code province(asOf: $day) { code } } } } }
  }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'code', p.code,
    'sites', (select json_build_object('nodes', coalesce(json_agg(json_build_object('region', json_build_object(
        'code', r.code, 'province', case when r.level = 'PROVINCE' then json_build_object('code', r.code) else (
          select json_build_object('code', v.code) from region_parent a join region v on v.id = a.parent_id
          where a.region_id = r.id and a.valid @> $2::date) end)) order by s.id), '[]'))
      from (select * from project_site s where s.project_id = p.id and s.visibility = 'PUBLIC'
            order by s.id limit 5) s join region r on r.id = s.region_id))
    order by p.starts_on, p.id), '[]')))
  from (select * from project where visibility = 'PUBLIC' and starts_on >= $1 order by starts_on, id limit 20) p""",
    ("after", "day"),
    lambda chance, world: {"after": day_in(chance, 2018, 2025), "day": day_in(chance, 2023, 2026)},
)

LISTS = (WITHIN, BY_NAME, BY_CHILDREN, FROM_THE_END, AS_OF)
