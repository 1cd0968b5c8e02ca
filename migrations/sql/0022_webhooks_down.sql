drop function app.webhook_in_turn(), app.queue_deliveries(bigint, uuid[], text[], bigint),
  app.claim_deliveries(integer, interval), app.sign_for_webhook(bigint, bytea),
  app.keep_webhook_secret(bigint, bytea, interval),
  app.settle_delivery(bigint, integer, integer, text, interval, interval, interval),
  app.forget_deliveries(interval, integer), app.hmac_sha256(bytea, bytea);
drop table webhook_delivery, webhook_secret, webhook;
