-- Roles belong to the whole server: another database may have made them already, or make them now.

do $$
begin
  if not exists (select from pg_roles where rolname = 'selaras_guard') then
    create role selaras_guard nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
  if not exists (select from pg_roles where rolname = :'server') then
    create role :server login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;

-- The guard is to own functions that the owner makes: the owner must be a member.
do $$
begin
  if not pg_has_role(current_user, 'selaras_guard', 'usage') then
    execute format('grant selaras_guard to %I', current_user);
  end if;
end $$;

grant usage on schema public, app to selaras_guard, :server;
