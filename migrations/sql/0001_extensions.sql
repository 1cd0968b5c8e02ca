-- A superuser makes the extensions when the database is provisioned; here they must be there.

do $$
declare
  missing text;
begin
  select string_agg(wanted, ', ') into missing
  from unnest(array['btree_gist', 'pg_trgm', 'unaccent']) as wanted
  where not exists (
    select from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname = wanted and n.nspname = 'public'
  );
  if missing is not null then
    raise exception 'extensions are missing in schema public: %', missing
      using hint = 'As a superuser: create extension <name> schema public;';
  end if;
end $$;
