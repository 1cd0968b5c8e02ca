"""Groups and their sums: amounts a currency each, and converted."""

from __future__ import annotations

from benchmarks.case import Case, day_in

GROUPS = Case(
    "G1",
    "allocated and realised money of a fiscal year by province, source and currency, through the aggregate of lines",
    """query G1($year: Int!) {
  budgetLinesAggregate(
    first: 1000
    filter: { budget: { fiscalYear: { eq: $year }, status: { in: [APPROVED, CLOSED] } } }
    groupBy: [{ region: { province: { code: VALUE } } }, { source: VALUE }, { currency: VALUE }]
  ) {
    groups {
      key { region { province { code } } source currency }
      count
      sum { allocated { amount } realised { amount } }
    }
  }
}""",
    """select json_build_object('budgetLinesAggregate', json_build_object('groups', coalesce(json_agg(json_build_object(
    'key', json_build_object('region', json_build_object('province', json_build_object('code', code)),
      'source', source, 'currency', currency), 'count', n,
    'sum', json_build_object('allocated', json_build_array(json_build_object('amount', allocated::text)),
      'realised', json_build_array(json_build_object('amount', realised::text))))), '[]')))
  from (select p.code, l.source, l.currency, sum(l.n) as n, sum(l.allocated) as allocated, sum(l.realised) as realised
        from (select l.region_id, l.source, l.currency, count(*) as n, sum(l.amount) as allocated,
                sum(l.realised) as realised
              from budget_line l join budget b on b.id = l.budget_id
              where b.fiscal_year = $1 and b.status in ('APPROVED', 'CLOSED')
                and l.visibility = 'PUBLIC' and b.visibility = 'PUBLIC'
              group by l.region_id, l.source, l.currency) l
        left join region r on r.id = l.region_id
        left join region_parent a on a.region_id = r.id and r.level <> 'PROVINCE' and a.valid @> current_date
        left join region p on p.id = case when r.level = 'PROVINCE' then r.id else a.parent_id end
        group by p.code, l.source, l.currency order by p.code, l.source, l.currency limit 1000) t""",
    ("year",),
    lambda chance, world: {"year": chance.choice(world.years)},
    at_once=8,
)

CURRENCIES = Case(
    "G2",
    "allocated money of a programme by fiscal year, a currency each",
    """query G2($programme: String!) {
  budgetLinesAggregate(
    filter: { budget: { project: { programme: { code: { eq: $programme } } } } }
    groupBy: [{ budget: { fiscalYear: VALUE } }]
  ) { groups { key { budget { fiscalYear } } count sum { allocated { amount currency } } } }
}""",
    """select json_build_object('budgetLinesAggregate', json_build_object('groups', coalesce(json_agg(json_build_object(
    'key', json_build_object('budget', json_build_object('fiscalYear', fiscal_year)), 'count', n,
    'sum', json_build_object('allocated', amounts)) order by fiscal_year), '[]')))
  from (select fiscal_year, sum(n) as n,
          json_agg(json_build_object('amount', amount::text, 'currency', currency) order by currency) as amounts
        from (select b.fiscal_year, l.currency, count(*) as n, sum(l.amount) as amount
              from project p join budget b on b.project_id = p.id join budget_line l on l.budget_id = b.id
              where p.programme_id = (select id from programme where code = $1) and p.visibility = 'PUBLIC'
                and b.visibility = 'PUBLIC' and l.visibility = 'PUBLIC'
              group by b.fiscal_year, l.currency) t
        group by fiscal_year) t""",
    ("programme",),
    lambda chance, world: {"programme": chance.choice(world.programmes)},
    at_once=8,
)

CONVERTED = Case(
    "G3",
    "money of entries since a day by kind, in rupiah at the rates of one day",
    """query G3($since: Date!, $day: Date!) {
  financialEntriesAggregate(
    filter: { onDate: { gte: $since }, amount: { currency: { in: ["IDR", "JPY", "USD"] } } }
    groupBy: [{ kind: VALUE }]
    convert: { to: "IDR", at: { on: $day } }
  ) { groups { key { kind } count sum { amount { amount } } } }
}""",
    """select json_build_object('financialEntriesAggregate', json_build_object('groups',
    coalesce(json_agg(json_build_object('key', json_build_object('kind', kind), 'count', n,
      'sum', json_build_object('amount', json_build_array(json_build_object('amount', amount::text)))) order by kind),
      '[]')))
  from (select e.kind, sum(e.n) as n, app.round_half_even(sum(e.amount * r.rate), app.minor_digits('IDR')) as amount
        from (select kind, currency, count(*) as n, sum(amount) as amount from financial_entry e
              where on_date >= $1 and currency in ('IDR', 'JPY', 'USD') and visibility = 'PUBLIC'
                and (report_id is null or report_revision = (select revision from report where id = e.report_id
                  and visibility = 'PUBLIC'))
              group by kind, currency) e
        cross join lateral app.rate(e.currency, 'IDR', $2::date) r
        group by e.kind) t""",
    ("since", "day"),
    lambda chance, world: {"since": day_in(chance, 2023, 2025), "day": f"2026-06-{chance.randint(1, 8):02d}"},
    at_once=4,
)

TOTALS = (GROUPS, CURRENCIES, CONVERTED)
