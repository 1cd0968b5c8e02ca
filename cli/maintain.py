"""`./selaras maintain`: removes what has expired."""

import typer

from cli.places import DataDirectory, data_directory


def maintain(data: DataDirectory = None) -> None:
    """Remove idempotency keys that have expired; a running server does so once an hour.

    Works on MIGRATION_DATABASE_URL (the owner's login), or else on the embedded database.
    """
    import asyncio

    from cli.database import owner_login
    from db.idempotency import sweep_all

    with owner_login(data_directory(data)) as owner:
        removed = asyncio.run(sweep_all(owner))
    typer.echo(f"{removed} idempotency keys had expired and are removed")
