"""The explorer in a real browser, the network closed: it opens, asks, answers and stores no token."""

import asyncio
import json
import os
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import strawberry
import uvicorn
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, WebSocketRoute, expect, sync_playwright
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.asgi import GraphQL

from server.app import create_app
from server.graphiql import page as explorer
from server.settings import Settings
from tests.databases import copied, demonstration, template

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# The picture in README.md; SELARAS_UPDATE=1 takes it anew, never under CI.
PICTURE = Path(__file__).parents[2] / "docs" / "explorer.png"
EXPIRED = "expired.token"
VALID = "ministry.token-1"


# A small API with the parts the page must cope with: descriptions, a viewer, a subscription, a refused token.
@strawberry.type(description="A place where a programme works.")
class Site:
    """A regency or city of the follow-up."""

    regency: str = strawberry.field(description="Nama kabupaten atau kota.")
    makes: str = strawberry.field(description="The commodity made there (komoditas).")


def sites(first: int = 3) -> list[Site]:
    """Three sites at most."""
    named = [("Makassar", "seaweed"), ("Kota Pasuruan", "metalwork"), ("Dogiyai", "coffee")]
    return [Site(regency=regency, makes=makes) for regency, makes in named][:first]


def viewer(info: strawberry.Info) -> str:
    """`public` without a token."""
    return "ministry" if info.context["request"].headers.get("authorization") else "public"


async def steps(to: int = 2) -> AsyncIterator[int]:
    """One number a step."""
    for step in range(1, to + 1):
        yield step


@strawberry.type
class Query:
    """What can be read."""

    sites: list[Site] = strawberry.field(resolver=sites, description="The sites of the follow-up (lokasi).")
    viewer: str = strawberry.field(resolver=viewer, description="As whom this request was made.")


@strawberry.type
class Subscription:
    """What can be followed."""

    steps: AsyncIterator[int] = strawberry.subscription(resolver=steps, description="Counts up to a number.")


class Endpoint:
    """The toy API behind /graphql: the page for a browser, 401 for the expired token, else GraphQL."""

    def __init__(self) -> None:
        self.api: ASGIApp = GraphQL(strawberry.Schema(Query, subscription=Subscription))
        self.tokens: list[str | None] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if scope["type"] == "http":
            if scope["method"] == "GET" and "text/html" in headers.get("accept", ""):
                await explorer.page()(scope, receive, send)
                return
            self.tokens.append(headers.get("authorization"))
            if headers.get("authorization") == f"Bearer {EXPIRED}":
                body = {"errors": [{"message": "The token has expired."}]}
                await JSONResponse(body, status_code=401)(scope, receive, send)
                return
        await self.api(scope, receive, send)


@dataclass
class Served:
    """A running server: its address, the folder of its saved queries and the tokens its API was sent."""

    url: str
    folder: Path
    tokens: list[str | None]


SAVED = {
    "01-sites": "# Which regencies are in the follow-up, and what does each make?\n"
    "query FollowUpSites {\n  sites {\n    regency\n    makes\n  }\n}\n",
    "02-viewer": "# As whom am I asking?\n# Paste a token to see it change.\nquery AsWhom { viewer }\n",
    "03-steps": "# What happens, as it happens?\nsubscription Steps {\n  steps(to: 2)\n}\n",
    "04-first": "# Which sites come first?\nquery FirstSites($first: Int!) {\n  sites(first: $first) { regency }\n}\n",
    "05-types": "# Which types does the API have?\nquery Types {\n  __schema { types { name } }\n}\n",
}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """The toy API with five saved queries, on a free port of 127.0.0.1."""
    for name, text in SAVED.items():
        (tmp_path / f"{name}.graphql").write_text(text)
    (tmp_path / "04-first.variables.json").write_text('{ "first": 1 }')
    endpoint = Endpoint()
    own = Starlette(routes=[*explorer.routes(tmp_path), Mount("/", _only_graphql(endpoint))])
    app = Starlette(routes=[Mount("/di-balik/proksi", own), Mount("/", own)])
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        _wait_for(lambda: server.started)
        yield Served(f"http://127.0.0.1:{listener.getsockname()[1]}", tmp_path, endpoint.tokens)
        server.should_exit = True
        thread.join(10)


