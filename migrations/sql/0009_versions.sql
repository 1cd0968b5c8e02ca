-- What of a row has changed since a version of it, by the record of changes: columns, and parts by their tables.
-- The server calls it for a row that it has found its viewer to see; values are not told.

-- A value of an image, for comparing: rows within it without the keys that each writing gives anew.
create function app.without_keys(value jsonb) returns jsonb
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select case jsonb_typeof(value) when 'null' then null when 'array' then (
    select jsonb_agg(case jsonb_typeof(part) when 'object' then part - '{id,uid}'::text[] else part end order by place)
    from jsonb_array_elements(value) with ordinality one (part, place)
  ) else value end
$$;

create function app.changed_since(subject text, subject_row uuid, version integer) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  with told as (
    select e.id, e.before, e.after from audit_entry e
    where e.subject_uid = subject_row and e.subject_table = subject and (e.after ->> 'row_version')::bigint > version
  )
  select coalesce(array_agg(k.key order by k.key), '{}')
  from (select coalesce(before, '{}') from told order by id limit 1) a (was),
    (select after from told order by id desc limit 1) b (is_now),
    jsonb_object_keys(a.was || b.is_now) k (key)
  where app.without_keys(a.was -> k.key) is distinct from app.without_keys(b.is_now -> k.key)
    and k.key not in ('id', 'uid', 'row_version', 'updated_at')
$$;

create policy guards on audit_entry to selaras_guard using (true) with check (true);
grant select on audit_entry to selaras_guard;

grant create on schema app to selaras_guard;
alter function app.changed_since(text, uuid, integer) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.changed_since(text, uuid, integer) from public;
grant execute on function app.changed_since(text, uuid, integer) to :server;
