do $$
declare
  found record;
begin
  for found in select tgname, tgrelid::regclass as source from pg_trigger where tgname in ('found', 'found_anew') loop
    execute format('drop trigger %I on %s', found.tgname, found.source);
  end loop;
end $$;

drop function app.matches(text, smallint[]), app.near_matches(text, smallint[]), app.fill_search_keys(),
  app.keep_search_keys(), app.renew_search_keys(smallint, bigint, boolean), app.searchable(), app.search_query(text),
  app.search_words(text), app.search_text(text);
drop table search_key;

drop policy guards on commodity;
drop policy guards on organisation_alias;
drop policy guards on organisation_name;
drop policy guards on region_code;
revoke select on commodity, organisation_alias, organisation_name, region_code from selaras_guard;
