"""What may happen so that a subscription tells it: events of rows that some see and others do not, for each field of
the subscription type; generated from the schema, so that a new one is asked too. It knows no transport."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import asyncpg
from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, get_named_type

from compiler import ids
from compiler.announce import announcing
from compiler.fields import Field, Type
from compiler.naive.policy import may_see
from compiler.specs import Announced, Given
from db.event import Event
from db.viewer import Viewer
from resolvers.happening import OWED
from schema.build import Built
from tests.matrix.facts import Facts, Row
from tests.mutations.stage import tag_of

ACTIONS = ("matrix.changed", *sorted(OWED), "webhook.disable")
"""What is done to a row, until a subscription tells of it."""
HAPPENS = "insert into audit_entry (action, subject_table, subject_uid) values ($1, $2, $3)"
EVENT = "select uid from outbox order by id desc limit 1"
ROWS, OF_PARTS = 5, 2
"""Rows of a subscription's own table, and of each table of parts, to which something happens."""


@dataclass(frozen=True)
class Told:
    """A field of the subscription type, and what it is about."""

    name: str
    spec: Announced
    node: str
    table: str
    query: str

    @classmethod
    def of(cls, built: Built, field: Field) -> Told:
        """Which document asks for it: the event's id, what has changed, and the id of the node."""
        assert isinstance(field.spec, Announced)
        assert field.target is not None
        payload, node = built.types[field.target], built.types[announcing(field.target)]
        assert node.table is not None
        (held,) = [one.name for one in payload.fields.values() if isinstance(one.spec, Given)]
        changed = "changedId" if "changedId" in payload.fields else ""
        query = (
            f"subscription Told($filter: {node.name}Filter, $after: ID) {{ told: {field.name}(filter: $filter,"
            f" after: $after) {{ eventId {changed} node: {held} {{ id }} }} }}"
        )
        return cls(field.name, field.spec, node.name, node.table.name, query)


def subscriptions(built: Built) -> list[Told]:
    """All of them; fails for an argument that nobody has thought about."""
    kind = built.graphql.subscription_type
    assert kind is not None
    for name, field in kind.fields.items():
        assert set(field.args) == {"after", "filter"}, (
            f"{name} takes {sorted(field.args)}: ask in tests/matrix what its other arguments tell of hidden rows"
        )
    return [Told.of(built, built.types[kind.name].fields[name]) for name in kind.fields]


@dataclass(frozen=True)
class Occurrence:
    """Something that happens to a row: to the node that is told, or to a part of it."""

    told: Told
    table: str
    row: Row
    node: Row
    action: str

    def is_seen(self, viewer: Viewer) -> bool:
        """Whether it is told to a viewer: who sees the node, and the part too."""
        return may_see(self.told.table, self.node, viewer) and may_see(self.table, self.row, viewer)

    async def happen(self, owner: asyncpg.Connection[asyncpg.Record]) -> str:
        """Let it happen; the id of its event."""
        async with owner.transaction():
            await owner.execute(HAPPENS, self.action, self.table, self.row["uid"])
            uid: UUID = await owner.fetchval(EVENT)
        return ids.encode(75, uid)


def action_of(told: Told, row: Row) -> str:
    """Something of which the subscription tells when it is done to a row."""
    for action in ACTIONS:
        event = Event(
            *(1, uuid4(), datetime.now(UTC), action, told.table, row["uid"], row["id"]),
            *(row.get("scope_id"), None, None, row.get("status")),
        )
        if told.spec.tells(event):
            return action
    raise AssertionError(f"say in ACTIONS of tests/matrix/occurrences.py of what {told.name} tells")


def occurrences(facts: Facts, told: Told, viewers: Sequence[Viewer], rng: random.Random) -> list[Occurrence]:
    """Events of rows that are seen by as many different groups of viewers as there are, and of their parts."""
    own = [Occurrence(told, told.table, row, row, action_of(told, row)) for row in facts.rows[told.table].values()]
    found = spread(own, viewers, rng, ROWS)
    for part in told.spec.parts:
        rows = [row for row in facts.rows[part.name].values() if row["scope_id"] in facts.rows[told.table]]
        of_parts = [
            Occurrence(told, part.name, row, facts.rows[told.table][row["scope_id"]], ACTIONS[0]) for row in rows
        ]
        found += spread(of_parts, viewers, rng, OF_PARTS)
    return found


def spread(every: Iterable[Occurrence], viewers: Sequence[Viewer], rng: random.Random, count: int) -> list[Occurrence]:
    """Some of them, no two seen by the same viewers as long as there are others; first those that divide them best."""
    groups: dict[tuple[bool, ...], list[Occurrence]] = {}
    for one in every:
        groups.setdefault(tuple(one.is_seen(viewer) for viewer in viewers), []).append(one)
    ranked = sorted(groups.items(), key=lambda item: min(sum(item[0]), len(viewers) - sum(item[0])), reverse=True)
    drawn = [rng.choice(group) for _, group in ranked[:count]]
    rest = [one for _, group in ranked for one in group if one not in drawn]
    return drawn + rng.sample(rest, min(count - len(drawn), len(rest)))


@dataclass(frozen=True)
class Way:
    """How a filter leads from a node to other rows, whose ids it may ask for."""

    name: str
    is_many: bool
    selection: str

    def asks(self, named: list[str], *, for_some: bool) -> dict[str, Any]:
        """Nodes that lead to one of these rows, or those that lead to none of them."""
        inner = {"id": {"in": named}}
        if self.is_many:
            return {self.name: {"some" if for_some else "none": inner}}
        return {self.name: inner} if for_some else {"not": {self.name: inner}}


def ways(schema: GraphQLSchema, types: Mapping[str, Type], node: str) -> list[Way]:
    """All that the filter of a type leads to."""
    kind, holder = schema.type_map[node], schema.type_map[f"{node}Filter"]
    assert isinstance(kind, GraphQLObjectType)
    assert isinstance(holder, GraphQLInputObjectType)
    found = []
    for name, field in holder.fields.items():
        inner = get_named_type(field.type)
        if name not in kind.fields or not isinstance(inner, GraphQLInputObjectType):
            continue
        if "some" in inner.fields:
            is_page = get_named_type(kind.fields[name].type).name.endswith("Connection")
            found.append(Way(name, True, f"{name}(first: 40) {{ nodes {{ id }} }}" if is_page else f"{name} {{ id }}"))
        elif inner.name.removesuffix("Filter") in types and "id" in inner.fields:
            found.append(Way(name, False, f"{name} {{ id }}"))
    return found


def id_of(table: str, row: Row) -> str:
    """The opaque id of a row."""
    return ids.encode(tag_of(table), row["uid"])
