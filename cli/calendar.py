"""`./selaras calendar`: keeps the reporting calendar once: periods made ahead, reminders said."""

from typing import TYPE_CHECKING, Annotated

import typer

from cli.places import DataDirectory, data_directory

if TYPE_CHECKING:
    from db.calendar_work import Done


def calendar(
    horizon: Annotated[int, typer.Option(help="Days ahead of which periods are made.", min=1, max=3660)] = 400,
    days_ahead: Annotated[
        str, typer.Option("--days-ahead", help="How many days before a due day it is announced.")
    ] = "14,7,1",
    data: DataDirectory = None,
) -> None:
    """Make the reporting periods that begin soon, and write reminders of those due soon, due and overdue.

    What is there is not made again: run it as often as you like, beside servers that do the same. Works on DATABASE_URL
    (the server's login), or else on the embedded database.
    """
    import asyncio

    from cli.database import server_login
    from cli.refusal import Refusal

    try:
        days = [int(part) for part in days_ahead.split(",") if part.strip()]
    except ValueError:
        raise Refusal(f"--days-ahead {days_ahead}: give whole numbers of days, separated by commas.") from None
    with server_login(data_directory(data)) as server:
        done = asyncio.run(_run(server, horizon, days))
    if done is None:
        typer.echo("another server keeps the calendar just now")
    else:
        typer.echo(f"{done.periods} periods made, {done.reminders} reminders said")


async def _run(server: str, horizon: int, days_ahead: list[int]) -> "Done | None":
    from datetime import UTC, datetime

    import asyncpg

    from db.calendar_work import work

    connection = await asyncpg.connect(server, timeout=10)
    try:
        return await work(connection, datetime.now(UTC), horizon, days_ahead)
    finally:
        await connection.close()
