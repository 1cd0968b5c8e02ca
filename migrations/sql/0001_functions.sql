-- Functions that columns and indexes are built on; all names are qualified, so that no search_path changes them.

create schema app;

-- The key under which names sort and are found: no case, no accents.
create function app.fold(name text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, name));

-- The half-open span of a fiscal year: ID runs with the year, JP from April to March.
create function app.fiscal_period(calendar text, year int) returns daterange
  language sql immutable strict parallel safe
  return case calendar
    when 'ID' then daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1))
    when 'JP' then daterange(make_date(year, 4, 1), make_date(year + 1, 4, 1))
  end;

-- The days-th working day (Monday to Friday) after a day; from a weekend counting starts on Monday.
create function app.add_working_days(day date, days int) returns date
  language sql immutable strict parallel safe
  return case when days <= 0 then day
    else day - greatest(extract(isodow from day)::int - 5, 0)
      + days / 5 * 7 + days % 5
      + case when least(extract(isodow from day)::int, 5) + days % 5 > 5 then 2 else 0 end
  end;

-- How many working days lie after `earlier` up to and including `later`; negative when they are the other way round.
create function app.working_days_between(earlier date, later date) returns int
  language sql immutable strict parallel safe
  -- 0001-01-01 is a Monday.
  return ((later - date '0001-01-01' + 1) / 7 * 5 + least((later - date '0001-01-01' + 1) % 7, 5))
    - ((earlier - date '0001-01-01' + 1) / 7 * 5 + least((earlier - date '0001-01-01' + 1) % 7, 5));

-- The last day on which the report of a period is in time.
create function app.due_on(period daterange, due_days int, day_kind text) returns date
  language sql immutable strict parallel safe
  return case day_kind
    when 'WORKING' then app.add_working_days(upper(period) - 1, due_days)
    else upper(period) - 1 + due_days
  end;
