-- What the server may write of the calendar, and for whom: the second lock behind resolvers/mutations.

grant insert (calendar, on_date, name_en, name_id, kind, basis, source_id) on holiday to :server;
grant update (name_en, name_id, kind, basis, source_id) on holiday to :server;
grant delete on holiday to :server;
create policy writes on holiday for insert to :server
  with check ((select app.known()) and (select app.may('STEWARD', null)));
create policy amends on holiday for update to :server
  using ((select app.known()) and (select app.may('STEWARD', null)));
create policy takes_back on holiday for delete to :server
  using ((select app.known()) and (select app.may('STEWARD', null)));

grant insert (participation_id, frequency, due_days, day_kind, verifier_org_id, time_zone, holiday_calendar,
  fiscal_calendar, form, valid) on reporting_obligation to :server;
grant update (frequency, due_days, day_kind, verifier_org_id, former_verifier_ids, time_zone, holiday_calendar,
  fiscal_calendar, form, valid) on reporting_obligation to :server;
create policy writes on reporting_obligation for insert to :server
  with check ((select app.known()) and (app.edits(scope_id) or app.coordinates(scope_id)));
create policy amends on reporting_obligation for update to :server
  using ((select app.known()) and (app.edits(scope_id) or app.coordinates(scope_id)));

grant update (due_on, due_basis, extended_from, extension_reason, waived_at, waive_reason)
  on reporting_period to :server;

-- Who owes a report decides neither when it is due nor whether it is owed.
create policy amends on reporting_period for update to :server
  using (
    (select app.known()) and organisation_id <> all ((select app.organisations())::bigint[])
    and (
      app.coordinates(scope_id)
      or verifier_org_id = any ((select app.organisations())::bigint[]) and app.may_scope('VERIFIER', scope_id)
    )
  )
  with check (true);

-- Row security tells rows apart and no columns: which decision is whose.
create function app.check_decision() returns trigger
  language plpgsql
as $$
begin
  if (new.waived_at, new.waive_reason) is distinct from (old.waived_at, old.waive_reason)
    and not app.coordinates(old.scope_id)
    or (new.due_on, new.due_basis, new.extended_from) is distinct from (old.due_on, old.due_basis, old.extended_from)
      and not (
        new.due_basis = 'EXTENDED' and new.due_on > old.due_on and (
          app.coordinates(old.scope_id)
          or old.verifier_org_id = any (app.organisations()) and app.may_scope('VERIFIER', old.scope_id)
        )
      )
  then
    raise exception 'this decision about a reporting period is not the writer''s' using errcode = '42501';
  end if;
  return new;
end $$;

-- Not for the guard, who counts due days, nor for the owner, who loads them.
create trigger decisions before update on reporting_period
  for each row when (current_user = :'server') execute function app.check_decision();

create function app.check_verifier() returns trigger
  language plpgsql
as $$
begin
  if old.organisation_id = any (app.organisations()) then
    raise exception 'who owes reports does not choose who verifies them' using errcode = '42501';
  end if;
  return new;
end $$;

create trigger decisions before update of verifier_org_id on reporting_obligation
  for each row when (old.verifier_org_id <> new.verifier_org_id and current_user = :'server')
  execute function app.check_verifier();

-- The open periods of an obligation follow it when it was changed: days, zone, holidays; those that it no longer has,
-- and of which nothing is written yet, are taken away, and those that it has anew are made.
create function app.follow_obligation(key bigint, today date, horizon int, out made int, out dropped int)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  duty reporting_obligation;
begin
  select * into duty from reporting_obligation o where o.id = key for no key update;
  if duty.id is null then
    return;
  end if;
  with gone as (
    delete from reporting_period p
    where p.obligation_id = key and p.waived_at is null and p.due_basis <> 'EXTENDED'
      and not exists (select from report r where r.period_id = p.id)
      and (
        not (upper(p.period) - 1 <@ duty.valid)
        or upper(p.period) > today and duty.frequency <> 'COMPLETION' and not exists (
          select from app.periods_of(duty.frequency, duty.fiscal_calendar, lower(p.period), upper(p.period)) c
          where c.period = p.period
        )
        or upper(p.period) > today and duty.frequency = 'COMPLETION'
          and p.period is distinct from app.completion_days(duty)
      )
    returning p.*
  ), noted as (
    insert into audit_entry (user_id, organisation_id, action, subject_table, subject_uid, before)
    select app.actor(), app.actor_organisation(g.organisation_id), 'period.drop', 'reporting_period', g.uid,
      app.image(g)
    from gone g returning 1
  )
  select count(*)::int into dropped from noted;
  with open as materialized (
    select p.id, app.image(p) as before,
      case p.due_basis when 'RULE' then app.due_on(p.period, duty.due_days, duty.day_kind, duty.holiday_calendar)
        else p.due_on end as day
    from reporting_period p
    where p.obligation_id = key and p.waived_at is null and not app.is_handed_in(p.id)
    order by p.id for no key update of p
  ), moved as (
    update reporting_period p
    set due_on = open.day, time_zone = duty.time_zone, holiday_calendar = duty.holiday_calendar
    from open where p.id = open.id
      and (p.due_on, p.time_zone, p.holiday_calendar) is distinct from
        (open.day, duty.time_zone, duty.holiday_calendar)
    returning p.uid, p.organisation_id, open.before, app.image(p) as after
  )
  insert into audit_entry (user_id, organisation_id, action, subject_table, subject_uid, before, after)
  select app.actor(), app.actor_organisation(m.organisation_id), 'period.follow', 'reporting_period', m.uid,
    m.before, m.after
  from moved m;
  made := app.make_periods(key, today, horizon);
end $$;

-- Another organisation verifies what is not verified yet: the periods of an obligation whose verifier was changed, and
-- their reports with them. What is VERIFIED or official stays with who verified it.
create function app.follow_verifier(key bigint, out moved int, out kept int)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  duty reporting_obligation;
begin
  select * into duty from reporting_obligation o where o.id = key for no key update;
  if duty.id is null then
    return;
  end if;
  with open as materialized (
    select p.id, app.image(p) as before from reporting_period p
    where p.obligation_id = key and p.verifier_org_id <> duty.verifier_org_id and not exists (
      select from report r where r.period_id = p.id and r.status in ('VERIFIED', 'ACCEPTED', 'PUBLISHED')
    )
    order by p.id for update of p
  ), taken as (
    update reporting_period p set verifier_org_id = duty.verifier_org_id from open where p.id = open.id
    returning p.uid, p.organisation_id, open.before, app.image(p) as after
  ), noted as (
    insert into audit_entry (user_id, organisation_id, action, subject_table, subject_uid, before, after)
    select app.actor(), app.actor_organisation(t.organisation_id), 'period.reassign', 'reporting_period', t.uid,
      t.before, t.after
    from taken t returning 1
  )
  select count(*)::int into moved from noted;
  select count(*)::int into kept from reporting_period p
  where p.obligation_id = key and p.verifier_org_id <> duty.verifier_org_id;
end $$;
