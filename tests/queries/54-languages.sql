WITH s AS MATERIALIZED (SELECT set_config('app.user', $6, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('programme', (SELECT json_build_object('nameLanguages', CASE WHEN (t0.name_en IS NOT NULL AND t0.name_id IS NOT NULL) THEN ARRAY['EN', 'ID'] WHEN (t0.name_en IS NOT NULL) THEN ARRAY['EN'] WHEN (t0.name_id IS NOT NULL) THEN ARRAY['ID'] ELSE ARRAY[]::TEXT[] END, 'english', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'indonesian', coalesce(t0.name_id, t0.name_en, t0.sort_name), 'coordinator', json_build_object('nameLanguages', coalesce((SELECT CASE WHEN (organisation_name.name_en IS NOT NULL AND organisation_name.name_id IS NOT NULL) THEN ARRAY['EN', 'ID'] WHEN (organisation_name.name_en IS NOT NULL) THEN ARRAY['EN'] WHEN (organisation_name.name_id IS NOT NULL) THEN ARRAY['ID'] ELSE ARRAY[]::TEXT[] END AS anon_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t1.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), ARRAY[]::TEXT[]), 'in2010', coalesce((SELECT CASE WHEN (organisation_name.name_en IS NOT NULL AND organisation_name.name_id IS NOT NULL) THEN ARRAY['EN', 'ID'] WHEN (organisation_name.name_en IS NOT NULL) THEN ARRAY['EN'] WHEN (organisation_name.name_id IS NOT NULL) THEN ARRAY['ID'] ELSE ARRAY[]::TEXT[] END AS anon_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t1.id ORDER BY organisation_name.valid @> $2::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), ARRAY[]::TEXT[]), 'name', coalesce((SELECT coalesce(organisation_name.name_id, organisation_name.name_en) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t1.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t1.code), 'names', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', coalesce(t2.name_en, t2.name_id, ''), 'nameLanguages', CASE WHEN (t2.name_en IS NOT NULL AND t2.name_id IS NOT NULL) THEN ARRAY['EN', 'ID'] WHEN (t2.name_en IS NOT NULL) THEN ARRAY['EN'] WHEN (t2.name_id IS NOT NULL) THEN ARRAY['ID'] ELSE ARRAY[]::TEXT[] END)), '[]'::json)) 
FROM (SELECT t2.id, t2.name_en, t2.name_id 
FROM organisation_name AS t2 
WHERE t2.organisation_id = t1.id AND t2.valid @> $3::DATE ORDER BY t2.id ASC 
 LIMIT 20) AS t2)), 'projects', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('nameEn', t3.name_en, 'nameId', t3.name_id, 'nameLanguages', CASE WHEN (t3.name_en IS NOT NULL AND t3.name_id IS NOT NULL) THEN ARRAY['EN', 'ID'] WHEN (t3.name_en IS NOT NULL) THEN ARRAY['EN'] WHEN (t3.name_id IS NOT NULL) THEN ARRAY['ID'] ELSE ARRAY[]::TEXT[] END, 'english', coalesce(t3.name_en, t3.name_id, t3.sort_name), 'indonesian', coalesce(t3.name_id, t3.name_en, t3.sort_name), 'phases', (SELECT coalesce(json_agg(json_build_object('nameLanguages', CASE WHEN (t4.name_en IS NOT NULL AND t4.name_id IS NOT NULL) THEN ARRAY['EN', 'ID'] WHEN (t4.name_en IS NOT NULL) THEN ARRAY['EN'] WHEN (t4.name_id IS NOT NULL) THEN ARRAY['ID'] ELSE ARRAY[]::TEXT[] END, 'name', coalesce(t4.name_id, t4.name_en, t4.sort_name))), '[]'::json) 
FROM (SELECT t4.name_en, t4.name_id, t4.sort_name 
FROM phase AS t4 
WHERE t4.project_id = t3.id AND t4.visibility = 'PUBLIC' ORDER BY t4.ordinal ASC, t4.id ASC 
 LIMIT 50) AS t4))), '[]'::json)) 
FROM (SELECT t3.name_en, t3.name_id, t3.sort_name, t3.id, t3.code, t3.starts_on 
FROM project AS t3 
WHERE t3.programme_id = t0.id AND t3.visibility = 'PUBLIC' ORDER BY t3.starts_on ASC, t3.code ASC, t3.id ASC 
 LIMIT 3) AS t3)) 
FROM programme AS t0 LEFT OUTER JOIN organisation AS t1 ON t1.id = t0.coordinator_org_id 
WHERE t0.code = $4::VARCHAR 
 LIMIT 1), 'fundingTotals', (SELECT coalesce(json_agg(json_build_object('provinceName', t5.province_name, 'source', t5.source, 'currency', t5.currency)), '[]'::json) 
FROM (WITH by_region AS MATERIALIZED 
(SELECT budget_line.region_id AS region_id, budget_line.source AS source, budget_line.currency AS currency, sum(budget_line.amount) AS amount, sum(budget_line.committed) AS committed, sum(budget_line.disbursed) AS disbursed, sum(budget_line.realised) AS realised 
FROM budget_line JOIN budget ON budget.id = budget_line.budget_id 
WHERE budget.fiscal_year = $5::BIGINT AND (budget.status = 'APPROVED' OR budget.status = 'CLOSED') AND budget_line.visibility = 'PUBLIC' AND budget.visibility = 'PUBLIC' GROUP BY budget_line.region_id, budget_line.source, budget_line.currency), 
placed AS MATERIALIZED 
(SELECT used.region_id AS region_id, (SELECT CASE WHEN (place.level = 'PROVINCE') THEN place.id WHEN (place.level = 'REGENCY_CITY') THEN (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND above1.valid @> $1::DATE) WHEN (place.level = 'DISTRICT') THEN (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $1::DATE)) AND above2.valid @> $1::DATE) WHEN (place.level = 'VILLAGE') THEN (SELECT above3.parent_id 
FROM region_parent AS above3 
WHERE above3.region_id = (SELECT above2.parent_id 
FROM region_parent AS above2 
WHERE above2.region_id = (SELECT above1.parent_id 
FROM region_parent AS above1 
WHERE above1.region_id = place.id AND (above1.valid @> $1::DATE)) AND (above2.valid @> $1::DATE)) AND above3.valid @> $1::DATE) END AS anon_1 
FROM region AS place 
WHERE place.id = used.region_id) AS province_id 
FROM (SELECT DISTINCT by_region.region_id AS region_id 
FROM by_region) AS used)
 SELECT coalesce(province.name_id, province.name_en) AS province_name, by_region.source AS source, by_region.currency AS currency 
FROM by_region LEFT OUTER JOIN placed ON placed.region_id = by_region.region_id LEFT OUTER JOIN region AS province ON province.id = placed.province_id GROUP BY province.code, province.name_en, province.name_id, by_region.source, by_region.currency ORDER BY province.code, by_region.source, by_region.currency 
 LIMIT 10000) AS t5))
) END FROM s
