do $$
declare
  made record;
begin
  for made in
    select policyname, tablename from pg_policies
    where schemaname = 'public' and policyname in ('sets_up', 'amends', 'takes_out', 'attaches', 'detaches')
      and tablename in ('programme', 'project', 'project_relation', 'phase', 'project_site', 'milestone',
        'participation', 'statement', 'source', 'citation', 'document')
  loop
    execute format('drop policy %I on %I', made.policyname, made.tablename);
  end loop;
end $$;

drop policy guards on citation;
drop policy guards on document;
revoke all on citation, document from selaras_guard;
revoke insert, delete, update (valid) on participation from selaras_guard;
revoke update (row_version) on phase from selaras_guard;

revoke usage on sequence programme_id_seq, project_id_seq from :server;
revoke insert, update, delete on programme, project, project_relation, phase, milestone, project_site, participation,
  source, statement, citation from :server;
revoke update on document from :server;

drop trigger follows on phase;
drop trigger keeps_identity on project;
drop trigger moves_facts on project;
drop trigger checks_handover on programme;
drop trigger hands_over on programme;
drop trigger weighs on milestone;
drop trigger keeps_digest on document;
drop trigger evidence_added on document;
drop trigger evidence_kept on document;
drop trigger next_version on document;
drop function app.follow_project();
drop function app.keep_identity();
drop function app.move_facts();
drop function app.check_handover();
drop function app.hand_over();
drop function app.check_weights();
drop function app.check_evidence();

drop policy reads on document;
create policy reads on document for select to :server
  using ((select app.known()) and (document.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR document.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR document.visibility = 'PARTNERS' AND document.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (document.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR document.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR document.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR document.agreement_id = ANY (CAST((SELECT app.parties() AS parties_1) AS BIGINT[]))));

alter table document drop column size_bytes, drop column row_version, drop column updated_at;

drop function app.is_underway(bigint);
drop function app.takes_part(bigint, bigint);
