-- The guard owns what must see every row; the server may ask which projects an agreement is the last one of.

grant create on schema app to selaras_guard;
do $$
declare
  signature text;
begin
  foreach signature in array array['duty_kind(text)', 'tell_of_period(audit_entry,timestamptz)',
    'tell_of_obligation(audit_entry,timestamptz)', 'tell_duty()', 'reinstate_period()', 'last_agreement_of(bigint)',
    'keep_agreed()', 'keep_accountable()', 'check_withdrawal()'] loop
    execute format('alter function app.%s owner to selaras_guard', signature);
    execute format('revoke all on function app.%s from public', signature);
  end loop;
  execute format('grant execute on function app.last_agreement_of(bigint) to %I', :'server');
end $$;
revoke create on schema app from selaras_guard;
