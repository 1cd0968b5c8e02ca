"""Tokens that an issuer signs: what holds, what does not, keys that change, an issuer that lies or is away."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import time
import warnings
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest
import pytest_asyncio
from joserfc.jwk import OctKey, RSAKey
from pydantic import ValidationError

from db.pool import Unavailable
from db.sign_in import Subject, UnknownToken
from server.oidc.claims import Expected
from server.oidc.issuers import SIGNING, Issuers
from server.oidc.keys import FIRST_PAUSE_SECONDS, FRESH_SECONDS, LASTING_SECONDS, PAUSE_SECONDS
from server.settings import Settings
from tests.server.provider import AUDIENCE, Provider, b64, key, provider

DISCOVERY = "/.well-known/openid-configuration"


class Clock:
    """A clock that stands until it is moved."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest_asyncio.fixture(loop_scope="session")
async def issuer() -> AsyncIterator[Provider]:
    async with provider() as made:
        yield made


def expected(**other: Any) -> Expected:
    said: dict[str, Any] = {
        "audiences": frozenset({AUDIENCE}),
        "algorithms": frozenset({"RS256", "ES256", "PS256", "EdDSA"}),
        "skew": 60.0,
        "by_email": True,
        "access_only": False,
    }
    return Expected(**said | other)


@pytest_asyncio.fixture(loop_scope="session")
async def ticks() -> Clock:
    return Clock()


@pytest_asyncio.fixture(loop_scope="session")
async def issuers(issuer: Provider, ticks: Clock) -> AsyncIterator[Issuers]:
    made = Issuers(frozenset({issuer.issuer}), expected(), ticks=ticks)
    yield made
    await made.close()


async def refused(issuers: Issuers, token: str) -> bool:
    """Whether a token does not hold."""
    try:
        await issuers.subject(token)
    except UnknownToken:
        return True
    return False


@pytest.mark.parametrize(
    ("kind", "header"),
    [
        ("RSA", {}),
        ("RSA", {"alg": "PS256"}),
        ("EC", {}),
        ("OKP", {}),
        ("RSA", {"typ": "JWT"}),
        ("RSA", {"typ": None}),
        ("RSA", {"typ": "application/at+jwt"}),
        ("RSA", {"kid": None}),
        ("EC", {"kid": None}),
    ],
)
async def test_what_an_issuer_signs_holds(
    issuer: Provider, issuers: Issuers, kind: str, header: dict[str, Any]
) -> None:
    issuer.publish(key("first"), key("curve", "EC"), key("edwards", "OKP"))
    signer = key({"RSA": "first", "EC": "curve", "OKP": "edwards"}[kind], kind)
    token = issuer.token(signer, header)
    assert issuers.recognises(token)
    found = await issuers.subject(token)
    assert found == Subject(issuer.issuer, "person-1", "reporter@demo.example", found.until)
    assert found.until == pytest.approx(time.time() + 660, abs=5)


CLAIMS: dict[str, dict[str, Any]] = {
    "expired": {"exp": time.time() - 100},
    "expires never": {"exp": None},
    "expires at infinity": {"exp": "Infinity"},
    "expires when it is true": {"exp": True},
    "not yet": {"nbf": time.time() + 1_000},
    "issued tomorrow": {"iat": time.time() + 86_400},
    "not yet a number": {"nbf": "soon"},
    "another audience": {"aud": "https://other.example"},
    "no audience": {"aud": None},
    "an audience within": {"aud": f"{AUDIENCE}.evil.example"},
    "audiences of others": {"aud": ["https://other.example", 1, None]},
    "an object for audience": {"aud": {AUDIENCE: True}},
    "another issuer": {"iss": "https://evil.example"},
    "no issuer": {"iss": None},
    "a slash more": {"iss_slash": True},
    "no subject": {"sub": None},
    "an empty subject": {"sub": ""},
    "a number for subject": {"sub": 7},
    "a long subject": {"sub": "x" * 256},
    "a NUL in the subject": {"sub": "a\0b"},
}


