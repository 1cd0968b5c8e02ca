"""The ASGI application: the endpoint and its sockets, the explorer, health, and the pools they share."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import AsyncIterator

import asyncpg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from compiler.execute import Executor
from compiler.streams import Streams
from db.feed import Feed
from db.kept import KeptAnswers
from db.pool import TimedOut, Unavailable
from db.pools import Pools
from db.sign_in import SignIn
from db.viewer import ANONYMOUS
from schema.build import build
from server import templates, uploads
from server.admission import Admission
from server.background import Work, beside
from server.documents import NamedDocuments
from server.graphiql.page import routes
from server.graphql import Endpoint
from server.health import live, ready
from server.manifest import read
from server.oidc.issuers import Issuers
from server.proxies import Proxies, networks
from server.service import Service
from server.settings import Settings
from server.templates import Templates
from server.upkeep import upkeep
from server.uploads import Uploads
from server.warming import warm
from server.websocket import Sockets

PATH = "/graphql"
AWAY = (Unavailable, TimedOut, asyncpg.PostgresError)
"""What noting may meet; it is noted the next time, or not at all."""


class Application(Starlette):
    """Starlette, but for the one path that is asked most: what it would do on the way costs a lookup a fifth."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._endpoint, self._sockets = Endpoint(settings), Sockets(settings)
        self._proxies = Proxies(networks(settings.trusted_proxies), settings.forwarded_header)
        self._templates, self._uploads = Templates(settings), Uploads(settings)
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
            Route(templates.PATH, self._templates),
            Route(uploads.PATH, self._uploads),
            Route("/health/live", live),
            Route("/health/ready", ready),
        ]

    async def open(self) -> Pools:
        """Connect, make ready what is trusted, and begin to serve."""
        settings = self.settings
        trusted = read(settings.documents) if settings.documents is not None else {}
        pools = await Pools.open(settings.database_url, settings.shares, settings.events, session=settings.session)
        built = build()
        kept = KeptAnswers(pools.of(ANONYMOUS), settings.kept_answers) if settings.kept_answers else None
        self.feed = Feed(settings.database_url, pools.events, max(1, settings.event_pool_size - 1))
        executor = Executor(built.graphql, built.types, pools.own, built.acts, pool_of=pools.of, kept=kept)
        self.tags = executor.tags
        executor.streams = Streams(self.feed, pools.events, executor.tags, settings.followers)
        warm(executor, trusted)
        documents = NamedDocuments(trusted, trusted_only=settings.trusted_only, keeps=settings.persisted_queries)
        self.issuers = Issuers(settings.issuers, settings.expected) if settings.issuers else None
        self.sign_in = SignIn(pools.own, self.issuers)
        service = Service(executor, self.sign_in, documents, Admission(settings))
        for endpoint in (self._endpoint, self._sockets, self._templates, self._uploads):
            endpoint.service = service
        return pools

    async def close(self) -> None:
        """Note what is to be noted, and leave PostgreSQL and the issuers."""
        with contextlib.suppress(*AWAY):
            await self.sign_in.note_uses()
        if self.issuers is not None:
            await self.issuers.close()

    def works(self, pools: Pools) -> list[Work]:
        """What runs beside requests."""
        return upkeep(self.settings, pools, self.sign_in, self.feed, self.tags)


def create_app(settings: Settings) -> Application:
    """The application; it connects when it starts and refuses a login that could bypass row security."""
    return Application(settings)


@contextlib.asynccontextmanager
async def _lifespan(app: Application) -> AsyncIterator[None]:
    pools: Pools = await app.open()
    app.state.pools = pools
    _settle()
    async with beside(app.works(pools)):
        yield
    await app.close()
    await pools.close()


def _settle() -> None:
    """Take the schema, which lives as long as the process, out of every later garbage collection."""
    gc.collect()
    gc.freeze()


async def _plain(request: Request) -> Response:
    return RedirectResponse(PATH)
