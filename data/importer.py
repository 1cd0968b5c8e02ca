"""Loads files in one transaction: reads all, checks all, then writes; loading again changes nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import asyncpg

from data.book import Book
from data.documents import Document, documents
from data.entries import Entry, Reader, Reference
from data.errors import Problem, WrongFiles
from data.format import STATE, STATUS_COLUMNS, form, loadable
from data.holidays import holidays
from data.references import Resolver
from data.rows import Connection
from data.writer import Loaded, Progress, Writer, subject_table
from db.tables.source import subject_column

_LOCK = "select pg_advisory_xact_lock(hashtext('selaras load'))"


def load_path(owner_dsn: str, path: Path, progress: Progress) -> Loaded:
    """Load a TOML file, or all of a directory together.

    WrongFiles holds every mistake found, NothingToLoad says there is no file; both change nothing.
    """
    progress("Reading files")
    problems: list[Problem] = []
    return asyncio.run(load(owner_dsn, documents(Path(path), problems), progress, problems))


def load_holidays(owner_dsn: str, path: Path, progress: Progress) -> Loaded:
    """Load the holidays of a CSV file. WrongFiles holds every bad row, NothingToLoad says there is no file."""
    progress("Reading the holidays")
    problems: list[Problem] = []
    found = holidays(path, problems)
    return asyncio.run(load(owner_dsn, [] if found is None else [found], progress, problems))


async def load(
    owner_dsn: str, given: Iterable[Document], progress: Progress, problems: Sequence[Problem] = ()
) -> Loaded:
    """Load documents over a connection of their own."""
    connection = await asyncpg.connect(owner_dsn, timeout=10)
    try:
        return await load_documents(connection, given, progress, problems)
    finally:
        await connection.close()


async def load_documents(
    connection: Connection, given: Iterable[Document], progress: Progress, problems: Sequence[Problem] = ()
) -> Loaded:
    """Load documents in one transaction of a connection; of two loads at once, one waits for the other."""
    reader = Reader(list(problems))
    for document in given:
        reader.read(document)
    async with connection.transaction():
        await connection.execute(_LOCK)
        entries = await _resolve(connection, reader, progress)
        return await Writer(connection, entries, progress).write()


async def _resolve(connection: Connection, reader: Reader, progress: Progress) -> list[Entry]:
    problems, book = reader.problems, Book(reader.entries)
    resolver = Resolver(connection, book, problems)
    for done, table in enumerate(loadable()):
        progress("Checking", done, len(loadable()))
        await resolver.resolve(table)
    _check_subjects(reader.entries, problems)
    cited = Book(_citations(reader.entries))
    await Resolver(connection, _with(cited, book), problems).resolve("citation")
    if problems:
        raise WrongFiles(problems)
    return [entry for entry in (*reader.entries, *cited.by_table["citation"]) if entry.twin is None]


def _with(cited: Book, book: Book) -> Book:
    for table, entries in book.by_table.items():
        cited.by_table.setdefault(table, entries)
    return cited


def _citations(entries: Iterable[Entry]) -> Iterator[Entry]:
    for subject in entries:
        if subject.twin is None and not subject.broken:
            for cite in subject.cites:
                label = f"{subject.label} › cite {cite.source}"
                entry = Entry(form("citation"), subject.file, label, subject)
                entry.values = {
                    subject_column(subject.form.name): subject,
                    "basis": cite.basis,
                    "source_id": Reference("source", cite.source, "cite"),
                }
                told = {"field": cite.field, "locator": cite.locator, "note": cite.note}
                entry.values |= {column: value for column, value in told.items() if value is not None}
                yield entry


def _check_subjects(entries: Iterable[Entry], problems: list[Problem]) -> None:
    """An event needs exactly one subject; its kind follows from it."""
    for entry in entries:
        if entry.form.name == "status_event" and not entry.broken:
            subjects = [column for column in STATUS_COLUMNS if column in entry.values]
            if len(subjects) == 1:
                entry.values["entity"] = subject_table(subjects[0]).removeprefix("project_").upper()
            else:
                mend = f"Nest it in one of: {', '.join(STATE)}."
                problems.append(entry.problem(None, f"an event of {len(subjects)} subjects.", mend))


__all__ = ["Loaded", "Progress", "load", "load_documents", "load_holidays", "load_path"]
