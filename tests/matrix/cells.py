"""Cells of the matrix: one person, one mutation, one of its IDs, one row that the ID names. It knows no pytest."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from graphql import GraphQLInputObjectType, GraphQLUnionType, get_named_type

from compiler import ids
from compiler.execute import Executor, Request
from compiler.naive.policy import may_see
from db import tables as t
from db.viewer import Viewer
from tests.matrix.facts import Facts, Row
from tests.matrix.fields import Blanks, Filled, IdField, id_fields, input_of
from tests.matrix.people import Person
from tests.matrix.rights import RIGHTS
from tests.matrix.undone import Undone, Written
from tests.mutations.stage import tag_of

MAIN: Mapping[str, tuple[str, ...]] = {
    "createProject": ("programme",),
    "createAgreement": ("project",),
    "registerWebhook": ("organisation",),
}
"""Whose row the right is about, where that is not the first ID that is always there."""
EITHER = {"createAgreement": ({("project",)}, {("programme",)})}
"""IDs of which an input has one."""
FOREIGN, VISIBLE = 5, 4
"""How many rows a cell names that the person does not see, and that the person does."""
REFUSED = "... on UserError { code message path } ... on ValidationFailed { errors { code message path } }"
CONFLICT = " ... on VersionConflict { expectedVersion actualVersion current { id } }"
Ids = dict[tuple[str, ...], str]


@dataclass
class Tally:
    """What was asked and what was wrong."""

    asked: int = 0
    pairs: int = 0
    """Rows that were hidden, each compared with one that is not there."""
    done: Counter[str] = field(default_factory=Counter)
    reached: set[tuple[str, tuple[str, ...]]] = field(default_factory=set)
    """IDs of which an answer said that there is no such row."""
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """In a line."""
        return (
            f"{self.asked} asked, {self.pairs} hidden rows compared with none, {sum(self.done.values())} done by"
            f" {len(self.done)} mutations, {len(self.wrong)} wrong"
        )


@dataclass
class Matrix:
    """One world, asked by everybody; `as_asked` is whom the server takes a person for.

    Where that is not who it is, PostgreSQL refuses what Python let pass: a fault is a refusal.
    """

    executor: Executor
    pool: Undone
    facts: Facts
    people: Sequence[Person]
    as_asked: Callable[[Facts, Viewer], Viewer] | None = None
    tally: Tally = field(default_factory=Tally)
    _may: dict[tuple[str, str], bool] = field(default_factory=dict)
    _seen: dict[tuple[str, str], tuple[list[Row], list[Row]]] = field(default_factory=dict)

    @property
    def mutations(self) -> list[str]:
        """All of them, by the schema."""
        assert self.executor.schema.mutation_type is not None
        return list(self.executor.schema.mutation_type.fields)

    def seen(self, person: Person, table: str) -> tuple[list[Row], list[Row]]:
        """The rows of a table that a person sees, and those that the person does not."""
        key = (person.name, table)
        if key not in self._seen:
            rows = [row for row in self.facts.rows[table].values() if "uid" in row]
            shown = [may_see(table, row, person.viewer) for row in rows]
            self._seen[key] = tuple(  # type: ignore[assignment]  # two, as there are two truths
                [row for row, is_shown in zip(rows, shown, strict=True) if is_shown is truth] for truth in (True, False)
            )
        return self._seen[key]

    def fields(self, mutation: str) -> list[IdField]:
        """All IDs of a mutation's input."""
        return id_fields(self.executor.schema, mutation)

    @property
    def ids(self) -> list[IdField]:
        """All IDs of all mutations."""
        return [one for mutation in self.mutations for one in self.fields(mutation)]

    def missed(self) -> list[IdField]:
        """IDs of which no answer ever said that there is no such row: the cells did not come as far."""
        return [one for one in self.ids if (one.mutation, one.path) not in self.tally.reached]

    async def seek(self, asked: IdField, rng: random.Random, attempts: int) -> None:
        """Name nothing there, as people who may, until an answer says so of this very ID."""
        main = self._main(asked)
        rightful = [one for one in self.people if self._may_somewhere(one, asked.mutation)] or self.people
        for _ in range(attempts):
            if (asked.mutation, asked.path) in self.tally.reached:
                return
            table = rng.choice([name for name in asked.tables if self.facts.rows[name]] or asked.tables)
            await self._unknown(rng.choice(rightful), asked, main, table, rng)

    def drawn(self, asked: IdField, rng: random.Random, people: int | None) -> Sequence[Person]:
        """Who asks: everybody, or some, half of them people who may do it to some row."""
        if people is None:
            return self.people
        rightful = [person for person in self.people if self._may_somewhere(person, asked.mutation)]
        some = rng.sample(rightful, min(people // 2, len(rightful)))
        return [*some, *rng.sample([one for one in self.people if one not in some], people - len(some))]

    def _may_somewhere(self, person: Person, mutation: str) -> bool:
        if (person.name, mutation) not in self._may:
            main = next((one for one in self.fields(mutation) if self._is_main(one)), None)
            tables = main.tables if main is not None else ()
            rows = ((table, row) for table in tables for row in self.seen(person, table)[0])
            right = RIGHTS[mutation]
            self._may[person.name, mutation] = any(right(self.facts, person, *one) for one in rows) or (
                main is None and right(self.facts, person, "", {})
            )
        return self._may[person.name, mutation]

    async def cell(self, person: Person, asked: IdField, rng: random.Random) -> None:
        """Name rows one sees, and rows one does not, beside rows that are not there."""
        main = self._main(asked)
        table = rng.choice([name for name in asked.tables if self.facts.rows[name]] or asked.tables)
        shown, hidden = self.seen(person, table)
        for row in self._drawn(person, asked, table, shown, rng):
            await self._one(person, asked, main, table, row, rng)
        for row in rng.sample(hidden, min(FOREIGN, len(hidden))):
            await self._hidden(person, asked, main, table, row, rng)
        if not hidden:
            await self._unknown(person, asked, main, table, rng)

    def _drawn(self, person: Person, asked: IdField, table: str, shown: list[Row], rng: random.Random) -> Sequence[Row]:
        """Rows one sees: first of those one may act on, then of the others."""
        right = RIGHTS[asked.mutation]
        mine = [row for row in shown if self._is_main(asked) and right(self.facts, person, table, row)]
        others = [row for row in shown if row not in mine] if len(shown) < 200 else shown
        return [*rng.sample(mine, min(VISIBLE, len(mine))), *rng.sample(others, min(VISIBLE, len(others)))]

    def _main(self, asked: IdField) -> IdField | None:
        """The ID that names what is acted on."""
        every = self.fields(asked.mutation)
        alternatives = [one for group in EITHER.get(asked.mutation, ()) for one in group]
        if asked.path in alternatives:
            return asked
        wanted = MAIN.get(asked.mutation)
        return next((one for one in every if one.path == wanted or (wanted is None and one.required)), None)

    def _is_main(self, asked: IdField) -> bool:
        return self._main(asked) == asked

    def _base(
        self, person: Person, asked: IdField, main: IdField | None, row: Row | None, rng: random.Random
    ) -> tuple[Ids, tuple[str, Row] | None]:
        """The other IDs that the input must have: the row acted on is one's own if there is one, the rest near it."""
        found: Ids = {}
        acted: tuple[str, Row] | None = None
        if main is not None and main != asked:
            acted = self._acted(person, main, rng)
            found[main.path] = _id(*acted)
        near = acted[1] if acted else row
        for one in self.fields(asked.mutation):
            if one not in (main, asked) and (one.required or self._is_beside(one, asked)):
                table = one.tables[0]
                found[one.path] = _id(table, self._near(person, table, near, rng))
        return found, acted

    def _is_beside(self, one: IdField, asked: IdField) -> bool:
        """Whether an ID is needed because the object that it stands in is there for the asked one's sake."""
        holder, within = input_of(self.executor.schema, asked.mutation), one.path[:-1]
        if not within or asked.path[: len(within)] != within:
            return False
        for name in within:
            holder = _inner(holder, name)
        return str(holder.fields[one.path[-1]].type).endswith("!")

    def _acted(self, person: Person, main: IdField, rng: random.Random) -> tuple[str, Row]:
        right = RIGHTS[main.mutation]
        tables = [name for name in main.tables if self.facts.rows[name]]
        table = rng.choice(tables)
        shown, hidden = self.seen(person, table)
        mine = [row for row in shown if right(self.facts, person, table, row)]
        return table, rng.choice(mine or shown or hidden)

    def _near(self, person: Person, table: str, near: Row | None, rng: random.Random) -> Row:
        """A row one sees, of the same project if there is one."""
        shown, hidden = self.seen(person, table)
        scope = near.get("scope_id") if near is not None else None
        same = [row for row in shown if scope is not None and row.get("scope_id") == scope]
        own = [row for row in shown if table == "organisation" and row["id"] in person.organisations]
        return rng.choice(same or own or shown or hidden)

    async def _one(
        self, person: Person, asked: IdField, main: IdField | None, table: str, row: Row, rng: random.Random
    ) -> None:
        base, acted = self._base(person, asked, main, row, rng)
        acted = acted or ((table, row) if main == asked else None)
        await self._ask(person, asked, {**base, asked.path: _id(table, row)}, acted)

    async def _hidden(
        self, person: Person, asked: IdField, main: IdField | None, table: str, row: Row, rng: random.Random
    ) -> None:
        """A row that one does not see is answered as one that is not there, byte for byte."""
        base, acted = self._base(person, asked, main, row, rng)
        acted = acted or ((table, row) if main == asked else None)
        named, nothing = _id(table, row), ids.encode(tag_of(table), _uid(rng))
        one = await self._ask(person, asked, {**base, asked.path: named}, acted)
        two = await self._ask(person, asked, {**base, asked.path: nothing}, acted, is_there=False)
        self.tally.pairs += 1
        if one.replace(named.encode(), b"ID") != two.replace(nothing.encode(), b"ID"):
            self._wrong(person, asked, f"a hidden {table} is told from none:\n  {one!r}\n  {two!r}")

    async def _unknown(
        self, person: Person, asked: IdField, main: IdField | None, table: str, rng: random.Random
    ) -> None:
        base, acted = self._base(person, asked, main, None, rng)
        given = {**base, asked.path: ids.encode(tag_of(table), _uid(rng))}
        await self._ask(person, asked, given, acted, is_there=False)

    async def _ask(
        self, person: Person, asked: IdField, given: Ids, acted: tuple[str, Row] | None, *, is_there: bool = True
    ) -> bytes:
        body = await self.ask(person, asked.mutation, given, acted)
        answer = orjson.loads(body)
        if "errors" in answer:
            if self.as_asked is None:
                self._wrong(person, asked, f"fails: {body!r}")
            return body
        told = answer["data"][asked.mutation]
        if not is_there:
            self._note_reached(asked, told)
        if told["__typename"].endswith("Success"):
            self.tally.done[asked.mutation] += 1
            if not is_there:
                self._wrong(person, asked, "is done with a row that is not there")
            self._judge(person, asked, acted)
        return body

    async def ask(self, person: Person, mutation: str, given: Ids, acted: tuple[str, Row] | None) -> bytes:
        """Perform a mutation; what it answers. What it wrote is in the pool, and undone."""
        self.tally.asked += 1
        filled = self.filled(mutation, given, acted)
        kind = input_of(self.executor.schema, mutation).name
        query = (
            f"mutation Do($input: {kind}!) {{ {mutation}(input: $input) {{ __typename {self.refusals(mutation)} }} }}"
        )
        viewer = person.viewer if self.as_asked is None else self.as_asked(self.facts, person.viewer)
        request = Request(query, {"input": filled}, viewer=viewer, today=self.facts.today, request_id="matrix")
        try:
            return (await self.executor.execute(request)).body
        except (asyncpg.PostgresError, AssertionError) as problem:
            if self.as_asked is None and isinstance(problem, AssertionError):
                raise
            return orjson.dumps({"errors": [{"message": repr(problem)}]})

    def filled(self, mutation: str, given: Ids, acted: tuple[str, Row] | None) -> dict[str, Any]:
        """A mutation's whole input, by the IDs in it and the row that it acts on."""
        filled = Filled(self.executor.schema, mutation, Blanks(self.facts.today)).given(given)
        if "expectedVersion" in filled and acted is not None:
            filled["expectedVersion"] = acted[1].get("row_version", 1)
        return filled

    def rightful(
        self, mutation: str, rng: random.Random, attempts: int
    ) -> Iterator[tuple[Person, Ids, tuple[str, Row] | None]]:
        """People who may do it to a row of theirs, with the IDs of an input."""
        fields = self.fields(mutation)
        main = self._main(fields[0]) if fields else None
        able = [one for one in self.people if self._may_somewhere(one, mutation)]
        for _ in range(attempts if able else 0):
            person = rng.choice(able)
            if main is None:
                yield person, {}, None
                continue
            acted = self._acted(person, main, rng)
            base, _ = self._base(person, main, main, acted[1], rng)
            yield person, {**base, main.path: _id(*acted)}, acted

    def refusals(self, mutation: str) -> str:
        assert self.executor.schema.mutation_type is not None
        result = get_named_type(self.executor.schema.mutation_type.fields[mutation].type)
        names = {one.name for one in result.types} if isinstance(result, GraphQLUnionType) else set()
        return REFUSED + (CONFLICT if "VersionConflict" in names else "")

    def _note_reached(self, asked: IdField, told: Mapping[str, Any]) -> None:
        for error in told.get("errors") or [told]:
            path = tuple(step for step in (error.get("path") or ())[1:] if not str(step).isdigit())
            if path == asked.path:
                self.tally.reached.add((asked.mutation, asked.path))

    def _judge(self, person: Person, asked: IdField, acted: tuple[str, Row] | None) -> None:
        """What was written must be the person's to write, and refer to nothing that the person does not see."""
        table, row = acted or ("", {})
        written = self.pool.written
        if self.as_asked is not None and written is not None and not (written.rows or written.entries):
            return  # Nothing was to be changed: Python said yes, and PostgreSQL was not asked.
        if not RIGHTS[asked.mutation](self.facts, person, table, row):
            self._wrong(person, asked, f"writes a foreign {table} {row.get('id')}")
        if written is not None:
            for found in (*self._foreign_references(person, written), *self._elsewhere(person, written, row)):
                self._wrong(person, asked, found)

    def _foreign_references(self, person: Person, written: Written) -> list[str]:
        found = []
        for entry in written.entries:
            for column, other in _references(entry.table):
                key = (entry.after or {}).get(column)
                row = self.facts.rows.get(other, {}).get(key) if key is not None else None
                is_new = key != (entry.before or {}).get(column)
                if row is not None and is_new and not may_see(other, row, person.viewer):
                    found.append(f"writes a {entry.table} whose {column} is a hidden {other}")
        return found

    def _elsewhere(self, person: Person, written: Written, acted: Row) -> list[str]:
        """Rows of projects that were not acted on."""
        scope = acted.get("scope_id")
        if scope is None:
            return []
        return [
            f"writes a {table} of another project ({other})"
            for table, _, other in written.rows
            if other is not None and other != scope and other in self.facts.rows["project"]
        ]

    def _wrong(self, person: Person, asked: IdField, what: str) -> None:
        self.tally.wrong.append(f"{person.name}, {asked}: {what}")


def _references(table: str) -> list[tuple[str, str]]:
    """The columns of a table that name a row of another."""
    columns = t.metadata.tables[table].c
    return [
        (column.name, key.column.table.name)
        for column in columns
        for key in column.foreign_keys
        if key.column.name == "id" and not column.name.startswith("scope")
    ]


def _id(table: str, row: Row) -> str:
    return ids.encode(tag_of(table), row["uid"])


def _uid(rng: random.Random) -> UUID:
    return UUID(int=rng.getrandbits(128), version=4)


def _inner(holder: GraphQLInputObjectType, name: str) -> GraphQLInputObjectType:
    found = get_named_type(holder.fields[name].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found
