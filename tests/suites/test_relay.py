"""Relay's compiler takes our schema for what Relay wants, and its runtime pages, refetches and normalises with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.suites.program import HERE, Workshop
from tests.suites.serving import Service

SCHEMA = HERE.parents[1] / "schema.graphql"
LISTS = """{
    provinces: regions(filter: { level: { eq: PROVINCE } }, first: 100) { totalCount nodes { code } }
    region(scheme: KEMENDAGRI, code: "35") { children(first: 100) { totalCount nodes { code } } }
}"""


@pytest.fixture
def app(workshop: Workshop) -> Workshop:
    """A folder with the small app and what relay-compiler makes of it."""
    workshop.bring(HERE / "relay-app.js", HERE / "relay.config.json", SCHEMA)
    (workshop.folder / "__generated__").mkdir()
    done = workshop.command("relay-compiler")
    assert done.returncode == 0, done.stdout + done.stderr
    return workshop


def whole(connection: dict[str, Any], page: int) -> dict[str, Any]:
    """What a walk in pages of this size must find: every row once, in the list's order."""
    codes = [node["code"] for node in connection["nodes"]]
    return {"pages": -(-len(codes) // page), "total": connection["totalCount"], "codes": codes}


def test_relay_pages_refetches_and_normalises(
    app: Workshop, service: Service, record_property: Callable[[str, object], None]
) -> None:
    found, lists = app.finding("relay.mjs", service.url), service.data(LISTS)
    assert len(lists["provinces"]["nodes"]) == 38
    assert found["forward"] == whole(lists["provinces"], 7)
    assert found["backward"] == whole(lists["provinces"], 7)
    assert found["regencies"] == whole(lists["region"]["children"], 9)
    # One record for one id, whichever way it was reached; another argument is another field of the same record.
    assert found["refetched"] == {
        "before": "East Java",
        "after": "Jawa Timur",
        "unchanged": True,
        "records": 1,
        "is_its_id": True,
    }
    compiled = len(list((app.folder / "__generated__").iterdir()))
    pages = found["forward"]["pages"] + found["backward"]["pages"] + found["regencies"]["pages"]
    record_property(
        "said",
        f"{app.version('relay-compiler')}, {app.version('relay-runtime')}: {compiled} artifacts, {pages} pages walked",
    )


def test_the_compiler_refuses_what_the_schema_does_not_hold(workshop: Workshop) -> None:
    """The compiler reads our schema, not just the app."""
    workshop.bring(HERE / "relay-app.js", HERE / "relay.config.json")
    (workshop.folder / "__generated__").mkdir()
    (workshop.folder / "schema.graphql").write_text(SCHEMA.read_text().replace("hasPreviousPage:", "hasEarlierPage:"))
    done = workshop.command("relay-compiler")
    assert done.returncode != 0
    assert "hasPreviousPage" in done.stdout + done.stderr
