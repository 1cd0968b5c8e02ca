"""Five reads that each backend is asked: a lookup, a page, a tree, totals, many rows."""

from __future__ import annotations

from benchmarks.case import Case, day_in

ONE = Case(
    "Q1",
    "one project by code, 10 scalars",
    """query Q1($code: String!) {
  project(code: $code) {
    code status modality visibility startsOn objective projectPurpose overallGoal rowVersion updatedAt
  }
}""",
    """select json_build_object('project', (select json_build_object(
  'code', code, 'status', status, 'modality', modality, 'visibility', visibility, 'startsOn', starts_on,
  'objective', objective, 'projectPurpose', project_purpose, 'overallGoal', overall_goal,
  'rowVersion', row_version, 'updatedAt', updated_at)
  from project where code = $1 and visibility = 'PUBLIC'))""",
    ("code",),
    lambda chance, world: {"code": chance.choice(world.codes)},
    target=0.85,
)

PAGE = Case(
    "Q2",
    "page of 50 projects of a status by (start, id), with lead organisation and programme",
    """query Q2($status: ProjectStatus!, $from: Date!) {
  projects(first: 50, filter: {status: {eq: $status}, startsOn: {gte: $from}}, orderBy: [{startsOn: ASC}]) {
    nodes { id code startsOn status lead { id code kind } programme { id code } }
  }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', translate(encode('\\x0102'::bytea || uuid_send(p.uid), 'base64'), '+/', '-_'), 'code', p.code,
    'startsOn', p.starts_on, 'status', p.status,
    'lead', case when o.id is not null then json_build_object(
      'id', translate(encode('\\x0107'::bytea || uuid_send(o.uid), 'base64'), '+/', '-_'),
      'code', o.code, 'kind', o.kind) end,
    'programme', json_build_object(
      'id', translate(encode('\\x0101'::bytea || uuid_send(g.uid), 'base64'), '+/', '-_'), 'code', g.code))
    order by p.starts_on, p.id), '[]')))
  from (select * from project where visibility = 'PUBLIC' and status collate "C" = $1 and starts_on >= $2
        order by starts_on, id limit 50) p
  left join organisation o on o.id = p.lead_org_id
  join programme g on g.id = p.programme_id""",
    ("status", "from"),
    lambda chance, world: {
        "status": chance.choice(world.statuses),
        "from": f"{chance.randint(2018, 2025)}-{chance.randint(1, 12):02d}-01",
    },
)

TREE = Case(
    "Q3",
    "20 projects with phases, milestones, budgets and participations with organisations, about 1,000 objects",
    """query Q3($after: Date!) {
  projects(first: 20, filter: {startsOn: {gte: $after}}, orderBy: [{startsOn: ASC}]) {
    nodes {
      code status
      phases { ordinal status milestones(first: 6) { nodes { dueOn status percent } } }
      budgets(first: 4) { nodes { fiscalYear status } }
      participations(first: 3) { nodes { role organisation { code kind } } }
    }
  }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'code', p.code, 'status', p.status,
    'phases', (select coalesce(json_agg(json_build_object('ordinal', h.ordinal, 'status', h.status,
        'milestones', (select json_build_object('nodes', coalesce(json_agg(json_build_object(
            'dueOn', m.due_on, 'status', m.status, 'percent', m.percent::text)), '[]'))
          from (select * from milestone m where m.phase_id = h.id and m.visibility = 'PUBLIC'
                order by m.due_on, m.id limit 6) m)) order by h.ordinal, h.id), '[]')
      from phase h where h.project_id = p.id and h.visibility = 'PUBLIC'),
    'budgets', (select json_build_object('nodes', coalesce(json_agg(json_build_object(
        'fiscalYear', b.fiscal_year, 'status', b.status)), '[]'))
      from (select * from budget b where b.project_id = p.id and b.visibility = 'PUBLIC'
            order by b.fiscal_year, b.id limit 4) b),
    'participations', (select json_build_object('nodes', coalesce(json_agg(json_build_object(
        'role', a.role, 'organisation', json_build_object('code', o.code, 'kind', o.kind))
        order by a.id), '[]'))
      from (select * from participation a where a.project_id = p.id and a.visibility = 'PUBLIC'
            order by a.id limit 3) a join organisation o on o.id = a.organisation_id))
    order by p.starts_on, p.id), '[]')))
  from (select * from project where visibility = 'PUBLIC' and starts_on >= $1 order by starts_on, id limit 20) p""",
    ("after",),
    lambda chance, world: {"after": day_in(chance, 2018, 2025)},
)

TOTALS = Case(
    "Q4",
    "allocated and realised money of a fiscal year by province, source and currency",
    """query Q4($year: Int!) {
  fundingTotals(fiscalYear: $year) { provinceCode source currency allocated realised }
}""",
    """select json_build_object('fundingTotals', coalesce(json_agg(json_build_object(
    'provinceCode', code, 'source', source, 'currency', currency, 'allocated', allocated::text,
    'realised', realised::text)), '[]'))
  from (select p.code, l.source, l.currency, sum(l.allocated) as allocated, sum(l.realised) as realised
        from (select l.region_id, l.source, l.currency, sum(l.amount) as allocated, sum(l.realised) as realised
              from budget_line l join budget b on b.id = l.budget_id
              where b.fiscal_year = $1 and b.status in ('APPROVED', 'CLOSED')
                and l.visibility = 'PUBLIC' and b.visibility = 'PUBLIC'
              group by l.region_id, l.source, l.currency) l
        left join region r on r.id = l.region_id
        left join region_parent a on a.region_id = r.id and r.level <> 'PROVINCE' and a.valid @> current_date
        left join region p on p.id = case when r.level = 'PROVINCE' then r.id else a.parent_id end
        group by p.code, l.source, l.currency order by p.code, l.source, l.currency) t""",
    ("year",),
    lambda chance, world: {"year": chance.choice(world.years)},
)

WIDE = Case(
    "Q5",
    "100 projects with 8 scalars and their phases",
    """query Q5($after: Date!) {
  projects(first: 100, filter: {startsOn: {gte: $after}}, orderBy: [{startsOn: ASC}]) {
    nodes { code status modality visibility startsOn objective projectPurpose rowVersion phases { ordinal status } }
  }
}""",
    """select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(json_build_object(
    'code', p.code, 'status', p.status, 'modality', p.modality, 'visibility', p.visibility,
    'startsOn', p.starts_on, 'objective', p.objective, 'projectPurpose', p.project_purpose,
    'rowVersion', p.row_version,
    'phases', (select coalesce(json_agg(json_build_object('ordinal', h.ordinal, 'status', h.status)
        order by h.ordinal, h.id), '[]') from phase h where h.project_id = p.id and h.visibility = 'PUBLIC')
    ) order by p.starts_on, p.id), '[]')))
  from (select * from project where visibility = 'PUBLIC' and starts_on >= $1 order by starts_on, id limit 100) p""",
    ("after",),
    lambda chance, world: {"after": day_in(chance, 2018, 2024)},
)

FIVE = (ONE, PAGE, TREE, TOTALS, WIDE)
