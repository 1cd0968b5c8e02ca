WITH s AS MATERIALIZED (SELECT set_config('app.user', $11, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('status', t0.status, 'statusThen', coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.project_id = t0.id AND change.at <= $1::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1), CASE WHEN (NOT (EXISTS (SELECT any_change.id 
FROM status_event AS any_change 
WHERE any_change.project_id = t0.id AND any_change.visibility = 'PUBLIC')) AND $1::TIMESTAMP WITH TIME ZONE >= t0.updated_at) THEN t0.status END), 'sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('selection', t1.selection, 'selectionThen', coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.project_site_id = t1.id AND change.at <= $2::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1), CASE WHEN (NOT (EXISTS (SELECT any_change.id 
FROM status_event AS any_change 
WHERE any_change.project_site_id = t1.id AND any_change.visibility = 'PUBLIC')) AND $2::TIMESTAMP WITH TIME ZONE >= t1.updated_at) THEN t1.selection END))), '[]'::json)) 
FROM (SELECT t1.updated_at, t1.id, t1.selection 
FROM project_site AS t1 
WHERE t1.project_id = t0.id AND t1.visibility = 'PUBLIC' ORDER BY t1.id ASC 
 LIMIT 20) AS t1), 'totalsThen', (SELECT coalesce(json_agg(json_build_object('source', t2.source, 'currency', t2.currency, 'allocated', CAST(t2.allocated AS TEXT), 'realised', CAST(t2.realised AS TEXT))), '[]'::json) 
FROM (SELECT line.source AS source, line.currency AS currency, coalesce(sum(line.amount), 0) AS allocated, coalesce(sum(line.realised), 0) AS realised 
FROM (SELECT approved.region_id AS region_id, approved.source AS source, approved.currency AS currency, approved.amount AS amount, totals.committed AS committed, totals.disbursed AS disbursed, totals.realised AS realised 
FROM (SELECT budget_line.id AS id, budget_line.root_id AS root_id, budget_line.region_id AS region_id, budget_line.source AS source, budget_line.currency AS currency, budget_line.amount AS amount 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget_line.project_id = t0.id AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.budget_id = budget.id AND change.at <= $3::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND budget.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['APPROVED', 'CLOSED']), false) AND budget_line.visibility = 'PUBLIC' AND budget.visibility = 'PUBLIC') AS approved JOIN LATERAL (SELECT coalesce(sum(counted.amount) FILTER (WHERE counted.kind = 'COMMITMENT'), CAST(0 AS NUMERIC(20, 2))) AS committed, coalesce(sum(counted.amount) FILTER (WHERE counted.kind = 'DISBURSEMENT'), CAST(0 AS NUMERIC(20, 2))) AS disbursed, coalesce(sum(counted.amount) FILTER (WHERE counted.kind = 'REALISATION'), CAST(0 AS NUMERIC(20, 2))) AS realised 
FROM financial_entry AS counted 
WHERE counted.line_id IN (SELECT version.id 
FROM budget_line AS version 
WHERE coalesce(version.root_id, version.id) = coalesce(approved.root_id, approved.id) AND version.visibility = 'PUBLIC') AND CASE WHEN (counted.report_id IS NOT NULL) THEN EXISTS (SELECT stating.id 
FROM report AS stating 
WHERE stating.id = counted.report_id AND stating.revision = counted.report_revision AND (stating.status = 'ACCEPTED' OR stating.status = 'PUBLISHED' OR stating.status = 'SUPERSEDED') AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.report_id = stating.id AND change.at <= $3::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND stating.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['ACCEPTED', 'PUBLISHED']), false) AND stating.visibility = 'PUBLIC' AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))) ELSE timezone('Asia/Jakarta', CAST(coalesce((SELECT coalesce(telling.retrieved_on, telling.published_on) AS coalesce_1 
FROM source AS telling 
WHERE telling.id = counted.source_id AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))), counted.on_date) AS TIMESTAMP WITHOUT TIME ZONE)) <= $3::TIMESTAMP WITH TIME ZONE END AND (counted.reverses_id IS NULL OR (EXISTS (SELECT original.id 
FROM financial_entry AS original 
WHERE original.id = counted.reverses_id AND CASE WHEN (original.report_id IS NOT NULL) THEN EXISTS (SELECT stating.id 
FROM report AS stating 
WHERE stating.id = original.report_id AND stating.revision = original.report_revision AND (stating.status = 'ACCEPTED' OR stating.status = 'PUBLISHED' OR stating.status = 'SUPERSEDED') AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.report_id = stating.id AND change.at <= $3::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND stating.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['ACCEPTED', 'PUBLISHED']), false) AND stating.visibility = 'PUBLIC' AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id))) ELSE timezone('Asia/Jakarta', CAST(coalesce((SELECT coalesce(telling.retrieved_on, telling.published_on) AS coalesce_2 
FROM source AS telling 
WHERE telling.id = original.source_id AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id))), original.on_date) AS TIMESTAMP WITHOUT TIME ZONE)) <= $3::TIMESTAMP WITH TIME ZONE END AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id)) AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))))) AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))) AS totals ON true) AS line GROUP BY line.source, line.currency ORDER BY line.source, line.currency 
 LIMIT 100) AS t2), 'totalsNow', (SELECT coalesce(json_agg(json_build_object('source', t3.source, 'currency', t3.currency, 'allocated', CAST(t3.allocated AS TEXT), 'realised', CAST(t3.realised AS TEXT))), '[]'::json) 
FROM (SELECT budget_line.source AS source, budget_line.currency AS currency, coalesce(sum(budget_line.amount), 0) AS allocated, coalesce(sum(budget_line.realised), 0) AS realised 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget_line.project_id = t0.id AND (budget.status = 'APPROVED' OR budget.status = 'CLOSED') AND budget_line.visibility = 'PUBLIC' AND budget.visibility = 'PUBLIC' GROUP BY budget_line.source, budget_line.currency ORDER BY budget_line.source, budget_line.currency 
 LIMIT 100) AS t3), 'budgets', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('fiscalYear', t4.fiscal_year, 'status', t4.status, 'isOfficial', t4.status = 'APPROVED' OR t4.status = 'CLOSED', 'statusThen', coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.budget_id = t4.id AND change.at <= $4::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1), CASE WHEN (NOT (EXISTS (SELECT any_change.id 
FROM status_event AS any_change 
WHERE any_change.budget_id = t4.id AND any_change.visibility = 'PUBLIC')) AND $4::TIMESTAMP WITH TIME ZONE >= t4.updated_at) THEN t4.status END), 'wasOfficial', coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.budget_id = t4.id AND change.at <= $5::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['APPROVED', 'CLOSED']), false))), '[]'::json)) 
FROM (SELECT t4.updated_at, t4.id, t4.fiscal_year, t4.version, t4.status 
FROM budget AS t4 
WHERE t4.project_id = t0.id AND t4.visibility = 'PUBLIC' ORDER BY t4.fiscal_year ASC, t4.version ASC, t4.id ASC 
 LIMIT 20) AS t4), 'budgetLines', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('realised', json_build_object('amount', CAST(t5.realised AS TEXT), 'currency', t5.currency), 'realisedThen', json_build_object('amount', CAST((SELECT coalesce(sum(counted.amount), CAST(0 AS NUMERIC(20, 2))) AS coalesce_1 
FROM financial_entry AS counted 
WHERE counted.line_id IN (SELECT version.id 
FROM budget_line AS version 
WHERE coalesce(version.root_id, version.id) = coalesce(t5.root_id, t5.id) AND version.visibility = 'PUBLIC') AND counted.kind = 'REALISATION' AND CASE WHEN (counted.report_id IS NOT NULL) THEN EXISTS (SELECT stating.id 
FROM report AS stating 
WHERE stating.id = counted.report_id AND stating.revision = counted.report_revision AND (stating.status = 'ACCEPTED' OR stating.status = 'PUBLISHED' OR stating.status = 'SUPERSEDED') AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.report_id = stating.id AND change.at <= $6::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND stating.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['ACCEPTED', 'PUBLISHED']), false) AND stating.visibility = 'PUBLIC' AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))) ELSE timezone('Asia/Jakarta', CAST(coalesce((SELECT coalesce(telling.retrieved_on, telling.published_on) AS coalesce_2 
FROM source AS telling 
WHERE telling.id = counted.source_id AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))), counted.on_date) AS TIMESTAMP WITHOUT TIME ZONE)) <= $6::TIMESTAMP WITH TIME ZONE END AND (counted.reverses_id IS NULL OR (EXISTS (SELECT original.id 
FROM financial_entry AS original 
WHERE original.id = counted.reverses_id AND CASE WHEN (original.report_id IS NOT NULL) THEN EXISTS (SELECT stating.id 
FROM report AS stating 
WHERE stating.id = original.report_id AND stating.revision = original.report_revision AND (stating.status = 'ACCEPTED' OR stating.status = 'PUBLISHED' OR stating.status = 'SUPERSEDED') AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.report_id = stating.id AND change.at <= $6::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND stating.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['ACCEPTED', 'PUBLISHED']), false) AND stating.visibility = 'PUBLIC' AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id))) ELSE timezone('Asia/Jakarta', CAST(coalesce((SELECT coalesce(telling.retrieved_on, telling.published_on) AS coalesce_3 
FROM source AS telling 
WHERE telling.id = original.source_id AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id))), original.on_date) AS TIMESTAMP WITHOUT TIME ZONE)) <= $6::TIMESTAMP WITH TIME ZONE END AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id)) AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))))) AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))) AS TEXT)))), '[]'::json)) 
FROM (SELECT t5.id, t5.currency, t5.root_id, t5.realised 
FROM budget_line AS t5 
WHERE t5.project_id = t0.id AND t5.visibility = 'PUBLIC' ORDER BY t5.id ASC 
 LIMIT 3) AS t5)) 
