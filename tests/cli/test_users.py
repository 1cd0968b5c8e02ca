"""The first persons of a database, from the command line to the first answer over HTTP."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys

import asyncpg

from cli.places import CHECKOUT
from db.pool import Pool
from db.sign_in import SignIn
from db.words import GrantRole
from tests.databases import Database

EMAIL = "first@bappenas.go.id"


async def users(database: Database, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own, as the owner of the database."""
    variables = {"MIGRATION_DATABASE_URL": database.owner, "PYTHONPATH": str(CHECKOUT), "COLUMNS": "200"}
    return await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "cli", "users", *arguments],
        cwd=CHECKOUT,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


async def test_from_an_empty_database_to_a_person_who_appoints(fresh_database: Database) -> None:
    database = fresh_database
    owner = await asyncpg.connect(database.owner)
    try:
        await owner.execute("insert into organisation (code, kind) values ('BAPPENAS', 'LINE_MINISTRY')")
        missing = await users(database, "admin", EMAIL, "--organisation", "NOWHERE")
        assert (missing.returncode, "no organisation 'NOWHERE'" in missing.stderr) == (1, True)
        unnamed = await users(database, "admin", EMAIL, "--organisation", "BAPPENAS")
        assert (unnamed.returncode, "--name" in unnamed.stderr) == (1, True)
        made = ("admin", EMAIL, "--organisation", "BAPPENAS", "--name", "Rina", "--operator")
        for _ in range(2):
            told = await users(database, *made)
            assert (told.returncode, told.stderr) == (0, "")
        assert "operates the platform" in told.stdout
        token = (await users(database, "token", EMAIL)).stdout.strip()
        bound = await users(database, "bind", EMAIL.upper(), "https://id.example", "rina")
        assert bound.returncode == 0
        again = await users(database, "bind", EMAIL, "https://id.example", "rina")
        assert (again.returncode, "already" in again.stderr) == (1, True)
        pool = await Pool.open(database.server, size=1)
        viewer = await SignIn(pool).viewer(token)
        await pool.close()
        assert viewer.roles == {GrantRole.ADMIN}
        assert viewer.administers == tuple(row[0] for row in await owner.fetch("select id from organisation"))
        actions = [row[0] for row in await owner.fetch("select action from audit_entry order by id")]
        assert actions == ["user.invite", "grant.give", "organisation.operate", "api_token.create", "identity.bind"]
        held = json.loads((await users(database, "export", EMAIL)).stdout)
        assert held["person"]["work_email"] == EMAIL
        assert [grant["role"] for grant in held["grants"]] == ["ADMIN"]
        assert [one["subject"] for one in held["identities"]] == ["rina"]
        assert "hash" not in held["api_tokens"][0]
        assert await owner.fetchval("select count(*) from audit_entry a where a::text ~* 'rina|first@'") == 0
    finally:
        await owner.close()
