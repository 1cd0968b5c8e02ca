drop function app.changed_since(text, uuid, integer);
drop function app.without_keys(jsonb);
drop policy guards on audit_entry;
revoke all on audit_entry from selaras_guard;
