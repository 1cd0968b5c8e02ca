"""Documents that are named instead of sent: trusted ones, those kept as they come, and what caches may keep."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import orjson
import pytest
import pytest_asyncio

from server.app import Application
from server.manifest import BadManifest, document_id, read, written
from tests.databases import Database
from tests.people import token_of
from tests.server.asgi import Told, ask, by_get, raw
from tests.server.conftest import Serve

TRUSTED = "query Programmes($first: Int!) { programmes(first: $first) { nodes { code } } }"
DEAR = "{ projects(first: 100) { nodes { milestones(first: 100) { nodes { id } } } } }"
OTHER = "{ programmes(first: 1) { totalCount } }"
ID = document_id(TRUSTED)


@pytest.fixture(scope="module")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("documents") / "trusted.json"
    path.write_bytes(written({ID: TRUSTED, "relay-7": "{ __typename }"}))
    return path


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def app(serve: Serve, manifest: Path) -> AsyncIterator[Application]:
    async with serve(documents=manifest, trusted_max_age=90) as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def closed(serve: Serve, manifest: Path) -> AsyncIterator[Application]:
    """An application that answers trusted documents alone to who has no token."""
    async with serve(documents=manifest, trusted_only=True) as made:
        yield made


def address(first: int) -> str:
    """The query string that asks the trusted document."""
    return f"documentId={quote(ID)}&variables={quote(orjson.dumps({'first': first}))}"


async def post(app: Application, body: object, **headers: str) -> Told:
    return await ask(app, raw(orjson.dumps(body), **headers))


def persisted(text: str, **more: object) -> dict[str, object]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest}}, **more}


async def test_a_trusted_document_is_asked_by_its_id(app: Application) -> None:
    by_post = await post(app, {"documentId": ID, "variables": {"first": 2}})
    got = await ask(app, by_get(address(2)))
    assert len(by_post.json["data"]["programmes"]["nodes"]) == 2
    assert got.json == by_post.json
    assert (await post(app, {"documentId": "relay-7"})).json["data"] == {"__typename": "Query"}


async def test_an_unknown_id_is_refused(app: Application) -> None:
    told = await post(app, {"documentId": "sha256:" + "0" * 64})
    assert (told.status, told.codes) == (400, ["PERSISTED_QUERY_NOT_FOUND"])
    plain = await post(app, {"documentId": "nothing"}, accept="application/json")
    assert plain.status == 200


async def test_its_public_answer_may_be_kept_and_confirmed(app: Application) -> None:
    asked = address(1)
    first = await ask(app, by_get(asked))
    assert first.headers["cache-control"] == "public, max-age=90"
    assert "Accept" in first.headers["vary"]
    assert "Authorization" in first.headers["vary"]
    tag = first.headers["etag"]
    assert tag.startswith('"')
    for held in (tag, f'"other", W/{tag}', "*"):
        again = await ask(app, by_get(asked, **{"if-none-match": held}))
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)
    assert (await ask(app, by_get(asked, **{"if-none-match": '"other"'}))).status == 200


async def test_nothing_else_may_be_kept(app: Application, demo: Database) -> None:
    token = f"Bearer {await token_of(demo.owner, 'analyst@demo.example')}"
    asked = address(1)
    for told in (
        await ask(app, by_get(asked, authorization=token)),
        await ask(app, by_get(f"query={quote(OTHER)}")),
        await post(app, {"documentId": ID, "variables": {"first": 1}}),
        await ask(app, by_get(address(1000))),
        await ask(app, by_get("documentId=nothing")),
    ):
        assert "no-store" in told.headers["cache-control"]
        assert "etag" not in told.headers


async def test_without_a_token_only_trusted_documents_where_that_is_set(closed: Application, demo: Database) -> None:
    refused = await post(closed, {"query": OTHER})
    assert (refused.status, refused.codes) == (400, ["FORBIDDEN"])
    assert "documentId" in refused.json["errors"][0]["message"]
    for allowed in ({"documentId": ID, "variables": {"first": 1}}, {"query": TRUSTED, "variables": {"first": 1}}):
        assert (await post(closed, allowed)).status == 200
    assert (await post(closed, persisted(TRUSTED, variables={"first": 1}))).status == 200
    assert (await post(closed, persisted(OTHER, query=OTHER))).codes == ["FORBIDDEN"]
    token = f"Bearer {await token_of(demo.owner, 'analyst@demo.example')}"
    assert (await post(closed, {"query": OTHER}, authorization=token)).status == 200


async def test_a_document_is_kept_once_it_was_sent(app: Application) -> None:
    text = "{ programmes(first: 3) { totalCount } }"
    before = await post(app, persisted(text))
    assert before.codes == ["PERSISTED_QUERY_NOT_FOUND"]
    assert before.json["errors"][0]["message"] == "PersistedQueryNotFound"
    sent = await post(app, persisted(text, query=text))
    after = await post(app, persisted(text))
    assert after.json == sent.json
    got = await ask(app, by_get("extensions=" + quote(orjson.dumps(persisted(text)["extensions"]).decode())))
    assert got.json == sent.json


async def test_a_hash_of_another_document_is_refused_and_nothing_kept(app: Application) -> None:
    text = "{ programmes(first: 4) { totalCount } }"
    told = await post(app, persisted(text, query=OTHER))
    assert (told.codes, told.json["errors"][0]["message"]) == (["BAD_REQUEST"], "provided sha does not match query")
    assert (await post(app, persisted(text))).codes == ["PERSISTED_QUERY_NOT_FOUND"]


async def test_an_invalid_document_is_not_kept(app: Application) -> None:
    text = "{ nothing }"
    assert (await post(app, persisted(text, query=text))).codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert (await post(app, persisted(text))).codes == ["PERSISTED_QUERY_NOT_FOUND"]


async def test_who_has_a_token_keeps_apart(app: Application, demo: Database) -> None:
    """Else whoever comes without one could crowd out what partners keep."""
    text = "{ programmes(first: 6) { totalCount } }"
    token = f"Bearer {await token_of(demo.owner, 'analyst@demo.example')}"
    await post(app, persisted(text, query=text))
    assert (await post(app, persisted(text), authorization=token)).codes == ["PERSISTED_QUERY_NOT_FOUND"]


async def test_keeping_may_be_turned_off(serve: Serve) -> None:
    async with serve(persisted_queries=False) as app:
        told = await post(app, persisted(OTHER))
    assert (told.codes, told.json["errors"][0]["message"]) == (
        ["PERSISTED_QUERY_NOT_SUPPORTED"],
        "PersistedQueryNotSupported",
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{ projectz { id } }", "projectz"),
        ("{ projects(", "Syntax"),
        ("{ projects(first: 100) { nodes { milestones(first: 100) { nodes { id } } } } }", "cost"),
    ],
)
async def test_a_wrong_trusted_document_stops_the_start_and_is_named(
    serve: Serve, tmp_path: Path, text: str, why: str
) -> None:
    path = tmp_path / "trusted.json"
    path.write_bytes(written({document_id(text): text}))
    with pytest.raises(BadManifest, match=why) as refused:
        async with serve(documents=path):
            pass
    assert document_id(text) in str(refused.value)


def test_manifests_of_three_forms_are_read(tmp_path: Path) -> None:
    digest = ID.removeprefix("sha256:")
    apollo = {
        "format": "apollo-persisted-query-manifest",
        "version": 1,
        "operations": [{"id": digest, "body": TRUSTED}],
    }
    for form in ({ID: TRUSTED}, {digest: TRUSTED}, apollo):
        path = tmp_path / "manifest.json"
        path.write_bytes(orjson.dumps(form))
        assert read(path) == {ID: TRUSTED}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"[]", "one JSON object"),
        (b"{", "no JSON"),
        (b'{"a": 1}', "'a' must be"),
        (b'{"sha256:' + b"0" * 64 + b'": "{ a }"}', "not the SHA-256"),
        (b'{"format": "apollo-persisted-query-manifest"}', "one JSON object"),
    ],
)
def test_a_manifest_that_is_none_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "manifest.json"
    path.write_bytes(content)
    with pytest.raises(BadManifest, match=why):
        read(path)
    with pytest.raises(BadManifest, match="cannot be read"):
        read(tmp_path / "none.json")
