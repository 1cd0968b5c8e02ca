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
t30 AS 
(SELECT 1000 - t23.score AS place, t23.matched AS matched, t23.kind AS kind, t23.row_id AS row_id 
FROM (SELECT matches.kind AS kind, matches.row_id AS row_id, matches.score AS score, matches.matched AS matched 
FROM app.matches($6::VARCHAR, $7::SMALLINT[]) AS matches) AS t23 
WHERE coalesce(CASE WHEN (t23.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t24 
WHERE t24.id = t23.row_id) WHEN (t23.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t25 
WHERE t25.id = t23.row_id AND t25.visibility = 'PUBLIC') WHEN (t23.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t26 
WHERE t26.id = t23.row_id) WHEN (t23.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t27 
WHERE t27.id = t23.row_id) WHEN (t23.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t28 
WHERE t28.id = t23.row_id) WHEN (t23.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t29 
WHERE t29.id = t23.row_id AND t29.visibility = 'PUBLIC') ELSE NULL END, false)), 
t38 AS 
(SELECT t30.place AS place, t30.matched AS matched, t30.kind AS kind, t30.row_id AS row_id 
FROM t30 UNION ALL SELECT 1000 - t31.score AS place, t31.matched AS matched, t31.kind AS kind, t31.row_id AS row_id 
FROM (SELECT near_matches.kind AS kind, near_matches.row_id AS row_id, near_matches.score AS score, near_matches.matched AS matched 
FROM app.near_matches($6::VARCHAR, $7::SMALLINT[]) AS near_matches) AS t31 
WHERE coalesce(CASE WHEN (t31.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t32 
WHERE t32.id = t31.row_id) WHEN (t31.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t33 
WHERE t33.id = t31.row_id AND t33.visibility = 'PUBLIC') WHEN (t31.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t34 
WHERE t34.id = t31.row_id) WHEN (t31.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t35 
WHERE t35.id = t31.row_id) WHEN (t31.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t36 
WHERE t36.id = t31.row_id) WHEN (t31.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t37 
WHERE t37.id = t31.row_id AND t37.visibility = 'PUBLIC') ELSE NULL END, false) AND NOT (EXISTS (SELECT 1 
FROM t30))), 
t53 AS 
(SELECT 1000 - t46.score AS place, t46.matched AS matched, t46.kind AS kind, t46.row_id AS row_id 
FROM (SELECT matches.kind AS kind, matches.row_id AS row_id, matches.score AS score, matches.matched AS matched 
FROM app.matches($8::VARCHAR, $9::SMALLINT[]) AS matches) AS t46 
WHERE coalesce(CASE WHEN (t46.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t47 
WHERE t47.id = t46.row_id) WHEN (t46.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t48 
WHERE t48.id = t46.row_id AND t48.visibility = 'PUBLIC') WHEN (t46.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t49 
WHERE t49.id = t46.row_id) WHEN (t46.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t50 
WHERE t50.id = t46.row_id) WHEN (t46.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t51 
WHERE t51.id = t46.row_id) WHEN (t46.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t52 
WHERE t52.id = t46.row_id AND t52.visibility = 'PUBLIC') ELSE NULL END, false)), 
t61 AS 
(SELECT t53.place AS place, t53.matched AS matched, t53.kind AS kind, t53.row_id AS row_id 
FROM t53 UNION ALL SELECT 1000 - t54.score AS place, t54.matched AS matched, t54.kind AS kind, t54.row_id AS row_id 
FROM (SELECT near_matches.kind AS kind, near_matches.row_id AS row_id, near_matches.score AS score, near_matches.matched AS matched 
FROM app.near_matches($8::VARCHAR, $9::SMALLINT[]) AS near_matches) AS t54 
WHERE coalesce(CASE WHEN (t54.kind = 1) THEN (SELECT true AS anon_1 
FROM programme AS t55 
WHERE t55.id = t54.row_id) WHEN (t54.kind = 2) THEN (SELECT true AS anon_1 
FROM project AS t56 
WHERE t56.id = t54.row_id AND t56.visibility = 'PUBLIC') WHEN (t54.kind = 6) THEN (SELECT true AS anon_1 
FROM region AS t57 
WHERE t57.id = t54.row_id) WHEN (t54.kind = 7) THEN (SELECT true AS anon_1 
FROM organisation AS t58 
WHERE t58.id = t54.row_id) WHEN (t54.kind = 11) THEN (SELECT true AS anon_1 
FROM commodity AS t59 
WHERE t59.id = t54.row_id) WHEN (t54.kind = 23) THEN (SELECT true AS anon_1 
FROM agreement AS t60 
WHERE t60.id = t54.row_id AND t60.visibility = 'PUBLIC') ELSE NULL END, false) AND NOT (EXISTS (SELECT 1 
FROM t53)))
 SELECT json_build_object('search', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM t15), 'pageInfo', json_build_object('hasNextPage', count(*) > $3::BIGINT), 'edges', coalesce(json_agg(json_build_object('score', 1000 - t16.place, 'matched', t16.matched, 'node', CASE WHEN (t16.kind = 1) THEN (SELECT json_build_object('__typename', 'Programme', 'code', t17.code, 'name', coalesce(t17.name_id, t17.name_en, t17.sort_name)) AS json_build_object_3 
FROM programme AS t17 
WHERE t17.id = t16.row_id 
 LIMIT 1) WHEN (t16.kind = 2) THEN (SELECT json_build_object('__typename', 'Project', 'code', t18.code, 'name', coalesce(t18.name_id, t18.name_en, t18.sort_name)) AS json_build_object_4 
FROM project AS t18 
WHERE t18.id = t16.row_id AND t18.visibility = 'PUBLIC' 
 LIMIT 1) WHEN (t16.kind = 6) THEN (SELECT json_build_object('__typename', 'Region') AS json_build_object_5 
FROM region AS t19 
WHERE t19.id = t16.row_id 
 LIMIT 1) WHEN (t16.kind = 7) THEN (SELECT json_build_object('__typename', 'Organisation') AS json_build_object_6 
FROM organisation AS t20 
WHERE t20.id = t16.row_id 
 LIMIT 1) WHEN (t16.kind = 11) THEN (SELECT json_build_object('__typename', 'Commodity') AS json_build_object_7 
FROM commodity AS t21 
WHERE t21.id = t16.row_id 
 LIMIT 1) WHEN (t16.kind = 23) THEN (SELECT json_build_object('__typename', 'Agreement', 'code', t22.code, 'number', t22.number) AS json_build_object_8 
FROM agreement AS t22 
WHERE t22.id = t16.row_id AND t22.visibility = 'PUBLIC' 
 LIMIT 1) ELSE NULL END) ORDER BY t16.place ASC, t16.matched ASC, t16.kind ASC, t16.row_id ASC) FILTER (WHERE n <= $3::BIGINT), '[]'::json)) AS json_build_object_2 
