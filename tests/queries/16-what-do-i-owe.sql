WITH s AS MATERIALIZED (SELECT set_config('app.user', $16, true) || set_config('app.organisations', $17, true) || set_config('app.circle', $18, true) || set_config('app.partner', $19, true) || set_config('app.parties', $20, true) || set_config('app.within', $21, true) || set_config('app.administers', $22, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('me', (SELECT json_build_object('displayName', t0.display_name, 'organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t1.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t1.code), 'milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', translate(encode('\x0104'::bytea || uuid_send(t2.uid), 'base64'), '+/', '-_'), 'name', coalesce(t2.name_en, t2.name_id, t2.sort_name), 'dueOn', t2.due_on, 'isOverdue', t2.status = 'PLANNED' AND coalesce(t2.due_on < $1::DATE, false))), '[]'::json)) AS json_build_object_3 
FROM (SELECT t2.* 
FROM milestone AS t2 
WHERE t2.responsible_org_id = t1.id AND (t2.visibility = 'PUBLIC' OR t2.scope_id = ANY ($2::BIGINT[]) OR t2.visibility = 'PARTNERS' AND t2.scope_id = ANY ($3::BIGINT[])) AND t2.status = $4::VARCHAR ORDER BY t2.due_on ASC, t2.id ASC 
 LIMIT 20) AS t2))) AS json_build_object_2 
FROM app_user AS t0 LEFT OUTER JOIN organisation AS t1 ON t1.id = t0.organisation_id 
WHERE t0.id = $5::BIGINT AND (t0.id = $5::BIGINT OR t0.organisation_id = ANY ($6::BIGINT[])) 
 LIMIT 1), 'myObligations', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM reporting_period AS t4 
WHERE t4.organisation_id = ANY ($7::BIGINT[]) AND $8::BOOLEAN != (EXISTS (SELECT report.id 
FROM report 
WHERE report.period_id = t4.id AND (report.status = 'ACCEPTED' OR report.status = 'PUBLISHED') AND (report.visibility = 'PUBLIC' OR report.scope_id = ANY ($2::BIGINT[]) OR report.visibility = 'PARTNERS' AND report.scope_id = ANY ($3::BIGINT[]) OR (report.reporter_org_id = ANY ($7::BIGINT[]) OR report.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR report.scope_id = ANY ($9::BIGINT[]))))) AND (t4.visibility = 'PUBLIC' OR t4.scope_id = ANY ($2::BIGINT[]) OR t4.visibility = 'PARTNERS' AND t4.scope_id = ANY ($3::BIGINT[]) OR (t4.organisation_id = ANY ($7::BIGINT[]) OR t4.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR t4.scope_id = ANY ($9::BIGINT[]))) AND t4.due_on >= $10::DATE), 'nodes', coalesce(json_agg(json_build_object('id', translate(encode('\x011a'::bytea || uuid_send(t3.uid), 'base64'), '+/', '-_'), 'period', json_build_object('startsOn', lower(t3.period), 'endsOn', upper(t3.period) - 1), 'dueOn', t3.due_on, 'stage', CASE WHEN (EXISTS (SELECT report.id 
FROM report 
WHERE report.period_id = t3.id AND (report.status = 'ACCEPTED' OR report.status = 'PUBLISHED') AND (report.visibility = 'PUBLIC' OR report.scope_id = ANY ($2::BIGINT[]) OR report.visibility = 'PARTNERS' AND report.scope_id = ANY ($3::BIGINT[]) OR (report.reporter_org_id = ANY ($7::BIGINT[]) OR report.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR report.scope_id = ANY ($9::BIGINT[]))))) THEN 'SETTLED' WHEN ($1::DATE < upper(t3.period)) THEN 'NOT_DUE' WHEN NOT coalesce('INTERNAL' = 'PUBLIC' OR t3.scope_id = ANY ($2::BIGINT[]) OR 'INTERNAL' = 'PARTNERS' AND t3.scope_id = ANY ($3::BIGINT[]) OR (t3.organisation_id = ANY ($7::BIGINT[]) OR t3.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR t3.scope_id = ANY ($9::BIGINT[])), false) THEN NULL WHEN (EXISTS (SELECT report.id 
FROM report 
WHERE report.period_id = t3.id AND (report.status = 'SUBMITTED' OR report.status = 'VERIFIED') AND (report.visibility = 'PUBLIC' OR report.scope_id = ANY ($2::BIGINT[]) OR report.visibility = 'PARTNERS' AND report.scope_id = ANY ($3::BIGINT[]) OR (report.reporter_org_id = ANY ($7::BIGINT[]) OR report.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR report.scope_id = ANY ($9::BIGINT[]))))) THEN 'REPORTED' WHEN ($1::DATE > t3.due_on) THEN 'OVERDUE' ELSE 'DUE' END, 'currentReport', (SELECT json_build_object('status', t5.status, 'revision', t5.revision) AS json_build_object_5 
FROM report AS t5 
WHERE t5.id = (SELECT current.id 
FROM report AS current 
WHERE current.period_id = t3.id AND current.status != 'WITHDRAWN' AND current.status != 'SUPERSEDED' AND (current.visibility = 'PUBLIC' OR current.scope_id = ANY ($2::BIGINT[]) OR current.visibility = 'PARTNERS' AND current.scope_id = ANY ($3::BIGINT[]) OR (current.reporter_org_id = ANY ($7::BIGINT[]) OR current.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR current.scope_id = ANY ($9::BIGINT[]))) ORDER BY current.id DESC 
 LIMIT 1) AND (t5.visibility = 'PUBLIC' OR t5.scope_id = ANY ($2::BIGINT[]) OR t5.visibility = 'PARTNERS' AND t5.scope_id = ANY ($3::BIGINT[]) OR (t5.reporter_org_id = ANY ($7::BIGINT[]) OR t5.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR t5.scope_id = ANY ($9::BIGINT[]))) 
 LIMIT 1), 'obligation', CASE WHEN (t6.id IS NOT NULL) THEN json_build_object('form', t6.form, 'frequency', t6.frequency, 'dueDays', t6.due_days, 'dayKind', t6.day_kind, 'verifier', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_2 
FROM organisation_name 
WHERE organisation_name.organisation_id = t7.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t7.code)), 'participation', CASE WHEN (t8.id IS NOT NULL) THEN json_build_object('role', t8.role, 'project', CASE WHEN (t9.id IS NOT NULL) THEN json_build_object('code', t9.code) ELSE NULL END) ELSE NULL END) ELSE NULL END) ORDER BY t3.due_on ASC, t3.id ASC), '[]'::json)) AS json_build_object_4 
FROM (SELECT t3.* 
FROM reporting_period AS t3 
WHERE t3.organisation_id = ANY ($7::BIGINT[]) AND $11::BOOLEAN != (EXISTS (SELECT report.id 
FROM report 
WHERE report.period_id = t3.id AND (report.status = 'ACCEPTED' OR report.status = 'PUBLISHED') AND (report.visibility = 'PUBLIC' OR report.scope_id = ANY ($2::BIGINT[]) OR report.visibility = 'PARTNERS' AND report.scope_id = ANY ($3::BIGINT[]) OR (report.reporter_org_id = ANY ($7::BIGINT[]) OR report.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR report.scope_id = ANY ($9::BIGINT[]))))) AND (t3.visibility = 'PUBLIC' OR t3.scope_id = ANY ($2::BIGINT[]) OR t3.visibility = 'PARTNERS' AND t3.scope_id = ANY ($3::BIGINT[]) OR (t3.organisation_id = ANY ($7::BIGINT[]) OR t3.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR t3.scope_id = ANY ($9::BIGINT[]))) AND t3.due_on >= $12::DATE ORDER BY t3.due_on ASC, t3.id ASC 
 LIMIT 20) AS t3 LEFT OUTER JOIN reporting_obligation AS t6 ON t6.id = t3.obligation_id AND (t6.visibility = 'PUBLIC' OR t6.scope_id = ANY ($2::BIGINT[]) OR t6.visibility = 'PARTNERS' AND t6.scope_id = ANY ($3::BIGINT[]) OR (t6.organisation_id = ANY ($7::BIGINT[]) OR t6.verifier_org_id = ANY ($7::BIGINT[])) AND ($9::BIGINT[] IS NULL OR t6.scope_id = ANY ($9::BIGINT[]))) LEFT OUTER JOIN organisation AS t7 ON t7.id = t6.verifier_org_id LEFT OUTER JOIN participation AS t8 ON t8.id = t6.participation_id AND (t8.visibility = 'PUBLIC' OR t8.scope_id = ANY ($2::BIGINT[]) OR t8.visibility = 'PARTNERS' AND t8.scope_id = ANY ($3::BIGINT[])) LEFT OUTER JOIN project AS t9 ON t9.id = t8.project_id AND (t9.visibility = 'PUBLIC' OR t9.scope_id = ANY ($2::BIGINT[]) OR t9.visibility = 'PARTNERS' AND t9.scope_id = ANY ($3::BIGINT[]))), 'project', (SELECT json_build_object('indicators', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', translate(encode('\x0114'::bytea || uuid_send(t11.uid), 'base64'), '+/', '-_'), 'name', coalesce(t11.name_en, t11.name_id, t11.sort_name), 'unit', t11.unit)), '[]'::json)) AS json_build_object_7 
FROM (SELECT t11.* 
FROM indicator AS t11 
WHERE t11.project_id = t10.id AND (t11.visibility = 'PUBLIC' OR t11.scope_id = ANY ($2::BIGINT[]) OR t11.visibility = 'PARTNERS' AND t11.scope_id = ANY ($3::BIGINT[])) ORDER BY t11.code ASC, t11.id ASC 
 LIMIT 20) AS t11), 'sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', translate(encode('\x0105'::bytea || uuid_send(t12.uid), 'base64'), '+/', '-_'), 'region', json_build_object('name', coalesce(t13.name_en, t13.name_id, t13.sort_name))) ORDER BY t12.id ASC), '[]'::json)) AS json_build_object_8 
