"""Addresses of documents, and the digests of files, checked; nothing is ever fetched."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from resolvers.problems import Place
from resolvers.setup.texts import ADDRESS
from resolvers.texts import CONTROLS

_UNPRINTED = re.compile(r"[\x00-\x20\x7f\\\ud800-\udfff]")
_DIGEST = re.compile(r"[0-9a-fA-F]{64}")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")


def check_address(place: Place, url: str) -> None:
    """An https address with a host, and without a name or a password in it."""
    if len(url) > ADDRESS:
        place.add("TOO_LONG", f"It has {len(url):,} characters and at most {ADDRESS:,} are kept.", "url")
        return
    if _UNPRINTED.search(url) or CONTROLS.search(url):
        place.add("INVALID_ADDRESS", "An address holds no blanks, control characters or backslashes.", "url")
        return
    try:
        parts = urlsplit(url)
        has_host, names_someone = bool(parts.hostname), "@" in parts.netloc
        _ = parts.port
    except ValueError:
        place.add("INVALID_ADDRESS", "This is no address; write one like https://example.org/report.pdf.", "url")
        return
    if not url.startswith("https://") or not has_host:
        place.add("INVALID_ADDRESS", "Only https addresses are kept, such as https://example.org/report.pdf.", "url")
    elif names_someone:
        text = "The address holds a user name or password, which everyone would read; take it out."
        place.add("CREDENTIALS_IN_ADDRESS", text, "url")


def digest(place: Place, text: str | None) -> bytes | None:
    """A SHA-256 as bytes."""
    if text is None:
        return None
    if not _DIGEST.fullmatch(text):
        place.add("INVALID_DIGEST", "A SHA-256 is 64 hexadecimal digits.", "sha256")
        return None
    return bytes.fromhex(text)


def check_kind_of_file(place: Place, media_type: str | None, language: str | None) -> None:
    """A media type and a language tag, as they are written."""
    if media_type is not None and not _MEDIA_TYPE.fullmatch(media_type):
        place.add("INVALID_MEDIA_TYPE", "A media type is written like application/pdf, in small letters.", "mediaType")
    if language is not None and not _LANGUAGE.fullmatch(language):
        place.add("INVALID_LANGUAGE", "A language tag is written like id, en or zh-Hans (BCP 47).", "language")
