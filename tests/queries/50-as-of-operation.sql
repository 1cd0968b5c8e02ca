WITH s AS MATERIALIZED (SELECT set_config('app.user', $9, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('organisation', (SELECT json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t0.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t0.code), 'members', json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM organisation AS t2 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t2.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $1::DATE))), 'membersNow', json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM organisation AS t4 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t4.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $2::DATE)))) 
FROM organisation AS t0 
WHERE t0.code = $3::VARCHAR AND t0.merged_into_id IS NULL OR t0.id = (SELECT organisation_alias.organisation_id 
FROM organisation_alias 
WHERE organisation_alias.register = 'selaras' AND organisation_alias.alias = $3::VARCHAR) 
 LIMIT 1), 'region', (SELECT json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name), 'province', (SELECT json_build_object('name', coalesce(t6.name_id, t6.name_en, t6.sort_name)) 
FROM region AS t6 
WHERE t6.level = 'PROVINCE' AND t6.id = CASE WHEN (t5.level = 'PROVINCE') THEN t5.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_3 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $1::DATE)) END AS anon_2 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $1::DATE)) END AS anon_1 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = t5.id AND place1.id = above1.parent_id AND (above1.valid @> $1::DATE)) END 
 LIMIT 1), 'province2017', (SELECT json_build_object('name', coalesce(t7.name_id, t7.name_en, t7.sort_name)) 
FROM region AS t7 
WHERE t7.level = 'PROVINCE' AND t7.id = CASE WHEN (t5.level = 'PROVINCE') THEN t5.id ELSE (SELECT CASE WHEN (place1.level = 'PROVINCE') THEN place1.id ELSE (SELECT CASE WHEN (place2.level = 'PROVINCE') THEN place2.id ELSE (SELECT CASE WHEN (place3.level = 'PROVINCE') THEN place3.id END AS anon_3 
FROM region AS place3, region_parent AS above3 
WHERE above3.region_id = place2.id AND place3.id = above3.parent_id AND (above3.valid @> $4::DATE)) END AS anon_2 
FROM region AS place2, region_parent AS above2 
WHERE above2.region_id = place1.id AND place2.id = above2.parent_id AND (above2.valid @> $4::DATE)) END AS anon_1 
FROM region AS place1, region_parent AS above1 
WHERE above1.region_id = t5.id AND place1.id = above1.parent_id AND (above1.valid @> $4::DATE)) END 
 LIMIT 1), 'parentHistory', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('isValid', t8.valid @> $1::DATE, 'parent', json_build_object('name', coalesce(t9.name_id, t9.name_en, t9.sort_name))) ORDER BY t8.id ASC), '[]'::json)) 
FROM (SELECT t8.valid, t8.id, t8.parent_id 
FROM region_parent AS t8 
WHERE t8.region_id = t5.id AND t8.valid @> $5::DATE ORDER BY t8.id ASC 
 LIMIT 20) AS t8 LEFT OUTER JOIN region AS t9 ON t9.id = t8.parent_id)) 
FROM region AS t5 
WHERE EXISTS (SELECT region_code.id 
FROM region_code 
WHERE region_code.region_id = t5.id AND region_code.scheme = $6::VARCHAR AND region_code.code = $7::VARCHAR AND region_code.valid @> $1::DATE) 
 LIMIT 1), 'agreements', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t10.code, 'isInForce', (t10.status = 'SIGNED' OR t10.status = 'ENDORSED') AND (t10.span @> $1::DATE))), '[]'::json)) 
FROM (SELECT t10.span, t10.id, t10.code, t10.status 
FROM agreement AS t10 
WHERE (t10.status = 'SIGNED' OR t10.status = 'ENDORSED') AND (t10.span @> $8::DATE) AND t10.visibility = 'PUBLIC' ORDER BY t10.code ASC, t10.id ASC 
 LIMIT 20) AS t10))
) END FROM s
