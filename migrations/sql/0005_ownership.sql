-- The guard owns what reads the keys and keeps them; the server may ask for matches and nothing else.

do $$
declare
  needed name;
begin
  foreach needed in array array['commodity', 'organisation_alias', 'organisation_name', 'region_code'] loop
    execute format('create policy guards on %I to selaras_guard using (true) with check (true)', needed);
    execute format('grant select on %I to selaras_guard', needed);
  end loop;
end $$;
grant select, insert, delete on search_key to selaras_guard;

grant create on schema app to selaras_guard;
alter function app.renew_search_keys(smallint, bigint, boolean) owner to selaras_guard;
alter function app.keep_search_keys() owner to selaras_guard;
alter function app.fill_search_keys() owner to selaras_guard;
alter function app.matches(text, smallint[]) owner to selaras_guard;
alter function app.near_matches(text, smallint[]) owner to selaras_guard;
revoke create on schema app from selaras_guard;

revoke all on function app.renew_search_keys(smallint, bigint, boolean), app.keep_search_keys(),
  app.fill_search_keys(), app.matches(text, smallint[]), app.near_matches(text, smallint[]) from public;
grant execute on function app.matches(text, smallint[]), app.near_matches(text, smallint[]) to :server;
