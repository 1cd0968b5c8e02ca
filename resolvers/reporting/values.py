"""What a report may say of indicators: values, their parts, and why there is none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from db.transaction import Write
from resolvers.mutations.report_input import DisaggregationInput, ExplanationInput, IndicatorValueInput
from resolvers.problems import Place, Problems
from resolvers.reporting import links
from resolvers.reporting.duty import Duty
from resolvers.reporting.numbers import fits
from resolvers.texts import check_count, check_text

_INDICATORS = """
select i.uid, i.id, i.code, i.unit, i.aggregation, i.project_id,
  coalesce(i.programme_id, j.programme_id) as programme_id
from indicator i left join project j on j.id = i.project_id where i.uid = any($1)
"""
_SITES = """
select s.uid, s.id, s.project_id, j.programme_id
from project_site s join project j on j.id = s.project_id where s.uid = any($1)
"""
_DUE = """
select i.id, i.code from indicator i
where i.scope_id = $1 and exists (select from indicator_target t where t.indicator_id = i.id and t.period && $2)
order by i.code
"""
_WORDS = {"sex": ("F", "M"), "scale": ("MICRO", "SMALL", "MEDIUM", "LARGE"), "disability": ("YES", "NO")}
_COUNTS = frozenset({"PERSON", "ENTERPRISE", "VILLAGE", "REGION", "UNIT"})
_DECIMALS, _LIMIT = 4, Decimal(10) ** 16


@dataclass(frozen=True)
class Value:
    """An indicator's value, ready to be written."""

    indicator_id: int
    site_id: int | None
    value: Decimal
    parts: tuple[tuple[str, str], ...]
    note: str | None


@dataclass(frozen=True)
class Explanation:
    """Why an indicator that is due has no value, ready to be written."""

    indicator_id: int
    code: str
    text: str


@dataclass(frozen=True)
class Measured:
    """All that a report says of indicators."""

    values: tuple[Value, ...]
    explanations: tuple[Explanation, ...]


async def measured(
    write: Write,
    duty: Duty,
    given: Sequence[IndicatorValueInput],
    explained: Sequence[ExplanationInput],
    problems: Problems,
) -> Measured:
    """All that holds; what does not, and what is due and missing, is among the problems."""
    whole = problems.at("input")
    counts = check_count(whole, "values", len(given)), check_count(whole, "explanations", len(explained))
    if not all(counts):
        return Measured((), ())
    named = [*(one.indicator for one in given), *(one.indicator for one in explained)]
    indicators = await links.seen(write, "indicator", _INDICATORS, named)
    sites = await links.seen(write, "project_site", _SITES, (one.site for one in given))
    values = _values(duty, given, indicators, sites, problems)
    explanations = _explanations(duty, explained, indicators, problems)
    known = {indicators[uid]["id"] for one in named if (uid := one.within("indicator")) and uid in indicators}
    for due in await write.rows(_DUE, duty.scope_id, duty.period):
        if due["id"] not in known:
            text = f"Indicator {due['code']} is due in this period; add its value, or explain why there is none."
            problems.add(("input", "values"), "INDICATOR_MISSING", text)
    return Measured(tuple(values), tuple(explanations))


def _values(
    duty: Duty,
    given: Sequence[IndicatorValueInput],
    indicators: links.Found,
    sites: links.Found,
    problems: Problems,
) -> list[Value]:
    made, known = list[Value](), set[tuple[Any, ...]]()
    places, summed = list[Place](), set[int]()
    for index, one in enumerate(given):
        place = problems.at("input", "values", index)
        check_text(place, "note", one.note)
        parts = _parts(place.below("disaggregation"), one.disaggregation)
        row = _usable(place, "indicator", duty, links.one(place, "indicator", "indicator", one.indicator, indicators))
        is_right = _check_value(place, one.value, None if row is None else row["unit"])
        site = None
        if one.site is not None:
            site = _usable(place, "site", duty, links.one(place, "site", "project_site", one.site, sites))
        if row is None or (one.site is not None and site is None):
            continue
        value = Value(row["id"], None if site is None else site["id"], one.value, parts, one.note)
        key = (value.indicator_id, value.site_id, parts)
        if key in known:
            text = "This indicator, site and part is reported above already; report each once."
            place.add("DUPLICATE", text, "indicator")
        known.add(key)
        if is_right:
            made.append(value)
            places.append(place)
            if row["aggregation"] == "SUM":
                summed.add(value.indicator_id)
    _check_parts(made, places, summed)
    return made


def _usable(place: Place, name: str, duty: Duty, row: Any | None) -> Any | None:
    if row is None or duty.concerns(row["project_id"], row["programme_id"]):
        return row
    place.add("OF_ANOTHER_PROJECT", f"This {name} belongs to another project; report it there.", name)
    return None


def _check_value(place: Place, value: Decimal, unit: str | None) -> bool:
    if not value.is_finite() or abs(value) >= _LIMIT:
        place.add("OUT_OF_RANGE", "A value has at most 16 digits before the point.", "value")
    elif not fits(value, _DECIMALS):
        place.add("TOO_MANY_DECIMALS", f"A value has at most {_DECIMALS} decimals.", "value")
    elif unit in _COUNTS and (value < 0 or not fits(value, 0)):
        place.add("NOT_A_COUNT", f"The unit is {unit}: a count is whole and not negative.", "value")
    else:
        return True
    return False


def _parts(place: Place, given: DisaggregationInput) -> tuple[tuple[str, str], ...]:
    told = {name: getattr(given, name) for name in _WORDS}
    for name, word in told.items():
        if word is not None and word not in _WORDS[name]:
            place.add("UNKNOWN_WORD", f"This is none of {', '.join(_WORDS[name])}.", name)
    return tuple((name, word) for name, word in told.items() if word is not None)


def _check_parts(values: Sequence[Value], places: Sequence[Place], summed: set[int]) -> None:
    """The parts of one dimension never exceed the total stated beside them; only sums have parts that add up."""
    totals = {(v.indicator_id, v.site_id): v.value for v in values if not v.parts}
    sums: defaultdict[tuple[Any, ...], Decimal] = defaultdict(Decimal)
    for value, place in zip(values, places, strict=True):
        key = (value.indicator_id, value.site_id)
        if not value.parts or key not in totals or value.indicator_id not in summed:
            continue
        dimension = (*key, tuple(name for name, _ in value.parts))
        before = sums[dimension]
        sums[dimension] += value.value
        if before <= totals[key] < sums[dimension]:
            text = f"With it the parts sum to {sums[dimension]}, more than their total {totals[key]}."
            place.add("PARTS_EXCEED_TOTAL", text, "value")


def _explanations(
    duty: Duty, given: Sequence[ExplanationInput], indicators: links.Found, problems: Problems
) -> list[Explanation]:
    made, known = [], set[int]()
    for index, one in enumerate(given):
        place = problems.at("input", "explanations", index)
        check_text(place, "explanation", one.explanation, needed=True)
        row = _usable(place, "indicator", duty, links.one(place, "indicator", "indicator", one.indicator, indicators))
        if row is None:
            continue
        if row["id"] in known:
            place.add("DUPLICATE", "This indicator is explained above already; explain each once.", "indicator")
        known.add(row["id"])
        made.append(Explanation(row["id"], row["code"], one.explanation))
    return made
