"""How each endpoint beside GraphQL is asked of a row; knows no person and no database."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import quote

from server import templates, uploads
from server.graphiql.page import DIST
from sheets import layout
from tests.server.asgi import Ask

Headers = Mapping[str, str]


def _templates(named: str, headers: Headers) -> list[Ask]:
    """A form of each kind."""
    return [
        Ask(
            method="GET",
            path=templates.PATH,
            query=f"period={quote(named)}&format={kind}".encode(),
            headers=dict(headers),
        )
        for kind in templates.FORMATS
    ]


def _uploads(named: str, headers: Headers) -> list[Ask]:
    """A filled-in form, sent for each purpose."""
    said = ((layout.MARK, layout.VERSION), (layout.DECIMAL_MARK, ","), (layout.PERIOD, named))
    text = "".join(f"{name};{value}\r\n" for name, value in (*said, (layout.NARRATIVE, "Matrix")))
    sent = {**headers, "content-type": "text/csv"}
    return [
        Ask(text.encode(), path=uploads.PATH, query=f"mode={mode}".encode(), headers=sent) for mode in uploads.VERBS
    ]


OF_A_PERIOD: Mapping[str, Callable[[str, Headers], list[Ask]]] = {
    templates.PATH: _templates,
    uploads.PATH: _uploads,
}
"""Endpoints for who is signed in, each asked of the reporting period that an id names."""

OPEN = frozenset(
    {
        *("/", "/graphql/", "/health/live", "/health/ready"),
        *("/graphiql", "/graphiql/", "/graphiql/queries.json", "/graphiql/NOTICES.txt", "/graphiql/assets/{name}"),
    }
)
"""Paths that answer everybody alike: who asks is not even looked at."""


def opened(path: str) -> str:
    """A path that is there, for one that has a name within."""
    some = min(one.name for one in (DIST / "assets").iterdir())
    return re.sub(r"\{.*\}", some, path)
