"""`./selaras documents build`: a manifest of trusted documents from files of GraphQL."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from cli.places import given
from cli.refusal import Refusal

documents = typer.Typer(help="Trusted documents: what a public site asks, known to the server before it is asked.")


@documents.callback()
def _group() -> None:
    """Keeps `build` a command of its own while it is the only one."""


@documents.command()
def build(
    directory: Annotated[Path, typer.Argument(help="Where the .graphql files are, at any depth.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The manifest to write.")],
) -> None:
    """Write a manifest of all documents of a directory, each named by its SHA-256; SELARAS_DOCUMENTS takes it."""
    from server.manifest import document_id, written

    texts = list(_texts(given(directory)))
    _refuse_invalid(texts)
    given(output).write_bytes(written({document_id(text): text for _, text in texts}))
    typer.echo(f"{len(texts)} documents in {output}")
    for file, text in texts:
        typer.echo(f"{document_id(text)}  {file}")


def _texts(directory: Path) -> Iterator[tuple[Path, str]]:
    files = sorted(directory.rglob("*.graphql"))
    if not files:
        raise Refusal(f"{directory} holds no .graphql file. Name the directory of your documents.")
    for file in files:
        try:
            yield file.relative_to(directory), file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise Refusal(f"{file} is not UTF-8. Save it as UTF-8.") from None


def _refuse_invalid(texts: list[tuple[Path, str]]) -> None:
    """What the server would refuse to start with is refused here, where its author sees it."""
    from compiler.document import Documents
    from schema.build import build as build_schema

    known = Documents(build_schema().graphql)
    for file, text in texts:
        for error in known.get(text).errors:
            at = f":{error.locations[0].line}" if error.locations else ""
            raise Refusal(f"{file}{at}: {error.message}")
