-- A status event moves its subject (I9): from the state it is in, along an allowed transition, by who may, with the
-- reason that it needs (I21). The state is changed in no other way, and the event stays for good.

create function app.check_transition(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  rule allowed_transition;
begin
  select * into rule from allowed_transition
  where entity = e.entity and from_status = e.from_status and to_status = e.to_status;
  if rule.id is null then
    perform app.refuse('i9_transition', format('From %s there is no way to %s', e.from_status, e.to_status),
      'From there it goes to: ' || coalesce((
        select string_agg(to_status, ', ' order by to_status) from allowed_transition
        where entity = e.entity and from_status = e.from_status
      ), 'nowhere') || '.', 'status_event', 'to_status');
  end if;
  if rule.needs_reason and coalesce(btrim(e.reason), '') = '' then
    perform app.refuse('i21_reason', format('%s needs a reason', e.to_status), 'Say why.', 'status_event', 'reason');
  end if;
  if not app.is_owner() then
    perform app.check_mover(e, rule);
  end if;
end $$;

-- The second lock behind the services: the person holds the role today, for the organisation and the programme.
create function app.check_mover(e status_event, rule allowed_transition) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if rule.role is null then
    -- Depth 1 is the event's own trigger: deeper, the database moves it itself.
    if pg_trigger_depth() = 1 then
      perform app.refuse('i9_system', format('Nobody moves it to %s by hand', e.to_status),
        'It happens by itself when a correcting report is accepted.', 'status_event', 'to_status');
    end if;
    return;
  end if;
  if e.role is distinct from rule.role or not exists (
    select from org_grant g
    where g.user_id = e.user_id and g.organisation_id = e.organisation_id and g.role = rule.role
      and g.valid @> app.today() and (
        g.programme_id is null or g.programme_id = - e.scope_id
        or exists (select from project p where p.id = e.scope_id and p.programme_id = g.programme_id)
      )
  ) then
    perform app.refuse('i9_role', format('%s is for a %s', e.to_status, rule.role),
      'Ask a person who holds that role for this programme.', 'status_event', 'role');
  end if;
  if e.entity = 'REPORT' and not (case rule.role
    when 'REPORTER' then e.reporter_org_id = any (app.organisations())
    when 'VERIFIER' then e.verifier_org_id = any (app.organisations())
    else e.scope_id = any (app.circle())
  end) then
    perform app.refuse('i9_organisation', format('%s is not for this organisation to do', e.to_status),
      'The reporter submits, the next verifier verifies, the coordinator accepts.', 'status_event', 'organisation_id');
  end if;
end $$;

-- The state a subject is in, locked until the transaction ends: of two racing events one finds the other's state.
create function app.locked_state(e status_event) returns text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  case e.entity
    when 'PROJECT' then select status into state from project where id = e.project_id for update;
    when 'AGREEMENT' then select status into state from agreement where id = e.agreement_id for update;
    when 'REPORT' then select status into state from report where id = e.report_id for update;
    when 'BUDGET' then select status into state from budget where id = e.budget_id for update;
    else select selection into state from project_site where id = e.project_site_id for update;
  end case;
  return state;
end $$;

-- What an event copies from its subject.
create function app.with_copies(e status_event) returns status_event
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select s.scope_id, s.visibility, s.reporter_org_id, s.verifier_org_id
  into e.scope_id, e.visibility, e.reporter_org_id, e.verifier_org_id
  from (
    select scope_id, visibility, null::bigint as reporter_org_id, null::bigint as verifier_org_id
    from project where id = e.project_id
    union all select scope_id, visibility, null, null from agreement where id = e.agreement_id
    union all select scope_id, visibility, null, null from budget where id = e.budget_id
    union all select scope_id, visibility, null, null from project_site where id = e.project_site_id
    union all select scope_id, visibility, reporter_org_id, verifier_org_id from report where id = e.report_id
  ) s limit 1;
  return e;
end $$;

-- An agreement is signed when every party has signed (I13); an action plan is endorsed instead.
create function app.check_agreement(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if e.to_status in ('SIGNED', 'ENDORSED')
    and (e.to_status = 'ENDORSED') <> (select kind = 'ACTION_PLAN' from agreement where id = e.agreement_id) then
    perform app.refuse('i9_kind', format('This kind of agreement does not become %s', e.to_status),
      'An action plan is endorsed, every other agreement is signed.', 'status_event', 'to_status');
  end if;
  if e.to_status = 'SIGNED' and (
    select count(*) = 0 or bool_or(signed_on is null) from agreement_party
    where agreement_id = e.agreement_id and capacity = 'PARTY'
  ) then
    perform app.refuse('i13_parties', 'Not every party has signed',
      'Record the day on which each party signed.', 'agreement_party', 'signed_on');
  end if;
end $$;

create function app.move() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state constant text := app.locked_state(new);
begin
  if state is null then
    perform app.refuse('i9_subject', 'There is nothing to move', 'Name one subject that exists.', 'status_event');
  end if;
  if not app.is_owner() then
    new.at := now();
  end if;
  new := app.with_copies(new);
  if state <> new.from_status then
    perform app.refuse('i9_current_state', format('It is %s by now, not %s', state, new.from_status),
      'Read it again, then decide.', 'status_event', 'from_status');
  end if;
  perform app.check_transition(new);
  case new.entity
    when 'PROJECT' then update project set status = new.to_status where id = new.project_id;
    when 'REPORT' then perform app.move_report(new);
    when 'BUDGET' then update budget set status = new.to_status where id = new.budget_id;
    when 'SITE' then update project_site set selection = new.to_status where id = new.project_site_id;
    else
      perform app.check_agreement(new);
      update agreement set status = new.to_status where id = new.agreement_id;
  end case;
  -- Moving may have opened the subject to more viewers.
  return app.with_copies(new);
end $$;

create trigger moves before insert on status_event for each row execute function app.move();

create trigger stays before update or delete on status_event
  for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_append_only', 'History is never rewritten', 'Record a further event.');
create trigger stays before update or delete on audit_entry
  for each row when (pg_trigger_depth() = 0)
  execute function app.refuse_change('i9_append_only', 'The audit is never rewritten', 'Record a further entry.');

do $$
declare
  subject record;
begin
  for subject in
    select * from (values
      ('project', 'status'), ('agreement', 'status'), ('report', 'status'), ('budget', 'status'),
      ('project_site', 'selection')
    ) as s (name, state)
  loop
    execute format(
      'create trigger moved_by_event before update of %2$I on %1$I for each row'
      ' when (old.%2$I is distinct from new.%2$I and pg_trigger_depth() = 0)'
      ' execute function app.refuse_change(''i9_by_event'', ''A state is changed by a status event only'','
      ' ''Insert a status event.'')', subject.name, subject.state
    );
  end loop;
end $$;
