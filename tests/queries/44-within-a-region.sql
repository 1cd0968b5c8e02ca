WITH s AS MATERIALIZED (SELECT set_config('app.user', $25, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('before', json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM region AS t1 
WHERE (t1.level COLLATE "C") = $1::VARCHAR AND t1.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $2::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $2::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $2::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $3::VARCHAR AND whole.code = $4::VARCHAR AND (whole.valid @> $2::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])))), 'now', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM region AS t3 
WHERE (t3.level COLLATE "C") = $5::VARCHAR AND t3.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $6::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $6::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $6::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $7::VARCHAR AND whole.code = $8::VARCHAR AND (whole.valid @> $6::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[]))), 'nodes', coalesce(json_agg(json_build_object('name', coalesce(t2.name_en, t2.name_id, t2.sort_name))), '[]'::json)) 
FROM (SELECT t2.name_en, t2.name_id, t2.sort_name, t2.id 
FROM region AS t2 
WHERE (t2.level COLLATE "C") = $9::VARCHAR AND t2.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $6::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $6::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $6::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $10::VARCHAR AND whole.code = $11::VARCHAR AND (whole.valid @> $6::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])) ORDER BY t2.sort_name ASC, t2.id ASC 
 LIMIT 20) AS t2), 'moved', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t4.name_en, t4.name_id, t4.sort_name))), '[]'::json)) 
FROM (SELECT t4.name_en, t4.name_id, t4.sort_name, t4.id 
FROM region AS t4 
WHERE t4.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $12::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $12::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $12::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $13::VARCHAR AND whole.code = $14::VARCHAR AND (whole.valid @> $12::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])) AND t4.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $15::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $15::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $15::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $16::VARCHAR AND whole.code = $17::VARCHAR AND (whole.valid @> $15::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])) AND (t4.level COLLATE "C") = $18::VARCHAR ORDER BY t4.sort_name ASC, t4.id ASC 
 LIMIT 20) AS t4), 'projectSites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM project_site AS t7 
WHERE true AND t7.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM region AS t8 
WHERE t8.id = t7.region_id AND t8.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $6::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $6::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $6::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $19::VARCHAR AND whole.code = $20::VARCHAR AND (whole.valid @> $6::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[]))))), 'nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t9.name_en, t9.name_id, t9.sort_name))) ORDER BY t5.id ASC), '[]'::json)) 
FROM (SELECT t5.id, t5.region_id 
FROM project_site AS t5 
WHERE true AND t5.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM region AS t6 
WHERE t6.id = t5.region_id AND t6.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $6::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $6::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $6::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $21::VARCHAR AND whole.code = $22::VARCHAR AND (whole.valid @> $6::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])))) ORDER BY t5.id ASC 
 LIMIT 20) AS t5 LEFT OUTER JOIN region AS t9 ON t9.id = t5.region_id), 'projects', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t10.code)), '[]'::json)) 
FROM (SELECT t10.sort_name, t10.id, t10.code 
FROM project AS t10 
WHERE true AND t10.visibility = 'PUBLIC' AND (EXISTS (SELECT project_site.id 
FROM project_site 
WHERE project_site.project_id = t10.id AND project_site.region_id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $6::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $6::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $6::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $23::VARCHAR AND whole.code = $24::VARCHAR AND (whole.valid @> $6::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])) AND project_site.visibility = 'PUBLIC')) ORDER BY t10.sort_name ASC, t10.id ASC 
 LIMIT 20) AS t10))
) END FROM s