def _only_graphql(endpoint: Endpoint) -> ASGIApp:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].endswith("/graphql"):
            await endpoint(scope, receive, send)
        else:
            await JSONResponse({"errors": [{"message": "Not found."}]}, status_code=404)(scope, receive, send)

    return app


def _wait_for(ready: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("The test server did not start.")
        time.sleep(0.02)


@pytest.fixture
def application(postgres: str) -> Iterator[str]:
    """The address of the real application over the five programmes, on a free port of 127.0.0.1.

    It has a thread and an event loop of its own: the browser's driver keeps the main thread's.
    """
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        serving = Serving(postgres, listener)
        serving.start()
        _wait_for(lambda: serving.is_up or not serving.is_alive(), seconds=90)
        assert serving.is_up, "the application did not start"
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        serving.stop()


class Serving(threading.Thread):
    """The application, served until it is told to stop."""

    def __init__(self, postgres: str, listener: socket.socket) -> None:
        super().__init__(daemon=True)
        self.postgres, self.listener = postgres, listener
        self.server: uvicorn.Server | None = None

    @property
    def is_up(self) -> bool:
        return self.server is not None and self.server.started

    def run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        source = await demonstration(self.postgres, await template(self.postgres))
        async with copied(self.postgres, source) as database:
            app = create_app(Settings(database_url=database.server, demo=True))
            self.server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
            await self.server.serve(sockets=[self.listener])

    def stop(self) -> None:
        assert self.server is not None
        self.server.should_exit = True
        self.join(30)
        assert not self.is_alive(), "the application did not stop"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, headless; a missing browser skips unless REQUIRE names it."""
    if not Path(CHROMIUM).exists():
        message = f"no Chromium at {CHROMIUM}; apt-get install chromium, or set CHROMIUM to its path"
        print(message)
        if "chromium" in os.environ.get("REQUIRE", ""):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@dataclass
class Visit:
    """A page opened with every address but its own host's closed, and what it did."""

    page: Page
    off_host: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@pytest.fixture
def visit(browser: Browser, served: Served) -> Iterator[Visit]:
    """A first visit to the explorer of the toy API."""
    with _visiting(browser, f"{served.url}/graphql") as visited:
        yield visited


@contextmanager
def _visiting(browser: Browser, url: str, width: int = 1280, height: int = 720) -> Iterator[Visit]:
    """A first visit to an explorer; fails afterwards if it reached for another host."""
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="light")
    visited = Visit(context.new_page())
    host = urlsplit(url).netloc

    def gate(route: Route) -> None:
        if urlsplit(route.request.url).netloc == host or route.request.url.startswith(("data:", "blob:")):
            route.continue_()
        else:
            visited.off_host.append(route.request.url)
            route.abort()

    def listen(message: ConsoleMessage) -> None:
        if message.type == "error":
            visited.errors.append(message.text)

    context.route("**/*", gate)
    visited.page.on("console", listen)
    visited.page.on("pageerror", lambda error: visited.errors.append(str(error)))
    visited.page.on("websocket", lambda ws: visited.off_host.append(ws.url) if host not in ws.url else None)
    visited.page.goto(url)
    expect(visited.page.locator(".graphiql-query-editor .view-lines")).not_to_be_empty(timeout=30_000)
    yield visited
    assert visited.off_host == []
    context.close()


def _run(page: Page) -> None:
    page.get_by_role("button", name="Execute query").click()


def _answer(page: Page) -> str:
    """The text of the response pane, once it holds a whole answer."""
    lines = page.locator(".graphiql-response .view-lines")
    expect(lines).to_contain_text("}")
    expect(page.locator(".graphiql-response .graphiql-spinner")).to_have_count(0)
    return lines.inner_text().replace("\xa0", " ")


def _use_token(page: Page, token: str) -> None:
    page.get_by_label("Bearer token").fill(token)
    page.get_by_label("Bearer token").press("Enter")


