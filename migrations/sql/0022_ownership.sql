-- The guard owns what reads and writes the outbox; the server may relay it and follow it, and read no row by itself.

alter table outbox enable row level security, force row level security;
create policy owns on outbox to current_user using (true) with check (true);
create policy guards on outbox to selaras_guard using (true) with check (true);
create policy reads on outbox for select to :server
  using ((select app.known()) and (false));
grant select, insert, update, delete on outbox to selaras_guard;
grant usage on sequence outbox_place to selaras_guard;

grant create on schema app to selaras_guard;
do $$
declare
  defined record;
begin
  for defined in
    select p.oid::regprocedure as signature, p.proname as name from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.proname in ('leave_event', 'announce_change', 'announce_reminder', 'relay',
      'events_after', 'latest_event', 'place_of_event', 'forget_events')
  loop
    execute format('alter function %s owner to selaras_guard', defined.signature);
    execute format('revoke all on function %s from public', defined.signature);
    if defined.name not in ('leave_event', 'announce_change', 'announce_reminder') then
      execute format('grant execute on function %s to %I', defined.signature, :'server');
    end if;
  end loop;
end $$;
revoke create on schema app from selaras_guard;
