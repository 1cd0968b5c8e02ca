drop function app.follow_verifier(bigint);
drop function app.follow_obligation(bigint, date, int);
drop trigger decisions on reporting_obligation;
drop function app.check_verifier();
drop trigger decisions on reporting_period;
drop function app.check_decision();
drop policy amends on reporting_period;
drop policy amends on reporting_obligation;
drop policy writes on reporting_obligation;
revoke insert (participation_id, frequency, due_days, day_kind, verifier_org_id, time_zone, holiday_calendar,
  fiscal_calendar, form, valid) on reporting_obligation from :server;
revoke update (frequency, due_days, day_kind, verifier_org_id, former_verifier_ids, time_zone, holiday_calendar,
  fiscal_calendar, form, valid) on reporting_obligation from :server;
revoke update (due_on, due_basis, extended_from, extension_reason, waived_at, waive_reason)
  on reporting_period from :server;

drop trigger not_waived on report;
drop trigger waivable on reporting_period;
drop trigger states_due on reporting_period;
drop trigger next_version on reporting_period;
drop function app.remind(timestamptz, int[], int);
drop function app.make_all_periods(bigint, date, int, int);
drop function app.make_periods(bigint, date, int);
drop function app.make_completion(reporting_obligation);
drop function app.completion_days(reporting_obligation);
drop function app.record_made(text, reporting_period, jsonb);
drop function app.check_waivable();
drop function app.check_not_waived();
drop function app.state_due();

drop table reminder;
drop trigger followed_when_added on holiday;
drop trigger followed_when_moved on holiday;
drop trigger followed_when_removed on holiday;
drop function app.follow_holidays();
drop function app.recount_due(text[], date, date);
drop function app.image(reporting_period);
drop function app.actor_organisation(bigint);
drop function app.actor();
drop function app.is_handed_in(bigint);

create function app.due_on(period daterange, due_days int, day_kind text) returns date
  language sql immutable strict parallel safe
  return case day_kind
    when 'WORKING' then app.add_working_days(upper(period) - 1, due_days)
    else upper(period) - 1 + due_days
  end;

create or replace function app.copy_obligation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  select o.organisation_id, o.verifier_org_id, o.scope_id, o.visibility,
    coalesce(new.due_on, app.due_on(new.period, o.due_days, o.day_kind))
  into new.organisation_id, new.verifier_org_id, new.scope_id, new.visibility, new.due_on
  from reporting_obligation o where o.id = new.obligation_id;
  return new;
end $$;

drop function app.due_on(daterange, int, text, text);
drop function app.add_working_days(date, int, text);
drop function app.working_days_between(date, date, text);
drop function app.holidays_between(date, date, text);
drop table holiday;
drop function app.periods_of(text, text, date, date);

revoke insert on reporting_period, audit_entry from selaras_guard;
revoke update (period, due_on, due_basis, verifier_org_id, time_zone, holiday_calendar, row_version, updated_at)
  on reporting_period from selaras_guard;
revoke delete on reporting_period from selaras_guard;
revoke update (id) on reporting_obligation from selaras_guard;

drop policy reads on reporting_obligation;
create policy reads on reporting_obligation for select to :server
  using ((select app.known()) and (reporting_obligation.visibility = 'PUBLIC' OR (SELECT app.is_auditor() AS is_auditor_1) OR reporting_obligation.scope_id = ANY (CAST((SELECT app.circle() AS circle_1) AS BIGINT[])) OR reporting_obligation.visibility = 'PARTNERS' AND reporting_obligation.scope_id = ANY (CAST((SELECT app.partner() AS partner_1) AS BIGINT[])) OR (reporting_obligation.organisation_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[])) OR reporting_obligation.verifier_org_id = ANY (CAST((SELECT app.organisations() AS organisations_1) AS BIGINT[]))) AND (CAST((SELECT app.within() AS within_1) AS BIGINT[]) IS NULL OR reporting_obligation.scope_id = ANY (CAST((SELECT app.within() AS within_1) AS BIGINT[])))));

alter table reporting_period drop constraint reporting_period_obligation_fkey;
alter table reporting_period drop constraint reporting_period_verifier_org_id_fkey;
alter table reporting_obligation drop constraint reporting_obligation_period_key;
-- Periods of a former verifier become the present one's: that is all the older schema can say.
update reporting_period p set verifier_org_id = o.verifier_org_id
from reporting_obligation o where o.id = p.obligation_id and p.verifier_org_id <> o.verifier_org_id;
alter table reporting_obligation
  add constraint reporting_obligation_guard_key
    unique (id, organisation_id, verifier_org_id, scope_id, visibility);
alter table reporting_period
  add constraint reporting_period_obligation_fkey
    foreign key (obligation_id, organisation_id, verifier_org_id, scope_id, visibility)
    references reporting_obligation (id, organisation_id, verifier_org_id, scope_id, visibility) on update cascade;

alter table reporting_period
  drop column row_version, drop column updated_at, drop column time_zone, drop column holiday_calendar,
  drop column due_basis, drop column extended_from, drop column extension_reason, drop column waived_at,
  drop column waive_reason, drop constraint reporting_period_verifier_check;
alter table reporting_obligation
  drop column holiday_calendar, drop column fiscal_calendar, drop column former_verifier_ids,
  drop constraint reporting_obligation_time_zone_check;
drop function app.is_time_zone(text);
