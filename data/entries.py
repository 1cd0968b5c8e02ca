"""Entries: what documents say of rows, one by one, checked as far as that needs no other entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from data.citations import WHOLE, Cite, cites
from data.documents import Document
from data.errors import Problem, did_you_mean
from data.format import Form, children, form, loadable
from data.values import read, read_span

CITE, DEFAULT_CITE = "cite", "default_cite"


@dataclass(frozen=True, eq=False)
class Reference:
    """Another row, as a file names it: by its one key, or by a table of key fields."""

    target: str
    given: object
    field: str


@dataclass(eq=False)
class Entry:
    """One row to be: what its file says, and by and by which row that is.

    `bare`: it gives no more than key fields; `holds`: others are nested in it; `changed`: columns to change.
    """

    form: Form
    file: str
    label: str
    parent: Entry | None
    values: dict[str, Any] = field(default_factory=dict)
    cites: list[Cite] = field(default_factory=list)
    bare: bool = False
    holds: bool = False
    broken: bool = False
    id: int | None = None
    existed: bool = False
    changed: tuple[str, ...] = ()
    twin: Entry | None = None

    @property
    def principal(self) -> Entry:
        """The entry that states the row; another one that gives only its key stands for it."""
        return self if self.twin is None else self.twin.principal

    def ancestor(self, table: str) -> Entry | None:
        """The nearest entry of a table in which this one is nested, or itself."""
        at: Entry | None = self
        while at is not None and at.form.name != table:
            at = at.parent
        return at

    def problem(self, of: str | None, message: str, mend: str = "") -> Problem:
        """A problem of this entry, which is unfit from now on."""
        self.broken = True
        return Problem(self.file, self.label, of, message, mend)


class Reader:
    """Turns documents into entries; problems pile up in `problems`."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.entries: list[Entry] = []

    def read(self, document: Document) -> None:
        """Take in all entries of a document."""
        default = document.content.get(DEFAULT_CITE)
        for name, given in document.content.items():
            if name in loadable():
                self._each(document.file, name, name, given, None, None, default)
            elif name != DEFAULT_CITE:
                mend = did_you_mean(name, (*loadable(), DEFAULT_CITE))
                self.problems.append(Problem(document.file, name, None, "there is no such table.", mend))

    def _each(
        self,
        file: str,
        table: str,
        name: str,
        given: object,
        parent: Entry | None,
        column: str | None,
        default: object,
    ) -> None:
        place = name if parent is None else f"{parent.label} › {name}"
        if not isinstance(given, list) or not all(isinstance(item, Mapping) for item in given):
            self.problems.append(Problem(file, place, None, "is no list of entries.", f"Write it as [[{name}]]."))
            return
        for ordinal, item in enumerate(given, start=1):
            entry = Entry(form(table), file, f"{place}[{ordinal}]{_named(table, item)}", parent)
            if column is not None:
                entry.values[column] = parent
            self.entries.append(entry)
            self._fill(entry, item, column, default)

    def _fill(self, entry: Entry, given: Mapping[str, Any], column: str | None, default: object) -> None:
        nested = children(entry.form.name)
        default = given.get(DEFAULT_CITE, default)
        for name, value in given.items():
            if name in nested:
                entry.holds = True
                table, child_column = nested[name]
                self._each(entry.file, table, name, value, entry, child_column, default)
            elif name not in (CITE, DEFAULT_CITE):
                self._set(entry, name, value)
        self._cite(entry, given.get(CITE, default if entry.form.citable else None))
        own = set(entry.values) - {column}
        entry.bare = own <= set(entry.form.key) and CITE not in given
        _complete(entry)

    def _set(self, entry: Entry, name: str, value: object) -> None:
        known = entry.form.fields.get(name)
        if known is None:
            words = (*entry.form.fields, *children(entry.form.name))
            self._wrong(entry, name, f"a {entry.form.name} has no such field.", did_you_mean(name, words))
        elif known.target is not None:
            entry.values[known.column.name] = Reference(known.target.name, value, name)
        else:
            try:
                entry.values[known.column.name] = read(known.column, value)
                _note_precision(entry, known.column.name, value)
            except ValueError as error:
                self._wrong(entry, name, f"{value!r} {error}")

    def _cite(self, entry: Entry, given: object) -> None:
        try:
            entry.cites = [] if given is None else list(cites(given, entry.form))
        except ValueError as error:
            self._wrong(entry, CITE, str(error))

    def _wrong(self, entry: Entry, of: str, message: str, mend: str = "") -> None:
        self.problems.append(entry.problem(of, message, mend))


def lacking(entry: Entry) -> Iterator[str]:
    """The names of required fields that an entry leaves out."""
    for known in entry.form.fields.values():
        if known.required and known.column.name not in entry.values:
            yield known.name


def _complete(entry: Entry) -> None:
    """A statement's basis is that of its first citation."""
    whole = [cite for cite in entry.cites if cite.field is None]
    if "basis" in entry.form.fields and "basis" not in entry.values and whole:
        entry.values["basis"] = whole[0].basis


def _note_precision(entry: Entry, column: str, value: object) -> None:
    """How exactly a date is known follows from how it is written, unless the file says it."""
    if column == "span" and "precision" in entry.form.fields:
        entry.values.setdefault("precision", read_span(value)[1].name)
    precision = f"{column.removesuffix('_on')}_precision"
    if column.endswith("_on") and precision in entry.form.fields:
        entry.values.setdefault(precision, "DAY")


def _named(table: str, given: Mapping[str, Any]) -> str:
    """A handle for people: the entry's code, name or the like."""
    words = (*form(table).key, "name_en", "name_id", "topic", "organisation", "region", "to")
    for word in (word.removesuffix("_id") for word in words):
        if isinstance(given.get(word), str):
            return f" {given[word]!r}"
    return ""


__all__ = ["CITE", "DEFAULT_CITE", "WHOLE", "Entry", "Reader", "Reference", "lacking"]
