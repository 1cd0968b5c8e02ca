"""The embedded server: it serves, is shared, stops with its last user, loses nothing when it is killed."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import pytest

from db.embedded import BinariesMissing, DirectoryRefused, EmbeddedPostgres, TcpRefused, locate
from db.embedded import remains as left_behind
from db.embedded.place import Place
from db.embedded.privileges import namespace, nobody

SECONDS = 20
USER = """
import sys, time
from pathlib import Path
from db.embedded import EmbeddedPostgres
server = EmbeddedPostgres(Path(sys.argv[1]))
print(server.start(), flush=True)
time.sleep(120)
"""


@pytest.fixture
def root() -> Iterator[Path]:
    """A short directory that other accounts can reach, as nobody must."""
    with tempfile.TemporaryDirectory(prefix="selaras-test-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def server(root: Path) -> Iterator[EmbeddedPostgres]:
    with EmbeddedPostgres(root) as server:
        yield server


def ask(dsn: str, sql: str) -> object:
    """One value, on a connection of its own."""

    async def answer() -> object:
        connection = await asyncpg.connect(dsn, timeout=10)
        try:
            return await connection.fetchval(sql)
        finally:
            await connection.close()

    return asyncio.run(answer())


def soon(condition: Callable[[], bool]) -> bool:
    """Whether the condition comes true within the time a loaded machine may need."""
    end = time.monotonic() + SECONDS
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


def is_gone(process: int) -> bool:
    """Whether the process has ended; one that waits for its parent to notice has."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_serves_over_the_socket_and_stops(root: Path) -> None:
    server = EmbeddedPostgres(root)
    dsn = server.start()
    postmaster = server.state.postmaster

    assert ask(dsn, "select current_user") == "postgres"
    assert ask(dsn, "show server_encoding") == "UTF8"
    assert ask(dsn, "show timezone") == "UTC"
    assert ask(dsn, "show fsync") == "on"
    assert ask(dsn, "show listen_addresses") == ""
    assert ask(dsn, "select lower('ÀÉ')") == "àé"
    assert ask(dsn, "show data_directory") == str(root / f"pg{locate().major}" / "cluster" / "data")

    server.stop()
    assert is_gone(postmaster)
    assert not server.alive()


def test_only_its_owner_may_enter_the_socket_directory(server: EmbeddedPostgres) -> None:
    assert Path(server.state.sockets).stat().st_mode & 0o777 == 0o700


def test_a_second_start_finds_the_data_again(root: Path) -> None:
    with EmbeddedPostgres(root) as server:
        ask(server.dsn(), "create table kept as select 7 as value")
    with EmbeddedPostgres(root) as server:
        assert ask(server.dsn(), "select value from kept") == 7


def test_two_users_share_one_server_until_the_last_leaves(server: EmbeddedPostgres, root: Path) -> None:
    second = EmbeddedPostgres(root)
    second.start()
    assert second.state.postmaster == server.state.postmaster

    server.stop()
    assert second.alive()
    postmaster = second.state.postmaster
    second.stop()
    assert is_gone(postmaster)


