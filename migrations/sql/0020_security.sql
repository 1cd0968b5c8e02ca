-- Who reads and writes what the life cycles added; the guard sees what its functions ask about.

grant select on concurrence to :server;
grant insert (project_id, organisation_id, user_id, note) on concurrence to :server;
alter table concurrence enable row level security, force row level security;
create policy owns on concurrence to current_user using (true) with check (true);
create policy guards on concurrence to selaras_guard using (true) with check (true);
grant select on concurrence to selaras_guard;
create policy guards on country to selaras_guard using (true) with check (true);
grant select on country to selaras_guard;

-- A concurrence is with the proposal as it stands, by a funder who has not concurred yet.
create function app.copy_concurrence() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  select p.scope_id, p.visibility, p.status into new.scope_id, new.visibility, state
  from project p where p.id = new.project_id for no key update;
  new.proposal_id := app.proposal_of(new.project_id);
  if app.is_owner() then
    return new;
  end if;
  new.at := now();
  if state is distinct from 'PROPOSED' then
    perform app.refuse('i9_current_state', format('The project is %s', state), 'A proposed one is concurred with.',
      'project', 'status');
  end if;
  if not new.organisation_id = any (app.yet_to_concur(new.project_id)) then
    perform app.refuse('i9_funder', 'The organisation is no foreign funder of this project, or has concurred already',
      'Each foreign funder concurs once with a proposal.', 'concurrence', 'organisation_id');
  end if;
  return new;
end $$;
create trigger copies before insert on concurrence for each row execute function app.copy_concurrence();
create trigger stays before update or delete on concurrence for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_append_only', 'A concurrence is never taken back', 'Return the project instead.');
create policy writes on concurrence for insert to :server with check (
  app.known() and user_id = app.user_id() and organisation_id = any ((select app.organisations())::bigint[])
  and app.may_scope('EDITOR', scope_id)
);

drop policy writes on status_event;
create policy writes on status_event for insert to :server with check (
  (select app.known()) and user_id = (select app.user_id())
  and organisation_id = any ((select app.organisations())::bigint[])
  and (
    scope_id = any ((select app.circle())::bigint[])
    or (reporter_org_id = any ((select app.organisations())::bigint[])
      or verifier_org_id = any ((select app.organisations())::bigint[])) and app.is_within(scope_id)
    or agreement_id is not null and app.is_party(agreement_id) and app.is_within(scope_id)
    or budget_id is not null and app.funds(budget_id) and app.is_within(scope_id)
  )
);

-- The guard owns what must see every row; the server may ask what answers about the writer or names what is missing.
grant create on schema app to selaras_guard;
do $$
declare
  signature text;
  asked constant text[] := array['is_party(bigint)', 'funds(bigint)', 'takes_part(bigint)', 'foreign_funders(bigint)',
    'is_foreign_funded(bigint)', 'yet_to_concur(bigint)', 'lacks_to_propose(bigint)', 'lacks_to_start(bigint)',
    'lacks_to_close(bigint)', 'open_commitments(bigint)', 'flaws_of_agreement(bigint)', 'parties_short_of(bigint)', 'flaws_of_budget(bigint)',
    'revise_budget(bigint,text)', 'edits_agreement(bigint)', 'names_party(bigint,bigint)', 'has_editor(bigint)',
    'signs(bigint,bigint)', 'same_line(bigint,bigint)'];
  kept constant text[] := array['is_theirs(status_event,text)', 'last_mover(status_event,text)', 'is_foreign(bigint)',
    'proposal_of(bigint)', 'guard_project(status_event)', 'guard_agreement(status_event)', 'guard_budget(status_event)',
    'guard_part(status_event)', 'guard_report(status_event)', 'check_guards(status_event)',
    'check_effective(status_event)', 'settle_agreement(status_event)', 'keep_started()', 'lock_whole(status_event)',
    'counting(bigint[])', 'check_replaced(bigint,bigint)', 'move_budget(status_event)', 'touch_agreement()',
    'check_signature()', 'check_parent()', 'check_growing()', 'copy_concurrence()'];
begin
  foreach signature in array asked || kept loop
    execute format('alter function app.%s owner to selaras_guard', signature);
    execute format('revoke all on function app.%s from public', signature);
  end loop;
  foreach signature in array asked loop
    execute format('grant execute on function app.%s to %I', signature, :'server');
  end loop;
end $$;
revoke create on schema app from selaras_guard;
grant update (signed_on) on agreement_party to selaras_guard;

-- A concurrence is history, as an event is: it stays with whom it was told of when organisations are merged.
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
