WITH s AS MATERIALIZED (SELECT set_config('app.user', $1, true) || set_config('app.auditor', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('programmes', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code, 'projectsAggregate', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('count', t2.m0, 'min', json_build_object('startsOn', t2.m1), 'max', json_build_object('endsOn', t2.m2), 'avg', json_build_object('weightedProgress', CAST(t2.m3 AS TEXT)))), '[]'::json)) 
FROM (SELECT t2.* 
FROM (SELECT count(*) AS m0, min(t2.o0) AS m1, max(t2.o1) AS m2, round(app.mean(sum(t2.o2), count(t2.o2)), 6) AS m3 
FROM (SELECT t1.starts_on AS o0, upper(t1.span) - 1 AS o1, (SELECT round(sum(milestone.percent * milestone.weight) / CAST(nullif(sum(milestone.weight), 0) AS NUMERIC), 6) AS round_1 
FROM milestone 
WHERE milestone.project_id = t1.id AND milestone.status != 'CANCELLED' AND true) AS o2 
FROM project AS t1 
WHERE t1.programme_id = t0.id AND true) AS t2) AS t2 
 LIMIT 100) AS t2), 'byStatus', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('status', t4.k0), 'count', t4.m0)), '[]'::json)) 
FROM (SELECT t4.* 
FROM (SELECT t4.k0 AS k0, count(*) AS m0 
FROM (SELECT t3.status AS k0 
FROM project AS t3 
WHERE t3.programme_id = t0.id AND true) AS t4 GROUP BY t4.k0) AS t4 ORDER BY t4.k0 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t4))), '[]'::json)) 
FROM (SELECT t0.id, t0.code 
FROM programme AS t0 
WHERE true ORDER BY t0.code ASC, t0.id ASC 
 LIMIT 10) AS t0))
) END FROM s
