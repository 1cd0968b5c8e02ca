"""What a serving process does by itself beside answering: events, keys, tokens, the audit's ends, the calendar."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from pathlib import Path

from db.audit.head import heads_of
from db.audit.journal import Journal, key_of
from db.feed import Feed
from db.idempotency import sweep_some
from db.pools import Pools
from db.relay import Relay
from db.sign_in import SignIn
from server.background import Work
from server.calendar import keep
from server.settings import Settings
from server.webhooks.worker import Worker

HOUR, MINUTE, MOMENT = 3600.0, 60.0, 1.0


def upkeep(settings: Settings, pools: Pools, sign_in: SignIn, feed: Feed, tags: Mapping[str, int]) -> list[Work]:
    """What goes on all the time, and what comes from time to time, as far as it is configured."""
    return [
        *_of_events(settings, feed, tags),
        Work("removing expired keys", HOUR, lambda: sweep_some(pools.own)),
        Work("noting which tokens were used", MINUTE, sign_in.note_uses),
        *_of_the_audit(settings, pools),
        *_of_the_calendar(settings, pools),
    ]


def _of_events(settings: Settings, feed: Feed, tags: Mapping[str, int]) -> list[Work]:
    retention = timedelta(days=settings.event_retention)
    relay = Relay(settings.database_url, interval=settings.relay_interval, retention=retention)
    works = [
        Work("relaying events", MOMENT, relay.run, at_once=True),
        Work("following events", MOMENT, feed.run, at_once=True),
    ]
    if settings.webhooks:
        worker = Worker(settings.database_url, tags, settings.conduct)
        works.append(Work("delivering to webhooks", MOMENT, worker.run, at_once=True))
    return works


def _of_the_audit(settings: Settings, pools: Pools) -> list[Work]:
    if settings.audit_heads is None:
        return []
    return [Work("telling where the audit ends", MINUTE, _telling(settings.audit_heads, settings.audit_key, pools))]


def _telling(path: Path, key: Path | None, pools: Pools) -> Callable[[], Awaitable[None]]:
    """What adds to the journal where the audit's chains end, unless another process is at it."""
    journal = Journal(path, None if key is None else key_of(key))

    async def tell() -> None:
        with journal.held(wait=False) as file:
            if file is not None:
                await asyncio.to_thread(journal.add, file, await heads_of(pools.own))

    return tell


def _of_the_calendar(settings: Settings, pools: Pools) -> list[Work]:
    if not settings.calendar_every:
        return []
    return [Work("keeping the reporting calendar", settings.calendar_every, lambda: keep(pools.own, settings))]
