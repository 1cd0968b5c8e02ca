WITH s AS MATERIALIZED (SELECT set_config('app.user', $6, true) || set_config('app.organisations', $7, true) || set_config('app.circle', $8, true) || set_config('app.partner', $9, true) || set_config('app.parties', $10, true) || set_config('app.within', $11, true) || set_config('app.administers', $12, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('ratio', (SELECT json_build_object('name', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'unit', t0.unit, 'definition', t0.definition, 'hasRivalTargets', EXISTS (SELECT indicator_target.id 
FROM indicator_target 
WHERE indicator_target.indicator_id = t0.id AND indicator_target.variant > 1 AND (indicator_target.visibility = 'PUBLIC' OR indicator_target.scope_id = ANY ($1::BIGINT[]) OR indicator_target.visibility = 'PARTNERS' AND indicator_target.scope_id = ANY ($2::BIGINT[]))), 'owner', CASE WHEN (t0.programme_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Programme', 'code', t1.code, 'coordinator', json_build_object('abbreviation', (SELECT organisation_name.abbreviation 
FROM organisation_name 
WHERE organisation_name.organisation_id = t2.id ORDER BY organisation_name.valid @> $3::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1))) 
FROM programme AS t1 LEFT OUTER JOIN organisation AS t2 ON t2.id = t1.coordinator_org_id 
WHERE t1.id = t0.programme_id) WHEN (t0.project_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Project', 'code', t3.code, 'modality', t3.modality, 'programme', json_build_object('code', t4.code)) 
FROM project AS t3 LEFT OUTER JOIN programme AS t4 ON t4.id = t3.programme_id 
WHERE t3.id = t0.project_id AND (t3.visibility = 'PUBLIC' OR t3.scope_id = ANY ($1::BIGINT[]) OR t3.visibility = 'PARTNERS' AND t3.scope_id = ANY ($2::BIGINT[]))) ELSE NULL END, 'targets', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('period', json_build_object('startsOn', lower(t5.period), 'endsOn', upper(t5.period) - 1), 'variant', t5.variant, 'value', CAST(t5.value AS TEXT), 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('basis', t6.basis, 'note', t6.note, 'source', json_build_object('code', t7.code, 'title', t7.title)) ORDER BY t6.id ASC), '[]'::json)) 
FROM (SELECT t6.id, t6.basis, t6.source_id, t6.note 
FROM citation AS t6 
WHERE t6.indicator_target_id = t5.id AND (t6.visibility = 'PUBLIC' OR t6.scope_id = ANY ($1::BIGINT[]) OR t6.visibility = 'PARTNERS' AND t6.scope_id = ANY ($2::BIGINT[])) ORDER BY t6.id ASC 
 LIMIT 20) AS t6 LEFT OUTER JOIN source AS t7 ON t7.id = t6.source_id))), '[]'::json)) 
FROM (SELECT t5.id, t5.period, t5.value, t5.variant 
FROM indicator_target AS t5 
WHERE t5.indicator_id = t0.id AND (t5.visibility = 'PUBLIC' OR t5.scope_id = ANY ($1::BIGINT[]) OR t5.visibility = 'PARTNERS' AND t5.scope_id = ANY ($2::BIGINT[])) ORDER BY t5.variant ASC, t5.id ASC 
 LIMIT 20) AS t5)) 
FROM indicator AS t0 
WHERE t0.code = $4::VARCHAR AND (t0.visibility = 'PUBLIC' OR t0.scope_id = ANY ($1::BIGINT[]) OR t0.visibility = 'PARTNERS' AND t0.scope_id = ANY ($2::BIGINT[])) 
 LIMIT 1), 'villages', (SELECT json_build_object('name', coalesce(t8.name_en, t8.name_id, t8.sort_name), 'unit', t8.unit, 'definition', t8.definition, 'hasRivalTargets', EXISTS (SELECT indicator_target.id 
FROM indicator_target 
WHERE indicator_target.indicator_id = t8.id AND indicator_target.variant > 1 AND (indicator_target.visibility = 'PUBLIC' OR indicator_target.scope_id = ANY ($1::BIGINT[]) OR indicator_target.visibility = 'PARTNERS' AND indicator_target.scope_id = ANY ($2::BIGINT[]))), 'owner', CASE WHEN (t8.programme_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Programme', 'code', t9.code, 'coordinator', json_build_object('abbreviation', (SELECT organisation_name.abbreviation 
FROM organisation_name 
WHERE organisation_name.organisation_id = t10.id ORDER BY organisation_name.valid @> $3::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1))) 
FROM programme AS t9 LEFT OUTER JOIN organisation AS t10 ON t10.id = t9.coordinator_org_id 
WHERE t9.id = t8.programme_id) WHEN (t8.project_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Project', 'code', t11.code, 'modality', t11.modality, 'programme', json_build_object('code', t12.code)) 
FROM project AS t11 LEFT OUTER JOIN programme AS t12 ON t12.id = t11.programme_id 
WHERE t11.id = t8.project_id AND (t11.visibility = 'PUBLIC' OR t11.scope_id = ANY ($1::BIGINT[]) OR t11.visibility = 'PARTNERS' AND t11.scope_id = ANY ($2::BIGINT[]))) ELSE NULL END, 'targets', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('period', json_build_object('startsOn', lower(t13.period), 'endsOn', upper(t13.period) - 1), 'variant', t13.variant, 'value', CAST(t13.value AS TEXT), 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('basis', t14.basis, 'note', t14.note, 'source', json_build_object('code', t15.code, 'title', t15.title)) ORDER BY t14.id ASC), '[]'::json)) 
FROM (SELECT t14.id, t14.basis, t14.source_id, t14.note 
FROM citation AS t14 
WHERE t14.indicator_target_id = t13.id AND (t14.visibility = 'PUBLIC' OR t14.scope_id = ANY ($1::BIGINT[]) OR t14.visibility = 'PARTNERS' AND t14.scope_id = ANY ($2::BIGINT[])) ORDER BY t14.id ASC 
 LIMIT 20) AS t14 LEFT OUTER JOIN source AS t15 ON t15.id = t14.source_id))), '[]'::json)) 
FROM (SELECT t13.id, t13.period, t13.value, t13.variant 
FROM indicator_target AS t13 
WHERE t13.indicator_id = t8.id AND (t13.visibility = 'PUBLIC' OR t13.scope_id = ANY ($1::BIGINT[]) OR t13.visibility = 'PARTNERS' AND t13.scope_id = ANY ($2::BIGINT[])) ORDER BY t13.variant ASC, t13.id ASC 
 LIMIT 20) AS t13)) 
FROM indicator AS t8 
WHERE t8.code = $5::VARCHAR AND (t8.visibility = 'PUBLIC' OR t8.scope_id = ANY ($1::BIGINT[]) OR t8.visibility = 'PARTNERS' AND t8.scope_id = ANY ($2::BIGINT[])) 
 LIMIT 1))
) END FROM s
