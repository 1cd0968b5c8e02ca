"""The pinned requirements hold what pyproject.toml asks for, each with its hashes, and dev holds demo."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).parents[2]
SETS = {"demo": ["demo"], "dev": ["demo", "test", "lint"]}


def pins(name: str) -> dict[str, str]:
    """Version by package."""
    text = (CHECKOUT / "requirements" / f"{name}.txt").read_text()
    return {canonicalize_name(found[1]): found[2] for found in re.finditer(r"^([\w.-]+)==([^\s;]+)", text, re.M)}


def asked(name: str) -> list[Requirement]:
    """What pyproject.toml asks of a set, for this machine."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
    texts = [*project["project"]["dependencies"]]
    for group in SETS[name]:
        texts += project["dependency-groups"][group]
    found = [Requirement(text) for text in texts]
    return [one for one in found if one.marker is None or one.marker.evaluate()]


@pytest.mark.parametrize("name", SETS)
def test_every_dependency_is_pinned_to_a_version_it_allows(name: str) -> None:
    held = pins(name)
    wrong = {str(one) for one in asked(name) if not one.specifier.contains(held.get(canonicalize_name(one.name), "0"))}
    assert wrong == set()


@pytest.mark.parametrize("name", SETS)
def test_every_pin_has_a_hash(name: str) -> None:
    text = (CHECKOUT / "requirements" / f"{name}.txt").read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert lines
    assert [line for line in lines if "--hash=sha256:" not in line] == []


def test_dev_holds_demo() -> None:
    assert pins("demo").items() <= pins("dev").items()
