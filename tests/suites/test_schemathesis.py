"""Schemathesis makes up queries and mutations over the schema; each is answered, or refused as the client's fault.

Tame: the values keep to the rules which descriptions state, and nothing at all may be refused. Wild: any values of the
types, and wrong ones; no fault may be the server's, no answer against the schema, and nothing wrong accepted.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from graphql import build_schema

from tests.databases import copied
from tests.people import token_of
from tests.suites.program import HERE
from tests.suites.serving import Service, served

SCHEMA = HERE.parents[1] / "schema.graphql"
EXAMPLES = 3 if os.environ.get("SELARAS_FAULTS") == "full" else 2
"""Cases an operation; told with the result."""
RUN_SECONDS = 300
KINDS = {
    "tame": ["--mode", "positive", "--generation-allow-x00", "false"],
    "wild": ["--mode", "all", "--exclude-checks", "positive_data_acceptance"],
}
# Things of several types, for arguments that take an id.
THINGS = """{
    programmes(first: 2) { nodes { id } } projects(first: 3) { nodes { id } } reports(first: 3) { nodes { id } }
    organisations(first: 2) { nodes { id } } indicators(first: 2) { nodes { id } }
    myObligations(first: 3) { nodes { id } }
}"""


@dataclass(frozen=True)
class Playground:
    """The application over a database that what is made up may change, and the people who ask."""

    service: Service
    tokens: dict[str, str | None]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def playground(postgres: str, demo_template: str) -> AsyncIterator[Playground]:
    """The demonstration in a database of these tests' own."""
    async with copied(postgres, demo_template) as database:
        reporter = await token_of(database.owner, "reporter@demo.example")
        with served(database.server) as service:
            yield Playground(service, {"anonymous": None, "reporter": reporter})


def run(schemathesis: Path, folder: Path, playground: Playground, who: str, kind: str) -> str:
    """What Schemathesis says of one run."""
    token = playground.tokens[who]
    things = playground.service.data(THINGS, token=token).values()
    environment = os.environ | {
        "PYTHONPATH": str(HERE),
        "SCHEMATHESIS_HOOKS": "schemathesis_hooks",
        "SELARAS_IDS": json.dumps([node["id"] for connection in things for node in connection["nodes"]]),
        "SELARAS_TAMED": "yes" if kind == "tame" else "",
    }
    command = [str(schemathesis / "bin" / "schemathesis"), "run", str(SCHEMA), "--url", playground.service.url]
    bounds = ["--max-examples", str(EXAMPLES), "--generation-deterministic", "--no-color", "--request-timeout", "10"]
    signed_in = ["--header", f"Authorization: Bearer {token}"] if token else []
    done = subprocess.run(
        [*command, *bounds, *KINDS[kind], *signed_in],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=RUN_SECONDS,
    )
    assert done.returncode == 0, f"Schemathesis objects:\n{done.stdout[-6000:]}\n{done.stderr[-2000:]}"
    return done.stdout


@pytest.mark.parametrize(("kind", "who"), [("tame", "anonymous"), ("tame", "reporter"), ("wild", "reporter")])
async def test_what_is_made_up_is_answered_or_refused(
    schemathesis: Path,
    tmp_path: Path,
    playground: Playground,
    kind: str,
    who: str,
    record_property: Callable[[str, object], None],
) -> None:
    said = await asyncio.to_thread(run, schemathesis, tmp_path, playground, who, kind)
    cases, operations = re.search(r"(\d+) generated, (\d+) passed", said), re.search(r"Tested: (\d+)", said)
    assert cases is not None, said
    assert operations is not None, said
    record_property("said", f"Schemathesis, {kind}, {who}: {cases[2]} cases of {operations[1]} operations passed")
    schema = build_schema(SCHEMA.read_text())
    roots = [kind for kind in (schema.query_type, schema.mutation_type) if kind is not None]
    assert int(operations[1]) == sum(len(root.fields) for root in roots)
    assert int(cases[2]) == int(cases[1]) > EXAMPLES * int(operations[1]) / 2
    if kind == "tame":
        # A query that never answers data would pass for nothing.
        assert "never returned data" not in said
