"""`python -m cli`: the commands, with signals and errors made fit for a terminal."""

import sys

from cli.app import app
from cli.refusal import refused
from cli.signals import leave_quietly

if __name__ == "__main__":
    leave_quietly()
    with refused():
        app(prog_name="./selaras")
    sys.exit(0)
