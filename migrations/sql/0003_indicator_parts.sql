-- The parts of one dimension never exceed their total, at commit (I23); only sums have parts that add up.

create function app.check_parts() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  broken record;
begin
  -- Writers of one report wait for each other from the first part on, so that each sees the other's rows.
  select string_agg(distinct k.key, ', ') as dimension, sum(v.value) as parts, max(whole.value) as total into broken
  from indicator_value whole
    join indicator i on i.id = whole.indicator_id and i.aggregation = 'SUM'
    join indicator_value v on v.indicator_id = whole.indicator_id and v.period = whole.period
      and v.site_id is not distinct from whole.site_id
      and v.report_id is not distinct from whole.report_id
      and v.report_revision is not distinct from whole.report_revision
      and v.disaggregation <> '{}'
    cross join lateral (
      select string_agg(d, '+' order by d) as key from jsonb_object_keys(v.disaggregation) d
    ) k
  where whole.disaggregation = '{}' and whole.indicator_id = new.indicator_id and whole.period = new.period
    and whole.site_id is not distinct from new.site_id
    and whole.report_id is not distinct from new.report_id
    and whole.report_revision is not distinct from new.report_revision
  group by k.key having sum(v.value) > max(whole.value) limit 1;
  if broken.dimension is not null then
    perform app.refuse('i23_parts',
      format('The parts by %s sum to %s, more than their total of %s', broken.dimension, broken.parts, broken.total),
      'Correct the parts or the value without disaggregation.', 'indicator_value', 'value');
  end if;
  return null;
end $$;

create constraint trigger parts after insert or update of value, disaggregation on indicator_value
  deferrable initially deferred for each row execute function app.check_parts();