FROM project AS t0 
WHERE t0.code = $7::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1), 'fundingTotals', (SELECT coalesce(json_agg(json_build_object('provinceCode', t6.province_code, 'source', t6.source, 'currency', t6.currency, 'allocated', CAST(t6.allocated AS TEXT), 'realised', CAST(t6.realised AS TEXT))), '[]'::json) 
FROM (WITH by_region AS MATERIALIZED 
(SELECT line.region_id AS region_id, line.source AS source, line.currency AS currency, sum(line.amount) AS amount, sum(line.committed) AS committed, sum(line.disbursed) AS disbursed, sum(line.realised) AS realised 
FROM (SELECT approved.region_id AS region_id, approved.source AS source, approved.currency AS currency, approved.amount AS amount, totals.committed AS committed, totals.disbursed AS disbursed, totals.realised AS realised 
FROM (SELECT budget_line.id AS id, budget_line.root_id AS root_id, budget_line.region_id AS region_id, budget_line.source AS source, budget_line.currency AS currency, budget_line.amount AS amount 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget.fiscal_year = $8::BIGINT AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.budget_id = budget.id AND change.at <= $9::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND budget.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['APPROVED', 'CLOSED']), false) AND budget_line.visibility = 'PUBLIC' AND budget.visibility = 'PUBLIC') AS approved JOIN LATERAL (SELECT coalesce(sum(counted.amount) FILTER (WHERE counted.kind = 'COMMITMENT'), CAST(0 AS NUMERIC(20, 2))) AS committed, coalesce(sum(counted.amount) FILTER (WHERE counted.kind = 'DISBURSEMENT'), CAST(0 AS NUMERIC(20, 2))) AS disbursed, coalesce(sum(counted.amount) FILTER (WHERE counted.kind = 'REALISATION'), CAST(0 AS NUMERIC(20, 2))) AS realised 
FROM financial_entry AS counted 
WHERE counted.line_id IN (SELECT version.id 
FROM budget_line AS version 
WHERE coalesce(version.root_id, version.id) = coalesce(approved.root_id, approved.id) AND version.visibility = 'PUBLIC') AND CASE WHEN (counted.report_id IS NOT NULL) THEN EXISTS (SELECT stating.id 
FROM report AS stating 
WHERE stating.id = counted.report_id AND stating.revision = counted.report_revision AND (stating.status = 'ACCEPTED' OR stating.status = 'PUBLISHED' OR stating.status = 'SUPERSEDED') AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.report_id = stating.id AND change.at <= $9::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND stating.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['ACCEPTED', 'PUBLISHED']), false) AND stating.visibility = 'PUBLIC' AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))) ELSE timezone('Asia/Jakarta', CAST(coalesce((SELECT coalesce(telling.retrieved_on, telling.published_on) AS coalesce_3 
FROM source AS telling 
WHERE telling.id = counted.source_id AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))), counted.on_date) AS TIMESTAMP WITHOUT TIME ZONE)) <= $9::TIMESTAMP WITH TIME ZONE END AND (counted.reverses_id IS NULL OR (EXISTS (SELECT original.id 
FROM financial_entry AS original 
WHERE original.id = counted.reverses_id AND CASE WHEN (original.report_id IS NOT NULL) THEN EXISTS (SELECT stating.id 
FROM report AS stating 
WHERE stating.id = original.report_id AND stating.revision = original.report_revision AND (stating.status = 'ACCEPTED' OR stating.status = 'PUBLISHED' OR stating.status = 'SUPERSEDED') AND coalesce((SELECT change.to_status 
FROM status_event AS change 
WHERE change.report_id = stating.id AND change.at <= $9::TIMESTAMP WITH TIME ZONE AND change.visibility = 'PUBLIC' AND stating.visibility = 'PUBLIC' ORDER BY change.at DESC, change.id DESC 
 LIMIT 1) = ANY (ARRAY['ACCEPTED', 'PUBLISHED']), false) AND stating.visibility = 'PUBLIC' AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id))) ELSE timezone('Asia/Jakarta', CAST(coalesce((SELECT coalesce(telling.retrieved_on, telling.published_on) AS coalesce_4 
FROM source AS telling 
WHERE telling.id = original.source_id AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id))), original.on_date) AS TIMESTAMP WITHOUT TIME ZONE)) <= $9::TIMESTAMP WITH TIME ZONE END AND original.visibility = 'PUBLIC' AND (original.report_id IS NULL OR original.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = original.report_id)) AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))))) AND counted.visibility = 'PUBLIC' AND (counted.report_id IS NULL OR counted.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = counted.report_id))) AS totals ON true) AS line GROUP BY line.region_id, line.source, line.currency), 
placed AS MATERIALIZED 
(SELECT used.region_id AS region_id, (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id WHEN (place.level = 'REGENCY_CITY') THEN (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND above1.valid @> $10::DATE) WHEN (place.level = 'DISTRICT') THEN (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $10::DATE)) AND above2.valid @> $10::DATE) WHEN (place.level = 'VILLAGE') THEN (SELECT above3.parent_id 
FROM region_parent AS above3 
WHERE above3.region_id = (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $10::DATE)) AND (above2.valid @> $10::DATE)) AND above3.valid @> $10::DATE) END AS anon_1 
FROM region AS place 
WHERE place.id = used.region_id) AS province_id 
FROM (SELECT DISTINCT by_region.region_id AS region_id 
FROM by_region) AS used)
 SELECT province.code AS province_code, by_region.source AS source, by_region.currency AS currency, coalesce(sum(by_region.amount), 0) AS allocated, coalesce(sum(by_region.realised), 0) AS realised 
FROM by_region LEFT OUTER JOIN placed ON placed.region_id = by_region.region_id LEFT OUTER JOIN region AS province ON province.id = placed.province_id GROUP BY province.code, province.name_en, province.name_id, by_region.source, by_region.currency ORDER BY province.code, by_region.source, by_region.currency 
 LIMIT 10000) AS t6))
) END FROM s
