-- Documents change: their version and size. Evidence hangs on entries that were handed in.

alter table document
  add column size_bytes integer,
  add column row_version integer not null default 1,
  add column updated_at timestamptz not null default now(),
  add constraint document_size_check check (size_bytes >= 0);

create trigger next_version before update on document for each row execute function app.next_version();

-- Another file is another document: what a digest was recorded of stays.
create trigger keeps_digest before update of sha256 on document
  for each row when (old.sha256 is not null and old.sha256 is distinct from new.sha256)
  execute function app.refuse_change('i6_digest', 'The digest of the document is recorded',
    'Another file is another document: attach it as one.');

-- The entries of a draft are written anew with each saving, and what was accepted was accepted with its evidence.
create function app.check_evidence() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  held document := old;
  entry financial_entry;
  state text;
begin
  if tg_op <> 'DELETE' then
    held := new;
  end if;
  select * into entry from financial_entry where id = held.financial_entry_id;
  if entry.report_id is not null and not app.is_owner() then
    select case when r.revision = entry.report_revision then r.status end into state
    from report r where r.id = entry.report_id for no key update;
    if not coalesce(state = 'SUBMITTED' or tg_op = 'INSERT' and state = 'VERIFIED', false) then
      perform app.refuse('i6_evidence', 'The entry''s report does not take this evidence as it stands',
        'Evidence is added while the report is submitted or verified, and changed only before it is verified.',
        'document', 'financial_entry_id');
    end if;
  end if;
  return held;
end $$;

create trigger evidence_added before insert on document
  for each row when (new.financial_entry_id is not null) execute function app.check_evidence();
create trigger evidence_kept before update or delete on document
  for each row when (old.financial_entry_id is not null) execute function app.check_evidence();
