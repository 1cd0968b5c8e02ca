WITH s AS MATERIALIZED (SELECT set_config('app.user', $5, true) || set_config('app.auditor', $6, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projects', (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', replace(encode(convert_to(CAST(json_build_array('1', $1::VARCHAR, CAST(t0.k0 AS TEXT), CAST(t0.code AS TEXT), CAST(t0.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', ''), 'node', json_build_object('code', t0.code, 'left', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('count', t4.m0, 'sum', json_build_object('weight', CAST(t4.m1 AS TEXT)))), '[]'::json)) 
FROM (SELECT t4.* 
FROM (SELECT count(*) AS m0, sum(t4.o0) AS m1 
FROM (SELECT t3.weight AS o0 
FROM milestone AS t3 
WHERE t3.project_id = t0.id AND true AND (t3.status COLLATE "C") = ANY ($2::TEXT[])) AS t4) AS t4 
 LIMIT 100) AS t4), 'all', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('count', t6.m0)), '[]'::json)) 
FROM (SELECT t6.* 
FROM (SELECT count(*) AS m0 
FROM (SELECT 1 AS o0 
FROM milestone AS t5 
WHERE t5.project_id = t0.id AND true) AS t6) AS t6 
 LIMIT 100) AS t6))) ORDER BY t0.k0 DESC, t0.code ASC, t0.id ASC) FILTER (WHERE $3::BIGINT >= n), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > $3::BIGINT)) 
FROM (SELECT t0.*, row_number() OVER (ORDER BY t0.k0 DESC, t0.code ASC, t0.id ASC) AS n 
FROM (SELECT (SELECT t2.m0 
FROM (SELECT count(*) AS m0 
FROM (SELECT 1 AS o0 
FROM milestone AS t1 
WHERE t1.project_id = t0.id AND true AND (t1.status COLLATE "C") = ANY ($4::TEXT[])) AS t2) AS t2) AS k0, t0.id, t0.code 
FROM project AS t0 
WHERE true AND true ORDER BY k0 DESC, t0.code ASC, t0.id ASC 
 LIMIT $3::BIGINT + 1) AS t0) AS t0))
) END FROM s
