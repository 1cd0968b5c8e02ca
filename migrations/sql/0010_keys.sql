-- Keys under which acts are done once: each person sees and writes only their own.

alter table idempotency_key enable row level security, force row level security;

create policy reads on idempotency_key for select to :server
  using ((select app.known()) and (idempotency_key.user_id = (SELECT app.user_id() AS user_id_1)));
create policy writes on idempotency_key for insert to :server with check (
  (select app.known()) and user_id = (select app.user_id())
  and organisation_id = (select u.organisation_id from app_user u where u.id = (select app.user_id()))
);
-- What was kept is never rewritten: only the transaction that claimed the key sees it without an outcome.
create policy keeps on idempotency_key for update to :server
  using ((select app.known()) and user_id = (select app.user_id()) and outcome is null)
  with check (outcome is not null);
create policy frees on idempotency_key for delete to :server
  using ((select app.known()) and user_id = (select app.user_id()) and expires_at <= now());
create policy guards on idempotency_key to selaras_guard using (true) with check (true);

grant select, insert, delete on idempotency_key to :server;
grant update (outcome, fields, document_hash, body) on idempotency_key to :server;
-- A row is locked before it is removed, which asks for a right to change it.
grant select, delete, update (body) on idempotency_key to selaras_guard;

-- Removes what has expired of all organisations, so many at most; how many it was.
create function app.sweep_idempotency_keys(most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  removed integer;
begin
  delete from idempotency_key where (organisation_id, key) in (
    select k.organisation_id, k.key from idempotency_key k
    where k.expires_at <= now() order by k.expires_at limit most for update skip locked
  );
  get diagnostics removed = row_count;
  return removed;
end $$;

grant create on schema app to selaras_guard;
alter function app.sweep_idempotency_keys(integer) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.sweep_idempotency_keys(integer) from public;
grant execute on function app.sweep_idempotency_keys(integer) to :server;
