"""Automatic persisted queries as Apollo Client sends them: the hash first, the document once, then never again."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from tests.suites.program import Workshop
from tests.suites.serving import Service


def step(code: str, *, document: bool = False, method: str = "POST") -> dict[str, Any]:
    """One request of the client and what it was answered."""
    return {"method": method, "document": document, "code": code}


def test_a_document_is_sent_once(
    service: Service, workshop: Workshop, record_property: Callable[[str, object], None]
) -> None:
    found = workshop.finding("apollo-persisted.mjs", service.url, secrets.token_hex(8))
    assert found["first"] == {
        "found": ["ID-JP-SMI", None],
        "sent": [step("PERSISTED_QUERY_NOT_FOUND"), step("data", document=True), step("data")],
    }
    assert found["another"] == {"found": ["ID-JP-SMI"], "sent": [step("data", method="GET")]}
    record_property("said", f"{workshop.version('@apollo/client')}: a persisted query was sent once and asked by hash")
