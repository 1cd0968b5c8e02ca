"""Which media type an answer takes, by the Accept header; knows no request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

RESPONSE, JSON, EVENTS = "application/graphql-response+json", "application/json", "text/event-stream"
_MEANT = {RESPONSE: RESPONSE, JSON: JSON, "*/*": JSON, "application/*": JSON, EVENTS: EVENTS, "text/*": EVENTS}


@lru_cache(256)
def negotiate(accept: str | None) -> str | None:
    """The media type to answer in, None when none is acceptable.

    JSON without a wish. Of the two types of JSON the one that is wanted more, the first named when both are wanted
    alike; a stream of events only for who takes no JSON, since some clients name both and read JSON.
    """
    if not accept or not accept.strip():
        return JSON
    wanted: dict[str, float] = {}
    for part in accept.split(","):
        meant, quality = _range(part)
        if meant is not None:
            wanted[meant] = max(quality, wanted.get(meant, 0.0))
    found = sorted((name for name in wanted if wanted[name] > 0), key=lambda name: (name == EVENTS, -wanted[name]))
    return found[0] if found else None


def named(parameters: Iterable[str]) -> dict[str, str]:
    """The parameters of a media type by their names."""
    found: dict[str, str] = {}
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        found[name] = value.strip('"')
    return found


def is_utf8(parameters: Mapping[str, str]) -> bool:
    """Whether a media type's charset is ours; it is when it names none."""
    return parameters.get("charset", "utf-8") in ("utf-8", "utf8")


def _range(part: str) -> tuple[str | None, float]:
    """The type one part of the header means, and how much it is wanted."""
    kind, *parameters = (piece.strip().lower() for piece in part.split(";"))
    given = named(parameters)
    if not is_utf8(given):
        return None, 0.0
    return _MEANT.get(kind), _quality(given.get("q"))


def _quality(text: str | None) -> float:
    try:
        return 1.0 if text is None else min(1.0, max(0.0, float(text)))
    except ValueError:
        return 0.0
