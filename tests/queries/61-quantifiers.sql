WITH s AS MATERIALIZED (SELECT set_config('app.user', $7, true) || set_config('app.auditor', $8, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('unsigned', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code, 'status', t0.status)), '[]'::json)) 
FROM (SELECT t0.sort_name, t0.id, t0.code, t0.status 
FROM project AS t0 
WHERE true AND true AND (t0.status = 'IMPLEMENTING' OR t0.status = 'SUSPENDED') = $1::BOOLEAN AND NOT (EXISTS (SELECT 1 
FROM agreement AS t1 
WHERE t1.project_id = t0.id AND (true OR t1.id = ANY ($2::BIGINT[])) AND (t1.status COLLATE "C") = ANY ($3::TEXT[]))) ORDER BY t0.sort_name ASC, t0.id ASC 
 LIMIT 20) AS t0), 'inOrder', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t2.code)), '[]'::json)) 
FROM (SELECT t2.sort_name, t2.id, t2.code 
FROM project AS t2 
WHERE true AND true AND (EXISTS (SELECT 1 
FROM milestone AS t3 
WHERE t3.project_id = t2.id AND true AND t3.uid IS NOT NULL)) AND NOT (EXISTS (SELECT 1 
FROM milestone AS t4 
WHERE t4.project_id = t2.id AND true AND ((t4.status COLLATE "C") = $4::VARCHAR OR t4.due_on >= $5::DATE OR t4.due_on IS NULL) IS NOT true)) ORDER BY t2.sort_name ASC, t2.id ASC 
 LIMIT 20) AS t2), 'villageless', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t5.code)), '[]'::json)) 
FROM (SELECT t5.sort_name, t5.id, t5.code 
FROM project AS t5 
WHERE true AND true AND (EXISTS (SELECT 1 
FROM project_site AS t6 
WHERE t6.project_id = t5.id AND true AND t6.uid IS NOT NULL)) AND NOT (EXISTS (SELECT 1 
FROM project_site AS t7 
WHERE t7.project_id = t5.id AND true AND (EXISTS (SELECT 1 
FROM region AS t8 
WHERE t8.id = t7.region_id AND (t8.level COLLATE "C") = $6::VARCHAR)))) ORDER BY t5.sort_name ASC, t5.id ASC 
 LIMIT 20) AS t5), 'nobody', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t9.code, 'lead', CASE WHEN (t11.id IS NOT NULL) THEN json_build_object('code', t11.code) ELSE NULL END) ORDER BY t9.sort_name ASC, t9.id ASC), '[]'::json)) 
FROM (SELECT t9.sort_name, t9.id, t9.code, t9.lead_org_id 
FROM project AS t9 
WHERE true AND true AND NOT (EXISTS (SELECT 1 
FROM organisation AS t10 
WHERE t10.id = t9.lead_org_id AND t10.uid IS NOT NULL)) ORDER BY t9.sort_name ASC, t9.id ASC 
 LIMIT 20) AS t9 LEFT OUTER JOIN organisation AS t11 ON t11.id = t9.lead_org_id))
) END FROM s
