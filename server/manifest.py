"""The manifest of trusted documents read: which id stands for which text; knows no schema.

Three forms are read: an object of ids and texts, as `./selaras documents build` and Relay's compiler write it, and
Apollo's, whose operations each hold an `id` and a `body`. An id that is a SHA-256 must be its text's.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import orjson

PREFIX = "sha256:"
_DIGEST = re.compile(r"(sha256:)?([0-9a-f]{64})", re.ASCII)


class BadManifest(Exception):
    """A manifest that cannot be used; the message names the file, the document and the mend."""


def document_id(text: str) -> str:
    """The id of a document that is named by its SHA-256."""
    return PREFIX + hashlib.sha256(text.encode()).hexdigest()


def read(path: Path) -> dict[str, str]:
    """The documents of a manifest by their ids; BadManifest otherwise."""
    try:
        found = orjson.loads(path.read_bytes())
    except OSError as problem:
        raise BadManifest(f"{path}: it cannot be read: {problem.strerror}") from None
    except orjson.JSONDecodeError as problem:
        raise BadManifest(f"{path}: it is no JSON: {problem}") from None
    return dict(_checked(path, name, text) for name, text in _entries(path, found))


def _entries(path: Path, found: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(found, dict) and found.get("format") == "apollo-persisted-query-manifest":
        operations = found.get("operations")
        if isinstance(operations, list) and all(isinstance(one, dict) for one in operations):
            return [(one.get("id"), one.get("body")) for one in operations]
    elif isinstance(found, dict):
        return list(found.items())
    raise BadManifest(f'{path}: it must be one JSON object, {{"sha256:…": "query …"}}')


def _checked(path: Path, name: Any, text: Any) -> tuple[str, str]:
    if not isinstance(name, str) or not name or not isinstance(text, str):
        raise BadManifest(f"{path}: {str(name)[:80]!r} must be an id with a document's text")
    digest = _DIGEST.fullmatch(name)
    if digest is None:
        return name, text
    whole = PREFIX + digest[2]
    if document_id(text) != whole:
        raise BadManifest(f"{path}: {name} is not the SHA-256 of its document; build the manifest anew")
    return whole, text


def written(documents: Mapping[str, str]) -> bytes:
    """A manifest as bytes, in the order of its ids."""
    return orjson.dumps(dict(sorted(documents.items())), option=orjson.OPT_INDENT_2) + b"\n"
