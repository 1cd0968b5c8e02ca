drop trigger evidence_kept on document;
create trigger evidence_kept before update or delete on document
  for each row when (old.financial_entry_id is not null) execute function app.check_evidence();
