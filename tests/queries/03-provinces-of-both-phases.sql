WITH s AS MATERIALIZED (SELECT set_config('app.user', $4, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('name', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'sites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t2 
WHERE t2.project_id = t0.id AND t2.visibility = 'PUBLIC'), 'nodes', coalesce(json_agg(json_build_object('province', (SELECT json_build_object('code', t3.code, 'name', coalesce(t3.name_en, t3.name_id, t3.sort_name)) 
FROM region AS t3 
WHERE t3.level = 'PROVINCE' AND t3.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t1.region_id) 
 LIMIT 1), 'region', json_build_object('name', coalesce(t4.name_en, t4.name_id, t4.sort_name)), 'commodity', CASE WHEN (t5.id IS NOT NULL) THEN json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name)) ELSE NULL END) ORDER BY t1.id ASC), '[]'::json)) 
FROM (SELECT t1.id, t1.region_id, t1.commodity_id 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.id ASC 
 LIMIT 20) AS t1 LEFT OUTER JOIN region AS t4 ON t4.id = t1.region_id LEFT OUTER JOIN commodity AS t5 ON t5.id = t1.commodity_id), 'predecessors', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t6.name_en, t6.name_id, t6.sort_name), 'sites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM project_site AS t8 
WHERE t8.project_id = t6.id AND t8.visibility = 'PUBLIC'), 'nodes', coalesce(json_agg(json_build_object('province', (SELECT json_build_object('code', t9.code, 'name', coalesce(t9.name_en, t9.name_id, t9.sort_name)) 
FROM region AS t9 
WHERE t9.level = 'PROVINCE' AND t9.id = (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_4 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $2::DATE)) END AS anon_3 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $2::DATE)) END AS anon_2 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = place.id AND place1.id = above1.parent_id AND (above1.valid @> $2::DATE)) END AS anon_1 
FROM region AS place 
WHERE place.id = t7.region_id) 
 LIMIT 1), 'region', json_build_object('name', coalesce(t10.name_en, t10.name_id, t10.sort_name)), 'commodity', CASE WHEN (t11.id IS NOT NULL) THEN json_build_object('name', coalesce(t11.name_en, t11.name_id, t11.sort_name)) ELSE NULL END) ORDER BY t7.id ASC), '[]'::json)) 
FROM (SELECT t7.id, t7.region_id, t7.commodity_id 
FROM project_site AS t7 
WHERE t7.project_id = t6.id AND t7.visibility = 'PUBLIC' ORDER BY t7.id ASC 
 LIMIT 20) AS t7 LEFT OUTER JOIN region AS t10 ON t10.id = t7.region_id LEFT OUTER JOIN commodity AS t11 ON t11.id = t7.commodity_id))), '[]'::json)) 
FROM (SELECT t6.name_en, t6.name_id, t6.sort_name, t6.id 
FROM project AS t6 
WHERE (EXISTS (SELECT project_relation.id 
FROM project_relation 
WHERE project_relation.from_id = t0.id AND project_relation.to_id = t6.id AND project_relation.kind = 'SUCCEEDS' AND project_relation.visibility = 'PUBLIC' AND (EXISTS (SELECT other_end.id 
FROM project AS other_end 
WHERE other_end.id = project_relation.to_id AND other_end.visibility = 'PUBLIC')))) AND t6.visibility = 'PUBLIC' ORDER BY t6.id ASC 
 LIMIT 20) AS t6)) 
FROM project AS t0 
WHERE t0.code = $3::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1))
) END FROM s
