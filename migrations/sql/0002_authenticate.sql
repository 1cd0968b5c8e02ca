-- Who holds a token, and what the person's grants open today; nothing at all for a token that does not hold.

create function app.authenticate(token_hash bytea)
  returns table (
    user_id bigint, organisation_id bigint, organisations bigint[], circle bigint[], partner bigint[],
    parties bigint[], "within" bigint[], administers bigint[], roles text[], role_scopes jsonb
  )
  language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  today constant date := app.today();
  data_roles constant text[] := '{VIEWER,ANALYST,REPORTER,EDITOR,VERIFIER,COORDINATOR}';
  person app_user;
  limits bigint[];
  coordinated bigint[];
  unlimited boolean;
begin
  select u.* into person
  from api_token k join app_user u on u.id = k.user_id
  where k.hash = token_hash and k.revoked_at is null and k.expires_at > now() and u.active;
  if not found then
    return;
  end if;

  select
    array_agg(distinct g.role order by g.role),
    coalesce(array_agg(distinct g.organisation_id) filter (where g.role = 'ADMIN'), '{}'),
    coalesce(bool_or(g.programme_id is null) filter (where g.role = any (data_roles)), false),
    coalesce(array_agg(distinct g.programme_id) filter (where g.role = any (data_roles)), '{}')
  into roles, administers, unlimited, limits
  from org_grant g
  where g.user_id = person.id and g.organisation_id = person.organisation_id and g.valid @> today;
  if roles is null then
    return;
  end if;
  user_id := person.id;
  organisation_id := person.organisation_id;

  select jsonb_object_agg(held.role, held.scopes) into role_scopes
  from (
    select g.role, case when not bool_or(g.programme_id is null) then jsonb_agg(g.programme_id order by g.programme_id) end
      as scopes
    from org_grant g
    where g.user_id = person.id and g.organisation_id = person.organisation_id and g.valid @> today
    group by g.role
  ) held;

  organisations := '{}';
  if roles && data_roles then
    organisations := array(
      with recursive unit (id) as (
        select person.organisation_id
        union
        select r.from_id from organisation_relation r join unit u on r.to_id = u.id
        where r.kind = 'PART_OF' and r.valid @> today
      )
      select id from unit order by id
    );
  end if;

  if not unlimited then
    "within" := array(
      select p.id from project p where p.programme_id = any (limits)
      union select - l from unnest(limits) l order by 1
    );
  end if;

  coordinated := array(
    select m.id from programme m where m.coordinator_org_id = any (organisations)
    union
    select a.programme_id from participation a
    where a.programme_id is not null and a.role = 'COORDINATOR' and a.organisation_id = any (organisations)
      and a.valid @> today
  );
  circle := array(
    select scope.id from (
      select p.id from project p
      where p.lead_org_id = any (organisations) or p.programme_id = any (coordinated)
      union
      select a.project_id from participation a
      where a.project_id is not null and a.role in ('ACCOUNTABLE', 'COORDINATOR')
        and a.organisation_id = any (organisations) and a.valid @> today
      union
      select - c from unnest(coordinated) c
    ) scope (id)
    where unlimited or scope.id = any ("within") order by 1
  );
  partner := array(
    select scope.id from (
      select a.project_id from participation a
      where a.project_id is not null and a.organisation_id = any (organisations) and a.valid @> today
      union
      select p.id from participation a join project p on p.programme_id = a.programme_id
      where a.organisation_id = any (organisations) and a.valid @> today
    ) scope (id)
    where unlimited or scope.id = any ("within") order by 1
  );
  parties := array(
    select a.id from agreement a
    where a.status in ('PLANNED', 'DRAFTING', 'NEGOTIATION', 'READY')
      and exists (select from agreement_party p where p.agreement_id = a.id and p.organisation_id = any (organisations))
      and (unlimited or a.scope_id = any ("within"))
    order by 1
  );
  return next;
end $$;

grant create on schema app to selaras_guard;
alter function app.authenticate(bytea) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.authenticate(bytea) from public;
grant execute on function app.authenticate(bytea) to :server;
