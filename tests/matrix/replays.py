"""An act under a key, and who comes with the same key afterwards; generated from the schema. It knows no pytest."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from graphql import GraphQLObjectType, GraphQLUnionType, get_named_type

from compiler.execute import Request
from compiler.keyed import KEY
from compiler.outcomes import secrets_of
from db.viewer import Viewer
from db.words import GrantRole
from tests.matrix.cells import Ids, Matrix
from tests.matrix.facts import Row
from tests.matrix.fields import input_of
from tests.matrix.people import Person
from tests.matrix.undone import Scene

TRAIL = "auditTrail(first: 5) { nodes { id } }"
SHOWN = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


@dataclass(frozen=True)
class Act:
    """What a person did under a key, and what was answered."""

    mutation: str
    person: Person
    doer: Viewer
    """The person, and an auditor besides: the answer holds what only auditors are told."""
    input: dict[str, Any]
    answer: bytes


@dataclass
class Replays:
    """Acts and who repeats them, in scenes that leave nothing."""

    matrix: Matrix
    scene: Scene
    acts: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    lost: int = 0
    """Answers that were told and hold what is no longer to be seen."""
    wrong: list[str] = field(default_factory=list)

    async def of(self, mutation: str, rng: random.Random, attempts: int) -> None:
        """Do it once as somebody who may, and let everybody come again."""
        for person, given, acted in self.matrix.rightful(mutation, rng, attempts):
            async with self.scene.played():
                act = await self._done(mutation, person, given, acted)
                if act is not None:
                    self.acts[mutation] += 1
                    await self._repeated(act, rng)
                    return

    async def _done(self, mutation: str, person: Person, given: Ids, acted: tuple[str, Row] | None) -> Act | None:
        doer = replace(
            person.viewer,
            roles=person.viewer.roles | {GrantRole.AUDITOR},
            programmes={**person.viewer.programmes, GrantRole.AUDITOR: None},
        )
        filled = {**self.matrix.filled(mutation, given, acted), KEY: "matrix-0001"}
        act = Act(mutation, person, doer, filled, await self._ask(mutation, doer, filled))
        return act if _kind(act).endswith("Success") else None

    async def _repeated(self, act: Act, rng: random.Random) -> None:
        again = await self._again(act, act.doer)
        if again != act.answer and not (self._has_secrets(act) and _kind_of(again) == _kind(act)):
            self._wrong(act, "the same person is answered otherwise")
        left = Viewer(act.doer.user_id, act.doer.organisation_id, roles=frozenset({GrantRole.STEWARD}))
        for now in (act.person.viewer, left):
            await self._by_who_lost(act, now)
        everybody = [one for one in self.matrix.people if one.viewer.user_id not in (0, act.doer.user_id)]
        colleagues = [one for one in everybody if one.organisation == act.person.organisation]
        strangers = [one for one in everybody if one.organisation != act.person.organisation]
        for one in rng.sample(colleagues, min(2, len(colleagues))):
            await self._by_a_colleague(act, one)
        for one in rng.sample(strangers, 2):
            await self._by_a_stranger(act, one)

    async def _by_who_lost(self, act: Act, now: Viewer) -> None:
        """Whatever is answered again to who has lost a right, that one sees now."""
        answer = await self._again(act, now)
        told, first = set(_ids(orjson.loads(answer))), set(_ids(orjson.loads(act.answer)))
        hidden = await self._hidden(told | first, now)
        self.lost += bool(hidden)
        if hidden & told:
            self._wrong(
                act, f"who has lost {sorted(r.name for r in act.doer.roles - now.roles)} is told {hidden & told}"
            )

    async def _by_a_colleague(self, act: Act, one: Person) -> None:
        answer = await self._again(act, one.viewer)
        found = orjson.loads(answer)["data"]["told"]
        if found["__typename"] != "IdempotencyMismatch" or set(_ids(found)):
            self._wrong(act, f"{one.name}, a colleague, is answered {answer!r}")

    async def _by_a_stranger(self, act: Act, one: Person) -> None:
        """Of another organisation: the key is as free as one that nobody has used."""
        free = {**act.input, KEY: "matrix-0002"}
        one_way, other = await self._again(act, one.viewer), await self._again(act, one.viewer, free)
        if _kind_of(one_way) != _kind_of(other) or set(_ids(orjson.loads(one_way))) & self._made(act):
            self._wrong(act, f"{one.name}, a stranger, is answered {one_way!r} and not {other!r}")

    def _has_secrets(self, act: Act) -> bool:
        """Whether an answer holds what is told once: it is not kept, and read anew without that."""
        return bool(secrets_of(self.matrix.executor.acts[act.mutation].outcomes[_kind(act)]))

    def _made(self, act: Act) -> set[str]:
        """What the first answer told and its input did not."""
        return set(_ids(orjson.loads(act.answer))) - set(_texts(act.input))

    async def _again(self, act: Act, viewer: Viewer, given: dict[str, Any] | None = None) -> bytes:
        self.repeated += 1
        async with self.scene.aside():
            return await self._ask(act.mutation, viewer, given or act.input)

    async def _hidden(self, named: set[str], viewer: Viewer) -> set[str]:
        """What a viewer does not see by now."""
        async with self.scene.aside():
            request = Request(SHOWN, {"ids": sorted(named)}, viewer=viewer, today=self.matrix.facts.today)
            answer = orjson.loads((await self.matrix.executor.execute(request)).body)
        return named - set(_ids(answer))

    async def _ask(self, mutation: str, viewer: Viewer, given: dict[str, Any]) -> bytes:
        kind = input_of(self.matrix.executor.schema, mutation).name
        asked = f"__typename {self._successes(mutation)} {self.matrix.refusals(mutation)}"
        query = f"mutation Do($input: {kind}!) {{ told: {mutation}(input: $input) {{ {asked} }} }}"
        request = Request(query, {"input": given}, viewer=viewer, today=self.matrix.facts.today, request_id="matrix")
        return (await self.matrix.executor.execute(request)).body

    def _successes(self, mutation: str) -> str:
        """Every node that a success holds, with what auditors are told of it."""
        schema = self.matrix.executor.schema
        assert schema.mutation_type is not None
        result = get_named_type(schema.mutation_type.fields[mutation].type)
        assert isinstance(result, GraphQLUnionType)
        found = []
        for kind in result.types:
            held = [
                f"{name} {{ id {TRAIL if 'auditTrail' in inner.fields else ''} }}"
                for name, one in kind.fields.items()
                for inner in [get_named_type(one.type)]
                if isinstance(inner, GraphQLObjectType) and "id" in inner.fields
            ]
            if kind.name.endswith("Success") and held:
                found.append(f"... on {kind.name} {{ {' '.join(held)} }}")
        return " ".join(found)

    def _wrong(self, act: Act, what: str) -> None:
        self.wrong.append(f"{act.person.name}, {act.mutation}: {what}")


def _kind(act: Act) -> str:
    return _kind_of(act.answer)


def _kind_of(answer: bytes) -> str:
    data = orjson.loads(answer).get("data")
    return str(data["told"]["__typename"]) if data else answer.decode()


def _ids(value: Any) -> Iterator[str]:
    """Every id in an answer."""
    if isinstance(value, list):
        for one in value:
            yield from _ids(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from [one] if name == "id" else _ids(one)


def _texts(value: Any) -> Iterator[str]:
    """Every text in an input."""
    if isinstance(value, str):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(one)
