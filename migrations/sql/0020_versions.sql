-- A new version of a budget takes the place of the one before when it is approved. Entries stay on the lines they were
-- written to; each line of the new version carries on with what the line it replaces has used, so that nothing is spent
-- twice. Lines that replace each other have one root; the newest one whose budget is approved or closed counts for all.

create function app.counting(lines bigint[]) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select distinct coalesce(head.id, l.id)
    from public.budget_line l left join lateral (
      select n.id from public.budget_line n join public.budget b on b.id = n.budget_id
      where coalesce(n.root_id, n.id) = coalesce(l.root_id, l.id) and b.status in ('APPROVED', 'CLOSED')
      order by b.version desc limit 1
    ) head on true
    where l.id = any (counting.lines) order by 1
  );
end;

create or replace function app.recount(lines bigint[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  heads bigint[];
begin
  -- Locks come in the order of ids and before anything is read: whoever waits then sees what the other has counted.
  perform from budget_line where id = any (lines) order by id for no key update;
  heads := app.counting(lines);
  perform from budget_line where id = any (heads) order by id for no key update;

  with entry as (
    select h.id as line_id, e.kind, e.report_id, e.amount, e.reverses_id,
      e.report_id is null or r.status in ('ACCEPTED', 'PUBLISHED') as official, r.supersedes_id
    from budget_line h join budget_line l on coalesce(l.root_id, l.id) = coalesce(h.root_id, h.id)
      join financial_entry e on e.line_id = l.id
      left join report r on r.id = e.report_id
    where h.id = any (heads) and (
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
    from unnest(heads) as l (id) left join total t on t.line_id = l.id
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

create or replace function app.check_reversal(entry financial_entry) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  original financial_entry;
  reversed numeric;
begin
  -- The lock makes two reversals of one entry see each other.
  select * into original from financial_entry where id = entry.reverses_id for no key update;
  if original.id is null or not app.same_line(original.line_id, entry.line_id) or original.kind <> entry.kind
    or original.amount <= 0 or entry.amount >= 0 then
    perform app.refuse('i6_reversal', 'A reversal takes back a positive entry of the same line and kind',
      'Name the entry it takes back, and give a negative amount.', 'financial_entry', 'reverses_id');
  end if;
  if not app.is_owner() and original.report_id is not null and not exists (
    select from report r where r.id = original.report_id and r.status in ('ACCEPTED', 'PUBLISHED')
      and r.revision = original.report_revision
  ) then
    perform app.refuse('i6_reversal_open', 'Only an entry that counts is reversed',
      'An entry of a report that is not accepted is replaced in the report itself.', 'financial_entry', 'reverses_id');
  end if;
  select coalesce(sum(e.amount), 0) into reversed
  from financial_entry e left join report r on r.id = e.report_id
  where e.reverses_id = original.id
    and (r.id is null or r.status not in ('WITHDRAWN', 'SUPERSEDED') and r.revision = e.report_revision);
  if original.amount + reversed + entry.amount < 0 then
    perform app.refuse('i6_reversal_amount',
      format('The entry is of %s, of which %s is reversed already', original.amount, - reversed),
      'Reverse at most what is left of it.', 'financial_entry', 'amount');
  end if;
end $$;

-- Whether two lines are the same allocation in two versions of a budget.
create function app.same_line(one bigint, other bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (
    select from public.budget_line a join public.budget_line b on coalesce(a.root_id, a.id) = coalesce(b.root_id, b.id)
    where a.id = same_line.one and b.id = same_line.other
  );
end;

-- The next version of an approved budget, a draft with the same lines; the approved one stays until it is approved.
create function app.revise_budget(key bigint, why text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  old budget;
  made bigint;
begin
  select * into old from budget where id = key for no key update;
  if old.id is null or not app.edits(old.scope_id) then
    perform app.refuse('i9_organisation', 'The budget is not this writer''s to revise',
      'An EDITOR of the lead revises it.', 'budget', 'id');
  end if;
  if old.status <> 'APPROVED' then
    perform app.refuse('i9_current_state', format('The budget is %s', old.status), 'An approved one is revised.',
      'budget', 'status');
  end if;
  if exists (
    select from budget n where (n.project_id, n.calendar, n.fiscal_year, n.currency)
      = (old.project_id, old.calendar, old.fiscal_year, old.currency) and n.version > old.version
  ) then
    perform app.refuse('i9_open_version', 'The budget is being revised already', 'Go on with the version that is there.',
      'budget', 'version');
  end if;
  if coalesce(btrim(why), '') = '' then
    perform app.refuse('i21_reason', 'A revision needs a reason', 'Say why.', 'budget', 'revision_reason');
  end if;
  insert into budget (project_id, calendar, fiscal_year, currency, total, version, revision_reason)
  values (old.project_id, old.calendar, old.fiscal_year, old.currency, old.total, old.version + 1, why)
  returning id into made;
  insert into budget_line (budget_id, root_id, source, funder_org_id, executor_org_id, region_id, phase_id, budget_code,
    external_ref, in_kind, amount)
  select made, coalesce(l.root_id, l.id), l.source, l.funder_org_id, l.executor_org_id, l.region_id, l.phase_id,
    l.budget_code, l.external_ref, l.in_kind, l.amount
  from budget_line l where l.budget_id = key order by l.id;
  return made;
end $$;
grant insert on budget, budget_line to selaras_guard;

-- What is used already stays allocated: the new version has a line for each line of the old one that is used.
create function app.check_replaced(old_id bigint, new_id bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (
    select from budget_line l
    where l.budget_id = old_id and (
      l.committed + l.disbursed + l.realised + l.pending_committed + l.pending_disbursed + l.pending_realised > 0
    ) and not exists (
      select from budget_line n where n.budget_id = new_id and coalesce(n.root_id, n.id) = coalesce(l.root_id, l.id)
    )
  ) then
    perform app.refuse('i5_dropped_line', 'A line on which money is used already is missing in the new version',
      'Keep the line, with at least what is used of it.', 'budget_line', 'amount');
  end if;
end $$;

create function app.move_budget(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  older budget;
begin
  if e.to_status = 'APPROVED' then
    select o.* into older from budget o join budget n on n.id = e.budget_id
      and (o.project_id, o.calendar, o.fiscal_year, o.currency) = (n.project_id, n.calendar, n.fiscal_year, n.currency)
    where o.version < n.version and o.status = 'APPROVED' and n.revision_reason is not null
    order by o.version desc limit 1 for no key update of o;
  end if;
  if older.id is null then
    update budget set status = e.to_status where id = e.budget_id;
    return;
  end if;
  -- Nobody reports on the old lines while what they have used is carried over.
  perform from budget_line where budget_id in (older.id, e.budget_id) order by id for no key update;
  perform app.check_replaced(older.id, e.budget_id);
  insert into status_event (entity, budget_id, from_status, to_status, at, user_id, organisation_id, source_id, reason)
  select 'BUDGET', older.id, 'APPROVED', 'REVISED', e.at, e.user_id, e.organisation_id, e.source_id, n.revision_reason
  from budget n where n.id = e.budget_id;
  update budget set status = e.to_status where id = e.budget_id;
  perform app.recount(array(select id from budget_line where budget_id = e.budget_id order by id));
end $$;

-- A version has the key of the one it revises; only its lines and its total differ.
create trigger keeps_key before update of project_id, calendar, fiscal_year, currency, version on budget for each row
  when (new.revision_reason is not null and (old.calendar, old.fiscal_year, old.currency, old.version)
    is distinct from (new.calendar, new.fiscal_year, new.currency, new.version) and pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_version', 'A new version is of the same year and currency',
    'Make another budget for another year or currency.');
