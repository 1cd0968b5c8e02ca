WITH s AS MATERIALIZED (SELECT set_config('app.user', $8, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('milestones', (SELECT json_build_object('milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('nameEn', t1.name_en, 'nameId', t1.name_id, 'name', coalesce(t1.name_id, t1.name_en, t1.sort_name))), '[]'::json)) 
FROM (SELECT t1.name_en, t1.name_id, t1.sort_name, t1.id, t1.due_on 
FROM milestone AS t1 
WHERE t1.agreement_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.due_on ASC, t1.id ASC 
 LIMIT 20) AS t1)) 
FROM agreement AS t0 
WHERE t0.code = $1::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1), 'record', (SELECT json_build_object('nameId', t2.name_id, 'inIndonesian', coalesce(t2.name_id, t2.name_en, t2.sort_name), 'inEnglish', coalesce(t2.name_en, t2.name_id, t2.sort_name), 'byDefault', coalesce(t2.name_en, t2.name_id, t2.sort_name)) 
FROM agreement AS t2 
WHERE t2.code = $2::VARCHAR AND t2.visibility = 'PUBLIC' 
 LIMIT 1), 'region', (SELECT json_build_object('inIndonesian', coalesce(t3.name_id, t3.name_en, t3.sort_name), 'inEnglish', coalesce(t3.name_en, t3.name_id, t3.sort_name)) 
FROM region AS t3 
WHERE EXISTS (SELECT region_code.id 
FROM region_code 
WHERE region_code.region_id = t3.id AND region_code.scheme = $3::VARCHAR AND region_code.code = $4::VARCHAR AND region_code.valid @> $5::DATE) 
 LIMIT 1), 'villages', (SELECT json_build_object('children', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('nameEn', t5.name_en, 'nameId', t5.name_id, 'name', coalesce(t5.name_en, t5.name_id, t5.sort_name))), '[]'::json)) 
FROM (SELECT t5.name_en, t5.name_id, t5.sort_name, t5.id 
FROM region AS t5 
WHERE EXISTS (SELECT region_parent.id 
FROM region_parent 
WHERE region_parent.region_id = t5.id AND region_parent.parent_id = t4.id AND region_parent.valid @> $5::DATE) ORDER BY t5.sort_name ASC, t5.id ASC 
 LIMIT 2) AS t5)) 
FROM region AS t4 
WHERE EXISTS (SELECT region_code.id 
FROM region_code 
WHERE region_code.region_id = t4.id AND region_code.scheme = $6::VARCHAR AND region_code.code = $7::VARCHAR AND region_code.valid @> $5::DATE) 
 LIMIT 1))
) END FROM s
