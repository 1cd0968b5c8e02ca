WITH s AS MATERIALIZED (SELECT set_config('app.user', $11, true) || set_config('app.organisations', $12, true) || set_config('app.circle', $13, true) || set_config('app.partner', $14, true) || set_config('app.parties', $15, true) || set_config('app.within', $16, true) || set_config('app.administers', $17, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('isLate', (t0.status = 'IMPLEMENTING' OR t0.status = 'SUSPENDED') AND coalesce(upper(t0.span) <= $1::DATE, false), 'isRunning', t0.status = 'IMPLEMENTING' OR t0.status = 'SUSPENDED', 'weightedProgress', CAST((SELECT round(sum(milestone.percent * milestone.weight) / CAST(nullif(sum(milestone.weight), 0) AS NUMERIC), 6) AS round_1 
FROM milestone 
WHERE milestone.project_id = t0.id AND milestone.status != 'CANCELLED' AND (milestone.visibility = 'PUBLIC' OR milestone.scope_id = ANY ($2::BIGINT[]) OR milestone.visibility = 'PARTNERS' AND milestone.scope_id = ANY ($3::BIGINT[]))) AS TEXT), 'budgetTotals', (SELECT coalesce(json_agg(json_build_object('source', t1.source, 'currency', t1.currency, 'allocated', CAST(t1.allocated AS TEXT), 'realised', CAST(t1.realised AS TEXT), 'absorption', CAST(t1.absorption AS TEXT))), '[]'::json) 
FROM (SELECT budget_line.source AS source, budget_line.currency AS currency, coalesce(sum(budget_line.amount), 0) AS allocated, coalesce(sum(budget_line.realised), 0) AS realised, round((100 * sum(budget_line.realised)) / CAST(nullif(sum(budget_line.amount), 0) AS NUMERIC), 6) AS absorption 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget_line.project_id = t0.id AND (budget.status = 'APPROVED' OR budget.status = 'CLOSED') AND (budget_line.visibility = 'PUBLIC' OR budget_line.scope_id = ANY ($2::BIGINT[]) OR budget_line.visibility = 'PARTNERS' AND budget_line.scope_id = ANY ($3::BIGINT[]) OR ($4::BIGINT[] IS NULL OR budget_line.scope_id = ANY ($4::BIGINT[])) AND budget_line.funder_org_id = ANY ($5::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget_line.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[]))))) AND (budget.visibility = 'PUBLIC' OR budget.scope_id = ANY ($2::BIGINT[]) OR budget.visibility = 'PARTNERS' AND budget.scope_id = ANY ($3::BIGINT[]) OR ($4::BIGINT[] IS NULL OR budget.scope_id = ANY ($4::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = budget.id AND paid.funder_org_id = ANY ($5::BIGINT[]))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($2::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($3::BIGINT[]))))) GROUP BY budget_line.source, budget_line.currency ORDER BY budget_line.source, budget_line.currency 
 LIMIT 100) AS t1), 'phases', (SELECT coalesce(json_agg(json_build_object('name', coalesce(t2.name_en, t2.name_id, t2.sort_name), 'milestones', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t3.name_en, t3.name_id, t3.sort_name), 'weight', CAST(t3.weight AS TEXT), 'percent', CAST(t3.percent AS TEXT), 'dueOn', t3.due_on, 'isOverdue', t3.status = 'PLANNED' AND coalesce(t3.due_on < $1::DATE, false), 'wasOverdueInJuly', t3.status = 'PLANNED' AND coalesce(t3.due_on < $6::DATE, false))), '[]'::json)) 
FROM (SELECT t3.name_en, t3.name_id, t3.sort_name, t3.id, t3.due_on, t3.percent, t3.weight, t3.status 
FROM milestone AS t3 
WHERE t3.phase_id = t2.id AND (t3.visibility = 'PUBLIC' OR t3.scope_id = ANY ($2::BIGINT[]) OR t3.visibility = 'PARTNERS' AND t3.scope_id = ANY ($3::BIGINT[])) ORDER BY t3.due_on ASC, t3.id ASC 
 LIMIT 20) AS t3))), '[]'::json) 
FROM (SELECT t2.name_en, t2.name_id, t2.sort_name, t2.id 
FROM phase AS t2 
WHERE t2.project_id = t0.id AND (t2.visibility = 'PUBLIC' OR t2.scope_id = ANY ($2::BIGINT[]) OR t2.visibility = 'PARTNERS' AND t2.scope_id = ANY ($3::BIGINT[])) ORDER BY t2.ordinal ASC, t2.id ASC 
 LIMIT 50) AS t2)) 
FROM project AS t0 
WHERE t0.code = $7::VARCHAR AND (t0.visibility = 'PUBLIC' OR t0.scope_id = ANY ($2::BIGINT[]) OR t0.visibility = 'PARTNERS' AND t0.scope_id = ANY ($3::BIGINT[])) 
 LIMIT 1), 'finished', (SELECT json_build_object('isLate', (t4.status = 'IMPLEMENTING' OR t4.status = 'SUSPENDED') AND coalesce(upper(t4.span) <= $1::DATE, false), 'isRunning', t4.status = 'IMPLEMENTING' OR t4.status = 'SUSPENDED', 'weightedProgress', CAST((SELECT round(sum(milestone.percent * milestone.weight) / CAST(nullif(sum(milestone.weight), 0) AS NUMERIC), 6) AS round_1 
FROM milestone 
WHERE milestone.project_id = t4.id AND milestone.status != 'CANCELLED' AND (milestone.visibility = 'PUBLIC' OR milestone.scope_id = ANY ($2::BIGINT[]) OR milestone.visibility = 'PARTNERS' AND milestone.scope_id = ANY ($3::BIGINT[]))) AS TEXT)) 
FROM project AS t4 
WHERE t4.code = $8::VARCHAR AND (t4.visibility = 'PUBLIC' OR t4.scope_id = ANY ($2::BIGINT[]) OR t4.visibility = 'PARTNERS' AND t4.scope_id = ANY ($3::BIGINT[])) 
 LIMIT 1), 'running', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t5.code, 'endsOn', upper(t5.span) - 1, 'isLateThen', (t5.status = 'IMPLEMENTING' OR t5.status = 'SUSPENDED') AND coalesce(upper(t5.span) <= $9::DATE, false))), '[]'::json)) 
FROM (SELECT t5.span, t5.sort_name, t5.id, t5.code, t5.status 
FROM project AS t5 
WHERE (t5.status = 'IMPLEMENTING' OR t5.status = 'SUSPENDED') AND coalesce(upper(t5.span) <= $10::DATE, false) AND (t5.visibility = 'PUBLIC' OR t5.scope_id = ANY ($2::BIGINT[]) OR t5.visibility = 'PARTNERS' AND t5.scope_id = ANY ($3::BIGINT[])) ORDER BY t5.sort_name ASC, t5.id ASC 
 LIMIT 20) AS t5))
) END FROM s
