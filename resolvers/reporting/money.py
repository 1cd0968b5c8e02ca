"""What a report may say of money: entries on lines of approved budgets, never beyond an allocation.

Who comes first is served first: an entry that no longer fits counts for nothing, so that a later, smaller one may fit.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from db.currency import minor_digits
from db.transaction import Write
from db.words import EntryKind
from resolvers.mutations.report_input import EntryInput
from resolvers.problems import Place, Problems
from resolvers.reporting import links
from resolvers.reporting.duty import Duty
from resolvers.reporting.numbers import fits
from resolvers.reporting.sizes import MOST_ENTRIES
from resolvers.texts import check_count, check_line

_LINES = """
select l.uid, l.id, coalesce(l.root_id, l.id) as root, l.project_id, j.programme_id, l.currency, l.period, l.amount,
  b.status,
  l.funder_org_id, l.executor_org_id, l.committed + l.pending_committed as commitment,
  l.disbursed + l.pending_disbursed as disbursement, l.realised + l.pending_realised as realisation
from budget_line l join budget b on b.id = l.budget_id join project j on j.id = l.project_id
where l.uid = any($1)
"""
_ENTRIES = """
select e.uid, e.id, coalesce(l.root_id, l.id) as root, e.kind, e.report_id, e.amount + coalesce((
    select sum(back.amount) from financial_entry back left join report r on r.id = back.report_id
    where back.reverses_id = e.id and (
      r.id is null or r.status not in ('WITHDRAWN', 'SUPERSEDED') and r.revision = back.report_revision and r.id <> $2
    )
  ), 0) as left, e.amount > 0 and (e.report_id is null or exists (
    select from report r where r.id = e.report_id and r.revision = e.report_revision
      and r.status in ('ACCEPTED', 'PUBLISHED')
  )) as counts
from financial_entry e join budget_line l on l.id = e.line_id where e.uid = any($1)
"""
# Also of the report that a correction replaces, so that only what it states beyond is new. A line of a new version of a
# budget goes on with what the one that it replaces has used: `root` is theirs in common.
_STATED = """
select coalesce(l.root_id, l.id) as root, e.kind, sum(e.amount) as amount
from financial_entry e join budget_line l on l.id = e.line_id
  join report r on r.id = e.report_id and r.revision = e.report_revision
where r.id = $1 group by 1, 2
"""
CLOSING = timedelta(days=31)
"""How long after the end of a fiscal year its entries may still be dated."""
AT_ONCE = 250
"""Entries that are looked at before others have their turn of the event loop."""
_LIMIT = Decimal(10) ** 18
Key = tuple[int, str]
"""A budget line, of whatever version, and a kind of entry."""


@dataclass(frozen=True)
class Movement:
    """An entry, ready to be written; `row` is its place in the input, `root` the line that all versions of it share."""

    row: int
    line_id: int
    root: int
    kind: EntryKind
    amount: Decimal
    currency: str
    on_date: date
    document_ref: str | None
    reverses_id: int | None

    @property
    def key(self) -> Key:
        """What it counts for."""
        return self.root, self.kind.name


@dataclass(frozen=True)
class Ground:
    """What entries are checked against: the rows they name, and the sums of the report that they replace."""

    lines: links.Found
    originals: links.Found
    replaced: dict[Key, Decimal]
    supersedes_id: int | None


@dataclass
class Sums:
    """What the entries so far add up to, by line and kind, and what they take back of each other entry."""

    moved: defaultdict[Key, Decimal]
    taken_back: defaultdict[int, Decimal]


@dataclass(frozen=True)
class Stock:
    """The report that entries are written to: `own` of its reversals count no more (0: all count), `held` is what it
    keeps besides, `supersedes_id` the report it corrects."""

    own: int = 0
    supersedes_id: int | None = None
    held: Mapping[Key, Decimal] = field(default_factory=dict)


async def movements(
    write: Write, duty: Duty, given: Sequence[EntryInput], stock: Stock, problems: Problems
) -> list[Movement]:
    """All that holds, in their order; what does not is among the problems."""
    if not check_count(problems.at("input"), "entries", len(given), MOST_ENTRIES):
        return []
    ground = Ground(
        await links.seen(write, "budget_line", _LINES, (one.line for one in given)),
        await links.seen(write, "financial_entry", _ENTRIES, (one.reverses for one in given), stock.own),
        await sums(write, stock.supersedes_id),
        stock.supersedes_id,
    )
    so_far = Sums(defaultdict(Decimal, stock.held), defaultdict(Decimal))
    made = list[Movement]()
    for index, one in enumerate(given):
        if index % AT_ONCE == AT_ONCE - 1:
            await asyncio.sleep(0)
        found = _checked(problems.at("input", "entries", index), index, one, duty, ground, so_far, write.today)
        if found is not None:
            made.append(found)
    return made


async def sums(write: Write, report_id: int | None) -> dict[Key, Decimal]:
    """What a report's current revision states, by line and kind."""
    if report_id is None:
        return {}
    return {(row["root"], row["kind"]): row["amount"] for row in await write.rows(_STATED, report_id)}


