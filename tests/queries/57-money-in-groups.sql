WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('budgetLinesAggregate', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('budget', json_build_object('period', json_build_object('startsOn', t1.k0)), 'funder', json_build_object('kind', t1.k1)), 'count', t1.m0, 'sum', json_build_object('allocated', t1.j0), 'max', json_build_object('allocated', t1.j1))), '[]'::json)) 
FROM (SELECT t1.* 
FROM (SELECT t1.k0 AS k0, t1.k1 AS k1, max(t1.m0) FILTER (WHERE t1.g0 = 1) AS m0, max(t1.m1) FILTER (WHERE t1.g0 = 1) AS m1, max(t1.m2) FILTER (WHERE t1.g0 = 1) AS m2, coalesce(json_agg(json_build_object('amount', CAST(t1.m1 AS TEXT), 'currency', t1.c0) ORDER BY t1.c0 COLLATE "C") FILTER (WHERE t1.g0 = 0 AND t1.m1 IS NOT NULL), '[]'::json) AS j0, coalesce(json_agg(json_build_object('amount', CAST(t1.m2 AS TEXT)) ORDER BY t1.c0 COLLATE "C") FILTER (WHERE t1.g0 = 0 AND t1.m2 IS NOT NULL), '[]'::json) AS j1 
FROM (SELECT t1.k0 AS k0, t1.k1 AS k1, count(*) AS m0, sum(t1.o0) AS m1, max(t1.o0) AS m2, t1.c0 AS c0, grouping(t1.c0) AS g0 
FROM (SELECT CAST(date_trunc('year', CAST(CASE WHEN (t2.id IS NOT NULL) THEN lower(t2.period) ELSE NULL END AS TIMESTAMP WITHOUT TIME ZONE) - interval '3 months') + interval '3 months' AS DATE) AS k0, t3.kind AS k1, t0.currency AS c0, t0.amount AS o0 
FROM budget_line AS t0 LEFT OUTER JOIN budget AS t2 ON t2.id = t0.budget_id AND t2.visibility = 'PUBLIC' LEFT OUTER JOIN organisation AS t3 ON t3.id = t0.funder_org_id 
WHERE t0.visibility = 'PUBLIC') AS t1 GROUP BY GROUPING SETS ((t1.k0, t1.k1), (t1.k0, t1.k1, t1.c0))) AS t1 GROUP BY t1.k0, t1.k1) AS t1 ORDER BY t1.k1 COLLATE "C" ASC NULLS LAST, t1.k0 ASC NULLS LAST 
 LIMIT 100) AS t1), 'programmes', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t4.code, 'indicatorsAggregate', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('aggregation', t6.k0), 'count', t6.m0, '__typename', 'IndicatorGroup')), '[]'::json), '__typename', 'IndicatorAggregate') 
FROM (SELECT t6.* 
FROM (SELECT t6.k0 AS k0, count(*) AS m0 
FROM (SELECT t5.aggregation AS k0 
FROM indicator AS t5 
WHERE t5.programme_id = t4.id AND t5.visibility = 'PUBLIC') AS t6 GROUP BY t6.k0) AS t6 ORDER BY t6.k0 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t6))), '[]'::json)) 
FROM (SELECT t4.sort_name, t4.id, t4.code 
FROM programme AS t4 
WHERE true ORDER BY t4.sort_name ASC, t4.id ASC 
 LIMIT 2) AS t4), 'none', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('count', t8.m0, 'sum', json_build_object('absorption', CAST(t8.m1 AS TEXT), 'allocated', t8.j0))), '[]'::json)) 
FROM (SELECT t8.* 
FROM (SELECT max(t8.m0) FILTER (WHERE t8.g0 = 1) AS m0, max(t8.m1) FILTER (WHERE t8.g0 = 1) AS m1, max(t8.m2) FILTER (WHERE t8.g0 = 1) AS m2, coalesce(json_agg(json_build_object('amount', CAST(t8.m2 AS TEXT)) ORDER BY t8.c0 COLLATE "C") FILTER (WHERE t8.g0 = 0 AND t8.m2 IS NOT NULL), '[]'::json) AS j0 
FROM (SELECT count(*) AS m0, sum(t8.o0) AS m1, sum(t8.o1) AS m2, t8.c0 AS c0, grouping(t8.c0) AS g0 
FROM (SELECT t7.currency AS c0, round((100 * t7.realised) / CAST(nullif(t7.amount, 0) AS NUMERIC), 6) AS o0, t7.amount AS o1 
FROM budget_line AS t7 
WHERE t7.visibility = 'PUBLIC' AND (t7.source COLLATE "C") = $1::VARCHAR AND t7.in_kind = $2::BOOLEAN) AS t8 GROUP BY GROUPING SETS ((), (t8.c0))) AS t8) AS t8 
 LIMIT 100) AS t8), 'indicatorValuesAggregate', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('indicator', json_build_object('code', t10.k0), 'isTotal', t10.k1, 'isOfficial', t10.k2), 'count', t10.m0, 'sum', json_build_object('value', CAST(t10.m1 AS TEXT)), 'avg', json_build_object('value', CAST(t10.m2 AS TEXT)))), '[]'::json)) 
FROM (SELECT t10.* 
FROM (SELECT t10.k0 AS k0, t10.k1 AS k1, t10.k2 AS k2, count(*) AS m0, CASE WHEN (bool_and(t10.a0) AND min(t10.a1) = max(t10.a1) AND min(t10.a2) = max(t10.a2)) THEN sum(t10.o0) ELSE NULL END AS m1, round(app.mean(sum(t10.o0), count(t10.o0)), 6) AS m2 
FROM (SELECT t11.code AS k0, coalesce(t9.disaggregation = jsonb_build_object(), false) AS k1, t9.report_id IS NULL OR (EXISTS (SELECT report.id 
FROM report 
WHERE report.id = t9.report_id AND report.revision = t9.report_revision AND (report.status = 'ACCEPTED' OR report.status = 'PUBLISHED') AND report.visibility = 'PUBLIC')) AS k2, t9.value AS o0, (EXISTS (SELECT indicator.id 
FROM indicator 
WHERE indicator.id = t9.indicator_id AND indicator.aggregation = 'SUM' AND indicator.visibility = 'PUBLIC')) AND (t9.report_id IS NULL OR (EXISTS (SELECT report.id 
FROM report 
WHERE report.id = t9.report_id AND report.revision = t9.report_revision AND (report.status = 'ACCEPTED' OR report.status = 'PUBLISHED') AND report.visibility = 'PUBLIC'))) AND coalesce(t9.disaggregation = jsonb_build_object(), false) AS a0, t9.indicator_id AS a1, CASE WHEN (t9.site_id IS NULL) THEN 0 ELSE 1 END AS a2 
FROM indicator_value AS t9 LEFT OUTER JOIN indicator AS t11 ON t11.id = t9.indicator_id AND t11.visibility = 'PUBLIC' 
WHERE t9.visibility = 'PUBLIC' AND (t9.report_id IS NULL OR t9.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t9.report_id AND of_report.visibility = 'PUBLIC'))) AS t10 GROUP BY t10.k0, t10.k1, t10.k2) AS t10 ORDER BY t10.k0 COLLATE "C" ASC NULLS LAST, t10.k1 ASC NULLS LAST, t10.k2 ASC NULLS LAST 
 LIMIT 100) AS t10))
) END FROM s
