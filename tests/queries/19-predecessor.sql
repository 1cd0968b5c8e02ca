WITH s AS MATERIALIZED (SELECT set_config('app.user', $2, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('project', (SELECT json_build_object('code', t0.code, 'predecessors', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t1.code, 'name', coalesce(t1.name_en, t1.name_id, t1.sort_name), 'span', json_build_object('startsOn', lower(t1.span), 'endsOn', upper(t1.span) - 1, 'precision', t1.precision), 'sites', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t4.name_en, t4.name_id, t4.sort_name)), 'commodity', CASE WHEN (t5.id IS NOT NULL) THEN json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name)) ELSE NULL END) ORDER BY t2.k0 ASC, t2.id ASC), '[]'::json)) 
FROM (SELECT t3.sort_name AS k0, t2.id, t2.region_id, t2.commodity_id 
FROM project_site AS t2 LEFT OUTER JOIN region AS t3 ON t3.id = t2.region_id 
WHERE t2.project_id = t1.id AND t2.visibility = 'PUBLIC' ORDER BY k0 ASC, t2.id ASC 
 LIMIT 10) AS t2 LEFT OUTER JOIN region AS t4 ON t4.id = t2.region_id LEFT OUTER JOIN commodity AS t5 ON t5.id = t2.commodity_id), 'indicators', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t6.code, 'name', coalesce(t6.name_en, t6.name_id, t6.sort_name), 'unit', t6.unit, 'values', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('value', CAST(t8.value AS TEXT), 'period', json_build_object('startsOn', lower(t8.period), 'endsOn', upper(t8.period) - 1))), '[]'::json)) 
FROM (SELECT t8.id, t8.period, t8.value 
FROM indicator_value AS t8 
WHERE t8.indicator_id = t6.id AND t8.visibility = 'PUBLIC' AND (t8.report_id IS NULL OR t8.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t8.report_id AND of_report.visibility = 'PUBLIC')) ORDER BY t8.id ASC 
 LIMIT 5) AS t8))), '[]'::json)) 
FROM (SELECT t6.name_en, t6.name_id, t6.sort_name, t6.id, t6.code, t6.unit 
FROM indicator AS t6 
WHERE t6.project_id = t1.id AND t6.visibility = 'PUBLIC' AND (EXISTS (SELECT 1 
FROM indicator_value AS t7 
WHERE t7.indicator_id = t6.id AND t7.visibility = 'PUBLIC' AND (t7.report_id IS NULL OR t7.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = t7.report_id AND of_report.visibility = 'PUBLIC')) AND t7.uid IS NOT NULL)) ORDER BY t6.code ASC, t6.id ASC 
 LIMIT 10) AS t6), 'statements', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('topic', t9.topic, 'text', t9.text, 'citations', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('basis', t10.basis, 'source', json_build_object('title', t11.title, 'publisher', t11.publisher, 'publishedOn', t11.published_on)) ORDER BY t10.id ASC), '[]'::json)) 
FROM (SELECT t10.id, t10.basis, t10.source_id 
FROM citation AS t10 
WHERE t10.statement_id = t9.id AND t10.visibility = 'PUBLIC' ORDER BY t10.id ASC 
 LIMIT 2) AS t10 LEFT OUTER JOIN source AS t11 ON t11.id = t10.source_id))), '[]'::json)) 
FROM (SELECT t9.id, t9.topic, t9.text 
FROM statement AS t9 
WHERE t9.project_id = t1.id AND t9.visibility = 'PUBLIC' ORDER BY t9.id ASC 
 LIMIT 10) AS t9))), '[]'::json)) 
FROM (SELECT t1.span, t1.precision, t1.name_en, t1.name_id, t1.sort_name, t1.id, t1.code 
FROM project AS t1 
WHERE (EXISTS (SELECT project_relation.id 
FROM project_relation 
WHERE project_relation.from_id = t0.id AND project_relation.to_id = t1.id AND project_relation.kind = 'SUCCEEDS' AND project_relation.visibility = 'PUBLIC' AND (EXISTS (SELECT other_end.id 
FROM project AS other_end 
WHERE other_end.id = project_relation.to_id AND other_end.visibility = 'PUBLIC')))) AND t1.visibility = 'PUBLIC' ORDER BY t1.id ASC 
 LIMIT 3) AS t1)) 
FROM project AS t0 
WHERE t0.code = $1::VARCHAR AND t0.visibility = 'PUBLIC' 
 LIMIT 1))
) END FROM s
