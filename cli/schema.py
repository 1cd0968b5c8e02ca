"""`./selaras schema`: prints the GraphQL schema in its own language."""

from pathlib import Path
from typing import Annotated

import typer

from cli.places import given


def schema(
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file instead.")] = None,
) -> None:
    """Print the schema (SDL); the committed copy is schema.graphql."""
    from schema import sdl

    text = sdl().rstrip() + "\n"
    if output is None:
        typer.echo(text, nl=False)
    else:
        given(output).write_text(text)
