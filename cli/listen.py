"""Takes a TCP port and serves an ASGI application on it until a signal; knows no database."""

import errno
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from cli.refusal import Refusal

if TYPE_CHECKING:
    from uvicorn._types import ASGIApplication

BACKLOG = 2048
# Time that requests under way have to end after Ctrl-C or SIGTERM.
GRACE_SECONDS = 5
# A message over a WebSocket; the application allows less to who has no token.
SOCKET_BYTES = 4_000_000


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A bound socket, taken before anything slow begins; Refusal when the port is not to be had."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            # Listening already makes a second start fail here; connections made now wait for the server.
            listener.listen(BACKLOG)
        except OSError as error:
            raise Refusal(_about_port(host, port, error)) from None
        yield listener


def serve_on(listener: socket.socket, application: "ASGIApplication") -> None:
    """Serve until Ctrl-C or SIGTERM, then end what is under way and return."""
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(application, **uvicorn_options()))
    # The server answers the signal itself and raises it again when it has closed; that end is the wanted one.
    with suppress(SystemExit):
        server.run(sockets=[listener])
    if not server.started:
        raise Refusal("the server could not start; the reason is above.")


def uvicorn_options() -> dict[str, Any]:
    """How uvicorn runs, in the demo and in service."""
    return {
        "loop": "uvloop",
        "http": "server.wire:BoundedProtocol",
        "ws": "websockets-sansio",
        "ws_max_size": SOCKET_BYTES,
        # Answers are many and short: compressing them would cost more than it saves.
        "ws_per_message_deflate": False,
        "access_log": False,
        # The application itself reads what proxies say, from those that its settings name.
        "proxy_headers": False,
        "log_level": "warning",
        "server_header": False,
        "timeout_graceful_shutdown": GRACE_SECONDS,
    }


def _about_port(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is in use. Stop what listens there, or choose another: --port {_free_port(host)}"
    if error.errno == errno.EACCES:
        return f"port {port} needs more rights than you have. Choose one above 1023: --port 8000"
    return f"cannot listen on {host}:{port}: {error.strerror}. Choose another with --host or --port."


def _free_port(host: str) -> int:
    with socket.socket() as probe:
        probe.bind((host, 0))
        number: int = probe.getsockname()[1]
        return number
