-- Money in another currency: how it is rounded, which rate holds on a day, and how a missing rate is refused.

-- Half to even, so that sums of rounded amounts drift neither up nor down.
create function app.round_half_even(value numeric, digits int) returns numeric
  language sql immutable strict parallel safe
  return case
    when abs(value - trunc(value, digits)) * 2 = round(power(10::numeric, -digits), digits)
      and mod(trunc(value * power(10::numeric, digits)), 2) = 0
    then trunc(value, digits)
    else round(value, digits)
  end;

-- A mean before it is rounded. Division keeps the decimals of its dividend: 20 more of them, so that no second
-- rounding changes the first; null of nothing.
create function app.mean(total numeric, number bigint) returns numeric
  language sql immutable strict parallel safe
  return total * 1.00000000000000000000 / nullif(number, 0);

-- How many decimals an amount in a currency has (ISO 4217), two at most: more are not kept.
create function app.minor_digits(currency text) returns int
  language sql immutable strict parallel safe
  return case
    when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND',
      'VUV', 'XAF', 'XOF', 'XPF') then 0
    else 2
  end;

-- A rate that is not known is an error, never zero; the server reads the pair and the day from DETAIL.
create function app.miss_rate(base text, quote text, on_day date) returns void
  language plpgsql stable
as $$
begin
  raise exception using
    errcode = 'SE020',
    message = format('there is no rate from %s to %s for %s', base, quote, on_day),
    detail = json_build_object('base', base, 'quote', quote, 'on', on_day)::text;
end $$;

-- The latest rate of two currencies on or before a day, at most seven days old, whichever way round it was published;
-- of two of one day the one that need not be turned round. The rate is `factor / divisor`.
create function app.rate_leg(base text, quote text, on_day date)
  returns table (factor numeric, divisor numeric, leg json)
  language sql stable
  set search_path = pg_catalog, public, pg_temp
as $$
  select
    case when e.base = $1::bpchar then e.rate else 1 end,
    case when e.base = $1::bpchar then 1 else e.rate end,
    json_build_object('base', e.base, 'quote', e.quote, 'on', e.on_date, 'rate', e.rate::text, 'source', s.code,
      'is_inverted', e.base <> $1::bpchar)
  from exchange_rate e join source s on s.id = e.source_id
  where (e.base, e.quote) in (($1::bpchar, $2::bpchar), ($2::bpchar, $1::bpchar)) and e.on_date between $3 - 7 and $3
  order by e.on_date desc, (e.base = $1::bpchar) desc
  limit 1;
$$;

-- `factor / divisor`, half up at 30 decimals: amounts of 18 digits come out right to far beyond a cent.
create function app.effective_rate(factor numeric, divisor numeric) returns numeric
  language sql immutable strict parallel safe
  return trim_scale(div(factor * 2e30 + divisor, divisor * 2) * 1e-30);

-- How many units of `quote` one unit of `base` makes on a day, directly or through the rupiah, and what that rests on.
create function app.rate(base text, quote text, on_day date)
  returns table (rate numeric, legs json)
  language plpgsql stable
  set search_path = pg_catalog, public, pg_temp
as $$
declare
  first record;
  second record;
begin
  if base = quote then
    return query select 1::numeric, '[]'::json;
    return;
  end if;
  select * into first from app.rate_leg(base, quote, on_day);
  if found then
    return query select app.effective_rate(first.factor, first.divisor), json_build_array(first.leg);
    return;
  end if;
  if base <> 'IDR' and quote <> 'IDR' then
    select * into first from app.rate_leg(base, 'IDR', on_day);
    if found then
      select * into second from app.rate_leg('IDR', quote, on_day);
    end if;
    if found then
      return query select app.effective_rate(first.factor * second.factor, first.divisor * second.divisor),
        json_build_array(first.leg, second.leg);
      return;
    end if;
  end if;
  perform app.miss_rate(base, quote, on_day);
end $$;

-- The rate to the rupiah that a row froze when it was entered, in the form of app.rate; the rupiah needs none.
create function app.frozen_rate(base text, frozen numeric, on_day date)
  returns table (rate numeric, legs json)
  language plpgsql stable
  set search_path = pg_catalog, public, pg_temp
as $$
begin
  if base = 'IDR' then
    return query select 1::numeric, '[]'::json;
    return;
  end if;
  if frozen is null then
    perform app.miss_rate(base, 'IDR', on_day);
  end if;
  return query select trim_scale(frozen), json_build_array(json_build_object('base', base, 'quote', 'IDR', 'on', on_day,
    'rate', frozen::text, 'source', null, 'is_inverted', false));
end $$;
