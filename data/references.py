"""Finds whom entries mean and which of them are rows already; reads the database, changes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from data import rows
from data.book import Book, key_mark, key_value
from data.entries import Entry, Reference, lacking
from data.errors import Problem, did_you_mean
from data.format import form, reference_field
from data.keys import by_first_day
from data.rows import Connection
from data.values import read


class Resolver:
    """Resolves tables in the order of their keys, so that parents are known before children."""

    def __init__(self, connection: Connection, book: Book, problems: list[Problem]) -> None:
        self._connection = connection
        self._book = book
        self._problems = problems
        self._asked: dict[tuple[str, str], int | None] = {}

    async def resolve(self, table: str) -> None:
        """Give a table's entries their references, their principals, and their ids where rows exist."""
        entries = self._book.by_table[table]
        await self._ask_by_word(entries)
        for entry in entries:
            await self._refer(entry)
        await self._unite(entries)
        fit = [entry for entry in entries if entry.twin is None and not entry.broken]
        await self._locate([entry for entry in fit if not entry.existed])
        # Only now is it known whether what they refer to in their own table exists.
        await self._locate([entry for entry in fit if entry.existed and _refers_to_own(entry)])
        for entry in entries:
            self._check_complete(entry)

    async def _refer(self, entry: Entry) -> None:
        for column, value in list(entry.values.items()):
            if not isinstance(value, Reference):
                continue
            try:
                found = await self._found(entry, value)
            except ValueError as error:
                self._problems.append(entry.problem(value.field, f"{_shown(value.given)} {error}"))
                del entry.values[column]
            else:
                entry.values[column] = found

    async def _found(self, entry: Entry, meant: Reference) -> Entry | int:
        if isinstance(meant.given, str):
            return await self._by_word(meant)
        if isinstance(meant.given, dict):
            return await self._by_key(entry, meant)
        raise ValueError(_how_to_refer(meant.target))

    async def _by_word(self, meant: Reference) -> Entry | int:
        column = reference_field(meant.target)
        if column is None:
            raise ValueError(_how_to_refer(meant.target))
        if found := self._book.find(meant.target, [column], [meant.given]):
            return found[0]
        known = self._asked.get((meant.target, str(meant.given)))
        if known is not None:
            return known
        words = self._book.words(meant.target, column)
        words += await rows.words_of(self._connection, meant.target, column)
        raise ValueError(f"is no {meant.target}. {did_you_mean(str(meant.given), words)}".rstrip())

    async def _by_key(self, entry: Entry, meant: Reference) -> Entry | int:
        columns = await self._key_of(entry, meant)
        found: list[Entry | int] = list(self._book.find(meant.target, list(columns), list(columns.values())))
        if not found and (values := _plain(columns)) is not None:
            found = list(await rows.matching(self._connection, meant.target, values))
        if len(found) == 1:
            return found[0]
        if found:
            raise ValueError(f"means more than one {meant.target}. {_how_to_refer(meant.target, 'Give more of')}")
        raise ValueError(
            f"is no {meant.target}. Look at {' and '.join(_field_names(meant.target))} of those there are."
        )

    async def _key_of(self, entry: Entry, meant: Reference) -> dict[str, Any]:
        """The key columns a reference gives; what it leaves out, the entries around it give."""
        target, given = form(meant.target), meant.given
        assert isinstance(given, dict)
        names = _field_names(meant.target)
        if unknown := [name for name in given if name not in names]:
            raise ValueError(f"has no {unknown[0]!r}. {did_you_mean(unknown[0], names)}")
        columns: dict[str, Any] = {}
        for name in names:
            field = target.fields[name]
            if name in given and field.target is not None:
                columns[field.column.name] = await self._found(entry, Reference(field.target.name, given[name], name))
            elif name in given:
                columns[field.column.name] = read(field.column, given[name])
            elif field.target is not None and (around := entry.ancestor(field.target.name)) is not None:
                columns[field.column.name] = around
        return columns

    async def _ask_by_word(self, entries: Sequence[Entry]) -> None:
        """One question a table for all codes that no entry states."""
        asked: dict[str, set[str]] = defaultdict(set)
        for meant in _words(entries):
            asked[meant.target].add(str(meant.given))
        for target, words in asked.items():
            column = reference_field(target)
            fresh = {word for word in words if (target, word) not in self._asked}
            if column is not None and fresh:
                found = await rows.ids_by(self._connection, target, column, sorted(fresh))
                self._asked |= {(target, word): found.get(word) for word in fresh}

    async def _unite(self, entries: Sequence[Entry]) -> None:
        """Entries of the same key are one row: one may state it, others may only mention it."""
        stated = defaultdict(list)
        for entry in sorted(entries, key=lambda e: (e.bare, not e.cites)):
            if not entry.broken:
                stated[key_mark(entry, entry.form.key)].append(entry)
        for first, *others in stated.values():
            for other in others:
                self._pair(first, other)
        for entry in entries:
            if entry.bare and entry.twin is None and not entry.broken and (entry.holds or any(lacking(entry))):
                await self._mentioned(entry, stated)

    def _pair(self, first: Entry, other: Entry) -> None:
        if other.bare:
            other.twin = first
        else:
            where = f"also at {first.file}: {first.label}."
            self._problems.append(other.problem(None, f"states the same {other.form.name} again;", where))

    async def _mentioned(self, entry: Entry, stated: dict[Any, list[Entry]]) -> None:
        """An entry with part of a key stands for the one row that has it."""
        columns = [column for column in entry.form.key if column in entry.values]
        mark = key_mark(entry, columns)
        alike = [group[0] for group in stated.values() if group[0] is not entry and key_mark(group[0], columns) == mark]
        if len(alike) == 1:
            entry.twin = alike[0].principal
            return
        values = _plain({column: entry.values[column] for column in columns})
        found = [] if values is None else await rows.matching(self._connection, entry.form.name, values)
        if len(found) == 1 and not alike:
            entry.id, entry.existed = found[0], True

    async def _locate(self, entries: Sequence[Entry]) -> None:
        batches: dict[tuple[Any, ...], list[tuple[Entry, dict[str, Any]]]] = defaultdict(list)
        for entry in entries:
            key = _plain({column: key_value(entry, column) for column in entry.form.key})
            if key is not None:
                values = {**key, **(_plain(entry.values, new=-1) or {})}
                values = dict(sorted(values.items()))
                batches[(*values, *(c for c in key if key[c] is None))].append((entry, values))
        for batch in batches.values():
            of = batch[0][0].form
            found = await rows.locate(
                self._connection, of.name, of.key, by_first_day(of.table), [values for _, values in batch]
            )
            for place, (id, changed) in found.items():
                entry = batch[place][0]
                entry.id, entry.existed, entry.changed = id, True, changed

    def _check_complete(self, entry: Entry) -> None:
        if entry.existed or entry.twin is not None or entry.broken:
            return
        if missing := list(lacking(entry)):
            message = f"a new {entry.form.name} needs {', '.join(missing)}."
            self._problems.append(entry.problem(None, message, "Add what is missing, or correct the key."))