def test_a_saved_query_is_opened_and_answered_with_the_network_closed(
    browser: Browser, application: str, tmp_path: Path
) -> None:
    """Of the real application, over the five programmes."""
    with _visiting(browser, f"{application}/graphql", 1440, 900) as visit:
        page = visit.page
        page.get_by_role("button", name="Which regencies are in the JICA follow-up").click()
        expect(page.locator(".graphiql-tab-button").first).to_have_text("FollowUpSites")
        _run(page)
        answer = _answer(page)
        assert "Kabupaten Dogiyai" in answer
        assert "Processed coffee" in answer
        assert '"errors"' not in answer
        expect(page.locator(".selaras-saved li")).to_have_count(21)
        expect(page.locator(".selaras-problem")).to_have_count(0)
        assert visit.errors == []
        is_kept = bool(os.environ.get("SELARAS_UPDATE")) and not os.environ.get("CI")
        picture = PICTURE if is_kept else tmp_path / "explorer.png"
        page.mouse.move(720, 890)
        page.screenshot(path=picture)
        assert _size(picture) == _size(PICTURE) == (1440, 900)
        assert PICTURE.stat().st_size <= 300_000


def _size(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, in pixels."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    return int.from_bytes(head[16:20]), int.from_bytes(head[20:24])


def test_every_saved_query_opens_in_a_tab_named_after_its_operation(visit: Visit) -> None:
    page = visit.page
    tabs = page.locator(".graphiql-tab-button")
    expect(tabs).to_have_text(["FollowUpSites", "AsWhom", "Steps", "FirstSites"])
    page.get_by_role("button", name="Which types does the API have?").click()
    expect(tabs.last).to_have_text("Types")
    expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text("__schema")
    page.get_by_role("button", name="Which sites come first?").click()
    expect(tabs).to_have_count(5)  # it was open already
    _run(page)
    answer = _answer(page)
    assert "Makassar" in answer
    assert "Dogiyai" not in answer  # its variables came with it


def test_a_query_added_to_the_folder_is_listed_without_a_rebuild(visit: Visit, served: Served) -> None:
    (served.folder / "06-new.graphql").write_text("# What is new?\nquery New { viewer }\n")
    (served.folder / "07-bad.graphql").write_text("# What is broken?\nquery Broken { viewer\n")
    visit.page.reload()
    expect(visit.page.get_by_role("button", name="What is new?")).to_be_visible()
    expect(visit.page.locator(".selaras-problem")).to_contain_text("07-bad.graphql: line 2: Syntax Error")
    page = visit.page
    page.get_by_label("Find a saved query").fill("types does")
    expect(page.locator(".selaras-saved li")).to_have_count(1)


def test_the_token_goes_with_queries_and_introspection_and_is_never_stored(visit: Visit, served: Served) -> None:
    page = visit.page
    expect(page.get_by_text("Anonymous: public data only")).to_be_visible()
    assert set(served.tokens) == {None}
    _use_token(page, f"Bearer {VALID}")
    expect(page.get_by_text("Token in use")).to_be_visible()
    # The schema is read again, as this viewer sees it.
    _wait_for(lambda: served.tokens[-1] == f"Bearer {VALID}")
    page.get_by_role("button", name="As whom am I asking?").click()
    _run(page)
    assert "ministry" in _answer(page)
    page.get_by_role("button", name="Show History").click()
    stores = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])"
    stored = page.evaluate(stores)
    assert "FollowUpSites" in stored
    assert VALID not in stored
    page.reload()
    expect(page.get_by_text("Anonymous: public data only")).to_be_visible()
    assert visit.errors == []


def test_the_page_works_under_a_prefix(visit: Visit, served: Served) -> None:
    page = visit.page
    page.goto(f"{served.url}/di-balik/proksi/graphql")
    page.get_by_role("button", name="As whom am I asking?").click()
    _run(page)
    assert "public" in _answer(page)
    loaded = "performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)"
    assert [path for path in page.evaluate(loaded) if not path.startswith("/di-balik/proksi/graph")] == []
    assert visit.errors == []


def test_a_token_is_hidden_until_shown_and_cleared_on_request(visit: Visit) -> None:
    page = visit.page
    box = page.get_by_label("Bearer token")
    box.fill(VALID)
    expect(page.get_by_text("Press Enter to use this token")).to_be_visible()
    expect(box).to_have_attribute("type", "password")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(box).to_have_attribute("type", "text")
    page.get_by_role("button", name="Clear").click()
    expect(box).to_have_value("")
    expect(page.get_by_text("Anonymous: public data only")).to_be_visible()


