WITH s AS MATERIALIZED (SELECT set_config('app.user', $3, true) || set_config('app.organisations', $4, true) || set_config('app.circle', $5, true) || set_config('app.partner', $6, true) || set_config('app.parties', $7, true) || set_config('app.within', $8, true) || set_config('app.administers', $9, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('programmes', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code, 'name', coalesce(t0.name_en, t0.name_id, t0.sort_name), 'factBasis', (SELECT coalesce(json_agg(json_build_object('basis', t1.basis, 'count', t1.count, 'share', CAST(t1.share AS TEXT))), '[]'::json) 
FROM (SELECT citation.basis AS basis, count(citation.id) AS count, coalesce(round((100 * CAST(count(citation.id) AS NUMERIC)) / CAST(nullif(sum(count(citation.id)) OVER (), 0) AS NUMERIC), 6), 0) AS share 
FROM citation 
WHERE citation.programme_id = t0.id AND (citation.visibility = 'PUBLIC' OR citation.scope_id = ANY ($1::BIGINT[]) OR citation.visibility = 'PARTNERS' AND citation.scope_id = ANY ($2::BIGINT[])) GROUP BY citation.basis ORDER BY citation.basis 
 LIMIT 10) AS t1))), '[]'::json)) 
FROM (SELECT t0.name_en, t0.name_id, t0.sort_name, t0.id, t0.code 
FROM programme AS t0 
WHERE true ORDER BY t0.code ASC, t0.id ASC 
 LIMIT 20) AS t0))
) END FROM s
