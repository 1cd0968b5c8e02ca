"""What a client asked, checked in form: a document or the name of one, variables, extensions; knows no schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import orjson

from server.refusals import BadRequest

DOCUMENT_BYTES = 100_000
NAME_CHARACTERS = 300
PATH_CHARACTERS = 150
"""How far a message follows the path to a value; each waiting part holds one."""
PARAMETERS = ("query", "documentId", "variables", "operationName", "extensions")
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Asked(NamedTuple):
    """A request whose form holds. Either `query` or `document_id` or `digest` is there."""

    query: str | None
    variables: Mapping[str, Any] = MappingProxyType({})
    operation_name: str | None = None
    document_id: str | None = None
    digest: str | None = None
    """The SHA-256 by which a client keeps a document here: extensions.persistedQuery."""


def from_json(raw: bytes) -> Asked:
    """The request of a JSON body; BadRequest otherwise."""
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise BadRequest(400, "The body is not JSON in UTF-8; mend it, and send one object.") from None
    return asked(body, suspicious=b"\\u0000" in raw)


def from_query(given: Mapping[str, str]) -> Asked:
    """The request of a query string's parameters; BadRequest otherwise."""
    body: dict[str, Any] = {name: given[name] for name in PARAMETERS if name in given}
    for name in ("variables", "extensions"):
        if name in body:
            body[name] = _json(name, body[name])
    return asked(body, suspicious=True)


def _json(name: str, text: str) -> Any:
    try:
        return orjson.loads(text) if text else None
    except orjson.JSONDecodeError:
        raise BadRequest(400, f"`{name}` is not a JSON object.") from None


def asked(body: Any, *, suspicious: bool) -> Asked:
    """The request of a JSON value; `suspicious` when a NUL may be in it."""
    if not isinstance(body, dict):
        raise BadRequest(400, "The body must be one JSON object; batches are not taken.")
    query, variables, name = body.get("query"), body.get("variables"), body.get("operationName")
    if not isinstance(variables, dict | None):
        raise BadRequest(400, "`variables` must be a JSON object or null.")
    if not isinstance(name, str | None) or (name is not None and len(name) > NAME_CHARACTERS):
        raise BadRequest(400, f"`operationName` must be a string of at most {NAME_CHARACTERS} characters, or null.")
    document_id, extensions = body.get("documentId"), body.get("extensions")
    digest = None if extensions is None else _digest(extensions)
    _check_document(query, document_id, digest)
    if suspicious:
        _refuse_unstorable(variables, "variables")
        _refuse_unstorable(query, "query")
    return Asked(query, variables or {}, name or None, document_id, digest)


def _check_document(query: Any, document_id: Any, digest: str | None) -> None:
    if document_id is not None:
        if query is not None or digest is not None:
            raise BadRequest(400, "Send `documentId` or `query`, not both.")
        if not isinstance(document_id, str) or not 0 < len(document_id) <= NAME_CHARACTERS:
            raise BadRequest(400, '`documentId` must be a string such as "sha256:…".')
        return
    if query is None and digest is not None:
        return
    if not isinstance(query, str) or not query.strip():
        raise BadRequest(400, "`query` must be a GraphQL document.")
    if len(query) > DOCUMENT_BYTES or (not query.isascii() and len(query.encode()) > DOCUMENT_BYTES):
        raise BadRequest(413, f"The document is larger than {DOCUMENT_BYTES} bytes; split it.")


def _digest(extensions: Any) -> str | None:
    """The SHA-256 of a kept document, if the extensions name one."""
    if not isinstance(extensions, dict):
        raise BadRequest(400, "`extensions` must be a JSON object or null.")
    found = extensions.get("persistedQuery")
    if found is None:
        return None
    if not isinstance(found, dict) or found.get("version") != 1:
        raise BadRequest(400, "Unsupported persisted query version; `persistedQuery.version` must be 1.")
    digest = found.get("sha256Hash")
    if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
        raise BadRequest(400, "`persistedQuery.sha256Hash` must be 64 hexadecimal digits in lower case.")
    return digest


def _refuse_unstorable(value: Any, where: str) -> None:
    """PostgreSQL stores no NUL; the walk is iterative and its paths are short, since JSON may be deep and wide."""
    waiting: list[tuple[str, Any]] = [(where, value)]
    while waiting:
        path, found = waiting.pop()
        if isinstance(found, str) and "\x00" in found:
            raise BadRequest(400, f"{path} holds a NUL character; leave it out.")
        if isinstance(found, dict):
            waiting += [(_below(path, f".{key[:40]}"), item) for key, item in found.items()]
        elif isinstance(found, list):
            waiting += [(_below(path, f"[{index}]"), item) for index, item in enumerate(found)]


def _below(path: str, step: str) -> str:
    """The path of a part; what lies deeper than a path may be long shares the one it has."""
    return path + step if len(path) < PATH_CHARACTERS else path
