"""GraphQL over HTTP, audited by the suite of those who wrote its specification down."""

from __future__ import annotations

from collections.abc import Callable

from tests.suites.program import Workshop
from tests.suites.serving import Service

AUDITS = 61


def test_every_audit_is_ok(
    service: Service, workshop: Workshop, record_property: Callable[[str, object], None]
) -> None:
    audits = workshop.finding("audits.mjs", service.url)
    record_property("said", f"{workshop.version('graphql-http')}: {len(audits)} audits")
    assert [audit for audit in audits if audit["status"] != "ok"] == []
    # As many as this version has: a suite that ran fewer would pass emptily.
    assert len({audit["id"] for audit in audits}) == AUDITS
