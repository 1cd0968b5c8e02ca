-- The lines of a budget that is no draft sum exactly to its total, at commit (I2).

create function app.check_sum(key bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole budget;
  allocated numeric;
begin
  -- The lock makes two transactions that each change a line see each other.
  select * into whole from budget where id = key for no key update;
  if whole.id is null or whole.status = 'DRAFT' then
    return;
  end if;
  select coalesce(sum(amount), 0) into allocated from budget_line where budget_id = key;
  if allocated <> whole.total then
    perform app.refuse('i2_sum', format('The lines sum to %s, the budget''s total is %s', allocated, whole.total),
      'Change the lines or the total, in one transaction, until they are equal.', 'budget', 'total');
  end if;
end $$;

create function app.check_budget_sum() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform app.check_sum(new.id);
  return null;
end $$;

create function app.check_line_sum() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if tg_op <> 'INSERT' then
    perform app.check_sum(old.budget_id);
  end if;
  if tg_op <> 'DELETE' and (tg_op = 'INSERT' or new.budget_id <> old.budget_id) then
    perform app.check_sum(new.budget_id);
  end if;
  return null;
end $$;

create constraint trigger sums after insert or update of total, status on budget
  deferrable initially deferred for each row execute function app.check_budget_sum();
create constraint trigger sums after insert or delete or update of amount, budget_id on budget_line
  deferrable initially deferred for each row execute function app.check_line_sum();
