drop trigger touches on agreement_party;
drop trigger checks on agreement_party;
drop trigger checks_parent on agreement;
drop trigger keeps_key on budget;
drop trigger moved_by_event on phase;
drop trigger moved_by_event on milestone;
drop trigger keeps_started on project_site;
drop trigger keeps_started on phase;
drop trigger keeps_started on participation;
drop trigger grows on project_site;
drop trigger grows on phase;
drop trigger grows on milestone;
drop trigger grows on budget;
revoke update (status) on phase from selaras_guard;
revoke update (signed_on) on agreement_party from selaras_guard;
revoke insert on budget, budget_line from selaras_guard;

drop policy drafts on agreement;
drop policy edits on agreement;
drop policy names on agreement_party;
drop policy signs on agreement_party;
drop policy takes_back on agreement_party;
revoke insert (id, uid, code, kind, number, parent_id, programme_id, project_id, name_en, name_id, span, precision,
    status, no_parent_reason),
  update (number, parent_id, name_en, name_id, span, precision, no_parent_reason, updated_at)
  on agreement from :server;
revoke usage on sequence agreement_id_seq from :server;
revoke insert (agreement_id, organisation_id, capacity), update (signed_on, signatory_title), delete
  on agreement_party from :server;
drop policy guards on country;
revoke select on country from selaras_guard;
drop policy writes on status_event;
create policy writes on status_event for insert to :server with check (
  (select app.known()) and user_id = (select app.user_id())
  and organisation_id = any ((select app.organisations())::bigint[])
  and (
    scope_id = any ((select app.circle())::bigint[])
    or (reporter_org_id = any ((select app.organisations())::bigint[])
      or verifier_org_id = any ((select app.organisations())::bigint[])) and app.is_within(scope_id)
    or agreement_id = any ((select app.parties())::bigint[])
  )
);
drop policy reads on status_event;
drop policy reads on budget;
drop policy reads on budget_line;
drop policy writes on concurrence;
drop trigger copies on concurrence;
