"""What the public suites share: the running application, tokens, Node with the suites' packages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.databases import Database
from tests.people import token_of
from tests.suites.installed import NotInstallable, npm_packages, schemathesis_environment
from tests.suites.program import Workshop
from tests.suites.serving import Service, served


@pytest.fixture(scope="session")
def service(demo: Database) -> Iterator[Service]:
    """The real application over the five programmes."""
    with served(demo.server) as running:
        yield running


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def reporter(demo: Database) -> str:
    """A token of a person who owes reports."""
    return await token_of(demo.owner, "reporter@demo.example")


@pytest.fixture(scope="session")
def packages() -> Path:
    """The npm packages of the suites; without Node these suites are skipped unless REQUIRE names it."""
    return _installed(npm_packages)


@pytest.fixture(scope="session")
def schemathesis() -> Path:
    """The environment that holds Schemathesis."""
    return _installed(schemathesis_environment)


@pytest.fixture
def workshop(tmp_path: Path, packages: Path) -> Workshop:
    """A folder of the test's own with the packages beside it."""
    return Workshop.open(tmp_path, packages)


def _installed(install: Callable[[], Path]) -> Path:
    try:
        return install()
    except NotInstallable as problem:
        if "node" in os.environ.get("REQUIRE", "").split(","):
            pytest.fail(f"REQUIRE names node: {problem}")
        pytest.skip(str(problem))
