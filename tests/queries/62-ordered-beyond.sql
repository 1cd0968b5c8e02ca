WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projectSites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t3 
WHERE true AND t3.visibility = 'PUBLIC'), 'edges', coalesce(json_agg(json_build_object('node', json_build_object('province', (SELECT json_build_object('name', coalesce(t4.name_en, t4.name_id, t4.sort_name)) 
FROM region AS t4 
WHERE t4.level = 'PROVINCE' AND t4.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t0.region_id) 
 LIMIT 1), 'region', json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name)), 'commodity', CASE WHEN (t6.id IS NOT NULL) THEN json_build_object('name', coalesce(t6.name_en, t6.name_id, t6.sort_name)) ELSE NULL END, 'span', json_build_object('startsOn', lower(t0.span)))) ORDER BY t0.k0 ASC, t0.k1 ASC NULLS FIRST, t0.k2 DESC NULLS LAST, t0.id DESC) FILTER (WHERE $2::BIGINT >= n), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > $2::BIGINT, 'hasPreviousPage', false)) 
FROM (SELECT t0.*, row_number() OVER (ORDER BY t0.k0 ASC, t0.k1 ASC NULLS FIRST, t0.k2 DESC NULLS LAST, t0.id DESC) AS n 
FROM (SELECT t1.sort_name AS k0, t2.sort_name AS k1, lower(t0.span) AS k2, t0.span, t0.id, t0.region_id, t0.commodity_id 
FROM project_site AS t0 LEFT OUTER JOIN LATERAL (SELECT t1.* 
FROM region AS t1 
WHERE t1.level = 'PROVINCE' AND t1.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t0.region_id) 
 LIMIT 1) AS t1 ON true LEFT OUTER JOIN commodity AS t2 ON t2.id = t0.commodity_id 
WHERE true AND t0.visibility = 'PUBLIC' ORDER BY k0 ASC, k1 ASC NULLS FIRST, k2 DESC NULLS LAST, t0.id DESC 
 LIMIT $2::BIGINT + 1) AS t0) AS t0 LEFT OUTER JOIN region AS t5 ON t5.id = t0.region_id LEFT OUTER JOIN commodity AS t6 ON t6.id = t0.commodity_id))
) END FROM s
