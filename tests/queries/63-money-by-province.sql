WITH s AS MATERIALIZED (SELECT set_config('app.user', $7, true) || set_config('app.auditor', $8, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('budgetLinesAggregate', (SELECT json_build_object('totalCount', count(*), 'groups', coalesce(json_agg(json_build_object('key', json_build_object('region', json_build_object('province', json_build_object('name', t1.k0)), 'source', t1.k1), 'count', t1.m0, 'countDistinct', json_build_object('executor', t1.m1), 'sum', json_build_object('allocated', t1.j0, 'realised', t1.j1)) ORDER BY n) FILTER (WHERE 6 >= n), '[]'::json)) 
FROM (SELECT t1.*, row_number() OVER (ORDER BY t1.k0 COLLATE "C" ASC NULLS LAST, t1.m0 DESC NULLS FIRST, t1.k1 COLLATE "C" ASC NULLS LAST) AS n 
FROM (SELECT t1.k0 AS k0, t1.k1 AS k1, max(t1.m0) FILTER (WHERE t1.g0 = 1) AS m0, max(t1.m1) FILTER (WHERE t1.g0 = 1) AS m1, max(t1.m2) FILTER (WHERE t1.g0 = 1) AS m2, max(t1.m3) FILTER (WHERE t1.g0 = 1) AS m3, coalesce(json_agg(json_build_object('amount', CAST(t1.m2 AS TEXT), 'currency', t1.c0) ORDER BY t1.c0 COLLATE "C") FILTER (WHERE t1.g0 = 0 AND t1.m2 IS NOT NULL), '[]'::json) AS j0, coalesce(json_agg(json_build_object('amount', CAST(t1.m3 AS TEXT), 'currency', t1.c0) ORDER BY t1.c0 COLLATE "C") FILTER (WHERE t1.g0 = 0 AND t1.m3 IS NOT NULL), '[]'::json) AS j1 
FROM (SELECT t1.k0 AS k0, t1.k1 AS k1, count(*) AS m0, count(DISTINCT t1.o0) AS m1, sum(t1.o1) AS m2, sum(t1.o2) AS m3, t1.c0 AS c0, grouping(t1.c0) AS g0 
FROM (SELECT CASE WHEN (t3.id IS NOT NULL) THEN coalesce(t3.name_en, t3.name_id, t3.sort_name) ELSE NULL END AS k0, t0.source AS k1, t0.currency AS c0, t0.executor_org_id AS o0, t0.amount AS o1, t0.realised AS o2 
FROM budget_line AS t0 LEFT OUTER JOIN region AS t2 ON t2.id = t0.region_id LEFT OUTER JOIN LATERAL (SELECT t3.* 
FROM region AS t3 
WHERE t2.id IS NOT NULL AND t3.level = 'PROVINCE' AND t3.id = CASE WHEN (t2.level = 'PROVINCE') THEN t2.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_3 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_2 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_1 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = t2.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END 
 LIMIT 1) AS t3 ON true 
WHERE (true OR ($2::BIGINT[] IS NULL OR t0.scope_id = ANY ($2::BIGINT[])) AND t0.funder_org_id = ANY ($3::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t0.scope_id AND true AND true))) AND (EXISTS (SELECT 1 
FROM budget AS t4 
WHERE t4.id = t0.budget_id AND (true OR ($2::BIGINT[] IS NULL OR t4.scope_id = ANY ($2::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = t4.id AND paid.funder_org_id = ANY ($3::BIGINT[]) AND (true OR ($2::BIGINT[] IS NULL OR paid.scope_id = ANY ($2::BIGINT[])) AND paid.funder_org_id = ANY ($3::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = paid.scope_id AND true))))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t4.scope_id AND true AND true))) AND (t4.calendar COLLATE "C") = $4::VARCHAR AND t4.fiscal_year = $5::BIGINT AND (t4.status COLLATE "C") = ANY ($6::TEXT[])))) AS t1 GROUP BY GROUPING SETS ((t1.k0, t1.k1), (t1.k0, t1.k1, t1.c0))) AS t1 GROUP BY t1.k0, t1.k1) AS t1) AS t1))
) END FROM s
