"""Bearer tokens of our own: how they are made, recognised and kept; knows no person and no database.

`sel_`, 256 random bits, and a checksum of these: scanners of published code find them by their form, and what was typed
wrong or made up is refused without being looked up.
"""

from __future__ import annotations

import hashlib
import secrets
import zlib

PREFIX = "sel_"
RANDOM_BITS = 256
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BODY, _SUM = 43, 6
"""Digits to base 62 that 256 bits and a checksum of 32 bits take."""


def made() -> str:
    """A new token."""
    body = _written(secrets.randbits(RANDOM_BITS), _BODY)
    return f"{PREFIX}{body}{_checksum(body)}"


def is_mistyped(token: str) -> bool:
    """Whether a token claims to be one of ours and cannot be."""
    if not token.startswith(PREFIX):
        return False
    rest = token.removeprefix(PREFIX)
    return len(rest) != _BODY + _SUM or rest[_BODY:] != _checksum(rest[:_BODY])


def digest(token: str) -> bytes:
    """What is kept of a token: its SHA-256. It has too many bits for anybody to find it by trying."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()


def _checksum(body: str) -> str:
    return _written(zlib.crc32(body.encode()), _SUM)


def _written(number: int, length: int) -> str:
    digits: list[str] = []
    for _ in range(length):
        number, digit = divmod(number, 62)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits))
