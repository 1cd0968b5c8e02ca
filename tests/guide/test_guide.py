"""docs/partners-guide.md, run from end to end against a server process, through the client, over a bad connection."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.databases import copied
from tests.faults.proxy import proxied
from tests.guide.issuer import issuing
from tests.guide.page import PAGE, Block, blocks, program, renewed
from tests.people import token_of
from tests.server.provider import AUDIENCE
from tests.service import CHECKOUT, serving

LOST = 0.3
PATIENCE = 180


async def test_the_guide_is_true(
    postgres: str,
    demo_template: str,
    record_property: Callable[[str, object], None],
) -> None:
    async with (
        asyncio.timeout(PATIENCE),
        copied(postgres, demo_template) as database,
        issuing(refresh="aiko-at-jica") as issuer,
        serving(database.server, oidc_issuers=issuer.issuer, oidc_audience=AUDIENCE, statement_timeout=20) as service,
        proxied(service.port, 1, LOST) as bad,
    ):
        known: dict[str, Any] = {
            "SERVER": service.url,
            "BAD_SERVER": bad.url,
            "ISSUER": issuer.issuer,
            "REFRESH_TOKEN": "refresh",
            "ADMIN_TOKEN": await token_of(database.owner, "admin@demo.example"),
            "VERIFIER_TOKEN": await token_of(database.owner, "verifier@demo.example"),
            "COORDINATOR_TOKEN": await token_of(database.owner, "coordinator@demo.example"),
        }
        for block in blocks():
            await _run(block, known)
    record_property("said", f"partner's guide: {len(blocks())} blocks run, {bad.cuts} answers lost on the way")
    assert bad.cuts > 0, "the bad connection was good"


def test_the_guide_is_typed(tmp_path: Path) -> None:
    """What a reader copies passes mypy --strict as it stands."""
    assert _checked(tmp_path, program()) == ""


def test_a_wrong_field_is_told_before_anything_runs(tmp_path: Path) -> None:
    """A misspelt field, a wrong type, a missing case, an unknown keyword: each is an error of the type checker."""
    wrong = """
from selaras_client import Selaras
from selaras_client.api import EntryInput, SubmitReportInput, SubmitReportSuccess

async def f(client: Selaras) -> None:
    result = await client.submit_report(SubmitReportInput(reporting_period="x", naratif="y"))
    result.report
    if isinstance(result, SubmitReportSuccess):
        result.report.statuss
    await client.submit_report(SubmitReportInput(reporting_period=3))
    await client.me(idempotency_kee="x")
"""
    told = _checked(tmp_path, wrong)
    for line, part in ((6, "naratif"), (7, "report"), (9, "statuss"), (10, "int"), (11, "idempotency_kee")):
        assert any(f".py:{line}:" in one and part in one for one in told.splitlines()), f"{line}: {told}"


async def _run(block: Block, known: dict[str, Any]) -> None:
    """Run a block where the others ran; compare what it prints."""
    if block.kind == "graphql":
        assert block.name is not None, f"{PAGE.name}:{block.line}: a document needs a name"
        known[block.name] = block.code
        return
    code = compile(block.code, f"{PAGE.name}:{block.line}", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        running = eval(code, known)
        if inspect.isawaitable(running):
            await running
    if printed.getvalue().strip() != (block.prints or "").strip() and not renewed(block, printed.getvalue()):
        raise AssertionError(f"{PAGE.name}:{block.line} prints otherwise:\n{printed.getvalue()}")


def _checked(folder: Path, code: str) -> str:
    """What mypy says of a program, nothing when it is right."""
    file = folder / "snippet.py"
    file.write_text(code)
    config = folder / "mypy.ini"
    config.write_text("[mypy]\n")
    cache = CHECKOUT / ".mypy_cache" / "snippets"
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", str(config)]
    done = subprocess.run(
        [*command, "--cache-dir", str(cache), str(file)],
        capture_output=True,
        text=True,
        env={**os.environ, "MYPYPATH": str(CHECKOUT / "client")},
        timeout=300,
        check=False,
    )
    return done.stdout + done.stderr
