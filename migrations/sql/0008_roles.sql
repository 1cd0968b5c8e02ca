-- The roles of who writes, from the setting of the transaction: each role with the programmes it is limited to, or null.
-- Reads never set it; without it nobody holds any role.

create function app.roles() returns jsonb
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.roles', true), ''), '{}')::jsonb;

-- Whether the writer holds a role for a programme; a role that is limited holds for no unknown programme.
create function app.may(role text, programme_id bigint) returns boolean
  language sql stable parallel safe
  return (
    select held.roles ? role
      and (held.roles -> role = 'null'::jsonb or coalesce(held.roles -> role @> to_jsonb(programme_id), false))
    from (select app.roles() as roles) held
  );

-- The programme of a scope: a project's, or minus the scope itself.
create function app.programme_of(scope_id bigint) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select case
    when programme_of.scope_id < 0 then - programme_of.scope_id
    else (select p.programme_id from public.project p where p.id = programme_of.scope_id)
  end;
end;

create function app.may_scope(role text, scope_id bigint) returns boolean
  language sql stable
  return app.may(role, app.programme_of(scope_id));

-- Whether one of the writer's organisations leads a project, or coordinates the programme whose own row it is.
create function app.leads(scope_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (
    select from public.project p where p.id = leads.scope_id and p.lead_org_id = any (app.organisations())
    union all
    select from public.programme g where g.id = - leads.scope_id and g.coordinator_org_id = any (app.organisations())
    union all
    select from public.participation a
    where a.scope_id = leads.scope_id and a.role = 'ACCOUNTABLE' and a.organisation_id = any (app.organisations())
      and a.valid @> app.today()
  );
end;

-- Whether one of the writer's organisations coordinates the programme, or this project of it.
create function app.steers(scope_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (
    select from public.programme g
    where g.id = app.programme_of(steers.scope_id) and g.coordinator_org_id = any (app.organisations())
    union all
    select from public.participation a
    where a.scope_id in (steers.scope_id, - app.programme_of(steers.scope_id)) and a.role = 'COORDINATOR'
      and a.organisation_id = any (app.organisations()) and a.valid @> app.today()
  );
end;

create function app.edits(scope_id bigint) returns boolean
  language sql stable
  return app.known() and app.may_scope('EDITOR', scope_id) and app.leads(scope_id);

create function app.coordinates(scope_id bigint) returns boolean
  language sql stable
  return app.known() and app.may_scope('COORDINATOR', scope_id) and app.steers(scope_id);

-- The guard owns what must see every row; they answer about the writer alone, so that the server may ask them.
grant create on schema app to selaras_guard;
do $$
declare
  signature text;
begin
  foreach signature in array array['app.programme_of(bigint)', 'app.leads(bigint)', 'app.steers(bigint)'] loop
    execute format('alter function %s owner to selaras_guard', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to %I', signature, :'server');
  end loop;
end $$;
revoke create on schema app from selaras_guard;
