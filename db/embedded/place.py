"""The files of one embedded server under its root directory; starts nothing."""

import hashlib
import json
import os
import re
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from db.embedded.errors import DirectoryRefused

# sun_path holds 108 bytes, and PostgreSQL appends "/.s.PGSQL.65535.lock".
LONGEST_SOCKET_DIRECTORY = 86
PLAIN = re.compile(r"[A-Za-z0-9._/@+-]+")
ELSEWHERE = Path("/var/tmp")


@dataclass(frozen=True)
class State:
    """What the keeper publishes of its server; `port` names the socket file, `tcp` is null without TCP."""

    keeper: int
    postmaster: int
    mode: str
    data: str
    sockets: str
    port: int
    tcp: int | None


@dataclass(frozen=True)
class Place:
    """One server's files: locks, state and log beside the cluster, whose directory may lie elsewhere."""

    directory: Path

    @classmethod
    def under(cls, root: Path, major: int) -> "Place":
        """The place of one major version: two versions never touch each other's files."""
        return cls(root.absolute() / f"pg{major}")

    @property
    def users(self) -> Path:
        """Locked shared by each user, exclusively by the keeper once the last user is gone."""
        return self.directory / "users.lock"

    @property
    def gate(self) -> Path:
        """Locked by the one process that may start a keeper."""
        return self.directory / "start.lock"

    @property
    def keeper(self) -> Path:
        """Locked by the keeper for as long as it lives."""
        return self.directory / "keeper.lock"

    @property
    def log(self) -> Path:
        """What PostgreSQL and the keeper say."""
        return self.directory / "server.log"

    @property
    def cluster(self) -> Path:
        """The directory, closed to others, that belongs to PostgreSQL's account: data, sockets, password."""
        with suppress(FileNotFoundError):
            return Path((self.directory / "elsewhere").read_text().strip())
        return self.directory / "cluster"

    @property
    def data(self) -> Path:
        """PostgreSQL's data directory."""
        return self.cluster / "data"

    @property
    def password(self) -> Path:
        """The superuser's password, asked on TCP only."""
        return self.cluster / "password"

    @property
    def sockets(self) -> Path:
        """The directory of the unix socket: the cluster's, or a short one when that is too long."""
        if len(os.fsencode(self.cluster)) <= LONGEST_SOCKET_DIRECTORY and PLAIN.fullmatch(str(self.cluster)):
            return self.cluster
        name = hashlib.sha256(os.fsencode(self.cluster)).hexdigest()[:16]
        return Path("/tmp") / f"selaras-{os.getuid()}-{name}"

    def move_elsewhere(self) -> None:
        """Give the cluster a new directory that every account can reach: root must become nobody."""
        name = ELSEWHERE / f"selaras-{secrets.token_hex(8)}"
        (self.directory / "elsewhere").write_text(str(name))

    def prepare(self) -> None:
        """Make the directory; DirectoryRefused when it is another account's or cannot be written."""
        try:
            self.directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DirectoryRefused(f"{self.directory}: {error.strerror}; choose another directory") from None
        owner = self.directory.stat().st_uid
        if owner != os.geteuid():
            raise DirectoryRefused(
                f"{self.directory} belongs to user {owner}, and you are user {os.geteuid()}; "
                "run as that user, or choose another directory"
            )

    def state(self) -> State | None:
        """What the keeper published last; null when no server was started or it was stopped."""
        try:
            return State(**json.loads((self.directory / "state.json").read_text()))
        except (FileNotFoundError, ValueError, TypeError):
            return None

    def publish(self, state: State) -> None:
        """Replace the published state at once, so that nobody reads half of it."""
        fresh = self.directory / "state.json.new"
        fresh.write_text(json.dumps(asdict(state)))
        fresh.replace(self.directory / "state.json")

    def withdraw(self) -> None:
        """Take the published state back."""
        (self.directory / "state.json").unlink(missing_ok=True)


def closed_directory(path: Path, owner: int, group: int) -> None:
    """Make a directory that only its owner may enter: the reason why the socket inside may trust everyone."""
    with suppress(FileExistsError):
        path.mkdir(mode=0o700)
    found = path.lstat()
    if path.is_symlink() or found.st_uid not in (os.geteuid(), owner):
        raise DirectoryRefused(f"{path} belongs to user {found.st_uid}; remove it, or choose another directory")
    if found.st_uid != owner:
        os.chown(path, owner, group)
    path.chmod(0o700)
