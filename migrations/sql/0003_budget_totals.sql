-- Running totals of budget lines (I5): recounted from the entries whenever what counts changes.
--
-- Official are the entries of accepted and published reports and those imported from a source, pending what the
-- acceptance of submitted and verified reports would add. A correcting report replaces the one it supersedes, so
-- only its increase is pending. A reversal counts while the entry it takes back counts. CHECKs refuse the rest.

-- Locks come in the order of ids and before anything is read: whoever waits then sees what the other has counted.
create function app.recount(lines bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from budget_line where id = any (lines) order by id for no key update;

  with entry as (
    select e.line_id, e.kind, e.report_id, e.amount, e.reverses_id,
      e.report_id is null or r.status in ('ACCEPTED', 'PUBLISHED') as official, r.supersedes_id
    from financial_entry e left join report r on r.id = e.report_id
    where e.line_id = any (lines) and (
      e.report_id is null
      or e.report_revision = r.revision and r.status in ('SUBMITTED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED')
    )
  ), counted as (
    select e.line_id, e.kind, e.report_id, e.official, e.supersedes_id, sum(e.amount) as amount
    from entry e left join financial_entry original on original.id = e.reverses_id
      left join report r on r.id = original.report_id
    where e.reverses_id is null or original.report_id is null
      or r.status in ('ACCEPTED', 'PUBLISHED') and r.revision = original.report_revision
        and (e.official or r.id is distinct from e.supersedes_id)
    group by 1, 2, 3, 4, 5
  ), total as (
    select c.line_id, c.kind,
      sum(c.amount) filter (where c.official) as official,
      sum(greatest(c.amount - coalesce(older.amount, 0), 0)) filter (where not c.official) as pending
    from counted c
      left join counted older on not c.official and older.report_id = c.supersedes_id
        and older.line_id = c.line_id and older.kind = c.kind
    group by 1, 2
  ), kept as (
    select l.id,
      coalesce(max(t.official) filter (where t.kind = 'COMMITMENT'), 0) as committed,
      coalesce(max(t.official) filter (where t.kind = 'DISBURSEMENT'), 0) as disbursed,
      coalesce(max(t.official) filter (where t.kind = 'REALISATION'), 0) as realised,
      coalesce(max(t.pending) filter (where t.kind = 'COMMITMENT'), 0) as pending_committed,
      coalesce(max(t.pending) filter (where t.kind = 'DISBURSEMENT'), 0) as pending_disbursed,
      coalesce(max(t.pending) filter (where t.kind = 'REALISATION'), 0) as pending_realised
    from unnest(lines) as l (id) left join total t on t.line_id = l.id
    group by 1
  )
  update budget_line l set
    committed = k.committed, disbursed = k.disbursed, realised = k.realised,
    pending_committed = k.pending_committed, pending_disbursed = k.pending_disbursed,
    pending_realised = k.pending_realised
  from kept k
  where l.id = k.id and (
    l.committed, l.disbursed, l.realised, l.pending_committed, l.pending_disbursed, l.pending_realised
  ) is distinct from (
    k.committed, k.disbursed, k.realised, k.pending_committed, k.pending_disbursed, k.pending_realised
  );
end $$;

-- The lines whose totals a report, or the report it corrects, has a part in; reversals elsewhere are on the same lines.
create function app.lines_of(key bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return array(
    select distinct e.line_id from report r join financial_entry e on e.report_id in (r.id, r.supersedes_id)
    where r.id = key order by 1
  );

-- Entries that count from the start: imported ones, and those the owner adds to reports that are past their draft.
create function app.count_added() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  lines constant bigint[] := array(
    select distinct a.line_id from added a left join report r on r.id = a.report_id
    where r.id is null or r.status in ('SUBMITTED', 'VERIFIED', 'ACCEPTED', 'PUBLISHED') order by 1
  );
begin
  if cardinality(lines) > 0 then
    perform app.recount(lines);
  end if;
  return null;
end $$;

create trigger counts after insert on financial_entry referencing new table as added
  for each statement execute function app.count_added();
