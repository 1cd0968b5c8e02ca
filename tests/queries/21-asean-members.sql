WITH s AS MATERIALIZED (SELECT set_config('app.user', $7, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('organisation', (SELECT json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t0.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t0.code), 'whenAnnounced', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM organisation AS t2 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t2.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $2::DATE)), 'nodes', coalesce(json_agg(json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t1.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t1.code))), '[]'::json)) 
FROM (SELECT t1.id, t1.code 
FROM organisation AS t1 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t1.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $3::DATE) ORDER BY t1.code ASC, t1.id ASC 
 LIMIT 20) AS t1), 'dayBefore', json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM organisation AS t4 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t4.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $4::DATE))), 'now', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_3 
FROM organisation AS t6 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t6.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $1::DATE)), 'nodes', coalesce(json_agg(json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t5.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t5.code))), '[]'::json)) 
FROM (SELECT t5.id, t5.code 
FROM organisation AS t5 
WHERE EXISTS (SELECT organisation_relation.id 
FROM organisation_relation 
WHERE organisation_relation.from_id = t5.id AND organisation_relation.kind = 'MEMBER_OF' AND organisation_relation.to_id = t0.id AND organisation_relation.valid @> $1::DATE) ORDER BY t5.code ASC, t5.id ASC 
 LIMIT 20) AS t5), 'accessions', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('fromOrganisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t8.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t8.code)), 'valid', json_build_object('startsOn', lower(t7.valid)), 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('basis', t9.basis, 'source', json_build_object('code', t10.code)) ORDER BY t9.id ASC), '[]'::json)) 
FROM (SELECT t9.id, t9.basis, t9.source_id 
FROM citation AS t9 
WHERE t9.organisation_relation_id = t7.id AND t9.visibility = 'PUBLIC' ORDER BY t9.id ASC 
 LIMIT 1) AS t9 LEFT OUTER JOIN source AS t10 ON t10.id = t9.source_id)) ORDER BY t7.id ASC), '[]'::json)) 
FROM (SELECT t7.valid, t7.id, t7.from_id 
FROM organisation_relation AS t7 
WHERE t7.to_id = t0.id AND (t7.kind COLLATE "C") = $5::VARCHAR ORDER BY t7.id ASC 
 LIMIT 20) AS t7 LEFT OUTER JOIN organisation AS t8 ON t8.id = t7.from_id)) 
FROM organisation AS t0 
WHERE t0.code = $6::VARCHAR AND t0.merged_into_id IS NULL OR t0.id = (SELECT organisation_alias.organisation_id 
FROM organisation_alias 
WHERE organisation_alias.register = 'selaras' AND organisation_alias.alias = $6::VARCHAR) 
 LIMIT 1))
) END FROM s
