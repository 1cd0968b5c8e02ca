-- Row security of the new tables, what the guard needs for its own work, and who may call what.

do $$
declare
  guarded name;
begin
  foreach guarded in array array['holiday', 'reminder'] loop
    execute format('alter table %I enable row level security, force row level security', guarded);
    execute format('create policy owns on %I to current_user using (true) with check (true)', guarded);
    execute format('create policy guards on %I to selaras_guard using (true) with check (true)', guarded);
    execute format('grant select on %I to selaras_guard', guarded);
    execute format('grant select on %I to %I', guarded, :'server');
  end loop;
end $$;

grant insert on reminder, reporting_period, audit_entry to selaras_guard;
grant update (period, due_on, due_basis, verifier_org_id, time_zone, holiday_calendar, row_version, updated_at)
  on reporting_period to selaras_guard;
grant delete on reporting_period to selaras_guard;
-- A lock of a row is asked for as an update is.
grant update (id) on reporting_obligation to selaras_guard;
create policy reads on holiday for select to :server
  using ((select app.known()) and (true));
create policy reads on reminder for select to :server
  using ((select app.known()) and ((SELECT app.is_auditor() AS is_auditor_1) OR reminder.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR (reminder.organisation_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR reminder.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR reminder.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[])))));
drop policy reads on reporting_obligation;
create policy reads on reporting_obligation for select to :server
  using ((select app.known()) and (reporting_obligation.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR reporting_obligation.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR reporting_obligation.visibility = 'PARTNERS' AND reporting_obligation.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (reporting_obligation.organisation_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR reporting_obligation.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR (reporting_obligation.former_verifier_ids && CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR reporting_obligation.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[])))));

grant create on schema app to selaras_guard;
do $$
declare
  defined record;
begin
  for defined in
    select p.oid::regprocedure as signature, p.prorettype = 'trigger'::regtype as fires, p.proname
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.proname in (
      'state_due', 'recount_due', 'follow_holidays', 'check_not_waived', 'check_waivable', 'record_made',
      'completion_days', 'make_completion', 'make_periods', 'make_all_periods', 'remind', 'follow_obligation', 'follow_verifier'
    )
  loop
    execute format('alter function %s owner to selaras_guard', defined.signature);
    execute format('revoke all on function %s from public', defined.signature);
    if defined.proname in (
      'make_periods', 'make_all_periods', 'remind', 'follow_obligation', 'follow_verifier'
    ) then
      execute format('grant execute on function %s to %I', defined.signature, :'server');
    end if;
  end loop;
end $$;
revoke create on schema app from selaras_guard;
