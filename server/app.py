"""The ASGI application: the endpoint and its sockets, the explorer, health, and the pools they share."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import asyncpg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from compiler.execute import Executor
from compiler.streams import Streams
from db.audit.head import heads_of
from db.audit.journal import Journal, key_of
from db.feed import Feed
from db.idempotency import sweep_some
from db.kept import KeptAnswers
from db.pool import TimedOut, Unavailable
from db.pools import Pools
from db.relay import Relay
from db.sign_in import SignIn
from db.viewer import ANONYMOUS
from schema.build import build
from server import templates, uploads
from server.admission import Admission
from server.background import Work, beside
from server.calendar import keep
from server.documents import NamedDocuments
from server.graphiql.page import routes
from server.graphql import Endpoint
from server.health import live, ready
from server.manifest import read
from server.oidc.issuers import Issuers
from server.proxies import Proxies, networks
from server.rounds import Round, going
from server.service import Service
from server.settings import Settings
from server.templates import Templates
from server.uploads import Uploads
from server.warming import warm
from server.webhooks.worker import Worker
from server.websocket import Sockets

PATH = "/graphql"
HOUR, MINUTE = 3600.0, 60.0
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
        pools = await Pools.open(
            settings.database_url, settings.shares, settings.events, plain_webhooks=settings.webhook_plain
        )
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

    def works(self) -> tuple[Work, ...]:
        """What runs beside requests."""
        settings = self.settings
        retention = timedelta(days=settings.event_retention)
        relay = Relay(settings.database_url, interval=settings.relay_interval, retention=retention)
        if not settings.webhooks:
            return (relay.run, self.feed.run)
        worker = Worker(settings.database_url, self.tags, settings.conduct)
        return (relay.run, self.feed.run, worker.run)


def create_app(settings: Settings) -> Application:
    """The application; it connects when it starts and refuses a login that could bypass row security."""
    return Application(settings)


@contextlib.asynccontextmanager
async def _lifespan(app: Application) -> AsyncIterator[None]:
    pools: Pools = await app.open()
    app.state.pools = pools
    _settle()
    async with beside(*app.works()), going(rounds(app, pools)):
        yield
    await app.close()
    await pools.close()


def rounds(app: Application, pools: Pools) -> list[Round]:
    """What a process does by itself beside answering."""
    made = [
        Round("removing expired keys", HOUR, lambda: sweep_some(pools.own)),
        Round("noting which tokens were used", MINUTE, app.sign_in.note_uses),
    ]
    if app.settings.audit_heads is not None:
        made.append(Round("telling where the audit ends", MINUTE, _telling(app.settings.audit_heads, app, pools)))
    if app.settings.calendar_every:
        calendar = app.settings.calendar_every
        made.append(Round("keeping the reporting calendar", calendar, lambda: keep(pools.own, app.settings)))
    return made


def _telling(path: Path, app: Application, pools: Pools) -> Callable[[], Awaitable[None]]:
    """What adds to the journal where the audit's chains end, unless another process is at it."""
    key = None if app.settings.audit_key is None else key_of(app.settings.audit_key)
    journal = Journal(path, key)

    async def tell() -> None:
        with journal.held(wait=False) as file:
            if file is not None:
                await asyncio.to_thread(journal.add, file, await heads_of(pools.own))

    return tell


def _settle() -> None:
    """Take the schema, which lives as long as the process, out of every later garbage collection."""
    gc.collect()
    gc.freeze()


async def _plain(request: Request) -> Response:
    return RedirectResponse(PATH)
