-- How a rule is refused: SQLSTATE SE and the number of the invariant, the rule as constraint, table and column named.

create function app.refuse(rule text, message text, mend text, subject text default null, field text default null)
  returns void
  language plpgsql
as $$
begin
  raise exception using
    errcode = 'SE' || lpad(substring(rule from '^i(\d+)_'), 3, '0'),
    message = message, hint = mend, constraint = rule,
    schema = 'public', table = coalesce(subject, ''), column = coalesce(field, '');
end $$;

-- A trigger's way to refuse: the arguments are the rule, the message and how to mend it.
create function app.refuse_change() returns trigger
  language plpgsql
as $$
begin
  perform app.refuse(tg_argv[0], tg_argv[1], tg_argv[2], tg_table_name);
  return null;
end $$;

-- Whether the session is the owner's, who loads history; functions of the guard hide who called them.
create function app.is_owner() returns boolean
  language sql stable
  set search_path = pg_catalog, pg_temp
  return (
    select pg_has_role(session_user, relowner, 'member') from pg_class where oid = 'public.project'::regclass
  );
