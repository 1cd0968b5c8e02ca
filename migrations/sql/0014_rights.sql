-- Who may change persons and their grants: PostgreSQL's own lock beside the mutations' kinder one.

-- Whether the writer may appoint or dismiss in a role within an organisation: its ADMIN, with its units; the operator's
-- ADMIN appoints everywhere those who manage persons, and nobody else appoints who audits or keeps reference data.
create function app.may_appoint(organisation_id bigint, role text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select may_appoint.organisation_id = any (app.administers()) and exists (
    select from public.app_user u join public.organisation o on o.id = u.organisation_id
    where u.id = app.user_id() and u.active and case
      when may_appoint.role in ('AUDITOR', 'STEWARD') then o.is_operator
      when may_appoint.role = 'ADMIN' and o.is_operator then true
      else may_appoint.organisation_id = any (app.with_units(u.organisation_id))
    end
  );
end;

-- Whether the writer holds all that a token would open: its roles, in its programmes or without any limit.
create function app.covers(token_roles text[], programmes bigint[]) returns boolean
  language sql stable
  return token_roles is not null and not exists (
    select from unnest(token_roles) r (role) where not app.roles() ? r.role
  ) and case
    when programmes is null then exists (
      select from unnest(token_roles) r (role) where app.roles() -> r.role = 'null'::jsonb
    )
    else not exists (
      select from unnest(programmes) p (id)
      where not exists (select from unnest(token_roles) r (role) where app.may(r.role, p.id))
    )
  end;

-- An organisation that has somebody to manage its persons keeps somebody; whoever would leave waits for the others.
create function app.check_admins(organisation_id bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('admins', check_admins.organisation_id));
  if not exists (
    select from org_grant g join app_user u on u.id = g.user_id and u.organisation_id = g.organisation_id
    where g.organisation_id = check_admins.organisation_id and g.role = 'ADMIN' and g.revoked_at is null
      and g.valid @> app.today() and u.active
  ) then
    perform app.refuse(
      'i24_last_admin', 'Nobody would be left to manage the organisation''s persons',
      'Let another person be ADMIN first'
    );
  end if;
end $$;

create function app.keep_an_admin() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- The owner loads history and mends what has gone wrong.
  if not app.is_owner() then
    perform app.check_admins(new.organisation_id);
  end if;
  return null;
end $$;
create trigger keep_an_admin after update of revoked_at on org_grant
  for each row when (new.role = 'ADMIN' and old.revoked_at is null and new.revoked_at is not null)
  execute function app.keep_an_admin();

-- Nothing depends on a person who is no ADMIN.
create function app.keep_an_active_admin() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not app.is_owner() and exists (
    select from org_grant g
    where g.user_id = new.id and g.role = 'ADMIN' and g.revoked_at is null and g.valid @> app.today()
  ) then
    perform app.check_admins(new.organisation_id);
  end if;
  return null;
end $$;
create trigger keep_an_admin after update of active on app_user
  for each row when (old.active and not new.active) execute function app.keep_an_active_admin();

alter table identity_binding enable row level security, force row level security;
create policy owns on identity_binding to current_user using (true) with check (true);
create policy guards on identity_binding to selaras_guard using (true) with check (true);
grant select, insert on identity_binding to selaras_guard;
grant update (last_used_at) on api_token to selaras_guard;
grant update (active) on app_user to selaras_guard;
grant insert on audit_entry to selaras_guard;
do $$
begin
  if not exists (select from pg_policies where tablename = 'audit_entry' and policyname = 'guards') then
    create policy guards on audit_entry to selaras_guard using (true) with check (true);
  end if;
end $$;

-- Everything of a token but its hash.
grant select (id, uid, user_id, organisation_id, label, roles, programme_ids, created_at, expires_at, revoked_at,
  last_used_at) on api_token to :server;
grant insert (user_id, hash, label, roles, programme_ids, expires_at) on api_token to :server;
grant update (expires_at, revoked_at) on api_token to :server;
grant delete on api_token to :server;
grant select, delete on identity_binding to :server;
grant insert (user_id, issuer, subject) on identity_binding to :server;
grant insert (organisation_id, display_name, work_email) on app_user to :server;
grant update (display_name, work_email, active, erased_at) on app_user to :server;
grant insert (user_id, organisation_id, programme_id, role, valid) on org_grant to :server;
grant update (revoked_at) on org_grant to :server;

drop policy reads on api_token;
create policy reads on api_token for select to :server
  using ((select app.known()) and (api_token.user_id = (SELECT app.user_id() AS user_id_1) OR api_token.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));
create policy reads on identity_binding for select to :server
  using ((select app.known()) and (identity_binding.user_id = (SELECT app.user_id() AS user_id_1) OR identity_binding.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));

-- A token opens no more than what it was made with; whoever manages a person may end the person's tokens.
create policy writes on api_token for insert to :server with check (
  (select app.known()) and user_id = (select app.user_id()) and revoked_at is null
  and app.covers(roles, programme_ids)
);
create policy edits on api_token for update to :server using (
  (select app.known())
  and (user_id = (select app.user_id()) or organisation_id = any ((select app.administers())::bigint[]))
);
create policy takes_back on api_token for delete to :server using (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
);
create policy writes on identity_binding for insert to :server with check (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
);
create policy takes_back on identity_binding for delete to :server using (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
);
create policy writes on app_user for insert to :server with check (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
  and active and not demo and erased_at is null
);
create policy edits on app_user for update to :server using (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
);
-- Nobody appoints oneself.
create policy writes on org_grant for insert to :server with check (
  (select app.known()) and user_id <> (select app.user_id()) and revoked_at is null
  and app.may_appoint(organisation_id, role)
);
create policy edits on org_grant for update to :server using (
  (select app.known()) and app.may_appoint(organisation_id, role)
);

-- The guard owns what must see every row.
grant create on schema app to selaras_guard;
do $$
declare
  signature text;
begin
  foreach signature in array array[
    'app.with_units(bigint)', 'app.opens(bigint, text[], bigint[])', 'app.authenticate(bytea)',
    'app.authenticate_subject(text, text)', 'app.bind_by_email(text, text, text)',
    'app.note_uses(bigint[], timestamptz[])', 'app.may_appoint(bigint, text)', 'app.copy_user_organisation()',
    'app.check_admins(bigint)', 'app.keep_an_admin()', 'app.keep_an_active_admin()'
  ] loop
    execute format('alter function %s owner to selaras_guard', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  foreach signature in array array[
    'app.authenticate(bytea)', 'app.authenticate_subject(text, text)', 'app.bind_by_email(text, text, text)',
    'app.note_uses(bigint[], timestamptz[])', 'app.may_appoint(bigint, text)'
  ] loop
    execute format('grant execute on function %s to %I', signature, :'server');
  end loop;
end $$;
revoke create on schema app from selaras_guard;
