"""The ASGI application: the endpoint, the explorer, health, and the pool they share."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from compiler.execute import Executor
from db.pool import Pool
from db.sign_in import SignIn
from schema.build import build
from server.graphiql.page import routes
from server.graphql import Endpoint
from server.health import live, ready
from server.settings import Settings


def create_app(settings: Settings) -> Starlette:
    """The application; it connects when it starts and refuses a login that could bypass row security."""

    endpoint = Endpoint()

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.pool = await Pool.open(
            settings.database_url, size=settings.pool_size, statement_timeout=settings.statement_timeout
        )
        built = build()
        endpoint.executor = Executor(built.graphql, built.types, app.state.pool, built.acts)
        endpoint.sign_in = SignIn(app.state.pool)
        _settle()
        yield
        await app.state.pool.close()

    return Starlette(routes=[*_routes(endpoint), *routes()], lifespan=lifespan)


def _settle() -> None:
    """Take the schema, which lives as long as the process, out of every later garbage collection."""
    gc.collect()
    gc.freeze()


def _routes(endpoint: Endpoint) -> list[Route]:
    return [
        Route("/graphql", endpoint),
        Route("/graphql/", _plain, methods=["GET"]),
        Route("/", _plain, methods=["GET"]),
        Route("/health/live", live),
        Route("/health/ready", ready),
    ]


async def _plain(request: Request) -> Response:
    return RedirectResponse("/graphql")
