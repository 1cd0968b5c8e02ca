"""The launcher: which requirements a command needs, when they count as installed, what it says else."""

import ast
import importlib.machinery
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

LAUNCHER = Path(__file__).parents[2] / "selaras"


@pytest.fixture
def launcher(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The launcher as a module, of a checkout that holds two small sets of requirements."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader = importlib.machinery.SourceFileLoader("launcher", str(LAUNCHER))
    spec = importlib.util.spec_from_loader("launcher", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    folder = tmp_path / "checkout" / "requirements"
    folder.mkdir(parents=True)
    (folder / "demo.txt").write_text("one==1\n")
    (folder / "dev.txt").write_text("one==1\ntwo==2\n")
    monkeypatch.setattr(module, "CHECKOUT", folder.parent)
    return module


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    """What an environment looks like from outside."""
    directory = tmp_path / "venv"
    (directory / "bin").mkdir(parents=True)
    (directory / "bin" / "python").symlink_to(sys.executable)
    (directory / "pyvenv.cfg").write_text("home = /usr/bin\n")
    return directory


@pytest.mark.parametrize(
    ("arguments", "name"),
    [([], "demo"), (["demo"], "demo"), (["test"], "dev"), (["--help"], "demo"), (["schema", "test"], "demo")],
)
def test_the_command_decides_the_set(launcher: ModuleType, arguments: list[str], name: str) -> None:
    assert launcher.wanted_set(arguments) == name


def test_a_stamp_holds_its_set_and_dev_holds_demo(launcher: ModuleType, venv: Path) -> None:
    assert not launcher.is_satisfied("demo", venv)
    launcher.write_stamp("demo", venv)
    assert launcher.is_satisfied("demo", venv)
    assert not launcher.is_satisfied("dev", venv)
    launcher.write_stamp("dev", venv)
    assert launcher.is_satisfied("demo", venv)
    assert launcher.is_satisfied("dev", venv)


def test_changed_requirements_void_the_stamp(launcher: ModuleType, venv: Path) -> None:
    launcher.write_stamp("demo", venv)
    launcher.requirements("demo").write_text("one==2\n")
    assert not launcher.is_satisfied("demo", venv)


def test_another_interpreter_voids_the_stamp(launcher: ModuleType, venv: Path, tmp_path: Path) -> None:
    launcher.write_stamp("demo", venv)
    other = tmp_path / "python3.99"
    other.touch()
    (venv / "bin" / "python").unlink()
    (venv / "bin" / "python").symlink_to(other)
    assert not launcher.is_satisfied("demo", venv)
    other.unlink()
    assert not launcher.is_satisfied("demo", venv)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"set": "demo"}', "null"])
def test_a_damaged_stamp_counts_as_none(launcher: ModuleType, venv: Path, text: str) -> None:
    (venv / launcher.STAMP).write_text(text)
    assert not launcher.is_satisfied("demo", venv)


def test_an_interrupted_installation_leaves_no_stamp(
    launcher: ModuleType, venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launcher.write_stamp("dev", venv)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(launcher, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        launcher.install("demo", venv)
    assert not launcher.is_satisfied("demo", venv)
    assert not launcher.is_satisfied("dev", venv)

    # Some package may be half written, so the next start makes the environment anew.
    made: list[Path] = []
    monkeypatch.setattr(launcher, "is_sound", lambda _: True)
    monkeypatch.setattr(launcher, "create", made.append)
    monkeypatch.setattr(launcher, "run", lambda *_: None)
    launcher.prepare("demo", venv)
    assert made == [venv]


def test_a_refused_installation_keeps_the_environment(
    launcher: ModuleType, venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise launcher.Refusal("no network")

    monkeypatch.setattr(launcher, "run", refused)
    with pytest.raises(launcher.Refusal):
        launcher.install("demo", venv)
    assert not (venv / launcher.INSTALLING).exists()
    assert not launcher.is_satisfied("demo", venv)


def test_a_python_without_ensurepip_names_the_debian_package(
    launcher: ModuleType, venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    with pytest.raises(launcher.Refusal, match="apt install python3-venv"):
        launcher.create(venv)
    assert (venv / "pyvenv.cfg").exists()


def test_it_parses_on_the_pythons_it_refuses() -> None:
    ast.parse(LAUNCHER.read_text(), feature_version=(3, 7))


def test_a_failing_program_shows_its_last_lines_and_the_mend(launcher: ModuleType) -> None:
    noisy = "import sys; [print('line', i) for i in range(40)]; sys.exit(3)"
    with pytest.raises(launcher.Refusal) as refusal:
        launcher.run([sys.executable, "-c", noisy], "Mend it.")
    assert "line 39" in str(refusal.value)
    assert "line 20" not in str(refusal.value)
    assert str(refusal.value).endswith("Mend it.")


def test_a_directory_with_something_else_is_never_taken(launcher: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(launcher.Refusal, match="no Python environment"):
        launcher.make_directory(tmp_path / "mine")
    assert (tmp_path / "mine" / "letter.txt").exists()


def test_a_directory_that_cannot_be_written_names_the_variable(launcher: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(launcher.Refusal, match="SELARAS_VENV="):
        launcher.make_directory(tmp_path / "file" / "venv")


def test_a_broken_environment_is_unsound(launcher: ModuleType, venv: Path, tmp_path: Path) -> None:
    assert launcher.is_sound(Path(sys.prefix))
    assert not launcher.is_sound(tmp_path / "nothing")
    (venv / "bin" / "python").unlink()
    (venv / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (venv / "bin" / "python").chmod(0o755)
    assert not launcher.is_sound(venv)


def test_an_old_python_is_told_so(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launcher, "OLDEST_PYTHON", (9, 1))
    assert launcher.main(["demo"]) == 1
    assert "Selaras needs Python 9.1 or newer" in capsys.readouterr().err


def test_becomes_the_commands_from_anywhere(tmp_path: Path) -> None:
    """A link in a directory with spaces, a foreign working directory, and no home."""
    checkout = tmp_path / "a checkout"
    (checkout / "cli").mkdir(parents=True)
    (checkout / "requirements").mkdir()
    (checkout / "requirements" / "demo.txt").write_text("")
    (checkout / "selaras").write_text(LAUNCHER.read_text())
    (checkout / "cli" / "__main__.py").write_text(
        "import json, os, sys\n"
        "told = os.environ\n"
        "print(json.dumps([os.getcwd(), sys.argv[1:], told['SELARAS_CWD'], told['PYTHONPATH']]))\n"
    )
    (tmp_path / "link").symlink_to(checkout / "selaras")
    (tmp_path / "elsewhere").mkdir()
    subprocess.run([sys.executable, "-m", "venv", str(checkout / ".venv")], check=True)

    answer = subprocess.run(
        [sys.executable, str(tmp_path / "link"), "demo", "--port", "1"],
        cwd=tmp_path / "elsewhere",
        env={"PATH": os.environ["PATH"], "HOME": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    place, arguments, caller, path = json.loads(answer.stdout)
    assert (place, arguments) == (str(checkout), ["demo", "--port", "1"])
    assert (caller, path) == (str(tmp_path / "elsewhere"), str(checkout))
