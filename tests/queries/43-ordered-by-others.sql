WITH s AS MATERIALIZED (SELECT set_config('app.user', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projectSites', (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', replace(encode(convert_to(CAST(json_build_array('1', 'cddd5bda', CAST(t0.k0 AS TEXT), CAST(t0.k1 AS TEXT), CAST(t0.k2 AS TEXT), CAST(t0.k3 AS TEXT), CAST(t0.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', ''), 'node', json_build_object('province', (SELECT json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name)) 
FROM region AS t5 
WHERE t5.level = 'PROVINCE' AND t5.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t0.region_id) 
 LIMIT 1), 'commodity', CASE WHEN (t6.id IS NOT NULL) THEN json_build_object('name', coalesce(t6.name_en, t6.name_id, t6.sort_name)) ELSE NULL END)) ORDER BY t0.k0 ASC NULLS FIRST, t0.k1 DESC NULLS LAST, t0.k2 DESC, t0.k3 ASC, t0.id ASC) FILTER (WHERE 4 >= n), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 4, 'hasPreviousPage', false)) 
FROM (SELECT t0.*, row_number() OVER (ORDER BY t0.k0 ASC NULLS FIRST, t0.k1 DESC NULLS LAST, t0.k2 DESC, t0.k3 ASC, t0.id ASC) AS n 
FROM (SELECT t1.sort_name AS k0, t2.sort_name AS k1, lower(t0.span) AS k2, t4.code AS k3, t0.id, t0.region_id, t0.commodity_id 
FROM project_site AS t0 LEFT OUTER JOIN commodity AS t1 ON t1.id = t0.commodity_id LEFT OUTER JOIN LATERAL (SELECT t2.* 
FROM region AS t2 
WHERE t2.level = 'PROVINCE' AND t2.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t0.region_id) 
 LIMIT 1) AS t2 ON true LEFT OUTER JOIN project AS t3 ON t3.id = t0.project_id AND t3.visibility = 'PUBLIC' LEFT OUTER JOIN organisation AS t4 ON t4.id = t3.lead_org_id 
WHERE true AND t0.visibility = 'PUBLIC' ORDER BY k0 ASC NULLS FIRST, k1 DESC NULLS LAST, k2 DESC, k3 ASC, t0.id ASC 
 LIMIT 4 + 1) AS t0) AS t0 LEFT OUTER JOIN commodity AS t6 ON t6.id = t0.commodity_id))
) END FROM s
