WITH s AS MATERIALIZED (SELECT set_config('app.user', $7, true) || set_config('app.organisations', $8, true) || set_config('app.circle', $9, true) || set_config('app.partner', $10, true) || set_config('app.parties', $11, true) || set_config('app.within', $12, true) || set_config('app.administers', $13, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('agreement', (SELECT json_build_object('kind', t0.kind, 'name', coalesce(t0.name_id, t0.name_en, t0.sort_name), 'status', t0.status, 'signedOn', t0.signed_on, 'isInForce', (t0.status = 'SIGNED' OR t0.status = 'ENDORSED') AND (t0.span @> $1::DATE), 'milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t1.name_en, t1.name_id, t1.sort_name), 'dueOn', t1.due_on, 'status', t1.status)), '[]'::json)) 
FROM (SELECT t1.name_en, t1.name_id, t1.sort_name, t1.id, t1.due_on, t1.status 
FROM milestone AS t1 
WHERE t1.agreement_id = t0.id AND (t1.visibility = 'PUBLIC' OR t1.scope_id = ANY ($2::BIGINT[]) OR t1.visibility = 'PARTNERS' AND t1.scope_id = ANY ($3::BIGINT[])) ORDER BY t1.due_on ASC, t1.id ASC 
 LIMIT 20) AS t1), 'parties', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('capacity', t2.capacity, 'organisation', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t3.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t3.code)), 'signedOn', t2.signed_on) ORDER BY t2.id ASC), '[]'::json)) 
FROM (SELECT t2.id, t2.organisation_id, t2.capacity, t2.signed_on 
FROM agreement_party AS t2 
WHERE t2.agreement_id = t0.id AND (t2.visibility = 'PUBLIC' OR t2.scope_id = ANY ($2::BIGINT[]) OR t2.visibility = 'PARTNERS' AND t2.scope_id = ANY ($3::BIGINT[]) OR t2.agreement_id = ANY ($4::BIGINT[])) ORDER BY t2.id ASC 
 LIMIT 20) AS t2 LEFT OUTER JOIN organisation AS t3 ON t3.id = t2.organisation_id), 'children', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM agreement AS t5 
WHERE t5.parent_id = t0.id AND (t5.visibility = 'PUBLIC' OR t5.scope_id = ANY ($2::BIGINT[]) OR t5.visibility = 'PARTNERS' AND t5.scope_id = ANY ($3::BIGINT[]) OR t5.id = ANY ($4::BIGINT[]))), 'nodes', coalesce(json_agg(json_build_object('kind', t4.kind, 'name', coalesce(t4.name_id, t4.name_en, t4.sort_name), 'status', t4.status, 'signedOn', t4.signed_on, 'isInForce', (t4.status = 'SIGNED' OR t4.status = 'ENDORSED') AND (t4.span @> $1::DATE), 'milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t6.name_en, t6.name_id, t6.sort_name), 'dueOn', t6.due_on, 'status', t6.status)), '[]'::json)) 
FROM (SELECT t6.name_en, t6.name_id, t6.sort_name, t6.id, t6.due_on, t6.status 
FROM milestone AS t6 
WHERE t6.agreement_id = t4.id AND (t6.visibility = 'PUBLIC' OR t6.scope_id = ANY ($2::BIGINT[]) OR t6.visibility = 'PARTNERS' AND t6.scope_id = ANY ($3::BIGINT[])) ORDER BY t6.due_on ASC, t6.id ASC 
 LIMIT 20) AS t6), 'children', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('kind', t7.kind, 'name', coalesce(t7.name_id, t7.name_en, t7.sort_name), 'status', t7.status, 'signedOn', t7.signed_on, 'isInForce', (t7.status = 'SIGNED' OR t7.status = 'ENDORSED') AND (t7.span @> $1::DATE), 'milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t8.name_en, t8.name_id, t8.sort_name), 'dueOn', t8.due_on, 'status', t8.status)), '[]'::json)) 
FROM (SELECT t8.name_en, t8.name_id, t8.sort_name, t8.id, t8.due_on, t8.status 
FROM milestone AS t8 
WHERE t8.agreement_id = t7.id AND (t8.visibility = 'PUBLIC' OR t8.scope_id = ANY ($2::BIGINT[]) OR t8.visibility = 'PARTNERS' AND t8.scope_id = ANY ($3::BIGINT[])) ORDER BY t8.due_on ASC, t8.id ASC 
 LIMIT 20) AS t8))), '[]'::json)) 
FROM (SELECT t7.span, t7.name_en, t7.name_id, t7.sort_name, t7.id, t7.kind, t7.signed_on, t7.status 
FROM agreement AS t7 
WHERE t7.parent_id = t4.id AND (t7.visibility = 'PUBLIC' OR t7.scope_id = ANY ($2::BIGINT[]) OR t7.visibility = 'PARTNERS' AND t7.scope_id = ANY ($3::BIGINT[]) OR t7.id = ANY ($4::BIGINT[])) ORDER BY t7.signed_on ASC, t7.id ASC 
 LIMIT 20) AS t7))), '[]'::json)) 
FROM (SELECT t4.span, t4.name_en, t4.name_id, t4.sort_name, t4.id, t4.kind, t4.signed_on, t4.status 
FROM agreement AS t4 
WHERE t4.parent_id = t0.id AND (t4.visibility = 'PUBLIC' OR t4.scope_id = ANY ($2::BIGINT[]) OR t4.visibility = 'PARTNERS' AND t4.scope_id = ANY ($3::BIGINT[]) OR t4.id = ANY ($4::BIGINT[])) ORDER BY t4.signed_on ASC, t4.id ASC 
 LIMIT 20) AS t4), 'signedBelow', json_build_object('totalCount', (SELECT count(*) AS count_2 
FROM agreement AS t10 
WHERE t10.parent_id = t0.id AND (t10.visibility = 'PUBLIC' OR t10.scope_id = ANY ($2::BIGINT[]) OR t10.visibility = 'PARTNERS' AND t10.scope_id = ANY ($3::BIGINT[]) OR t10.id = ANY ($4::BIGINT[])) AND (t10.status COLLATE "C") = ANY ($5::TEXT[])))) 
FROM agreement AS t0 
WHERE t0.code = $6::VARCHAR AND (t0.visibility = 'PUBLIC' OR t0.scope_id = ANY ($2::BIGINT[]) OR t0.visibility = 'PARTNERS' AND t0.scope_id = ANY ($3::BIGINT[]) OR t0.id = ANY ($4::BIGINT[])) 
 LIMIT 1))
) END FROM s
