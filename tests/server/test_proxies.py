"""Whose address counts: the peer's, unless proxies of ours say another's; what clients write themselves never does."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from server.proxies import ForwardedHeader, Proxies, networks
from server.settings import Settings
from tests.server.conftest import Serve
from tests.server.sockets import Closed, socket

OURS = networks("10.0.0.0/8, 192.0.2.7, 2001:db8:1::/48")


def seen(
    peer: str | None, *headers: tuple[str, str], by: ForwardedHeader = "x-forwarded-for", scheme: str = "http"
) -> tuple[str | None, str]:
    """The client's address and the scheme."""
    scope: dict[str, Any] = {
        "type": "http",
        "scheme": scheme,
        "client": None if peer is None else (peer, 1),
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers],
    }
    Proxies(OURS, by).seen(scope)
    return scope["client"] and scope["client"][0], scope["scheme"]


@pytest.mark.parametrize(
    ("peer", "text", "client"),
    [
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.9.9.9", "198.51.100.1"),
        ("10.0.0.1", "10.1.1.1, 10.2.2.2", "10.1.1.1"),
        ("10.0.0.1", "1.1.1.1, nonsense", "10.0.0.1"),
        ("10.0.0.1", "1.1.1.1, nonsense, 10.2.2.2", "10.2.2.2"),
        ("10.0.0.1", "198.51.100.1:4711", "198.51.100.1"),
        ("10.0.0.1", "[2001:db8:2::1]:443", "2001:db8:2::1"),
        ("10.0.0.1", "2001:db8:2::1", "2001:db8:2::1"),
        ("::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("2001:db8:1::5", "198.51.100.1", "198.51.100.1"),
        ("192.0.2.7", "198.51.100.1", "198.51.100.1"),
        ("192.0.2.8", "198.51.100.1", "192.0.2.8"),
        (None, "198.51.100.1", None),
    ],
)
def test_the_nearest_that_is_no_proxy_of_ours(peer: str | None, text: str, client: str | None) -> None:
    assert seen(peer, ("x-forwarded-for", text))[0] == client


def test_lines_of_the_header_are_one_list() -> None:
    assert seen("10.0.0.1", ("x-forwarded-for", "1.1.1.1"), ("x-forwarded-for", "198.51.100.1"))[0] == "198.51.100.1"


def test_a_long_list_is_not_followed_to_its_end() -> None:
    text = ", ".join(["198.51.100.1", *["10.0.0.9"] * 10_000])
    assert seen("10.0.0.1", ("x-forwarded-for", text))[0] == "10.0.0.9"


@pytest.mark.parametrize(
    ("text", "client", "scheme"),
    [
        ("for=198.51.100.1", "198.51.100.1", "http"),
        ("for=198.51.100.1;proto=https;by=10.0.0.1", "198.51.100.1", "https"),
        ('for="[2001:db8:2::1]:4711";proto=HTTPS', "2001:db8:2::1", "https"),
        ("for=1.1.1.1, for=198.51.100.1;proto=https, for=10.2.2.2;proto=http", "198.51.100.1", "https"),
        ("for=1.1.1.1, for=_hidden", "10.0.0.1", "http"),
        ('for="1.1.1.1, for=2.2.2.2", for=198.51.100.1', "198.51.100.1", "http"),
        ("for=unknown", "10.0.0.1", "http"),
        ('for="', "10.0.0.1", "http"),
        ("", "10.0.0.1", "http"),
    ],
)
def test_forwarded_is_read_by_its_elements(text: str, client: str, scheme: str) -> None:
    assert seen("10.0.0.1", ("forwarded", text), by="forwarded") == (client, scheme)


def test_one_header_alone_is_believed() -> None:
    """A proxy that writes one of them passes the other on as a client wrote it."""
    assert seen("10.0.0.1", ("forwarded", "for=198.51.100.1"))[0] == "10.0.0.1"
    assert seen("10.0.0.1", ("x-forwarded-for", "198.51.100.1"), by="forwarded")[0] == "10.0.0.1"


@pytest.mark.parametrize(("scheme", "told"), [("http", "https"), ("ws", "wss")])
def test_the_last_proxy_tells_the_scheme(scheme: str, told: str) -> None:
    said = ("x-forwarded-for", "198.51.100.1"), ("x-forwarded-proto", "http, https")
    assert seen("10.0.0.1", *said, scheme=scheme) == ("198.51.100.1", told)
    assert seen("203.0.113.9", *said, scheme=scheme) == ("203.0.113.9", scheme)


def test_a_wrong_network_is_refused_at_the_start() -> None:
    with pytest.raises(ValidationError, match=r"10\.0\.0\.0/99"):
        Settings(database_url="x", trusted_proxies="10.0.0.0/99")


async def test_sockets_count_for_whom_the_proxy_names(serve: Serve) -> None:
    async with serve(trusted_proxies="10.0.0.0/8", sockets_per_client=1) as app:
        async with (
            socket(app, {"x-forwarded-for": "198.51.100.1"}, address="10.0.0.1") as one,
            socket(app, {"x-forwarded-for": "198.51.100.2"}, address="10.0.0.1") as two,
        ):
            await one.initialised()
            await two.initialised()
            async with socket(app, {"x-forwarded-for": "9.9.9.9, 198.51.100.1"}, address="10.0.0.1") as three:
                assert (await three.closed()).code == 1013
        async with socket(app, {"x-forwarded-for": "1.1.1.1"}, address="203.0.113.9") as one:
            await one.initialised()
            async with socket(app, {"x-forwarded-for": "2.2.2.2"}, address="203.0.113.9") as two:
                closed: Closed = await two.closed()
                assert closed.code == 1013
