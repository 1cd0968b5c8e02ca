"""EmbeddedPostgres: what a process that wants a PostgreSQL of its own starts, asks and stops."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from db.embedded.binaries import locate
from db.embedded.errors import EmbeddedError, ServerDidNotStart, TcpRefused
from db.embedded.keeper import Order
from db.embedded.locks import EXCLUSIVE, SHARED, Lock, held, is_held, is_shared
from db.embedded.place import Place, State
from db.embedded.probe import answers
from db.embedded.settings import effective

SUPERUSER = "postgres"
SOCKET_PORT = 5432
CHECKOUT = Path(__file__).resolve().parents[2]


class EmbeddedPostgres:
    """A server under a root directory, shared by every process that starts it there.

    It stops when its last user stops or is killed. `durable=False` trades the data's safety for speed.
    `tcp_port` also listens on 127.0.0.1; null serves the unix socket alone. Nothing happens before start().
    """

    def __init__(
        self,
        root: Path,
        *,
        tcp_port: int | None = None,
        durable: bool = True,
        settings: dict[str, str] | None = None,
        root_mode: str | None = None,
    ) -> None:
        self.binaries = locate()
        self.place = Place.under(root, self.binaries.major)
        self.tcp_port = tcp_port
        self.durable = durable
        self.settings = effective(durable, settings or {})
        self.root_mode = root_mode
        self._user: Lock | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.stop()

    def start(self, seconds: float = 60) -> str:
        """Use the server, starting it if it does not run; the superuser's DSN.

        Raises ServerDidNotStart, DirectoryRefused or TcpRefused; a second call finds the server again.
        """
        self.place.prepare()
        end = time.monotonic() + seconds
        try:
            self._become_user(seconds)
            with held(self.place.gate, EXCLUSIVE, seconds):
                self._await_answer(end)
            self._check_tcp()
        except BaseException:
            self._leave()
            raise
        return self.dsn()

    def stop(self, seconds: float = 40) -> None:
        """Use the server no longer; returns when it has stopped, or at once when others use it."""
        if self._user is None:
            return
        self._leave()
        end = time.monotonic() + seconds
        while is_held(self.place.keeper) and not is_shared(self.place.users) and time.monotonic() < end:
            time.sleep(0.02)

    def dsn(self, user: str = SUPERUSER, database: str = SUPERUSER) -> str:
        """A libpq URL over the unix socket, where every role is trusted: others cannot enter it."""
        state = self.state
        return f"postgresql://{quote(user)}@/{quote(database)}?host={quote(state.sockets)}&port={state.port}"

    def tcp_dsn(self, database: str = SUPERUSER) -> str:
        """The superuser's URL over TCP, with its password; TcpRefused when no port was asked for."""
        state = self.state
        if state.tcp is None:
            raise TcpRefused("this server has no TCP port; start it with tcp_port")
        password = self.place.password.read_text()
        return f"postgresql://{SUPERUSER}:{quote(password)}@127.0.0.1:{state.tcp}/{quote(database)}"

    @property
    def state(self) -> State:
        """What the keeper published; EmbeddedError when nothing runs."""
        found = self.place.state()
        if found is None:
            raise EmbeddedError(f"no server runs under {self.place.directory}; call start() first")
        return found

    def alive(self) -> bool:
        """Whether the server lets clients in now."""
        found = self.place.state()
        return found is not None and answers(Path(found.sockets), found.port)

    def log_tail(self, characters: int = 2000) -> str:
        """The end of the server's log; empty when there is none."""
        try:
            return self.place.log.read_text(errors="replace")[-characters:]
        except OSError:
            return ""

    def _become_user(self, seconds: float) -> None:
        if self._user is None:
            self._user = Lock(self.place.users)
        # While a keeper closes down it holds this lock exclusively; the wait is for its end.
        if not self._user.wait(SHARED, seconds):
            raise ServerDidNotStart(f"{self.place.directory}: the last server does not stop; see {self.place.log}")

    def _leave(self) -> None:
        if self._user is not None:
            self._user.close()
            self._user = None

    def _await_answer(self, end: float) -> None:
        keeper: subprocess.Popen[bytes] | None = None
        while not (is_held(self.place.keeper) and self.alive()):
            if keeper is not None and keeper.poll() is not None:
                raise ServerDidNotStart(self._failure(f"PostgreSQL did not start (exit {keeper.returncode})"))
            if time.monotonic() > end:
                raise ServerDidNotStart(self._failure("PostgreSQL did not answer in time"))
            if keeper is None and not is_held(self.place.keeper):
                keeper = self._start_keeper()
            time.sleep(0.02)

    def _start_keeper(self) -> subprocess.Popen[bytes]:
        self.place.withdraw()
        command = [sys.executable, "-S", "-m", "db.embedded.keeper", self._order().text()]
        environment = os.environ | {"PYTHONPATH": str(CHECKOUT), "PYTHONWARNINGS": "ignore"}
        with open(self.place.log, "ab") as log:
            self.place.log.chmod(0o600)
            # A session of its own and no inherited output: neither Ctrl-C nor a closed pipe reaches it.
            keeper = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
                cwd="/",
                start_new_session=True,
            )
        # It may outlive this object, and must not stay behind as a zombie when it ends.
        threading.Thread(target=keeper.wait, name="embedded keeper", daemon=True).start()
        return keeper

    def _order(self) -> Order:
        return Order(
            directory=str(self.place.directory),
            programs=str(self.binaries.directory),
            major=self.binaries.major,
            port=self.tcp_port or SOCKET_PORT,
            tcp=self.tcp_port,
            durable=self.durable,
            settings=self.settings,
            root_mode=self.root_mode,
        )

    def _check_tcp(self) -> None:
        running = self.state.tcp
        if self.tcp_port is not None and running != self.tcp_port:
            raise TcpRefused(
                f"the server already runs with TCP port {running}, not {self.tcp_port}; "
                "ask for no port, or stop its other users first"
            )

    def _failure(self, what: str) -> str:
        return f"{what}; the end of {self.place.log}:\n{self.log_tail()}"
