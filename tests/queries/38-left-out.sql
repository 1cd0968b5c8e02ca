WITH s AS MATERIALIZED (SELECT set_config('app.user', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('code', t0.code, 'brief', coalesce(t0.name_id, t0.name_en, t0.sort_name), 'status', t0.status, 'phases', (SELECT coalesce(json_agg(json_build_object('ordinal', t1.ordinal, 'name', coalesce(t1.name_en, t1.name_id, t1.sort_name))), '[]'::json) 
FROM (SELECT t1.name_en, t1.name_id, t1.sort_name, t1.ordinal 
FROM phase AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.ordinal ASC, t1.id ASC 
 LIMIT 50) AS t1)) 
FROM project AS t0 
WHERE t0.code = $1::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1))
) END FROM s
