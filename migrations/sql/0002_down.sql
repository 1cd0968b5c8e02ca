do $$
declare
  found record;
begin
  for found in select policyname, tablename from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I', found.policyname, found.tablename);
  end loop;
  for found in select tablename from pg_tables where schemaname = 'public' and tablename <> 'alembic_version' loop
    execute format('alter table %I no force row level security, disable row level security', found.tablename);
  end loop;
end $$;

revoke all on all tables in schema public from selaras_guard, :server;
drop function app.has_demo_persons(), app.authenticate(bytea), app.is_within(bigint), app.today(), app.is_auditor(), app.administers(),
  app.within(), app.parties(), app.partner(), app.circle(), app.organisations(), app.user_id(), app.known();