def test_a_refused_or_malformed_token_is_named_as_such(visit: Visit, served: Served) -> None:
    page = visit.page
    _use_token(page, EXPIRED)
    expect(page.locator(".selaras-standing.bad")).to_contain_text("The token is not valid (401)")
    _run(page)
    assert "The token has expired." in _answer(page)
    asked = len(served.tokens)
    _use_token(page, "två ord")
    expect(page.locator(".selaras-standing.bad")).to_contain_text("This is not a bearer token")
    assert len(served.tokens) == asked
    _use_token(page, VALID)
    expect(page.locator(".selaras-standing.bad")).to_have_count(0)


def test_a_subscription_runs_over_a_web_socket_opened_with_the_token(visit: Visit) -> None:
    page = visit.page
    opened: list[dict[str, object]] = []

    def speak(socket: WebSocketRoute) -> None:
        def reply(text: str | bytes) -> None:
            message = json.loads(text)
            if message["type"] == "connection_init":
                opened.append(message["payload"])
                socket.send('{"type": "connection_ack"}')
            if message["type"] == "subscribe":
                result = {"type": "next", "id": message["id"], "payload": {"data": {"steps": 2}}}
                socket.send(json.dumps(result))
                socket.send(json.dumps({"type": "complete", "id": message["id"]}))

        socket.on_message(reply)

    page.route_web_socket("**/graphql", speak)
    page.reload()  # the page's WebSocket is replaced when it loads
    _use_token(page, VALID)
    page.get_by_role("button", name="What happens, as it happens?").click()
    _run(page)
    assert '"steps": 2' in _answer(page)
    assert opened == [{"Authorization": f"Bearer {VALID}"}]


def test_the_documentation_shows_descriptions(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("button", name="Show Documentation Explorer").click()
    page.locator(".graphiql-doc-explorer a", has_text="Query").first.click()
    expect(page.locator(".graphiql-doc-explorer")).to_contain_text("The sites of the follow-up (lokasi)")
    page.locator(".graphiql-doc-explorer a", has_text="sites").first.click()
    page.locator(".graphiql-doc-explorer a", has_text="Site").first.click()
    expect(page.locator(".graphiql-doc-explorer")).to_contain_text("Nama kabupaten atau kota.")


def test_the_query_builder_writes_a_query(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("button", name="Show Query builder").click()
    page.locator(".graphiql-explorer-root").get_by_text("viewer", exact=True).first.click()
    expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text("viewer")


# The lower of the contrast ratios (WCAG 2.2, 1.4.3) of a text and the nearest opaque ground behind it.
CONTRAST = """element => {
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const [r, g, b, a = 1] = parse(getComputedStyle(at).backgroundColor);
    layers.push([r, g, b, a]);
    if (a === 1) break;
  }
  const over = ([r, g, b, a], base) => [r, g, b].map((part, i) => part * a + base[i] * (1 - a));
  const ground = layers.reverse().reduce((base, layer) => over(layer, base), [255, 255, 255]);
  const [r, g, b, a = 1] = parse(getComputedStyle(element).color);
  const light = rgb => rgb.map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const [low, high] = [light(over([r, g, b, a], ground)), light(ground)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}"""
TEXTS = (
    ".selaras-header h1",
    ".selaras-header h1 span",
    ".selaras-standing",
    ".selaras-token label",
    ".selaras-saved h2",
    ".selaras-saved .selaras-hint",
    ".selaras-saved li strong",
    ".selaras-saved li span",
    ".graphiql-tab-active .graphiql-tab-button",
    ".graphiql-tab:not(.graphiql-tab-active) .graphiql-tab-button",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_are_readable_in_light_and_dark(visit: Visit, scheme: str) -> None:
    page = visit.page
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.reload()
    expect(page.locator(".graphiql-query-editor .view-lines")).not_to_be_empty()
    ratios = {text: page.locator(text).first.evaluate(CONTRAST) for text in TEXTS}
    assert {text: ratio for text, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_nothing_is_clipped(visit: Visit, width: int) -> None:
    page = visit.page
    page.set_viewport_size({"width": width, "height": 720})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    clipped = "all => all.filter(it => it.scrollWidth > it.clientWidth + 1).map(it => it.textContent)"
    assert page.locator(".graphiql-tab-button, .selaras-header *").evaluate_all(clipped) == []
