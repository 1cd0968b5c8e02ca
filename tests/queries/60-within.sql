WITH s AS MATERIALIZED (SELECT set_config('app.user', $14, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('then', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code, 'sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name), 'province', (SELECT json_build_object('name', coalesce(t6.name_en, t6.name_id, t6.sort_name)) 
FROM region AS t6 
WHERE t6.level = 'PROVINCE' AND t6.id = CASE WHEN (t5.level = 'PROVINCE') THEN t5.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_3 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_2 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_1 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = t5.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END 
 LIMIT 1))) ORDER BY t3.id ASC), '[]'::json)) 
FROM (SELECT t3.id, t3.region_id 
FROM project_site AS t3 
WHERE t3.project_id = t0.id AND t3.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM region AS t4 
WHERE t4.id = t3.region_id AND t4.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
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
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])))) ORDER BY t3.id ASC 
 LIMIT 20) AS t3 LEFT OUTER JOIN region AS t5 ON t5.id = t3.region_id))), '[]'::json)) 
FROM (SELECT t0.sort_name, t0.id, t0.code 
FROM project AS t0 
WHERE true AND t0.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM region AS t2 
WHERE t2.id = t1.region_id AND t2.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $5::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $5::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $5::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $6::VARCHAR AND whole.code = $7::VARCHAR AND (whole.valid @> $5::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])))))) ORDER BY t0.sort_name ASC, t0.id ASC 
 LIMIT 20) AS t0), 'now', json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t8 
WHERE true AND t8.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM region AS t9 
WHERE t9.id = t8.region_id AND t9.id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $8::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $8::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $8::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $9::VARCHAR AND whole.code = $10::VARCHAR AND (whole.valid @> $8::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])))))), 'centralPapua', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t10.code)), '[]'::json)) 
FROM (SELECT t10.sort_name, t10.id, t10.code 
FROM project AS t10 
WHERE true AND t10.visibility = 'PUBLIC' AND (EXISTS (SELECT project_site.id 
FROM project_site 
WHERE project_site.project_id = t10.id AND project_site.region_id = ANY (CAST(coalesce((SELECT array_cat(reached3.parts, reached3.level) AS array_cat_1 
FROM (SELECT array((SELECT below3.region_id 
FROM region_parent AS below3 
WHERE below3.parent_id = ANY (reached2.level) AND (below3.valid @> $11::DATE))) AS level, array_cat(reached2.parts, reached2.level) AS parts 
FROM (SELECT array((SELECT below2.region_id 
FROM region_parent AS below2 
WHERE below2.parent_id = ANY (reached1.level) AND (below2.valid @> $11::DATE))) AS level, array_cat(reached1.parts, reached1.level) AS parts 
FROM (SELECT array((SELECT below1.region_id 
FROM region_parent AS below1 
WHERE below1.parent_id = ANY (reached0.level) AND (below1.valid @> $11::DATE))) AS level, array_cat(reached0.parts, reached0.level) AS parts 
FROM (SELECT array((SELECT whole.region_id 
FROM region_code AS whole 
WHERE whole.scheme = $12::VARCHAR AND whole.code = $13::VARCHAR AND (whole.valid @> $11::DATE))) AS level, CAST('{}' AS BIGINT[]) AS parts
 LIMIT ALL OFFSET 0) AS reached0
 LIMIT ALL OFFSET 0) AS reached1
 LIMIT ALL OFFSET 0) AS reached2
 LIMIT ALL OFFSET 0) AS reached3), CAST('{}' AS BIGINT[])) AS BIGINT[])) AND project_site.visibility = 'PUBLIC')) ORDER BY t10.sort_name ASC, t10.id ASC 
 LIMIT 20) AS t10))
) END FROM s
