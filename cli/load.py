"""`./selaras load`: puts reference data, the five programmes or your own files into a migrated database."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.places import DataDirectory, data_directory, given

if TYPE_CHECKING:
    from cli.progress import Phase


def load(
    path: Annotated[Path | None, typer.Argument(help="A TOML file or a directory of them; see docs/.")] = None,
    data: DataDirectory = None,
    holidays: Annotated[
        Path | None,
        typer.Option("--holidays", metavar="FILE.csv", help="Holidays: calendar, date, name_en, name_id; see docs/."),
    ] = None,
    reference: Annotated[bool, typer.Option("--reference", help="Only regions, countries, commodities.")] = False,
) -> None:
    """Load your own files; without PATH the demonstration; what is there already stays as it is.

    Works on MIGRATION_DATABASE_URL (the owner's login), or else on the embedded database.
    """
    from cli.database import owner_login
    from cli.progress import phases
    from cli.refusal import Refusal
    from data.errors import LoadError
    from db.migration import upgrade

    with owner_login(data_directory(data)) as owner, phases() as phase:
        phase("Migrating the database")
        upgrade(owner)
        try:
            said = _load(owner, path, holidays, reference, phase)
        except LoadError as error:
            raise Refusal(str(error)) from None
    typer.echo(said)


def _load(owner: str, path: Path | None, holidays: Path | None, reference: bool, phase: "Phase") -> str:
    from data.demo_data import load as load_demo
    from data.demo_data import load_reference
    from data.importer import load_holidays, load_path

    if holidays is not None:
        return str(load_holidays(owner, given(holidays), phase))
    if path is not None:
        return str(load_path(owner, given(path), phase))
    return str(load_reference(owner, phase) if reference else load_demo(owner, phase))
