-- After the rows, as it costs less to build an index than to keep it.

create index search_key_text_idx on search_key (text);
create index search_key_words_idx on search_key using gin (words);
create index search_key_trigrams_idx on search_key using gin (text gin_trgm_ops);
analyze search_key;
