"""How a command ends when it cannot do what it was asked: one clear message, exit code 1, no traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from db.embedded import DirectoryRefused, EmbeddedError


class Refusal(Exception):
    """What is wrong and how to mend it, for the user's eyes."""


@contextmanager
def refused() -> Iterator[None]:
    """Turn the errors that a user can mend into a message; all others are bugs and keep their traceback."""
    try:
        yield
    except DirectoryRefused as error:
        _end(f"{error} (--data DIR).")
    except (Refusal, EmbeddedError) as error:
        _end(str(error))
    except Exception as error:
        message = _about_database(error)
        if message is None:
            raise
        _end(message)


def _end(message: str) -> None:
    print(f"\nError: {message}", file=sys.stderr)
    sys.exit(1)


def _about_database(error: Exception) -> str | None:
    """A message for a database that cannot be reached or refuses us; null for any other error."""
    from socket import gaierror

    import asyncpg

    unusable = (
        ConnectionError,
        gaierror,
        asyncpg.CannotConnectNowError,
        asyncpg.ClientConfigurationError,
        asyncpg.InvalidAuthorizationSpecificationError,
        asyncpg.InvalidCatalogNameError,
    )
    for found in _chain(error):
        if isinstance(found, unusable):
            return f"the database cannot be used: {found}. Look at DATABASE_URL and MIGRATION_DATABASE_URL."
    return None


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__
