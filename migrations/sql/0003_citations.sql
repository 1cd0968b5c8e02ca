-- A citation is as visible as the one subject it carries a fact of; reference data and actors are open to all.

create function app.copy_cited() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select c.scope_id, c.visibility into new.scope_id, new.visibility from (
    select scope_id, visibility from project where id = new.project_id
    union all select scope_id, visibility from project_relation where id = new.project_relation_id
    union all select scope_id, visibility from participation where id = new.participation_id
    union all select scope_id, visibility from project_site where id = new.project_site_id
    union all select scope_id, visibility from phase where id = new.phase_id
    union all select scope_id, visibility from milestone where id = new.milestone_id
    union all select scope_id, visibility from budget where id = new.budget_id
    union all select scope_id, visibility from budget_line where id = new.budget_line_id
    union all select scope_id, visibility from indicator where id = new.indicator_id
    union all select scope_id, visibility from indicator_target where id = new.indicator_target_id
    union all select scope_id, visibility from indicator_value where id = new.indicator_value_id
    union all select scope_id, visibility from agreement where id = new.agreement_id
    union all select scope_id, visibility from reporting_obligation where id = new.reporting_obligation_id
    union all select scope_id, visibility from statement where id = new.statement_id
    union all select 0, 'PUBLIC' where num_nonnulls(
      new.subject_programme_id, new.organisation_id, new.organisation_relation_id, new.region_id, new.commodity_id
    ) > 0
  ) c limit 1;
  -- Whose fact it is: that of the programme above its subject; actors and places belong to none unless it is said.
  new.programme_id := coalesce(
    new.programme_id, new.subject_programme_id,
    (select p.programme_id from project p where p.scope_id = new.scope_id),
    case when new.scope_id < 0 then - new.scope_id end
  );
  return new;
end $$;

create trigger copies before insert on citation for each row execute function app.copy_cited();
