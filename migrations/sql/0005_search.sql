-- What search compares. Row security would keep its operators out of the indexes: @@, %> and the comparison of text are
-- not leakproof. So the texts lie in a key table that only the guard reads; what it finds are keys, which the server
-- joins to the guarded tables. Texts are folded: no case, no accents, no punctuation.

create table search_key (
  kind smallint not null,
  row_id bigint not null,
  text text collate "C" not null,
  words tsvector not null,
  constraint search_key_pkey primary key (kind, row_id, text)
);

-- Words and nothing else, one space between two; letters of other scripts stay.
create function app.search_text(name text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(app.fold(name), '[\s!-/:-@\[-`{-~]+', ' ', 'g'));

-- The words as they are and by their Indonesian and English stems.
create function app.search_words(plain text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.indonesian', plain)
    || to_tsvector('pg_catalog.english', plain);

-- All words of a text, the last one also as the beginning of a longer one; words such as "dan" and "the" are left out
-- unless there are no others. NULL when nothing is left.
create function app.search_query(plain text) returns tsquery
  language sql immutable strict parallel safe
begin atomic
  with word as (
    select w, n, n = max(n) over () and length(w) >= 3 as begins,
      plainto_tsquery('pg_catalog.simple', w) as as_is,
      plainto_tsquery('pg_catalog.indonesian', w) as indonesian, plainto_tsquery('pg_catalog.english', w) as english
    from regexp_split_to_table(plain, ' ') with ordinality as s (w, n)
  ), told as (
    -- PostgreSQL's Indonesian configuration has no list of such words.
    select *, numnode(as_is) > 0 as is_word, numnode(english) = 0 or w in (
      'dan', 'atau', 'di', 'ke', 'dari', 'pada', 'dalam', 'untuk', 'yang', 'dengan', 'oleh', 'serta'
    ) as is_common
    from word
  ), kept as (
    select * from told where is_word and (not is_common or (select bool_and(is_common) from told where is_word))
  )
  select string_agg('(' || (as_is || indonesian || english ||
      case when begins then to_tsquery('pg_catalog.simple', quote_literal(w) || ':*') else as_is end)::text || ')',
    ' & ' order by n)::tsquery
  from kept;
end;

-- Every text by which something is found. Kinds are the numbers of the types within opaque ids.
create function app.searchable() returns table (kind smallint, row_id bigint, name text)
  language sql stable parallel safe
begin atomic
  select 1::smallint, s.id, t.name from programme s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 2::smallint, s.id, t.name from project s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 6::smallint, s.id, t.name from region s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 6::smallint, s.region_id, s.code from region_code s
  union all
  select 7::smallint, s.id, s.code from organisation s
  union all
  select 7::smallint, s.organisation_id, t.name
  from organisation_name s, unnest(array[s.name_en, s.name_id, s.abbreviation]) as t (name)
  union all
  select 7::smallint, s.organisation_id, s.alias from organisation_alias s
  union all
  select 11::smallint, s.id, t.name from commodity s, unnest(array[s.code, s.name_en, s.name_id]) as t (name)
  union all
  select 23::smallint, s.id, t.name
  from agreement s, unnest(array[s.code, s.number, s.name_en, s.name_id]) as t (name);
end;

-- The keys of one row, made equal to its texts. Those that stay are not touched, so that two who each add a name to an
-- organisation do not wait for each other. A text is compared by its first 400 letters: an index holds no more.
create function app.renew_search_keys(of_kind smallint, of_row bigint, takes_away boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- Materialised, else each use would fold the name again.
  with given as materialized (
    select app.search_text(s.name) as plain from app.searchable() s where s.kind = of_kind and s.row_id = of_row
  )
  insert into search_key (kind, row_id, text, words)
  select of_kind, of_row, left(g.plain, 400), app.search_words(g.plain) from given g where g.plain <> ''
  on conflict do nothing;
  if takes_away then
    delete from search_key k
    where k.kind = of_kind and k.row_id = of_row and not exists (
      select from app.searchable() s
      where s.kind = of_kind and s.row_id = of_row and left(app.search_text(s.name), 400) = k.text
    );
  end if;
end $$;

-- Arguments of the trigger: the kind, and the column that names the row of that kind.
create function app.keep_search_keys() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  of_kind constant smallint := tg_argv[0]::smallint;
  before constant bigint := case when tg_op <> 'INSERT' then (to_jsonb(old) ->> tg_argv[1])::bigint end;
  after constant bigint := case when tg_op <> 'DELETE' then (to_jsonb(new) ->> tg_argv[1])::bigint end;
begin
  if before is distinct from after and before is not null then
    perform app.renew_search_keys(of_kind, before, true);
  end if;
  if after is not null then
    perform app.renew_search_keys(of_kind, after, tg_op = 'UPDATE');
  end if;
  return null;
end $$;

do $$
declare
  source record;
begin
  for source in
    select * from (values
      ('programme', 1, 'id', array['code', 'name_en', 'name_id']),
      ('project', 2, 'id', array['code', 'name_en', 'name_id']),
      ('region', 6, 'id', array['code', 'name_en', 'name_id']),
      ('region_code', 6, 'region_id', array['region_id', 'code']),
      ('organisation', 7, 'id', array['code']),
      ('organisation_name', 7, 'organisation_id', array['organisation_id', 'name_en', 'name_id', 'abbreviation']),
      ('organisation_alias', 7, 'organisation_id', array['organisation_id', 'alias']),
      ('commodity', 11, 'id', array['code', 'name_en', 'name_id']),
      ('agreement', 23, 'id', array['code', 'number', 'name_en', 'name_id'])
    ) as s (source, kind, key, columns)
  loop
    execute format('create trigger found after insert or delete on %I for each row'
      ' execute function app.keep_search_keys(%s, %L)', source.source, source.kind, source.key);
    execute format('create trigger found_anew after update of %s on %I for each row when ((%s) is distinct from (%s))'
      ' execute function app.keep_search_keys(%s, %L)',
      array_to_string(source.columns, ', '), source.source,
      (select string_agg('old.' || c, ', ') from unnest(source.columns) c),
      (select string_agg('new.' || c, ', ') from unnest(source.columns) c), source.kind, source.key);
  end loop;
end $$;

-- The keys of all rows at once, for loads that went past the triggers; indexes are built after it, which is cheaper.
create function app.fill_search_keys() returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  with given as materialized (
    select s.kind, s.row_id, app.search_text(s.name) as plain from app.searchable() s
  )
  insert into search_key (kind, row_id, text, words)
  select g.kind, g.row_id, left(g.plain, 400), app.search_words(g.plain)
  from given g
  where g.plain <> '' and not exists (
    select from search_key k where k.kind = g.kind and k.row_id = g.row_id and k.text = left(g.plain, 400)
  )
  on conflict do nothing;
end $$;
