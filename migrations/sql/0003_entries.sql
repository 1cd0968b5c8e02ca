-- Financial entries (I6): written to a draft, for an approved budget; taken back only from a draft; never changed.

create function app.check_reversal(entry financial_entry) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  original financial_entry;
  reversed numeric;
begin
  -- The lock makes two reversals of one entry see each other.
  select * into original from financial_entry where id = entry.reverses_id for no key update;
  if original.id is null or original.line_id <> entry.line_id or original.kind <> entry.kind
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

create function app.copy_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole report;
  budget_status text;
begin
  select l.project_id, l.scope_id, l.visibility, l.period, coalesce(new.currency, l.currency), b.status
  into new.project_id, new.scope_id, new.line_visibility, new.period, new.currency, budget_status
  from budget_line l join budget b on b.id = l.budget_id where l.id = new.line_id;
  if budget_status <> 'APPROVED' and not app.is_owner() then
    perform app.refuse('i6_budget', format('The budget is %s: nothing is reported on it', budget_status),
      'Report on lines of an approved budget.', 'financial_entry', 'line_id');
  end if;
  if new.report_id is not null then
    whole := app.report_to_write(new.report_id, new.report_revision, tg_table_name);
    if not app.same_scope(whole.scope_id, new.scope_id) then
      perform app.refuse('i6_foreign_part', 'The line belongs to another project than the report',
        'Report on lines of the project you report on.', 'financial_entry', 'line_id');
    end if;
    new.report_revision := coalesce(new.report_revision, whole.revision);
    new.report_visibility := whole.visibility;
    new.reporter_org_id := whole.reporter_org_id;
    new.verifier_org_id := whole.verifier_org_id;
  end if;
  if new.reverses_id is not null then
    perform app.check_reversal(new);
  end if;
  return new;
end $$;

create function app.keep_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole report;
begin
  select * into whole from report where id = old.report_id for no key update;
  if whole.id is null or whole.status <> 'DRAFT' or whole.revision <> old.report_revision then
    perform app.refuse('i6_locked', 'An entry that was reported stays',
      'A counted entry is taken back by a reversing entry in a later report.', 'financial_entry', 'id');
  end if;
  return old;
end $$;

create trigger copies before insert on financial_entry for each row execute function app.copy_entry();
create trigger keeps before delete on financial_entry for each row execute function app.keep_entry();
create trigger stays before update on financial_entry
  for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i6_append_only', 'A financial entry is never changed',
    'Replace it while its report is a draft; afterwards reverse it.');
