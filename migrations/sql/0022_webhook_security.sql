-- Webhooks are for whoever manages the persons of their organisation; secrets are for nobody.

do $$
declare
  guarded name;
begin
  foreach guarded in array array['webhook', 'webhook_secret', 'webhook_delivery'] loop
    execute format('alter table %I enable row level security, force row level security', guarded);
    execute format('create policy owns on %I to current_user using (true) with check (true)', guarded);
    execute format('create policy guards on %I to selaras_guard using (true) with check (true)', guarded);
    execute format('grant select, insert, update, delete on %I to selaras_guard', guarded);
  end loop;
end $$;

create policy reads on webhook for select to :server
  using ((select app.known()) and (webhook.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));
create policy reads on webhook_delivery for select to :server
  using ((select app.known()) and (webhook_delivery.organisation_id = ANY (CAST((SELECT app.administers() AS administers_1) AS BIGINT[]))));
create policy reads on webhook_secret for select to :server
  using ((select app.known()) and (false));

grant select on webhook, webhook_delivery to :server;
grant insert (organisation_id, address, kinds, programme_id, project_id, created_by, position) on webhook to :server;
grant update (status, failing_since, failures, next_at) on webhook to :server;
grant delete on webhook to :server;
create policy writes on webhook for insert to :server with check (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
  and created_by = (select app.user_id()) and status = 'ENABLED'
);
create policy edits on webhook for update to :server using (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
);
create policy takes_back on webhook for delete to :server using (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
);
grant insert (webhook_id, organisation_id, event_uid, kind, action, happened_at, subject_table, subject_uid)
  on webhook_delivery to :server;
grant update (status, attempts, next_at, first_tried_at) on webhook_delivery to :server;
create policy writes on webhook_delivery for insert to :server with check (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[]) and kind = 'TEST'
);
create policy edits on webhook_delivery for update to :server using (
  (select app.known()) and organisation_id = any ((select app.administers())::bigint[])
) with check (status = 'PENDING');

grant create on schema app to selaras_guard;
do $$
declare
  defined record;
begin
  for defined in
    select p.oid::regprocedure as signature, p.proname as name from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.proname in ('webhook_in_turn', 'queue_deliveries',
      'claim_deliveries', 'sign_for_webhook', 'keep_webhook_secret', 'settle_delivery', 'forget_deliveries')
  loop
    execute format('alter function %s owner to selaras_guard', defined.signature);
    execute format('revoke all on function %s from public', defined.signature);
    execute format('grant execute on function %s to %I', defined.signature, :'server');
  end loop;
end $$;
revoke create on schema app from selaras_guard;
