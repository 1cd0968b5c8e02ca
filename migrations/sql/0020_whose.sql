-- Whose a change of state is, beside the role: the second lock behind the services, for every life cycle.

-- Whether one of the writer's organisations is a party to an agreement.
create function app.is_party(agreement_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (
    select from public.agreement_party p
    where p.agreement_id = is_party.agreement_id and p.capacity = 'PARTY' and p.organisation_id = any (app.organisations())
  );
end;

-- Whether one of the writer's organisations pays a line of a budget.
create function app.funds(budget_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (
    select from public.budget_line l
    where l.budget_id = funds.budget_id and l.funder_org_id = any (app.organisations())
  );
end;

-- Whether one of the writer's organisations has a part in a project or its programme today.
create function app.takes_part(scope_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (
    select from public.participation a
    where a.scope_id in (takes_part.scope_id, - app.programme_of(takes_part.scope_id))
      and a.organisation_id = any (app.organisations()) and a.valid @> app.today()
  );
end;

create function app.is_theirs(e status_event, role text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return case
    when e.entity = 'REPORT' and role = 'REPORTER' then e.reporter_org_id = any (app.organisations())
    when e.entity = 'REPORT' and role = 'VERIFIER' then e.verifier_org_id = any (app.organisations())
    when e.entity = 'REPORT' then e.scope_id = any (app.circle())
    when role = 'COORDINATOR' then app.steers(e.scope_id)
    when e.entity = 'BUDGET' and role = 'VERIFIER' then app.funds(e.budget_id)
    when e.entity = 'AGREEMENT' and (role = 'VERIFIER' or e.to_status = 'TERMINATED') then app.is_party(e.agreement_id)
    when e.entity = 'AGREEMENT' then app.is_party(e.agreement_id) or app.leads(e.scope_id)
    else role = 'EDITOR' and app.leads(e.scope_id)
  end;
end $$;

create or replace function app.check_mover(e status_event, rule allowed_transition) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if rule.role is null then
    -- Depth 1 is the event's own trigger: deeper, the database moves it itself.
    if pg_trigger_depth() = 1 then
      perform app.refuse('i9_system', format('Nobody moves it to %s by hand', e.to_status),
        'It happens by itself, when a report is accepted or a new version approved.', 'status_event', 'to_status');
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
  if not app.is_theirs(e, rule.role) then
    perform app.refuse('i9_organisation', format('%s is not for this organisation to do', e.to_status),
      case e.entity
        when 'REPORT' then 'The reporter submits, the next verifier verifies, the coordinator accepts.'
        when 'AGREEMENT' then 'A party, the lead of its subject or the coordinator takes its steps.'
        when 'BUDGET' then 'The lead submits, a funder approves, the coordinator closes.'
        else 'The lead carries it out, the coordinator decides.'
      end, 'status_event', 'organisation_id');
  end if;
end $$;

-- Who last moved the same subject into a state: the next step may be for another person.
create function app.last_mover(e status_event, state text) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select h.user_id from public.status_event h
  where h.to_status = last_mover.state
    and (h.project_id = (last_mover.e).project_id or h.budget_id = (last_mover.e).budget_id)
  order by h.at desc, h.id desc limit 1;
end;
