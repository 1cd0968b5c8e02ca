WITH s AS MATERIALIZED (SELECT set_config('app.user', $5, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('each', (SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('kind', t1.k0), 'count', t1.m0, 'sum', json_build_object('amount', t1.j0))), '[]'::json)) 
FROM (SELECT t1.* 
FROM (SELECT t1.k0 AS k0, max(t1.m0) FILTER (WHERE t1.g0 = 1) AS m0, max(t1.m1) FILTER (WHERE t1.g0 = 1) AS m1, coalesce(json_agg(json_build_object('amount', CAST(t1.m1 AS TEXT), 'currency', t1.c0) ORDER BY t1.c0 COLLATE "C") FILTER (WHERE t1.g0 = 0 AND t1.m1 IS NOT NULL), '[]'::json) AS j0 
FROM (SELECT t1.k0 AS k0, count(*) AS m0, sum(t1.o0) AS m1, t1.c0 AS c0, grouping(t1.c0) AS g0 
FROM (SELECT t0.kind AS k0, t0.currency AS c0, t0.amount AS o0 
FROM financial_entry AS t0 
WHERE t0.visibility = 'PUBLIC' AND (t0.report_id IS NULL OR t0.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t0.report_id AND of_report.visibility = 'PUBLIC'))) AS t1 GROUP BY GROUPING SETS ((t1.k0), (t1.k0, t1.c0))) AS t1 GROUP BY t1.k0) AS t1 ORDER BY t1.k0 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t1), 'inRupiah', (WITH t3 AS MATERIALIZED 
(SELECT t2.kind AS k0, t2.amount AS o0, t2.currency AS c0, t2.on_date AS d0 
FROM financial_entry AS t2 
WHERE t2.visibility = 'PUBLIC' AND (t2.report_id IS NULL OR t2.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t2.report_id AND of_report.visibility = 'PUBLIC'))), 
t4 AS MATERIALIZED 
(SELECT t4n.c AS c, t4n.d AS d, t4r.rate AS rate, t4r.legs AS legs 
FROM (SELECT DISTINCT t3.c0 AS c, t3.d0 AS d 
FROM t3 
WHERE t3.o0 IS NOT NULL) AS t4n JOIN app.rate(CAST(t4n.c AS TEXT), $1::VARCHAR, t4n.d) AS t4r ON true)
 SELECT json_build_object('groups', coalesce(json_agg(json_build_object('key', json_build_object('kind', t3.k0), 'sum', json_build_object('amount', CASE WHEN (t3.m0 IS NOT NULL) THEN json_build_array(json_build_object('amount', CAST(t3.m0 AS TEXT), 'currency', CAST($1::VARCHAR AS TEXT))) ELSE '[]'::json END), 'avg', json_build_object('amount', CASE WHEN (t3.m1 IS NOT NULL) THEN json_build_array(json_build_object('amount', CAST(t3.m1 AS TEXT))) ELSE '[]'::json END))), '[]'::json), 'rates', (SELECT coalesce(json_agg(json_build_object('from', t5.c, 'to', CAST($1::VARCHAR AS TEXT), 'on', t5.d, 'rate', CAST(t5.rate AS TEXT), 'legs', (SELECT coalesce(json_agg(json_build_object('base', t5l.value -> 'base', 'quote', t5l.value -> 'quote', 'on', t5l.value -> 'on', 'rate', t5l.value -> 'rate', 'source', t5l.value -> 'source', 'isInverted', t5l.value -> 'is_inverted')), '[]'::json) 
FROM json_array_elements(t5.legs) AS t5l))), '[]'::json) 
FROM (SELECT t5.* 
FROM (SELECT c, d, rate, legs 
FROM t4) AS t5 ORDER BY t5.c COLLATE "C", t5.d, t5.rate 
 LIMIT 10000) AS t5)) 
