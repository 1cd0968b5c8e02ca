WITH s AS MATERIALIZED (SELECT set_config('app.user', $4, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('holidays', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('onDate', t0.on_date, 'kind', t0.kind, 'name', coalesce(t0.name_id, t0.name_en, t0.sort_name), 'source', CASE WHEN (t1.id IS NOT NULL) THEN json_build_object('code', t1.code) ELSE NULL END) ORDER BY t0.calendar ASC, t0.on_date ASC, t0.id ASC), '[]'::json)) 
FROM (SELECT t0.name_en, t0.name_id, t0.sort_name, t0.id, t0.calendar, t0.on_date, t0.kind, t0.source_id 
FROM holiday AS t0 
WHERE t0.calendar = $1::VARCHAR AND t0.on_date < $2::DATE AND t0.on_date >= $3::DATE ORDER BY t0.calendar ASC, t0.on_date ASC, t0.id ASC 
 LIMIT 20) AS t0 LEFT OUTER JOIN source AS t1 ON t1.id = t0.source_id))
) END FROM s
