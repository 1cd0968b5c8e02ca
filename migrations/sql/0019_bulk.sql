-- Reports that are handed in together take all locks of budget lines at once and in the order of their keys, before
-- the first of them is written: two writers then wait for each other and never deadlock.

create function app.hold_lines(periods bigint[], lines bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  wanted constant bigint[] := array(
    select unnest(lines)
    union select e.line_id from report r join financial_entry e on e.report_id = r.id
    where r.period_id = any (periods) and r.status <> 'WITHDRAWN'
  );
begin
  perform from budget_line where id = any (wanted) order by id for no key update;
end $$;

grant create on schema app to selaras_guard;
alter function app.hold_lines(bigint[], bigint[]) owner to selaras_guard;
revoke create on schema app from selaras_guard;
revoke all on function app.hold_lines(bigint[], bigint[]) from public;
grant execute on function app.hold_lines(bigint[], bigint[]) to :server;