FROM (SELECT t16.*, row_number() OVER (ORDER BY t16.place ASC, t16.matched ASC, t16.kind ASC, t16.row_id ASC) AS n, count(*) OVER () AS found 
FROM (SELECT t15.* 
FROM t15 ORDER BY t15.place ASC, t15.matched ASC, t15.kind ASC, t15.row_id ASC 
 LIMIT $3::BIGINT + 1) AS t16) AS t16), 'misspelt', (SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (t39.kind = 1) THEN (SELECT json_build_object() AS json_build_object_10 
FROM programme AS t40 
WHERE t40.id = t39.row_id 
 LIMIT 1) WHEN (t39.kind = 2) THEN (SELECT json_build_object() AS json_build_object_11 
FROM project AS t41 
WHERE t41.id = t39.row_id AND t41.visibility = 'PUBLIC' 
 LIMIT 1) WHEN (t39.kind = 6) THEN (SELECT json_build_object('name', coalesce(t42.name_en, t42.name_id, t42.sort_name), 'codeIn', (SELECT region_code.code 
FROM region_code 
WHERE region_code.region_id = t42.id AND region_code.scheme = $4::VARCHAR AND region_code.valid @> $5::DATE 
 LIMIT 1)) AS json_build_object_12 
FROM region AS t42 
WHERE t42.id = t39.row_id 
 LIMIT 1) WHEN (t39.kind = 7) THEN (SELECT json_build_object() AS json_build_object_13 
FROM organisation AS t43 
WHERE t43.id = t39.row_id 
 LIMIT 1) WHEN (t39.kind = 11) THEN (SELECT json_build_object() AS json_build_object_14 
FROM commodity AS t44 
WHERE t44.id = t39.row_id 
 LIMIT 1) WHEN (t39.kind = 23) THEN (SELECT json_build_object() AS json_build_object_15 
FROM agreement AS t45 
WHERE t45.id = t39.row_id AND t45.visibility = 'PUBLIC' 
 LIMIT 1) ELSE NULL END ORDER BY t39.place ASC, t39.matched ASC, t39.kind ASC, t39.row_id ASC) FILTER (WHERE n <= 20), '[]'::json)) AS json_build_object_9 
