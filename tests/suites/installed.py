"""The packages of the public suites, installed once for each lock and shared by all workers; knows no suite."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from db.embedded.locks import EXCLUSIVE, held

HERE = Path(__file__).parent
CACHE = HERE.parents[1] / ".selaras" / "suites"
INSTALL_SECONDS = 300
OLDEST_NODE = 20


class NotInstallable(Exception):
    """What a suite needs is not to be had on this machine; the text says what and how to mend it."""


def npm_packages() -> Path:
    """The node_modules of package-lock.json, for a Node that is there and new enough."""
    _require_node()
    return _once("npm", [HERE / "package.json", HERE / "package-lock.json"], _npm) / "node_modules"


def schemathesis_environment() -> Path:
    """The Python environment of requirements-schemathesis.txt, whose graphql-core is an older one than ours."""
    return _once("python", [HERE / "requirements-schemathesis.txt"], _pip)


def _require_node() -> None:
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NotInstallable(f"Node {OLDEST_NODE} or newer with npm is needed, and not installed")
    found = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    if int(found.removeprefix("v").split(".")[0]) < OLDEST_NODE:
        raise NotInstallable(f"Node {OLDEST_NODE} or newer is needed, found {found}")


def _once(kind: str, locks: Sequence[Path], install: Callable[[Path], None]) -> Path:
    """The folder that the locks' text names, filled by the first who asks; the others wait."""
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in locks)).hexdigest()[:12]
    folder = CACHE / f"{kind}-{digest}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with held(CACHE / f"{kind}.lock", EXCLUSIVE, INSTALL_SECONDS):
        done = folder / "installed"
        if not done.exists():
            _clear(kind)
            folder.mkdir()
            install(folder)
            done.touch()
    return folder


def _clear(kind: str) -> None:
    """Remove what earlier locks installed, and what an interrupted installation left."""
    for old in CACHE.glob(f"{kind}-*"):
        shutil.rmtree(old)


def _npm(folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder)


def _pip(folder: Path) -> None:
    _run([sys.executable, "-m", "venv", "."], folder)
    quiet = ["--quiet", "--disable-pip-version-check", "--progress-bar", "off"]
    strict = ["--require-hashes", "--only-binary", ":all:", "-r", str(HERE / "requirements-schemathesis.txt")]
    _run(["bin/python", "-m", "pip", "install", *quiet, *strict], folder)


def _run(command: Sequence[str], folder: Path) -> None:
    """Run an installer; its last words are the reason when it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS)
    if done.returncode:
        said = (done.stderr or done.stdout).strip()[-1500:]
        raise NotInstallable(f"{' '.join(command[:3])} failed; is its package index there?\n{said}")
