WITH s AS MATERIALIZED (SELECT set_config('app.user', $14, true) || set_config('app.organisations', $15, true) || set_config('app.circle', $16, true) || set_config('app.partner', $17, true) || set_config('app.parties', $18, true) || set_config('app.within', $19, true) || set_config('app.administers', $20, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('without', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM organisation AS t8 
WHERE t8.merged_into_id IS NULL AND (EXISTS (SELECT 1 
FROM participation AS t9 
WHERE t9.organisation_id = t8.id AND (t9.visibility = 'PUBLIC' OR t9.scope_id = ANY ($1::BIGINT[]) OR t9.visibility = 'PARTNERS' AND t9.scope_id = ANY ($2::BIGINT[])) AND NOT ((t9.role COLLATE "C") = ANY ($3::TEXT[])) AND (EXISTS (SELECT 1 
FROM programme AS t10 
WHERE t10.id = t9.programme_id AND t10.code = $4::VARCHAR)))) AND NOT (EXISTS (SELECT 1 
FROM agreement_party AS t11 
WHERE t11.organisation_id = t8.id AND (t11.visibility = 'PUBLIC' OR t11.scope_id = ANY ($1::BIGINT[]) OR t11.visibility = 'PARTNERS' AND t11.scope_id = ANY ($2::BIGINT[]) OR t11.agreement_id = ANY ($5::BIGINT[])) AND (t11.capacity COLLATE "C") = $6::VARCHAR AND (EXISTS (SELECT 1 
FROM agreement AS t12 
WHERE t12.id = t11.agreement_id AND (t12.visibility = 'PUBLIC' OR t12.scope_id = ANY ($1::BIGINT[]) OR t12.visibility = 'PARTNERS' AND t12.scope_id = ANY ($2::BIGINT[]) OR t12.id = ANY ($5::BIGINT[])) AND t12.signed_on IS NOT NULL AND ((EXISTS (SELECT 1 
FROM programme AS t13 
WHERE t13.id = t12.programme_id AND t13.code = $7::VARCHAR)) OR (EXISTS (SELECT 1 
FROM project AS t14 
WHERE t14.id = t12.project_id AND (t14.visibility = 'PUBLIC' OR t14.scope_id = ANY ($1::BIGINT[]) OR t14.visibility = 'PARTNERS' AND t14.scope_id = ANY ($2::BIGINT[])) AND (EXISTS (SELECT 1 
FROM programme AS t15 
WHERE t15.id = t14.programme_id AND t15.code = $8::VARCHAR)))))))))), 'nodes', coalesce(json_agg(json_build_object('code', t0.code, 'name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t0.id ORDER BY organisation_name.valid @> $9::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t0.code))), '[]'::json)) 
FROM (SELECT t0.id, t0.code 
FROM organisation AS t0 
WHERE t0.merged_into_id IS NULL AND (EXISTS (SELECT 1 
FROM participation AS t1 
WHERE t1.organisation_id = t0.id AND (t1.visibility = 'PUBLIC' OR t1.scope_id = ANY ($1::BIGINT[]) OR t1.visibility = 'PARTNERS' AND t1.scope_id = ANY ($2::BIGINT[])) AND NOT ((t1.role COLLATE "C") = ANY ($10::TEXT[])) AND (EXISTS (SELECT 1 
FROM programme AS t2 
WHERE t2.id = t1.programme_id AND t2.code = $4::VARCHAR)))) AND NOT (EXISTS (SELECT 1 
FROM agreement_party AS t3 
WHERE t3.organisation_id = t0.id AND (t3.visibility = 'PUBLIC' OR t3.scope_id = ANY ($1::BIGINT[]) OR t3.visibility = 'PARTNERS' AND t3.scope_id = ANY ($2::BIGINT[]) OR t3.agreement_id = ANY ($5::BIGINT[])) AND (t3.capacity COLLATE "C") = $11::VARCHAR AND (EXISTS (SELECT 1 
FROM agreement AS t4 
WHERE t4.id = t3.agreement_id AND (t4.visibility = 'PUBLIC' OR t4.scope_id = ANY ($1::BIGINT[]) OR t4.visibility = 'PARTNERS' AND t4.scope_id = ANY ($2::BIGINT[]) OR t4.id = ANY ($5::BIGINT[])) AND t4.signed_on IS NOT NULL AND ((EXISTS (SELECT 1 
FROM programme AS t5 
WHERE t5.id = t4.programme_id AND t5.code = $7::VARCHAR)) OR (EXISTS (SELECT 1 
FROM project AS t6 
WHERE t6.id = t4.project_id AND (t6.visibility = 'PUBLIC' OR t6.scope_id = ANY ($1::BIGINT[]) OR t6.visibility = 'PARTNERS' AND t6.scope_id = ANY ($2::BIGINT[])) AND (EXISTS (SELECT 1 
FROM programme AS t7 
WHERE t7.id = t6.programme_id AND t7.code = $8::VARCHAR))))))))) ORDER BY t0.code ASC, t0.id ASC 
 LIMIT 20) AS t0), 'with', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t20.id ORDER BY organisation_name.valid @> $9::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t20.code)), 'agreement', CASE WHEN (t21.id IS NOT NULL) THEN json_build_object('code', t21.code, 'signedOn', t21.signed_on) ELSE NULL END) ORDER BY t16.id ASC), '[]'::json)) 
FROM (SELECT t16.id, t16.agreement_id, t16.organisation_id 
FROM agreement_party AS t16 
WHERE (t16.visibility = 'PUBLIC' OR t16.scope_id = ANY ($1::BIGINT[]) OR t16.visibility = 'PARTNERS' AND t16.scope_id = ANY ($2::BIGINT[]) OR t16.agreement_id = ANY ($5::BIGINT[])) AND (t16.capacity COLLATE "C") = $12::VARCHAR AND (EXISTS (SELECT 1 
FROM agreement AS t17 
WHERE t17.id = t16.agreement_id AND (t17.visibility = 'PUBLIC' OR t17.scope_id = ANY ($1::BIGINT[]) OR t17.visibility = 'PARTNERS' AND t17.scope_id = ANY ($2::BIGINT[]) OR t17.id = ANY ($5::BIGINT[])) AND t17.signed_on IS NOT NULL AND (EXISTS (SELECT 1 
FROM project AS t18 
WHERE t18.id = t17.project_id AND (t18.visibility = 'PUBLIC' OR t18.scope_id = ANY ($1::BIGINT[]) OR t18.visibility = 'PARTNERS' AND t18.scope_id = ANY ($2::BIGINT[])) AND (EXISTS (SELECT 1 
FROM programme AS t19 
WHERE t19.id = t18.programme_id AND t19.code = $13::VARCHAR)))))) ORDER BY t16.id ASC 
 LIMIT 20) AS t16 LEFT OUTER JOIN organisation AS t20 ON t20.id = t16.organisation_id LEFT OUTER JOIN agreement AS t21 ON t21.id = t16.agreement_id AND (t21.visibility = 'PUBLIC' OR t21.scope_id = ANY ($1::BIGINT[]) OR t21.visibility = 'PARTNERS' AND t21.scope_id = ANY ($2::BIGINT[]) OR t21.id = ANY ($5::BIGINT[]))))
) END FROM s
