-- A funder takes its concurrence back while the proposal is undecided, with its reason; it may concur again.

alter table concurrence
  add column withdrawn_at timestamptz,
  add column withdrawn_by bigint constraint concurrence_withdrawn_by_fkey references app_user (id),
  add column withdraw_reason text,
  add constraint concurrence_withdrawn_check check (
    num_nonnulls(withdrawn_at, withdrawn_by, withdraw_reason) in (0, 3)
  ) not valid,
  drop constraint concurrence_proposal_id_organisation_id_key;
alter table concurrence validate constraint concurrence_withdrawn_check;
create unique index concurrence_standing_key on concurrence (proposal_id, organisation_id) where withdrawn_at is null;
create index concurrence_proposal_id_idx on concurrence (proposal_id);
create index concurrence_withdrawn_by_idx on concurrence (withdrawn_by) where withdrawn_by is not null;

create or replace function app.yet_to_concur(project_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select f.id from unnest(app.foreign_funders(yet_to_concur.project_id)) f (id)
    where not exists (
      select from public.concurrence c
      where c.proposal_id = app.proposal_of(yet_to_concur.project_id) and c.organisation_id = f.id
        and c.withdrawn_at is null
    )
    order by f.id
  );
end;

create function app.check_withdrawal() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  select p.status into state from project p where p.id = old.project_id for no key update;
  if state is distinct from 'PROPOSED' or old.proposal_id is distinct from app.proposal_of(old.project_id) then
    perform app.refuse('i9_current_state', format('The project is %s', state),
      'A concurrence is taken back while its proposal is undecided.', 'project', 'status');
  end if;
  if old.withdrawn_at is not null or new.withdrawn_at is null then
    perform app.refuse('i9_append_only', 'A concurrence is taken back once', 'Concur again instead.', 'concurrence',
      'withdrawn_at');
  end if;
  if coalesce(btrim(new.withdraw_reason), '') = '' then
    perform app.refuse('i21_reason', 'A concurrence is taken back with a reason', 'Say why.', 'concurrence',
      'withdraw_reason');
  end if;
  new.withdrawn_at := now();
  return new;
end $$;
drop trigger stays on concurrence;
create trigger stays before delete or update of project_id, proposal_id, organisation_id, user_id, at, note
  on concurrence for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_append_only', 'A concurrence stays on record', 'Take it back instead.');
create trigger withdraws before update of withdrawn_at, withdrawn_by, withdraw_reason on concurrence
  for each row when (pg_trigger_depth() = 0) execute function app.check_withdrawal();

grant update (withdrawn_at, withdrawn_by, withdraw_reason) on concurrence to :server;
create policy takes_back on concurrence for update to :server
  using (
    app.known() and organisation_id = any ((select app.organisations())::bigint[]) and app.may_scope('EDITOR', scope_id)
  )
  with check (withdrawn_by = app.user_id());
