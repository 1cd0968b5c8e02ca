WITH s AS MATERIALIZED (SELECT set_config('app.user', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projects', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code, 'milestonesAggregate', (SELECT json_build_object('totalCount', count(*), 'groups', coalesce(json_agg(json_build_object('key', json_build_object('dueOn', t2.k0, 'status', t2.k1), 'count', t2.m0, 'countDistinct', json_build_object('responsible', t2.m1, 'phase', t2.m2), 'avg', json_build_object('percent', CAST(t2.m3 AS TEXT)), 'max', json_build_object('dueOn', t2.m4)) ORDER BY n) FILTER (WHERE 3 >= n), '[]'::json)) 
FROM (SELECT t2.*, row_number() OVER (ORDER BY t2.k0 DESC NULLS FIRST, t2.m0 DESC NULLS FIRST, t2.k1 COLLATE "C" ASC NULLS LAST) AS n 
FROM (SELECT t2.k0 AS k0, t2.k1 AS k1, count(*) AS m0, count(DISTINCT t2.o0) AS m1, count(DISTINCT t2.o1) AS m2, round(app.mean(sum(t2.o2), count(t2.o2)), 6) AS m3, max(t2.o3) AS m4 
FROM (SELECT CAST(date_trunc('year', CAST(t1.due_on AS TIMESTAMP WITHOUT TIME ZONE)) AS DATE) AS k0, t1.status AS k1, t1.responsible_org_id AS o0, t3.id AS o1, t1.percent AS o2, t1.due_on AS o3 
FROM milestone AS t1 LEFT OUTER JOIN phase AS t3 ON t3.id = t1.phase_id AND t3.visibility = 'PUBLIC' 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC') AS t2 GROUP BY t2.k0, t2.k1) AS t2) AS t2))), '[]'::json)) 
FROM (SELECT t0.sort_name, t0.id, t0.code 
FROM project AS t0 
WHERE true AND t0.visibility = 'PUBLIC' ORDER BY t0.sort_name ASC, t0.id ASC 
 LIMIT 20) AS t0), 'projectsAggregate', (SELECT json_build_object('totalCount', count(*), 'groups', coalesce(json_agg(json_build_object('key', json_build_object('lead', json_build_object('kind', t5.k0)), 'count', t5.m0, 'countDistinct', json_build_object('programme', t5.m1, 'lead', t5.m2), 'min', json_build_object('startsOn', t5.m3, 'code', t5.m4)) ORDER BY n) FILTER (WHERE 100 >= n), '[]'::json)) 
FROM (SELECT t5.*, row_number() OVER (ORDER BY t5.m1 DESC NULLS FIRST, t5.k0 COLLATE "C" ASC NULLS LAST) AS n 
FROM (SELECT t5.k0 AS k0, count(*) AS m0, count(DISTINCT t5.o0) AS m1, count(DISTINCT t5.o1) AS m2, min(t5.o2) AS m3, min(t5.o3 COLLATE "C") AS m4 
FROM (SELECT t6.kind AS k0, t4.programme_id AS o0, t4.lead_org_id AS o1, t4.starts_on AS o2, t4.code AS o3 
FROM project AS t4 LEFT OUTER JOIN organisation AS t6 ON t6.id = t4.lead_org_id 
WHERE true AND t4.visibility = 'PUBLIC') AS t5 GROUP BY t5.k0) AS t5 
WHERE (t5.m1 < $1::BIGINT) IS NOT true) AS t5))
) END FROM s
