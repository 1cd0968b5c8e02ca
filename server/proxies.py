"""Whose address a request comes from: its peer's, or what proxies of ours say of it; knows no GraphQL.

A header is believed only as far as those who wrote it: its entries are read from the right, and the first that is no
proxy of ours is the client, whatever a client wrote to the left of it.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Literal

from starlette.types import Scope

ForwardedHeader = Literal["x-forwarded-for", "forwarded"]
HOPS = 20
"""How many entries are looked at."""
_ELEMENT = re.compile(r'(?:[^,"]|"[^"]*")+')
_PAIR = re.compile(r'\s*([A-Za-z]+)\s*=\s*("[^"]*"|[^;,"\s]*)')
_SECURE = {"http": "https", "ws": "wss"}
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Proxies:
    """The proxies that may say whom they speak for, by the one header that they write."""

    def __init__(self, networks: tuple[Network, ...], header: ForwardedHeader = "x-forwarded-for") -> None:
        self.networks, self._header = networks, header.encode()

    def seen(self, scope: Scope) -> None:
        """Put the client's address and scheme into the scope; nothing for who does not come through a proxy of ours."""
        peer = scope.get("client")
        found = address(peer[0]) if peer else None
        if found is None or not self._ours(found):
            return
        client, secure = self._client(found, scope["headers"])
        scope["client"] = (str(client), 0)
        if secure:
            scope["scheme"] = _SECURE.get(scope["scheme"], scope["scheme"])

    def _client(self, peer: Address, headers: list[tuple[bytes, bytes]]) -> tuple[Address, bool]:
        """The nearest that is no proxy of ours, and whether it came by TLS."""
        text = ",".join(value.decode("latin-1") for name, value in headers if name == self._header)
        if self._header == b"forwarded":
            hops = _elements(text)
        else:
            proto = [value for name, value in headers if name == b"x-forwarded-proto"]
            hops = _listed(text, proto[-1].decode("latin-1") if proto else "")
        client, secure = peer, False
        for named, by_tls in hops:
            found = address(named)
            if found is None:
                break
            client, secure = found, by_tls
            if not self._ours(found):
                break
        return client, secure

    def _ours(self, found: Address) -> bool:
        return any(found in network for network in self.networks)


def networks(text: str) -> tuple[Network, ...]:
    """Networks separated by commas, such as `10.0.0.0/8, 2001:db8::/32`; ValueError names a wrong one."""
    return tuple(ipaddress.ip_network(part.strip()) for part in text.split(",") if part.strip())


def address(text: str) -> Address | None:
    """An address as headers write it, with a port or in brackets too; one of IPv4 within IPv6 is one of IPv4."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return mapped or found


def _listed(text: str, proto: str) -> Iterator[tuple[str, bool]]:
    """Entries of X-Forwarded-For, the nearest first; the last proxy tells the scheme."""
    secure = proto.rpartition(",")[2].strip().lower() == "https"
    for part in text.rsplit(",", HOPS)[: -HOPS - 1 : -1]:
        yield part, secure


def _elements(text: str) -> Iterator[tuple[str, bool]]:
    """Elements of Forwarded (RFC 7239), the nearest first."""
    for element in reversed(_ELEMENT.findall(text)[-HOPS:]):
        said = {name.lower(): value.strip('"') for name, value in _PAIR.findall(element)}
        yield said.get("for", ""), said.get("proto", "").lower() == "https"
