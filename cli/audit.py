"""`./selaras audit`: proves the record of changes, and tells elsewhere where its chains end."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.places import DataDirectory, data_directory, given

if TYPE_CHECKING:
    from db.audit.head import Head
    from db.audit.verify import Verdict

audit = typer.Typer(help="The record of all changes: a chain of entries for each organisation.", no_args_is_help=True)

KeyFile = Annotated[Path | None, typer.Option(help="A file with the key that signs what is told elsewhere.")]


@audit.command()
def verify(
    organisation: Annotated[str | None, typer.Option(help="Only the chain of the organisation of this code.")] = None,
    heads: Annotated[Path | None, typer.Option(help="A journal of heads, written by `audit heads`.")] = None,
    key: KeyFile = None,
    data: DataDirectory = None,
) -> None:
    """Prove every chain, and name the first broken link of each that is not whole.

    Entries that were changed, removed, inserted or reordered are found by the chains themselves; a tail that was cut
    off, or a chain that was written anew, by a journal of heads that was kept elsewhere.
    """
    import asyncio

    from cli.database import owner_login
    from cli.refusal import Refusal
    from db.audit.journal import BadJournal, BadKey
    from db.audit.verify import verify_database

    try:
        with owner_login(data_directory(data)) as owner:
            verdict = asyncio.run(verify_database(owner, organisation, _told(heads, key)))
    except (BadJournal, BadKey, OSError) as problem:
        raise Refusal(str(problem)) from None
    except LookupError:
        raise Refusal(f"there is no organisation {organisation}; give the code of one") from None
    _tell(verdict)


@audit.command()
def heads(
    out: Annotated[Path | None, typer.Option(help="Add to this journal; without it, one line is printed.")] = None,
    sign: KeyFile = None,
    data: DataDirectory = None,
) -> None:
    """Tell where each chain ends now, signed when a key is given; keep it where whoever writes the database cannot."""
    import asyncio

    from cli.database import owner_login
    from cli.refusal import Refusal
    from db.audit.journal import BadJournal, BadKey, Journal, WentBack, key_of, line

    try:
        key = None if sign is None else key_of(given(sign))
        with owner_login(data_directory(data)) as owner:
            if out is None:
                typer.echo(line(asyncio.run(_heads(owner)), key).decode(), nl=False)
                return
            journal = Journal(given(out), key)
            with journal.held() as file:
                assert file is not None, "who waits gets it"
                typer.echo(f"{journal.add(file, asyncio.run(_heads(owner)))} chains have grown since")
    except (BadJournal, BadKey, OSError) as problem:
        raise Refusal(str(problem)) from None
    except WentBack as problem:
        raise Refusal(f"entries are missing: {problem}. Run `audit verify --heads` with this journal.") from None


def _told(path: Path | None, key: Path | None) -> "Iterator[tuple[str, Head]]":
    from db.audit.journal import key_of, read

    if path is not None:
        with given(path).open("rb") as file:
            yield from read(file, None if key is None else key_of(given(key)))


async def _heads(dsn: str) -> "list[Head]":
    import asyncpg

    from db.audit.head import heads as of_database

    connection = await asyncpg.connect(dsn, timeout=10)
    try:
        return await of_database(connection)
    finally:
        await connection.close()


def _tell(verdict: "Verdict") -> None:
    for one in verdict.broken:
        name = verdict.names.get(one.chain, f"chain {one.chain}")
        typer.echo(f"{name}: {one.fault.value} at {one.position}: {one.says}", err=True)
    looked = f"{verdict.entries} entries of {verdict.chains} chains"
    if verdict.broken:
        typer.echo(f"{looked}: {len(verdict.broken)} chains are broken", err=True)
        raise typer.Exit(1)
    typer.echo(f"{looked}: all are whole")
