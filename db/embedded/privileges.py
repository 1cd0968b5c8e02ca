"""Which account PostgreSQL runs as: it refuses root, so root enters a user namespace or becomes nobody."""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.embedded.binaries import Binaries
from db.embedded.errors import DirectoryRefused
from db.embedded.place import ELSEWHERE, Place

CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG = 1
TRIAL = '"$1" --version && test -w "$2" && test -x "$2"'
# Loaded before any fork: a child between fork and exec should not import or search libraries.
_LIBC = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Account:
    """Who owns the cluster's files on disk, and what a child does before it becomes a PostgreSQL program."""

    mode: str
    uid: int
    gid: int
    enter: Callable[[], None]

    def run(self, command: list[str], log: int, env: dict[str, str]) -> subprocess.Popen[bytes]:
        """Start one of PostgreSQL's programs as this account; it is stopped when the keeper is killed."""

        def become() -> None:
            self.enter()
            # After the change of account, which clears it.
            if sys.platform == "linux":
                _LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGINT, 0, 0, 0)

        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env, cwd="/", preexec_fn=become
        )

    def may(self, binaries: Binaries, directory: Path) -> bool:
        """Whether this account can run the programs and write in the directory."""
        try:
            answer = subprocess.run(
                ["/bin/sh", "-c", TRIAL, "sh", binaries.program("postgres"), str(directory)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                cwd="/",
                preexec_fn=self.enter,
            )
        except (OSError, subprocess.SubprocessError):
            return False
        return answer.returncode == 0


def ourselves() -> Account:
    """The account that runs this process, when it is not root."""
    return Account("user", os.geteuid(), os.getegid(), lambda: None)


def namespace() -> Account:
    """Root under another number: no account is created and no permission widened."""
    inside = _nobody().pw_uid
    # Read before the namespace is entered: inside, our own group has no number yet.
    group = os.getegid()

    def enter() -> None:
        if _LIBC.unshare(CLONE_NEWUSER) != 0:
            raise OSError(ctypes.get_errno(), "unshare")
        for name, text in (
            ("setgroups", "deny"),
            ("gid_map", f"{inside} {group} 1"),
            ("uid_map", f"{inside} 0 1"),
        ):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)

    return Account("namespace", 0, group, enter)


def nobody() -> Account:
    """The account without rights that every system has."""
    found = _nobody()

    def enter() -> None:
        os.setgroups([])
        os.setgid(found.pw_gid)
        os.setuid(found.pw_uid)

    return Account("nobody", found.pw_uid, found.pw_gid, enter)


def _nobody() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam("nobody")
    except KeyError:
        raise DirectoryRefused(
            "PostgreSQL refuses to run as root and this system has no account nobody; run as an ordinary user"
        ) from None


def choose(place: Place, binaries: Binaries, root_mode: str | None) -> tuple[Account, Binaries]:
    """The account to run as, and programs it can reach; DirectoryRefused when there is none.

    `root_mode` ("namespace" or "nobody") leaves root only that way; null tries both.
    """
    if os.geteuid() != 0:
        return ourselves(), binaries
    if root_mode != "nobody" and sys.platform == "linux":
        account = namespace()
        if account.may(binaries, place.cluster if place.data.exists() else place.directory):
            return account, binaries
    if root_mode != "namespace":
        return _as_nobody(place, binaries)
    raise DirectoryRefused("this system forbids user namespaces; run as an ordinary user")


def _as_nobody(place: Place, binaries: Binaries) -> tuple[Account, Binaries]:
    account = nobody()
    if not account.may(binaries, Path("/tmp")):
        binaries = _private_copy(binaries)
    if not account.may(binaries, Path("/tmp")):
        raise DirectoryRefused("root cannot become nobody here; run as an ordinary user, or give DATABASE_URL")
    if not _reachable(place.cluster):
        if place.data.exists():
            raise DirectoryRefused(
                f"PostgreSQL must run as nobody here, which cannot reach {place.data}; "
                "move the data to a directory every user can enter, or run as an ordinary user"
            )
        place.move_elsewhere()
    return account, binaries


def _reachable(directory: Path) -> bool:
    """Whether every directory above can be entered by all."""
    return all(parent.stat().st_mode & 0o001 for parent in directory.parents if parent.exists())


def _private_copy(binaries: Binaries) -> Binaries:
    """The programs where nobody can read them: they may lie below a directory closed to all but root."""
    release = binaries.directory.parent
    stamp = (binaries.directory / "postgres").stat()
    copy = ELSEWHERE / f"selaras-programs-{binaries.major}-{stamp.st_size:x}-{stamp.st_mtime_ns:x}"
    if not copy.exists():
        fresh = Path(f"{copy}.{os.getpid()}")
        shutil.copytree(
            release,
            fresh / release.parent.name / release.name,
            symlinks=True,
            ignore=shutil.ignore_patterns("include"),
        )
        for libraries in release.parent.parent.glob(f"{release.parent.name}.libs"):
            shutil.copytree(libraries, fresh / libraries.name)
        fresh.chmod(0o755)
        fresh.rename(copy)
    if copy.stat().st_uid != 0:
        raise DirectoryRefused(f"{copy} does not belong to root; remove it")
    return Binaries(copy / release.parent.name / release.name / "bin", binaries.major)
