-- Reference data is written by a STEWARD whose grant is limited to no programme; nothing else is opened by it.

create function app.stewards() returns boolean
  language sql stable
  return app.known() and app.may('STEWARD', null);

grant insert (code, kind, country_id, region_id, legal_basis, iati_ref, iati_type, valid),
  update (kind, country_id, region_id, legal_basis, iati_ref, iati_type, valid) on organisation to :server;
grant insert (organisation_id, name_en, name_id, abbreviation, valid), update (valid) on organisation_name to :server;
grant insert (from_id, kind, to_id, valid), update (valid) on organisation_relation to :server;
grant insert (organisation_id, register, alias), delete on organisation_alias to :server;
grant insert (code, level, kind, country_id, name_en, name_id), update (name_en, name_id) on region to :server;
grant insert (region_id, scheme, code, authority, valid), update (valid) on region_code to :server;
grant insert (region_id, parent_id, valid), update (valid) on region_parent to :server;
grant insert (code, kind, name_en, name_id, kbli_code, kbli_version, hs6, cluster),
  update (name_en, name_id, kbli_code, kbli_version, hs6, cluster) on commodity to :server;
grant insert (base, quote, on_date, rate, source_id) on exchange_rate to :server;

do $$
declare
  kept name;
begin
  foreach kept in array array['organisation', 'organisation_name', 'organisation_relation', 'organisation_alias',
    'region', 'region_code', 'region_parent', 'commodity', 'exchange_rate']
  loop
    execute format('create policy stewards_insert on %I for insert to %I with check (app.stewards())', kept, :'server');
    execute format('create policy stewards_update on %I for update to %I using (app.stewards())'
      ' with check (app.stewards())', kept, :'server');
  end loop;
end $$;
-- The codes of merged entries lead on for good.
create policy stewards_delete on organisation_alias for delete to :server
  using (app.stewards() and register <> 'selaras');

-- No organisation is a unit, a property or a successor of itself, over others or not, on any day.
create function app.check_circle() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- Two who each add one half of a circle would not see each other.
  perform pg_advisory_xact_lock(hashtext('organisation_relation ' || new.kind));
  if exists (
    with recursive up (id, valid) as (
      select new.to_id, new.valid
      union
      select r.to_id, r.valid * u.valid from organisation_relation r join up u on r.from_id = u.id
      where r.kind = new.kind and r.valid && u.valid and r.id <> new.id
    )
    select from up where id = new.from_id
  ) then
    perform app.refuse('i11_circle', format('It would be %s itself, over others', new.kind),
      'End the relation that leads back first.', 'organisation_relation', 'to_id');
  end if;
  return null;
end $$;
create trigger no_circle after insert or update of valid on organisation_relation
  for each row when (new.kind in ('PART_OF', 'OWNED_BY', 'SUCCEEDS')) execute function app.check_circle();

-- What converted figures stays.
create trigger stays before update or delete on exchange_rate
  for each row when (not app.is_owner())
  execute function app.refuse_change('i20_rate', 'A recorded rate is never changed', 'Record the rate of another day.');

grant create on schema app to selaras_guard;
alter function app.check_circle() owner to selaras_guard;
revoke all on function app.check_circle() from public;
revoke create on schema app from selaras_guard;
