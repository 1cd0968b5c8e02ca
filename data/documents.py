"""Files to load, read as plain tables of values; knows nothing of what they mean."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from data.errors import NothingToLoad, Problem


@dataclass(frozen=True)
class Document:
    """What one file says, and how the file is called in messages."""

    file: str
    content: Mapping[str, Any]


def documents(path: Path, problems: list[Problem]) -> list[Document]:
    """The TOML file, or all below a directory in the order of their names; damaged ones become problems."""
    files = sorted(path.rglob("*.toml")) if path.is_dir() else [path]
    if not files or not path.exists():
        raise NothingToLoad(f"{path}: {'holds no .toml file' if path.is_dir() else 'no such file or directory'}.")
    read = (_document(file, str(file.relative_to(path.parent)), problems) for file in files)
    return [document for document in read if document is not None]


def _document(file: Path, name: str, problems: list[Problem]) -> Document | None:
    try:
        return Document(name, tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.append(Problem(name, "the file", None, f"is no TOML: {error}.", "Mend that line first."))
    except OSError as error:
        problems.append(Problem(name, "the file", None, f"cannot be read: {error.strerror}.", ""))
    return None
