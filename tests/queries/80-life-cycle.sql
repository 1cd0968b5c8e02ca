WITH s AS MATERIALIZED (SELECT set_config('app.user', $8, true) || set_config('app.organisations', $9, true) || set_config('app.circle', $10, true) || set_config('app.partner', $11, true) || set_config('app.parties', $12, true) || set_config('app.within', $13, true) || set_config('app.administers', $14, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('id', translate(encode('\x0102'::bytea || uuid_send(t0.uid), 'base64'), '+/', '-_'), 'rowVersion', t0.row_version, 'status', t0.status, 'statusHistory', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('fromStatus', t1.from_status, 'toStatus', t1.to_status, 'role', t1.role, 'reason', t1.reason, 'source', CASE WHEN (t2.id IS NOT NULL) THEN json_build_object('code', t2.code) ELSE NULL END) ORDER BY t1.at ASC, t1.id ASC), '[]'::json)) 
FROM (SELECT t1.id, t1.from_status, t1.to_status, t1.at, t1.role, t1.reason, t1.source_id 
FROM status_event AS t1 
WHERE t1.project_id = t0.id AND (t1.visibility = 'PUBLIC' OR t1.scope_id = ANY ($1::BIGINT[]) OR t1.visibility = 'PARTNERS' AND t1.scope_id = ANY ($2::BIGINT[]) OR (t1.reporter_org_id = ANY ($3::BIGINT[]) OR t1.verifier_org_id = ANY ($3::BIGINT[])) AND ($4::BIGINT[] IS NULL OR t1.scope_id = ANY ($4::BIGINT[])) OR t1.agreement_id = ANY ($5::BIGINT[]) OR t1.budget_id IS NOT NULL AND ($4::BIGINT[] IS NULL OR t1.scope_id = ANY ($4::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = t1.budget_id AND paid.funder_org_id = ANY ($3::BIGINT[]) AND (paid.visibility = 'PUBLIC' OR paid.scope_id = ANY ($1::BIGINT[]) OR paid.visibility = 'PARTNERS' AND paid.scope_id = ANY ($2::BIGINT[]) OR ($4::BIGINT[] IS NULL OR paid.scope_id = ANY ($4::BIGINT[])) AND paid.funder_org_id = ANY ($3::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = paid.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($1::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($2::BIGINT[]))))))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = t1.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($1::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($2::BIGINT[])) AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($1::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($2::BIGINT[]))))) ORDER BY t1.at ASC, t1.id ASC 
 LIMIT 20) AS t1 LEFT OUTER JOIN source AS t2 ON t2.id = t1.source_id), 'concurrences', json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM concurrence AS t4 
WHERE t4.project_id = t0.id AND (t4.visibility = 'PUBLIC' OR t4.scope_id = ANY ($1::BIGINT[]) OR t4.visibility = 'PARTNERS' AND t4.scope_id = ANY ($2::BIGINT[])))), 'milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name), 'dueOn', t5.due_on)), '[]'::json)) 
FROM (SELECT t5.name_en, t5.name_id, t5.sort_name, t5.id, t5.due_on 
FROM milestone AS t5 
WHERE t5.project_id = t0.id AND (t5.visibility = 'PUBLIC' OR t5.scope_id = ANY ($1::BIGINT[]) OR t5.visibility = 'PARTNERS' AND t5.scope_id = ANY ($2::BIGINT[])) AND (t5.status COLLATE "C") = $6::VARCHAR ORDER BY t5.due_on ASC, t5.id ASC 
 LIMIT 20) AS t5)) 
FROM project AS t0 
WHERE t0.code = $7::VARCHAR AND (t0.visibility = 'PUBLIC' OR t0.scope_id = ANY ($1::BIGINT[]) OR t0.visibility = 'PARTNERS' AND t0.scope_id = ANY ($2::BIGINT[])) 
 LIMIT 1))
) END FROM s
