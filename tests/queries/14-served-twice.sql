WITH s AS MATERIALIZED (SELECT set_config('app.user', $4, true) || set_config('app.auditor', $5, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('sameCommodity', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t5 
WHERE true AND true AND (EXISTS (SELECT 1 
FROM project_site AS t6 
WHERE t6.region_id = t5.region_id AND coalesce(t6.commodity_id = t5.commodity_id, false) AND t6.project_id != t5.project_id AND true AND t6.uid IS NOT NULL))), 'nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t7.name_en, t7.name_id, t7.sort_name)), 'commodity', CASE WHEN (t8.id IS NOT NULL) THEN json_build_object('name', coalesce(t8.name_en, t8.name_id, t8.sort_name)) ELSE NULL END, 'project', CASE WHEN (t9.id IS NOT NULL) THEN json_build_object('code', t9.code, 'programme', json_build_object('code', t10.code)) ELSE NULL END) ORDER BY t0.k0 ASC, t0.k1 ASC, t0.k2 ASC, t0.id ASC), '[]'::json)) 
FROM (SELECT t2.sort_name AS k0, t3.sort_name AS k1, t4.code AS k2, t0.id, t0.project_id, t0.region_id, t0.commodity_id 
FROM project_site AS t0 LEFT OUTER JOIN region AS t2 ON t2.id = t0.region_id LEFT OUTER JOIN commodity AS t3 ON t3.id = t0.commodity_id LEFT OUTER JOIN project AS t4 ON t4.id = t0.project_id AND true 
WHERE true AND true AND (EXISTS (SELECT 1 
FROM project_site AS t1 
WHERE t1.region_id = t0.region_id AND coalesce(t1.commodity_id = t0.commodity_id, false) AND t1.project_id != t0.project_id AND true AND t1.uid IS NOT NULL)) ORDER BY k0 ASC, k1 ASC, k2 ASC, t0.id ASC 
 LIMIT 20) AS t0 LEFT OUTER JOIN region AS t7 ON t7.id = t0.region_id LEFT OUTER JOIN commodity AS t8 ON t8.id = t0.commodity_id LEFT OUTER JOIN project AS t9 ON t9.id = t0.project_id AND true LEFT OUTER JOIN programme AS t10 ON t10.id = t9.programme_id), 'sameRegion', (SELECT json_build_object('totalCount', count(*), 'groups', coalesce(json_agg(json_build_object('key', json_build_object('region', json_build_object('code', t12.k0, 'name', t12.k1)), 'countDistinct', json_build_object('project', t12.m0, 'commodity', t12.m1)) ORDER BY n) FILTER (WHERE 100 >= n), '[]'::json)) 
FROM (SELECT t12.*, row_number() OVER (ORDER BY t12.k0 COLLATE "C" ASC NULLS LAST, t12.k1 COLLATE "C" ASC NULLS LAST) AS n 
FROM (SELECT t12.k0 AS k0, t12.k1 AS k1, count(DISTINCT t12.o0) AS m0, count(DISTINCT t12.o1) AS m1 
FROM (SELECT t13.code AS k0, CASE WHEN (t13.id IS NOT NULL) THEN coalesce(t13.name_en, t13.name_id, t13.sort_name) ELSE NULL END AS k1, t14.id AS o0, t11.commodity_id AS o1 
FROM project_site AS t11 LEFT OUTER JOIN region AS t13 ON t13.id = t11.region_id LEFT OUTER JOIN project AS t14 ON t14.id = t11.project_id AND true 
WHERE true AND true) AS t12 GROUP BY t12.k0, t12.k1) AS t12 
WHERE t12.m0 > $1::BIGINT) AS t12), 'sameProvince', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('province', json_build_object('code', t16.k0, 'name', t16.k1)), 'countDistinct', json_build_object('project', t16.m0, 'commodity', t16.m1))), '[]'::json)) 
FROM (SELECT t16.* 
FROM (SELECT t16.k0 AS k0, t16.k1 AS k1, count(DISTINCT t16.o0) AS m0, count(DISTINCT t16.o1) AS m1 
FROM (SELECT t17.code AS k0, CASE WHEN (t17.id IS NOT NULL) THEN coalesce(t17.name_en, t17.name_id, t17.sort_name) ELSE NULL END AS k1, t18.id AS o0, t15.commodity_id AS o1 
FROM project_site AS t15 LEFT OUTER JOIN LATERAL (SELECT t17.* 
FROM region AS t17 
WHERE t17.level = 'PROVINCE' AND t17.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $2::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $2::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $2::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t15.region_id) 
 LIMIT 1) AS t17 ON true LEFT OUTER JOIN project AS t18 ON t18.id = t15.project_id AND true 
WHERE true AND true) AS t16 GROUP BY t16.k0, t16.k1) AS t16 
WHERE t16.m0 > $3::BIGINT ORDER BY t16.m0 DESC NULLS FIRST, t16.k0 COLLATE "C" ASC NULLS LAST, t16.k1 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t16))
) END FROM s
