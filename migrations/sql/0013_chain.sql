-- The audit as a chain for each organisation, and one for what no organisation did (0): each entry holds its position,
-- the hash of the entry before it and its own, over a canonical text of all it says. Names and addresses of persons
-- enter it as digests with a salt of the person's own; once the salt is gone, nobody can tell whose they were.

alter table audit_head enable row level security, force row level security;
create policy owns on audit_head to current_user using (true) with check (true);
create policy reads on audit_head for select to :server using ((select app.known()) and (false));
create policy guards on audit_head to selaras_guard using (true) with check (true);
grant select, insert, update on audit_head to selaras_guard;

alter table audit_salt enable row level security, force row level security;
create policy owns on audit_salt to current_user using (true) with check (true);
create policy reads on audit_salt for select to :server using ((select app.known()) and (false));
create policy guards on audit_salt to selaras_guard using (true) with check (true);
grant select, insert, update on audit_salt to selaras_guard;

create function app.audit_hash(entry audit_entry) returns bytea
  language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select sha256(convert_to(jsonb_build_array(
    entry.position, encode(entry.previous_hash, 'hex'), entry.id, entry.uid,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.user_id, entry.organisation_id,
    entry.role, entry.action, entry.subject_table, entry.subject_uid, entry.reason, entry.request_id,
    entry.before, entry.after
  )::text, 'UTF8'))
$$;

-- The salt of a person, made when it is first needed; NULL once the person was forgotten, or is unknown.
create function app.audit_salt(person uuid) returns bytea
  language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
declare
  key constant bigint := (select u.id from app_user u where u.uid = person);
begin
  if key is null then
    return null;
  end if;
  insert into audit_salt (id, salt) values (key, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  on conflict (id) do nothing;
  return (select s.salt from audit_salt s where s.id = key);
end $$;

-- What a row of a person said, without what tells who it is.
create function app.without_person(image jsonb, salt bytea) returns jsonb
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select image || coalesce(jsonb_object_agg(told.key, case when salt is null then 'forgotten' else
    'sha256:' || encode(sha256(salt || convert_to(told.value, 'UTF8')), 'hex') end), '{}')
  from jsonb_each_text(image) told
  where told.key in ('display_name', 'work_email') and told.value is not null
$$;

create function app.chain_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  chain constant bigint := coalesce(new.organisation_id, 0);
  head audit_head;
  salt bytea;
begin
  if new.subject_table = 'app_user' then
    salt := app.audit_salt(new.subject_uid);
    new.before := app.without_person(new.before, salt);
    new.after := app.without_person(new.after, salt);
  end if;
  select h.* into head from audit_head h where h.id = chain for update;
  if not found then
    insert into audit_head (id, position, hash) values (chain, 0, '') on conflict (id) do nothing;
    select h.* into head from audit_head h where h.id = chain for update;
  end if;
  -- Under the lock, so that instants rise along a chain; who loads history says when it was.
  if not app.is_owner() then
    new.at := clock_timestamp();
  end if;
  new.position := head.position + 1;
  new.previous_hash := head.hash;
  new.hash := app.audit_hash(new);
  update audit_head h set position = new.position, hash = new.hash where h.id = chain;
  return new;
end $$;

-- Entries from before there were chains, in their order.
drop trigger stays on audit_entry;
do $$
declare
  entry audit_entry;
  head audit_head;
  salt bytea;
begin
  for entry in select * from audit_entry order by id loop
    select * into head from audit_head h where h.id = coalesce(entry.organisation_id, 0);
    if not found then
      insert into audit_head (id, position, hash) values (coalesce(entry.organisation_id, 0), 0, '') returning * into head;
    end if;
    if entry.subject_table = 'app_user' then
      salt := app.audit_salt(entry.subject_uid);
      entry.before := app.without_person(entry.before, salt);
      entry.after := app.without_person(entry.after, salt);
    end if;
    entry.position := head.position + 1;
    entry.previous_hash := head.hash;
    entry.hash := app.audit_hash(entry);
    update audit_entry e set before = entry.before, after = entry.after, position = entry.position,
      previous_hash = entry.previous_hash, hash = entry.hash where e.id = entry.id;
    update audit_head h set position = entry.position, hash = entry.hash where h.id = head.id;
  end loop;
end $$;

create trigger chains before insert on audit_entry for each row execute function app.chain_entry();
create trigger stays before update or delete on audit_entry for each row
  execute function app.refuse_change('i9_append_only', 'The audit is never rewritten', 'Record a further entry.');
create trigger stays_whole before truncate on audit_entry for each statement
  execute function app.refuse_change('i9_append_only', 'The audit is never rewritten', 'Record a further entry.');

-- Where each chain ends, for those who keep that elsewhere.
create function app.audit_heads() returns table (organisation text, chain bigint, "position" bigint, hash bytea)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select o.code, h.id, h.position, h.hash from audit_head h left join organisation o on o.id = h.id
  where h.position > 0 order by h.id
$$;

-- Whether a person may be forgotten is the writer's to ask; this is the second lock.
create function app.forget_person(person bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  own constant bigint := (select u.organisation_id from app_user u where u.id = person);
begin
  if not app.is_owner() and (own is null or own <> all (app.administers())) then
    raise insufficient_privilege using message = 'only an ADMIN of the person''s organisation may forget the person';
  end if;
  insert into audit_salt (id, salt) values (person, null) on conflict (id) do update set salt = null;
  -- Kept answers may name the person; they are read anew.
  update idempotency_key k set body = null where k.organisation_id = own and k.body is not null;
end $$;

grant create on schema app to selaras_guard;
alter function app.audit_salt(uuid) owner to selaras_guard;
alter function app.chain_entry() owner to selaras_guard;
alter function app.audit_heads() owner to selaras_guard;
alter function app.forget_person(bigint) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.audit_salt(uuid), app.chain_entry(), app.audit_heads(), app.forget_person(bigint) from public;
grant execute on function app.audit_heads(), app.forget_person(bigint) to :server;

-- Who audits sees who did what; otherwise a person is seen by oneself and the ADMIN of the organisation.
drop policy reads on app_user;
create policy reads on app_user for select to :server
  using ((select app.known()) and (app_user.id = (SELECT app.user_id() AS user_id_1) OR app_user.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[])) OR (SELECT app.is_auditor() AS is_auditor_1)));
