-- The roles stay: they belong to the whole server, and other databases may need them.

drop schema app cascade;
revoke usage on schema public from selaras_guard, :server;
