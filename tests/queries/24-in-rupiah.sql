WITH s AS MATERIALIZED (SELECT set_config('app.user', $8, true) || set_config('app.auditor', $9, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('perCurrency', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('count', t1.m0, 'sum', json_build_object('amount', t1.j0))), '[]'::json)) 
FROM (SELECT t1.* 
FROM (SELECT max(t1.m0) FILTER (WHERE t1.g0 = 1) AS m0, max(t1.m1) FILTER (WHERE t1.g0 = 1) AS m1, coalesce(json_agg(json_build_object('amount', CAST(t1.m1 AS TEXT), 'currency', t1.c0) ORDER BY t1.c0 COLLATE "C") FILTER (WHERE t1.g0 = 0 AND t1.m1 IS NOT NULL), '[]'::json) AS j0 
FROM (SELECT count(*) AS m0, sum(t1.o0) AS m1, t1.c0 AS c0, grouping(t1.c0) AS g0 
FROM (SELECT t0.currency AS c0, t0.amount AS o0 
FROM financial_entry AS t0 
WHERE (true OR (t0.reporter_org_id = ANY ($1::BIGINT[]) OR t0.verifier_org_id = ANY ($1::BIGINT[])) AND ($2::BIGINT[] IS NULL OR t0.scope_id = ANY ($2::BIGINT[])) OR true AND (t0.report_id IS NULL OR t0.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t0.report_id AND (true OR (of_report.reporter_org_id = ANY ($1::BIGINT[]) OR of_report.verifier_org_id = ANY ($1::BIGINT[])) AND ($2::BIGINT[] IS NULL OR of_report.scope_id = ANY ($2::BIGINT[])))))) AND (t0.kind COLLATE "C") = $3::VARCHAR AND (EXISTS (SELECT 1 
FROM budget_line AS t2 
WHERE t2.id = t0.line_id AND (true OR ($2::BIGINT[] IS NULL OR t2.scope_id = ANY ($2::BIGINT[])) AND t2.funder_org_id = ANY ($1::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t2.scope_id AND true AND true))) AND (EXISTS (SELECT 1 
FROM project AS t3 
WHERE t3.id = t2.project_id AND true AND t3.code = $4::VARCHAR))))) AS t1 GROUP BY GROUPING SETS ((), (t1.c0))) AS t1) AS t1 
 LIMIT 100) AS t1), 'inRupiah', (WITH t5 AS MATERIALIZED 
(SELECT t6.source AS k0, t4.amount AS o0, t4.currency AS c0, t4.on_date AS d0 
FROM financial_entry AS t4 LEFT OUTER JOIN budget_line AS t6 ON t6.id = t4.line_id AND (true OR ($2::BIGINT[] IS NULL OR t6.scope_id = ANY ($2::BIGINT[])) AND t6.funder_org_id = ANY ($1::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t6.scope_id AND true AND true))) 
WHERE (true OR (t4.reporter_org_id = ANY ($1::BIGINT[]) OR t4.verifier_org_id = ANY ($1::BIGINT[])) AND ($2::BIGINT[] IS NULL OR t4.scope_id = ANY ($2::BIGINT[])) OR true AND (t4.report_id IS NULL OR t4.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t4.report_id AND (true OR (of_report.reporter_org_id = ANY ($1::BIGINT[]) OR of_report.verifier_org_id = ANY ($1::BIGINT[])) AND ($2::BIGINT[] IS NULL OR of_report.scope_id = ANY ($2::BIGINT[])))))) AND (t4.kind COLLATE "C") = $5::VARCHAR AND t6.id IS NOT NULL AND (EXISTS (SELECT 1 
FROM project AS t8 
WHERE t8.id = t6.project_id AND true AND t8.code = $6::VARCHAR))), 
t7 AS MATERIALIZED 
(SELECT t7n.c AS c, t7n.d AS d, t7r.rate AS rate, t7r.legs AS legs 
FROM (SELECT DISTINCT t5.c0 AS c, t5.d0 AS d 
FROM t5 
WHERE t5.o0 IS NOT NULL) AS t7n JOIN app.rate(CAST(t7n.c AS TEXT), $7::VARCHAR, t7n.d) AS t7r ON true)
 SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('line', json_build_object('source', t5.k0)), 'sum', json_build_object('amount', CASE WHEN (t5.m0 IS NOT NULL) THEN json_build_array(json_build_object('amount', CAST(t5.m0 AS TEXT), 'currency', CAST($7::VARCHAR AS TEXT))) ELSE '[]'::json END))), '[]'::json), 'rates', (SELECT coalesce(json_agg(json_build_object('from', t9.c, 'to', CAST($7::VARCHAR AS TEXT), 'on', t9.d, 'rate', CAST(t9.rate AS TEXT), 'legs', (SELECT coalesce(json_agg(json_build_object('base', t9l.value -> 'base', 'quote', t9l.value -> 'quote', 'on', t9l.value -> 'on', 'rate', t9l.value -> 'rate', 'isInverted', t9l.value -> 'is_inverted', 'source', t9l.value -> 'source')), '[]'::json) 
FROM json_array_elements(t9.legs) AS t9l))), '[]'::json) 
FROM (SELECT t9.* 
FROM (SELECT c, d, rate, legs 
FROM t7) AS t9 ORDER BY t9.c COLLATE "C", t9.d, t9.rate 
 LIMIT 10000) AS t9)) 
FROM (SELECT t5.* 
FROM (SELECT t5.k0 AS k0, app.round_half_even(sum(t5.o0 * t7.rate), app.minor_digits($7::VARCHAR)) AS m0 
FROM t5 LEFT OUTER JOIN t7 ON t7.c = t5.c0 AND t7.d = t5.d0 GROUP BY t5.k0) AS t5 ORDER BY t5.m0 DESC NULLS FIRST, t5.k0 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t5))
) END FROM s
