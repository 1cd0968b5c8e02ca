"""The committed bundle of the explorer: built from its sources, whole, and served with its guards."""

import asyncio
import gzip
import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from server.graphiql import page as explorer
from server.graphiql.saved import SavedQueryError, saved_queries, saved_query

FOLDER = Path(explorer.__file__).parent
DIST = FOLDER / "dist"
# What decides the bundle; build/manifest.ts reckons the same digest when it builds.
SOURCES = (
    "build",
    "index.html",
    "package-lock.json",
    "package.json",
    "src",
    "tsconfig.json",
    "vite.config.ts",
)
REBUILD = "run `npm ci && npm run build` in server/graphiql and commit dist/"


def get(path: str, encoding: str = "gzip") -> httpx.Response:
    """The answer to one GET: the explorer's routes and its page at /graphql, behind a proxy's prefix."""
    app = Starlette(routes=[Route("/graphql", lambda request: explorer.page()), *explorer.routes()])

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=app, root_path="/selaras")
        async with httpx.AsyncClient(transport=transport, base_url="http://selaras.test/selaras") as client:
            return await client.get(path, headers={"accept-encoding": encoding})

    return asyncio.run(ask())


def source_digest() -> str:
    """The digest of the bundle's sources: each path and content, in the order of the paths."""
    paths = [
        path for name in SOURCES for path in sorted([FOLDER / name, *(FOLDER / name).rglob("*")]) if path.is_file()
    ]
    digest = hashlib.sha256()
    for path in sorted(path.relative_to(FOLDER).as_posix() for path in paths):
        digest.update(path.encode() + b"\0" + (FOLDER / path).read_bytes() + b"\0")
    return digest.hexdigest()


def test_the_bundle_was_built_from_these_sources() -> None:
    assert json.loads((DIST / "manifest.json").read_bytes())["source"] == source_digest(), REBUILD


def test_the_bundle_is_whole_and_unedited() -> None:
    built = json.loads((DIST / "manifest.json").read_bytes())["files"]
    found = {
        path.relative_to(DIST).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in DIST.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert found == built, REBUILD


def test_the_page_loads_nothing_from_another_host_and_has_no_inline_script() -> None:
    html = (DIST / "index.html").read_text()
    loads = re.findall(r'(?:src|href)="([^"]*)"', html)
    assert loads
    assert all(re.fullmatch(r"graphiql/assets/[\w.-]+", load) for load in loads)
    assert re.findall(r"<script[^>]*>([^<]*)</script>", html) == [""]
    for sheet in DIST.glob("assets/*.css"):
        assert not re.search(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//", sheet.read_text()), sheet.name


def test_every_file_the_page_names_is_served_for_ever_and_compressed() -> None:
    for load in re.findall(r'(?:src|href)="([^"]*)"', get("/graphql").text):
        reply = get(f"/{load}")
        assert reply.status_code == 200
        assert reply.headers["content-encoding"] == "gzip"
        assert reply.headers["cache-control"] == "public, max-age=31536000, immutable"
        plain = get(f"/{load}", encoding="identity")
        assert "content-encoding" not in plain.headers
        assert plain.content == (DIST / load[9:]).read_bytes()


def test_every_kind_of_file_has_a_media_type() -> None:
    kinds = {path.suffix: get(f"/graphiql/assets/{path.name}") for path in (DIST / "assets").iterdir()}
    assert {suffix: reply.status_code for suffix, reply in kinds.items()} == dict.fromkeys(kinds, 200)
    assert kinds[".js"].headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("name", ["../page.py", "..%2fpage.py", "%2e%2e/manifest.json", "index.html", "", "a%00b"])
def test_only_files_of_the_bundle_are_served(name: str) -> None:
    assert get(f"/graphiql/assets/{name}").status_code == 404


@pytest.mark.parametrize("path", ["/graphql", "/graphiql/queries.json", "/graphiql/NOTICES.txt"])
def test_the_guards_are_on(path: str) -> None:
    headers = get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["connect-src"] == "'self' ws: wss:"
    assert policy["worker-src"] == "'self' blob:"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-cache"


def test_the_old_address_leads_to_the_page_under_any_prefix() -> None:
    reply = get("/graphiql/")
    assert (reply.status_code, reply.headers["location"]) == (307, "/selaras/graphql")


def test_the_notices_name_what_was_bundled() -> None:
    notices = (DIST / "NOTICES.txt").read_text()
    for package in (
        "graphiql",
        "@graphiql/plugin-explorer",
        "graphiql-explorer",
        "monaco-editor",
        "graphql",
        "react",
    ):
        assert re.search(rf"^{re.escape(package)} \d+\.\d+", notices, re.MULTILINE), package
    assert "graphql 16." in notices


def test_the_lock_pins_one_graphql_16_and_names_no_address() -> None:
    lock = json.loads((FOLDER / "package-lock.json").read_bytes())["packages"]
    versions = {meta["version"] for path, meta in lock.items() if path.endswith("node_modules/graphql")}
    assert len(versions) == 1
    assert versions.pop().startswith("16.")
    assert [path for path, meta in lock.items() if "resolved" in meta] == []
    assert [path for path, meta in lock.items() if path and "integrity" not in meta] == []


def test_the_bundle_stays_small_enough_to_send(record_property: Callable[[str, object], None]) -> None:
    contents = [path.read_bytes() for path in DIST.rglob("*") if path.is_file()]
    raw, sent = sum(map(len, contents)), sum(len(gzip.compress(content)) for content in contents)
    record_property("said", f"explorer bundle: {raw / 1e6:.1f} MB, {sent / 1e6:.1f} MB compressed")
    assert raw < 8e6
    assert sent < 2.5e6


def test_every_committed_saved_query_can_be_offered() -> None:
    assert [str(problem) for problem in saved_queries(explorer.QUERIES)[1]] == []


def test_a_saved_query_has_a_title_a_description_and_variables(tmp_path: Path) -> None:
    path = tmp_path / "05-roles.graphql"
    path.write_text("# Who pays?\n#\n# And who\n# implements?\n\n# not a title\nquery Roles { a }\n")
    path.with_suffix(".variables.json").write_text('{"code": "KE"}\n')
    found = saved_query(path)
    assert (found.name, found.title, found.description) == ("05-roles", "Who pays?", "And who implements?")
    assert found.variables == '{"code": "KE"}'
    assert found.query.startswith("# Who pays?\n#\n# And who")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("query A { a }", "a.graphql: has no title; open it with a comment line such as '# Who pays?'."),
        ("# T\n{ a }", "a.graphql: has an unnamed operation; its name becomes the title of the tab."),
        ("# T\nquery A { a } query B { b }", "a.graphql: holds 2 operations; keep exactly one."),
        ("# T\nfragment F on A { a }", "a.graphql: holds 0 operations; keep exactly one."),
        ("# T\nquery A {", "a.graphql: line 2: Syntax Error: Expected Name, found <EOF>."),
    ],
)
def test_a_file_that_cannot_be_offered_says_why(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "a.graphql"
    path.write_text(text)
    with pytest.raises(SavedQueryError, match=f"^{re.escape(problem)}$"):
        saved_query(path)


def test_variables_must_be_an_object(tmp_path: Path) -> None:
    path = tmp_path / "a.graphql"
    path.write_text("# T\nquery A { a }")
    path.with_suffix(".variables.json").write_text("[1]")
    with pytest.raises(SavedQueryError, match="must hold one JSON object"):
        saved_query(path)