@pytest.mark.parametrize("name", CLAIMS)
async def test_claims_that_do_not_hold(issuer: Provider, issuers: Issuers, name: str) -> None:
    claims = dict(CLAIMS[name])
    if claims.pop("iss_slash", False):
        claims["iss"] = f"{issuer.issuer}/"
    assert await refused(issuers, issuer.token(key("first"), **claims))
    assert not await refused(issuers, issuer.token(key("first"))), "the same without the mistake holds"


@pytest.mark.parametrize(("claim", "holds", "not_"), [("exp", -55, -65), ("nbf", 55, 65), ("iat", 55, 70)])
async def test_clocks_may_differ_a_little(
    issuer: Provider, issuers: Issuers, claim: str, holds: float, not_: float
) -> None:
    early: dict[str, Any] = {claim: time.time() + holds}
    late: dict[str, Any] = {claim: time.time() + not_}
    assert not await refused(issuers, issuer.token(key("first"), **early))
    assert await refused(issuers, issuer.token(key("first"), **late))


@pytest.mark.parametrize(
    ("header", "claims"),
    [
        ({"typ": "logout+jwt"}, {}),
        ({"typ": "dpop+jwt"}, {}),
        ({"typ": "secevent+jwt"}, {}),
        ({"typ": "JWT"}, {"typ": "ID"}),
        ({"typ": "JWT"}, {"typ": "Refresh"}),
        ({"typ": "JWT"}, {"token_use": "id"}),
        ({"typ": "JWT"}, {"at_hash": "abc"}),
        ({"typ": 7}, {}),
    ],
)
async def test_tokens_for_other_uses(
    issuer: Provider, issuers: Issuers, header: dict[str, Any], claims: dict[str, Any]
) -> None:
    assert await refused(issuers, issuer.token(key("first"), header, **claims))


async def test_access_tokens_only(issuer: Provider) -> None:
    strict = Issuers(frozenset({issuer.issuer}), expected(access_only=True))
    assert await refused(strict, issuer.token(key("first"), {"typ": "JWT"}))
    assert not await refused(strict, issuer.token(key("first"), {"typ": "AT+JWT"}))
    await strict.close()


def forged(token: str, header: dict[str, Any], signature: bytes | None = None, **claims: Any) -> str:
    """A token's claims under another header, with a signature of one's own."""
    _, payload, signed = token.split(".")
    said = orjson.loads(base64.urlsafe_b64decode(payload + "=="))
    payload = b64(orjson.dumps(said | claims))
    return f"{b64(orjson.dumps(header))}.{payload}.{signed if signature is None else b64(signature)}"


async def test_nobody_signs(issuer: Provider, issuers: Issuers) -> None:
    token = issuer.token(key("first"))
    for name in ("none", "None", "NONE", "nOnE"):
        assert await refused(issuers, forged(token, {"alg": name, "kid": "first"}, b""))
        assert await refused(issuers, forged(token, {"alg": name}))


async def test_the_public_key_is_no_secret(issuer: Provider, issuers: Issuers) -> None:
    """HMAC with the published key: what a verifier that lets the token choose would take."""
    public = key("first")
    assert isinstance(public, RSAKey)
    token = issuer.token(public)
    for secret in (public.as_pem(private=False), public.as_der(private=False)):
        for name, digest in (("HS256", hashlib.sha256), ("HS512", hashlib.sha512)):
            unsigned = forged(token, {"alg": name, "kid": "first", "typ": "JWT"}, b"").rsplit(".", 1)[0]
            signature = hmac.new(secret, unsigned.encode(), digest).digest()
            assert await refused(issuers, f"{unsigned}.{b64(signature)}")


async def test_keys_that_a_token_brings_are_not_looked_at(issuer: Provider, issuers: Issuers) -> None:
    mine = RSAKey.generate_key(2048, {"kid": "mine"})
    async with provider() as evil:
        evil.publish(mine)
        for header in (
            {"jwk": mine.as_dict(private=False)},
            {"jku": f"{evil.issuer}/keys"},
            {"x5u": f"{evil.issuer}/keys"},
            {"x5c": [b64(b"certificate")]},
            {"jku": f"{evil.issuer}/keys", "kid": "first"},
            {"jwk": mine.as_dict(private=False), "kid": None},
        ):
            assert await refused(issuers, issuer.token(mine, header))
            assert not await refused(issuers, issuer.token(key("first"), {**header, "kid": "first"}))
        assert not evil.asked


