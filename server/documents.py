"""Documents that clients name instead of sending: trusted ones of a manifest, and those kept as they come."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from graphql import GraphQLError

from compiler.document import LEAST_WEIGHT
from compiler.recent import Recent
from db.viewer import Viewer
from server.asked import Asked
from server.manifest import PREFIX

KEPT_CHARACTERS = 1_000_000
"""How much text clients may keep here, those with a token and those without each."""


class Named(NamedTuple):
    """A document found: its text, and whether it is one of the manifest's."""

    text: str
    trusted: bool


class NamedDocuments:
    """Finds the text that a request asks, by name or as it is sent."""

    def __init__(self, trusted: Mapping[str, str], *, trusted_only: bool, keeps: bool) -> None:
        self._trusted = trusted
        self._texts = frozenset(trusted.values()) if trusted_only else frozenset()
        self._trusted_only, self._keeps = trusted_only, keeps
        self._kept = {signed_in: Recent[str, str](KEPT_CHARACTERS) for signed_in in (False, True)}

    def find(self, asked: Asked, viewer: Viewer) -> Named:
        """The document a request asks; GraphQLError when it is unknown, or not allowed to the viewer."""
        if asked.document_id is None and asked.digest is None and not self._trusted_only:
            assert asked.query is not None
            return Named(asked.query, False)
        found = self._named(asked, viewer)
        if self._trusted_only and not viewer.user_id and not found.trusted:
            raise _error(
                "FORBIDDEN", "Without a token only trusted documents are answered; send a `documentId`, or a token."
            )
        return found

    def keep(self, asked: Asked, viewer: Viewer) -> None:
        """Keep a valid document under the SHA-256 that came with it."""
        if asked.digest is not None and asked.query is not None:
            self._kept[bool(viewer.user_id)].put(asked.digest, asked.query, max(len(asked.query), LEAST_WEIGHT))

    def _named(self, asked: Asked, viewer: Viewer) -> Named:
        if asked.document_id is not None:
            return self._of_manifest(asked.document_id)
        if asked.digest is not None:
            return self._of_client(asked, asked.digest, viewer)
        assert asked.query is not None
        return Named(asked.query, asked.query in self._texts)

    def _of_manifest(self, document_id: str) -> Named:
        text = self._trusted.get(document_id)
        if text is None:
            raise _error(
                "PERSISTED_QUERY_NOT_FOUND",
                f"documentId {document_id[:80]!r} is not among this server's trusted documents; have it added.",
            )
        return Named(text, True)

    def _of_client(self, asked: Asked, digest: str, viewer: Viewer) -> Named:
        """A document by its SHA-256 alone, or one that comes with it to be kept. The texts are Apollo's."""
        trusted = self._trusted.get(PREFIX + digest)
        if trusted is not None and asked.query in (None, trusted):
            return Named(trusted, True)
        if not self._keeps:
            raise _error("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")
        text = asked.query if asked.query is not None else self._kept[bool(viewer.user_id)].get(digest)
        if text is None:
            raise _error("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")
        if asked.query is not None and hashlib.sha256(text.encode()).hexdigest() != digest:
            raise _error("BAD_REQUEST", "provided sha does not match query")
        return Named(text, False)


def _error(code: str, message: str) -> GraphQLError:
    return GraphQLError(message, extensions={"code": code})
