-- Answers that were kept for a retry and name a person who is being erased are forgotten, whichever organisation they were
-- kept for: they are read anew when they are asked for.

create function app.forget_answers(person bigint) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update public.idempotency_key k set body = null
  from public.app_user u
  where u.id = forget_answers.person and u.organisation_id = any (app.administers()) and k.body is not null
    and (position(convert_to(trim(both '"' from to_json(u.display_name)::text), 'UTF8') in k.body) > 0
      or position(convert_to(trim(both '"' from to_json(u.work_email)::text), 'UTF8') in k.body) > 0);
end;

grant create on schema app to selaras_guard;
alter function app.forget_answers(bigint) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.forget_answers(bigint) from public;
grant execute on function app.forget_answers(bigint) to :server;
