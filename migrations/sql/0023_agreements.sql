-- A running project keeps a signed agreement, and somebody who answers for it, whoever ends the last two at once (I14).
-- What expires by its own last day is not ended by anybody, and is not refused.

-- The projects under way that a signed agreement is the last one of.
create function app.last_agreement_of(agreement_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select p.id from public.agreement a join public.project p on a.scope_id in (p.id, - p.programme_id)
    where a.id = last_agreement_of.agreement_id and a.status = 'SIGNED'
      and (upper_inf(a.span) or upper(a.span) > app.today()) and p.status = 'IMPLEMENTING' and not exists (
        select from public.agreement b
        where b.id <> a.id and b.scope_id in (p.id, - p.programme_id) and b.status = 'SIGNED'
          and (upper_inf(b.span) or upper(b.span) > app.today())
      )
    order by p.id
  );
end;

-- Projects are locked in the order of their keys, those too that are being started at this moment.
create function app.keep_agreed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  one record;
begin
  if app.is_owner() or not (upper_inf(old.span) or upper(old.span) > app.today()) then
    return null;
  end if;
  for one in
    select p.id, p.status from project p
    where old.scope_id in (p.id, - p.programme_id) and p.status in ('APPROVED', 'IMPLEMENTING', 'SUSPENDED')
    order by p.id for no key update
  loop
    if one.status = 'IMPLEMENTING' and 'AGREEMENT' = any (app.lacks_to_start(one.id)) then
      perform app.refuse('i14_last_agreement', 'A running project would be left without a signed agreement',
        'Have its successor signed first, or suspend the project.', 'agreement', 'status');
    end if;
  end loop;
  return null;
end $$;
create constraint trigger keeps_agreed after update of status, span on agreement
  deferrable initially deferred for each row
  when (old.status = 'SIGNED' and (new.status <> 'SIGNED' or new.span is distinct from old.span))
  execute function app.keep_agreed();

-- The last who answers for a running project is not ended for a later day either, nor is the successor taken away. What
-- counts is the first day that a participation covered, or would have, and covers no more.
create function app.keep_accountable() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
  first_day constant date := greatest(app.today(), lower(old.valid));
  next_day date;
begin
  if old.project_id is null or old.role <> 'ACCOUNTABLE' or app.is_owner() then
    return null;
  end if;
  if tg_op = 'UPDATE' and not isempty(new.valid) then
    next_day := greatest(first_day, upper(new.valid));
  end if;
  select p.status into state from project p where p.id = old.project_id for no key update;
  if state = 'IMPLEMENTING' and exists (
    select from unnest(array[first_day, next_day]) d (day)
    where old.valid @> d.day and not exists (
      select from participation a
      where a.project_id = old.project_id and a.role = 'ACCOUNTABLE' and a.valid @> d.day
    )
  ) then
    perform app.refuse('i14_accountable', 'The running project would be left without: ACCOUNTABLE',
      'Add another one first, or suspend the project.', tg_table_name);
  end if;
  return null;
end $$;
drop trigger keeps_started on participation;
create constraint trigger keeps_accountable after delete or update of role, valid, organisation_id on participation
  deferrable initially deferred for each row execute function app.keep_accountable();
