-- Agreements are drafted and signed by their parties: an EDITOR of the lead of their subject or of a party writes them
-- until they are READY, and each party signs for itself.

create function app.edits_agreement(agreement_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select app.known() and coalesce((
    select a.status in ('PLANNED', 'DRAFTING', 'NEGOTIATION') and app.may_scope('EDITOR', a.scope_id)
      and (app.leads(a.scope_id) or app.is_party(a.id))
    from public.agreement a where a.id = edits_agreement.agreement_id
  ), false);
end;

-- Whether the writer may begin an agreement on a subject: who leads it or has a part in it.
create function app.drafts(scope_id bigint) returns boolean
  language sql stable
  return app.known() and app.may_scope('EDITOR', scope_id) and (app.leads(scope_id) or app.takes_part(scope_id));

-- Whether the writer may name a party: who edits the agreement; a participant that begins one names itself first.
create function app.names_party(agreement_id bigint, organisation_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select app.edits_agreement(names_party.agreement_id) or coalesce((
    select a.status in ('PLANNED', 'DRAFTING') and app.drafts(a.scope_id)
      and names_party.organisation_id = any (app.organisations())
      and not exists (select from public.agreement_party p where p.agreement_id = a.id)
    from public.agreement a where a.id = names_party.agreement_id
  ), false);
end;

-- Whether an organisation, or one it is a unit of, has an EDITOR here who could sign for it.
create function app.has_editor(organisation_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with recursive above (id) as (
    select has_editor.organisation_id
    union
    select r.to_id from public.organisation_relation r join above a on r.from_id = a.id
    where r.kind = 'PART_OF' and r.valid @> app.today()
  )
  select exists (
    select from public.org_grant g join public.app_user u on u.id = g.user_id
    where g.organisation_id in (select id from above) and g.role = 'EDITOR' and g.valid @> app.today() and u.active
  );
end;

-- Each party signs for itself; the lead records the signature of a party that has nobody here.
create function app.signs(agreement_id bigint, organisation_id bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select app.known() and coalesce((
    select a.status = 'READY' and app.may_scope('EDITOR', a.scope_id) and (
      signs.organisation_id = any (app.organisations())
      or app.leads(a.scope_id) and not app.has_editor(signs.organisation_id)
    )
    from public.agreement a where a.id = signs.agreement_id
  ), false);
end;

grant insert (id, uid, code, kind, number, parent_id, programme_id, project_id, name_en, name_id, span, precision, status,
    no_parent_reason),
  update (number, parent_id, name_en, name_id, span, precision, no_parent_reason, updated_at)
  on agreement to :server;
grant usage on sequence agreement_id_seq to :server;
create policy drafts on agreement for insert to :server with check (
  app.drafts(scope_id) and signed_on is null and status = case
    when kind in ('COOPERATION_AGREEMENT', 'ACTION_PLAN') then 'DRAFTING' else 'PLANNED'
  end
);
create policy edits on agreement for update to :server
  using (app.edits_agreement(id)) with check (app.edits_agreement(id));

grant insert (agreement_id, organisation_id, capacity), update (signed_on, signatory_title), delete
  on agreement_party to :server;
create policy names on agreement_party for insert to :server
  with check (app.names_party(agreement_id, organisation_id) and signed_on is null);
create policy signs on agreement_party for update to :server
  using (app.signs(agreement_id, organisation_id)) with check (app.signs(agreement_id, organisation_id));
create policy takes_back on agreement_party for delete to :server using (app.edits_agreement(agreement_id));

-- A signature counts the agreement's version up: who signs next, or amends, has read of it.
create function app.touch_agreement() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not app.is_owner() then
    update agreement set updated_at = now() where id = coalesce(new.agreement_id, old.agreement_id);
  end if;
  return null;
end $$;
create trigger touches after insert or delete or update of signed_on, signatory_title on agreement_party
  for each row when (pg_trigger_depth() = 0) execute function app.touch_agreement();

-- A signature is not from the future, and not taken back while the agreement waits for the others.
create function app.check_signature() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.is_owner() then
    return new;
  end if;
  if new.signed_on is null or new.signed_on > app.today() or new.signed_on < '1900-01-01' then
    perform app.refuse('i13_day', 'A signature has a day that is not in the future', 'Give the day of the signature.',
      'agreement_party', 'signed_on');
  end if;
  return new;
end $$;
create trigger checks before update of signed_on on agreement_party
  for each row when (pg_trigger_depth() = 0) execute function app.check_signature();

-- Agreements follow from each other within a programme, and never in a circle.
create function app.check_parent() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if new.parent_id is null or app.is_owner() then
    return null;
  end if;
  if app.programme_of(new.scope_id) is distinct from (
    select app.programme_of(p.scope_id) from agreement p where p.id = new.parent_id
  ) then
    perform app.refuse('i12_programme', 'The parent belongs to another programme',
      'Name an agreement of the same programme.', 'agreement', 'parent_id');
  end if;
  if exists (
    with recursive above (id) as (
      select new.parent_id
      union
      select a.parent_id from agreement a join above u on a.id = u.id where a.parent_id is not null
    )
    select from above where id = new.id
  ) then
    perform app.refuse('i12_circle', 'The agreement would follow from itself', 'Name another parent.', 'agreement',
      'parent_id');
  end if;
  return null;
end $$;
create trigger checks_parent after insert or update of parent_id on agreement
  for each row execute function app.check_parent();

-- The parties of an agreement see it for as long as it is not open to all, signed or not.
do $$
declare
  found record;
begin
  for found in
    select pg_get_functiondef(p.oid) as definition from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app' and p.prosrc like '%where a.status in (''PLANNED'', ''DRAFTING'', ''NEGOTIATION'', ''READY'')%'
  loop
    execute replace(found.definition, 'where a.status in (''PLANNED'', ''DRAFTING'', ''NEGOTIATION'', ''READY'')',
      'where a.visibility <> ''PUBLIC''');
  end loop;
end $$;
