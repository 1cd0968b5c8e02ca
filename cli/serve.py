"""`./selaras serve`: the server alone, on a database that was migrated before."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from cli.places import given

if TYPE_CHECKING:
    from starlette.types import ASGIApp

SETTINGS = "SELARAS_SERVE"
DOCUMENTS = "SELARAS_DOCUMENTS"


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(help="How many processes answer.", min=1, max=64)] = 2,
) -> None:
    """Serve the API over DATABASE_URL, a login without powers; refuses a database with demo persons."""
    import uvicorn

    from cli.listen import listening, uvicorn_options

    dsn = _database()
    with listening(host, port):
        _refuse_powers(dsn)
        _refuse_demo(dsn)
        _refuse_documents()
        _refuse_key()
    options = uvicorn_options() | {"host": host, "port": port, "workers": workers}
    with _buckets() as buckets:
        said = {"database_url": dsn, "host": host, "port": port, "demo": False, "buckets": str(buckets)}
        os.environ[SETTINGS] = json.dumps(said | _files())
        uvicorn.run("cli.serve:application", factory=True, **options)


def application() -> "ASGIApp":
    """The application of one worker; its settings come from the process that started it."""
    from server.app import create_app
    from server.settings import Settings

    return create_app(Settings(**json.loads(os.environ[SETTINGS])))


@contextmanager
def _buckets() -> Iterator[Path]:
    """The file in which the workers share what was asked of late; it goes with them."""
    from server.buckets import make

    with TemporaryDirectory(prefix="selaras-") as directory:
        file = Path(directory, "buckets")
        make(file)
        yield file


def _database() -> str:
    from cli.database import SERVER_URL
    from cli.refusal import Refusal

    dsn = os.environ.get(SERVER_URL)
    if not dsn:
        raise Refusal(
            f"{SERVER_URL} is not set. Give the server's login, for example "
            "postgresql://selaras_server@db.example/selaras. "
            "To look around without a database: ./selaras demo"
        )
    return dsn


def _refuse_powers(dsn: str) -> None:
    import asyncio

    from cli.refusal import Refusal
    from db.identity import PowerfulLogin, look

    try:
        asyncio.run(look(dsn))
    except PowerfulLogin as problem:
        raise Refusal(str(problem)) from None


def _refuse_demo(dsn: str) -> None:
    from cli.refusal import Refusal
    from db.demo import has_demo_persons

    if has_demo_persons(dsn):
        raise Refusal("this database holds demo persons, whose tokens anybody may have. Serve another, or run the demo")


def _refuse_documents() -> None:
    """Workers that could not start would be started again and again, so a wrong manifest ends here."""
    from cli.refusal import Refusal
    from server.manifest import BadManifest, read

    if path := os.environ.get(DOCUMENTS):
        from compiler.document import Documents
        from schema.build import build
        from server.warming import check

        try:
            check(Documents(build().graphql), read(given(Path(path))))
        except BadManifest as problem:
            raise Refusal(f"{problem}. {DOCUMENTS} names the manifest.") from None


def _files() -> dict[str, str]:
    """Where files are, as the caller typed them: the launcher has gone elsewhere since."""
    named = {name: os.environ.get(f"SELARAS_{name.upper()}") for name in ("documents", "audit_heads", "audit_key")}
    return {name: str(given(Path(path))) for name, path in named.items() if path}


def _refuse_key() -> None:
    from cli.refusal import Refusal
    from db.audit.journal import BadKey, key_of

    if path := os.environ.get("SELARAS_AUDIT_KEY"):
        try:
            key_of(given(Path(path)))
        except BadKey as problem:
            raise Refusal(f"{problem}. SELARAS_AUDIT_KEY names the file.") from None
