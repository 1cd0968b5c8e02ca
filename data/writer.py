"""Writes checked entries in the order in which the database can take them, by batches; knows no file."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import asyncpg

from data import rows
from data.entries import Entry
from data.errors import Problem, WrongFiles
from data.format import STATE, STATUS_COLUMNS, first_state, loadable
from data.refusals import problem_of
from data.rows import Connection

Progress = Callable[..., None]
"""Told the name of a phase, how much is done and how much there is."""

Act = Callable[[Connection, str, Sequence[rows.Row]], Awaitable[None]]
MOST_PROBLEMS = 100
"""So many refusals of the database are told apart; a file with more is told about these first."""
# What hangs on a state comes after the events that reach it; a report's own events come last: they lock it.
_AFTER_EVENTS = ("financial_entry", "indicator_value", "milestone_progress", "report_issue", "document")
_REMARKS = "report_remark"
"""Made on what was returned."""


@dataclass
class Loaded:
    """What a load did, by table."""

    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        counts = [f"{sum(n.values())} {word}" for n, word in self._words() if n]
        detail = [f"  {table}: {self.added[table]} added, {self.changed[table]} changed" for table in self._touched()]
        return "\n".join([", ".join(counts) or "nothing to load", *detail])

    def _words(self) -> tuple[tuple[Counter[str], str], ...]:
        return (self.added, "rows added"), (self.changed, "changed"), (self.unchanged, "unchanged")

    def _touched(self) -> list[str]:
        return sorted(self.added.keys() | self.changed.keys())


class Writer:
    """Writes checked entries in the order in which the database can take them."""

    def __init__(self, connection: Connection, entries: Sequence[Entry], progress: Progress) -> None:
        self._connection = connection
        self._entries = entries
        self._progress = progress
        self._problems: list[Problem] = []

    async def write(self) -> Loaded:
        loaded = Loaded()
        for entry in self._entries:
            count = loaded.unchanged if entry.existed and not entry.changed else loaded.changed
            (count if entry.existed else loaded.added)[entry.form.name] += 1
        await self._reserve_ids()
        steps = list(_steps(self._entries))
        for done, step in enumerate(steps):
            self._progress("Writing", done, len(steps))
            await self._write_step(step)
        await self._settle()
        self._progress("Writing", len(steps), len(steps))
        return loaded

    async def _reserve_ids(self) -> None:
        fresh = defaultdict(list)
        for entry in self._entries:
            if not entry.existed:
                fresh[entry.form.name].append(entry)
        for table, entries in fresh.items():
            ids = await rows.reserve(self._connection, table, len(entries))
            for entry, id in zip(entries, ids, strict=True):
                entry.id = id

    async def _write_step(self, step: Sequence[Entry]) -> None:
        fresh = [entry for entry in step if not entry.existed]
        changed = [entry for entry in step if entry.existed and entry.changed]
        if step[0].form.name == "status_event":
            await self._set_from(fresh)
            waves = _waves(fresh)
        else:
            waves = [fresh]
        for wave in waves:
            for batch in _alike(wave, lambda entry: tuple(_row(entry))):
                await self._try(rows.insert, [(entry, _row(entry)) for entry in batch])
        for batch in _alike(changed, lambda entry: entry.changed):
            await self._try(rows.update, [(e, _row(e, only=("id", *e.changed))) for e in batch])
        if self._problems:
            raise WrongFiles(self._problems)

    async def _try(self, act: Act, batch: Sequence[tuple[Entry, rows.Row]]) -> None:
        """The whole batch at once; where that fails, halves of it, down to the entries at fault."""
        try:
            async with self._connection.transaction():
                await act(self._connection, batch[0][0].form.name, [row for _, row in batch])
        except asyncpg.PostgresError as error:
            if not _of_data(error):
                raise
            if len(batch) == 1:
                self._problems.append(problem_of(error, batch[0][0]))
            elif len(self._problems) < MOST_PROBLEMS:
                await self._try(act, batch[: len(batch) // 2])
                await self._try(act, batch[len(batch) // 2 :])

    async def _set_from(self, events: Sequence[Entry]) -> None:
        """An event starts from the state before it: of the event before, of the row, or of a new row."""
        every = [e for e in self._entries if e.form.name == "status_event"]
        for subject, history in _histories(every).items():
            before: str | None = None
            for event in history:
                if event in events and "from_status" not in event.values:
                    event.values["from_status"] = before or await self._state_of(subject, event)
                before = event.values["to_status"]

    async def _state_of(self, subject: object, event: Entry) -> str:
        table = subject_table(next(c for c in STATUS_COLUMNS if c in event.values))
        existed = subject.existed if isinstance(subject, Entry) else True
        id = subject.id if isinstance(subject, Entry) else subject
        if not existed or not isinstance(id, int):
            return first_state(table)
        return await rows.value_of(self._connection, table, STATE[table], id)

    async def _settle(self) -> None:
        """Let the rules that wait for the end speak now, while the files can still be named."""
        try:
            async with self._connection.transaction():
                await self._connection.execute("set constraints all immediate")
        except asyncpg.PostgresError as error:
            if not _of_data(error):
                raise
            raise WrongFiles([problem_of(error, None)]) from None


def _of_data(error: asyncpg.PostgresError) -> bool:
    """Whether the files, not the server or our own SQL, are at fault."""
    state = getattr(error, "sqlstate", None) or ""
    return state[:2] in ("22", "23", "44", "P0") or state.startswith("SE")


def _steps(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    by_table: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        late = entry.form.name == "status_event" and "report_id" in entry.values
        by_table["report events" if late else entry.form.name].append(entry)
    early = [table for table in loadable() if table not in (*_AFTER_EVENTS, _REMARKS, "status_event")]
    order = [*early, "status_event", *_AFTER_EVENTS, "report events", _REMARKS, "citation"]
    yield from (by_table[table] for table in order if by_table[table])


def _histories(events: Iterable[Entry]) -> dict[object, list[Entry]]:
    """The events of each subject in the order of time."""
    found: dict[object, list[Entry]] = defaultdict(list)
    for event in events:
        subject = next(event.values[column] for column in STATUS_COLUMNS if column in event.values)
        found[subject.principal if isinstance(subject, Entry) else subject].append(event)
    return {subject: sorted(history, key=lambda e: e.values["at"]) for subject, history in found.items()}


def _waves(events: Sequence[Entry]) -> list[list[Entry]]:
    """First events of all subjects, then second ones: each must see what the one before did."""
    histories = _histories(events).values()
    deepest = max((len(history) for history in histories), default=0)
    return [[h[depth] for h in histories if len(h) > depth] for depth in range(deepest)]


def _alike(entries: Sequence[Entry], mark: Callable[[Entry], tuple[str, ...]]) -> list[list[Entry]]:
    batches: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        batches[mark(entry)].append(entry)
    return list(batches.values())


def _row(entry: Entry, only: tuple[str, ...] | None = None) -> dict[str, Any]:
    values = {column: _id(value) for column, value in sorted(entry.values.items())} | {"id": entry.id}
    return values if only is None else {column: values[column] for column in only}


def _id(value: Any) -> Any:
    return value.principal.id if isinstance(value, Entry) else value


def subject_table(column: str) -> str:
    """The table whose state a column of status_event moves."""
    return column.removesuffix("_id")
