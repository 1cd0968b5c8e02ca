-- The functions of earlier revisions, as they were before this one.

create or replace function app.check_mover(e status_event, rule allowed_transition) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if rule.role is null then
    -- Depth 1 is the event's own trigger: deeper, the database moves it itself.
    if pg_trigger_depth() = 1 then
      perform app.refuse('i9_system', format('Nobody moves it to %s by hand', e.to_status),
        'It happens by itself when a correcting report is accepted.', 'status_event', 'to_status');
    end if;
    return;
  end if;
  if e.role is distinct from rule.role or not exists (
    select from org_grant g
    where g.user_id = e.user_id and g.organisation_id = e.organisation_id and g.role = rule.role
      and g.valid @> app.today() and (
        g.programme_id is null or g.programme_id = - e.scope_id
        or exists (select from project p where p.id = e.scope_id and p.programme_id = g.programme_id)
      )
  ) then
    perform app.refuse('i9_role', format('%s is for a %s', e.to_status, rule.role),
      'Ask a person who holds that role for this programme.', 'status_event', 'role');
  end if;
  if e.entity = 'REPORT' and not (case rule.role
    when 'REPORTER' then e.reporter_org_id = any (app.organisations())
    when 'VERIFIER' then e.verifier_org_id = any (app.organisations())
    else e.scope_id = any (app.circle())
  end) then
    perform app.refuse('i9_organisation', format('%s is not for this organisation to do', e.to_status),
      'The reporter submits, the next verifier verifies, the coordinator accepts.', 'status_event', 'organisation_id');
  end if;
end $$;

create or replace function app.locked_state(e status_event) returns text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  case e.entity
    when 'PROJECT' then select status into state from project where id = e.project_id for update;
    when 'AGREEMENT' then select status into state from agreement where id = e.agreement_id for update;
    when 'REPORT' then select status into state from report where id = e.report_id for update;
    when 'BUDGET' then select status into state from budget where id = e.budget_id for update;
    else select selection into state from project_site where id = e.project_site_id for update;
  end case;
  return state;
end $$;

create or replace function app.with_copies(e status_event) returns status_event
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select s.scope_id, s.visibility, s.reporter_org_id, s.verifier_org_id
  into e.scope_id, e.visibility, e.reporter_org_id, e.verifier_org_id
  from (
    select scope_id, visibility, null::bigint as reporter_org_id, null::bigint as verifier_org_id
    from project where id = e.project_id
    union all select scope_id, visibility, null, null from agreement where id = e.agreement_id
    union all select scope_id, visibility, null, null from budget where id = e.budget_id
    union all select scope_id, visibility, null, null from project_site where id = e.project_site_id
    union all select scope_id, visibility, reporter_org_id, verifier_org_id from report where id = e.report_id
  ) s limit 1;
  return e;
end $$;

create or replace function app.move() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state constant text := app.locked_state(new);
begin
  if state is null then
    perform app.refuse('i9_subject', 'There is nothing to move', 'Name one subject that exists.', 'status_event');
  end if;
  if not app.is_owner() then
    new.at := now();
  end if;
  new := app.with_copies(new);
  if state <> new.from_status then
    perform app.refuse('i9_current_state', format('It is %s by now, not %s', state, new.from_status),
      'Read it again, then decide.', 'status_event', 'from_status');
  end if;
  perform app.check_transition(new);
  case new.entity
    when 'PROJECT' then update project set status = new.to_status where id = new.project_id;
    when 'REPORT' then perform app.move_report(new);
    when 'BUDGET' then update budget set status = new.to_status where id = new.budget_id;
    when 'SITE' then update project_site set selection = new.to_status where id = new.project_site_id;
    else
      perform app.check_agreement(new);
      update agreement set status = new.to_status where id = new.agreement_id;
  end case;
  -- Moving may have opened the subject to more viewers.
  return app.with_copies(new);
end $$;

create or replace function app.apply_progress(key bigint) returns void
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

create or replace function app.supersede(old_id bigint, e status_event) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into status_event (entity, report_id, from_status, to_status, at, user_id, organisation_id, source_id, reason)
  select 'REPORT', r.id, r.status, 'SUPERSEDED', e.at, e.user_id, e.organisation_id, e.source_id,
    'Replaced by a correcting report'
  from report r where r.id = old_id and r.status in ('ACCEPTED', 'PUBLISHED');
end;

