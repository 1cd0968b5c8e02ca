"""`./selaras test`: the tests, on an embedded PostgreSQL of their own."""

import os
import signal
import subprocess
import sys
from typing import Annotated

import typer

from cli.places import CHECKOUT
from cli.testing_place import root

WORKERS = "3"


def test(
    context: typer.Context,
    faults: Annotated[bool, typer.Option("--faults", help="Also run the long fault drills.")] = False,
) -> None:
    """Run the tests; all other arguments go to pytest, for example: ./selaras test tests/db -k audit."""
    from cli.database import SERVER_URL
    from db.embedded import EmbeddedPostgres

    with EmbeddedPostgres(root(), durable=False) as server:
        environment = {name: value for name, value in os.environ.items() if SERVER_URL not in name}
        environment["SELARAS_TEST_DSN"] = server.dsn()
        if faults:
            environment["SELARAS_FAULTS"] = "full"
        code = _pytest(context.args, environment)
    raise typer.Exit(code)


def _pytest(arguments: list[str], environment: dict[str, str]) -> int:
    """Run pytest and hand SIGTERM on to it; Ctrl-C reaches it by the terminal."""
    from cli.signals import passed_to

    received: list[int] = []
    with passed_to(received):
        child = subprocess.Popen(command(arguments), cwd=CHECKOUT, env=environment)
        while True:
            try:
                return child.wait(0.2)
            except subprocess.TimeoutExpired:
                if signal.SIGTERM in received:
                    received.clear()
                    child.terminate()


def command(arguments: list[str]) -> list[str]:
    """The command line of pytest: three workers, since each waits for PostgreSQL, unless told otherwise."""
    chosen = any(word.startswith(("-n", "--numprocesses", "--pdb", "--trace")) for word in arguments)
    return [sys.executable, "-m", "pytest", *([] if chosen else ["-n", WORKERS, "--dist", "worksteal"]), *arguments]
