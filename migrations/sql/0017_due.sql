-- Due days: worked out when a period is made, and again when the holidays it counts by change.

-- Whether a report of a period was ever handed in and not taken back: then its due day is settled.
create function app.is_handed_in(key bigint) returns boolean
  language sql stable
  set search_path = pg_catalog, public, pg_temp
  return exists (
    select from report r where r.period_id = key
      and r.status <> 'WITHDRAWN' and (r.status <> 'DRAFT' or r.revision > 1)
  );

create or replace function app.copy_obligation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  rule date;
begin
  select o.organisation_id, o.verifier_org_id, o.scope_id, o.visibility, o.time_zone, o.holiday_calendar,
    app.due_on(new.period, o.due_days, o.day_kind, o.holiday_calendar)
  into new.organisation_id, new.verifier_org_id, new.scope_id, new.visibility, new.time_zone, new.holiday_calendar,
    rule
  from reporting_obligation o where o.id = new.obligation_id;
  new.due_on := coalesce(new.due_on, rule);
  new.due_basis := case when new.due_on = rule then 'RULE' else 'STATED' end;
  return new;
end $$;

-- A day that is given anew, by whoever records periods, is no longer the rule's.
create function app.state_due() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if new.due_on is distinct from (
    select app.due_on(new.period, o.due_days, o.day_kind, new.holiday_calendar)
    from reporting_obligation o where o.id = new.obligation_id
  ) then
    new.due_basis := 'STATED';
  end if;
  return new;
end $$;

create trigger states_due before update of due_on on reporting_period
  for each row when (old.due_on <> new.due_on and old.due_basis = 'RULE' and new.due_basis = 'RULE')
  execute function app.state_due();

-- Who changes something, for the audit of what PostgreSQL changes by itself: the person, or nobody; and for whom, or
-- whom it concerns where nobody does.
create function app.actor() returns bigint
  language sql stable
  return nullif(app.user_id(), 0);

create function app.actor_organisation(concerned bigint) returns bigint
  language sql stable
  set search_path = pg_catalog, public, pg_temp
  return coalesce((select u.organisation_id from app_user u where u.id = app.actor()), concerned);

-- A period as the record of changes keeps rows.
create function app.image(period reporting_period) returns jsonb
  language sql stable
  return to_jsonb(period)
    || jsonb_build_object('period', jsonb_build_array(lower(period.period), upper(period.period)));

-- Count the due days of open periods again, where they follow the rule and a day between two days may matter.
create function app.recount_due(calendars text[], first_day date, last_day date) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with open as materialized (
    select p.id, app.image(p) as before, app.due_on(p.period, o.due_days, o.day_kind, p.holiday_calendar) as day
    from reporting_period p join reporting_obligation o on o.id = p.obligation_id
    where p.holiday_calendar = any (calendars) and p.due_on >= first_day and upper(p.period) <= last_day
      and p.due_basis = 'RULE' and o.day_kind = 'WORKING' and p.waived_at is null and not app.is_handed_in(p.id)
    order by p.id for no key update of p
  ), moved as (
    update reporting_period p set due_on = open.day from open where p.id = open.id and p.due_on <> open.day
    returning p.uid, p.organisation_id, open.before, app.image(p) as after
  )
  insert into audit_entry (user_id, organisation_id, role, action, subject_table, subject_uid, reason, before, after)
  select app.actor(), app.actor_organisation(m.organisation_id),
    case when app.actor() is not null then 'STEWARD' end, 'period.recount', 'reporting_period', m.uid,
    'Holidays of ' || array_to_string(calendars, ', ') || ' changed', m.before, m.after
  from moved m;
end;

create function app.follow_holidays() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  calendars text[];
  first_day date;
  last_day date;
begin
  if tg_op = 'UPDATE' then
    select array_agg(distinct c.calendar), min(c.on_date), max(c.on_date) into calendars, first_day, last_day
    from (
      (select calendar, on_date from changed except select calendar, on_date from replaced)
      union (select calendar, on_date from replaced except select calendar, on_date from changed)
    ) c;
  else
    select array_agg(distinct c.calendar), min(c.on_date), max(c.on_date) into calendars, first_day, last_day
    from changed c;
  end if;
  if calendars is not null then
    perform app.recount_due(calendars, first_day, last_day);
  end if;
  return null;
end $$;

create trigger followed_when_added after insert on holiday
  referencing new table as changed for each statement execute function app.follow_holidays();
create trigger followed_when_moved after update on holiday
  referencing new table as changed old table as replaced for each statement execute function app.follow_holidays();
create trigger followed_when_removed after delete on holiday
  referencing old table as changed for each statement execute function app.follow_holidays();

-- No report is begun on a period that is waived, and none is waived that a report is under way on.
create function app.check_not_waived() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if (select p.waived_at is not null from reporting_period p where p.id = new.period_id for key share) then
    perform app.refuse('i9_waived', 'No report is owed on this period: it was waived',
      'Report on another period, or ask the coordinator why.', 'report', 'period_id');
  end if;
  return new;
end $$;

create trigger not_waived before insert on report for each row execute function app.check_not_waived();

create function app.check_waivable() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (
    select from report r where r.period_id = new.id and r.status not in ('WITHDRAWN', 'SUPERSEDED')
  ) then
    perform app.refuse('i9_under_way', 'A report on this period is under way or accepted already',
      'Return it or have it withdrawn first.', 'reporting_period', 'waive_reason');
  end if;
  return new;
end $$;

create trigger waivable before update of waived_at on reporting_period
  for each row when (old.waived_at is null and new.waived_at is not null) execute function app.check_waivable();