async def test_critical_headers_are_not_understood(issuer: Provider, issuers: Issuers) -> None:
    said: dict[str, Any]
    for said in ({"crit": ["made-up"], "made-up": 1}, {"crit": ["b64"], "b64": True}, {"crit": []}):
        assert await refused(issuers, issuer.token(key("first"), {"alg": "RS256", "kid": "first", **said})), said
    assert not await refused(issuers, issuer.token(key("first"), {"alg": "RS256", "kid": "first"}))


async def test_what_was_changed_does_not_verify(issuer: Provider, issuers: Issuers) -> None:
    token = issuer.token(key("first"))
    header = {"alg": "RS256", "typ": "at+jwt", "kid": "first"}
    assert await refused(issuers, forged(token, header, sub="person-2"))
    assert await refused(issuers, forged(token, header, b""))
    assert await refused(issuers, token[:-4] + ("AAAA" if not token.endswith("AAAA") else "BBBB"))


@pytest.mark.parametrize(
    "token",
    ["a.b.c", "..", "eyJ.e30.x", f"{b64(b'[]')}.{b64(b'{}')}.x", f"{b64(b'null')}.{b64(b'null')}.",
     f"{b64(b'{}')}.{b64(b'{}')}.{b64(b'x')}", f"{b64(b'[' * 5000)}.{b64(b'{}')}.x", "é.é.é", f"{b64(b'{')}.x.y=="],
)  # fmt: skip
async def test_what_is_no_token(issuers: Issuers, token: str) -> None:
    assert await refused(issuers, token)


async def test_an_algorithm_that_is_not_allowed(issuer: Provider) -> None:
    only = Issuers(frozenset({issuer.issuer}), expected(algorithms=frozenset({"ES256"})))
    issuer.publish(key("first"), key("curve", "EC"))
    assert await refused(only, issuer.token(key("first")))
    assert not await refused(only, issuer.token(key("curve", "EC")))
    await only.close()


async def test_a_key_is_for_what_it_says(issuer: Provider, issuers: Issuers, ticks: Clock) -> None:
    for said in ({"use": "enc"}, {"alg": "PS256"}, {"key_ops": ["encrypt"]}):
        issuer.publish(key("first"), **said)
        ticks.now += LASTING_SECONDS + 1
        try:
            assert await refused(issuers, issuer.token(key("first")))
        except Unavailable:
            assert "alg" not in said, "a set without a usable key is none"


async def test_short_and_secret_keys_are_passed_over(issuer: Provider, issuers: Issuers) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        short = RSAKey.generate_key(1024, {"kid": "short"})
        token = issuer.token(short)
    issuer.keys += [short.as_dict(private=False), OctKey.generate_key(256, {"kid": "oct"}).as_dict(), {"kty": "new"}, 7]  # type: ignore[list-item]  # what an issuer should not publish
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert await refused(issuers, token)
        assert not await refused(issuers, issuer.token(key("first")))


async def test_a_new_key_is_found_and_the_old_one_goes(issuer: Provider, issuers: Issuers, ticks: Clock) -> None:
    old = issuer.token(key("first"))
    assert not await refused(issuers, old)
    issuer.publish(key("first"), key("second"))
    ticks.now += PAUSE_SECONDS + 1
    assert not await refused(issuers, issuer.token(key("second")))
    assert not await refused(issuers, old), "both hold while both are published"
    issuer.publish(key("second"))
    ticks.now += FRESH_SECONDS + 1
    await refused(issuers, old)
    await asyncio.sleep(0.3)
    assert await refused(issuers, old), "an hour later the keys have been asked for again"


