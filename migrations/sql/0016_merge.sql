-- Two entries that are one organisation. Every row that names the duplicate names the kept one from then on, whoever may
-- see it: the guard moves them and answers which. History stays as it was told: changes of state and the audit.

create function app.names_organisations() returns table (source name, field name)
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
    and c.relname not in ('organisation', 'organisation_name', 'status_event', 'audit_entry', 'audit_head',
      'idempotency_key', 'outbox')
  order by 1, 2;
end;

create function app.merge_organisations(kept bigint, duplicate bigint) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  moved jsonb := '{}';
  place record;
  keys bigint[];
  gone organisation;
  stays organisation;
begin
  if not app.stewards() then
    raise insufficient_privilege using message = 'only a steward merges';
  end if;
  select * into gone from organisation where id = duplicate for update;
  select * into stays from organisation where id = kept for update;
  if gone.id is null or stays.id is null or gone.merged_into_id is not null or stays.merged_into_id is not null
    or gone.kind <> stays.kind or kept = duplicate then
    perform app.refuse('i11_merge', 'These entries cannot be merged',
      'Name two entries of the same kind that were not merged before.', 'organisation', 'merged_into_id');
  end if;
  -- How they stand to each other says nothing once they are one; nor does what both say at the same time.
  with done as (
    delete from organisation_relation r
    where (r.from_id, r.to_id) in ((kept, duplicate), (duplicate, kept)) or exists (
      select from organisation_relation s
      where s.kind = r.kind and s.valid && r.valid and s.id <> r.id and (
        r.from_id = duplicate and s.from_id = kept and s.to_id = r.to_id
        or r.to_id = duplicate and s.to_id = kept and s.from_id = r.from_id)
    )
    returning id
  )
  select coalesce(array_agg(id order by id), '{}') into keys from done;
  if keys <> '{}' then
    moved := jsonb_build_object('organisation_relation removed', keys);
  end if;
  for place in select * from app.names_organisations() loop
    execute format('with done as (update %1$I set %2$I = $1 where %2$I = $2 returning *)'
      ' select coalesce(array_agg(id order by id), ''{}'') from done', place.source, place.field)
      into keys using kept, duplicate;
    if keys <> '{}' then
      moved := moved || jsonb_build_object(place.source || '.' || place.field, keys);
    end if;
  end loop;
  update organisation set merged_into_id = kept where merged_into_id = duplicate;
  insert into organisation_alias (organisation_id, register, alias) values (kept, 'selaras', gone.code);
  insert into organisation_alias (organisation_id, register, alias)
  select distinct kept, 'merged', s.name
  from organisation_name n, unnest(array[n.name_en, n.name_id, n.abbreviation]) as s (name)
  where n.organisation_id = duplicate and s.name is not null
  on conflict do nothing;
  update organisation set merged_into_id = kept, iati_ref = null where id = duplicate;
  if gone.iati_ref is not null and stays.iati_ref is null then
    update organisation set iati_ref = gone.iati_ref where id = kept;
  elsif gone.iati_ref is not null then
    insert into organisation_alias (organisation_id, register, alias) values (kept, 'iati', gone.iati_ref)
    on conflict do nothing;
  end if;
  return moved;
end $$;

-- A merged entry is found no more; its code and names are the kept one's.
create or replace function app.searchable() returns table (kind smallint, row_id bigint, name text)
  language sql stable parallel safe
begin atomic
  select 1::smallint, s.id, t.name from programme s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 2::smallint, s.id, t.name from project s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 6::smallint, s.id, t.name from region s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 6::smallint, s.region_id, s.code from region_code s
  union all
  select 7::smallint, s.id, s.code from organisation s where s.merged_into_id is null
  union all
  select 7::smallint, s.organisation_id, t.name
  from organisation_name s, unnest(array[s.name_en, s.name_id, s.abbreviation]) as t (name)
  where not exists (select from organisation o where o.id = s.organisation_id and o.merged_into_id is not null)
  union all
  select 7::smallint, s.organisation_id, s.alias from organisation_alias s
  union all
  select 11::smallint, s.id, t.name from commodity s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 23::smallint, s.id, t.name
  from agreement s, unnest(array[s.code, s.number, s.name_en, s.name_id]) as t (name);
end;

create trigger found_no_more after update of merged_into_id on organisation
  for each row when (old.merged_into_id is distinct from new.merged_into_id)
  execute function app.keep_search_keys(7, 'id');

do $$
declare
  place record;
begin
  -- What the guard moves; a column each, so that it could change nothing else.
  for place in select * from app.names_organisations() loop
    execute format('grant select, update (%I) on %I to selaras_guard', place.field, place.source);
    if not exists (
      select from pg_policies where schemaname = 'public' and tablename = place.source
        and policyname in ('guards', 'merges')
    ) then
      execute format('create policy merges on %I to selaras_guard using (true) with check (true)', place.source);
    end if;
  end loop;
end $$;
grant delete on organisation_relation to selaras_guard;
grant insert on organisation_alias to selaras_guard;
grant update (merged_into_id, iati_ref) on organisation to selaras_guard;

grant create on schema app to selaras_guard;
alter function app.merge_organisations(bigint, bigint) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.merge_organisations(bigint, bigint) from public;
grant execute on function app.merge_organisations(bigint, bigint) to :server;
