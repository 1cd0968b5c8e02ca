WITH s AS MATERIALIZED (SELECT set_config('app.user', $7, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t2.name_id, t2.name_en, t2.sort_name), 'codeThen', (SELECT region_code.code 
FROM region_code 
WHERE region_code.region_id = t2.id AND region_code.scheme = $1::VARCHAR AND region_code.valid @> $2::DATE 
 LIMIT 1), 'codeNow', (SELECT region_code.code 
FROM region_code 
WHERE region_code.region_id = t2.id AND region_code.scheme = $3::VARCHAR AND region_code.valid @> $4::DATE 
 LIMIT 1)), 'provinceThen', (SELECT json_build_object('name', coalesce(t3.name_id, t3.name_en, t3.sort_name)) 
FROM region AS t3 
WHERE t3.level = 'PROVINCE' AND t3.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $5::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $5::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $5::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t1.region_id) 
 LIMIT 1), 'provinceNow', (SELECT json_build_object('name', coalesce(t4.name_id, t4.name_en, t4.sort_name)) 
FROM region AS t4 
WHERE t4.level = 'PROVINCE' AND t4.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $4::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $4::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $4::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t1.region_id) 
 LIMIT 1)) ORDER BY t1.id ASC), '[]'::json)) 
FROM (SELECT t1.id, t1.region_id 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.id ASC 
 LIMIT 20) AS t1 LEFT OUTER JOIN region AS t2 ON t2.id = t1.region_id)) 
FROM project AS t0 
WHERE t0.code = $6::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1))
) END FROM s
