-- Whether there are active persons of the demonstration, whose tokens are no secrets: the server warns of them.

create function app.has_demo_persons() returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return exists (select from app_user where demo and active);

grant create on schema app to selaras_guard;
alter function app.has_demo_persons() owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.has_demo_persons() from public;
grant execute on function app.has_demo_persons() to :server;
