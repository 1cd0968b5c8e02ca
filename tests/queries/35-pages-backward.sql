WITH s AS MATERIALIZED (SELECT set_config('app.user', $5, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('regions', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM region AS t1 
WHERE (t1.level COLLATE "C") = $1::VARCHAR), 'edges', coalesce(json_agg(json_build_object('cursor', replace(encode(convert_to(CAST(json_build_array('1', '7480ccb0', CAST(t0.name_en AS TEXT), CAST(t0.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', ''), 'node', json_build_object('nameEn', t0.name_en, 'children', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM region AS t3 
WHERE EXISTS (SELECT region_parent.id 
FROM region_parent 
WHERE region_parent.region_id = t3.id AND region_parent.parent_id = t0.id AND region_parent.valid @> $2::DATE)), 'nodes', coalesce(json_agg(json_build_object('nameEn', t2.name_en) ORDER BY t2.sort_name ASC, t2.id ASC) FILTER (WHERE 2 >= n), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', count(*) > 2, 'hasNextPage', false)) 
FROM (SELECT t2.*, row_number() OVER (ORDER BY t2.sort_name DESC, t2.id DESC) AS n 
FROM (SELECT t2.name_en, t2.sort_name, t2.id 
FROM region AS t2 
WHERE EXISTS (SELECT region_parent.id 
FROM region_parent 
WHERE region_parent.region_id = t2.id AND region_parent.parent_id = t0.id AND region_parent.valid @> $3::DATE) ORDER BY t2.sort_name DESC, t2.id DESC 
 LIMIT 2 + 1) AS t2) AS t2))) ORDER BY t0.name_en COLLATE "C" DESC, t0.id DESC) FILTER (WHERE 3 >= n), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', count(*) > 3, 'hasNextPage', false, 'startCursor', max(replace(encode(convert_to(CAST(json_build_array('1', '7480ccb0', CAST(t0.name_en AS TEXT), CAST(t0.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', '')) FILTER (WHERE least(3, found) = n AND 3 >= n), 'endCursor', max(replace(encode(convert_to(CAST(json_build_array('1', '7480ccb0', CAST(t0.name_en AS TEXT), CAST(t0.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', '')) FILTER (WHERE 1 = n AND 3 >= n))) 
FROM (SELECT t0.*, row_number() OVER (ORDER BY t0.name_en COLLATE "C" ASC, t0.id ASC) AS n, count(*) OVER () AS found 
FROM (SELECT t0.name_en, t0.id 
FROM region AS t0 
WHERE (t0.level COLLATE "C") = $4::VARCHAR ORDER BY t0.name_en COLLATE "C" ASC, t0.id ASC 
 LIMIT 3 + 1) AS t0) AS t0))
) END FROM s
