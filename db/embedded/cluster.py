"""Makes the data directory: all of it or nothing, also when it is interrupted."""

import locale
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from db.embedded.binaries import Binaries
from db.embedded.errors import ServerDidNotStart
from db.embedded.place import Place, closed_directory
from db.embedded.privileges import Account

BUILTIN_LOCALES = 17


def prepare(place: Place, account: Account, binaries: Binaries, log: int, durable: bool) -> None:
    """Make the cluster's directories for the account, and the data directory if there is none."""
    closed_directory(place.cluster, account.uid, account.gid)
    closed_directory(place.sockets, account.uid, account.gid)
    if place.data.exists():
        _hand_over(place.data, account)
        return
    fresh = place.cluster / "data.new"
    shutil.rmtree(fresh, ignore_errors=True)
    _write_password(place.password, account)
    _initdb(fresh, place.password, account, binaries, log, durable)
    fresh.rename(place.data)


def environment() -> dict[str, str]:
    """Our environment without the variables by which PostgreSQL's programs would be led elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
    return kept | {"LC_ALL": character_type(), "TZ": "UTC"}


def character_type() -> str:
    """The locale that knows the letters of UTF-8 and sorts by bytes; plain C where the system lacks it."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    except locale.Error:
        return "C"
    finally:
        with suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, before)
    return "C.UTF-8"


def _write_password(path: Path, account: Account) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(24))
    os.chown(path, account.uid, account.gid)


def _initdb(data: Path, password: Path, account: Account, binaries: Binaries, log: int, durable: bool) -> None:
    command = [binaries.program("initdb"), "-D", str(data), "-U", "postgres", "-E", "UTF8"]
    command += [
        "--auth-local=trust",
        "--auth-host=scram-sha-256",
        f"--pwfile={password}",
        "--no-instructions",
    ]
    command += ["--lc-collate=C", f"--lc-ctype={character_type()}", "--lc-messages=C"]
    if binaries.major >= BUILTIN_LOCALES:
        command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    if not durable:
        command += ["--no-sync"]
    if account.run(command, log, environment()).wait(timeout=120) != 0:
        raise ServerDidNotStart("initdb could not make the data directory")


def _hand_over(data: Path, account: Account) -> None:
    """Give root's data to the account: user namespaces may be forbidden after they were allowed."""
    if data.stat().st_uid == account.uid or os.geteuid() != 0:
        return
    for directory, _, names in os.walk(data):
        for path in (directory, *(os.path.join(directory, name) for name in names)):
            os.chown(path, account.uid, account.gid, follow_symlinks=False)