-- Entries may have been written before their budget was closed or revised.
create or replace function app.check_budgets(key bigint) returns void
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

create or replace function app.recount(lines bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from budget_line where id = any (lines) order by id for no key update;

  with entry as (
    select e.line_id, e.kind, e.report_id, e.amount, e.reverses_id,
      e.report_id is null or r.status in ('ACCEPTED', 'PUBLISHED') as official, r.supersedes_id
    from financial_entry e left join report r on r.id = e.report_id
    where e.line_id = any (lines) and (
      e.report_id is null
      or e.report_revision = r.revision and r.status in ('SUBMITTED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED')
    )
  ), counted as (
    select e.line_id, e.kind, e.report_id, e.official, e.supersedes_id, sum(e.amount) as amount
    from entry e left join financial_entry original on original.id = e.reverses_id
      left join report r on r.id = original.report_id
    where e.reverses_id is null or original.report_id is null
      or r.status in ('ACCEPTED', 'PUBLISHED') and r.revision = original.report_revision
        and (e.official or r.id is distinct from e.supersedes_id)
    group by 1, 2, 3, 4, 5
  ), total as (
    select c.line_id, c.kind,
      sum(c.amount) filter (where c.official) as official,
      sum(greatest(c.amount - coalesce(older.amount, 0), 0)) filter (where not c.official) as pending
    from counted c
      left join counted older on not c.official and older.report_id = c.supersedes_id
        and older.line_id = c.line_id and older.kind = c.kind
    group by 1, 2
  ), kept as (
    select l.id,
      coalesce(max(t.official) filter (where t.kind = 'COMMITMENT'), 0) as committed,
      coalesce(max(t.official) filter (where t.kind = 'DISBURSEMENT'), 0) as disbursed,
      coalesce(max(t.official) filter (where t.kind = 'REALISATION'), 0) as realised,
      coalesce(max(t.pending) filter (where t.kind = 'COMMITMENT'), 0) as pending_committed,
      coalesce(max(t.pending) filter (where t.kind = 'DISBURSEMENT'), 0) as pending_disbursed,
      coalesce(max(t.pending) filter (where t.kind = 'REALISATION'), 0) as pending_realised
    from unnest(lines) as l (id) left join total t on t.line_id = l.id
    group by 1
  )
  update budget_line l set
    committed = k.committed, disbursed = k.disbursed, realised = k.realised,
    pending_committed = k.pending_committed, pending_disbursed = k.pending_disbursed,
    pending_realised = k.pending_realised
  from kept k
  where l.id = k.id and (
    l.committed, l.disbursed, l.realised, l.pending_committed, l.pending_disbursed, l.pending_realised
  ) is distinct from (
    k.committed, k.disbursed, k.realised, k.pending_committed, k.pending_disbursed, k.pending_realised
  );
end $$;

create or replace function app.check_reversal(entry financial_entry) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  original financial_entry;
  reversed numeric;
begin
  -- The lock makes two reversals of one entry see each other.
  select * into original from financial_entry where id = entry.reverses_id for no key update;
  if original.id is null or original.line_id <> entry.line_id or original.kind <> entry.kind
    or original.amount <= 0 or entry.amount >= 0 then
    perform app.refuse('i6_reversal', 'A reversal takes back a positive entry of the same line and kind',
      'Name the entry it takes back, and give a negative amount.', 'financial_entry', 'reverses_id');
  end if;
  if not app.is_owner() and original.report_id is not null and not exists (
    select from report r where r.id = original.report_id and r.status in ('ACCEPTED', 'PUBLISHED')
      and r.revision = original.report_revision
  ) then
    perform app.refuse('i6_reversal_open', 'Only an entry that counts is reversed',
      'An entry of a report that is not accepted is replaced in the report itself.', 'financial_entry', 'reverses_id');
  end if;
  select coalesce(sum(e.amount), 0) into reversed
  from financial_entry e left join report r on r.id = e.report_id
  where e.reverses_id = original.id
    and (r.id is null or r.status not in ('WITHDRAWN', 'SUPERSEDED') and r.revision = e.report_revision);
  if original.amount + reversed + entry.amount < 0 then
    perform app.refuse('i6_reversal_amount',
      format('The entry is of %s, of which %s is reversed already', original.amount, - reversed),
      'Reverse at most what is left of it.', 'financial_entry', 'amount');
  end if;
end $$;

do $$
declare
  found record;
begin
  for found in
    select pg_get_functiondef(p.oid) as definition from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prosrc like '%where a.visibility <> ''PUBLIC''%and exists (select from agreement_party p%'
  loop
    execute replace(found.definition, 'where a.visibility <> ''PUBLIC''',
      'where a.status in (''PLANNED'', ''DRAFTING'', ''NEGOTIATION'', ''READY'')');
  end loop;
end $$;

create or replace function app.names_organisations() returns table (source name, field name)
  language sql stable
  set search_path = pg_catalog, public, pg_temp
begin atomic
  select c.relname, a.attname
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[array_position(k.confkey, (
    select i.attnum from pg_attribute i where i.attrelid = 'public.organisation'::regclass and i.attname = 'id'
  ))]
  where k.contype = 'f' and k.confrelid = 'public.organisation'::regclass
    and c.relname not in ('organisation', 'organisation_name', 'status_event', 'audit_entry', 'audit_head',
      'idempotency_key', 'outbox')
  order by 1, 2;
end;

drop function app.revise_budget(bigint, text);
drop function app.move_budget(status_event);
drop function app.check_replaced(bigint, bigint);
drop function app.same_line(bigint, bigint);
drop function app.counting(bigint[]);
drop function app.lock_whole(status_event);
drop function app.check_growing();
drop function app.keep_started();
drop function app.check_guards(status_event);
drop function app.guard_project(status_event);
drop function app.guard_agreement(status_event);
drop function app.guard_budget(status_event);
drop function app.guard_part(status_event);
drop function app.guard_report(status_event);
drop function app.check_effective(status_event);
drop function app.settle_agreement(status_event);
drop function app.parties_short_of(bigint);
drop function app.flaws_of_agreement(bigint);
drop function app.flaws_of_budget(bigint);
drop function app.open_commitments(bigint);
drop function app.lacks_to_close(bigint);
drop function app.lacks_to_start(bigint);
drop function app.lacks_to_propose(bigint);
drop function app.yet_to_concur(bigint);
drop table concurrence;
drop function app.proposal_of(bigint);
drop function app.is_foreign_funded(bigint);
drop function app.foreign_funders(bigint);
drop function app.is_foreign(bigint);
drop function app.last_mover(status_event, text);
drop function app.is_theirs(status_event, text);
drop function app.check_parent();
drop function app.check_signature();
drop function app.touch_agreement();
drop function app.copy_concurrence();
drop function app.signs(bigint, bigint);
drop function app.has_editor(bigint);
drop function app.names_party(bigint, bigint);
drop function app.drafts(bigint);
drop function app.edits_agreement(bigint);
drop function app.takes_part(bigint);
drop function app.funds(bigint);
drop function app.is_party(bigint);

alter table agreement drop column no_parent_reason;
alter table budget drop column revision_reason;
drop index budget_line_root_idx;
alter table budget_line drop column root_id;

-- What phases and milestones went through is told by the audit still.
alter table status_event disable trigger stays;
delete from status_event where entity in ('PHASE', 'MILESTONE');
alter table status_event enable trigger stays;
delete from allowed_transition where entity in ('PHASE', 'MILESTONE');
update allowed_transition set role = 'EDITOR' where entity = 'BUDGET' and to_status = 'REVISED';
update allowed_transition set role = 'COORDINATOR' where entity = 'BUDGET' and from_status = 'REVISED';
alter table allowed_transition
  drop constraint allowed_transition_entity_word_check,
  add constraint allowed_transition_entity_word_check check (
    entity in ('PROJECT', 'AGREEMENT', 'REPORT', 'BUDGET', 'SITE')
  );
alter table status_event
  drop constraint status_event_entity_check,
  drop constraint status_event_entity_word_check,
  drop constraint status_event_subject_check,
  drop column phase_id,
  drop column milestone_id,
  drop column effective_on,
  drop column waiver_reason,
  add constraint status_event_entity_check check (
    case entity when 'PROJECT' then project_id when 'AGREEMENT' then agreement_id when 'REPORT' then report_id
      when 'BUDGET' then budget_id else project_site_id end is not null
  ),
  add constraint status_event_entity_word_check check (
    entity in ('PROJECT', 'AGREEMENT', 'REPORT', 'BUDGET', 'SITE')
  ),
  add constraint status_event_subject_check check (
    num_nonnulls(project_id, agreement_id, report_id, budget_id, project_site_id) = 1
  );
