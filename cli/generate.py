"""`./selaras generate`: fills a database with as many invented projects as a measurement needs."""

from typing import Annotated

import typer

from cli.places import DataDirectory, data_directory


def generate(
    projects: Annotated[int, typer.Option(help="How many projects.", min=1)] = 1000,
    seed: Annotated[int, typer.Option(help="The same seed gives the same projects.")] = 1,
    data: DataDirectory = None,
) -> None:
    """Generate projects with all that belongs to them, the same for the same seed.

    Works on MIGRATION_DATABASE_URL (the owner's login), or else on the embedded database.
    """
    from cli.database import owner_login
    from cli.progress import phases
    from cli.refusal import Refusal
    from data.generate import SeedTaken, run
    from db.migration import upgrade

    with owner_login(data_directory(data)) as owner, phases() as phase:
        phase("Migrating the database")
        upgrade(owner)
        try:
            run(owner, projects, seed, phase)
        except SeedTaken as taken:
            raise Refusal(str(taken)) from taken
