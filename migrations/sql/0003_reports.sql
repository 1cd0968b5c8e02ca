-- A report copies its period's parties; its parts copy the report's, and change only while it is a draft (I6).

create function app.copy_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  older report;
begin
  select p.scope_id, p.visibility, p.organisation_id, p.verifier_org_id
  into new.scope_id, new.period_visibility, new.reporter_org_id, new.verifier_org_id
  from reporting_period p where p.id = new.period_id;
  if new.supersedes_id is not null then
    select * into older from report where id = new.supersedes_id;
    if older.period_id is distinct from new.period_id then
      perform app.refuse('i6_supersedes_period', 'A report corrects only a report on the same period',
        'Name the accepted report on this period.', 'report', 'supersedes_id');
    end if;
    if new.status = 'DRAFT' and older.status not in ('ACCEPTED', 'PUBLISHED') then
      perform app.refuse('i6_supersedes_state', format('A report that is %s is not corrected by another', older.status),
        'Correct an accepted or published report; one that is not accepted yet is returned and written again.',
        'report', 'supersedes_id');
    end if;
  end if;
  return new;
end $$;

create trigger copies before insert on report for each row execute function app.copy_period();

create trigger keeps_narrative before update of narrative on report
  for each row when (old.narrative is distinct from new.narrative and old.status <> 'DRAFT')
  execute function app.refuse_change('i6_locked', 'A report changes only while it is a draft',
    'A verifier may return it; then it opens again as a new revision.');

create trigger keeps_waiver before update of waiver_reason on report
  for each row when (
    old.waiver_reason is distinct from new.waiver_reason and old.status not in ('SUBMITTED', 'VERIFIED')
    and pg_trigger_depth() = 0
  )
  execute function app.refuse_change('i8_waiver', 'A waiver is recorded between submission and acceptance',
    'Record it before the report is accepted.');

-- The report a part is written to, locked: its parts are written one transaction at a time, so that a submission
-- counts all of them. The owner loads history and may add to a report in any state.
create function app.report_to_write(key bigint, revision int, part text) returns report
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  found_report report;
begin
  select * into found_report from report where id = key for no key update;
  if found_report.id is null then
    perform app.refuse('i6_no_report', 'There is no such report', 'Name a report that exists.', part, 'report_id');
  end if;
  if not app.is_owner() then
    if found_report.status <> 'DRAFT' then
      perform app.refuse('i6_locked', format('The report is %s: what it says is locked', found_report.status),
        'A report changes only while it is a draft; a verifier may return it.', part, 'report_id');
    end if;
    if revision <> found_report.revision then
      perform app.refuse('i6_revision', format('The report is at revision %s, not %s', found_report.revision, revision),
        'Write to the current revision; older ones stay as they were returned.', part, 'report_revision');
    end if;
  end if;
  return found_report;
end $$;

-- Whether something of `part_scope` may be reported in a report of `report_scope`: the same project or programme,
-- or one of the other's.
create function app.same_scope(report_scope bigint, part_scope bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return report_scope = part_scope or exists (
    select from project p where (p.id, - p.programme_id) in ((report_scope, part_scope), (part_scope, report_scope))
  );

create function app.copy_report() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole report := app.report_to_write(new.report_id, new.report_revision, tg_table_name);
begin
  new.report_revision := coalesce(new.report_revision, whole.revision);
  new.scope_id := whole.scope_id;
  new.visibility := whole.visibility;
  new.reporter_org_id := whole.reporter_org_id;
  new.verifier_org_id := whole.verifier_org_id;
  return new;
end $$;

create function app.check_progress_scope() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not app.same_scope(new.scope_id, (select m.scope_id from milestone m where m.id = new.milestone_id)) then
    perform app.refuse('i6_foreign_part', 'The milestone belongs to another project than the report',
      'Report on milestones of the project you report on.', 'milestone_progress', 'milestone_id');
  end if;
  return new;
end $$;

create trigger copies before insert on milestone_progress for each row execute function app.copy_report();
create trigger copies before insert on report_issue for each row execute function app.copy_report();
-- Fires after `copies`: triggers fire in the order of their names.
create trigger own_scope before insert on milestone_progress for each row execute function app.check_progress_scope();

create function app.copy_value() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole report;
begin
  select i.scope_id, i.visibility into new.scope_id, new.indicator_visibility
  from indicator i where i.id = new.indicator_id;
  if new.report_id is null then
    return new;
  end if;
  whole := app.report_to_write(new.report_id, new.report_revision, tg_table_name);
  if not app.same_scope(whole.scope_id, new.scope_id) then
    perform app.refuse('i6_foreign_part', 'The indicator belongs to another project than the report',
      'Report on indicators of the project you report on.', 'indicator_value', 'indicator_id');
  end if;
  new.report_revision := coalesce(new.report_revision, whole.revision);
  new.report_visibility := whole.visibility;
  new.reporter_org_id := whole.reporter_org_id;
  new.verifier_org_id := whole.verifier_org_id;
  return new;
end $$;

create trigger copies before insert on indicator_value for each row execute function app.copy_value();

create function app.copy_holder() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole report;
begin
  if new.report_id is not null then
    whole := app.report_to_write(new.report_id, null, tg_table_name);
    new.scope_id := whole.scope_id;
    new.visibility := whole.visibility;
    new.reporter_org_id := whole.reporter_org_id;
    new.verifier_org_id := whole.verifier_org_id;
    return new;
  end if;
  select h.scope_id, h.visibility into new.scope_id, new.visibility from (
    select scope_id, visibility from agreement where id = new.agreement_id
    union all select scope_id, visibility from milestone where id = new.milestone_id
    union all select scope_id, visibility from financial_entry where id = new.financial_entry_id
  ) h limit 1;
  return new;
end $$;

create trigger copies before insert on document for each row execute function app.copy_holder();

-- What a report said stays, unless the report is a draft and says it in its current revision.
create function app.keep_part() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole report;
  revision int;
begin
  if old.report_id is not null then
    select * into whole from report where id = old.report_id for no key update;
    revision := coalesce((to_jsonb(old) ->> 'report_revision')::int, whole.revision);
    if whole.status <> 'DRAFT' or revision <> whole.revision then
      perform app.refuse('i6_locked', format('The report is %s: what it says is locked', whole.status),
        'A report changes only while it is a draft, and only its current revision.', tg_table_name, 'report_id');
    end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger keeps before update or delete on indicator_value
  for each row when (pg_trigger_depth() = 0) execute function app.keep_part();
create trigger keeps before update or delete on milestone_progress
  for each row when (pg_trigger_depth() = 0) execute function app.keep_part();
create trigger keeps before update or delete on report_issue
  for each row when (pg_trigger_depth() = 0) execute function app.keep_part();
create trigger keeps before update or delete on document
  for each row when (pg_trigger_depth() = 0) execute function app.keep_part();