def _checked(
    place: Place, index: int, one: EntryInput, duty: Duty, ground: Ground, so_far: Sums, today: date
) -> Movement | None:
    """The entry as it would be written, None when it names no line that it may be on."""
    before = len(place.problems.errors)
    check_line(place, "documentRef", one.document_ref)
    _check_amount(place, one)
    original = _reversed(place, one, ground)
    line = links.one(place, "line", "budget_line", one.line, ground.lines)
    if line is None or not _usable(place, line, duty):
        return None
    _check_line(place, one, line, today)
    if original is not None:
        _check_reversal(place, one, line, original, so_far)
    made = _movement(index, one, line, original)
    if len(place.problems.errors) == before and _fits(place, made, line, ground.replaced, so_far):
        so_far.moved[made.key] += made.amount
        if made.reverses_id is not None:
            so_far.taken_back[made.reverses_id] -= made.amount
    return made


def _movement(index: int, one: EntryInput, line: Any, original: Any | None) -> Movement:
    reversed_id = None if original is None else original["id"]
    named = (line["id"], line["root"], one.kind, one.amount, one.currency, one.on_date, one.document_ref)
    return Movement(index, *named, reversed_id)


def _usable(place: Place, line: Any, duty: Duty) -> bool:
    if not duty.concerns(line["project_id"], line["programme_id"]):
        place.add("OF_ANOTHER_PROJECT", "This budget line belongs to another project; report it there.", "line")
    elif duty.organisation_id not in (line["funder_org_id"], line["executor_org_id"]):
        text = "The reporting organisation neither funds nor executes this budget line; leave it to those who do."
        place.add("LINE_OF_OTHERS", text, "line")
    elif line["status"] != "APPROVED":
        text = f"The budget of this line is {line['status']}; report on lines of an APPROVED budget."
        place.add("BUDGET_NOT_APPROVED", text, "line")
    else:
        return True
    return False


def _check_amount(place: Place, one: EntryInput) -> None:
    digits = minor_digits(one.currency)
    if not one.amount.is_finite() or abs(one.amount) >= _LIMIT:
        place.add("OUT_OF_RANGE", "An amount has at most 18 digits before the point.", "amount")
    elif one.amount == 0:
        place.add("ZERO", "An amount of zero says nothing; leave the entry out.", "amount")
    elif not fits(one.amount, digits):
        allowed = "no decimals" if digits == 0 else f"at most {digits} decimals"
        place.add("TOO_MANY_DECIMALS", f"An amount in this currency has {allowed}; it is never rounded.", "amount")


def _check_line(place: Place, one: EntryInput, line: Any, today: date) -> None:
    if one.currency != line["currency"]:
        place.add("WRONG_CURRENCY", f"The budget line is in {line['currency']}; state the amount in it.", "currency")
    first, last = line["period"].lower, line["period"].upper - timedelta(days=1) + CLOSING
    if not first <= one.on_date <= last:
        place.add("OUTSIDE_FISCAL_YEAR", f"Entries on this line are dated from {first} to {last}.", "onDate")
    elif one.on_date > today:
        place.add("IN_THE_FUTURE", f"This day is after today, {today}.", "onDate")


def _reversed(place: Place, one: EntryInput, ground: Ground) -> Any | None:
    """The entry that this one takes back; a negative amount names one, a positive amount none."""
    is_negative = one.amount.is_finite() and one.amount < 0
    if one.reverses is None:
        if is_negative:
            text = "A negative amount takes back an entry; name that entry in `reverses`."
            place.add("REVERSES_NOTHING", text, "amount")
        return None
    if not is_negative:
        place.add("NOT_NEGATIVE", "An entry that takes another back has a negative amount.", "amount")
    row = links.one(place, "reverses", "financial_entry", one.reverses, ground.originals)
    if row is not None and not row["counts"]:
        place.add("NOT_COUNTED", "Only a positive entry that counts is taken back; this one does not.", "reverses")
    elif row is not None and row["report_id"] is not None and row["report_id"] == ground.supersedes_id:
        text = "This report replaces the one it corrects; leave the entry out instead of taking it back."
        place.add("REPLACED_ANYWAY", text, "reverses")
    return row


def _check_reversal(place: Place, one: EntryInput, line: Any, original: Any, so_far: Sums) -> None:
    if original["root"] != line["root"] or original["kind"] != one.kind.name:
        place.add("OTHER_LINE", "It takes back an entry of another line or kind; state both as there.", "reverses")
    elif one.amount.is_finite() and so_far.taken_back[original["id"]] - one.amount > original["left"]:
        left = original["left"] - so_far.taken_back[original["id"]]
        place.add("REVERSES_TOO_MUCH", f"Of that entry {left} is left; take back no more.", "amount")


def _fits(place: Place, entry: Movement, line: Any, replaced: Mapping[Key, Decimal], so_far: Sums) -> bool:
    """Official, pending and the entries up to this one together stay within the allocation of their line."""
    there = replaced.get(entry.key, Decimal(0))
    left = line["amount"] - line[entry.kind.name.lower()] + there
    total = so_far.moved[entry.key] + entry.amount
    if entry.amount < 0 or total <= max(left, there):
        return True
    text = (
        f"Of the line's allocation of {line['amount']} {line['currency']}, {left} is left for this kind, "
        f"accepted and pending entries counted; with this one the report's entries sum to {total}."
    )
    place.add("OVER_ALLOCATION", text, "amount")
    return False
