drop policy reads on app_user;
create policy reads on app_user for select to :server
  using ((select app.known()) and (app_user.id = (SELECT app.user_id() AS user_id_1) OR app_user.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));

drop trigger chains on audit_entry;
drop trigger stays on audit_entry;
drop trigger stays_whole on audit_entry;
create trigger stays before update or delete on audit_entry
  for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_append_only', 'The audit is never rewritten', 'Record a further entry.');
drop function app.forget_person(bigint);
drop function app.audit_heads();
drop function app.chain_entry();
drop function app.without_person(jsonb, bytea);
drop function app.audit_salt(uuid);
drop function app.audit_hash(audit_entry);
