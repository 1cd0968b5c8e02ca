"""What a report may say of money: entries on lines of approved budgets, never beyond an allocation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from db.currency import minor_digits
from db.transaction import Write
from db.words import EntryKind
from resolvers.mutations.report_input import EntryInput
from resolvers.reporting import links
from resolvers.reporting.duty import Duty
from resolvers.reporting.numbers import fits
from resolvers.reporting.problems import Place, Problems
from resolvers.reporting.texts import check_count, check_text

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
# A correction replaces what it corrects, so that only what it states beyond is new. A line of a new version of a budget
# goes on with what the one that it replaces has used: `root` is theirs in common.
_REPLACED = """
select coalesce(l.root_id, l.id) as root, e.kind, sum(e.amount) as amount
from financial_entry e join budget_line l on l.id = e.line_id
  join report r on r.id = e.report_id and r.revision = e.report_revision
where r.id = $1 group by 1, 2
"""
CLOSING = timedelta(days=31)
"""How long after the end of a fiscal year its entries may still be dated."""
_LIMIT = Decimal(10) ** 18


@dataclass(frozen=True)
class Movement:
    """An entry, ready to be written."""

    line_id: int
    kind: EntryKind
    amount: Decimal
    currency: str
    on_date: date
    document_ref: str | None
    reverses_id: int | None


@dataclass(frozen=True)
class Ground:
    """What entries are checked against: the rows they name, and the sums of the report that they replace."""

    lines: links.Found
    originals: links.Found
    replaced: dict[tuple[int, str], Decimal]
    supersedes_id: int | None


async def movements(
    write: Write, duty: Duty, given: Sequence[EntryInput], own: int, supersedes_id: int | None, problems: Problems
) -> list[Movement]:
    """All that holds; what does not is among the problems.

    `own` is the report that is written anew, 0 for none: what it reversed so far counts no more.
    """
    if not check_count(problems.at("input"), "entries", len(given)):
        return []
    ground = Ground(
        await links.seen(write, "budget_line", _LINES, (one.line for one in given)),
        await links.seen(write, "financial_entry", _ENTRIES, (one.reverses for one in given), own),
        {(row["root"], row["kind"]): row["amount"] for row in await write.rows(_REPLACED, supersedes_id)},
        supersedes_id,
    )
    made = list[Movement]()
    counted = list[tuple[Place, Any, Movement]]()
    for index, one in enumerate(given):
        place = problems.at("input", "entries", index)
        check_text(place, "documentRef", one.document_ref)
        is_amount = _check_amount(place, one)
        original = _reversed(place, one, ground)
        line = links.one(place, "line", "budget_line", one.line, ground.lines)
        if line is None or not _usable(place, line, duty):
            continue
        _check_line(place, one, line, write.today)
        made.append(_movement(one, line, original))
        if original is not None:
            _check_reversal(place, one, line, original, made)
        if is_amount:
            counted.append((place, line, made[-1]))
    _check_allocations(counted, ground.replaced)
    return made


def _movement(one: EntryInput, line: Any, original: Any | None) -> Movement:
    reversed_id = None if original is None else original["id"]
    return Movement(line["id"], one.kind, one.amount, one.currency, one.on_date, one.document_ref, reversed_id)


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


def _check_amount(place: Place, one: EntryInput) -> bool:
    digits = minor_digits(one.currency)
    if not one.amount.is_finite() or abs(one.amount) >= _LIMIT:
        place.add("OUT_OF_RANGE", "An amount has at most 18 digits before the point.", "amount")
    elif one.amount == 0:
        place.add("ZERO", "An amount of zero says nothing; leave the entry out.", "amount")
    elif not fits(one.amount, digits):
        allowed = "no decimals" if digits == 0 else f"at most {digits} decimals"
        place.add("TOO_MANY_DECIMALS", f"An amount in this currency has {allowed}; it is never rounded.", "amount")
    else:
        return True
    return False


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


def _check_reversal(place: Place, one: EntryInput, line: Any, original: Any, made: Sequence[Movement]) -> None:
    if original["root"] != line["root"] or original["kind"] != one.kind.name:
        place.add("OTHER_LINE", "It takes back an entry of another line or kind; state both as there.", "reverses")
    elif one.amount.is_finite():
        back = -sum(entry.amount for entry in made if entry.reverses_id == original["id"] and entry.amount.is_finite())
        if back > original["left"]:
            text = f"Of that entry {original['left']} is left; take back no more."
            place.add("REVERSES_TOO_MUCH", text, "amount")


def _check_allocations(
    counted: Sequence[tuple[Place, Any, Movement]], replaced: Mapping[tuple[int, str], Decimal]
) -> None:
    """Official, pending and these entries together stay within the allocation of their line."""
    sums: defaultdict[tuple[int, str], Decimal] = defaultdict(Decimal)
    told = set[tuple[int, str]]()
    for place, line, entry in counted:
        key = (line["root"], entry.kind.name)
        sums[key] += entry.amount
        left = line["amount"] - line[entry.kind.name.lower()] + replaced.get(key, Decimal(0))
        if sums[key] > left and sums[key] > replaced.get(key, Decimal(0)) and key not in told:
            told.add(key)
            text = (
                f"Of the line's allocation of {line['amount']} {line['currency']}, {left} is left for this kind, "
                f"accepted and pending entries counted; these entries sum to {sums[key]}."
            )
            place.add("OVER_ALLOCATION", text, "amount")
