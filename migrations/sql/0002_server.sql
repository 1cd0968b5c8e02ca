-- What the server may do: read all but secrets, and write what reporting needs.

do $$
declare
  readable name;
begin
  for readable in
    select tablename from pg_tables
    where schemaname = 'public' and tablename not in ('alembic_version', 'api_token')
  loop
    execute format('grant select on %I to %I', readable, :'server');
  end loop;
end $$;

grant select on alembic_version to :server;

grant insert on report, financial_entry, indicator_value, milestone_progress, report_issue, document,
  status_event, audit_entry to :server;
grant update (narrative, waiver_reason) on report to :server;
grant delete on financial_entry, indicator_value, milestone_progress, report_issue, document to :server;

create policy writes on report for insert to :server with check (
  (select app.known()) and reporter_org_id = any ((select app.organisations())::bigint[])
  and app.is_within(scope_id) and status = 'DRAFT' and revision = 1
  and num_nonnulls(submitted_by, verified_by, accepted_by) = 0
);
create policy edits on report for update to :server using (
  (select app.known()) and (
    (reporter_org_id = any ((select app.organisations())::bigint[])
      or verifier_org_id = any ((select app.organisations())::bigint[])) and app.is_within(scope_id)
    or scope_id = any ((select app.circle())::bigint[])
  )
);

do $$
declare
  part name;
  mine constant text := '(select app.known()) and report_id is not null'
    ' and reporter_org_id = any ((select app.organisations())::bigint[]) and app.is_within(scope_id)';
begin
  foreach part in array array['financial_entry', 'indicator_value', 'milestone_progress', 'report_issue', 'document']
  loop
    execute format('create policy writes on %I for insert to %I with check (%s)', part, :'server', mine);
    execute format('create policy takes_back on %I for delete to %I using (%s)', part, :'server', mine);
  end loop;
end $$;

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
create policy writes on audit_entry for insert to :server with check (
  (select app.known()) and user_id = (select app.user_id())
);
