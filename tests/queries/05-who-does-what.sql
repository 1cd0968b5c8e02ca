WITH s AS MATERIALIZED (SELECT set_config('app.user', $12, true) || set_config('app.organisations', $13, true) || set_config('app.circle', $14, true) || set_config('app.partner', $15, true) || set_config('app.parties', $16, true) || set_config('app.within', $17, true) || set_config('app.administers', $18, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('programme', (SELECT json_build_object('name', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'coordinates', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('role', t1.role, 'organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t2.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t2.code)), 'duty', t1.duty, 'valid', json_build_object('startsOn', lower(t1.valid), 'endsOn', upper(t1.valid) - 1), 'isValid', t1.valid @> $1::DATE, 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('field', t3.field, 'basis', t3.basis, 'source', json_build_object('code', t4.code)) ORDER BY t3.id ASC), '[]'::json)) 
FROM (SELECT t3.id, t3.field, t3.basis, t3.source_id 
FROM citation AS t3 
WHERE t3.participation_id = t1.id AND (t3.visibility = 'PUBLIC' OR t3.scope_id = ANY ($2::BIGINT[]) OR t3.visibility = 'PARTNERS' AND t3.scope_id = ANY ($3::BIGINT[])) ORDER BY t3.id ASC 
 LIMIT 5) AS t3 LEFT OUTER JOIN source AS t4 ON t4.id = t3.source_id)) ORDER BY t1.id ASC), '[]'::json)) 
FROM (SELECT t1.valid, t1.id, t1.organisation_id, t1.role, t1.duty 
FROM participation AS t1 
WHERE t1.programme_id = t0.id AND (t1.visibility = 'PUBLIC' OR t1.scope_id = ANY ($2::BIGINT[]) OR t1.visibility = 'PARTNERS' AND t1.scope_id = ANY ($3::BIGINT[])) AND (t1.role COLLATE "C") = $4::VARCHAR ORDER BY t1.id ASC 
 LIMIT 5) AS t1 LEFT OUTER JOIN organisation AS t2 ON t2.id = t1.organisation_id), 'accountable', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('role', t5.role, 'organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t6.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t6.code)), 'duty', t5.duty, 'valid', json_build_object('startsOn', lower(t5.valid), 'endsOn', upper(t5.valid) - 1), 'isValid', t5.valid @> $1::DATE, 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('field', t7.field, 'basis', t7.basis, 'source', json_build_object('code', t8.code)) ORDER BY t7.id ASC), '[]'::json)) 
FROM (SELECT t7.id, t7.field, t7.basis, t7.source_id 
FROM citation AS t7 
WHERE t7.participation_id = t5.id AND (t7.visibility = 'PUBLIC' OR t7.scope_id = ANY ($2::BIGINT[]) OR t7.visibility = 'PARTNERS' AND t7.scope_id = ANY ($3::BIGINT[])) ORDER BY t7.id ASC 
 LIMIT 5) AS t7 LEFT OUTER JOIN source AS t8 ON t8.id = t7.source_id)) ORDER BY t5.id ASC), '[]'::json)) 
FROM (SELECT t5.valid, t5.id, t5.organisation_id, t5.role, t5.duty 
FROM participation AS t5 
WHERE t5.programme_id = t0.id AND (t5.visibility = 'PUBLIC' OR t5.scope_id = ANY ($2::BIGINT[]) OR t5.visibility = 'PARTNERS' AND t5.scope_id = ANY ($3::BIGINT[])) AND (t5.role COLLATE "C") = $5::VARCHAR ORDER BY t5.id ASC 
 LIMIT 5) AS t5 LEFT OUTER JOIN organisation AS t6 ON t6.id = t5.organisation_id), 'pays', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('role', t9.role, 'organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t10.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t10.code)), 'duty', t9.duty, 'valid', json_build_object('startsOn', lower(t9.valid), 'endsOn', upper(t9.valid) - 1), 'isValid', t9.valid @> $1::DATE, 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('field', t11.field, 'basis', t11.basis, 'source', json_build_object('code', t12.code)) ORDER BY t11.id ASC), '[]'::json)) 
FROM (SELECT t11.id, t11.field, t11.basis, t11.source_id 
FROM citation AS t11 
WHERE t11.participation_id = t9.id AND (t11.visibility = 'PUBLIC' OR t11.scope_id = ANY ($2::BIGINT[]) OR t11.visibility = 'PARTNERS' AND t11.scope_id = ANY ($3::BIGINT[])) ORDER BY t11.id ASC 
 LIMIT 5) AS t11 LEFT OUTER JOIN source AS t12 ON t12.id = t11.source_id)) ORDER BY t9.id ASC), '[]'::json)) 
