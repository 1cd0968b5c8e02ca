-- The rows there are already.

select app.fill_search_keys();
