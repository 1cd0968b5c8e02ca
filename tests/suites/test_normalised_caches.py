"""The two other clients that keep a normalised cache walk our lists, with no setting but the list's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.suites.program import Workshop
from tests.suites.serving import Service

PROVINCES = "{ regions(filter: { level: { eq: PROVINCE } }, first: 100) { totalCount nodes { code } } }"
# What urql accepts by itself: JSON must win over the event stream that it also names.
URQL_ACCEPTS = (
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"
)


def walked(service: Service, page: int) -> dict[str, Any]:
    """What the merged list must be after a walk in pages of this size: each row once, in order."""
    regions = service.data(PROVINCES)["regions"]
    codes = [node["code"] for node in regions["nodes"]]
    assert len(codes) == regions["totalCount"] == 38
    return {"pages": -(-len(codes) // page), "total": 38, "codes": codes}


def test_apollo(service: Service, workshop: Workshop, record_property: Callable[[str, object], None]) -> None:
    found, expected = workshop.finding("apollo.mjs", service.url), walked(service, 7)
    record_property("said", f"{workshop.version('@apollo/client')}: {2 * expected['pages']} pages merged")
    assert found["forward"] == expected
    assert found["backward"] == expected
    # Read from the list in English and by its code in Indonesian: two fields of one record.
    assert found["normalised"] == {
        "names": {"name": "East Java", 'name({"language":"ID"})': "Jawa Timur"},
        "records": 38,
    }
    assert found["refused"] == ["BAD_USER_INPUT"]


def test_urql(service: Service, workshop: Workshop, record_property: Callable[[str, object], None]) -> None:
    found, expected = workshop.finding("urql.mjs", service.url), walked(service, 7)
    versions = f"{workshop.version('@urql/core')}, {workshop.version('@urql/exchange-graphcache')}"
    record_property("said", f"{versions}: {2 * expected['pages']} pages merged")
    assert found["forward"] == expected
    assert found["backward"] == expected
    assert found["refused"] == ["BAD_USER_INPUT"]
    exchanged = {(one["method"], one["accept"], one["type"]) for one in found["exchanged"]}
    assert exchanged == {(method, URQL_ACCEPTS, "application/graphql-response+json") for method in ("GET", "POST")}