FROM (SELECT t9.valid, t9.id, t9.organisation_id, t9.role, t9.duty 
FROM participation AS t9 
WHERE t9.programme_id = t0.id AND (t9.visibility = 'PUBLIC' OR t9.scope_id = ANY ($2::BIGINT[]) OR t9.visibility = 'PARTNERS' AND t9.scope_id = ANY ($3::BIGINT[])) AND (t9.role COLLATE "C") = $6::VARCHAR ORDER BY t9.id ASC 
 LIMIT 5) AS t9 LEFT OUTER JOIN organisation AS t10 ON t10.id = t9.organisation_id), 'implements', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('role', t13.role, 'organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t14.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t14.code)), 'duty', t13.duty, 'valid', json_build_object('startsOn', lower(t13.valid), 'endsOn', upper(t13.valid) - 1), 'isValid', t13.valid @> $1::DATE, 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('field', t15.field, 'basis', t15.basis, 'source', json_build_object('code', t16.code)) ORDER BY t15.id ASC), '[]'::json)) 
FROM (SELECT t15.id, t15.field, t15.basis, t15.source_id 
FROM citation AS t15 
WHERE t15.participation_id = t13.id AND (t15.visibility = 'PUBLIC' OR t15.scope_id = ANY ($2::BIGINT[]) OR t15.visibility = 'PARTNERS' AND t15.scope_id = ANY ($3::BIGINT[])) ORDER BY t15.id ASC 
 LIMIT 5) AS t15 LEFT OUTER JOIN source AS t16 ON t16.id = t15.source_id)) ORDER BY t13.id ASC), '[]'::json)) 
FROM (SELECT t13.valid, t13.id, t13.organisation_id, t13.role, t13.duty 
FROM participation AS t13 
WHERE t13.programme_id = t0.id AND (t13.visibility = 'PUBLIC' OR t13.scope_id = ANY ($2::BIGINT[]) OR t13.visibility = 'PARTNERS' AND t13.scope_id = ANY ($3::BIGINT[])) AND (t13.role COLLATE "C") = ANY ($7::TEXT[]) ORDER BY t13.id ASC 
 LIMIT 10) AS t13 LEFT OUTER JOIN organisation AS t14 ON t14.id = t13.organisation_id), 'projects', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t17.code, 'budgets', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('fiscalYear', t18.fiscal_year, 'lines', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('source', t19.source, 'funder', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t20.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t20.code)), 'executor', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t21.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t21.code)), 'allocated', json_build_object('amount', CAST(t19.amount AS TEXT), 'currency', t19.currency)) ORDER BY t19.id ASC), '[]'::json)) 
FROM (SELECT t19.id, t19.currency, t19.source, t19.funder_org_id, t19.executor_org_id, t19.amount 
FROM budget_line AS t19 
WHERE t19.budget_id = t18.id AND (t19.visibility = 'PUBLIC' OR t19.scope_id = ANY ($2::BIGINT[]) OR t19.visibility = 'PARTNERS' AND t19.scope_id = ANY ($3::BIGINT[]) OR ($8::BIGINT[] IS NULL OR t19.scope_id = ANY ($8::BIGINT[])) AND t19.funder_org_id = ANY ($9::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t19.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[])) AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[]))))) ORDER BY t19.id ASC 
 LIMIT 10) AS t19 LEFT OUTER JOIN organisation AS t20 ON t20.id = t19.funder_org_id LEFT OUTER JOIN organisation AS t21 ON t21.id = t19.executor_org_id), 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('basis', t22.basis, 'note', t22.note)), '[]'::json)) 
FROM (SELECT t22.id, t22.basis, t22.note 
FROM citation AS t22 
WHERE t22.budget_id = t18.id AND (t22.visibility = 'PUBLIC' OR t22.scope_id = ANY ($2::BIGINT[]) OR t22.visibility = 'PARTNERS' AND t22.scope_id = ANY ($3::BIGINT[])) ORDER BY t22.id ASC 
 LIMIT 2) AS t22))), '[]'::json)) 
FROM (SELECT t18.id, t18.fiscal_year, t18.version 
FROM budget AS t18 
WHERE t18.project_id = t17.id AND (t18.visibility = 'PUBLIC' OR t18.scope_id = ANY ($2::BIGINT[]) OR t18.visibility = 'PARTNERS' AND t18.scope_id = ANY ($3::BIGINT[]) OR ($8::BIGINT[] IS NULL OR t18.scope_id = ANY ($8::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = t18.id AND paid.funder_org_id = ANY ($9::BIGINT[]) AND (paid.visibility = 'PUBLIC' OR paid.scope_id = ANY ($2::BIGINT[]) OR paid.visibility = 'PARTNERS' AND paid.scope_id = ANY ($3::BIGINT[]) OR ($8::BIGINT[] IS NULL OR paid.scope_id = ANY ($8::BIGINT[])) AND paid.funder_org_id = ANY ($9::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = paid.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[]))))))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t18.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[])) AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[]))))) AND (t18.status COLLATE "C") = $10::VARCHAR ORDER BY t18.fiscal_year ASC, t18.version ASC, t18.id ASC 
 LIMIT 5) AS t18))), '[]'::json)) 
FROM (SELECT t17.id, t17.code, t17.starts_on 
FROM project AS t17 
WHERE t17.programme_id = t0.id AND (t17.visibility = 'PUBLIC' OR t17.scope_id = ANY ($2::BIGINT[]) OR t17.visibility = 'PARTNERS' AND t17.scope_id = ANY ($3::BIGINT[])) ORDER BY t17.starts_on ASC, t17.code ASC, t17.id ASC 
 LIMIT 5) AS t17)) 
FROM programme AS t0 
WHERE t0.code = $11::VARCHAR 
 LIMIT 1))
) END FROM s
