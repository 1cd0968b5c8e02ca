drop trigger announced on audit_entry;
do $$
begin
  if to_regclass('public.reminder') is not null then
    execute 'drop trigger if exists announced on reminder';
  end if;
end $$;
drop function app.announce_change(), app.announce_reminder(), app.leave_event(text, text, uuid, bigint, text, text), app.relay(integer),
  app.events_after(bigint, integer), app.latest_event(), app.place_of_event(uuid),
  app.forget_events(interval, integer);
drop table outbox;
drop sequence outbox_place;
