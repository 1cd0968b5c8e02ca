-- Plans are written by an EDITOR of an organisation that leads; what is approved or reported stays as it is.

grant insert (project_id, calendar, fiscal_year, currency, total), update (calendar, fiscal_year, total), delete
  on budget to :server;
create policy plans_insert on budget for insert to :server
  with check (app.edits(scope_id) and status = 'DRAFT' and version = 1);
create policy plans_update on budget for update to :server
  using (app.edits(scope_id) and status = 'DRAFT') with check (app.edits(scope_id) and status = 'DRAFT');
create policy plans_delete on budget for delete to :server
  using (app.edits(scope_id) and status = 'DRAFT' and version = 1);

grant insert (budget_id, source, funder_org_id, executor_org_id, region_id, phase_id, budget_code, external_ref,
    in_kind, amount),
  update (source, funder_org_id, executor_org_id, region_id, phase_id, budget_code, external_ref, in_kind, amount),
  delete
  on budget_line to :server;

-- Whether a budget may still be planned; the guard sees it whoever asks, and answers about its state alone.
create function app.is_draft(budget_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from public.budget b where b.id = is_draft.budget_id and b.status = 'DRAFT');
end;

create policy plans_insert on budget_line for insert to :server
  with check (app.edits(scope_id) and app.is_draft(budget_id));
create policy plans_update on budget_line for update to :server
  using (app.edits(scope_id) and app.is_draft(budget_id)) with check (app.edits(scope_id));
create policy plans_delete on budget_line for delete to :server
  using (app.edits(scope_id) and app.is_draft(budget_id));

-- A line's phase is one of its project: no foreign key says so.
create function app.check_line_phase() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not exists (select from phase p where p.id = new.phase_id and p.project_id = new.project_id) then
    perform app.refuse('i1_phase', 'The phase belongs to another project', 'Name a phase of this project.',
      'budget_line', 'phase_id');
  end if;
  return null;
end $$;
create trigger phase_is_its_own after insert or update of phase_id on budget_line
  for each row when (new.phase_id is not null) execute function app.check_line_phase();

grant insert (code, programme_id, project_id, level, unit, direction, aggregation, name_en, name_id, definition,
    means_of_verification, baseline_value, baseline_on, baseline_precision),
  update (level, unit, direction, aggregation, name_en, name_id, definition, means_of_verification, baseline_value,
    baseline_on, baseline_precision),
  delete
  on indicator to :server;
create policy plans_insert on indicator for insert to :server with check (app.edits(scope_id));
create policy plans_update on indicator for update to :server using (app.edits(scope_id)) with check (app.edits(scope_id));
create policy plans_delete on indicator for delete to :server using (app.edits(scope_id));

grant insert (indicator_id, period, site_id, value, variant), update (value), delete on indicator_target to :server;
create policy plans_insert on indicator_target for insert to :server with check (app.edits(scope_id));
create policy plans_update on indicator_target for update to :server
  using (app.edits(scope_id)) with check (app.edits(scope_id));
create policy plans_delete on indicator_target for delete to :server using (app.edits(scope_id));

-- Whether anything was reported on an indicator, by whomever: what is measured must not change its meaning.
create function app.has_values(indicator_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from public.indicator_value v where v.indicator_id = has_values.indicator_id);
end;

create function app.check_indicator_meaning() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.has_values(new.id) then
    perform app.refuse('i23_meaning', 'Values were reported on the indicator, whose meaning would change',
      'Make another indicator.', 'indicator', 'unit');
  end if;
  return new;
end $$;
create trigger keeps_meaning before update of level, unit, direction, aggregation on indicator
  for each row when (
    (old.level, old.unit, old.direction, old.aggregation)
    is distinct from (new.level, new.unit, new.direction, new.aggregation)
  ) execute function app.check_indicator_meaning();

-- A site of a target is one of the indicator's project.
create function app.check_target_site() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not exists (select from project_site s where s.id = new.site_id and s.scope_id = new.scope_id) then
    perform app.refuse('i23_site', 'The site belongs to another project', 'Name a site of this project.',
      'indicator_target', 'site_id');
  end if;
  return null;
end $$;
create trigger site_is_its_own after insert or update of site_id on indicator_target
  for each row when (new.site_id is not null) execute function app.check_target_site();

grant create on schema app to selaras_guard;
do $$
declare
  signature text;
begin
  foreach signature in array array['app.is_draft(bigint)', 'app.has_values(bigint)', 'app.check_line_phase()',
    'app.check_indicator_meaning()', 'app.check_target_site()']
  loop
    execute format('alter function %s owner to selaras_guard', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  execute format('grant execute on function app.is_draft(bigint), app.has_values(bigint) to %I', :'server');
end $$;
revoke create on schema app from selaras_guard;
