-- Writers never supply what a row copies from its parent: these fill it, composite foreign keys prove and maintain it.

-- Of a programme or of a project.
create function app.copy_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  new.scope_id := coalesce(new.project_id, - new.programme_id);
  new.visibility := 'PUBLIC';
  if new.project_id is not null then
    select p.visibility into new.visibility from project p where p.id = new.project_id;
  end if;
  return new;
end $$;

create function app.copy_agreement_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  new.scope_id := coalesce(new.project_id, - new.programme_id);
  new.subject_visibility := 'PUBLIC';
  if new.project_id is not null then
    select p.visibility into new.subject_visibility from project p where p.id = new.project_id;
  end if;
  return new;
end $$;

create function app.copy_project() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select p.scope_id, p.visibility into new.scope_id, new.visibility from project p where p.id = new.project_id;
  return new;
end $$;

create function app.copy_from_project() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select p.scope_id, p.visibility into new.scope_id, new.visibility from project p where p.id = new.from_id;
  return new;
end $$;

create function app.copy_phase_project() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select p.scope_id, p.visibility, p.span into new.scope_id, new.visibility, new.project_span
  from project p where p.id = new.project_id;
  return new;
end $$;

create function app.copy_phase() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select p.project_id, p.scope_id, p.visibility, p.span
  into new.project_id, new.scope_id, new.visibility, new.phase_span
  from phase p where p.id = new.phase_id;
  return new;
end $$;

create function app.copy_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select a.scope_id, a.visibility into new.scope_id, new.visibility from agreement a where a.id = new.agreement_id;
  return new;
end $$;

create function app.copy_region() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  new.region_kind := (select r.kind from region r where r.id = new.region_id);
  return new;
end $$;

create function app.copy_budget_project() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select p.scope_id, p.visibility into new.scope_id, new.project_visibility from project p where p.id = new.project_id;
  return new;
end $$;

-- A currency that is given stays: the foreign key refuses another than the budget's.
create function app.copy_budget() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select b.project_id, b.scope_id, b.visibility, coalesce(new.currency, b.currency), b.period
  into new.project_id, new.scope_id, new.visibility, new.currency, new.period
  from budget b where b.id = new.budget_id;
  new.funder_kind := (select o.kind from organisation o where o.id = new.funder_org_id);
  new.executor_kind := (select o.kind from organisation o where o.id = new.executor_org_id);
  return new;
end $$;

create function app.copy_indicator() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select i.scope_id, i.visibility into new.scope_id, new.visibility from indicator i where i.id = new.indicator_id;
  return new;
end $$;

create function app.copy_participation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select p.organisation_id, p.scope_id, p.visibility into new.organisation_id, new.scope_id, new.visibility
  from participation p where p.id = new.participation_id;
  return new;
end $$;

create function app.copy_obligation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select o.organisation_id, o.verifier_org_id, o.scope_id, o.visibility,
    coalesce(new.due_on, app.due_on(new.period, o.due_days, o.day_kind))
  into new.organisation_id, new.verifier_org_id, new.scope_id, new.visibility, new.due_on
  from reporting_obligation o where o.id = new.obligation_id;
  return new;
end $$;

create trigger copies before insert or update of region_id on organisation
  for each row execute function app.copy_region();
create trigger copies before insert on participation for each row execute function app.copy_subject();
create trigger copies before insert on indicator for each row execute function app.copy_subject();
create trigger copies before insert on statement for each row execute function app.copy_subject();
create trigger copies before insert on agreement for each row execute function app.copy_agreement_subject();
create trigger copies before insert on agreement_party for each row execute function app.copy_agreement();
create trigger copies before insert on project_relation for each row execute function app.copy_from_project();
create trigger copies before insert on project_site for each row execute function app.copy_project();
create trigger copies before insert on phase for each row execute function app.copy_phase_project();
create trigger copies before insert or update of phase_id on milestone
  for each row execute function app.copy_phase();
create trigger copies before insert on budget for each row execute function app.copy_budget_project();
create trigger copies before insert or update of funder_org_id, executor_org_id on budget_line
  for each row execute function app.copy_budget();
create trigger copies before insert on indicator_target for each row execute function app.copy_indicator();
create trigger copies before insert on reporting_obligation for each row execute function app.copy_participation();
create trigger copies before insert on reporting_period for each row execute function app.copy_obligation();
