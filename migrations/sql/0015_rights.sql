-- Who may write what, held by PostgreSQL: the second lock behind the services. States, scopes, visibilities that are
-- copied and running totals are granted to nobody.

grant usage on sequence programme_id_seq, project_id_seq to :server;
grant insert (id, code, name_en, name_id, purpose, coordinator_org_id, themes, span, precision),
  update (name_en, name_id, purpose, coordinator_org_id, themes, span, precision) on programme to :server;
grant insert (id, code, programme_id, lead_org_id, name_en, name_id, modality, objective, project_purpose,
    overall_goal, visibility, span, precision),
  update (code, programme_id, lead_org_id, name_en, name_id, modality, objective, project_purpose, overall_goal,
    visibility, span, precision) on project to :server;
grant insert (from_id, kind, to_id), delete on project_relation to :server;
grant insert (project_id, ordinal, name_en, name_id, span, precision),
  update (ordinal, name_en, name_id, span, precision), delete on phase to :server;
grant insert (phase_id, site_id, agreement_id, responsible_org_id, due_on, due_precision, weight, name_en, name_id),
  update (phase_id, site_id, agreement_id, responsible_org_id, due_on, due_precision, weight, name_en, name_id),
  delete on milestone to :server;
grant insert (project_id, region_id, commodity_id, span, precision),
  update (region_id, commodity_id, span, precision), delete on project_site to :server;
grant insert (programme_id, project_id, organisation_id, role, duty, valid), update (duty, valid), delete
  on participation to :server;
grant update (kind, title, url, sha256, size_bytes, media_type, language, dated_on) on document to :server;
grant insert (code, kind, title, publisher, published_on, retrieved_on, locator),
  update (kind, title, publisher, published_on, retrieved_on, locator) on source to :server;
grant insert (programme_id, project_id, topic, text, basis), update (topic, text, basis), delete on statement to :server;
grant delete on citation to :server;
do $$
declare
  columns text := (
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns
    where table_schema = 'public' and table_name = 'citation'
      and column_name not in ('id', 'uid', 'scope_id', 'visibility')
  );
begin
  execute format('grant insert (%s) on citation to %I', columns, :'server');
end $$;

create policy sets_up on programme for insert to :server with check (
  (select app.known()) and app.may('COORDINATOR', id)
  and coordinator_org_id = any ((select app.organisations())::bigint[])
);
create policy amends on programme for update to :server using (app.coordinates(- id));

create policy sets_up on project for insert to :server with check (
  (select app.known()) and status = 'DRAFT' and lead_org_id = any ((select app.organisations())::bigint[])
  and app.may('EDITOR', programme_id) and app.takes_part(programme_id, lead_org_id)
);
create policy amends on project for update to :server
  using (app.edits(id) and app.is_underway(id)) with check (app.may('EDITOR', programme_id));

-- The other end is one that the writer sees.
create policy sets_up on project_relation for insert to :server with check (
  app.edits(scope_id) and exists (select from project p where p.id = to_id)
);
create policy takes_out on project_relation for delete to :server using (app.edits(scope_id));

do $$
declare
  part text;
  mine constant text := 'app.edits(scope_id) and app.is_underway(scope_id)';
begin
  foreach part in array array['phase', 'project_site'] loop
    execute format('create policy sets_up on %I for insert to %I with check (%s)', part, :'server', mine);
  end loop;
  foreach part in array array['phase', 'project_site', 'milestone'] loop
    execute format('create policy takes_out on %I for delete to %I using (%s)', part, :'server', mine);
  end loop;
  foreach part in array array['phase', 'project_site'] loop
    execute format('create policy amends on %I for update to %I using (%s)', part, :'server', mine);
  end loop;
end $$;

-- An agreement that the writer does not see is none to point to.
create policy sets_up on milestone for insert to :server with check (
  app.edits(scope_id) and app.is_underway(scope_id)
  and (agreement_id is null or exists (select from agreement a where a.id = agreement_id))
);
create policy amends on milestone for update to :server
  using (app.edits(scope_id) and app.is_underway(scope_id))
  with check (
    app.edits(scope_id) and app.is_underway(scope_id)
    and (agreement_id is null or exists (select from agreement a where a.id = agreement_id))
  );

