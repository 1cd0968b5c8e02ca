-- The guard owns what must see every row; nobody but the triggers calls these functions.

grant create on schema app to selaras_guard;
do $$
declare
  defined record;
begin
  for defined in
    select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prosecdef and p.proname not in ('authenticate', 'has_demo_persons')
  loop
    execute format('alter function %s owner to selaras_guard', defined.signature);
    execute format('revoke all on function %s from public', defined.signature);
  end loop;
end $$;
revoke create on schema app from selaras_guard;
