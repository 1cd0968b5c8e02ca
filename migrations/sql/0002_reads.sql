-- Who may see a row: the predicates of db/policies.py as they were when this revision was made.

create policy reads on allowed_transition for select to :server
  using ((select app.known()) and (true));
create policy reads on commodity for select to :server
  using ((select app.known()) and (true));
create policy reads on country for select to :server
  using ((select app.known()) and (true));
create policy reads on funding_rule for select to :server
  using ((select app.known()) and (true));
create policy reads on source for select to :server
  using ((select app.known()) and (true));
create policy reads on exchange_rate for select to :server
  using ((select app.known()) and (true));
create policy reads on region for select to :server
  using ((select app.known()) and (true));
create policy reads on organisation for select to :server
  using ((select app.known()) and (true));
create policy reads on region_code for select to :server
  using ((select app.known()) and (true));
create policy reads on region_parent for select to :server
  using ((select app.known()) and (true));
create policy reads on app_user for select to :server
  using ((select app.known()) and (app_user.id = (SELECT app.user_id() AS user_id_1) OR app_user.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));
create policy reads on organisation_alias for select to :server
  using ((select app.known()) and (true));
create policy reads on organisation_name for select to :server
  using ((select app.known()) and (true));
create policy reads on organisation_relation for select to :server
  using ((select app.known()) and (true));
create policy reads on programme for select to :server
  using ((select app.known()) and (true));
create policy reads on api_token for select to :server
  using ((select app.known()) and (false));
create policy reads on audit_entry for select to :server
  using ((select app.known()) and ((SELECT app.is_auditor() AS is_auditor_1)));
create policy reads on org_grant for select to :server
  using ((select app.known()) and (org_grant.user_id = (SELECT app.user_id() AS user_id_1) OR org_grant.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));
create policy reads on project for select to :server
  using ((select app.known()) and (project.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR project.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR project.visibility = 'PARTNERS' AND project.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on agreement for select to :server
  using ((select app.known()) and (agreement.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR agreement.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR agreement.visibility = 'PARTNERS' AND agreement.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR agreement.id = ANY (CAST((SELECT app.parties() AS parties_1) AS BIGINT[]))));
create policy reads on budget for select to :server
  using ((select app.known()) and (budget.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR budget.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR budget.visibility = 'PARTNERS' AND budget.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on indicator for select to :server
  using ((select app.known()) and (indicator.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR indicator.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR indicator.visibility = 'PARTNERS' AND indicator.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on participation for select to :server
  using ((select app.known()) and (participation.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR participation.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR participation.visibility = 'PARTNERS' AND participation.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on phase for select to :server
  using ((select app.known()) and (phase.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR phase.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR phase.visibility = 'PARTNERS' AND phase.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on project_relation for select to :server
  using ((select app.known()) and ((project_relation.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR project_relation.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR project_relation.visibility = 'PARTNERS' AND project_relation.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))) AND (EXISTS (SELECT other_end.id 
FROM project AS other_end 
WHERE other_end.id = project_relation.to_id AND (other_end.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR other_end.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR other_end.visibility = 'PARTNERS' AND other_end.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])))))));
create policy reads on project_site for select to :server
  using ((select app.known()) and (project_site.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR project_site.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR project_site.visibility = 'PARTNERS' AND project_site.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on statement for select to :server
  using ((select app.known()) and (statement.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR statement.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR statement.visibility = 'PARTNERS' AND statement.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on agreement_party for select to :server
  using ((select app.known()) and (agreement_party.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR agreement_party.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR agreement_party.visibility = 'PARTNERS' AND agreement_party.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR agreement_party.agreement_id = ANY (CAST((SELECT app.parties() AS parties_1) AS BIGINT[]))));
create policy reads on budget_line for select to :server
  using ((select app.known()) and (budget_line.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR budget_line.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR budget_line.visibility = 'PARTNERS' AND budget_line.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on indicator_target for select to :server
  using ((select app.known()) and (indicator_target.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR indicator_target.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR indicator_target.visibility = 'PARTNERS' AND indicator_target.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on milestone for select to :server
  using ((select app.known()) and (milestone.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR milestone.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR milestone.visibility = 'PARTNERS' AND milestone.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on reporting_obligation for select to :server
  using ((select app.known()) and (reporting_obligation.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR reporting_obligation.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR reporting_obligation.visibility = 'PARTNERS' AND reporting_obligation.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (reporting_obligation.organisation_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR reporting_obligation.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR reporting_obligation.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[])))));
create policy reads on reporting_period for select to :server
  using ((select app.known()) and (reporting_period.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR reporting_period.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR reporting_period.visibility = 'PARTNERS' AND reporting_period.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (reporting_period.organisation_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR reporting_period.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR reporting_period.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[])))));
create policy reads on report for select to :server
  using ((select app.known()) and (report.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR report.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR report.visibility = 'PARTNERS' AND report.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (report.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR report.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR report.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[])))));
create policy reads on financial_entry for select to :server
  using ((select app.known()) and ((SELECT app.is_auditor() AS is_auditor_1) OR financial_entry.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR (financial_entry.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR financial_entry.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR financial_entry.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR (financial_entry.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR financial_entry.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR financial_entry.visibility = 'PARTNERS' AND financial_entry.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))) AND (financial_entry.report_id IS NULL OR financial_entry.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = financial_entry.report_id))));
create policy reads on indicator_value for select to :server
  using ((select app.known()) and ((SELECT app.is_auditor() AS is_auditor_1) OR indicator_value.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR (indicator_value.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR indicator_value.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR indicator_value.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR (indicator_value.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR indicator_value.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR indicator_value.visibility = 'PARTNERS' AND indicator_value.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))) AND (indicator_value.report_id IS NULL OR indicator_value.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = indicator_value.report_id))));
create policy reads on milestone_progress for select to :server
  using ((select app.known()) and ((SELECT app.is_auditor() AS is_auditor_1) OR milestone_progress.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR (milestone_progress.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR milestone_progress.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR milestone_progress.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR (milestone_progress.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR milestone_progress.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR milestone_progress.visibility = 'PARTNERS' AND milestone_progress.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))) AND (milestone_progress.report_id IS NULL OR milestone_progress.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = milestone_progress.report_id))));
create policy reads on report_issue for select to :server
  using ((select app.known()) and ((SELECT app.is_auditor() AS is_auditor_1) OR report_issue.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR (report_issue.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR report_issue.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR report_issue.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR (report_issue.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR report_issue.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR report_issue.visibility = 'PARTNERS' AND report_issue.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))) AND (report_issue.report_id IS NULL OR report_issue.report_revision = (SELECT of_report.revision 
FROM report AS of_report 
WHERE of_report.id = report_issue.report_id))));
create policy reads on status_event for select to :server
  using ((select app.known()) and (status_event.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR status_event.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR status_event.visibility = 'PARTNERS' AND status_event.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (status_event.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR status_event.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR status_event.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR status_event.agreement_id = ANY (CAST((SELECT app.parties() AS parties_1) AS BIGINT[]))));
create policy reads on citation for select to :server
  using ((select app.known()) and (citation.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR citation.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR citation.visibility = 'PARTNERS' AND citation.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
create policy reads on document for select to :server
  using ((select app.known()) and (document.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR document.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR document.visibility = 'PARTNERS' AND document.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (document.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR document.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR document.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR document.agreement_id = ANY (CAST((SELECT app.parties() AS parties_1) AS BIGINT[]))));
