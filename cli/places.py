"""Where things are: the checkout, the data directory, and paths as the caller typed them."""

import os
from pathlib import Path
from typing import Annotated

import typer

CHECKOUT = Path(__file__).resolve().parents[1]


def given(path: Path) -> Path:
    """A path relative to where the caller stood; the launcher has gone to the checkout since."""
    return Path(os.environ.get("SELARAS_CWD", ".")).absolute() / path.expanduser()


def data_directory(path: Path | None) -> Path:
    """Where the embedded server keeps its data: what was asked for, else .selaras in the checkout."""
    return CHECKOUT / ".selaras" if path is None else given(path)


DataDirectory = Annotated[
    Path | None,
    typer.Option("--data", help="Where the embedded PostgreSQL keeps its data.", show_default=".selaras"),
]