FROM (SELECT t3.* 
FROM (SELECT t3.k0 AS k0, app.round_half_even(sum(t3.o0 * t4.rate), app.minor_digits($1::VARCHAR)) AS m0, app.round_half_even(app.mean(sum(t3.o0 * t4.rate), count(t3.o0)), app.minor_digits($1::VARCHAR)) AS m1 
FROM t3 LEFT OUTER JOIN t4 ON t4.c = t3.c0 AND t4.d = t3.d0 GROUP BY t3.k0) AS t3 ORDER BY t3.k0 COLLATE "C" ASC NULLS LAST 
 LIMIT 100) AS t3), 'inYen', (WITH t7 AS MATERIALIZED 
(SELECT t6.amount AS o0, t6.currency AS c0 
FROM financial_entry AS t6 
WHERE t6.visibility = 'PUBLIC' AND (t6.report_id IS NULL OR t6.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t6.report_id AND of_report.visibility = 'PUBLIC'))), 
t8 AS MATERIALIZED 
(SELECT t8n.c AS c, CAST($2::DATE AS DATE) AS d, t8r.rate AS rate, t8r.legs AS legs 
FROM (SELECT DISTINCT t7.c0 AS c 
FROM t7 
WHERE t7.o0 IS NOT NULL) AS t8n JOIN app.rate(CAST(t8n.c AS TEXT), $3::VARCHAR, CAST($2::DATE AS DATE)) AS t8r ON true)
 SELECT json_build_object('groups', coalesce(json_agg(json_build_object('sum', json_build_object('amount', CASE WHEN (t7.m0 IS NOT NULL) THEN json_build_array(json_build_object('amount', CAST(t7.m0 AS TEXT), 'currency', CAST($3::VARCHAR AS TEXT))) ELSE '[]'::json END))), '[]'::json), 'rates', (SELECT coalesce(json_agg(json_build_object('from', t9.c, 'on', t9.d, 'rate', CAST(t9.rate AS TEXT), 'legs', (SELECT coalesce(json_agg(json_build_object('on', t9l.value -> 'on', 'isInverted', t9l.value -> 'is_inverted')), '[]'::json) 
FROM json_array_elements(t9.legs) AS t9l))), '[]'::json) 
FROM (SELECT t9.* 
FROM (SELECT c, d, rate, legs 
FROM t8) AS t9 ORDER BY t9.c COLLATE "C", t9.d, t9.rate 
 LIMIT 10000) AS t9)) 
FROM (SELECT t7.* 
FROM (SELECT app.round_half_even(sum(t7.o0 * t8.rate), app.minor_digits($3::VARCHAR)) AS m0 
FROM t7 LEFT OUTER JOIN t8 ON t8.c = t7.c0) AS t7 
 LIMIT 100) AS t7), 'asRecorded', (WITH t11 AS MATERIALIZED 
(SELECT t10.amount AS o0, t10.currency AS c0, coalesce(t10.rate_to_idr, 0) AS f0, t10.on_date AS d0 
FROM financial_entry AS t10 
WHERE t10.visibility = 'PUBLIC' AND (t10.report_id IS NULL OR t10.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t10.report_id AND of_report.visibility = 'PUBLIC'))), 
t12 AS MATERIALIZED 
(SELECT t12n.c AS c, t12n.f AS f, t12n.d AS d, t12r.rate AS rate, t12r.legs AS legs 
FROM (SELECT DISTINCT t11.c0 AS c, t11.f0 AS f, t11.d0 AS d 
FROM t11 
WHERE t11.o0 IS NOT NULL) AS t12n JOIN app.frozen_rate(CAST(t12n.c AS TEXT), nullif(t12n.f, 0), t12n.d) AS t12r ON true)
 SELECT json_build_object('groups', coalesce(json_agg(json_build_object('sum', json_build_object('amount', CASE WHEN (t11.m0 IS NOT NULL) THEN json_build_array(json_build_object('amount', CAST(t11.m0 AS TEXT))) ELSE '[]'::json END))), '[]'::json), 'rates', (SELECT coalesce(json_agg(json_build_object('from', t13.c, 'on', t13.d, 'rate', CAST(t13.rate AS TEXT), 'isFrozen', true)), '[]'::json) 
FROM (SELECT t13.* 
FROM (SELECT c, d, rate, legs 
FROM t12) AS t13 ORDER BY t13.c COLLATE "C", t13.d, t13.rate 
 LIMIT 10000) AS t13)) 
FROM (SELECT t11.* 
FROM (SELECT app.round_half_even(sum(t11.o0 * t12.rate), app.minor_digits($4::VARCHAR)) AS m0 
FROM t11 LEFT OUTER JOIN t12 ON t12.c = t11.c0 AND t12.f = t11.f0 AND t12.d = t11.d0) AS t11 
 LIMIT 100) AS t11))
) END FROM s
