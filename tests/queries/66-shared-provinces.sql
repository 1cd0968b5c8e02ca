WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projectSitesAggregate', (SELECT json_build_object('totalCount', count(*), 'groups', coalesce(json_agg(json_build_object('key', json_build_object('province', json_build_object('name', t1.k0)), 'count', t1.m0, 'countDistinct', json_build_object('project', t1.m1, 'commodity', t1.m2)) ORDER BY n) FILTER (WHERE 100 >= n), '[]'::json)) 
FROM (SELECT t1.*, row_number() OVER (ORDER BY t1.m1 DESC NULLS FIRST, t1.k0 COLLATE "C" ASC NULLS LAST) AS n 
FROM (SELECT t1.k0 AS k0, count(*) AS m0, count(DISTINCT t1.o0) AS m1, count(DISTINCT t1.o1) AS m2 
FROM (SELECT CASE WHEN (t2.id IS NOT NULL) THEN coalesce(t2.name_en, t2.name_id, t2.sort_name) ELSE NULL END AS k0, t3.id AS o0, t0.commodity_id AS o1 
FROM project_site AS t0 LEFT OUTER JOIN LATERAL (SELECT t2.* 
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
 LIMIT 1) AS t2 ON true LEFT OUTER JOIN project AS t3 ON t3.id = t0.project_id AND t3.visibility = 'PUBLIC' 
WHERE true AND t0.visibility = 'PUBLIC') AS t1 GROUP BY t1.k0) AS t1 
WHERE t1.m1 > $2::BIGINT) AS t1))
) END FROM s
