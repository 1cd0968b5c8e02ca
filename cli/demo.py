"""`./selaras demo`: everything on this machine, from an empty directory to an answering API."""

from typing import TYPE_CHECKING, Annotated, cast

import typer

from cli.places import DataDirectory, data_directory

if TYPE_CHECKING:
    from socket import socket

    from uvicorn._types import ASGIApplication

    from cli.tokens import Person
    from db.provision import Logins

HOST = "127.0.0.1"


def demo(
    port: Annotated[int, typer.Option(help="Where to listen on 127.0.0.1.", min=1, max=65535)] = 8000,
    data: DataDirectory = None,
) -> None:
    """Start Selaras with five programmes, a token for each demo person and the explorer.

    Uses an embedded PostgreSQL, or yours when DATABASE_URL and MIGRATION_DATABASE_URL are set.
    """
    from cli.database import both_logins
    from cli.listen import listening

    directory = data_directory(data)
    with listening(HOST, port) as listener, both_logins(directory) as logins:
        from cli.tokens import tokens

        _fill(logins)
        people = tokens(directory, logins.owner)
        _welcome(port, people)
        _serve(listener, logins.server, port)


def _fill(logins: "Logins") -> None:
    """Migrate; load the demonstration unless it is there: people have written since, and what they wrote stays."""
    from cli.progress import phases
    from data.demo_data import load
    from db.demo import has_demo_persons
    from db.migration import upgrade

    with phases() as phase:
        phase("Migrating the database")
        upgrade(logins.owner)
        if not has_demo_persons(logins.server):
            load(logins.owner, phase)


def _welcome(port: int, people: "list[Person]") -> None:
    from cli.welcome import welcome

    welcome(f"http://{HOST}:{port}", people)


def _serve(listener: "socket", dsn: str, port: int) -> None:
    from cli.listen import serve_on
    from server.app import create_app
    from server.settings import Settings

    # On the loopback of one person, who may want to see how fast it is.
    settings = Settings(database_url=dsn, host=HOST, port=port, demo=True, organisation_rate=0, anonymous_rate=0)
    application = create_app(settings)
    serve_on(listener, cast("ASGIApplication", application))