async def test_a_flood_of_unknown_keys_asks_once(issuer: Provider, issuers: Issuers, ticks: Clock) -> None:
    assert not await refused(issuers, issuer.token(key("first")))
    flood = [issuer.token(key("first"), {"kid": f"unknown-{i}"}) for i in range(50)]
    for _ in range(3):
        ticks.now += PAUSE_SECONDS + 1
        assert all(await asyncio.gather(*(refused(issuers, token) for token in flood[:25])))
        assert all([await refused(issuers, token) for token in flood[25:]])
    assert issuer.asked["/keys"] == 4
    assert not await refused(issuers, issuer.token(key("first")))


async def test_many_at_once_ask_once(issuer: Provider, issuers: Issuers) -> None:
    tokens = [issuer.token(key("first"), sub=f"p{i}") for i in range(20)]
    assert not any(await asyncio.gather(*(refused(issuers, token) for token in tokens)))
    assert issuer.asked == {DISCOVERY: 1, "/keys": 1}


async def test_a_token_that_has_ended_makes_nobody_ask(issuer: Provider, issuers: Issuers) -> None:
    assert await refused(issuers, issuer.token(key("first"), exp=1))
    assert not issuer.asked


NO_KEYS: dict[str, bytes] = {
    "nothing": b"",
    "no HTTP": b"hello\r\n\r\n",
    "an error": b"HTTP/1.1 500 Oh\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    "elsewhere": b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n",
    "no JSON": b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\nconnection: close\r\n\r\n{",
    "a list": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]",
    "too much": b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n" + b" " * 600_000 + b"{}",
}


@pytest.mark.parametrize("name", NO_KEYS)
async def test_an_issuer_that_answers_nonsense_is_away(issuer: Provider, issuers: Issuers, name: str) -> None:
    issuer.raw = NO_KEYS[name]
    with pytest.raises(Unavailable):
        await issuers.subject(issuer.token(key("first")))


@pytest.mark.parametrize("said", [{"issuer": "https://evil.example"}, {"jwks_uri": "http://evil.example/keys"},
                                  {"jwks_uri": "file:///etc/passwd"}, {"jwks_uri": 7}])  # fmt: skip
async def test_an_issuer_that_lies_is_away(issuer: Provider, issuers: Issuers, said: dict[str, Any]) -> None:
    issuer.said = said
    with pytest.raises(Unavailable):
        await issuers.subject(issuer.token(key("first")))


async def test_an_issuer_that_comes_late_is_found(issuer: Provider, issuers: Issuers, ticks: Clock) -> None:
    issuer.raw = b""
    for _ in range(5):
        with pytest.raises(Unavailable):
            await issuers.subject(issuer.token(key("first")))
    assert issuer.asked.total() == 1, "it is not asked again at once"
    issuer.raw = None
    ticks.now += FIRST_PAUSE_SECONDS + 1
    assert not await refused(issuers, issuer.token(key("first")))


async def test_keys_last_a_day_without_their_issuer(issuer: Provider, issuers: Issuers, ticks: Clock) -> None:
    assert not await refused(issuers, issuer.token(key("first")))
    issuer.raw = b""
    ticks.now += LASTING_SECONDS - 60
    assert not await refused(issuers, issuer.token(key("first")))
    ticks.now += 120
    with pytest.raises(Unavailable):
        await issuers.subject(issuer.token(key("first")))


async def test_an_address_counts_only_when_it_is_verified(issuer: Provider, issuers: Issuers) -> None:
    for verified in (None, False, "true", 1):
        assert (await issuers.subject(issuer.token(key("first"), email_verified=verified))).email is None
    off = Issuers(frozenset({issuer.issuer}), expected(by_email=False))
    assert (await off.subject(issuer.token(key("first")))).email is None
    await off.close()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"oidc_issuers": "https://id.example"}, "oidc_audience"),
        ({"oidc_issuers": "http://id.example", "oidc_audience": "x"}, "https"),
        ({"oidc_issuers": "id.example", "oidc_audience": "x"}, "https"),
        ({"oidc_algorithms": "RS256,HS256"}, "HS256"),
        ({"oidc_algorithms": "none"}, "none"),
    ],
)
def test_settings_that_would_let_others_in(said: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        Settings(database_url="x", **said)


def test_no_shared_secret_can_be_allowed() -> None:
    assert not {name for name in SIGNING if name.startswith("HS") or name == "none"}
