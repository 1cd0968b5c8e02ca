-- A version that was given up becomes what it was, a draft; what was decided and taken back is forgotten.

drop trigger tells_duty on audit_entry;
drop trigger reinstates on reporting_period;
drop trigger keeps_agreed on agreement;
drop trigger keeps_accountable on participation;
drop trigger withdraws on concurrence;
drop trigger stays on concurrence;
drop policy takes_back on concurrence;
revoke update (withdrawn_at, withdrawn_by, withdraw_reason) on concurrence from :server;
drop trigger stays on duty_event;
drop function app.tell_duty(), app.tell_of_obligation(audit_entry, timestamptz),
  app.tell_of_period(audit_entry, timestamptz), app.duty_kind(text), app.reinstate_period(), app.keep_agreed(),
  app.keep_accountable(), app.check_withdrawal(), app.last_agreement_of(bigint);
drop table duty_event;
create constraint trigger keeps_started after delete or update of role, valid, organisation_id on participation
  deferrable initially deferred for each row execute function app.keep_started('ACCOUNTABLE');

create or replace function app.yet_to_concur(project_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select f.id from unnest(app.foreign_funders(yet_to_concur.project_id)) f (id)
    where not exists (
      select from public.concurrence c
      where c.proposal_id = app.proposal_of(yet_to_concur.project_id) and c.organisation_id = f.id
    )
    order by f.id
  );
end;

delete from concurrence where withdrawn_at is not null;
drop index concurrence_standing_key, concurrence_proposal_id_idx, concurrence_withdrawn_by_idx;
alter table concurrence
  drop column withdrawn_at,
  drop column withdrawn_by,
  drop column withdraw_reason,
  add constraint concurrence_proposal_id_organisation_id_key unique (proposal_id, organisation_id);
create trigger stays before update or delete on concurrence for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_append_only', 'A concurrence is never taken back', 'Return the project instead.');

create or replace function app.check_sum(key bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole budget;
  allocated numeric;
begin
  -- The lock makes two transactions that each change a line see each other.
  select * into whole from budget where id = key for no key update;
  if whole.id is null or whole.status = 'DRAFT' then
    return;
  end if;
  select coalesce(sum(amount), 0) into allocated from budget_line where budget_id = key;
  if allocated <> whole.total then
    perform app.refuse('i2_sum', format('The lines sum to %s, the budget''s total is %s', allocated, whole.total),
      'Change the lines or the total, in one transaction, until they are equal.', 'budget', 'total');
  end if;
end $$;

create or replace function app.guard_budget(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  flaw text;
begin
  case e.to_status
    when 'SUBMITTED' then
      select f.code into flaw from app.flaws_of_budget(e.budget_id) f limit 1;
      if flaw is not null then
        perform app.refuse('i9_budget', format('The budget cannot be submitted: %s', flaw),
          'Give it lines; a central line (APBN_CENTRAL) names a regency or city (PP 17/2017 art. 15).',
          'budget_line', 'region_id');
      end if;
    when 'APPROVED' then
      if e.user_id = app.last_mover(e, 'SUBMITTED') then
        perform app.refuse('i9_same_person', 'Who submitted a budget does not approve it', 'Ask another person.',
          'status_event', 'user_id');
      end if;
    when 'CLOSED' then
      if exists (
        select from budget_line l where l.budget_id = e.budget_id
          and (l.pending_committed > 0 or l.pending_disbursed > 0 or l.pending_realised > 0)
      ) then
        perform app.refuse('i9_pending', 'Reports under way state money on this budget',
          'Have them accepted or returned first.', 'budget_line', 'pending_realised');
      end if;
    else null;
  end case;
end $$;

create or replace function app.foreign_funders(project_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select f.id from (
      select a.organisation_id from public.participation a
      where a.project_id = foreign_funders.project_id and a.role in ('FUNDING', 'EXTENDING')
        and a.valid @> app.today()
      union
      select l.funder_org_id from public.budget_line l join public.budget b on b.id = l.budget_id
      where l.project_id = foreign_funders.project_id and b.status <> 'REVISED'
    ) f (id)
    where app.is_foreign(f.id) order by f.id
  );
end;

create or replace function app.is_foreign_funded(project_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select cardinality(app.foreign_funders(is_foreign_funded.project_id)) > 0 or exists (
    select from public.project p
    where p.id = is_foreign_funded.project_id and p.modality in ('TECHNICAL_COOPERATION', 'GRANT', 'LOAN')
  ) or exists (
    select from public.budget_line l join public.budget b on b.id = l.budget_id
    where l.project_id = is_foreign_funded.project_id and b.status <> 'REVISED'
      and l.source in ('FOREIGN_LOAN', 'FOREIGN_GRANT', 'TECHNICAL_COOPERATION')
  );
end;

create or replace function app.revise_budget(key bigint, why text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  old budget;
  made bigint;
begin
  select * into old from budget where id = key for no key update;
  if old.id is null or not app.edits(old.scope_id) then
    perform app.refuse('i9_organisation', 'The budget is not this writer''s to revise',
      'An EDITOR of the lead revises it.', 'budget', 'id');
  end if;
  if old.status <> 'APPROVED' then
    perform app.refuse('i9_current_state', format('The budget is %s', old.status), 'An approved one is revised.',
      'budget', 'status');
  end if;
  if exists (
    select from budget n where (n.project_id, n.calendar, n.fiscal_year, n.currency)
      = (old.project_id, old.calendar, old.fiscal_year, old.currency) and n.version > old.version
  ) then
    perform app.refuse('i9_open_version', 'The budget is being revised already', 'Go on with the version that is there.',
      'budget', 'version');
  end if;
  if coalesce(btrim(why), '') = '' then
    perform app.refuse('i21_reason', 'A revision needs a reason', 'Say why.', 'budget', 'revision_reason');
  end if;
  insert into budget (project_id, calendar, fiscal_year, currency, total, version, revision_reason)
  values (old.project_id, old.calendar, old.fiscal_year, old.currency, old.total, old.version + 1, why)
  returning id into made;
  insert into budget_line (budget_id, root_id, source, funder_org_id, executor_org_id, region_id, phase_id, budget_code,
    external_ref, in_kind, amount)
  select made, coalesce(l.root_id, l.id), l.source, l.funder_org_id, l.executor_org_id, l.region_id, l.phase_id,
    l.budget_code, l.external_ref, l.in_kind, l.amount
  from budget_line l where l.budget_id = key order by l.id;
  return made;
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
    and c.relname not in ('organisation', 'organisation_name', 'status_event', 'concurrence', 'audit_entry',
      'audit_head', 'idempotency_key', 'outbox')
  order by 1, 2;
end;

alter table budget disable trigger user;
alter table status_event disable trigger user;
delete from status_event where entity = 'BUDGET' and to_status = 'WITHDRAWN';
update budget set status = 'DRAFT' where status = 'WITHDRAWN';
alter table budget enable trigger user;
alter table status_event enable trigger user;
delete from allowed_transition where entity = 'BUDGET' and to_status = 'WITHDRAWN';
alter table budget
  drop constraint budget_status_word_check,
  add constraint budget_status_word_check check (
    status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REVISED', 'CLOSED')
  ) not valid;
alter table budget validate constraint budget_status_word_check;
