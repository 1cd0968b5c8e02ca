-- Every mutable row counts its changes and knows the instant of the last one.

create function app.next_version() returns trigger
  language plpgsql
as $$
begin
  new.row_version := old.row_version + 1;
  new.updated_at := now();
  return new;
end $$;

do $$
declare
  mutable name;
begin
  for mutable in
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'row_version' order by 1
  loop
    execute format(
      'create trigger next_version before update on %I for each row execute function app.next_version()', mutable
    );
  end loop;
end $$;
