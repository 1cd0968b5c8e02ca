"""A form's rows as a template prints them: what the report is about, and what its draft says so far."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from compiler.inputs import identifier
from db.reference import Reference
from resolvers.mutations.report_input import SubmitReportInput
from resolvers.reporting.form import Form, Named
from sheets.layout import ENTRIES, EXPLANATIONS, ISSUES, PROGRESS, VALUES

Value = str | Decimal | date | None
Row = dict[str, Value]
"""Values by the titles of their columns."""


def head(form: Form) -> Mapping[str, Value]:
    """What the sheet `report` tells of the period, by name."""
    return {
        "organisation": form.organisation,
        "subject": form.subject,
        "form": form.prescribed,
        "first day": form.first,
        "last day": form.last,
        "due on": form.due_on,
        "verifier": form.verifier,
    }


def narrative(form: Form) -> str | None:
    """What the draft tells in words."""
    return None if form.draft is None else form.draft.narrative


def rows_of(form: Form) -> dict[str, list[Row]]:
    """The rows of each sheet, by its name."""
    said = form.draft or SubmitReportInput(form.period)
    made: dict[str, Callable[[Form, SubmitReportInput], Iterator[Row]]] = {
        PROGRESS.name: _progress,
        VALUES.name: _values,
        ENTRIES.name: _entries,
        ISSUES.name: _issues,
        EXPLANATIONS.name: _explanations,
    }
    return {name: list(rows(form, said)) for name, rows in made.items()}


def _progress(form: Form, said: SubmitReportInput) -> Iterator[Row]:
    told = {one.milestone: one for one in said.progress}
    for milestone in form.milestones:
        row: Row = {**_named("milestone", milestone), "due on": milestone.due_on}
        if one := told.get(milestone.reference):
            row |= {"percent": one.percent, "done on": one.done_on, "note": one.note}
        yield row


def _values(form: Form, said: SubmitReportInput) -> Iterator[Row]:
    """What the draft states; then each indicator as a whole and at the sites with targets, unless it is there."""
    indicators = {one.reference: one for one in form.indicators}
    sites = {one.reference: one for one in form.sites}
    stated = set[tuple[Reference, Reference | None]]()
    for one in said.values:
        if one.indicator in indicators and (one.site is None or one.site in sites):
            parts = one.disaggregation
            if not (parts.sex or parts.scale or parts.disability):
                stated.add((one.indicator, one.site))
            yield _value(indicators[one.indicator], None if one.site is None else sites[one.site]) | {
                "sex": parts.sex,
                "scale": parts.scale,
                "disability": parts.disability,
                "value": one.value,
                "note": one.note,
            }
    wanted = [(indicator, None) for indicator in form.indicators]
    wanted_at = [(indicators[i], sites[s]) for i, s in form.targets]
    for indicator, site in [*wanted, *wanted_at]:
        if (indicator.reference, None if site is None else site.reference) not in stated:
            yield _value(indicator, site)


def _value(indicator: Named, site: Named | None) -> Row:
    row: Row = {**_named("indicator", indicator), "unit": indicator.detail}
    return row if site is None else row | _named("site", site)


def _entries(form: Form, said: SubmitReportInput) -> Iterator[Row]:
    lines = {one.reference: one for one in form.lines}
    for one in said.entries:
        if one.line in lines:
            yield _named("line", lines[one.line]) | {
                "kind": one.kind.name,
                "amount": one.amount,
                "currency": one.currency,
                "on date": one.on_date,
                "document": one.document_ref,
                "reverses": None if one.reverses is None else identifier(one.reverses),
            }
    for line in form.lines:
        yield _named("line", line) | {"currency": line.detail}


def _issues(form: Form, said: SubmitReportInput) -> Iterator[Row]:
    for one in said.issues:
        yield {"kind": one.kind.name, "issue": one.issue, "action": one.action}


def _explanations(form: Form, said: SubmitReportInput) -> Iterator[Row]:
    told = {one.indicator: one.explanation for one in said.explanations}
    for indicator in form.indicators:
        if indicator.is_due or indicator.reference in told:
            yield _named("indicator", indicator) | {"explanation": told.get(indicator.reference)}


def _named(title: str, one: Named) -> Row:
    return {f"{title} id": identifier(one.reference), title: one.label}
