"""The ASGI application: the endpoint and its sockets, the explorer, health, and the pools they share."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from compiler.execute import Executor
from db.kept import KeptAnswers
from db.pools import Pools
from db.sign_in import SignIn
from db.viewer import ANONYMOUS
from schema.build import build
from server.admission import Admission
from server.documents import NamedDocuments
from server.graphiql.page import routes
from server.graphql import Endpoint
from server.health import live, ready
from server.manifest import read
from server.proxies import Proxies, networks
from server.service import Service
from server.settings import Settings
from server.warming import warm
from server.websocket import Sockets

PATH = "/graphql"


class Application(Starlette):
    """Starlette, but for the one path that is asked most: what it would do on the way costs a lookup a fifth."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._endpoint, self._sockets = Endpoint(settings), Sockets(settings)
        self._proxies = Proxies(networks(settings.trusted_proxies), settings.forwarded_header)
        super().__init__(routes=[*self._routes(), *routes()], lifespan=_lifespan)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._proxies.networks and scope["type"] != "lifespan":
            self._proxies.seen(scope)
        if scope["type"] == "http" and scope["path"] == PATH:
            await self._endpoint(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    def _routes(self) -> list[Route | WebSocketRoute]:
        return [
            Route(PATH, self._endpoint),
            WebSocketRoute(PATH, self._sockets),
            Route("/graphql/", _plain, methods=["GET"]),
            Route("/", _plain, methods=["GET"]),
            Route("/health/live", live),
            Route("/health/ready", ready),
        ]

    async def open(self) -> Pools:
        """Connect, make ready what is trusted, and begin to serve."""
        settings = self._settings
        trusted = read(settings.documents) if settings.documents is not None else {}
        pools = await Pools.open(settings.database_url, settings.shares)
        built = build()
        kept = KeptAnswers(pools.of(ANONYMOUS), settings.kept_answers) if settings.kept_answers else None
        executor = Executor(built.graphql, built.types, pools.own, built.acts, pool_of=pools.of, kept=kept)
        warm(executor, trusted)
        documents = NamedDocuments(trusted, trusted_only=settings.trusted_only, keeps=settings.persisted_queries)
        service = Service(executor, SignIn(pools.own), documents, Admission(settings))
        self._endpoint.service = self._sockets.service = service
        return pools


def create_app(settings: Settings) -> Application:
    """The application; it connects when it starts and refuses a login that could bypass row security."""
    return Application(settings)


@contextlib.asynccontextmanager
async def _lifespan(app: Application) -> AsyncIterator[None]:
    app.state.pools = await app.open()
    _settle()
    yield
    await app.state.pools.close()


def _settle() -> None:
    """Take the schema, which lives as long as the process, out of every later garbage collection."""
    gc.collect()
    gc.freeze()


async def _plain(request: Request) -> Response:
    return RedirectResponse(PATH)
