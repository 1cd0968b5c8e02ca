WITH s AS MATERIALIZED (SELECT set_config('app.user', $6, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('open', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code) ORDER BY t0.k0 DESC, t0.id DESC) FILTER (WHERE 3 >= n), '[]'::json), 'pageInfo', json_build_object('hasNextPage', count(*) > 3, 'endCursor', max(replace(encode(convert_to(CAST(json_build_array('1', $1::VARCHAR, CAST(t0.k0 AS TEXT), CAST(t0.id AS TEXT)) AS TEXT), 'UTF8'), 'base64'), E'\n', '')) FILTER (WHERE least(3, found) = n AND 3 >= n))) 
FROM (SELECT t0.*, row_number() OVER (ORDER BY t0.k0 DESC, t0.id DESC) AS n, count(*) OVER () AS found 
FROM (SELECT (SELECT t2.m0 
FROM (SELECT count(*) AS m0 
FROM (SELECT 1 AS o0 
FROM milestone AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' AND (t1.status COLLATE "C") IS DISTINCT FROM $2::VARCHAR) AS t2) AS t2) AS k0, t0.id, t0.code 
FROM project AS t0 
WHERE true AND t0.visibility = 'PUBLIC' ORDER BY k0 DESC, t0.id DESC 
 LIMIT 3 + 1) AS t0) AS t0), 'inYen', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t3.code)), '[]'::json)) 
FROM (SELECT (SELECT t5.m0 
FROM (SELECT sum(t5.o0) AS m0 
FROM (SELECT t4.amount AS o0 
FROM budget_line AS t4 
WHERE t4.project_id = t3.id AND t4.visibility = 'PUBLIC' AND t4.currency = $3::VARCHAR) AS t5) AS t5) AS k0, t3.id, t3.code 
FROM project AS t3 
WHERE true AND t3.visibility = 'PUBLIC' ORDER BY k0 DESC NULLS LAST, t3.id DESC 
 LIMIT 2) AS t3), 'inRupiah', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t6.code)), '[]'::json)) 
FROM (SELECT (WITH t8 AS MATERIALIZED 
(SELECT t7.amount AS o0, t7.currency AS c0 
FROM budget_line AS t7 
WHERE t7.project_id = t6.id AND t7.visibility = 'PUBLIC'), 
t9 AS MATERIALIZED 
(SELECT t9n.c AS c, CAST($4::DATE AS DATE) AS d, t9r.rate AS rate, t9r.legs AS legs 
FROM (SELECT DISTINCT t8.c0 AS c 
FROM t8 
WHERE t8.o0 IS NOT NULL) AS t9n JOIN app.rate(CAST(t9n.c AS TEXT), $5::VARCHAR, CAST($4::DATE AS DATE)) AS t9r ON true)
 SELECT t8.m0 
FROM (SELECT app.round_half_even(max(t8.o0 * t9.rate), app.minor_digits($5::VARCHAR)) AS m0 
FROM t8 LEFT OUTER JOIN t9 ON t9.c = t8.c0) AS t8) AS k0, (SELECT t12.m0 
FROM (SELECT count(DISTINCT t12.o0) AS m0 
FROM (SELECT t11.unit AS o0 
FROM indicator AS t11 
WHERE t11.programme_id = t10.id AND t11.visibility = 'PUBLIC' AND t10.id IS NOT NULL) AS t12) AS t12) AS k1, t6.id, t6.code 
FROM project AS t6 LEFT OUTER JOIN programme AS t10 ON t10.id = t6.programme_id 
WHERE true AND t6.visibility = 'PUBLIC' ORDER BY k0 DESC NULLS LAST, k1 ASC, t6.id ASC 
 LIMIT 4) AS t6))
) END FROM s
