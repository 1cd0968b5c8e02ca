-- Working days less the holidays of a calendar; all names are qualified, so that no search_path changes them.

-- How many days of a calendar on which people would work are holidays, after `earlier` up to and including `later`.
create function app.holidays_between(earlier date, later date, of_calendar text) returns int
  language sql stable strict parallel safe
begin atomic
  select count(*)::int from public.holiday h
  where h.calendar = of_calendar and h.on_date > earlier and h.on_date <= later and extract(isodow from h.on_date) < 6;
end;

-- How many working days lie after `earlier` up to and including `later`; negative when they are the other way round.
create function app.working_days_between(earlier date, later date, of_calendar text) returns int
  language sql stable strict parallel safe
begin atomic
  select app.working_days_between(earlier, later)
    - app.holidays_between(least(earlier, later), greatest(earlier, later), of_calendar) * sign(later - earlier)::int;
end;

-- The days-th working day after a day. Each holiday puts it off by a day at most, and a weekend with it.
create function app.add_working_days(day date, days int, of_calendar text) returns date
  language sql stable strict parallel safe
begin atomic
  select case when days <= 0 then day else (
    select day + n from generate_series(1, days * 2 + 9 + 3 * (
      select count(*)::int from public.holiday h
      where h.calendar = of_calendar and h.on_date > day and h.on_date <= day + days * 2 + 366)) n
    where extract(isodow from day + n) < 6
      and not exists (select from public.holiday h where h.calendar = of_calendar and h.on_date = day + n)
    order by n offset days - 1 limit 1
  ) end;
end;

-- The last day on which the report of a period is in time, by the rule of its obligation.
create function app.due_on(period daterange, due_days int, day_kind text, of_calendar text) returns date
  language sql stable strict parallel safe
begin atomic
  select case day_kind
    when 'WORKING' then app.add_working_days(upper(period) - 1, due_days, of_calendar)
    else upper(period) - 1 + due_days
  end;
end;

drop function app.due_on(daterange, int, text);

-- The whole periods of a frequency, from the one that holds `first_day` to the last that begins before `until`;
-- half-years and years begin with the fiscal year. None for a report at completion.
create function app.periods_of(frequency text, fiscal_calendar text, first_day date, until date)
  returns table (period daterange)
  language sql immutable strict parallel safe
begin atomic
  select daterange(
    make_date((n * months + shift) / 12, (n * months + shift) % 12 + 1, 1),
    make_date(((n + 1) * months + shift) / 12, ((n + 1) * months + shift) % 12 + 1, 1)
  )
  from (
    select case frequency when 'QUARTERLY' then 3 when 'SEMIANNUAL' then 6 when 'ANNUAL' then 12 end as months,
      case fiscal_calendar when 'JP' then 3 else 0 end as shift
  ) rule
  cross join lateral generate_series(
    (extract(year from first_day)::int * 12 + extract(month from first_day)::int - 1 - shift) / months,
    (extract(year from until - 1)::int * 12 + extract(month from until - 1)::int - 1 - shift) / months
  ) n
  where first_day < until
  order by n;
end;