FROM (SELECT t39.*, row_number() OVER (ORDER BY t39.place ASC, t39.matched ASC, t39.kind ASC, t39.row_id ASC) AS n, count(*) OVER () AS found 
FROM (SELECT t38.* 
FROM t38 ORDER BY t38.place ASC, t38.matched ASC, t38.kind ASC, t38.row_id ASC 
 LIMIT 20 + 1) AS t39) AS t39), 'formerCode', (SELECT json_build_object('edges', coalesce(json_agg(json_build_object('score', 1000 - t62.place, 'matched', t62.matched, 'node', CASE WHEN (t62.kind = 1) THEN (SELECT json_build_object() AS json_build_object_17 
FROM programme AS t63 
WHERE t63.id = t62.row_id 
 LIMIT 1) WHEN (t62.kind = 2) THEN (SELECT json_build_object() AS json_build_object_18 
FROM project AS t64 
WHERE t64.id = t62.row_id AND t64.visibility = 'PUBLIC' 
 LIMIT 1) WHEN (t62.kind = 6) THEN (SELECT json_build_object('name', coalesce(t65.name_en, t65.name_id, t65.sort_name)) AS json_build_object_19 
FROM region AS t65 
WHERE t65.id = t62.row_id 
 LIMIT 1) WHEN (t62.kind = 7) THEN (SELECT json_build_object() AS json_build_object_20 
FROM organisation AS t66 
WHERE t66.id = t62.row_id 
 LIMIT 1) WHEN (t62.kind = 11) THEN (SELECT json_build_object() AS json_build_object_21 
FROM commodity AS t67 
WHERE t67.id = t62.row_id 
 LIMIT 1) WHEN (t62.kind = 23) THEN (SELECT json_build_object() AS json_build_object_22 
FROM agreement AS t68 
WHERE t68.id = t62.row_id AND t68.visibility = 'PUBLIC' 
 LIMIT 1) ELSE NULL END) ORDER BY t62.place ASC, t62.matched ASC, t62.kind ASC, t62.row_id ASC) FILTER (WHERE n <= 20), '[]'::json)) AS json_build_object_16 
FROM (SELECT t62.*, row_number() OVER (ORDER BY t62.place ASC, t62.matched ASC, t62.kind ASC, t62.row_id ASC) AS n, count(*) OVER () AS found 
FROM (SELECT t61.* 
FROM t61 ORDER BY t61.place ASC, t61.matched ASC, t61.kind ASC, t61.row_id ASC 
 LIMIT 20 + 1) AS t62) AS t62)) AS json_build_object_1
) END FROM s
