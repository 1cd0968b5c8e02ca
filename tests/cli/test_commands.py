"""The commands' own part: options, refusals with their mend, the tokens' file."""

import json
import os
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.database import both_logins, owner_login
from cli.listen import listening
from cli.places import CHECKOUT, data_directory, given
from cli.refusal import Refusal
from cli.test import command
from cli.tokens import Person, read, write
from cli.welcome import FIRST_QUERY, curl, welcome

PEOPLE = [
    Person("Rani", "analyst", "Bappenas", "slr_1"),
    Person("Yosep", "reporter", "Papua Selatan", "slr_2"),
]


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own, without the databases of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.endswith("DATABASE_URL")}
    return subprocess.run(
        [sys.executable, "-m", "cli", *arguments],
        cwd=CHECKOUT,
        env=kept | {"COLUMNS": "200", "PYTHONPATH": str(CHECKOUT)} | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def taken() -> Iterator[int]:
    """A port somebody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number: int = listener.getsockname()[1]
        yield number


def test_help_names_every_command_without_importing_the_server() -> None:
    told = run("--help")
    assert told.returncode == 0
    for verb in ("demo", "serve", "migrate", "load", "generate", "maintain", "schema", "test"):
        assert f" {verb} " in told.stdout
    probe = "import sys, cli.app; print([n for n in ('strawberry', 'sqlalchemy', 'uvicorn') if n in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", probe], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_a_taken_port_names_a_free_one_before_anything_slow(taken: int, tmp_path: Path) -> None:
    told = run("demo", "--port", str(taken), "--data", str(tmp_path / "data"))
    assert told.returncode == 1
    assert f"port {taken} is in use" in told.stderr
    assert "--port " in told.stderr
    assert "Traceback" not in told.stderr
    assert not (tmp_path / "data").exists()


def test_listening_takes_the_port(taken: int) -> None:
    with pytest.raises(Refusal, match="in use"), listening("127.0.0.1", taken):
        pytest.fail("took a taken port")


def test_the_address_is_local_only() -> None:
    with listening("127.0.0.1", 0) as listener:
        assert listener.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("alone", "lacking"),
    [("DATABASE_URL", "MIGRATION_DATABASE_URL"), ("MIGRATION_DATABASE_URL", "DATABASE_URL")],
)
def test_one_login_without_the_other_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, alone: str, lacking: str
) -> None:
    for name in (alone, lacking):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(alone, "postgresql://x@/y")
    with pytest.raises(Refusal, match=f"^{alone} is set and {lacking} is not"), both_logins(tmp_path):
        pytest.fail("used half a configuration")


def test_the_environments_logins_need_no_embedded_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://server@/y")
    monkeypatch.setenv("MIGRATION_DATABASE_URL", "postgresql://owner@/y")
    with both_logins(tmp_path / "data") as logins, owner_login(tmp_path / "data") as owner:
        assert (logins.server, logins.owner, owner) == (
            "postgresql://server@/y",
            "postgresql://owner@/y",
            "postgresql://owner@/y",
        )
    assert not (tmp_path / "data").exists()


def test_the_servers_login_does_not_migrate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("MIGRATION_DATABASE_URL", raising=False)
    monkeypatch.setenv("DATABASE_URL", "postgresql://server@/y")
    with pytest.raises(Refusal, match="set MIGRATION_DATABASE_URL"), owner_login(tmp_path):
        pytest.fail("migrated with the server's login")


def test_serve_without_a_database_says_what_to_set() -> None:
    told = run("serve")
    assert told.returncode == 1
    assert "DATABASE_URL is not set" in told.stderr
    assert "Traceback" not in told.stderr


def test_paths_are_where_the_caller_stood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SELARAS_CWD", str(tmp_path))
    assert given(Path("there")) == tmp_path / "there"
    assert given(Path("/absolute")) == Path("/absolute")
    assert data_directory(None) == CHECKOUT / ".selaras"
    assert data_directory(Path("there")) == tmp_path / "there"


def test_tokens_are_kept_for_their_database_only(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    assert read(path, "one") is None
    write(path, "one", PEOPLE)
    assert path.stat().st_mode & 0o777 == 0o600
    assert read(path, "one") == PEOPLE
    assert read(path, "two") is None
    path.write_text("{")
    assert read(path, "one") is None


@pytest.mark.parametrize(
    ("arguments", "workers"),
    [([], True), (["tests/db", "-k", "x"], True), (["-n", "0"], False), (["-n4"], False), (["--pdb"], False)],
)
def test_three_workers_unless_told_otherwise(arguments: list[str], workers: bool) -> None:
    line = command(arguments)
    assert (line[3:5] == ["-n", "3"]) is workers
    assert line[-len(arguments) :] == arguments or not arguments


@pytest.mark.parametrize("columns", ["60", "80", "200"])
def test_the_welcome_never_cuts_a_token(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    people = [Person("Rani [bold]", "analyst", "Bappenas", "slr_" + "x" * 43), PEOPLE[1]]
    welcome("http://127.0.0.1:8000", people)
    told = capsys.readouterr().out
    for person in people:
        for part in (person.name, person.role, person.organisation, person.token):
            assert part in told
    assert curl("http://127.0.0.1:8000", people[0].token) in told


def test_the_first_query_is_a_command_a_shell_understands() -> None:
    words = shlex.split(curl("http://127.0.0.1:8000", "slr_1").replace("\\\n", " "))
    assert json.loads(words[-1]) == {"query": FIRST_QUERY}
    assert "Authorization: Bearer slr_1" in words
