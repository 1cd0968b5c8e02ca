drop trigger found_no_more on organisation;
drop function app.merge_organisations(bigint, bigint);
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
  select 7::smallint, s.id, s.code from organisation s
  union all
  select 7::smallint, s.organisation_id, t.name
  from organisation_name s, unnest(array[s.name_en, s.name_id, s.abbreviation]) as t (name)
  union all
  select 7::smallint, s.organisation_id, s.alias from organisation_alias s
  union all
  select 11::smallint, s.id, t.name from commodity s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 23::smallint, s.id, t.name
  from agreement s, unnest(array[s.code, s.number, s.name_en, s.name_id]) as t (name);
end;
revoke insert on organisation_alias from selaras_guard;
revoke delete on organisation_relation from selaras_guard;
do $$
declare
  place record;
begin
  for place in
    select * from app.names_organisations()
    where source not in ('agreement', 'agreement_party', 'budget_line', 'milestone', 'project', 'report')
  loop
    execute format('revoke update (%I) on %I from selaras_guard', place.field, place.source);
  end loop;
  for place in select tablename as source from pg_policies where policyname = 'merges' loop
    execute format('drop policy merges on %I', place.source);
    execute format('revoke select on %I from selaras_guard', place.source);
  end loop;
end $$;
revoke update (merged_into_id, iati_ref) on organisation from selaras_guard;
drop function app.names_organisations();
drop trigger stays on exchange_rate;
drop trigger no_circle on organisation_relation;
drop function app.check_circle();
drop policy stewards_delete on organisation_alias;
do $$
declare
  kept name;
begin
  foreach kept in array array['organisation', 'organisation_name', 'organisation_relation', 'organisation_alias',
    'region', 'region_code', 'region_parent', 'commodity', 'exchange_rate']
  loop
    execute format('drop policy stewards_insert on %I', kept);
    execute format('drop policy stewards_update on %I', kept);
    execute format('revoke insert, update, delete on %I from %I', kept, :'server');
  end loop;
end $$;
drop function app.stewards();
