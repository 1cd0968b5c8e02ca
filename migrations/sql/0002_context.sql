-- Who asks, read from the settings of the transaction (db/viewer.py). Without a setting nobody sees anything.

create function app.known() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.user', true), '') <> '';

create function app.user_id() returns bigint
  language sql stable parallel safe
  return nullif(current_setting('app.user', true), '')::bigint;

create function app.organisations() returns bigint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.organisations', true), ''), '{}')::bigint[];

create function app.circle() returns bigint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.circle', true), ''), '{}')::bigint[];

create function app.partner() returns bigint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.partner', true), ''), '{}')::bigint[];

create function app.parties() returns bigint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.parties', true), ''), '{}')::bigint[];

-- NULL means no limit.
create function app.within() returns bigint[]
  language sql stable parallel safe
  return nullif(current_setting('app.within', true), '')::bigint[];

create function app.administers() returns bigint[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('app.administers', true), ''), '{}')::bigint[];

create function app.is_auditor() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.auditor', true), '') = 'on';

-- The business day: deadlines and grants run by the day in Jakarta.
create function app.today() returns date
  language sql stable parallel safe
  return (now() at time zone 'Asia/Jakarta')::date;

-- Whether a row of a scope lies within what the viewer's grants are limited to.
create function app.is_within(scope_id bigint) returns boolean
  language sql stable parallel safe
  return app.within() is null or scope_id = any (app.within());
