"""An issuer of OpenID Connect on the loopback: discovery, keys that change, tokens of any claims; knows no server."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import orjson
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from joserfc.jwk import ECKey, KeyParameters, OKPKey, RSAKey

AUDIENCE = "https://api.selaras.example"
Key = RSAKey | ECKey | OKPKey
_MADE: dict[str, Key] = {}


def key(name: str, kind: str = "RSA") -> Key:
    """A key by its name, made once: RSA takes a while."""
    if name not in _MADE:
        said: KeyParameters = {"kid": name, "use": "sig"}
        _MADE[name] = (
            RSAKey.generate_key(2048, said)
            if kind == "RSA"
            else ECKey.generate_key("P-256", said)
            if kind == "EC"
            else OKPKey.generate_key("Ed25519", said)
        )
    return _MADE[name]


@dataclass
class Provider:
    """One issuer. What it answers may be changed while it runs."""

    issuer: str = ""
    keys: list[dict[str, Any]] = field(default_factory=list)
    said: dict[str, Any] = field(default_factory=dict)
    """What the discovery document says beside, or instead of, what it should."""
    raw: bytes | None = None
    """An answer to everything, instead of any other."""
    asked: Counter[str] = field(default_factory=Counter)

    def publish(self, *keys: Key, **said: Any) -> None:
        """Publish these keys and no others."""
        self.keys = [{**one.as_dict(private=False), **said} for one in keys]

    def token(self, signed_by: Key, header: dict[str, Any] | None = None, **claims: Any) -> str:
        """A token; claims and headers that are None are left out."""
        now = time.time()
        said = {
            "iss": self.issuer,
            "sub": "person-1",
            "aud": AUDIENCE,
            "iat": now,
            "exp": now + 600,
            "email": "reporter@demo.example",
            "email_verified": True,
        }
        algorithm = {"RSA": "RS256", "EC": "ES256", "OKP": "EdDSA"}[signed_by.key_type]
        headers = {"alg": algorithm, "typ": "at+jwt", "kid": signed_by.kid, **(header or {})}
        parts = [
            b64(orjson.dumps({k: v for k, v in part.items() if v is not None})) for part in (headers, said | claims)
        ]
        return ".".join((*parts, b64(_signature(headers["alg"], signed_by, ".".join(parts).encode()))))

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
        self.asked[path] += 1
        discovery = {"issuer": self.issuer, "jwks_uri": f"{self.issuer}/keys", **self.said}
        body = orjson.dumps({"keys": self.keys} if path == "/keys" else discovery)
        whole = (
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\nconnection: close\r\n\r\n%b"
        )
        with contextlib.suppress(ConnectionError):
            writer.write(self.raw if self.raw is not None else whole % (len(body), body))
            await writer.drain()
            writer.close()


def b64(value: bytes) -> str:
    """As tokens write bytes."""
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _signature(algorithm: str, signed_by: Key, said: bytes) -> bytes:
    """By the primitives, so that what verifies is not what has signed."""
    secret: Any = signed_by.private_key
    match algorithm:
        case "RS256":
            return bytes(secret.sign(said, padding.PKCS1v15(), hashes.SHA256()))
        case "PS256":
            return bytes(secret.sign(said, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256()))
        case "ES256":
            r, s = decode_dss_signature(secret.sign(said, ec.ECDSA(hashes.SHA256())))
            return r.to_bytes(32, "big") + s.to_bytes(32, "big")
    return bytes(secret.sign(said))


@contextlib.asynccontextmanager
async def provider() -> AsyncIterator[Provider]:
    """An issuer with one key, for a block."""
    made = Provider()
    server = await asyncio.start_server(made.answer, "127.0.0.1", 0)
    async with server:
        made.issuer = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        made.publish(key("first"))
        yield made
