WITH s AS MATERIALIZED (SELECT set_config('app.user', $4, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('programme', (SELECT json_build_object('name', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'coordinator', json_build_object('name', coalesce((SELECT coalesce(organisation_name.name_en, organisation_name.name_id) AS coalesce_1 
FROM organisation_name 
WHERE organisation_name.organisation_id = t1.id ORDER BY organisation_name.valid @> $1::DATE DESC, lower(organisation_name.valid) DESC NULLS LAST, organisation_name.id 
 LIMIT 1), t1.code)), 'projects', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t2.code, 'endsOn', upper(t2.span) - 1, 'isLate', (t2.status = 'IMPLEMENTING' OR t2.status = 'SUSPENDED') AND coalesce(upper(t2.span) <= $1::DATE, false), 'weightedProgress', CAST((SELECT round(sum(milestone.percent * milestone.weight) / CAST(nullif(sum(milestone.weight), 0) AS NUMERIC), 6) AS round_1 
FROM milestone 
WHERE milestone.project_id = t2.id AND milestone.status != 'CANCELLED' AND milestone.visibility = 'PUBLIC') AS TEXT), 'sites', (SELECT json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project_site AS t4 
WHERE t4.project_id = t2.id AND t4.visibility = 'PUBLIC'), 'nodes', coalesce(json_agg(json_build_object('region', json_build_object('name', coalesce(t5.name_en, t5.name_id, t5.sort_name))) ORDER BY t3.id ASC), '[]'::json)) 
FROM (SELECT t3.id, t3.region_id 
FROM project_site AS t3 
WHERE t3.project_id = t2.id AND t3.visibility = 'PUBLIC' ORDER BY t3.id ASC 
 LIMIT 2) AS t3 LEFT OUTER JOIN region AS t5 ON t5.id = t3.region_id))), '[]'::json)) 
FROM (SELECT t2.span, t2.id, t2.code, t2.status, t2.starts_on 
FROM project AS t2 
WHERE t2.programme_id = t0.id AND t2.visibility = 'PUBLIC' AND (t2.status COLLATE "C") = $2::VARCHAR ORDER BY t2.starts_on ASC, t2.code ASC, t2.id ASC 
 LIMIT 20) AS t2)) 
FROM programme AS t0 LEFT OUTER JOIN organisation AS t1 ON t1.id = t0.coordinator_org_id 
WHERE t0.code = $3::VARCHAR 
 LIMIT 1))
) END FROM s
