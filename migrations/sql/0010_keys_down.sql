drop function app.sweep_idempotency_keys(integer);
