"""Histories and trails: what was changed, by whom and when, is told to who sees it and to nobody else; every list that
hangs on a row, those of its past first, at every role and standing, by pages, counts, groups and filters."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import asyncpg
import orjson
import pytest_asyncio
from graphql import GraphQLEnumType, GraphQLObjectType, get_named_type

from compiler import ids
from compiler.execute import Executor, Request
from compiler.naive.policy import may_see
from compiler.specs import Many
from db.pool import Pool
from db.viewer import Stance, Viewer
from tests.databases import copied
from tests.matrix.conftest import Peopled
from tests.matrix.facts import SECRETS, Facts, Row
from tests.matrix.lists import TRAIL, Expected, Hanging, counted, hanging, target_of
from tests.matrix.occurrences import id_of
from tests.matrix.people import Person, some_of
from tests.mutations.stage import tag_of

WHOLE = os.environ.get("SELARAS_FAULTS") == "full"
SEED = int(os.environ.get("SELARAS_MATRIX_SEED", "20260630"))
PEOPLE = None if WHOLE else 12
RECORDS = frozenset({"audit_entry", "status_event", "report_remark", "region_parent", "reminder"})
"""Tables of what was; when the matrix is sampled, the lists of others are not asked."""
ROWS = 8
"""Rows of each type that have a trail and are asked; of which each person is asked of some."""
HIDDEN, SHOWN = 2, 2
HIDDEN_ROW = "nothing, since the row itself is hidden"
CHANGED = (
    "insert into audit_entry (action, subject_table, subject_uid, before, after)"
    ' values (\'matrix.change\', $1, $2, \'{"secret": "before"}\', \'{"secret": "after"}\')'
)


@dataclass
class Histories:
    """A world whose rows have been changed, who asks of it, and what was wrong."""

    executor: Executor
    facts: Facts
    expected: Expected
    rows: Mapping[str, list[Row]]
    """Of each table, those that are asked of."""
    events: Mapping[str, Mapping[int, list[Row]]]
    """Changes of status by the column that names their subject, and by its key; the earliest first."""
    asked: int = 0
    hidden: int = 0
    told: Counter[str] = field(default_factory=Counter)
    """How many rows were told of each table."""
    wrong: list[str] = field(default_factory=list)

    async def of(self, person: Person, lists: Hanging, rng: random.Random) -> None:
        """Ask the lists of rows that a person sees and of rows that the person does not."""
        rows = self.rows.get(lists.table, [])
        shown = [row for row in rows if may_see(lists.table, row, person.viewer)]
        hidden = [row for row in rows if row not in shown]
        drawn = rng.sample(shown, min(SHOWN, len(shown))) + rng.sample(hidden, min(HIDDEN, len(hidden)))
        if not drawn:
            return
        answer = await self.answer(person.viewer, lists.query, {"ids": [id_of(lists.table, row) for row in drawn]})
        for row, told in zip(drawn, answer["nodes"], strict=True):
            self.hidden += row not in shown
            if (told is None) != (row not in shown):
                self.wrong.append(f"{person.name}: {lists.table} {row['id']} is told as {told}")
            elif told is not None:
                self._judge(person, lists, row, told)

    def _judge(self, person: Person, lists: Hanging, row: Row, told: Mapping[str, Any]) -> None:
        for one in lists.fields:
            named, total, in_groups = counted(told, one)
            due = self.expected.count(one, row, person.viewer)
            where = f"{person.name}: {lists.type.name}.{one.name} of {row['id']}"
            table = target_of(self.expected.types, one)
            self.told[table] += len(named)
            if due is not None and {total, in_groups or total} != {due}:
                self.wrong.append(f"{where} counts {total}, in groups {in_groups}, and {due} are to be seen")
            self.wrong += [
                f"{where} holds a hidden {table}" for text in named if not self._is_seen(table, text, person)
            ]

    def _is_seen(self, table: str, text: str, person: Person) -> bool:
        if table in SECRETS:
            return person.viewer.stance is Stance.AUDITOR
        _, uid = ids.decode(text) or (0, None)
        row = next(one for one in self.facts.rows[table].values() if one["uid"] == uid)
        return may_see(table, row, person.viewer)

    async def answer(self, viewer: Viewer, query: str, variables: Mapping[str, Any]) -> Mapping[str, Any]:
        """The data of an answer."""
        self.asked += 1
        request = Request(query, variables, viewer=viewer, today=self.facts.today)
        answer = orjson.loads((await self.executor.execute(request)).body)
        assert "errors" not in answer, (query, answer)
        found: Mapping[str, Any] = answer["data"]
        return found


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def histories(postgres: str, peopled: Peopled) -> AsyncIterator[Histories]:
    """A copy of the world in which rows of every type with a trail have been changed."""
    rng, facts, built = random.Random(SEED), peopled.facts, peopled.built
    rows = {
        kind.table.name: rng.sample(every, min(ROWS, len(every)))
        for kind in built.types.values()
        if kind.table is not None and kind.table.name not in SECRETS
        for every in [list(facts.rows[kind.table.name].values())]
    }
    async with copied(postgres, peopled.database.name) as database:
        owner = await asyncpg.connect(database.superuser)
        try:
            for kind in built.types.values():
                if kind.table is not None and TRAIL in kind.fields:
                    await owner.executemany(CHANGED, [(kind.table.name, row["uid"]) for row in rows[kind.table.name]])
            found = await owner.fetch("select subject_uid, count(*) as n from audit_entry group by 1")
        finally:
            await owner.close()
        pool = await Pool.open(database.server, size=1)
        try:
            executor = Executor(built.graphql, built.types, pool, built.acts)
            entries = Counter({row["subject_uid"]: row["n"] for row in found})
            yield Histories(executor, facts, Expected(facts, built.types, entries), rows, _events(facts))
        finally:
            await pool.close()


def _events(facts: Facts) -> dict[str, dict[int, list[Row]]]:
    found: dict[str, dict[int, list[Row]]] = {}
    for event in sorted(facts.rows["status_event"].values(), key=lambda row: (row["at"], row["id"])):
        for column, key in event.items():
            if column.endswith("_id") and column not in ("user_id", "organisation_id", "scope_id") and key is not None:
                found.setdefault(column, {}).setdefault(key, []).append(event)
    return found


def _asking(peopled: Peopled, rng: random.Random) -> list[Person]:
    """Some of everybody, and one who audits everything."""
    auditors = [one for one in peopled.people if one.viewer.stance is Stance.AUDITOR]
    return [*some_of(peopled.people, rng, PEOPLE), *([rng.choice(auditors)] if PEOPLE else [])]


async def test_what_was_is_told_to_who_sees_it(
    histories: Histories, peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    began, rng = time.monotonic(), random.Random(SEED)
    people = _asking(peopled, rng)
    lists = list(hanging(peopled.built.types, None if WHOLE else RECORDS))
    for one in lists:
        for person in people:
            await histories.of(person, one, rng)
    count = sum(len(one.fields) for one in lists)
    told = ", ".join(f"{histories.told[name]} {name}" for name in sorted(RECORDS))
    record_property(
        "said",
        f"lists and histories, seed {SEED}: {count} lists of {len({one.table for one in lists})} types, {len(people)}"
        f" people, {histories.asked} asked, {histories.hidden} of hidden rows; told {told};"
        f" {len(histories.wrong)} wrong, {time.monotonic() - began:.0f} s",
    )
    assert not histories.wrong, "\n".join(histories.wrong[:30])
    assert histories.told["audit_entry"] > 20
    assert histories.told["status_event"] > 20


async def test_what_the_record_said(
    histories: Histories, peopled: Peopled, record_property: Callable[[str, object], None]
) -> None:
    """A status at an instant is the last that one may see: whatever takes `knownAt` and answers a word."""
    rng, asked, wrong = random.Random(SEED), 0, []
    for table, kind, name in _known(peopled):
        query = (
            f"query ($id: ID!, $at: DateTime!) {{ node(id: $id) {{ ... on {kind} {{ told: {name}(knownAt: $at) }} }} }}"
        )
        for person in _asking(peopled, rng):
            for row, at, due in _instants(histories, table, person, rng):
                told = await histories.answer(person.viewer, query, {"id": id_of(table, row), "at": at.isoformat()})
                asked += 1
                if told["node"] != (None if due is HIDDEN_ROW else {"told": due}):
                    wrong.append(f"{person.name}: {kind}.{name} of {row['id']} at {at} is {told}, not {due}")
    record_property("said", f"statuses at instants, seed {SEED}: {asked} asked, {len(wrong)} wrong")
    assert not wrong, "\n".join(wrong[:30])
    assert asked > 100


def _known(peopled: Peopled) -> Iterator[tuple[str, str, str]]:
    """Table, type and field of each word that is told of an instant."""
    for kind in peopled.built.types.values():
        holder = peopled.built.graphql.type_map[kind.name]
        if kind.table is not None and isinstance(holder, GraphQLObjectType):
            for name, one in holder.fields.items():
                if "knownAt" in one.args and isinstance(get_named_type(one.type), GraphQLEnumType):
                    yield kind.table.name, kind.name, name


def _instants(
    histories: Histories, table: str, person: Person, rng: random.Random
) -> Iterator[tuple[Row, datetime, str | None]]:
    """Rows, the instants of their changes, and the status that the person may know by then."""
    events = histories.events.get(f"{table}_id", {})
    rows = [histories.facts.rows[table][key] for key in sorted(events)]
    hidden = [row for row in rows if not may_see(table, row, person.viewer)]
    for row in hidden[:1] + rng.sample(rows, min(SHOWN, len(rows))):
        for event in events[row["id"]][:3]:
            before = [one for one in events[row["id"]] if one["at"] <= event["at"]]
            known = [one["to_status"] for one in before if may_see("status_event", one, person.viewer)]
            yield row, event["at"], HIDDEN_ROW if row in hidden else known[-1] if known else None


async def test_records_at_the_root(histories: Histories, peopled: Peopled) -> None:
    """By a list, by groups, by an id, and by filters of what they are about."""
    types, rng = peopled.built.types, random.Random(SEED)
    roots = [
        one
        for one in types["Query"].fields.values()
        if isinstance(one.spec, Many) and one.spec.on is None and one.shape.kind == "page" and one.target is not None
    ]
    for person in _asking(peopled, rng):
        audits = person.viewer.stance is Stance.AUDITOR
        for root in (one for one in roots if WHOLE or target_of(types, one) in RECORDS):
            table = target_of(types, root)
            rows = histories.facts.rows.get(table, {}).values()
            due = sum(may_see(table, row, person.viewer) for row in rows)
            if table == "audit_entry":
                due = histories.expected.entries.total() if audits else 0
            elif table in SECRETS:
                continue
            query = f"{{ {root.name} {{ totalCount }} {root.name}Aggregate {{ groups {{ count }} }} }}"
            answer = await histories.answer(person.viewer, query, {})
            groups = sum(one["count"] for one in answer[f"{root.name}Aggregate"]["groups"])
            assert (answer[root.name]["totalCount"], groups) == (due, due), f"{person.name}: {root.name}"
        for root in (one for one in roots if one.target is not None and TRAIL in types[one.target].fields):
            query = (
                f"{{ {root.name}(filter: {{ {TRAIL}: {{ some: {{ position: {{ gte: 0 }} }} }} }}) {{ totalCount }} }}"
            )
            answer = await histories.answer(person.viewer, query, {})
            table = target_of(types, root)
            changed = [row for row in histories.facts.rows[table].values() if histories.expected.entries[row["uid"]]]
            due = sum(audits and may_see(table, row, person.viewer) for row in changed)
            assert answer[root.name]["totalCount"] == due, f"{person.name}: {root.name} by their trail"


async def test_a_record_by_its_id(histories: Histories, peopled: Peopled) -> None:
    """A hidden record is null by its id, as one that is not there."""
    rng = random.Random(SEED)
    auditor = next(one for one in peopled.people if one.viewer.stance is Stance.AUDITOR)
    found = await histories.answer(auditor.viewer, "{ auditEntries(first: 5) { nodes { id } } }", {})
    entries = [one["id"] for one in found["auditEntries"]["nodes"]]
    assert entries
    for person in _asking(peopled, rng):
        records = [
            (id_of(table, row), may_see(table, row, person.viewer))
            for table in sorted(RECORDS - set(SECRETS))
            for row in histories.rows[table]
        ]
        records += [(text, person.viewer.stance is Stance.AUDITOR) for text in entries]
        query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
        answer = await histories.answer(person.viewer, query, {"ids": [text for text, _ in records]})
        told = [one is not None for one in answer["nodes"]]
        assert told == [is_seen for _, is_seen in records], person.name
    assert tag_of("audit_entry") == (ids.decode(entries[0]) or (0,))[0]
