"""What can go wrong with the embedded server; each message ends with its mend.

EmbeddedError
├── BinariesMissing     no usable `postgres` was found
├── DirectoryRefused    the root directory cannot be used by this account
├── ServerDidNotStart   PostgreSQL ended, or did not answer in time
└── TcpRefused          a TCP port was asked of a server that runs without it
"""


class EmbeddedError(RuntimeError):
    """An embedded server could not be had."""


class BinariesMissing(EmbeddedError):
    """No directory with `postgres` and `initdb` of a supported version."""


class DirectoryRefused(EmbeddedError):
    """The directory belongs to another account or cannot be written."""


class ServerDidNotStart(EmbeddedError):
    """PostgreSQL ended before it answered, or did not answer in time; carries the end of its log."""


class TcpRefused(EmbeddedError):
    """Another process already runs this server without the TCP port that is asked for."""
