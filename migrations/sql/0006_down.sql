drop function app.frozen_rate(text, numeric, date);
drop function app.rate(text, text, date);
drop function app.effective_rate(numeric, numeric);
drop function app.rate_leg(text, text, date);
drop function app.miss_rate(text, text, date);
drop function app.minor_digits(text);
drop function app.mean(numeric, bigint);
drop function app.round_half_even(numeric, int);
