"""Tokens of the demo persons: shown once, kept as a digest, good for thirty days."""

from __future__ import annotations

import asyncio
import hashlib

import asyncpg

from data.demo_data import demo_documents
from data.importer import load
from db.demo import has_demo_persons, issue_tokens
from tests.data.conftest import quiet
from tests.databases import Database


async def test_each_person_gets_a_token_of_which_only_the_digest_is_kept(fresh_database: Database) -> None:
    await load(fresh_database.owner, demo_documents(), quiet)
    people = await asyncio.to_thread(issue_tokens, fresh_database.owner)
    connection = await asyncpg.connect(fresh_database.superuser)
    try:
        kept = await connection.fetch("select hash, expires_at - created_at as life from api_token")
    finally:
        await connection.close()
    assert {row["hash"] for row in kept} == {hashlib.sha256(person.token.encode()).digest() for person in people}
    assert {row["life"].days for row in kept} == {30}
    assert len({person.token for person in people}) == len(people) == 9


async def test_the_persons_play_the_parts_of_the_demonstration(fresh_database: Database) -> None:
    await load(fresh_database.owner, demo_documents(), quiet)
    people = await asyncio.to_thread(issue_tokens, fresh_database.owner)
    parts = {(person.organisation, person.role) for person in people}
    assert {
        ("Coordinating Ministry for Economic Affairs", "COORDINATOR"),
        ("Ministry of Industry", "VERIFIER"),
        ("Ministry of Industry", "EDITOR"),
        ("Japan International Cooperation Agency", "REPORTER"),
        ("Japan International Cooperation Agency", "ADMIN"),
        ("Government of East Java", "REPORTER, VERIFIER"),
    } <= parts
    assert {"ANALYST", "AUDITOR", "STEWARD"} <= {role for _, role in parts}
    assert not any(person.token in repr(person) for person in people)


async def test_the_server_s_login_sees_that_there_are_demo_persons(fresh_database: Database) -> None:
    assert not await asyncio.to_thread(has_demo_persons, fresh_database.server)
    await load(fresh_database.owner, demo_documents(), quiet)
    assert await asyncio.to_thread(has_demo_persons, fresh_database.server)
