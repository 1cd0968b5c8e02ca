"""The peer: hand-written SQL behind the same HTTP stack, pool, identity and row security; no GraphQL at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.all import CASES
from db.pool import Pool

BY_NAME = {case.name: case for case in CASES}


def with_identity(sql: str, used: int) -> str:
    """The statement in the form that sets who asks in the same round trip."""
    head = f"with s as materialized (select set_config('app.user', ${used + 1}, true) as x)"
    return f"{head} select case when s.x is not null then ({sql}) end from s"


TEXTS = {case.name: with_identity(case.sql, len(case.parameters)) for case in CASES}


async def answer(request: Request) -> Response:
    """A read by its name, with the variables of its body."""
    case = BY_NAME[request.path_params["name"]]
    body = orjson.loads(await request.body())
    values = [_value(name, body["variables"][name]) for name in case.parameters]
    text = await request.app.state.pool.read(TEXTS[case.name], [*values, "0"])
    return Response(b'{"data":' + text.encode() + b"}", media_type="application/json")


def _value(name: str, given: Any) -> Any:
    return date.fromisoformat(given) if name in ("from", "after", "since", "day", "on") else given


def create_app() -> Starlette:
    """The peer's application."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.pool = await Pool.open(os.environ["SELARAS_DATABASE_URL"])
        yield
        await app.state.pool.close()

    return Starlette(routes=[Route("/{name}", answer, methods=["POST"])], lifespan=lifespan)
