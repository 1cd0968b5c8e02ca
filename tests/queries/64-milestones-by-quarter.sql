WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) || set_config('app.auditor', $4, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('milestonesAggregate', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('dueOn', t1.k0, 'status', t1.k1), 'count', t1.m0, 'countDistinct', json_build_object('responsible', t1.m1), 'avg', json_build_object('percent', CAST(t1.m2 AS TEXT)), 'min', json_build_object('dueOn', t1.m3), 'max', json_build_object('dueOn', t1.m4))), '[]'::json)) 
FROM (SELECT t1.* 
FROM (SELECT t1.k0 AS k0, t1.k1 AS k1, count(*) AS m0, count(DISTINCT t1.o0) AS m1, round(app.mean(sum(t1.o1), count(t1.o1)), 6) AS m2, min(t1.o2) AS m3, max(t1.o2) AS m4 
FROM (SELECT CAST(date_trunc('quarter', CAST(t0.due_on AS TIMESTAMP WITHOUT TIME ZONE)) AS DATE) AS k0, t0.status AS k1, t0.responsible_org_id AS o0, t0.percent AS o1, t0.due_on AS o2 
FROM milestone AS t0 
WHERE true AND (t0.status COLLATE "C") IS DISTINCT FROM $1::VARCHAR AND t0.due_on >= $2::DATE) AS t1 GROUP BY t1.k0, t1.k1) AS t1 ORDER BY t1.k0 ASC NULLS LAST, t1.k1 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t1))
) END FROM s
