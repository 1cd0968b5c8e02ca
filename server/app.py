"""The ASGI application: the endpoint, the explorer, health, and the pool they share."""

from __future__ import annotations

import contextlib
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

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        app.state.pool = await Pool.open(
            settings.database_url, size=settings.pool_size, statement_timeout=settings.statement_timeout
        )
        built = build()
        executor = Executor(built.graphql, built.types, app.state.pool, built.acts)
        app.state.endpoint = Endpoint(executor, SignIn(app.state.pool))
        yield
        await app.state.pool.close()

    return Starlette(routes=[*_routes(), *routes()], lifespan=lifespan)


def _routes() -> list[Route]:
    every = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    return [
        Route("/graphql", graphql, methods=every),
        Route("/graphql/", _plain, methods=["GET"]),
        Route("/", _plain, methods=["GET"]),
        Route("/health/live", live),
        Route("/health/ready", ready),
    ]


async def graphql(request: Request) -> Response:
    """The GraphQL endpoint."""
    endpoint: Endpoint = request.app.state.endpoint
    return await endpoint(request)


async def _plain(request: Request) -> Response:
    return RedirectResponse("/graphql")
