-- A status event moves phases and milestones too, is asked for what its step needs, and settles what follows from it.

create or replace function app.locked_state(e status_event) returns text
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
    when 'SITE' then select selection into state from project_site where id = e.project_site_id for update;
    when 'PHASE' then select status into state from phase where id = e.phase_id for update;
    else select status into state from milestone where id = e.milestone_id for update;
  end case;
  return state;
end $$;

create or replace function app.with_copies(e status_event) returns status_event
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
    union all select scope_id, visibility, null, null from phase where id = e.phase_id
    union all select scope_id, visibility, null, null from milestone where id = e.milestone_id
    union all select scope_id, visibility, reporter_org_id, verifier_org_id from report where id = e.report_id
  ) s limit 1;
  return e;
end $$;

-- Parents are locked before their parts, so that what a step asks of the whole still holds when it is taken.
create function app.lock_whole(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from project p where p.id = coalesce(
    (select project_id from project_site where id = e.project_site_id),
    (select project_id from phase where id = e.phase_id),
    (select project_id from milestone where id = e.milestone_id),
    (select project_id from budget where id = e.budget_id)
  ) for no key update;
  perform from phase f where f.id = (select phase_id from milestone where id = e.milestone_id) for no key update;
  perform from agreement a where a.id = (select parent_id from agreement where id = e.agreement_id) for share;
end $$;

create or replace function app.move() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  if new.entity = 'MILESTONE' and new.to_status <> 'CANCELLED' then
    -- A report has moved it, as `apply_progress` tells afterwards.
    new := app.with_copies(new);
    perform app.check_transition(new);
    return new;
  end if;
  if not app.is_owner() then
    perform app.lock_whole(new);
  end if;
  state := app.locked_state(new);
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
  if not app.is_owner() then
    perform app.check_guards(new);
  end if;
  case new.entity
    when 'PROJECT' then update project set status = new.to_status where id = new.project_id;
    when 'REPORT' then perform app.move_report(new);
    when 'BUDGET' then perform app.move_budget(new);
    when 'SITE' then update project_site set selection = new.to_status where id = new.project_site_id;
    when 'PHASE' then update phase set status = new.to_status where id = new.phase_id;
    when 'MILESTONE' then update milestone set status = new.to_status where id = new.milestone_id;
    else
      perform app.check_agreement(new);
      update agreement set status = new.to_status where id = new.agreement_id;
      if not app.is_owner() then
        perform app.settle_agreement(new);
      end if;
  end case;
  -- Moving may have opened the subject to more viewers.
  return app.with_copies(new);
end $$;

-- What is loaded states the status of a phase or milestone itself; whoever else changes it tells why.
create trigger moved_by_event before update of status on phase for each row
  when (old.status is distinct from new.status and pg_trigger_depth() = 0 and not app.is_owner())
  execute function app.refuse_change('i9_by_event', 'A state is changed by a status event only', 'Insert a status event.');
create trigger moved_by_event before update of status on milestone for each row
  when (old.status is distinct from new.status and pg_trigger_depth() = 0 and not app.is_owner())
  execute function app.refuse_change('i9_by_event', 'A state is changed by a status event only', 'Insert a status event.');
grant update (status) on phase to selaras_guard;

-- A milestone is as the latest accepted report on it says; where that changes its state, an event tells of it.
create or replace function app.apply_progress(key bigint) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  whole constant report := (select r from report r where r.id = key);
  stated record;
begin
  for stated in
    select m.id, m.status as was, case when g.done_on is null then 'PLANNED' else 'DONE' end as becomes,
      g.percent, g.done_on
    from report r join milestone_progress g on g.report_id = r.id and g.report_revision = r.revision
      join reporting_period p on p.id = r.period_id
      join milestone m on m.id = g.milestone_id
    where r.id = key and m.status <> 'CANCELLED' and not exists (
      select from milestone_progress h join report o on o.id = h.report_id and o.revision = h.report_revision
        join reporting_period q on q.id = o.period_id
      where h.milestone_id = m.id and o.id <> key and o.status in ('ACCEPTED', 'PUBLISHED')
        and upper(q.period) > upper(p.period)
    )
    order by m.id for update of m
  loop
    update milestone m set percent = stated.percent, done_on = stated.done_on, status = stated.becomes
    where m.id = stated.id;
    if stated.was <> stated.becomes then
      insert into status_event (entity, milestone_id, from_status, to_status, at, user_id, organisation_id, reason)
      values ('MILESTONE', stated.id, stated.was, stated.becomes, whole.accepted_at, whole.accepted_by,
        whole.accepted_org_id, 'As the accepted report says');
    end if;
  end loop;
end $$;
