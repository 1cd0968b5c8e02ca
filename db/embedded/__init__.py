"""A PostgreSQL server that lives and dies with the processes using it; knows no table and no GraphQL.

In order of control flow:
errors      what can go wrong, with the mend
locks       flock, as users and keepers hold it
binaries    where `postgres` and `initdb` are
place       the files of one server under its root directory
server      EmbeddedPostgres: what a user process starts, asks and stops
probe       is somebody answering on this socket
keeper      the process between the users and PostgreSQL
privileges  which account PostgreSQL runs as, since it refuses root
cluster     initdb
remains     what a killed server leaves behind
settings    how PostgreSQL is set
"""

from db.embedded.binaries import Binaries, locate
from db.embedded.errors import (
    BinariesMissing,
    DirectoryRefused,
    EmbeddedError,
    ServerDidNotStart,
    TcpRefused,
)
from db.embedded.server import EmbeddedPostgres

__all__ = [
    "Binaries",
    "BinariesMissing",
    "DirectoryRefused",
    "EmbeddedError",
    "EmbeddedPostgres",
    "ServerDidNotStart",
    "TcpRefused",
    "locate",
]
