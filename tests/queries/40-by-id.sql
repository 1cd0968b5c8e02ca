WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('__typename', 'Project', 'code', t0.code, 'sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('region', json_build_object('__typename', 'Region', 'name', coalesce(t2.name_en, t2.name_id, t2.sort_name))) ORDER BY t1.id ASC), '[]'::json)) 
FROM (SELECT t1.id, t1.region_id 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.id ASC 
 LIMIT 1) AS t1 LEFT OUTER JOIN region AS t2 ON t2.id = t1.region_id)) 
FROM project AS t0 
WHERE t0.uid = $1::UUID AND t0.visibility = 'PUBLIC'), 'site', (SELECT json_build_object('__typename', 'ProjectSite', 'project', CASE WHEN (t4.id IS NOT NULL) THEN json_build_object('code', t4.code) ELSE NULL END, 'selection', t3.selection, 'region', json_build_object('__typename', 'Region', 'name', coalesce(t5.name_en, t5.name_id, t5.sort_name))) 
FROM project_site AS t3 LEFT OUTER JOIN project AS t4 ON t4.id = t3.project_id AND t4.visibility = 'PUBLIC' LEFT OUTER JOIN region AS t5 ON t5.id = t3.region_id 
WHERE t3.uid = $2::UUID AND t3.visibility = 'PUBLIC'))
) END FROM s
