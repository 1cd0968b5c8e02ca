"""Asks a unix socket whether a PostgreSQL that takes connections is behind it; needs no driver."""

import socket
import struct
from pathlib import Path

PROTOCOL_3 = 196608
STARTUP = struct.pack("!I", PROTOCOL_3) + b"user\0postgres\0database\0postgres\0\0"
TERMINATE = b"X" + struct.pack("!I", 4)


def socket_file(directory: Path, port: int) -> Path:
    """The file PostgreSQL listens on."""
    return directory / f".s.PGSQL.{port}"


def answers(directory: Path, port: int, seconds: float = 2) -> bool:
    """Whether the server lets a client in within the seconds; false while it starts, stops or recovers."""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(seconds)
        try:
            client.connect(str(socket_file(directory, port)))
            client.sendall(struct.pack("!I", len(STARTUP) + 4) + STARTUP)
            welcome = client.recv(1) == b"R"
            client.sendall(TERMINATE)
        except OSError:
            return False
        return welcome
