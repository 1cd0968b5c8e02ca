WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('nodes', (SELECT coalesce(json_agg(CASE WHEN (t0.tag = 2) THEN (SELECT json_build_object('__typename', 'Project', 'id', translate(encode('\x0102'::bytea || uuid_send(t1.uid), 'base64'), '+/', '-_'), 'code', t1.code, 'programme', json_build_object('code', t2.code)) 
FROM project AS t1 LEFT OUTER JOIN programme AS t2 ON t2.id = t1.programme_id 
WHERE t1.uid = t0.uid AND t1.visibility = 'PUBLIC') WHEN (t0.tag = 5) THEN (SELECT json_build_object('__typename', 'ProjectSite', 'id', translate(encode('\x0105'::bytea || uuid_send(t3.uid), 'base64'), '+/', '-_'), 'region', json_build_object('name', coalesce(t4.name_en, t4.name_id, t4.sort_name))) 
FROM project_site AS t3 LEFT OUTER JOIN region AS t4 ON t4.id = t3.region_id 
WHERE t3.uid = t0.uid AND t3.visibility = 'PUBLIC') ELSE NULL END ORDER BY t0.n), '[]'::json) 
FROM unnest($1::SMALLINT[], $2::UUID[]) WITH ORDINALITY AS t0(tag, uid, n)))
) END FROM s
