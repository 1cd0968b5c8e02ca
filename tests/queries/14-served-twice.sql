WITH s AS MATERIALIZED (SELECT set_config('app.user', $1, true) || set_config('app.auditor', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projectSites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t5 
WHERE true AND true AND (EXISTS (SELECT 1 
FROM project_site AS t6 
WHERE t6.region_id = t5.region_id AND coalesce(t6.commodity_id = t5.commodity_id, false) AND t6.project_id != t5.project_id AND true AND t6.uid IS NOT NULL))), 'nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t7.name_en, t7.name_id, t7.sort_name)), 'commodity', CASE WHEN (t8.id IS NOT NULL) THEN json_build_object('name', coalesce(t8.name_en, t8.name_id, t8.sort_name)) ELSE NULL END, 'project', CASE WHEN (t9.id IS NOT NULL) THEN json_build_object('code', t9.code, 'programme', json_build_object('code', t10.code)) ELSE NULL END, 'overlappingSites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('project', CASE WHEN (t12.id IS NOT NULL) THEN json_build_object('code', t12.code, 'programme', json_build_object('code', t13.code)) ELSE NULL END) ORDER BY t11.id ASC), '[]'::json)) AS json_build_object_3 
FROM (SELECT t11.* 
FROM project_site AS t11 
WHERE t11.region_id = t0.region_id AND coalesce(t11.commodity_id = t0.commodity_id, false) AND t11.project_id != t0.project_id AND true ORDER BY t11.id ASC 
 LIMIT 20) AS t11 LEFT OUTER JOIN project AS t12 ON t12.id = t11.project_id AND true LEFT OUTER JOIN programme AS t13 ON t13.id = t12.programme_id)) ORDER BY t0.k0 ASC, t0.k1 ASC, t0.k2 ASC, t0.id ASC), '[]'::json)) AS json_build_object_2 
FROM (SELECT t0.*, t2.sort_name AS k0, t3.sort_name AS k1, t4.code COLLATE "C" AS k2 
FROM project_site AS t0 LEFT OUTER JOIN region AS t2 ON t2.id = t0.region_id LEFT OUTER JOIN commodity AS t3 ON t3.id = t0.commodity_id LEFT OUTER JOIN project AS t4 ON t4.id = t0.project_id AND true 
WHERE true AND true AND (EXISTS (SELECT 1 
FROM project_site AS t1 
WHERE t1.region_id = t0.region_id AND coalesce(t1.commodity_id = t0.commodity_id, false) AND t1.project_id != t0.project_id AND true AND t1.uid IS NOT NULL)) ORDER BY k0 ASC, k1 ASC, k2 ASC, t0.id ASC 
 LIMIT 20) AS t0 LEFT OUTER JOIN region AS t7 ON t7.id = t0.region_id LEFT OUTER JOIN commodity AS t8 ON t8.id = t0.commodity_id LEFT OUTER JOIN project AS t9 ON t9.id = t0.project_id AND true LEFT OUTER JOIN programme AS t10 ON t10.id = t9.programme_id)) AS json_build_object_1
) END FROM s
