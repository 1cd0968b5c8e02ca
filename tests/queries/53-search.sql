WITH s AS MATERIALIZED (SELECT set_config('app.user', $10, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
WITH t7 AS 
(SELECT 1000 - t0.score AS place, t0.matched AS matched, t0.kind AS kind, t0.row_id AS row_id 
FROM (SELECT matches.kind AS kind, matches.row_id AS row_id, matches.score AS score, matches.matched AS matched 
FROM app.matches($1::VARCHAR, $2::SMALLINT[]) AS matches) AS t0 
WHERE coalesce(CASE WHEN (t0.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t1 
WHERE t1.id = t0.row_id) WHEN (t0.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t2 
WHERE t2.id = t0.row_id AND t2.visibility = 'PUBLIC') WHEN (t0.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t3 
WHERE t3.id = t0.row_id) WHEN (t0.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t4 
WHERE t4.id = t0.row_id) WHEN (t0.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t5 
WHERE t5.id = t0.row_id) WHEN (t0.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t6 
WHERE t6.id = t0.row_id AND t6.visibility = 'PUBLIC') ELSE NULL END, false)), 
t15 AS 
(SELECT t7.place AS place, t7.matched AS matched, t7.kind AS kind, t7.row_id AS row_id 
FROM t7 UNION ALL SELECT 1000 - t8.score AS place, t8.matched AS matched, t8.kind AS kind, t8.row_id AS row_id 
FROM (SELECT near_matches.kind AS kind, near_matches.row_id AS row_id, near_matches.score AS score, near_matches.matched AS matched 
FROM app.near_matches($1::VARCHAR, $2::SMALLINT[]) AS near_matches) AS t8 
WHERE coalesce(CASE WHEN (t8.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t9 
WHERE t9.id = t8.row_id) WHEN (t8.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t10 
WHERE t10.id = t8.row_id AND t10.visibility = 'PUBLIC') WHEN (t8.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t11 
WHERE t11.id = t8.row_id) WHEN (t8.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t12 
WHERE t12.id = t8.row_id) WHEN (t8.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t13 
WHERE t13.id = t8.row_id) WHEN (t8.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t14 
WHERE t14.id = t8.row_id AND t14.visibility = 'PUBLIC') ELSE NULL END, false) AND NOT (EXISTS (SELECT 1 
FROM t7))), 
t22 AS 
(SELECT 1000 - t20.score AS place, t20.matched AS matched, t20.kind AS kind, t20.row_id AS row_id 
FROM (SELECT matches.kind AS kind, matches.row_id AS row_id, matches.score AS score, matches.matched AS matched 
FROM app.matches($6::VARCHAR, $7::SMALLINT[]) AS matches) AS t20 
WHERE t20.kind = 6 AND (EXISTS (SELECT true AS anon_1 
FROM region AS t21 
WHERE t21.id = t20.row_id))), 
t25 AS 
(SELECT t22.place AS place, t22.matched AS matched, t22.kind AS kind, t22.row_id AS row_id 
FROM t22 UNION ALL SELECT 1000 - t23.score AS place, t23.matched AS matched, t23.kind AS kind, t23.row_id AS row_id 
FROM (SELECT near_matches.kind AS kind, near_matches.row_id AS row_id, near_matches.score AS score, near_matches.matched AS matched 
FROM app.near_matches($6::VARCHAR, $7::SMALLINT[]) AS near_matches) AS t23 
WHERE t23.kind = 6 AND (EXISTS (SELECT true AS anon_1 
FROM region AS t24 
WHERE t24.id = t23.row_id)) AND NOT (EXISTS (SELECT 1 
FROM t22))), 
t35 AS 
(SELECT 1000 - t28.score AS place, t28.matched AS matched, t28.kind AS kind, t28.row_id AS row_id 
FROM (SELECT matches.kind AS kind, matches.row_id AS row_id, matches.score AS score, matches.matched AS matched 
FROM app.matches($8::VARCHAR, $9::SMALLINT[]) AS matches) AS t28 
WHERE coalesce(CASE WHEN (t28.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t29 
WHERE t29.id = t28.row_id) WHEN (t28.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t30 
WHERE t30.id = t28.row_id AND t30.visibility = 'PUBLIC') WHEN (t28.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t31 
WHERE t31.id = t28.row_id) WHEN (t28.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t32 
WHERE t32.id = t28.row_id) WHEN (t28.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t33 
WHERE t33.id = t28.row_id) WHEN (t28.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t34 
WHERE t34.id = t28.row_id AND t34.visibility = 'PUBLIC') ELSE NULL END, false)), 
t43 AS 
(SELECT t35.place AS place, t35.matched AS matched, t35.kind AS kind, t35.row_id AS row_id 
FROM t35 UNION ALL SELECT 1000 - t36.score AS place, t36.matched AS matched, t36.kind AS kind, t36.row_id AS row_id 
FROM (SELECT near_matches.kind AS kind, near_matches.row_id AS row_id, near_matches.score AS score, near_matches.matched AS matched 
FROM app.near_matches($8::VARCHAR, $9::SMALLINT[]) AS near_matches) AS t36 
WHERE coalesce(CASE WHEN (t36.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t37 
WHERE t37.id = t36.row_id) WHEN (t36.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t38 
WHERE t38.id = t36.row_id AND t38.visibility = 'PUBLIC') WHEN (t36.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t39 
WHERE t39.id = t36.row_id) WHEN (t36.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t40 
WHERE t40.id = t36.row_id) WHEN (t36.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t41 
WHERE t41.id = t36.row_id) WHEN (t36.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t42 
WHERE t42.id = t36.row_id AND t42.visibility = 'PUBLIC') ELSE NULL END, false) AND NOT (EXISTS (SELECT 1 
FROM t35)))
 SELECT json_build_object('search', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM t15), 'pageInfo', json_build_object('hasNextPage', count(*) > $3::BIGINT), 'edges', coalesce(json_agg(json_build_object('score', 1000 - t16.place, 'matched', t16.matched, 'node', CASE WHEN (t16.kind = 1) THEN (SELECT json_build_object('__typename', 'Programme', 'code', t17.code, 'name', coalesce(t17.name_id, t17.name_en, t17.sort_name)) 
FROM programme AS t17 
WHERE t17.id = t16.row_id) WHEN (t16.kind = 2) THEN (SELECT json_build_object('__typename', 'Project', 'code', t18.code, 'name', coalesce(t18.name_id, t18.name_en, t18.sort_name)) 
FROM project AS t18 
WHERE t18.id = t16.row_id AND t18.visibility = 'PUBLIC') WHEN (t16.kind = 6) THEN json_build_object('__typename', 'Region') WHEN (t16.kind = 7) THEN json_build_object('__typename', 'Organisation') WHEN (t16.kind = 11) THEN json_build_object('__typename', 'Commodity') WHEN (t16.kind = 23) THEN (SELECT json_build_object('__typename', 'Agreement', 'code', t19.code, 'number', t19.number) 
FROM agreement AS t19 
WHERE t19.id = t16.row_id AND t19.visibility = 'PUBLIC') ELSE NULL END) ORDER BY t16.place ASC, t16.matched ASC, t16.kind ASC, t16.row_id ASC) FILTER (WHERE n <= $3::BIGINT), '[]'::json)) 
FROM (SELECT t16.*, row_number() OVER (ORDER BY t16.place ASC, t16.matched ASC, t16.kind ASC, t16.row_id ASC) AS n, count(*) OVER () AS found 
FROM (SELECT t15.* 
FROM t15 ORDER BY t15.place ASC, t15.matched ASC, t15.kind ASC, t15.row_id ASC 
 LIMIT $3::BIGINT + 1) AS t16) AS t16), 'misspelt', (SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (t26.kind = 6) THEN (SELECT json_build_object('name', coalesce(t27.name_en, t27.name_id, t27.sort_name), 'codeIn', (SELECT region_code.code 
FROM region_code 
WHERE region_code.region_id = t27.id AND region_code.scheme = $4::VARCHAR AND region_code.valid @> $5::DATE 
 LIMIT 1)) 
FROM region AS t27 
WHERE t27.id = t26.row_id) ELSE NULL END ORDER BY t26.place ASC, t26.matched ASC, t26.kind ASC, t26.row_id ASC), '[]'::json)) 
FROM (SELECT t25.* 
FROM t25 ORDER BY t25.place ASC, t25.matched ASC, t25.kind ASC, t25.row_id ASC 
 LIMIT 20) AS t26), 'formerCode', (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('score', 1000 - t44.place, 'matched', t44.matched, 'node', CASE WHEN (t44.kind = 1) THEN json_build_object() WHEN (t44.kind = 2) THEN json_build_object() WHEN (t44.kind = 6) THEN (SELECT json_build_object('name', coalesce(t45.name_en, t45.name_id, t45.sort_name)) 
FROM region AS t45 
WHERE t45.id = t44.row_id) WHEN (t44.kind = 7) THEN json_build_object() WHEN (t44.kind = 11) THEN json_build_object() WHEN (t44.kind = 23) THEN json_build_object() ELSE NULL END) ORDER BY t44.place ASC, t44.matched ASC, t44.kind ASC, t44.row_id ASC), '[]'::json)) 
FROM (SELECT t43.* 
FROM t43 ORDER BY t43.place ASC, t43.matched ASC, t43.kind ASC, t43.row_id ASC 
 LIMIT 20) AS t44))
) END FROM s