def _refers_to_own(entry: Entry) -> bool:
    return any(isinstance(value, Entry) and value.form is entry.form for value in entry.values.values())


def _words(entries: Sequence[Entry]) -> Iterator[Reference]:
    for entry in entries:
        for value in entry.values.values():
            if isinstance(value, Reference):
                yield from _words_in(value)


def _words_in(meant: Reference) -> Iterator[Reference]:
    if isinstance(meant.given, str):
        yield meant
    elif isinstance(meant.given, dict):
        for name, given in meant.given.items():
            field = form(meant.target).fields.get(name)
            if field is not None and field.target is not None:
                yield from _words_in(Reference(field.target.name, given, name))


def _plain(values: dict[str, Any], new: int | None = None) -> dict[str, Any] | None:
    """Values with ids for entries; null when an entry is no row yet and nothing stands in for it."""
    plain = {}
    for column, value in values.items():
        if isinstance(value, Entry):
            value = value.principal.id if value.principal.existed else new
            if value is None:
                return None
        plain[column] = value
    return plain


def _field_names(table: str) -> list[str]:
    of = form(table)
    return [field.name for field in map(of.of_column, of.key) if field is not None]


def _how_to_refer(table: str, verb: str = "Name it by") -> str:
    names = _field_names(table)
    if len(names) == 1:
        return f"is no reference. {verb} the {names[0]} of a {table}, in quotes."
    return f"is no reference. {verb} {{ {', '.join(f'{name} = …' for name in names)} }}."


def _shown(given: object) -> str:
    if isinstance(given, dict):
        return "{ " + ", ".join(f"{name} = {_shown(value)}" for name, value in given.items()) + " }"
    return repr(given)
