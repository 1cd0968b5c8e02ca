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

-- What is nearly there: each word of four letters or more is like one of the text, most groups of three letters in a row
-- being the same; the first eight such words are looked at. Below 500. Conditions differ in number, so the query is
-- written anew each time; words are quoted, and hold neither punctuation nor spaces.
create function app.near_matches(asked text, kinds smallint[])
  returns table (kind smallint, row_id bigint, score int, matched text)
  language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off
  set pg_trgm.word_similarity_threshold = 0.5
as $$
declare
  plain constant text := app.search_text(asked);
  conditions text;
begin
  select string_agg(format('k.text %%> %L', w), ' and ') into conditions
  from (
    select w from regexp_split_to_table(plain, ' ') with ordinality as s (w, n) where length(w) >= 4 order by n limit 8
  ) words;
  if conditions is null then
    return;
  end if;
  return query execute 'select distinct on (k.kind, k.row_id) k.kind, k.row_id,'
    ' greatest(floor(499 * word_similarity($1, k.text)), 1)::int as score, k.text'
    ' from search_key k where k.kind = any ($2) and ' || conditions ||
    ' order by k.kind, k.row_id, score desc, k.text'
    using plain, kinds;
end $$;
