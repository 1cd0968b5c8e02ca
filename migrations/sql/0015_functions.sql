-- Setting programmes up: who may, what stays, what follows.

-- Whether an organisation, or the one it is a unit of, coordinates a programme or takes part in it today.
create function app.takes_part(programme_id bigint, organisation_id bigint) returns boolean
  language sql stable
begin atomic
  with recursive whole (id) as (
    select takes_part.organisation_id
    union
    select r.to_id from public.organisation_relation r join whole w on r.from_id = w.id
    where r.kind = 'PART_OF' and r.valid @> app.today()
  )
  select exists (
    select from public.programme g where g.id = takes_part.programme_id and g.coordinator_org_id in (select id from whole)
    union all
    select from public.participation a
    where a.programme_id = takes_part.programme_id and a.role <> 'OBSERVER' and a.valid @> app.today()
      and a.organisation_id in (select id from whole)
  );
end;

-- Whether what belongs to a project may still change; a programme's own parts always may.
create function app.is_underway(scope_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select is_underway.scope_id < 0 or exists (
    select from public.project p
    where p.id = is_underway.scope_id and p.status not in ('REJECTED', 'COMPLETED', 'CLOSED', 'CANCELLED')
  );
end;

-- An undated phase is somewhere within its project, whatever span that takes.
create function app.follow_project() returns trigger
  language plpgsql
as $$
begin
  new.span := new.project_span;
  return new;
end $$;

create trigger follows before update of project_span on phase
  for each row when (old.precision = 'UNKNOWN' and old.span = old.project_span and new.span = old.span)
  execute function app.follow_project();

-- What a project is proposed as: its code, its programme, who leads it. The owner loads history.
create function app.keep_identity() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.is_owner() then
    return new;
  end if;
  if (old.code, old.programme_id, old.lead_org_id) is distinct from (new.code, new.programme_id, new.lead_org_id) then
    if old.status <> 'DRAFT' then
      perform app.refuse('i9_identity', format('The project is %s: its code, programme and lead stay', old.status),
        'They change only while it is a draft.', 'project', 'code');
    end if;
    if not coalesce(app.takes_part(new.programme_id, new.lead_org_id), false) then
      perform app.refuse('i9_takes_part', 'The lead takes no part in the programme',
        'Choose a lead that takes part in it, or have it take part first.', 'project', 'lead_org_id');
    end if;
  end if;
  if old.visibility = 'PUBLIC' and new.visibility <> 'PUBLIC'
    and exists (select from report r where r.scope_id = new.scope_id and r.status = 'PUBLISHED') then
    perform app.refuse('i9_published', 'A report of the project is published',
      'A project whose reports are published stays open.', 'project', 'visibility');
  end if;
  return new;
end $$;

create trigger keeps_identity before update of code, programme_id, lead_org_id, visibility on project
  for each row when (pg_trigger_depth() = 0) execute function app.keep_identity();

-- Its facts count among those of the programme that it belongs to.
create function app.move_facts() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  update citation set programme_id = new.programme_id where scope_id = new.scope_id;
  return null;
end $$;

create trigger moves_facts after update of programme_id on project
  for each row when (old.programme_id <> new.programme_id) execute function app.move_facts();

-- A programme changes hands by whoever coordinates it, and has one coordinator at any time (I15).
create function app.check_handover() returns trigger
  language plpgsql
as $$
begin
  if not app.is_owner()
    and not (old.coordinator_org_id = any (app.organisations()) and app.may('COORDINATOR', old.id)) then
    perform app.refuse('i15_handover', 'A programme is handed over by the organisation that coordinates it',
      'Ask a COORDINATOR of that organisation.', 'programme', 'coordinator_org_id');
  end if;
  return new;
end $$;

create trigger checks_handover before update of coordinator_org_id on programme
  for each row when (old.coordinator_org_id <> new.coordinator_org_id) execute function app.check_handover();

create function app.hand_over() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- The owner loads both facts.
  if app.is_owner() then
    return null;
  end if;
  delete from participation
  where programme_id = new.id and role = 'COORDINATOR' and lower(valid) >= app.today();
  update participation set valid = daterange(lower(valid), app.today())
  where programme_id = new.id and role = 'COORDINATOR' and valid @> app.today();
  insert into participation (programme_id, organisation_id, role, valid)
  values (new.id, new.coordinator_org_id, 'COORDINATOR', daterange(app.today(), null));
  return null;
end $$;

create trigger hands_over after update of coordinator_org_id on programme
  for each row when (old.coordinator_org_id <> new.coordinator_org_id) execute function app.hand_over();

-- The weights of a phase's milestones are shares of it: together at most 100. The phase's lock lets one follow another.
create function app.check_weights() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  weighed numeric;
begin
  if app.is_owner() then
    return null;
  end if;
  perform from phase where id = new.phase_id for no key update;
  select sum(weight) into weighed from milestone where phase_id = new.phase_id and status <> 'CANCELLED';
  if weighed > 100 then
    perform app.refuse('i25_weights', format('The milestones of the phase would weigh %s together', weighed),
      'They are shares of the phase, at most 100 in all; take from another.', 'milestone', 'weight');
  end if;
  return null;
end $$;

create trigger weighs after insert or update of weight, phase_id on milestone
  for each row execute function app.check_weights();
