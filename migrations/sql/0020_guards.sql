-- What a change of state needs besides role and organisation; the owner, who loads history, is not asked.
-- What is missing is told by functions, so that the services can list all of it before anything is refused.

create function app.is_foreign(organisation_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select coalesce((
    select o.kind in ('FOREIGN_AGENCY', 'MULTILATERAL_BANK', 'MULTILATERAL_ORGANISATION', 'REGIONAL_BODY',
        'NGO_INTERNATIONAL') or coalesce(c.iso2 <> 'ID', false)
    from public.organisation o left join public.country c on c.id = o.country_id
    where o.id = is_foreign.organisation_id
  ), false);
end;

-- The foreign organisations that pay a project: as FUNDING or EXTENDING participants, or by lines of its budgets.
create function app.foreign_funders(project_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select f.id from (
      select a.organisation_id from public.participation a
      where a.project_id = foreign_funders.project_id and a.role in ('FUNDING', 'EXTENDING')
        and a.valid @> app.today()
      union
      select l.funder_org_id from public.budget_line l join public.budget b on b.id = l.budget_id
      where l.project_id = foreign_funders.project_id and b.status <> 'REVISED'
    ) f (id)
    where app.is_foreign(f.id) order by f.id
  );
end;

create function app.is_foreign_funded(project_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select cardinality(app.foreign_funders(is_foreign_funded.project_id)) > 0 or exists (
    select from public.project p
    where p.id = is_foreign_funded.project_id and p.modality in ('TECHNICAL_COOPERATION', 'GRANT', 'LOAN')
  ) or exists (
    select from public.budget_line l join public.budget b on b.id = l.budget_id
    where l.project_id = is_foreign_funded.project_id and b.status <> 'REVISED'
      and l.source in ('FOREIGN_LOAN', 'FOREIGN_GRANT', 'TECHNICAL_COOPERATION')
  );
end;

-- The event by which a project was last proposed.
create function app.proposal_of(project_id bigint) returns bigint
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select h.id from public.status_event h
  where h.project_id = proposal_of.project_id and h.to_status = 'PROPOSED' order by h.at desc, h.id desc limit 1;
end;

-- The foreign funders who have not concurred with the proposal as it stands.
create function app.yet_to_concur(project_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select f.id from unnest(app.foreign_funders(yet_to_concur.project_id)) f (id)
    where not exists (
      select from public.concurrence c
      where c.proposal_id = app.proposal_of(yet_to_concur.project_id) and c.organisation_id = f.id
    )
    order by f.id
  );
end;

create function app.lacks_to_propose(project_id bigint) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array_remove(array[
    case when p.lead_org_id is null then 'LEAD' end,
    case when not exists (
      select from public.project_site s where s.project_id = p.id and s.selection <> 'REJECTED'
    ) then 'SITE' end,
    case when app.is_foreign_funded(p.id) and cardinality(app.foreign_funders(p.id)) = 0 then 'FUNDER' end,
    case when p.visibility = 'INTERNAL' and app.is_foreign_funded(p.id) then 'VISIBILITY' end
  ], null)
  from public.project p where p.id = lacks_to_propose.project_id;
end;

-- What a project lacks before it may be carried out (I14).
create function app.lacks_to_start(project_id bigint) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array_remove(array[
    case when not exists (
      select from public.agreement a
      where a.scope_id in (p.id, - p.programme_id) and a.status = 'SIGNED'
        and (upper_inf(a.span) or upper(a.span) > app.today())
    ) then 'AGREEMENT' end,
    case when not exists (
      select from public.participation a
      where a.project_id = p.id and a.role = 'ACCOUNTABLE' and a.valid @> app.today()
    ) then 'ACCOUNTABLE' end,
    case when not exists (
      select from public.project_site s where s.project_id = p.id and s.selection <> 'REJECTED'
    ) then 'SITE' end,
    case when not exists (
      select from public.phase f where f.project_id = p.id and f.status <> 'CANCELLED'
    ) then 'PHASE' end
  ], null)
  from public.project p where p.id = lacks_to_start.project_id;
end;

-- What stands in the way of closing a project: budgets under way, completion reports that are owed.
create function app.lacks_to_close(project_id bigint) returns text[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array_remove(array[
    case when exists (
      select from public.budget b
      where b.project_id = lacks_to_close.project_id and b.status in ('SUBMITTED', 'APPROVED')
    ) then 'BUDGET' end,
    case when exists (
      select from public.reporting_obligation o
      where o.scope_id = lacks_to_close.project_id and o.frequency = 'COMPLETION' and not exists (
        select from public.reporting_period f join public.report r on r.period_id = f.id
        where f.obligation_id = o.id and r.status in ('ACCEPTED', 'PUBLISHED')
      )
    ) then 'REPORT' end
  ], null);
end;

-- Lines on which more is committed than paid out: who cancels the project must waive that, with a reason.
create function app.open_commitments(project_id bigint) returns bigint[]
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select array(
    select l.id from public.budget_line l join public.budget b on b.id = l.budget_id
    where l.project_id = open_commitments.project_id and b.status = 'APPROVED' and l.committed > l.disbursed
    order by l.id
  );
end;

create function app.guard_project(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  lacks text[];
begin
  case e.to_status
    when 'PROPOSED' then
      lacks := app.lacks_to_propose(e.project_id);
      if cardinality(lacks) > 0 then
        perform app.refuse('i9_proposal', format('The project cannot be proposed yet: %s', lacks[1]),
          'Name its lead and a site; if it is foreign-funded its funder, who must see it.', 'project', 'status');
      end if;
    when 'APPROVED' then
      if e.user_id = app.last_mover(e, 'PROPOSED') then
        perform app.refuse('i9_same_person', 'Who proposed a project does not approve it', 'Ask another person.',
          'status_event', 'user_id');
      end if;
      if app.is_foreign_funded(e.project_id) and (
        cardinality(app.foreign_funders(e.project_id)) = 0 or cardinality(app.yet_to_concur(e.project_id)) > 0
      ) then
        perform app.refuse('i9_concurrence', 'Not every foreign funder has concurred',
          'An EDITOR of each funder concurs first.', 'concurrence', 'organisation_id');
      end if;
    when 'IMPLEMENTING' then
      lacks := app.lacks_to_start(e.project_id);
      if cardinality(lacks) > 0 then
        perform app.refuse('i14_' || lower(lacks[1]), format('A project is not carried out without: %s', lacks[1]),
          'It takes a signed agreement, an ACCOUNTABLE organisation, a site and a phase.', 'project', 'status');
      end if;
    when 'COMPLETED' then
      if exists (select from milestone m where m.project_id = e.project_id and m.status = 'PLANNED') then
        perform app.refuse('i9_milestones', 'A milestone is neither done nor cancelled',
          'Report it as done, or have it cancelled.', 'milestone', 'status');
      end if;
    when 'CLOSED' then
      lacks := app.lacks_to_close(e.project_id);
      if cardinality(lacks) > 0 then
        perform app.refuse('i9_accounts', format('The project cannot be closed yet: %s', lacks[1]),
          'Close its budgets, and have its completion report accepted.', 'project', 'status');
      end if;
    when 'CANCELLED' then
      if cardinality(app.open_commitments(e.project_id)) > 0 and coalesce(btrim(e.waiver_reason), '') = '' then
        perform app.refuse('i9_commitments', 'More is committed than paid out',
          'Say why what is still committed is waived.', 'status_event', 'waiver_reason');
      end if;
    else null;
  end case;
  if 'SUSPENDED' in (e.from_status, e.to_status) and e.to_status <> 'CANCELLED' then
    perform app.check_effective(e);
  end if;
end $$;

create function app.check_effective(e status_event) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if e.effective_on is null or e.effective_on > app.today() or e.effective_on < '1900-01-01' then
    perform app.refuse('i9_effective_on', format('%s takes the day from which it holds', e.to_status),
      'Give a day that is not in the future.', 'status_event', 'effective_on');
  end if;
end $$;

-- What an agreement breaks of I12: `UNSIGNED_PARENT` and `BEFORE_PARENT` matter when it is signed, the others always.
create function app.flaws_of_agreement(agreement_id bigint) returns table (code text, organisation_id bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with recursive child as (
    select a.id, a.kind, a.parent_id, coalesce(btrim(a.no_parent_reason), '') <> '' as reasoned,
      q.kind as parent_kind, q.status as parent_status, q.signed_on as parent_signed_on
    from public.agreement a left join public.agreement q on q.id = a.parent_id
    where a.id = flaws_of_agreement.agreement_id and a.kind in ('COOPERATION_AGREEMENT', 'ADDENDUM')
  ), within (id) as (
    select p.organisation_id from child c join public.agreement_party p on p.agreement_id = c.parent_id
    where p.capacity = 'PARTY'
    union
    select r.from_id from public.organisation_relation r join within w on r.to_id = w.id
    where r.kind = 'PART_OF' and r.valid @> app.today()
  )
  select 'NO_PARENT', null::bigint from child
  where parent_id is null and not (reasoned and kind = 'COOPERATION_AGREEMENT')
  union all
  select 'PARENT_KIND', null from child
  where kind = 'COOPERATION_AGREEMENT' and not reasoned
    and parent_kind not in ('JOINT_AGREEMENT', 'MOU', 'RECORD_OF_DISCUSSIONS')
  union all
  select 'UNSIGNED_PARENT', null from child
  where parent_status <> 'SIGNED' and not (reasoned and kind = 'COOPERATION_AGREEMENT')
  union all
  select 'BEFORE_PARENT', p.organisation_id from child c join public.agreement_party p on p.agreement_id = c.id
  where p.signed_on < c.parent_signed_on
  union all
  select 'PARTY', p.organisation_id from child c join public.agreement_party p on p.agreement_id = c.id
  where c.parent_id is not null and p.capacity = 'PARTY' and p.organisation_id not in (select id from within);
end;

-- How many parties an agreement lacks before it may be signed: a letter of commitment binds one, all others two.
create function app.parties_short_of(agreement_id bigint) returns integer
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select greatest(0, case a.kind when 'COMMITMENT_LETTER' then 1 else 2 end - (
    select count(*)::integer from public.agreement_party p where p.agreement_id = a.id and p.capacity = 'PARTY'
  ))
  from public.agreement a where a.id = parties_short_of.agreement_id;
end;

create function app.guard_agreement(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  flaw text;
begin
  if e.to_status in ('NEGOTIATION', 'READY')
    and exists (select from agreement a where a.id = e.agreement_id and a.kind = 'ACTION_PLAN') then
    perform app.refuse('i9_kind', format('This kind of agreement does not become %s', e.to_status),
      'An action plan is endorsed.', 'status_event', 'to_status');
  end if;
  if e.to_status in ('SIGNED', 'READY') then
    select f.code into flaw from app.flaws_of_agreement(e.agreement_id) f
    where e.to_status = 'SIGNED' or f.code not in ('UNSIGNED_PARENT', 'BEFORE_PARENT') limit 1;
    if flaw is not null then
      perform app.refuse('i12_' || lower(flaw), format('The agreement does not fit its parent: %s', flaw),
        'A cooperation agreement or addendum follows a signed agreement, with its parties or their units.',
        'agreement', 'parent_id');
    end if;
  end if;
  if e.to_status = 'READY' and app.parties_short_of(e.agreement_id) > 0 then
    perform app.refuse('i13_too_few', 'An agreement has two parties or more, a letter of commitment one',
      'Add the parties.', 'agreement_party');
  end if;
  if e.to_status = 'TERMINATED' then
    perform app.check_effective(e);
  end if;
  if e.to_status = 'COMPLETED'
    and exists (select from milestone m where m.agreement_id = e.agreement_id and m.status = 'PLANNED') then
    perform app.refuse('i9_milestones', 'An item of the plan is neither done nor cancelled',
      'Report it as done, or have it cancelled.', 'milestone', 'status');
  end if;
end $$;

-- What an event of an agreement does besides: the day of the last signature; a reopened text is signed anew.
create function app.settle_agreement(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if e.to_status = 'SIGNED' then
    update agreement a set signed_precision = 'DAY', signed_on = (
      select max(p.signed_on) from agreement_party p where p.agreement_id = a.id and p.capacity = 'PARTY'
    ) where a.id = e.agreement_id;
  elsif e.from_status = 'READY' then
    update agreement_party set signed_on = null where agreement_id = e.agreement_id and signed_on is not null;
  end if;
end $$;

-- What keeps a budget from being submitted: no lines, or a central line without its regency or city (PP 17/2017 art. 15).
create function app.flaws_of_budget(budget_id bigint) returns table (code text, line_id bigint)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select 'NO_LINES', null::bigint
  where not exists (select from public.budget_line l where l.budget_id = flaws_of_budget.budget_id)
  union all
  select 'REGION', l.id
  from public.budget_line l left join public.region r on r.id = l.region_id
  where l.budget_id = flaws_of_budget.budget_id and l.source = 'APBN_CENTRAL'
    and coalesce(r.level, 'PROVINCE') = 'PROVINCE';
end;

create function app.guard_budget(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  flaw text;
begin
  case e.to_status
    when 'SUBMITTED' then
      select f.code into flaw from app.flaws_of_budget(e.budget_id) f limit 1;
      if flaw is not null then
        perform app.refuse('i9_budget', format('The budget cannot be submitted: %s', flaw),
          'Give it lines; a central line (APBN_CENTRAL) names a regency or city (PP 17/2017 art. 15).',
          'budget_line', 'region_id');
      end if;
    when 'APPROVED' then
      if e.user_id = app.last_mover(e, 'SUBMITTED') then
        perform app.refuse('i9_same_person', 'Who submitted a budget does not approve it', 'Ask another person.',
          'status_event', 'user_id');
      end if;
    when 'CLOSED' then
      if exists (
        select from budget_line l where l.budget_id = e.budget_id
          and (l.pending_committed > 0 or l.pending_disbursed > 0 or l.pending_realised > 0)
      ) then
        perform app.refuse('i9_pending', 'Reports under way state money on this budget',
          'Have them accepted or returned first.', 'budget_line', 'pending_realised');
      end if;
    else null;
  end case;
end $$;

-- What is over is not worked on: sites, phases and milestones of a project that has ended stay as they are.
create function app.guard_part(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  select p.status into state from project p where p.id = e.scope_id;
  if state in ('REJECTED', 'COMPLETED', 'CLOSED', 'CANCELLED') then
    perform app.refuse('i9_project', format('The project is %s', state), 'Its parts stay as they are.', 'project',
      'status');
  end if;
  if e.entity = 'PHASE' and e.to_status = 'ACTIVE' and state <> 'IMPLEMENTING' then
    perform app.refuse('i9_project', format('The project is %s', state), 'Start the project first.', 'project',
      'status');
  end if;
  if e.entity = 'PHASE' and e.to_status in ('DONE', 'CANCELLED')
    and exists (select from milestone m where m.phase_id = e.phase_id and m.status = 'PLANNED') then
    perform app.refuse('i9_milestones', 'A milestone of the phase is neither done nor cancelled',
      'Report it as done, or have it cancelled.', 'milestone', 'status');
  end if;
end $$;

create function app.guard_report(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if e.to_status = 'PUBLISHED' and e.visibility <> 'PUBLIC' then
    perform app.refuse('i9_not_public', 'The project is not public, so its reports are not published',
      'Open the project first.', 'report', 'visibility');
  end if;
end $$;

create function app.check_guards(e status_event) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  case e.entity
    when 'PROJECT' then perform app.guard_project(e);
    when 'AGREEMENT' then perform app.guard_agreement(e);
    when 'BUDGET' then perform app.guard_budget(e);
    when 'REPORT' then perform app.guard_report(e);
    else perform app.guard_part(e);
  end case;
end $$;

-- A running project keeps what it was started with, whoever races whom: the project's row is the lock.
create function app.keep_started() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  if old.project_id is null or app.is_owner() then
    return null;
  end if;
  select p.status into state from project p where p.id = old.project_id for no key update;
  if state = 'IMPLEMENTING' and tg_argv[0] = any (app.lacks_to_start(old.project_id)) then
    perform app.refuse('i14_' || lower(tg_argv[0]), format('The running project would be left without: %s', tg_argv[0]),
      'Add another one first, or suspend the project.', tg_table_name);
  end if;
  return null;
end $$;
create constraint trigger keeps_started after delete or update of selection on project_site
  deferrable initially deferred for each row execute function app.keep_started('SITE');
create constraint trigger keeps_started after delete or update of status on phase
  deferrable initially deferred for each row execute function app.keep_started('PHASE');
create constraint trigger keeps_started after delete or update of role, valid, organisation_id on participation
  deferrable initially deferred for each row execute function app.keep_started('ACCOUNTABLE');

-- Nothing is added to a project that has ended, nor to one that ends at this moment.
create function app.check_growing() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  state text;
begin
  if app.is_owner() then
    return new;
  end if;
  select p.status into state from project p where p.id = new.project_id for share;
  if state in ('REJECTED', 'COMPLETED', 'CLOSED', 'CANCELLED') then
    perform app.refuse('i9_project', format('The project is %s', state), 'Nothing is added to what has ended.',
      'project', 'status');
  end if;
  return new;
end $$;
create trigger grows before insert on project_site for each row execute function app.check_growing();
create trigger grows before insert on phase for each row execute function app.check_growing();
create trigger grows before insert on milestone for each row execute function app.check_growing();
create trigger grows before insert on budget for each row execute function app.check_growing();
