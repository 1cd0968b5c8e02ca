-- Periods made from obligations, and reminders of them: the daily work, safe when several servers do it at once.

create function app.record_made(verb text, made reporting_period, old jsonb) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into audit_entry (user_id, organisation_id, action, subject_table, subject_uid, before, after)
  values (
    app.actor(), app.actor_organisation(made.organisation_id), verb, 'reporting_period', made.uid, old, app.image(made)
  );
end;

-- On what the report at completion is: all the days of the project, or of the programme; null while they are unknown, or
-- when the obligation ends before.
create function app.completion_days(duty reporting_obligation) returns daterange
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select days.whole from (
    select daterange(coalesce(lower(s.span), lower(duty.valid)), upper(s.span)) as whole
    from (
      select p.span from project p where p.id = duty.scope_id
      union all select g.span from programme g where g.id = - duty.scope_id
    ) s
  ) days
  where not lower_inf(days.whole) and not upper_inf(days.whole) and not isempty(days.whole)
    and upper(days.whole) - 1 <@ duty.valid;
end;

-- It follows them while nothing is written on it.
create function app.make_completion(duty reporting_obligation) returns int
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  days constant daterange := app.completion_days(duty);
  there reporting_period;
  made reporting_period;
begin
  if days is null then
    return 0;
  end if;
  select * into there from reporting_period p where p.obligation_id = duty.id order by p.id desc limit 1;
  if there.id is null then
    insert into reporting_period (obligation_id, period) values (duty.id, days) returning * into made;
    perform app.record_made('period.make', made, null);
    return 1;
  end if;
  if there.period = days or there.due_basis <> 'RULE' or there.waived_at is not null
    or exists (select from report r where r.period_id = there.id) then
    return 0;
  end if;
  update reporting_period p
  set period = days, due_on = app.due_on(days, duty.due_days, duty.day_kind, p.holiday_calendar)
  where p.id = there.id returning * into made;
  perform app.record_made('period.move', made, app.image(there));
  return 1;
end $$;

-- The periods of one obligation that begin within so many days of a day, after the last one there is: what is lacking
-- before it was left out on purpose. A period is owed when its last day lies within the obligation's.
create function app.make_periods(key bigint, today date, horizon int) returns int
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  duty reporting_obligation;
  made reporting_period;
  days daterange;
  number int := 0;
begin
  -- One at a time for each obligation: who waited sees what the other made.
  select * into duty from reporting_obligation o where o.id = key for no key update;
  if duty.id is null or horizon not between 0 and 3660 then
    return 0;
  end if;
  if duty.frequency = 'COMPLETION' then
    return app.make_completion(duty);
  end if;
  for days in
    select c.period from app.periods_of(
      duty.frequency, duty.fiscal_calendar, coalesce(lower(duty.valid), today),
      least(today + horizon, coalesce(upper(duty.valid), today + horizon))
    ) c
    where upper(c.period) - 1 <@ duty.valid
      and not exists (select from reporting_period p where p.obligation_id = key and upper(p.period) > lower(c.period))
  loop
    insert into reporting_period (obligation_id, period) values (key, days)
    on conflict do nothing returning * into made;
    if found then
      number := number + 1;
      perform app.record_made('period.make', made, null);
    end if;
  end loop;
  return number;
end $$;

-- As make_periods, for the next obligations by key after one that may lack some; null when there are no more.
create function app.make_all_periods(after_key bigint, today date, horizon int, most int, out last_key bigint, out made int)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  one bigint;
begin
  made := 0;
  for one in
    select o.id from reporting_obligation o
    where o.id > after_key and (upper_inf(o.valid) or upper(o.valid) > today - 366) and case o.frequency
      when 'COMPLETION' then app.completion_days(o) is not null and not exists (
        select from reporting_period p where p.obligation_id = o.id
          and (p.period = app.completion_days(o) or p.waived_at is not null or p.due_basis <> 'RULE'
            or exists (select from report r where r.period_id = p.id))
      )
      else not exists (
        select from reporting_period p where p.obligation_id = o.id and upper(p.period) >= today + horizon
      )
    end
    order by o.id limit most
  loop
    last_key := one;
    made := made + app.make_periods(one, today, horizon);
  end loop;
end $$;

-- Reminders of open periods at an instant, each once for each due day, by the days of each period's own zone. Of
-- several days before, the nearest counts: who was away is told once.
create function app.remind(moment timestamptz, days_ahead int[], most int) returns int
  language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with open as (
    select p.*, (moment at time zone p.time_zone)::date as today
    from reporting_period p
    where p.due_on between (moment at time zone 'UTC')::date - 400
        and (moment at time zone 'UTC')::date + 1 + coalesce((select max(d) from unnest(days_ahead) d), 0) + 366
      and p.waived_at is null
  ), said as (
    select o.id, o.organisation_id, o.verifier_org_id, o.scope_id, o.visibility, o.due_on, o.today, r.kind, r.days_before
    from open o cross join lateral (
      select 'OVERDUE' as kind, 0 as days_before where o.today > o.due_on
      union all select 'DUE', 0 where o.today >= upper(o.period) and o.today <= o.due_on
      union all select 'DUE_SOON', (select min(d) from unnest(days_ahead) d where d >= o.due_on - o.today)
      where o.today < o.due_on
    ) r
    where r.days_before is not null
      and not exists (
        select from reminder m where m.period_id = o.id and m.kind = r.kind and m.days_before = r.days_before
          and m.due_on = o.due_on
      )
      and not exists (
        select from report t where t.period_id = o.id
          and t.status in ('SUBMITTED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED')
      )
    order by o.due_on, o.id limit most
  ), told as (
    insert into reminder
      (period_id, organisation_id, verifier_org_id, scope_id, visibility, kind, days_before, due_on, on_date)
    select id, organisation_id, verifier_org_id, scope_id, visibility, kind, days_before, due_on, today from said
    on conflict do nothing returning 1
  )
  select count(*)::int from told;
end;