FROM (SELECT t12.* 
FROM project_site AS t12 
WHERE t12.project_id = t10.id AND (t12.visibility = 'PUBLIC' OR t12.scope_id = ANY ($2::BIGINT[]) OR t12.visibility = 'PARTNERS' AND t12.scope_id = ANY ($3::BIGINT[])) AND t12.selection = $13::VARCHAR ORDER BY t12.id ASC 
 LIMIT 20) AS t12 LEFT OUTER JOIN region AS t13 ON t13.id = t12.region_id), 'budgetLines', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('id', translate(encode('\x0111'::bytea || uuid_send(t14.uid), 'base64'), '+/', '-_'), 'region', CASE WHEN (t15.id IS NOT NULL) THEN json_build_object('name', coalesce(t15.name_en, t15.name_id, t15.sort_name)) ELSE NULL END, 'allocated', json_build_object('amount', CAST(t14.amount AS TEXT), 'currency', t14.currency), 'realised', json_build_object('amount', CAST(t14.realised AS TEXT))) ORDER BY t14.id ASC), '[]'::json)) AS json_build_object_9 
FROM (SELECT t14.* 
FROM budget_line AS t14 
WHERE t14.project_id = t10.id AND (t14.visibility = 'PUBLIC' OR t14.scope_id = ANY ($2::BIGINT[]) OR t14.visibility = 'PARTNERS' AND t14.scope_id = ANY ($3::BIGINT[])) AND t14.source = $14::VARCHAR ORDER BY t14.id ASC 
 LIMIT 20) AS t14 LEFT OUTER JOIN region AS t15 ON t15.id = t14.region_id)) AS json_build_object_6 
FROM project AS t10 
WHERE t10.code = $15::VARCHAR AND (t10.visibility = 'PUBLIC' OR t10.scope_id = ANY ($2::BIGINT[]) OR t10.visibility = 'PARTNERS' AND t10.scope_id = ANY ($3::BIGINT[])) 
 LIMIT 1)) AS json_build_object_1
) END FROM s
