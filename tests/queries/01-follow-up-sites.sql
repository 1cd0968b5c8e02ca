WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('name', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'sites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t2 
WHERE t2.project_id = t0.id AND t2.visibility = 'PUBLIC'), 'nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t3.name_id, t3.name_en, t3.sort_name), 'kind', t3.kind), 'commodity', CASE WHEN (t4.id IS NOT NULL) THEN json_build_object('name', coalesce(t4.name_en, t4.name_id, t4.sort_name)) ELSE NULL END, 'selection', t1.selection) ORDER BY t1.selection COLLATE "C" DESC, t1.id DESC), '[]'::json)) 
FROM (SELECT t1.id, t1.region_id, t1.commodity_id, t1.selection 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.selection COLLATE "C" DESC, t1.id DESC 
 LIMIT 20) AS t1 LEFT OUTER JOIN region AS t3 ON t3.id = t1.region_id LEFT OUTER JOIN commodity AS t4 ON t4.id = t1.commodity_id), 'selected', json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM project_site AS t6 
WHERE t6.project_id = t0.id AND t6.visibility = 'PUBLIC' AND (t6.selection COLLATE "C") = $1::VARCHAR))) 
FROM project AS t0 
WHERE t0.code = $2::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1))
) END FROM s
