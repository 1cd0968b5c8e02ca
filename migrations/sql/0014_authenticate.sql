-- From what is shown to what it opens today: a token's hash, or a subject of an issuer; nothing for what does not hold.

drop function app.authenticate(bytea);

-- An organisation and its units today.
create function app.with_units(organisation_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with recursive unit (id) as (
    select with_units.organisation_id
    union
    select r.from_id from public.organisation_relation r join unit u on r.to_id = u.id
    where r.kind = 'PART_OF' and r.valid @> app.today()
  )
  select array_agg(id order by id) from unit;
end;

-- What a person's grants open, as far as a token is limited to roles and programmes (null: to none).
create function app.opens(person_id bigint, token_roles text[], token_programmes bigint[])
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
  select u.* into person from app_user u where u.id = person_id and u.active;
  if not found then
    return;
  end if;
  user_id := person.id;
  organisation_id := person.organisation_id;

  select jsonb_object_agg(held.role, held.scopes) into role_scopes
  from (
    select g.role, case when not bool_or(g.programme_id is null) then jsonb_agg(distinct g.programme_id) end as scopes
    from (
      select g.role, coalesce(g.programme_id, limited.id) as programme_id
      from org_grant g
      left join unnest(token_programmes) limited (id) on g.programme_id is null or g.programme_id = limited.id
      where g.user_id = person.id and g.organisation_id = person.organisation_id and g.valid @> today
        and g.revoked_at is null and (token_roles is null or g.role = any (token_roles))
        and (token_programmes is null or limited.id is not null)
    ) g
    group by g.role
  ) held;
  if role_scopes is null then
    return;
  end if;

  select array_agg(e.key order by e.key),
    coalesce(bool_or(e.value = 'null') filter (where e.key = any (data_roles)), false)
  into roles, unlimited from jsonb_each(role_scopes) e;
  limits := array(
    select distinct l.id::bigint
    from jsonb_each(role_scopes) e,
      jsonb_array_elements_text(case jsonb_typeof(e.value) when 'array' then e.value else '[]' end) l (id)
    where e.key = any (data_roles)
  );

  administers := case
    when role_scopes -> 'ADMIN' is distinct from 'null' then '{}'
    when (select o.is_operator from organisation o where o.id = person.organisation_id)
      then array(select o.id from organisation o order by 1)
    else app.with_units(person.organisation_id)
  end;
  organisations := case when roles && data_roles then app.with_units(person.organisation_id) else '{}' end;

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

create function app.authenticate(token_hash bytea)
  returns table (
    user_id bigint, organisation_id bigint, organisations bigint[], circle bigint[], partner bigint[],
    parties bigint[], "within" bigint[], administers bigint[], roles text[], role_scopes jsonb,
    token_id bigint, expires_at timestamptz
  )
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select o.*, k.id, k.expires_at
  from public.api_token k, app.opens(k.user_id, k.roles, k.programme_ids) o
  where k.hash = authenticate.token_hash and k.revoked_at is null and k.expires_at > now();
end;

create function app.authenticate_subject(issuer text, subject text)
  returns table (
    user_id bigint, organisation_id bigint, organisations bigint[], circle bigint[], partner bigint[],
    parties bigint[], "within" bigint[], administers bigint[], roles text[], role_scopes jsonb
  )
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select o.*
  from public.identity_binding b, app.opens(b.user_id, null, null) o
  where b.issuer = authenticate_subject.issuer and b.subject = authenticate_subject.subject;
end;

-- Binds a subject to the active person of an address that its issuer has verified; one subject of an issuer a person.
create function app.bind_by_email(issuer text, subject text, email text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  person app_user;
  bound identity_binding;
begin
  select u.* into person from app_user u
  where lower(u.work_email) = lower(bind_by_email.email) and u.active
    and not exists (select from identity_binding b where b.user_id = u.id and b.issuer = bind_by_email.issuer)
  for update;
  if not found then
    return false;
  end if;
  insert into identity_binding (user_id, issuer, subject)
  values (person.id, bind_by_email.issuer, bind_by_email.subject)
  on conflict do nothing returning * into bound;
  if bound.id is null then
    return false;
  end if;
  perform set_config('app.user', person.id::text, true);
  insert into audit_entry (user_id, organisation_id, action, subject_table, subject_uid, after)
  values (
    person.id, person.organisation_id, 'identity.bind_by_email', 'identity_binding', bound.uid,
    jsonb_build_object('issuer', bound.issuer)
  );
  return true;
end $$;

-- When tokens were used last, a minute exactly at the most often.
create function app.note_uses(ids bigint[], instants timestamptz[]) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update public.api_token k set last_used_at = used.at
  from (
    select u.id, max(u.at) as at from unnest(note_uses.ids, note_uses.instants) u (id, at) group by u.id
  ) used
  where k.id = used.id and (k.last_used_at is null or k.last_used_at < used.at - interval '1 minute');
end;
