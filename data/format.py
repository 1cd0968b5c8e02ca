"""What a file may say of each table, read off the tables' own columns; knows no file and no database."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Column, ForeignKeyConstraint, Table

from data.keys import key_columns
from db import tables as t
from db.tables.source import SUBJECTS as CITABLE
from db.tables.status import SUBJECTS as STATUS_SUBJECTS
from db.tables.status import allowed_transition

# Rows that only the database, its migrations or a command write; citations are written as `cite`.
_CLOSED = {
    *("allowed_transition", "api_token", "audit_entry", "audit_head", "audit_salt", "citation", "idempotency_key"),
    *("identity_binding", "reminder", "concurrence", "duty_event"),
    *("outbox", "webhook", "webhook_secret", "webhook_delivery"),
}
_OWN = {"id", "uid", "row_version", "updated_at", "scope_id", "visibility"}
# Kept by triggers: running totals from entries, the state from its events, the report's handing on.
_KEPT: Mapping[str, set[str]] = {
    "budget_line": {
        *("root_id", "committed", "disbursed", "realised"),
        *("pending_committed", "pending_disbursed", "pending_realised"),
    },
    "project": {"status"},
    "agreement": {"status"},
    "budget": {"status"},
    "project_site": {"selection"},
    "report": {
        *(
            "status",
            "revision",
            "submitted_at",
            "submitted_by",
            "submitted_org_id",
            "verified_at",
            "verified_by",
        ),
        *("verified_org_id", "accepted_at", "accepted_by", "accepted_org_id"),
    },
    "reporting_obligation": {"former_verifier_ids"},
    "reporting_period": {
        *("verifier_org_id", "time_zone", "holiday_calendar", "due_basis", "extended_from", "extension_reason"),
        *("waived_at", "waive_reason"),
    },
    "milestone_progress": {"report_revision"},
    "report_issue": {"report_revision"},
    "report_remark": {"report_revision"},
    "financial_entry": {"report_revision"},
    "indicator_value": {"report_revision"},
    "status_event": {"entity", "phase_id", "milestone_id"},
}
# What a trigger fills in where a file leaves it out.
_DERIVED = {("status_event", "from_status"), ("reporting_period", "due_on")}
# The one visibility that is a decision; all others follow it.
_DECIDED = {("project", "visibility")}
STATE: Mapping[str, str] = {
    "project": "status",
    "agreement": "status",
    "budget": "status",
    "report": "status",
    "project_site": "selection",
}
"""The column that holds the state of what has a life cycle; `status_event` moves it."""


@dataclass(frozen=True)
class Field:
    """A field of an entry: its column, and the table it refers to, if any."""

    name: str
    column: Column[Any]
    target: Table | None
    required: bool


@dataclass(frozen=True)
class Form:
    """What an entry of a table may say."""

    table: Table
    fields: Mapping[str, Field]
    key: tuple[str, ...]

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name

    @property
    def citable(self) -> bool:
        """Whether its rows may carry citations."""
        return self.name in CITABLE

    def of_column(self, column: str) -> Field | None:
        """The field that writes a column."""
        return next((field for field in self.fields.values() if field.column.name == column), None)


@cache
def form(table: str) -> Form:
    """The form of a table."""
    found = t.metadata.tables[table]
    fields = {field.name: field for field in _fields(found)}
    return Form(found, fields, key_columns(found))


@cache
def loadable() -> tuple[str, ...]:
    """The tables that a file may fill, parents before children."""
    return tuple(table.name for table in t.metadata.sorted_tables if table.name not in _CLOSED)


@cache
def children(parent: str) -> Mapping[str, tuple[str, str]]:
    """What may be nested in an entry: by the child's name, its table and its column for the parent.

    A child is called by its table, or without the parent's name: `site` in a project is `project_site`.
    """
    nested: dict[str, tuple[str, str]] = {}
    for child in loadable():
        if child != parent and (column := _parent_column(form(child), parent)):
            nested[child] = (child, column)
            nested.setdefault(child.removeprefix(f"{parent}_"), (child, column))
    return {name: place for name, place in nested.items() if name not in form(parent).fields}


@cache
def reference_field(table: str) -> str | None:
    """The one column by which a text names a row of a table; null where several are needed."""
    key = form(table).key
    return key[0] if len(key) == 1 else None


def first_state(table: str) -> str:
    """The state in which a row begins its life."""
    default = t.metadata.tables[table].c[STATE[table]].server_default
    assert default is not None
    return str(default.arg).strip("'")  # type: ignore[attr-defined]  # a DefaultClause of text()


def default_of(column: Column[Any]) -> object:
    """The plain default a key column has in the database, where it is one."""
    if column.server_default is None:
        return None
    text = str(column.server_default.arg)  # type: ignore[attr-defined]  # a DefaultClause of text()
    bare = text.strip("'")
    if bare.isdigit():
        return int(bare)
    return {"false": False, "true": True, "{}": {}, "(,)": ".."}.get(bare, bare)


def _parent_column(child: Form, parent: str) -> str | None:
    exact = child.of_column(f"{parent}_id")
    if exact is not None and exact.target is not None:
        return exact.column.name
    in_key = (child.of_column(column) for column in child.key)
    return next((f.column.name for f in in_key if f and f.target is not None and f.target.name == parent), None)


def _fields(table: Table) -> Iterator[Field]:
    hidden = (_OWN | _KEPT.get(table.name, set()) | set(_copied(table))) - {
        column for of, column in _DECIDED if of == table.name
    }
    targets = dict(_targets(table))
    for column in table.columns:
        if column.name in hidden or column.computed is not None:
            continue
        target = targets.get(column.name)
        name = column.name.removesuffix("_id") if target is not None else column.name
        required = not column.nullable and column.server_default is None and column.identity is None
        yield Field(name, column, target, required and not _derived(table, column))


def _derived(table: Table, column: Column[Any]) -> bool:
    return (table.name, column.name) in _DERIVED


def _keys(table: Table) -> Iterator[tuple[list[str], Table, str]]:
    for key in table.constraints:
        if isinstance(key, ForeignKeyConstraint) and key.referred_table is not allowed_transition:
            yield list(key.column_keys), key.referred_table, key.elements[0].column.name


def _copied(table: Table) -> Iterator[str]:
    """Columns that a trigger copies from a parent: all but the first of a key of several columns."""
    for columns, _, first in _keys(table):
        if first == "scope_id":
            yield from (c for c in columns if c != "project_id")
        elif first == "id":
            yield from columns[1:]
    if table.name == "citation":
        yield from ("programme_id",)


def _targets(table: Table) -> Iterator[tuple[str, Table]]:
    for columns, target, first in _keys(table):
        if first == "id" or columns[0] == "project_id":
            yield columns[0], target


STATUS_COLUMNS = tuple(f"{subject}_id" for subject in STATUS_SUBJECTS)
"""The columns of status_event of which exactly one names the subject."""
