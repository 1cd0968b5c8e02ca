WITH s AS MATERIALIZED (SELECT set_config('app.user', $25, true) || set_config('app.organisations', $26, true) || set_config('app.circle', $27, true) || set_config('app.partner', $28, true) || set_config('app.parties', $29, true) || set_config('app.within', $30, true) || set_config('app.administers', $31, true) AS x)
SELECT CASE WHEN s.x IS NOT NULL THEN (
SELECT json_build_object('either', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t0.code, 'modality', t0.modality)), '[]'::json)) 
FROM (SELECT t0.sort_name, t0.id, t0.code, t0.modality 
FROM project AS t0 
WHERE true AND (t0.visibility = 'PUBLIC' OR t0.scope_id = ANY ($1::BIGINT[]) OR t0.visibility = 'PARTNERS' AND t0.scope_id = ANY ($2::BIGINT[])) AND ((t0.modality COLLATE "C") = ANY ($3::TEXT[]) OR lower(t0.code) LIKE concat($4::VARCHAR, replace(replace(replace(lower($5::VARCHAR), $6::VARCHAR, $7::VARCHAR), $8::VARCHAR, $9::VARCHAR), $10::VARCHAR, $11::VARCHAR), $12::VARCHAR)) ORDER BY t0.sort_name ASC, t0.id ASC 
 LIMIT 20) AS t0), 'neither', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t1.code, 'modality', t1.modality, 'startsOn', t1.starts_on)), '[]'::json)) 
FROM (SELECT t1.sort_name, t1.id, t1.code, t1.modality, t1.starts_on 
FROM project AS t1 
WHERE true AND (t1.visibility = 'PUBLIC' OR t1.scope_id = ANY ($1::BIGINT[]) OR t1.visibility = 'PARTNERS' AND t1.scope_id = ANY ($2::BIGINT[])) AND t1.code IS DISTINCT FROM $13::VARCHAR AND NOT ((t1.modality COLLATE "C") = ANY ($14::TEXT[])) ORDER BY t1.sort_name ASC, t1.id ASC 
 LIMIT 20) AS t1), 'undated', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('code', t2.code)), '[]'::json)) 
FROM (SELECT t2.sort_name, t2.id, t2.code 
FROM project AS t2 
WHERE true AND (t2.visibility = 'PUBLIC' OR t2.scope_id = ANY ($1::BIGINT[]) OR t2.visibility = 'PARTNERS' AND t2.scope_id = ANY ($2::BIGINT[])) AND t2.starts_on IS NULL AND (t2.status COLLATE "C") = $15::VARCHAR ORDER BY t2.sort_name ASC, t2.id ASC 
 LIMIT 20) AS t2), 'worded', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('nameEn', t3.name_en)), '[]'::json)) 
FROM (SELECT t3.name_en, t3.sort_name, t3.id 
FROM project AS t3 
WHERE true AND (t3.visibility = 'PUBLIC' OR t3.scope_id = ANY ($1::BIGINT[]) OR t3.visibility = 'PARTNERS' AND t3.scope_id = ANY ($2::BIGINT[])) AND lower(t3.name_en) LIKE concat($16::VARCHAR, replace(replace(replace(lower($17::VARCHAR), $18::VARCHAR, $19::VARCHAR), $20::VARCHAR, $21::VARCHAR), $22::VARCHAR, $23::VARCHAR), $24::VARCHAR) ORDER BY t3.sort_name ASC, t3.id ASC 
 LIMIT 20) AS t3), 'ordered', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('modality', t4.modality, 'code', t4.code)), '[]'::json)) 
FROM (SELECT t4.id, t4.code, t4.modality 
FROM project AS t4 
WHERE true AND (t4.visibility = 'PUBLIC' OR t4.scope_id = ANY ($1::BIGINT[]) OR t4.visibility = 'PARTNERS' AND t4.scope_id = ANY ($2::BIGINT[])) ORDER BY t4.modality COLLATE "C" DESC, t4.code ASC, t4.id ASC 
 LIMIT 3) AS t4), 'nothing', json_build_object('totalCount', (SELECT count(*) AS count_1 
FROM project AS t6 
WHERE true AND (t6.visibility = 'PUBLIC' OR t6.scope_id = ANY ($1::BIGINT[]) OR t6.visibility = 'PARTNERS' AND t6.scope_id = ANY ($2::BIGINT[])) AND false)))
) END FROM s