-- Who answers for a project and who coordinates it is the coordinator's to say; one that has begun is ended, not
-- removed. A programme's own coordinator changes by handing it over.
create policy sets_up on participation for insert to :server with check (
  app.is_underway(scope_id)
  and case when role in ('ACCOUNTABLE', 'COORDINATOR') then app.coordinates(scope_id) else app.edits(scope_id) end
  and (programme_id is null or role <> 'COORDINATOR' or organisation_id = (
    select g.coordinator_org_id from programme g where g.id = programme_id
  ))
);
create policy amends on participation for update to :server using (
  app.is_underway(scope_id)
  and case when role in ('ACCOUNTABLE', 'COORDINATOR') then app.coordinates(scope_id) else app.edits(scope_id) end
);
create policy takes_out on participation for delete to :server using (
  app.is_underway(scope_id) and lower(valid) > app.today()
  and case when role in ('ACCOUNTABLE', 'COORDINATOR') then app.coordinates(scope_id) else app.edits(scope_id) end
);

create policy sets_up on statement for insert to :server with check (app.edits(scope_id) or app.coordinates(scope_id));
create policy amends on statement for update to :server using (app.edits(scope_id) or app.coordinates(scope_id));
create policy takes_out on statement for delete to :server using (app.edits(scope_id) or app.coordinates(scope_id));

-- Sources are everybody's: who edits anything adds one, the steward mends it.
create policy sets_up on source for insert to :server with check (
  (select app.known()) and app.roles() ?| array['EDITOR', 'COORDINATOR', 'STEWARD']
);
create policy amends on source for update to :server using ((select app.known()) and app.may('STEWARD', null));

-- What a fact rests on is said by who may change the fact; of reference data, by the steward.
do $$
declare
  mine constant text := '(select app.known()) and case'
    ' when scope_id <> 0 then app.edits(scope_id) or app.coordinates(scope_id)'
    ' when subject_programme_id is not null then app.edits(- subject_programme_id)'
    ' or app.coordinates(- subject_programme_id)'
    ' else app.may(''STEWARD'', null) end';
begin
  execute format('create policy sets_up on citation for insert to %I with check (%s)', :'server', mine);
  execute format('create policy takes_out on citation for delete to %I using (%s)', :'server', mine);
end $$;

-- Documents are for who may write what they hang on; a report's own documents have policies already.
do $$
declare
  mine constant text := '(select app.known()) and case'
    ' when milestone_id is not null then app.edits(scope_id)'
    ' when agreement_id is not null then app.edits(scope_id)'
    ' or agreement_id = any ((select app.parties())::bigint[]) and app.may_scope(''EDITOR'', scope_id)'
    ' when financial_entry_id is not null then exists (select from financial_entry e where e.id = financial_entry_id'
    ' and case when e.report_id is null then app.edits(e.scope_id)'
    ' else e.reporter_org_id = any ((select app.organisations())::bigint[]) and app.is_within(e.scope_id)'
    ' and app.may_scope(''REPORTER'', e.scope_id) end) else %s end';
  of_report constant text := 'reporter_org_id = any ((select app.organisations())::bigint[])'
    ' and app.is_within(scope_id) and app.may_scope(''REPORTER'', scope_id)';
  removable constant text := ' and (agreement_id is null or exists (select from agreement a where a.id = agreement_id'
    ' and a.status in (''PLANNED'', ''DRAFTING'', ''NEGOTIATION'', ''READY'')))';
begin
  execute format('create policy attaches on document for insert to %I with check (%s and url ~ ''^https://'')',
    :'server', format(mine, 'false'));
  execute format('create policy amends on document for update to %I using (%s) with check (url ~ ''^https://'')',
    :'server', format(mine, of_report));
  execute format('create policy detaches on document for delete to %I using (%s)',
    :'server', format(mine, 'false') || removable);
end $$;

-- What the guard's functions need besides.
create policy guards on citation to selaras_guard using (true) with check (true);
create policy guards on document to selaras_guard using (true) with check (true);
grant select, update (programme_id) on citation to selaras_guard;
grant select on document to selaras_guard;
grant insert, delete on participation to selaras_guard;
grant update (row_version) on phase to selaras_guard; -- to lock it
grant update (valid) on participation to selaras_guard;
grant execute on function app.takes_part(bigint, bigint), app.is_underway(bigint) to :server;

grant create on schema app to selaras_guard;
do $$
declare
  signature text;
begin
  foreach signature in array array[
    'app.is_underway(bigint)', 'app.keep_identity()', 'app.move_facts()', 'app.hand_over()', 'app.check_weights()',
    'app.check_evidence()'
  ] loop
    execute format('alter function %s owner to selaras_guard', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
end $$;
revoke create on schema app from selaras_guard;
grant execute on function app.is_underway(bigint) to :server;
