-- Who sees a concurrence; a funder sees the budget that it is to approve, the lines it pays, and their history.

drop policy reads on budget;
drop policy reads on budget_line;
drop policy reads on status_event;
create policy reads on budget for select to :server
  using ((select app.known()) and (budget.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR budget.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR budget.visibility = 'PARTNERS' AND budget.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR budget.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = budget.id AND paid.funder_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget.scope_id AND (whole.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR whole.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])))))));
create policy reads on budget_line for select to :server
  using ((select app.known()) and (budget_line.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR budget_line.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR budget_line.visibility = 'PARTNERS' AND budget_line.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR budget_line.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) AND budget_line.funder_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = budget_line.scope_id AND (whole.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR whole.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])))))));
create policy reads on status_event for select to :server
  using ((select app.known()) and (status_event.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR status_event.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR status_event.visibility = 'PARTNERS' AND status_event.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (status_event.reporter_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR status_event.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR status_event.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) OR status_event.agreement_id = ANY (CAST((SELECT app.parties() AS parties_1) AS BIGINT[])) OR status_event.budget_id IS NOT NULL AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR status_event.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[]))) AND (EXISTS (SELECT paid.id 
FROM budget_line AS paid 
WHERE paid.budget_id = status_event.budget_id AND paid.funder_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])))) AND (EXISTS (SELECT whole.id 
FROM project AS whole 
WHERE whole.id = status_event.scope_id AND (whole.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_2) OR whole.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR whole.visibility = 'PARTNERS' AND whole.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])))))));
create policy reads on concurrence for select to :server
  using ((select app.known()) and (concurrence.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR concurrence.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR concurrence.visibility = 'PARTNERS' AND concurrence.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[]))));
