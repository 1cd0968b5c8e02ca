-- Grants that were taken back and tokens that were limited go: the older schema would open what they closed.

drop policy writes on org_grant;
drop policy edits on org_grant;
drop policy writes on app_user;
drop policy edits on app_user;
drop policy writes on api_token;
drop policy edits on api_token;
drop policy takes_back on api_token;
drop policy reads on api_token;
drop trigger keep_an_admin on org_grant;
drop trigger keep_an_admin on app_user;
drop trigger copy_user_organisation on api_token;
drop trigger copy_user_organisation on identity_binding;
drop function app.keep_an_admin(), app.keep_an_active_admin(), app.check_admins(bigint), app.covers(text[], bigint[]), app.copy_user_organisation(),
  app.may_appoint(bigint, text), app.note_uses(bigint[], timestamptz[]), app.bind_by_email(text, text, text),
  app.authenticate_subject(text, text), app.authenticate(bytea), app.opens(bigint, text[], bigint[]),
  app.with_units(bigint);
drop table identity_binding;

create policy reads on api_token for select to :server using ((select app.known()) and (false));
revoke all on api_token from :server;
revoke insert, update on app_user, org_grant from :server;
revoke insert (organisation_id, display_name, work_email), update (display_name, work_email, active, erased_at)
  on app_user from :server;
revoke insert (user_id, organisation_id, programme_id, role, valid), update (revoked_at) on org_grant from :server;
revoke update (last_used_at) on api_token from selaras_guard;
revoke update (active) on app_user from selaras_guard;

delete from api_token where roles is not null or programme_ids is not null;
delete from org_grant where revoked_at is not null;
alter table api_token drop organisation_id, drop roles, drop programme_ids, drop last_used_at;
alter table org_grant drop constraint org_grant_once_at_a_time;
alter table org_grant drop constraint org_grant_whole_check;
alter table org_grant drop revoked_at;
alter table org_grant add constraint org_grant_once_at_a_time exclude using gist (
  user_id with =, organisation_id with =, (coalesce(programme_id, 0)) with =, role with =, valid with &&
);
alter table app_user drop constraint app_user_erased_check;
alter table app_user drop erased_at;
alter table organisation drop is_operator;
