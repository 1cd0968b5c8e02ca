"""Checks in SQL that generated rows keep what triggers keep of other rows; each finds the rows that do not."""

from __future__ import annotations

from collections.abc import Mapping

from data.generate.ledger import Ledger
from data.rows import Connection
from db.tables.status import SUBJECTS

# The state a subject begins in, and the column that holds it.
_FIRST = {
    "project": ("DRAFT", "status"),
    "agreement": ("PLANNED", "status"),
    "report": ("DRAFT", "status"),
    "budget": ("DRAFT", "status"),
    "project_site": ("CANDIDATE", "selection"),
}
_TOTALS = """
    select l.id from budget_line l left join lateral (
        select {sums} from financial_entry e left join report r on r.id = e.report_id
        left join financial_entry o on o.id = e.reverses_id left join report s on s.id = o.report_id
        where e.line_id = l.id and (e.report_id is null or e.report_revision = r.revision)
        and (o.report_id is null or s.status in ('ACCEPTED', 'PUBLISHED') and s.revision = o.report_revision)
    ) s on true
    where l.id > {budget_line} and ({differs})
"""
_KINDS = {"committed": "COMMITMENT", "disbursed": "DISBURSEMENT", "realised": "REALISATION"}
_STATES = {
    "": "(e.report_id is null or r.status in ('ACCEPTED', 'PUBLISHED'))",
    "pending_": "r.status in ('SUBMITTED', 'VERIFIED')",
}
_HISTORY = """
    select s.id from {subject} s left join lateral (
        select e.to_status from status_event e where e.{subject}_id = s.id order by e.at desc, e.id desc limit 1
    ) last on true
    where s.id > {floor} and s.{state} <> coalesce(last.to_status, '{first}')
"""
_CHAIN = """
    select id from (
        select id, from_status,
               lag(to_status, 1, '{first}') over (partition by {subject}_id order by at, id) as before
        from status_event where {subject}_id > {floor}
    ) chain where from_status <> before
"""
CHECKS: Mapping[str, str] = {
    "lines of a budget that is no draft sum to its total": """
        select b.id from budget b where b.id > {budget} and b.status <> 'DRAFT'
        and b.total <> (select coalesce(sum(l.amount), 0) from budget_line l where l.budget_id = b.id)""",
    "an entry is dated in its fiscal year or the 31 days after it": """
        select id from financial_entry where id > {financial_entry}
        and not on_date <@ daterange(lower(period), upper(period) + 31)""",
    "every party of a signed agreement has signed": """
        select a.id from agreement a where a.id > {agreement} and a.status in ('SIGNED', 'TERMINATED')
        and (not exists (select from agreement_party p where p.agreement_id = a.id and p.capacity = 'PARTY')
             or exists (select from agreement_party p where p.agreement_id = a.id and p.capacity = 'PARTY'
                        and p.signed_on is null))""",
    "an agreement is not signed before the one it hangs on": """
        select a.id from agreement a join agreement b on b.id = a.parent_id
        where a.id > {agreement} and a.signed_on < b.signed_on""",
    "work begins with an agreement, an accountable organisation, a site and a phase": """
        select p.id from project p
        where p.id > {project} and p.status in ('IMPLEMENTING', 'SUSPENDED', 'COMPLETED', 'CLOSED')
        and not (exists (select from agreement a where a.project_id = p.id and a.status = 'SIGNED')
            and exists (select from participation q where q.project_id = p.id and q.role = 'ACCOUNTABLE')
            and exists (select from project_site s where s.project_id = p.id)
            and exists (select from phase h where h.project_id = p.id))""",
    "the accountable organisation of a project is its lead": """
        select q.id from participation q join project p on p.id = q.project_id
        where q.id > {participation} and q.role = 'ACCOUNTABLE' and q.organisation_id <> p.lead_org_id""",
    "the coordinator of a project is its programme's": """
        select q.id from participation q join project p on p.id = q.project_id
        join programme g on g.id = p.programme_id
        where q.id > {participation} and q.role = 'COORDINATOR' and q.organisation_id <> g.coordinator_org_id""",
    "a completed project leaves no milestone undecided": """
        select m.id from milestone m join project p on p.id = m.project_id
        where m.id > {milestone} and m.status = 'PLANNED' and p.status in ('COMPLETED', 'CLOSED')""",
    "every budget of a closed project is closed": """
        select b.id from budget b join project p on p.id = b.project_id
        where b.id > {budget} and p.status = 'CLOSED' and b.status <> 'CLOSED'""",
    "a report is of its last return": """
        select r.id from report r where r.id > {report} and r.revision <> 1 + (
            select count(*) from status_event e where e.report_id = r.id
            and e.from_status = 'RETURNED' and e.to_status = 'DRAFT')""",
    "no part of a report is newer than the report": """
        select e.id from financial_entry e join report r on r.id = e.report_id
        where e.id > {financial_entry} and e.report_revision > r.revision""",
    "a milestone that a report calls done is done": """
        select g.id from milestone_progress g join report r on r.id = g.report_id and r.revision = g.report_revision
        join milestone m on m.id = g.milestone_id
        where g.id > {milestone_progress} and r.status in ('ACCEPTED', 'PUBLISHED', 'SUPERSEDED')
        and g.percent = 100 and m.status <> 'DONE'""",
    "a period is due so many days after it as its obligation says": """
        select p.id from reporting_period p join reporting_obligation o on o.id = p.obligation_id
        where p.id > {reporting_period} and (p.time_zone <> o.time_zone
            or p.due_basis = 'RULE'
            and p.due_on <> app.due_on(p.period, o.due_days, o.day_kind, o.holiday_calendar)
            or p.waived_at is not null and exists (select from report r where r.period_id = p.id))""",
    "parts of a value do not exceed it": """
        select v.id from indicator_value v where v.id > {indicator_value} and v.disaggregation = '{{}}'
        and v.value < (
            select sum(p.value) from indicator_value p
            where p.indicator_id = v.indicator_id and p.period = v.period and p.disaggregation <> '{{}}'
            and p.site_id is not distinct from v.site_id and p.report_id is not distinct from v.report_id
            and p.report_revision is not distinct from v.report_revision)""",
    "a citation names the programme of its subject": """
        select c.id from citation c join project p on p.id = c.scope_id
        where c.id > {citation} and c.programme_id <> p.programme_id""",
}


