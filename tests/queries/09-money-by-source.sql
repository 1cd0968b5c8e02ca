WITH s AS MATERIALIZED (SELECT set_config('app.user', $10, true) || set_config('app.organisations', $11, true) || set_config('app.circle', $12, true) || set_config('app.partner', $13, true) || set_config('app.parties', $14, true) || set_config('app.within', $15, true) || set_config('app.administers', $16, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('indonesianYear', (SELECT coalesce(json_agg(json_build_object('provinceName', t0.province_name, 'source', t0.source, 'currency', t0.currency, 'allocated', CAST(t0.allocated AS TEXT), 'realised', CAST(t0.realised AS TEXT), 'absorption', CAST(t0.absorption AS TEXT))), '[]'::json) 
FROM (WITH by_region AS MATERIALIZED 
(SELECT budget_line.region_id AS region_id, budget_line.source AS source, budget_line.currency AS currency, sum(budget_line.amount) AS amount, sum(budget_line.committed) AS committed, sum(budget_line.disbursed) AS disbursed, sum(budget_line.realised) AS realised 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget.fiscal_year = $1::BIGINT AND budget.calendar = $2::VARCHAR AND (budget.status = 'APPROVED' OR budget.status = 'CLOSED') AND (budget_line.visibility = 'PUBLIC' OR budget_line.scope_id = ANY ($3::BIGINT[]) OR budget_line.visibility = 'PARTNERS' AND budget_line.scope_id = ANY ($4::BIGINT[]) OR ($5::BIGINT[] IS NULL OR budget_line.scope_id = ANY ($5::BIGINT[])) AND budget_line.funder_org_id = ANY ($6::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget_line.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($3::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($4::BIGINT[]))))) AND (budget.visibility = 'PUBLIC' OR budget.scope_id = ANY ($3::BIGINT[]) OR budget.visibility = 'PARTNERS' AND budget.scope_id = ANY ($4::BIGINT[]) OR ($5::BIGINT[] IS NULL OR budget.scope_id = ANY ($5::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = budget.id AND paid.funder_org_id = ANY ($6::BIGINT[]))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($3::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($4::BIGINT[]))))) GROUP BY budget_line.region_id, budget_line.source, budget_line.currency), 
placed AS MATERIALIZED 
(SELECT used.region_id AS region_id, (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id WHEN (place.level = 'REGENCY_CITY') THEN (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND above1.valid @> $7::DATE) WHEN (place.level = 'DISTRICT') THEN (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $7::DATE)) AND above2.valid @> $7::DATE) WHEN (place.level = 'VILLAGE') THEN (SELECT above3.parent_id 
FROM region_parent AS above3 
WHERE above3.region_id = (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $7::DATE)) AND (above2.valid @> $7::DATE)) AND above3.valid @> $7::DATE) END AS anon_1 
FROM region AS place 
WHERE place.id = used.region_id) AS province_id 
FROM (SELECT DISTINCT by_region.region_id AS region_id 
FROM by_region) AS used)
 SELECT coalesce(province.name_en, province.name_id) AS province_name, by_region.source AS source, by_region.currency AS currency, coalesce(sum(by_region.amount), 0) AS allocated, coalesce(sum(by_region.realised), 0) AS realised, round((100 * sum(by_region.realised)) / CAST(nullif(sum(by_region.amount), 0) AS NUMERIC), 6) AS absorption 
FROM by_region LEFT OUTER JOIN placed ON placed.region_id = by_region.region_id LEFT OUTER JOIN region AS province ON province.id = placed.province_id GROUP BY province.code, province.name_en, province.name_id, by_region.source, by_region.currency ORDER BY province.code, by_region.source, by_region.currency 
 LIMIT 10000) AS t0), 'japaneseYear', (SELECT coalesce(json_agg(json_build_object('provinceName', t1.province_name, 'source', t1.source, 'currency', t1.currency, 'allocated', CAST(t1.allocated AS TEXT), 'realised', CAST(t1.realised AS TEXT), 'absorption', CAST(t1.absorption AS TEXT))), '[]'::json) 
FROM (WITH by_region AS MATERIALIZED 
(SELECT budget_line.region_id AS region_id, budget_line.source AS source, budget_line.currency AS currency, sum(budget_line.amount) AS amount, sum(budget_line.committed) AS committed, sum(budget_line.disbursed) AS disbursed, sum(budget_line.realised) AS realised 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget.fiscal_year = $8::BIGINT AND budget.calendar = $9::VARCHAR AND (budget.status = 'APPROVED' OR budget.status = 'CLOSED') AND (budget_line.visibility = 'PUBLIC' OR budget_line.scope_id = ANY ($3::BIGINT[]) OR budget_line.visibility = 'PARTNERS' AND budget_line.scope_id = ANY ($4::BIGINT[]) OR ($5::BIGINT[] IS NULL OR budget_line.scope_id = ANY ($5::BIGINT[])) AND budget_line.funder_org_id = ANY ($6::BIGINT[]) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget_line.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($3::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($4::BIGINT[]))))) AND (budget.visibility = 'PUBLIC' OR budget.scope_id = ANY ($3::BIGINT[]) OR budget.visibility = 'PARTNERS' AND budget.scope_id = ANY ($4::BIGINT[]) OR ($5::BIGINT[] IS NULL OR budget.scope_id = ANY ($5::BIGINT[])) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = budget.id AND paid.funder_org_id = ANY ($6::BIGINT[]))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget.scope_id AND (whole.visibility = 'PUBLIC' OR whole.scope_id = ANY ($3::BIGINT[]) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY ($4::BIGINT[]))))) GROUP BY budget_line.region_id, budget_line.source, budget_line.currency), 
placed AS MATERIALIZED 
(SELECT used.region_id AS region_id, (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id WHEN (place.level = 'REGENCY_CITY') THEN (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND above1.valid @> $7::DATE) WHEN (place.level = 'DISTRICT') THEN (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $7::DATE)) AND above2.valid @> $7::DATE) WHEN (place.level = 'VILLAGE') THEN (SELECT above3.parent_id 
FROM region_parent AS above3 
WHERE above3.region_id = (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $7::DATE)) AND (above2.valid @> $7::DATE)) AND above3.valid @> $7::DATE) END AS anon_2 
FROM region AS place 
WHERE place.id = used.region_id) AS province_id 
FROM (SELECT DISTINCT by_region.region_id AS region_id 
FROM by_region) AS used)
 SELECT coalesce(province.name_en, province.name_id) AS province_name, by_region.source AS source, by_region.currency AS currency, coalesce(sum(by_region.amount), 0) AS allocated, coalesce(sum(by_region.realised), 0) AS realised, round((100 * sum(by_region.realised)) / CAST(nullif(sum(by_region.amount), 0) AS NUMERIC), 6) AS absorption 
FROM by_region LEFT OUTER JOIN placed ON placed.region_id = by_region.region_id LEFT OUTER JOIN region AS province ON province.id = placed.province_id GROUP BY province.code, province.name_en, province.name_id, by_region.source, by_region.currency ORDER BY province.code, by_region.source, by_region.currency 
 LIMIT 10000) AS t1))
) END FROM s
