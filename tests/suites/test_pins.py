"""What the suites install is pinned and hashed, and names no index's address."""

from __future__ import annotations

import json
import re

import pytest

from tests.suites.installed import HERE


def test_npm_packages_are_exact_and_have_their_hashes() -> None:
    wanted = json.loads((HERE / "package.json").read_text())["dependencies"]
    assert {name: version for name, version in wanted.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)} == {}
    lock = json.loads((HERE / "package-lock.json").read_text())["packages"]
    assert {name: lock[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert [path for path, meta in lock.items() if "resolved" in meta] == []
    assert [path for path, meta in lock.items() if path and "integrity" not in meta] == []


@pytest.mark.parametrize("name", ["requirements-schemathesis.txt", "requirements-node.txt"])
def test_python_packages_have_their_hashes(name: str) -> None:
    text = (HERE / name).read_text()
    lines = [line for line in text.replace("\\\n", " ").splitlines() if line.strip()]
    assert [line for line in lines if not re.match(r"[\w.-]+==[\w.]+ .*--hash=sha256:", line)] == []
    assert "://" not in text
