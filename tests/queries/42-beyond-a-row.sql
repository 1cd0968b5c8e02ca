WITH s AS MATERIALIZED (SELECT set_config('app.user', $12, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('projects', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project AS t7 
WHERE true AND t7.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM programme AS t8 
WHERE t8.id = t7.programme_id AND (EXISTS (SELECT 1 
FROM organisation AS t9 
WHERE t9.id = t8.coordinator_org_id AND t9.code IS DISTINCT FROM $1::VARCHAR)))) AND (EXISTS (SELECT 1 
FROM milestone AS t10 
WHERE t10.project_id = t7.id AND t10.visibility = 'PUBLIC' AND (t10.status COLLATE "C") = $2::VARCHAR)) AND NOT (EXISTS (SELECT 1 
FROM milestone AS t11 
WHERE t11.project_id = t7.id AND t11.visibility = 'PUBLIC' AND (t11.status COLLATE "C") = $3::VARCHAR)) AND ((EXISTS (SELECT 1 
FROM organisation AS t12 
WHERE t12.id = t7.lead_org_id AND (t12.kind COLLATE "C") = ANY ($4::TEXT[]))) OR NOT (EXISTS (SELECT 1 
FROM organisation AS t13 
WHERE t13.id = t7.lead_org_id AND t13.uid IS NOT NULL)))), 'nodes', coalesce(json_agg(json_build_object('code', t0.code, 'phases', (SELECT coalesce(json_agg(json_build_object('ordinal', t14.ordinal, 'name', coalesce(t14.name_en, t14.name_id, t14.sort_name))), '[]'::json) 
FROM (SELECT t14.name_en, t14.name_id, t14.sort_name, t14.ordinal 
FROM phase AS t14 
WHERE t14.project_id = t0.id AND t14.visibility = 'PUBLIC' AND NOT (EXISTS (SELECT 1 
FROM milestone AS t15 
WHERE t15.phase_id = t14.id AND t15.visibility = 'PUBLIC' AND t15.percent >= $5::NUMERIC)) ORDER BY t14.ordinal ASC, t14.id ASC 
 LIMIT 50) AS t14))), '[]'::json)) 
FROM (SELECT t0.sort_name, t0.id, t0.code 
FROM project AS t0 
WHERE true AND t0.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM programme AS t1 
WHERE t1.id = t0.programme_id AND (EXISTS (SELECT 1 
FROM organisation AS t2 
WHERE t2.id = t1.coordinator_org_id AND t2.code IS DISTINCT FROM $1::VARCHAR)))) AND (EXISTS (SELECT 1 
FROM milestone AS t3 
WHERE t3.project_id = t0.id AND t3.visibility = 'PUBLIC' AND (t3.status COLLATE "C") = $6::VARCHAR)) AND NOT (EXISTS (SELECT 1 
FROM milestone AS t4 
WHERE t4.project_id = t0.id AND t4.visibility = 'PUBLIC' AND (t4.status COLLATE "C") = $7::VARCHAR)) AND ((EXISTS (SELECT 1 
FROM organisation AS t5 
WHERE t5.id = t0.lead_org_id AND (t5.kind COLLATE "C") = ANY ($8::TEXT[]))) OR NOT (EXISTS (SELECT 1 
FROM organisation AS t6 
WHERE t6.id = t0.lead_org_id AND t6.uid IS NOT NULL))) ORDER BY t0.sort_name ASC, t0.id ASC 
 LIMIT 20) AS t0), 'funded', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t16.code)), '[]'::json)) 
FROM (SELECT t16.sort_name, t16.id, t16.code 
FROM project AS t16 
WHERE true AND t16.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM budget_line AS t17 
WHERE t17.project_id = t16.id AND t17.visibility = 'PUBLIC' AND (t17.source COLLATE "C") = ANY ($9::TEXT[]) AND t17.amount > $10::NUMERIC)) ORDER BY t16.sort_name ASC, t16.id ASC 
 LIMIT 20) AS t16), 'citations', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM citation AS t20 
