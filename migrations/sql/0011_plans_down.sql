drop trigger site_is_its_own on indicator_target;
drop trigger keeps_meaning on indicator;
drop trigger phase_is_its_own on budget_line;
do $$
declare
  planned name;
begin
  foreach planned in array array['budget', 'budget_line', 'indicator', 'indicator_target'] loop
    execute format('drop policy plans_insert on %I', planned);
    execute format('drop policy plans_update on %I', planned);
    execute format('drop policy plans_delete on %I', planned);
    execute format('revoke insert, update, delete on %I from %I', planned, :'server');
  end loop;
end $$;
drop function app.check_target_site();
drop function app.check_indicator_meaning();
drop function app.check_line_phase();
drop function app.has_values(bigint);
drop function app.is_draft(bigint);
