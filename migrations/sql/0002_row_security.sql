-- Row security on every table, for its owner too; the owner and the guard have policies of their own.

do $$
declare
  guarded name;
begin
  for guarded in select tablename from pg_tables where schemaname = 'public' and tablename <> 'alembic_version' loop
    execute format('alter table %I enable row level security, force row level security', guarded);
    execute format('create policy owns on %I to current_user using (true) with check (true)', guarded);
  end loop;
end $$;

-- The guard's functions must see every row of what they sum, copy and move.
do $$
declare
  needed name;
begin
  foreach needed in array array[
    'agreement', 'agreement_party', 'allowed_transition', 'api_token', 'app_user', 'budget', 'budget_line',
    'financial_entry', 'indicator', 'indicator_target', 'indicator_value', 'milestone', 'milestone_progress',
    'org_grant', 'organisation', 'organisation_relation', 'participation', 'phase', 'programme', 'project',
    'project_relation', 'project_site', 'region', 'report', 'reporting_obligation', 'reporting_period',
    'statement', 'status_event'
  ] loop
    execute format('create policy guards on %I to selaras_guard using (true) with check (true)', needed);
    execute format('grant select on %I to selaras_guard', needed);
  end loop;
end $$;

-- What the guard moves or locks.
grant update on agreement, budget, budget_line, milestone, project, project_site, report to selaras_guard;
grant update (document_ref) on financial_entry to selaras_guard;
grant insert on status_event to selaras_guard;
