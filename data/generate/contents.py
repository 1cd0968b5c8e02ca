"""What reports say: money on budget lines, indicator values, progress of milestones, issues, documents."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from hashlib import blake2b

from data.generate.entries import KINDS, Entry, Line
from data.generate.indicators import STEP, Measured, amount
from data.generate.projects import Project
from data.generate.spans import span
from data.generate.words import ISSUES
from data.generate.world import World
from db.words import DocumentKind, IssueKind

OFFICIAL = frozenset({"ACCEPTED", "PUBLISHED", "SUPERSEDED"})
# A superseded report no longer counts: its correction does.
COUNTED = frozenset({"ACCEPTED", "PUBLISHED"})
PENDING = frozenset({"SUBMITTED", "VERIFIED"})
SHARES = {"COMMITMENT": Decimal("0.30"), "DISBURSEMENT": Decimal("0.22"), "REALISATION": Decimal("0.15")}
CENT = Decimal("0.01")
# What remains to be said of a year that has ended.
CLOSING = timedelta(days=31)
DISAGGREGATIONS = (("sex", "F", "M"), ("scale", "MICRO", "SMALL"), ("disability", "YES", "NO"))
ORDER = {"INTERNAL": 2, "PARTNERS": 1, "PUBLIC": 0}


@dataclass
class Told:
    """A report as what it says needs it."""

    id: int
    status: str
    revision: int
    visibility: str
    start: date
    end: date
    reporter: int
    verifier: int
    entries: list[Entry] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)
    """The last part of each kind of the revision that is being written, by the column that names it."""

    def part(self, revision: int) -> dict[str, object]:
        """What every part of the report copies from it."""
        return {
            "report_id": self.id,
            "report_revision": revision,
            "reporter_org_id": self.reporter,
            "verifier_org_id": self.verifier,
        }


def write(world: World, project: Project, told: Told, lines: Sequence[Line], measured: Sequence[Measured]) -> None:
    """The contents of every revision: the last one counts, the ones that were returned stay readable."""
    for revision in range(1, told.revision + 1):
        _money(world, project, told, revision, lines)
        for one in measured:
            if world.chance(0.6):
                _values(world, project, told, revision, one)
        _progress(world, project, told, revision)
        _issue(world, project, told, revision)
        if revision < told.revision or told.status == "RETURNED":
            _remark(world, project, told, revision)
        told.said.clear()
    _document(world, project, told)
    if told.status in COUNTED:
        _reverse(world, project, told)
        project.reversible = [one for one in told.entries if one.amount > 0] or project.reversible


def correct(world: World, project: Project, correction: Told, wrong: Told) -> None:
    """A correcting report states anew, and smaller, what the one it replaces said."""
    for old in wrong.entries:
        amount = (old.amount / 2).quantize(CENT)
        if amount:
            _entry(world, project, correction, 1, old.line, old.kind, amount, old.on, None)


def imported(world: World, project: Project, lines: Sequence[Line]) -> None:
    """Spending that no report states but a source; it counts at once."""
    used = [line for line in lines if line.used]
    if not used or world.turn("import", {"YES": 1.0, "NO": 12}) == "NO":
        return
    line = used[0]
    amount = (line.left("REALISATION") / 50).quantize(CENT)
    if amount:
        world.ledger.add(
            "financial_entry",
            **_on_line(project, line, "REALISATION", amount, line.first),
            source_id=world.source,
            rate_to_idr=world.rate(line.currency, line.first),
        )
        line.official["REALISATION"] += amount


def _on_line(project: Project, line: Line, kind: str, amount: Decimal, day: date) -> dict[str, object]:
    return {
        "line_id": line.id,
        "project_id": project.id,
        "scope_id": project.id,
        "line_visibility": line.visibility,
        "period": span(line.first, line.after),
        "currency": line.currency,
        "kind": kind,
        "amount": amount,
        "on_date": day,
    }


def _reverse(world: World, project: Project, told: Told) -> None:
    """Now and then an accepted report takes back what an earlier one said."""
    if project.reversible and world.turn("reversal", {"YES": 1.0, "NO": 25}) == "YES":
        old = project.reversible.pop()
        _entry(world, project, told, told.revision, old.line, old.kind, -old.amount, old.on, old)


def _money(world: World, project: Project, told: Told, revision: int, lines: Sequence[Line]) -> None:
    open_lines = [one for one in lines if one.used and one.first < told.end and one.after > told.start]
    if not open_lines:
        return
    line = world.rng.choice(open_lines)
    first, last = max(told.start, line.first), min(told.end, line.after + CLOSING) - timedelta(days=1)
    kinds = KINDS if world.chance(0.5) else ["REALISATION"]
    for kind in kinds:
        share = (line.left(kind) * SHARES[kind] * Decimal(world.rng.randint(50, 100)) / 100).quantize(CENT)
        if share > 0:
            day = first + timedelta(days=world.rng.randint(0, (last - first).days))
            _entry(world, project, told, revision, line, kind, share, day, None)


def _entry(
    world: World,
    project: Project,
    told: Told,
    revision: int,
    line: Line,
    kind: str,
    amount: Decimal,
    day: date,
    reversed_entry: Entry | None,
) -> None:
    rate = reversed_entry.rate if reversed_entry else world.rate(line.currency, day)
    key = world.ledger.add(
        "financial_entry",
        **told.part(revision),
        **_on_line(project, line, kind, amount, day),
        report_visibility=told.visibility,
        reverses_id=reversed_entry.id if reversed_entry else None,
        document_ref=world.maybe(0.5, f"SP2D-{line.id % 100_000:05d}"),
        rate_to_idr=rate,
    )
    told.said["financial_entry_id"] = key
    if revision == told.revision:
        told.entries.append(Entry(key, line, kind, amount, day, rate))
        _count(told, line, kind, amount)
    if world.chance(0.02):
        visibility = max(line.visibility, told.visibility, key=ORDER.__getitem__)
        scope = {"scope_id": project.id, "visibility": visibility}
        _link(world, {"financial_entry_id": key}, scope, f"entries/{key}", "EVIDENCE", day)


def _count(told: Told, line: Line, kind: str, amount: Decimal) -> None:
    if told.status in COUNTED:
        line.official[kind] += amount
    elif told.status in PENDING:
        line.pending[kind] += amount


def _values(world: World, project: Project, told: Told, revision: int, one: Measured) -> None:
    total = amount(world, one.unit)
    site = project.sites[0][0] if world.chance(0.3) else None
    _value(world, project, told, revision, one, total, site, {})
    if one.adds_up and world.chance(0.4):
        dimension, this, that = world.rng.choice(DISAGGREGATIONS)
        part = (total * Decimal(world.rng.randint(20, 60)) / 100).quantize(STEP)
        _value(world, project, told, revision, one, part, site, {dimension: this})
        _value(world, project, told, revision, one, total - part, site, {dimension: that})


def _value(
    world: World,
    project: Project,
    told: Told,
    revision: int,
    one: Measured,
    value: Decimal,
    site: int | None,
    disaggregation: dict[str, str],
) -> None:
    told.said["indicator_value_id"] = world.ledger.add(
        "indicator_value",
        **told.part(revision),
        report_visibility=told.visibility,
        indicator_id=one.id,
        scope_id=project.id,
        indicator_visibility=one.visibility,
        period=span(told.start, told.end),
        site_id=site,
        value=value,
        disaggregation=json.dumps(disaggregation),
        note=world.maybe(0.1, "Estimated from a sample"),
    )


def _progress(world: World, project: Project, told: Told, revision: int) -> None:
    """What was done in the period, by its day; else how far the next milestone is."""
    done = [found for found in project.milestones if found[2] and told.start <= found[2] < told.end][:3]
    waiting = [found for found in project.milestones if found[1] == "PLANNED"][:1]
    scope = {**told.part(revision), "scope_id": project.id, "visibility": told.visibility}
    for key, _, day in done:
        told.said["milestone_progress_id"] = world.ledger.add(
            "milestone_progress", milestone_id=key, percent=Decimal(100), done_on=day, **scope
        )
    if told.status not in OFFICIAL:
        for key, _, _ in waiting:
            percent = Decimal(world.rng.randint(5, 90))
            note = world.maybe(0.5, "Under way")
            told.said["milestone_progress_id"] = world.ledger.add(
                "milestone_progress", milestone_id=key, percent=percent, note=note, **scope
            )


def _issue(world: World, project: Project, told: Told, revision: int) -> None:
    if world.chance(0.3):
        issue, action = world.rng.choice(ISSUES)
        kind = world.word("issue", IssueKind)
        scope = {"scope_id": project.id, "visibility": told.visibility}
        told.said["report_issue_id"] = world.ledger.add(
            "report_issue", kind=kind, issue=issue, action=action, **told.part(revision), **scope
        )


def _remark(world: World, project: Project, told: Told, revision: int) -> None:
    """What was to be mended: about one part of the revision, a milestone, or nothing in particular."""
    about = [*told.said.items(), *(("milestone_id", found[0]) for found in project.milestones[:1])]
    subject = dict([about[(told.id + revision) % len(about)]]) if about else {}
    scope: dict[str, object] = {"scope_id": project.id, "visibility": told.visibility}
    for field_, remark, more in (
        ("narrative", "Say which of this was planned.", {}),
        (next(iter(subject), "narrative").removesuffix("_id"), "This does not fit what was agreed.", subject),
    ):
        world.ledger.add("report_remark", field=field_, remark=remark, **more, **told.part(revision), **scope)


def _document(world: World, project: Project, told: Told) -> None:
    if world.chance(0.15):
        holder: dict[str, object] = {
            "report_id": told.id,
            "reporter_org_id": told.reporter,
            "verifier_org_id": told.verifier,
        }
        kind = world.word("document", DocumentKind)
        scope: dict[str, object] = {"scope_id": project.id, "visibility": told.visibility}
        _link(world, holder, scope, f"reports/{told.id}", kind, told.end)


def _link(world: World, holder: dict[str, object], scope: dict[str, object], path: str, kind: str, day: date) -> None:
    known = world.chance(0.5)
    world.ledger.add(
        "document",
        kind=kind,
        title=f"Document {path}",
        url=f"https://documents.example/{path}",
        sha256=blake2b(path.encode(), digest_size=32).digest() if known else None,
        media_type="application/pdf" if known else None,
        language=world.maybe(0.6, "id"),
        dated_on=day if known else None,
        **holder,
        **scope,
    )
