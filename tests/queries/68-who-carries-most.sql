WITH s AS MATERIALIZED (SELECT set_config('app.user', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('kinds', (SELECT json_build_object('totalCount', count(*), 'groups', coalesce(json_agg(json_build_object('key', json_build_object('organisation', json_build_object('kind', t1.k0), 'role', t1.k1), 'count', t1.m0, 'countDistinct', json_build_object('organisation', t1.m1)) ORDER BY n) FILTER (WHERE 5 >= n), '[]'::json)) 
FROM (SELECT t1.*, row_number() OVER (ORDER BY t1.m0 DESC NULLS FIRST, t1.k0 COLLATE "C" ASC NULLS LAST, t1.k1 COLLATE "C" ASC NULLS LAST) AS n 
FROM (SELECT t1.k0 AS k0, t1.k1 AS k1, count(*) AS m0, count(DISTINCT t1.o0) AS m1 
FROM (SELECT t2.kind AS k0, t0.role AS k1, t0.organisation_id AS o0 
FROM participation AS t0 LEFT OUTER JOIN organisation AS t2 ON t2.id = t0.organisation_id 
WHERE t0.visibility = 'PUBLIC') AS t1 GROUP BY t1.k0, t1.k1) AS t1) AS t1), 'organisations', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('organisation', json_build_object('code', t4.k0)), 'count', t4.m0)), '[]'::json)) 
FROM (SELECT t4.* 
FROM (SELECT t4.k0 AS k0, count(*) AS m0 
FROM (SELECT t5.code AS k0 
FROM participation AS t3 LEFT OUTER JOIN organisation AS t5 ON t5.id = t3.organisation_id 
WHERE t3.visibility = 'PUBLIC') AS t4 GROUP BY t4.k0) AS t4 
WHERE t4.m0 > $1::BIGINT ORDER BY t4.m0 DESC NULLS FIRST, t4.k0 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t4))
) END FROM s
