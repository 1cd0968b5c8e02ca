-- What an entry's acceptance opens is opened of its evidence too: only what people change is looked at.

drop trigger evidence_kept on document;
create trigger evidence_kept before update or delete on document
  for each row when (old.financial_entry_id is not null and pg_trigger_depth() = 0)
  execute function app.check_evidence();
