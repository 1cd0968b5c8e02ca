"""Where webhooks may lead: the form of addresses, and networks that nothing is sent to."""

from __future__ import annotations

import ipaddress

import pytest

from resolvers.webhooks.address import BadAddress, parsed, refused
from server.webhooks.reach import OutOfReach, resolve

OUT = [
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
    "169.254.169.254", "100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
    "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::1", "fe80::1", "fc00::1", "fd12:3456::1",
    "ff02::1", "64:ff9b::808:808", "192.88.99.1", "2001:db8::1", "fd00:ec2::254", "2001:0:7f00:1::",
]  # fmt: skip
PUBLIC = ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"]
BAD = [
    "", "https://", "https:///path", "ftp://example.org/", "http://example.org/", "javascript:alert(1)//aaaa",
    "https://user@example.org/", "https://user:word@example.org/", "https://example.org/#there", "//example.org/path",
    "https://example.org:0/", "https://example.org:99999/", "https://example.org:port/", "https://exa mple.org/",
    "https://example.org/\r\nx: y", "https://example.org/\t", "https://kopi☕.example/", "https://[::1/",
    "https://example.org/" + "x" * 2000,
]  # fmt: skip


@pytest.mark.parametrize("ip", OUT)
def test_what_is_not_public_is_out_of_bounds(ip: str) -> None:
    assert refused(ipaddress.ip_address(ip), ())


@pytest.mark.parametrize("ip", PUBLIC)
def test_what_is_public_may_be_sent_to(ip: str) -> None:
    assert not refused(ipaddress.ip_address(ip), ())


def test_an_operator_may_allow_a_network() -> None:
    allowed = (ipaddress.ip_network("10.1.0.0/16"),)
    assert not refused(ipaddress.ip_address("10.1.2.3"), allowed)
    assert not refused(ipaddress.ip_address("::ffff:10.1.2.3"), allowed)
    assert refused(ipaddress.ip_address("10.2.0.1"), allowed)
    assert refused(ipaddress.ip_address("169.254.169.254"), allowed)


@pytest.mark.parametrize("address", BAD)
def test_a_bad_address_is_refused(address: str) -> None:
    with pytest.raises(BadAddress):
        parsed(address, plain=False)


def test_an_address_is_taken_apart() -> None:
    found = parsed("https://hooks.example.go.id:8443/a/b?c=d", plain=False)
    assert (found.host, found.port, found.target) == ("hooks.example.go.id", 8443, "/a/b?c=d")
    assert found.authority == "hooks.example.go.id:8443"
    assert parsed("https://[2606:4700::1]/", plain=False).authority == "[2606:4700::1]"
    assert parsed("http://example.org", plain=True).target == "/"


@pytest.mark.parametrize("host", ["localhost", "127.1", "2130706433", "0x7f000001", "0", "[::1]", "no.such.invalid"])
async def test_no_spelling_of_a_private_host_is_in_reach(host: str) -> None:
    """The system's resolver knows more spellings of an address than people do."""
    with pytest.raises(OutOfReach):
        await resolve(parsed(f"https://{host}/hook", plain=False), ())
