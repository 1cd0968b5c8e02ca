-- How search finds: keys and scores of 1 to 1000, each row once, by its best text. Who may see them is not asked here.

-- The whole text (1000); its beginning (750 and more); all its words, by their stems (500 and more). Within a rank a
-- text scores by how much of it was asked for.
create function app.matches(asked text, kinds smallint[])
  returns table (kind smallint, row_id bigint, score int, matched text)
  language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public, pg_temp
  -- A common word must not turn the search into a scan of all texts.
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  plain constant text := app.search_text(asked);
  beyond constant text := plain || chr(1114111);
  wanted constant tsquery := app.search_query(plain);
begin
  return query
  select distinct on (k.kind, k.row_id) k.kind, k.row_id, case
      when k.text = plain then 1000
      when starts_with(k.text, plain) then 750 + 249 * length(plain) / length(k.text)
      else 500 + 249 * least(length(plain), length(k.text)) / length(k.text)
    end as score, k.text
  from search_key k
  where k.kind = any (kinds) and (k.text >= plain and k.text < beyond or k.words @@ wanted)
  order by k.kind, k.row_id, score desc, k.text;
end $$;

-- Loads the extension, whose setting the function below names.
select public.word_similarity('a', 'b');

-- What is nearly there: most groups of three letters in a row are the same. Below 500; short words give no hint.
create function app.near_matches(asked text, kinds smallint[])
  returns table (kind smallint, row_id bigint, score int, matched text)
  language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan
  set pg_trgm.word_similarity_threshold = 0.5
as $$
#variable_conflict use_column
declare
  plain constant text := app.search_text(asked);
begin
  if length(plain) < 4 then
    return;
  end if;
  return query
  select distinct on (k.kind, k.row_id) k.kind, k.row_id, floor(499 * word_similarity(plain, k.text))::int as score, k.text
  from search_key k
  where k.kind = any (kinds) and k.text %> plain
  order by k.kind, k.row_id, score desc, k.text;
end $$;
