"""What a subscription tells of a row is what the oracle reads of it, for every viewer; nothing where it reads none."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest

from compiler import ids
from compiler.request import Request
from compiler.watch import event_id
from db.event import Event
from tests.oracle.queries import Generator, Query
from tests.oracle.subject import Subject, difference

QUERIES, SEED = 120, 20261124
FIELDS = {
    "Project": ("projectChanged", "project"),
    "Report": ("reportStatusChanged", "report"),
    "Agreement": ("agreementChanged", "agreement"),
    "ReportingPeriod": ("obligationDue", "reportingPeriod"),
}


def happened(subject: Subject, name: str, uid: UUID) -> Event:
    """An event of a row."""
    table = subject.built.types[name].table
    assert table is not None
    row = next(row for row in subject.harvest.rows[table.name] if row["uid"] == uid)
    now, scope = datetime.now(UTC), row["scope_id"]
    return Event(1, uuid4(), now, "subject.verb", table.name, uid, row["id"], scope, None, "A", "SUBMITTED")


async def told(subject: Subject, viewer: str, query: Query, event: Event) -> Any:
    """What the statement of a subscription tells of an event; None for nothing."""
    executor, who = subject.executor, subject.viewers[viewer]
    operation = executor.documents.get(query.text).operation(None)
    request = Request(query.text, query.variables, viewer=who)
    coerced, _ = executor._coerced(operation, request)
    watch = executor.watch(operation, coerced, request)
    run = watch.run(event, coerced, who, subject.today, executor.tags)
    text: str | None = await executor.pool.read(watch.statement.text, watch.statement.values(run))
    return None if text is None else orjson.loads(text)


@pytest.mark.parametrize("part", range(2))
async def test_payloads_are_what_the_oracle_reads(invented: Subject, part: int) -> None:
    seen = answered = 0
    for seed in range(SEED + part * (QUERIES // 2), SEED + (part + 1) * (QUERIES // 2)):
        rng = random.Random(seed)
        name = rng.choice(list(FIELDS))
        field, held = FIELDS[name]
        uid, query = Generator(invented.built.graphql, invented.harvest, rng).payload(invented.built.types[name])
        viewer = rng.choice(list(invented.viewers))
        asked = await invented.ask(query, viewer)
        if asked.refused or "missingRate" in asked.expected:
            continue
        decoded = ids.decode(uid)
        assert decoded is not None
        event = happened(invented, name, decoded[1])
        text = query.text.replace("query Asked", "subscription Asked", 1)
        text = text.replace(f'node(id: "{uid}") {{ ... on {name} {{', f"{field} {{ eventId action {held} {{", 1)
        found = await told(invented, viewer, replace(query, text=text), event)
        expected = asked.expected["node"]
        wanted = None
        if expected is not None:
            wanted = {field: {"eventId": event_id(event.uid), "action": "subject.verb", held: expected}}
            seen += 1
        assert json.dumps(found) == json.dumps(wanted), f"seed {seed} {viewer}\n{text}\n{difference(found, wanted)}"
        answered += 1
    assert answered > 40
    assert 10 < seen < answered
