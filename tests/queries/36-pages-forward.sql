WITH s AS MATERIALIZED (SELECT set_config('app.user', $7, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('regions', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('nameEn', t0.name_en, 'children', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM region AS t2 
WHERE EXISTS (SELECT region_parent.id 
FROM region_parent 
WHERE region_parent.region_id = t2.id AND region_parent.parent_id = t0.id AND region_parent.valid @> $1::DATE)), 'nodes', coalesce(json_agg(json_build_object('nameEn', t1.name_en) ORDER BY t1.sort_name ASC, t1.id ASC) FILTER (WHERE 1 >= n), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', false, 'hasNextPage', count(*) > 1)) 
FROM (SELECT t1.*, row_number() OVER (ORDER BY t1.sort_name ASC, t1.id ASC) AS n 
FROM (SELECT t1.name_en, t1.sort_name, t1.id 
FROM region AS t1 
WHERE EXISTS (SELECT region_parent.id 
FROM region_parent 
WHERE region_parent.region_id = t1.id AND region_parent.parent_id = t0.id AND region_parent.valid @> $1::DATE) ORDER BY t1.sort_name ASC, t1.id ASC 
 LIMIT 1 + 1) AS t1) AS t1)) ORDER BY t0.name_en COLLATE "C" DESC, t0.id DESC) FILTER (WHERE $2::BIGINT >= n), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage', EXISTS (SELECT true AS anon_1 
FROM region AS t3 
WHERE (t3.level COLLATE "C") = $3::VARCHAR AND ((t3.name_en COLLATE "C") > $4::VARCHAR OR (t3.name_en COLLATE "C") IS NULL OR (t3.name_en COLLATE "C") = $4::VARCHAR AND t3.id > $5::BIGINT OR (t3.name_en COLLATE "C") = $4::VARCHAR AND t3.id = $5::BIGINT)), 'hasNextPage', count(*) > $2::BIGINT)) 
FROM (SELECT t0.*, row_number() OVER (ORDER BY t0.name_en COLLATE "C" DESC, t0.id DESC) AS n 
FROM (SELECT t0.name_en, t0.id 
FROM region AS t0 
WHERE (t0.level COLLATE "C") = $6::VARCHAR AND ((t0.name_en COLLATE "C") < $4::VARCHAR OR (t0.name_en COLLATE "C") = $4::VARCHAR AND t0.id < $5::BIGINT) ORDER BY t0.name_en COLLATE "C" DESC, t0.id DESC 
 LIMIT $2::BIGINT + 1) AS t0) AS t0))
) END FROM s