class BrokenInvariant(RuntimeError):
    """Generated rows break a rule; names the rule and some of the rows. Nothing was kept."""


async def verify(connection: Connection, ledger: Ledger) -> None:
    """Raise BrokenInvariant unless all rows of this run keep all rules."""
    floors = {table: ledger.floor(table) for table in ledger.counts()}
    for rule, sql in checks(floors).items():
        rows = await connection.fetch(f"{sql} limit 5")
        if rows:
            raise BrokenInvariant(f"not so: {rule}; rows {', '.join(str(row['id']) for row in rows)}")


def checks(floors: Mapping[str, int]) -> dict[str, str]:
    """The SQL of every check by the rule it checks, for rows above these keys; a check finds what breaks it."""
    found = {rule: sql.format(**floors) for rule, sql in CHECKS.items()}
    found["running totals are the sums of the entries"] = _totals().format(**floors)
    for subject in SUBJECTS:
        first, state = _FIRST[subject]
        terms = {"subject": subject, "floor": floors[subject], "first": first, "state": state}
        found[f"the state of a {subject} is that of its last event"] = _HISTORY.format(**terms)
        found[f"each event of a {subject} begins where the one before it ended"] = _CHAIN.format(**terms)
    return found


def _totals() -> str:
    columns = {
        f"{prefix}{column}": f"coalesce(sum(e.amount) filter (where e.kind = '{kind}' and {state}), 0)"
        for prefix, state in _STATES.items()
        for column, kind in _KINDS.items()
    }
    sums = ", ".join(f"{sql} as {column}" for column, sql in columns.items())
    differs = " or ".join(f"l.{column} <> s.{column}" for column in columns)
    return _TOTALS.replace("{sums}", sums).replace("{differs}", differs)
