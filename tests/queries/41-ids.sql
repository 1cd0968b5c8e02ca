WITH s AS MATERIALIZED (SELECT set_config('app.user', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('id', translate(encode('\x0102'::bytea || uuid_send(t0.uid), 'base64'), '+/', '-_'), 'sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', translate(encode('\x0105'::bytea || uuid_send(t1.uid), 'base64'), '+/', '-_'), '__typename', 'ProjectSite')), '[]'::json)) 
FROM (SELECT t1.id, t1.uid 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.id ASC 
 LIMIT 1) AS t1)) 
FROM project AS t0 
WHERE t0.code = $1::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1))
) END FROM s
