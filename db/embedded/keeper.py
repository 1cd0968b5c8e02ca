"""The process between users and PostgreSQL: starts it, restarts it when killed, stops it with its last user.

It runs with the standard library alone, in a session of its own: Ctrl-C in a terminal does not reach it.
Users hold a shared lock; the keeper may have it exclusively only when no user is left, whatever ended them.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections import deque
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

from db.embedded import cluster, remains
from db.embedded.binaries import Binaries
from db.embedded.errors import EmbeddedError
from db.embedded.locks import EXCLUSIVE, Lock
from db.embedded.place import Place, State
from db.embedded.privileges import Account, choose

LONGEST_LOG = 10_000_000
RESTARTS, RESTART_SECONDS = 5, 60.0
LOOK_SECONDS = 0.1


@dataclass(frozen=True)
class Order:
    """What a user asks of a keeper, sent as JSON; `tcp` is null when only the unix socket is served."""

    directory: str
    programs: str
    major: int
    port: int
    tcp: int | None
    durable: bool
    settings: dict[str, str]
    root_mode: str | None

    def text(self) -> str:
        """The order as a command-line argument."""
        return json.dumps(asdict(self))


class Keeper:
    """One PostgreSQL and the watch over its users."""

    def __init__(self, order: Order) -> None:
        self.order = order
        self.place = Place(Path(order.directory))
        self.users = Lock(self.place.users)
        self.log = _open_log(self.place.log)
        self.dismissed = False
        self.starts: deque[float] = deque(maxlen=RESTARTS)
        self.account, self.binaries = self._account()

    def run(self) -> int:
        """Keep the server until nobody uses it; the exit code is 0 unless PostgreSQL cannot be kept up."""
        postgres = self._start()
        while not (self.dismissed or self.users.take(EXCLUSIVE)):
            if postgres.poll() is not None:
                if self._gives_up():
                    return 1
                postgres = self._start()
            time.sleep(LOOK_SECONDS)
        # Still holding the users' lock where it was taken: newcomers wait, and start the server anew.
        self.place.withdraw()
        _stop(postgres)
        return 0

    def dismiss(self, _signal: int, _frame: FrameType | None) -> None:
        """Stop although there may be users."""
        self.dismissed = True

    def _account(self) -> tuple[Account, Binaries]:
        return choose(self.place, Binaries(Path(self.order.programs), self.order.major), self.order.root_mode)

    def _start(self) -> subprocess.Popen[bytes]:
        remains.clear(self.place.data, self.place.sockets)
        cluster.prepare(self.place, self.account, self.binaries, self.log, self.order.durable)
        self.starts.append(time.monotonic())
        postgres = self.account.run(self._command(), self.log, cluster.environment())
        self.place.publish(self._state(postgres.pid))
        return postgres

    def _command(self) -> list[str]:
        order = self.order
        command = [self.binaries.program("postgres"), "-D", str(self.place.data), "-p", str(order.port)]
        command += ["-k", str(self.place.sockets), "-h", "127.0.0.1" if order.tcp else ""]
        for name, value in order.settings.items():
            command += ["-c", f"{name}={value}"]
        return command

    def _state(self, postmaster: int) -> State:
        return State(
            keeper=os.getpid(),
            postmaster=postmaster,
            mode=self.account.mode,
            data=str(self.place.data),
            sockets=str(self.place.sockets),
            port=self.order.port,
            tcp=self.order.tcp,
        )

    def _gives_up(self) -> bool:
        return len(self.starts) == RESTARTS and time.monotonic() - self.starts[0] < RESTART_SECONDS


def _open_log(path: Path) -> int:
    if path.exists() and path.stat().st_size > LONGEST_LOG:
        path.replace(path.with_suffix(".old.log"))
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def _stop(postgres: subprocess.Popen[bytes]) -> None:
    for kind, seconds in ((signal.SIGINT, 30), (signal.SIGQUIT, 10), (signal.SIGKILL, 10)):
        postgres.send_signal(kind)
        # One that was frozen would never hear the other signal.
        postgres.send_signal(signal.SIGCONT)
        try:
            postgres.wait(seconds)
            return
        except subprocess.TimeoutExpired:
            continue


def main(text: str) -> int:
    """Run the order; a second keeper of the same place leaves at once."""
    order = Order(**json.loads(text))
    alone = Lock(Place(Path(order.directory)).keeper)
    if not alone.take(EXCLUSIVE):
        return 0
    try:
        keeper = Keeper(order)
        signal.signal(signal.SIGTERM, keeper.dismiss)
        return keeper.run()
    except (EmbeddedError, OSError, subprocess.SubprocessError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    finally:
        alone.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
