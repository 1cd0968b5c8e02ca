"""`./selaras migrate`: brings the database to a revision of its schema."""

from typing import Annotated

import typer

from cli.places import DataDirectory, data_directory


def migrate(
    down: Annotated[str | None, typer.Option(metavar="REVISION", help="Go back to this one.")] = None,
    show: Annotated[bool, typer.Option("--show", help="Only print the revision the database is at.")] = False,
    data: DataDirectory = None,
) -> None:
    """Migrate MIGRATION_DATABASE_URL (the owner's login) or the embedded database to the newest revision."""
    from cli.database import owner_login
    from db.migration import current, downgrade, upgrade

    with owner_login(data_directory(data)) as owner:
        before = current(owner)
        if down is not None:
            downgrade(owner, down)
        elif not show:
            upgrade(owner)
        after = current(owner)
    typer.echo(after or "empty" if before == after else f"{before or 'empty'} → {after or 'empty'}")