WHERE t20.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM project AS t21 
WHERE t21.id = t20.project_id AND t21.visibility = 'PUBLIC' AND lower(t21.span) < $11::DATE))), 'nodes', coalesce(json_agg(json_build_object('basis', t18.basis, 'subject', CASE WHEN (t18.project_id IS NOT NULL) THEN (SELECT json_build_object('code', t22.code) 
FROM project AS t22 
WHERE t22.id = t18.project_id AND t22.visibility = 'PUBLIC') WHEN (t18.project_relation_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM project_relation AS t23 
WHERE t23.id = t18.project_relation_id AND t23.visibility = 'PUBLIC' AND (EXISTS (SELECT other_end.id 
FROM project AS other_end 
WHERE other_end.id = t23.to_id AND other_end.visibility = 'PUBLIC' AND other_end.visibility = 'PUBLIC'))) WHEN (t18.participation_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM participation AS t24 
WHERE t24.id = t18.participation_id AND t24.visibility = 'PUBLIC') WHEN (t18.project_site_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM project_site AS t25 
WHERE t25.id = t18.project_site_id AND t25.visibility = 'PUBLIC') WHEN (t18.phase_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM phase AS t26 
WHERE t26.id = t18.phase_id AND t26.visibility = 'PUBLIC') WHEN (t18.milestone_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM milestone AS t27 
WHERE t27.id = t18.milestone_id AND t27.visibility = 'PUBLIC') WHEN (t18.budget_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM budget AS t28 
WHERE t28.id = t18.budget_id AND t28.visibility = 'PUBLIC') WHEN (t18.budget_line_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM budget_line AS t29 
WHERE t29.id = t18.budget_line_id AND t29.visibility = 'PUBLIC') WHEN (t18.indicator_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM indicator AS t30 
WHERE t30.id = t18.indicator_id AND t30.visibility = 'PUBLIC') WHEN (t18.indicator_target_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM indicator_target AS t31 
WHERE t31.id = t18.indicator_target_id AND t31.visibility = 'PUBLIC') WHEN (t18.indicator_value_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM indicator_value AS t32 
WHERE t32.id = t18.indicator_value_id AND t32.visibility = 'PUBLIC' AND (t32.report_id IS NULL OR t32.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t32.report_id AND of_report.visibility = 'PUBLIC'))) WHEN (t18.agreement_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM agreement AS t33 
WHERE t33.id = t18.agreement_id AND t33.visibility = 'PUBLIC') WHEN (t18.reporting_obligation_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM reporting_obligation AS t34 
WHERE t34.id = t18.reporting_obligation_id AND t34.visibility = 'PUBLIC') WHEN (t18.statement_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM statement AS t35 
WHERE t35.id = t18.statement_id AND t35.visibility = 'PUBLIC') WHEN (t18.subject_programme_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM programme AS t36 
WHERE t36.id = t18.subject_programme_id) WHEN (t18.organisation_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM organisation AS t37 
WHERE t37.id = t18.organisation_id) WHEN (t18.organisation_relation_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM organisation_relation AS t38 
WHERE t38.id = t18.organisation_relation_id) WHEN (t18.region_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM region AS t39 
WHERE t39.id = t18.region_id) WHEN (t18.commodity_id IS NOT NULL) THEN (SELECT json_build_object() 
FROM commodity AS t40 
WHERE t40.id = t18.commodity_id) ELSE NULL END)), '[]'::json)) 
FROM (SELECT t18.id, t18.project_id, t18.project_relation_id, t18.participation_id, t18.project_site_id, t18.phase_id, t18.milestone_id, t18.budget_id, t18.budget_line_id, t18.indicator_id, t18.indicator_target_id, t18.indicator_value_id, t18.agreement_id, t18.reporting_obligation_id, t18.statement_id, t18.subject_programme_id, t18.organisation_id, t18.organisation_relation_id, t18.region_id, t18.commodity_id, t18.basis 
FROM citation AS t18 
WHERE t18.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM project AS t19 
WHERE t19.id = t18.project_id AND t19.visibility = 'PUBLIC' AND lower(t19.span) < $11::DATE)) ORDER BY t18.id ASC 
 LIMIT 3) AS t18))
) END FROM s
