-- What a change of a report's state does besides (I5, I6, I8): stamps, revisions, milestones, superseding, totals.

-- A milestone is as the latest accepted report on it says.
create function app.apply_progress(key bigint) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with stated as (
    select g.milestone_id, g.percent, g.done_on, upper(p.period) as at
    from report r join milestone_progress g on g.report_id = r.id and g.report_revision = r.revision
      join reporting_period p on p.id = r.period_id
    where r.id = key
  )
  update milestone m set
    percent = s.percent,
    done_on = s.done_on,
    status = case when s.done_on is null then 'PLANNED' else 'DONE' end
  from stated s
  where m.id = s.milestone_id and m.status <> 'CANCELLED' and not exists (
    select from milestone_progress g join report r on r.id = g.report_id and r.revision = g.report_revision
      join reporting_period p on p.id = r.period_id
    where g.milestone_id = m.id and r.id <> key and r.status in ('ACCEPTED', 'PUBLISHED') and upper(p.period) > s.at
  );
end;

create function app.supersede(old_id bigint, e status_event) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into status_event (entity, report_id, from_status, to_status, at, user_id, organisation_id, source_id, reason)
  select 'REPORT', r.id, r.status, 'SUPERSEDED', e.at, e.user_id, e.organisation_id, e.source_id,
    'Replaced by a correcting report'
  from report r where r.id = old_id and r.status in ('ACCEPTED', 'PUBLISHED');
end;

-- Entries may have been written before their budget was closed or revised.
create function app.check_budgets(key bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (
    select from report r join financial_entry e on e.report_id = r.id and e.report_revision = r.revision
      join budget_line l on l.id = e.line_id join budget b on b.id = l.budget_id
    where r.id = key and b.status <> 'APPROVED'
  ) then
    perform app.refuse('i6_budget', 'The report states money on a budget that is not approved',
      'Take these entries out of the report, or have the budget approved.', 'financial_entry', 'line_id');
  end if;
end $$;

create function app.move_report(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  lines constant bigint[] := app.lines_of(e.report_id);
begin
  if e.to_status in ('SUBMITTED', 'ACCEPTED') then
    -- All locks at once and in order: superseding and accepting would take them in two turns.
    perform from budget_line where id = any (lines) order by id for no key update;
  end if;
  case e.to_status
    when 'SUBMITTED' then
      if not app.is_owner() then
        perform app.check_budgets(e.report_id);
      end if;
      update report set status = e.to_status,
        submitted_at = e.at, submitted_by = e.user_id, submitted_org_id = e.organisation_id
      where id = e.report_id;
    when 'VERIFIED' then
      update report set status = e.to_status,
        verified_at = e.at, verified_by = e.user_id, verified_org_id = e.organisation_id
      where id = e.report_id;
    when 'RETURNED' then
      update report set status = e.to_status, waiver_reason = null,
        verified_at = null, verified_by = null, verified_org_id = null
      where id = e.report_id;
    when 'DRAFT' then
      update report set status = e.to_status, revision = revision + 1,
        submitted_at = null, submitted_by = null, submitted_org_id = null
      where id = e.report_id;
    when 'ACCEPTED' then
      perform app.supersede(r.supersedes_id, e) from report r where r.id = e.report_id and r.supersedes_id is not null;
      update report set status = e.to_status,
        accepted_at = e.at, accepted_by = e.user_id, accepted_org_id = e.organisation_id
      where id = e.report_id;
      perform app.apply_progress(e.report_id);
    else
      update report set status = e.to_status where id = e.report_id;
  end case;
  if cardinality(lines) > 0 and e.to_status in ('SUBMITTED', 'RETURNED', 'WITHDRAWN', 'ACCEPTED', 'SUPERSEDED') then
    perform app.recount(lines);
  end if;
end $$;
