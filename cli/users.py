"""`./selaras users …`: the first persons of a new database, and what is held of one; all else is done over the API."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from cli.places import DataDirectory, data_directory
from cli.refusal import Refusal

users = typer.Typer(help="The first ADMIN, a first token, an identity, an export; all else is done over the API.")
Email = Annotated[str, typer.Argument(help="The person's address at work.")]


@users.command()
def admin(
    email: Email,
    organisation: Annotated[str, typer.Option(help="The code of the person's organisation.")],
    name: Annotated[str | None, typer.Option(help="The name shown, for a person who is not known yet.")] = None,
    operator: Annotated[
        bool, typer.Option("--operator", help="The organisation operates the platform: it appoints ADMINs elsewhere.")
    ] = False,
    data: DataDirectory = None,
) -> None:
    """Make a person ADMIN of an organisation; safe to repeat."""
    from db.persons import appoint_admin

    with _owner(data) as owner:
        appoint_admin(owner, email, name, organisation, operator=operator)
    typer.echo(f"{email} is ADMIN of {organisation}{', which operates the platform' if operator else ''}")


@users.command()
def token(
    email: Email,
    days: Annotated[int, typer.Option(help="How long it holds.", min=1, max=365)] = 1,
    data: DataDirectory = None,
) -> None:
    """Print a new token of a person's, this once: to begin with, before an issuer of tokens is set up."""
    from db.persons import issue_token

    with _owner(data) as owner:
        typer.echo(issue_token(owner, email, days))


@users.command()
def bind(
    email: Email,
    issuer: Annotated[str, typer.Argument(help="The issuer, exactly as it calls itself.")],
    subject: Annotated[str, typer.Argument(help="What it calls the person: `sub` in its tokens.")],
    data: DataDirectory = None,
) -> None:
    """Let a person sign in by the tokens of an issuer."""
    from db.persons import bind as bind_person

    with _owner(data) as owner:
        bind_person(owner, email, issuer, subject)
    typer.echo(f"{email} signs in as {subject} of {issuer}")


@users.command()
def export(email: Email, data: DataDirectory = None) -> None:
    """Print all that is held of a person, as JSON."""
    from db.persons import export as export_person

    with _owner(data) as owner:
        typer.echo(json.dumps(export_person(owner, email), indent=2, ensure_ascii=False))


@contextmanager
def _owner(data: DataDirectory) -> Iterator[str]:
    """The owner's login; what cannot be done is told without a traceback."""
    from cli.database import owner_login
    from db.persons import NoSuch

    with owner_login(data_directory(data)) as owner:
        try:
            yield owner
        except NoSuch as problem:
            raise Refusal(str(problem)) from None
