"""Work on what a large request brought, done beside the event loop so that it goes on serving others; knows no subject.

One thread does it all, one request after another: Python lets a thread run for milliseconds before the loop's turn
comes, and with many of them the loop would wait for each.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar, TypeVarTuple

LARGE = 2_000
"""Values from which a request is large: fewer take the loop ten milliseconds at most."""
_THREAD = ThreadPoolExecutor(1, thread_name_prefix="aside")

T = TypeVar("T")
Given = TypeVarTuple("Given")


def is_large(variables: Mapping[str, Any]) -> bool:
    """Whether variables hold more than a few values, lists and objects counted with what is in them."""
    found, waiting = 0, [*variables.values()]
    while waiting and found <= LARGE:
        value = waiting.pop()
        found += 1
        if isinstance(value, dict | list):
            waiting += value.values() if isinstance(value, dict) else value
    return found > LARGE


async def done(large: bool, work: Callable[[*Given], T], *given: *Given) -> T:
    """What the work answers, done in the thread when it is large, else at once."""
    if not large:
        return work(*given)
    return await asyncio.get_running_loop().run_in_executor(_THREAD, work, *given)
