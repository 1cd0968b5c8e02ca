drop function app.coordinates(bigint);
drop function app.edits(bigint);
drop function app.steers(bigint);
drop function app.leads(bigint);
drop function app.may_scope(text, bigint);
drop function app.programme_of(bigint);
drop function app.may(text, bigint);
drop function app.roles();