def test_the_server_stops_when_its_user_is_killed(root: Path) -> None:
    user = subprocess.Popen(
        [sys.executable, "-c", USER, str(root)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert user.stdout is not None
    with user.stdout as output:
        assert output.readline().startswith(b"postgresql://")
    state = json.loads((Place.under(root, locate().major).directory / "state.json").read_text())

    user.kill()
    user.wait()
    assert soon(lambda: is_gone(state["postmaster"]) and is_gone(state["keeper"]))


def test_a_killed_server_comes_back_with_what_was_committed(server: EmbeddedPostgres) -> None:
    ask(server.dsn(), "create table kept as select generate_series(1, 1000) as value")
    killed = server.state.postmaster
    os.kill(killed, signal.SIGKILL)

    assert soon(lambda: server.state.postmaster != killed and server.alive())
    assert ask(server.dsn(), "select count(*) from kept") == 1000


def test_a_killed_keeper_takes_the_server_along_and_the_next_start_recovers(
    server: EmbeddedPostgres, root: Path
) -> None:
    ask(server.dsn(), "create table kept as select generate_series(1, 1000) as value")
    before = server.state
    os.kill(before.keeper, signal.SIGKILL)

    with EmbeddedPostgres(root) as second:
        assert second.state.keeper != before.keeper
        assert ask(second.dsn(), "select count(*) from kept") == 1000
        assert is_gone(before.postmaster)


def test_pid_and_socket_files_of_another_life_do_not_matter(root: Path) -> None:
    with EmbeddedPostgres(root) as server:
        data, sockets = Path(server.state.data), Path(server.state.sockets)
        kept = (data / "postmaster.pid").read_text().splitlines()
    # As after a restart of the machine: the number now belongs to a program that has nothing to do with us.
    kept[0] = str(os.getppid())
    (data / "postmaster.pid").write_text("\n".join(kept) + "\n")
    (sockets / ".s.PGSQL.5432.lock").write_text("\n".join(kept) + "\n")

    with EmbeddedPostgres(root) as server:
        assert ask(server.dsn(), "select 1") == 1


def test_an_interrupted_first_start_is_begun_anew(root: Path) -> None:
    fresh = Place.under(root, locate().major).cluster / "data.new"
    fresh.mkdir(parents=True)
    (fresh / "PG_VERSION").write_text("18\n")

    with EmbeddedPostgres(root) as server:
        assert ask(server.dsn(), "select 1") == 1
    assert not fresh.exists()


def test_a_long_or_odd_path_gets_a_short_socket(root: Path) -> None:
    odd = root / "with space, comma" / ("long" * 30)
    with EmbeddedPostgres(odd, durable=False) as server:
        assert len(server.state.sockets) < 60
        assert ask(server.dsn(), "select 1") == 1
    Path(server.place.sockets).rmdir()


def test_tcp_asks_for_the_password(root: Path, unused_tcp_port: int) -> None:
    with EmbeddedPostgres(root, tcp_port=unused_tcp_port, durable=False) as server:
        assert ask(server.tcp_dsn(), "select 1") == 1
        with pytest.raises(asyncpg.InvalidPasswordError):
            ask(f"postgresql://postgres:wrong@127.0.0.1:{unused_tcp_port}/postgres", "select 1")
        with pytest.raises(TcpRefused, match="already runs with TCP port"):
            EmbeddedPostgres(root, tcp_port=unused_tcp_port + 1).start()


def test_a_failing_start_shows_the_log(root: Path) -> None:
    server = EmbeddedPostgres(root, durable=False, settings={"shared_buffers": "much"})
    with pytest.raises(RuntimeError, match='invalid value for parameter "shared_buffers"'):
        server.start()


def test_a_directory_of_another_account_is_refused(root: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make another account's directory")
    os.chown(root, 12345, 12345)
    (root / f"pg{locate().major}").mkdir()
    os.chown(root / f"pg{locate().major}", 12345, 12345)
    with pytest.raises(DirectoryRefused, match="belongs to user 12345"):
        EmbeddedPostgres(root).start()


def test_pg_bin_dir_is_an_order(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    monkeypatch.setenv("PG_BIN_DIR", str(root))
    with pytest.raises(BinariesMissing, match="holds no postgres"):
        locate()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root must become another account")
@pytest.mark.parametrize("mode", ["namespace", "nobody"])
def test_root_serves_as_another_account(root: Path, mode: str) -> None:
    if mode == "namespace" and not namespace().may(locate(), root):
        pytest.skip("this system forbids user namespaces")
    with EmbeddedPostgres(root, durable=False, root_mode=mode) as server:
        assert server.state.mode == mode
        owner = 0 if mode == "namespace" else nobody().uid
        assert Path(server.state.data).stat().st_uid == owner
        assert ask(server.dsn(), "select 1") == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root must become another account")
def test_as_nobody_the_data_moves_out_of_a_closed_directory(root: Path) -> None:
    closed = root / "closed"
    closed.mkdir(mode=0o700)
    with EmbeddedPostgres(closed, durable=False, root_mode="nobody") as server:
        moved = Path(server.state.data).parent
        assert moved.parent == Path("/var/tmp")
        ask(server.dsn(), "create table kept as select 7 as value")
    with EmbeddedPostgres(closed, durable=False, root_mode="nobody") as server:
        assert ask(server.dsn(), "select value from kept") == 7
    subprocess.run(["rm", "-rf", str(moved)], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root must become another account")
def test_data_made_in_a_namespace_is_handed_to_nobody(root: Path) -> None:
    if not namespace().may(locate(), root):
        pytest.skip("this system forbids user namespaces")
    with EmbeddedPostgres(root, durable=False, root_mode="namespace") as server:
        ask(server.dsn(), "create table kept as select 7 as value")
    with EmbeddedPostgres(root, durable=False, root_mode="nobody") as server:
        assert ask(server.dsn(), "select value from kept") == 7


def test_only_processes_in_the_data_directory_are_seen(server: EmbeddedPostgres, root: Path) -> None:
    seen = left_behind.processes(Path(server.state.data))
    assert server.state.postmaster in seen
    assert os.getpid() not in seen
    assert left_behind.processes(root) == []
