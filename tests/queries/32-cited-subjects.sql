WITH s AS MATERIALIZED (SELECT set_config('app.user', $8, true) || set_config('app.auditor', $9, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('programme', (SELECT json_build_object('facts', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM citation AS t2 
WHERE t2.programme_id = t0.id AND true AND (t2.basis COLLATE "C") = $1::VARCHAR), 'nodes', coalesce(json_agg(json_build_object('basis', t1.basis, 'note', t1.note, 'source', json_build_object('title', t3.title), 'subject', CASE WHEN (t1.project_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Project') 
FROM project AS t4 
WHERE t4.id = t1.project_id AND true) WHEN (t1.project_relation_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'ProjectRelation') 
FROM project_relation AS t5 
WHERE t5.id = t1.project_relation_id AND true AND (EXISTS (SELECT other_end.id 
FROM project AS other_end 
WHERE other_end.id = t5.to_id AND true AND true))) WHEN (t1.participation_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Participation') 
FROM participation AS t6 
WHERE t6.id = t1.participation_id AND true) WHEN (t1.project_site_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'ProjectSite') 
FROM project_site AS t7 
WHERE t7.id = t1.project_site_id AND true) WHEN (t1.phase_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Phase') 
FROM phase AS t8 
WHERE t8.id = t1.phase_id AND true) WHEN (t1.milestone_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Milestone') 
FROM milestone AS t9 
WHERE t9.id = t1.milestone_id AND true) WHEN (t1.budget_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Budget', 'fiscalYear', t10.fiscal_year, 'total', json_build_object('amount', CAST(t10.total AS TEXT), 'currency', t10.currency)) 
FROM budget AS t10 
WHERE t10.id = t1.budget_id AND (true OR ($2::BIGINT[] IS NULL OR t10.scope_id = ANY ($2::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = t10.id AND paid.funder_org_id = ANY ($3::BIGINT[]) AND (true OR ($2::BIGINT[] IS NULL OR paid.scope_id = ANY ($2::BIGINT[])) AND paid.funder_org_id = ANY ($3::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = paid.scope_id AND true))))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t10.scope_id AND true AND true)))) WHEN (t1.budget_line_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'BudgetLine', 'source', t11.source, 'allocated', json_build_object('amount', CAST(t11.amount AS TEXT))) 
FROM budget_line AS t11 
WHERE t11.id = t1.budget_line_id AND (true OR ($2::BIGINT[] IS NULL OR t11.scope_id = ANY ($2::BIGINT[])) AND t11.funder_org_id = ANY ($3::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t11.scope_id AND true AND true)))) WHEN (t1.indicator_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Indicator') 
FROM indicator AS t12 
WHERE t12.id = t1.indicator_id AND true) WHEN (t1.indicator_target_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'IndicatorTarget') 
FROM indicator_target AS t13 
WHERE t13.id = t1.indicator_target_id AND true) WHEN (t1.indicator_value_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'IndicatorValue') 
FROM indicator_value AS t14 
WHERE t14.id = t1.indicator_value_id AND (true OR (t14.reporter_org_id = ANY ($3::BIGINT[]) OR t14.verifier_org_id = ANY ($3::BIGINT[])) AND ($2::BIGINT[] IS NULL OR t14.scope_id = ANY ($2::BIGINT[])) OR true AND (t14.report_id IS NULL OR t14.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t14.report_id AND (true OR (of_report.reporter_org_id = ANY ($3::BIGINT[]) OR of_report.verifier_org_id = ANY ($3::BIGINT[])) AND ($2::BIGINT[] IS NULL OR of_report.scope_id = ANY ($2::BIGINT[]))))))) WHEN (t1.agreement_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Agreement') 
FROM agreement AS t15 
WHERE t15.id = t1.agreement_id AND (true OR t15.id = ANY ($4::BIGINT[]))) WHEN (t1.reporting_obligation_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'ReportingObligation', 'form', t16.form, 'organisation', json_build_object('abbreviation', (SELECT organisation_name.abbreviation 
FROM organisation_name 
WHERE organisation_name.organisation_id = t17.id ORDER BY organisation_name.valid @> $5::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1))) 
FROM reporting_obligation AS t16 LEFT OUTER JOIN organisation AS t17 ON t17.id = t16.organisation_id 
WHERE t16.id = t1.reporting_obligation_id AND (true OR (t16.organisation_id = ANY ($3::BIGINT[]) OR t16.verifier_org_id = ANY ($3::BIGINT[]) OR (t16.former_verifier_ids && $3::BIGINT[])) AND ($2::BIGINT[] IS NULL OR t16.scope_id = ANY ($2::BIGINT[])))) WHEN (t1.statement_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Statement', 'topic', t18.topic) 
FROM statement AS t18 
WHERE t18.id = t1.statement_id AND true) WHEN (t1.subject_programme_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Programme') 
FROM programme AS t19 
WHERE t19.id = t1.subject_programme_id) WHEN (t1.organisation_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Organisation') 
FROM organisation AS t20 
WHERE t20.id = t1.organisation_id) WHEN (t1.organisation_relation_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'OrganisationRelation') 
FROM organisation_relation AS t21 
WHERE t21.id = t1.organisation_relation_id) WHEN (t1.region_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Region') 
FROM region AS t22 
WHERE t22.id = t1.region_id) WHEN (t1.commodity_id IS NOT NULL) THEN (SELECT json_build_object('__typename', 'Commodity') 
FROM commodity AS t23 
WHERE t23.id = t1.commodity_id) ELSE NULL END) ORDER BY t1.id ASC), '[]'::json)) 
FROM (SELECT t1.id, t1.project_id, t1.project_relation_id, t1.participation_id, t1.project_site_id, t1.phase_id, t1.milestone_id, t1.budget_id, t1.budget_line_id, t1.indicator_id, t1.indicator_target_id, t1.indicator_value_id, t1.agreement_id, t1.reporting_obligation_id, t1.statement_id, t1.subject_programme_id, t1.organisation_id, t1.organisation_relation_id, t1.region_id, t1.commodity_id, t1.basis, t1.source_id, t1.note 
FROM citation AS t1 
WHERE t1.programme_id = t0.id AND true AND (t1.basis COLLATE "C") = $6::VARCHAR ORDER BY t1.id ASC 
 LIMIT 20) AS t1 LEFT OUTER JOIN source AS t3 ON t3.id = t1.source_id)) 
FROM programme AS t0 
WHERE t0.code = $7::VARCHAR 
 LIMIT 1))
) END FROM s
