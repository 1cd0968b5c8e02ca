"""The explorer over HTTP: its page, its files and its saved queries; knows nothing of GraphQL execution."""

import gzip
from dataclasses import asdict
from functools import cache
from pathlib import Path

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from server.graphiql.saved import saved_queries

DIST = Path(__file__).parent / "dist"
QUERIES = Path(__file__).parent / "queries"

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",  # the code editor writes style elements
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "worker-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
_GUARD = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# A name under assets/ holds the digest of its content, so a copy is good for ever.
_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_ASK_EACH_TIME = {"Cache-Control": "no-cache"}
_MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
}


def page() -> Response:
    """The explorer itself, for a browser's GET at …/graphql; its files are beside it at …/graphiql/."""
    return Response(
        _content(DIST / "index.html"),
        media_type="text/html; charset=utf-8",
        headers=_GUARD | _ASK_EACH_TIME | {"Vary": "Accept"},
    )


def routes(queries: Path = QUERIES) -> list[BaseRoute]:
    """Routes of the page's files, its licence notices and the saved queries of the folder given."""

    def listing(request: Request) -> Response:
        found, problems = saved_queries(queries)
        body = {
            "queries": [asdict(query) for query in found],
            "problems": [{"file": problem.file, "message": problem.message} for problem in problems],
        }
        return Response(orjson.dumps(body), media_type="application/json", headers=_GUARD | _ASK_EACH_TIME)

    return [
        Route("/graphiql", _to_page),
        Route("/graphiql/", _to_page),
        Route("/graphiql/queries.json", listing),
        Route("/graphiql/NOTICES.txt", _notices),
        Route("/graphiql/assets/{name}", _asset),
    ]


def _to_page(request: Request) -> Response:
    return RedirectResponse(request.scope.get("root_path", "").rstrip("/") + "/graphql", status_code=307)


def _notices(request: Request) -> Response:
    return FileResponse(DIST / "NOTICES.txt", media_type="text/plain; charset=utf-8", headers=_GUARD | _ASK_EACH_TIME)


# Plain functions run in a thread: the first request for a large file compresses it without stalling others.
def _asset(request: Request) -> Response:
    """One file of the bundle; only names the build listed are served, so no path can leave the folder."""
    path = _assets().get(request.path_params["name"])
    if path is None:
        raise HTTPException(404, "The explorer has no such file.")
    headers = _GUARD | _FOR_EVER | {"Vary": "Accept-Encoding"}
    media_type = _MEDIA_TYPES[path.suffix]
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(_content(path), media_type=media_type, headers=headers)
    return Response(_compressed(path), media_type=media_type, headers=headers | {"Content-Encoding": "gzip"})


@cache
def _assets() -> dict[str, Path]:
    return {path.name: path for path in (DIST / "assets").iterdir()}


@cache
def _content(path: Path) -> bytes:
    return path.read_bytes()


@cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(_content(path), mtime=0)
