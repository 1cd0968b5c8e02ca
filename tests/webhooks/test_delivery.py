"""Webhooks as their receivers know them: signed, thin, at least once and in order; and what fails, how it is borne."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import ssl
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest_asyncio

from compiler import ids
from db.deliveries import Deliveries, Patience
from db.sign_in import SignIn
from server.webhooks import worker as workers
from tests.events.conftest import until
from tests.events.theatre import theatre
from tests.mutations import reports
from tests.mutations.conftest import stage  # noqa: F401  # fixtures
from tests.mutations.stage import REPORTER, Stage
from tests.people import token_of
from tests.webhooks.conftest import (
    ADMIN,
    QUICK,
    Answer,
    Receiver,
    acted,
    deliveries,
    delivering,
    plain,
    receiving,
    registered,
    settled,
)

CHANGE = (
    "insert into audit_entry (action, subject_table, subject_uid)"
    " select $1, 'project', uid from project where code = $2"
)


@pytest_asyncio.fixture(loop_scope="session")
async def place(stage: Stage) -> AsyncIterator[Stage]:  # noqa: F811  # a fixture's name
    first = stage.pool
    await plain(stage)
    yield stage
    await stage.pool.close()
    stage.pool = first


async def changed(place: Stage, action: str = "project.change", code: str = "ID-JP-SMI-2") -> None:
    await place.owner.execute(CHANGE, action, code)


def verifies(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """Whether a message is signed with a secret, as docs/events.md tells receivers to find out."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    wanted = "v1," + base64.b64encode(hmac.digest(key, content, hashlib.sha256)).decode()
    return any(hmac.compare_digest(wanted, given) for given in headers["webhook-signature"].split(" "))


async def test_a_message_is_thin_and_signed(place: Stage) -> None:
    async with receiving() as receiver, delivering(place):
        webhook = await registered(place, receiver.address)
        result = await place.do(REPORTER, "submitReport", await reports.whole(place))
        (delivery,) = await settled(place, "DELIVERED")
    (got,) = receiver.received
    assert got.line == "POST /hook?a=1 HTTP/1.1"
    assert set(got.told) == {"eventId", "kind", "action", "at", "subjectId"}
    assert (got.told["kind"], got.told["action"]) == ("REPORT_STATUS_CHANGED", "report.submit")
    assert got.told["subjectId"] == result["report"]["id"]
    assert got.told["eventId"] == got.headers["webhook-id"] == delivery["eventId"]
    assert abs(int(got.headers["webhook-timestamp"]) - time.time()) < 10
    assert verifies(webhook["secret"], got.headers, got.body)
    assert not verifies(webhook["secret"], got.headers, got.body + b" ")
    assert not verifies(webhook["secret"], {**got.headers, "webhook-timestamp": "1"}, got.body)
    assert (delivery["attempts"], delivery["lastCode"], delivery["lastError"]) == (1, 204, None)


async def test_an_event_id_of_a_message_resumes_a_subscription(place: Stage) -> None:
    async with receiving() as receiver, delivering(place):
        await registered(place, receiver.address)
        await changed(place, "first")
        await settled(place, "DELIVERED")
    async with theatre(place) as house:
        query = "subscription ($after: ID) { projectChanged(after: $after) { action } }"
        async with house.listening(None, query, after=receiver.received[0].told["eventId"]) as listener:
            await changed(place, "second")
            assert (await listener.hears(1))[0]["action"] == "second"


async def test_it_is_told_what_its_organisation_may_see_and_asked_for(place: Stage) -> None:
    await place.owner.execute(
        "update project set visibility = 'INTERNAL' where code = (select code from project p where not exists"
        " (select from participation a where a.project_id = p.id and a.organisation_id ="
        " (select id from organisation where code = 'JICA')) and not exists (select from participation a"
        " where a.programme_id = p.programme_id and a.organisation_id ="
        " (select id from organisation where code = 'JICA')) limit 1)"
    )
    hidden = await place.owner.fetchval("select code from project where visibility = 'INTERNAL'")
    assert hidden is not None
    one = await place.id("project", "code = 'ID-JP-SMI-1'")
    programme = await place.id("programme", "code = 'ID-JP-SMI'")
    async with receiving() as all_, receiving() as only, receiving() as of_programme, receiving() as other_kind:
        await registered(place, all_.address)
        await registered(place, only.address, project=one)
        await registered(place, of_programme.address, programme=programme)
        await registered(place, other_kind.address, ["AGREEMENT_CHANGED"])
        async with delivering(place):
            await changed(place, "hidden", hidden)
            await changed(place, "two", "ID-JP-SMI-2")
            await changed(place, "one", "ID-JP-SMI-1")
            await settled(place, "DELIVERED", 5)
    assert [got.told["action"] for got in all_.received] == ["two", "one"]
    assert [got.told["action"] for got in only.received] == ["one"]
    assert sorted(got.told["action"] for got in of_programme.received) == ["one", "two"]
    assert other_kind.received == []


async def test_the_organisation_sees_what_a_viewer_of_it_sees(place: Stage) -> None:
    """The arrays that decide what a webhook is told are those of a person with an unlimited role."""
    async with receiving() as receiver:
        await registered(place, receiver.address)
        await changed(place)
        await place.owner.execute("select app.relay(100)")
        async with place.pool.acquire() as connection:
            found = await connection.fetchrow("select * from app.webhook_in_turn()")
    person = await SignIn(place.pool).viewer(await token_of(place.database.owner, REPORTER))
    assert found is not None
    assert person.circle or person.partner
    for name in ("organisations", "circle", "partner", "parties"):
        assert tuple(found[name]) == getattr(person, name)


async def test_a_failure_is_tried_again_with_the_same_id(place: Stage) -> None:
    async with receiving(b"500 Oh", b"503 No", b"200 OK") as receiver, delivering(place):
        await registered(place, receiver.address)
        await changed(place)
        (delivery,) = await settled(place, "DELIVERED")
    assert (delivery["attempts"], delivery["lastCode"]) == (3, 200)
    assert len({got.headers["webhook-id"] for got in receiver.received}) == 1
    assert len({got.body for got in receiver.received}) == 1


async def test_what_is_no_answer_is_a_failure(place: Stage) -> None:
    async def silent(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(1)

    async def garbage(writer: asyncio.StreamWriter) -> None:
        writer.write(b"SSH-2.0-OpenSSH\r\n")

    async def endless(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 103 Early Hints\r\n")
        for _ in range(100):
            writer.write(b"link: " + b"x" * 1000 + b"\r\n")
            await writer.drain()

    wanted: dict[bytes | Answer, str] = {
        silent: "No answer within 0.5 seconds.",
        garbage: "The connection ended before an answer, or the answer was no HTTP.",
        endless: "The connection ended before an answer, or the answer was no HTTP.",
        b"302 Found\r\nlocation: /other": "The receiver answered 302, and 2xx is what takes a message.",
    }
    async with delivering(place, replace(QUICK, retry=300)):
        for answer, error in wanted.items():
            async with receiving(answer) as receiver:
                webhook = await registered(place, receiver.address)
                await changed(place)
                await until(lambda: _has_error(place))
                assert [one["lastError"] for one in await deliveries(place)] == [error]
                assert [got.line for got in receiver.received] == ["POST /hook?a=1 HTTP/1.1"]
                await acted(place, "removeWebhook", {"webhook": webhook["id"]}, "organisation { code }")


async def _has_error(place: Stage) -> bool:
    return any(one["lastError"] is not None for one in await deliveries(place))


async def test_nothing_private_is_sent_to_unless_allowed(place: Stage) -> None:
    async with receiving() as receiver, delivering(place, replace(QUICK, networks=())):
        await registered(place, receiver.address)
        await registered(place, f"http://localhost:{receiver.port}/")
        await registered(place, f"http://[::ffff:127.0.0.1]:{receiver.port}/")
        await changed(place)

        async def were_tried() -> bool:
            return [one["lastError"] is not None for one in await deliveries(place)].count(True) == 3

        await until(were_tried)
        found = await deliveries(place)
    assert {one["lastError"] for one in found} == {"The host has no public address."}
    assert receiver.received == []


async def test_http_is_not_sent_to_unless_allowed(place: Stage) -> None:
    async with receiving() as receiver, delivering(place, replace(QUICK, plain=False)):
        await registered(place, receiver.address)
        await changed(place)

        await until(lambda: _has_error(place))
    assert receiver.received == []


async def test_who_dies_between_sending_and_settling_sends_again(place: Stage, monkeypatch: Any) -> None:
    monkeypatch.setattr(workers, "LEASE", timedelta(seconds=0.4))
    settle, calls = Deliveries.settle, 0

    async def dies(self: Deliveries, *given: Any) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            await settle(self, *given)

    monkeypatch.setattr(Deliveries, "settle", dies)
    async with receiving() as receiver, delivering(place):
        await registered(place, receiver.address)
        await changed(place)
        (delivery,) = await settled(place, "DELIVERED")
    assert delivery["attempts"] == 2
    assert [got.headers["webhook-id"] for got in receiver.received] == [delivery["eventId"]] * 2


async def test_two_workers_send_each_once(place: Stage) -> None:
    async with receiving() as receiver, delivering(place), delivering(place):
        await registered(place, receiver.address)
        for number in range(40):
            await changed(place, f"n{number}", "ID-JP-SMI-1" if number % 2 else "ID-JP-SMI-2")
        await settled(place, "DELIVERED", 40)
    actions = [got.told["action"] for got in receiver.received]
    assert sorted(actions) == sorted(f"n{number}" for number in range(40))
    for odd in (0, 1):
        own = [int(action[1:]) for action in actions if int(action[1:]) % 2 == odd]
        assert own == sorted(own)


async def test_what_is_given_up_is_seen_and_replayed(place: Stage) -> None:
    conduct = replace(QUICK, patience=Patience(give_up=timedelta(seconds=0.2)))
    async with receiving(b"500 Oh") as receiver, delivering(place, conduct):
        webhook = await registered(place, receiver.address)
        await changed(place)
        (dead,) = await settled(place, "DEAD")
        assert dead["lastCode"] == 500
        receiver.answers[:] = [b"200 OK"]
        again = await acted(place, "replayWebhookDeliveries", {"webhook": webhook["id"]}, "count")
        assert again == {"__typename": "ReplayWebhookDeliveriesSuccess", "count": 1}
        (delivered,) = await settled(place, "DELIVERED")
        named = {"webhook": webhook["id"], "deliveries": [delivered["id"]]}
        before = len(receiver.received)
        assert (await acted(place, "replayWebhookDeliveries", named, "count"))["count"] == 1
        await until(lambda: len(receiver.received) > before)
    assert len({got.headers["webhook-id"] for got in receiver.received}) == 1


async def test_days_of_failure_disable_it_and_who_manages_it_is_told(place: Stage) -> None:
    query = "subscription { webhookDisabled { action webhook { id status failingSince } } }"
    async with (
        theatre(place) as house,
        house.listening(ADMIN, query) as admin,
        house.listening(REPORTER, query) as other,
    ):
        async with receiving(b"500 Oh") as receiver, delivering(place):
            webhook = await registered(place, receiver.address)
            await changed(place)
            await until(lambda: len(receiver.received) > 1)
            await place.owner.execute("update webhook set failing_since = now() - interval '4 days'")
            (told,) = await admin.hears(1)
            assert told["webhook"]["id"] == webhook["id"]
            assert told["webhook"]["status"] == "DISABLED"
            await changed(place, "while disabled")
            seen = len(receiver.received)
            await asyncio.sleep(0.5)
            assert len(receiver.received) == seen
            receiver.answers[:] = [b"200 OK"]
            version = (await place.data(ADMIN, "{ webhooks { nodes { rowVersion } } }"))["webhooks"]["nodes"][0]
            given = {"webhook": webhook["id"], "expectedVersion": version["rowVersion"]}
            enabled = await acted(place, "enableWebhook", given, "webhook { status failingSince }")
            assert enabled["webhook"] == {"status": "ENABLED", "failingSince": None}
            await settled(place, "DELIVERED", 2)
        assert receiver.received[-1].told["action"] == "while disabled"
        assert other.answers == []


async def test_a_replaced_secret_signs_beside_the_new_one_for_a_day(place: Stage) -> None:
    async with receiving() as receiver, delivering(place):
        webhook = await registered(place, receiver.address)
        renewed = await acted(place, "rotateWebhookSecret", {"webhook": webhook["id"]}, "secret")
        await acted(place, "testWebhook", {"webhook": webhook["id"]}, "delivery { kind status }")
        await settled(place, "DELIVERED")
        (got,) = receiver.received
        assert got.told["kind"] == "TEST"
        assert got.told["subjectId"] is None
        assert all(verifies(secret, got.headers, got.body) for secret in (webhook["secret"], renewed["secret"]))
        await place.owner.execute("update webhook_secret set retires_at = now() where retires_at is not null")
        await acted(place, "testWebhook", {"webhook": webhook["id"]}, "delivery { id }")
        await until(lambda: len(receiver.received) == 2)
    later = receiver.received[1]
    assert not verifies(webhook["secret"], later.headers, later.body)
    assert verifies(renewed["secret"], later.headers, later.body)


async def test_a_failing_webhook_does_not_hold_up_another(place: Stage) -> None:
    async def silent(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.6)

    async with receiving(silent) as slow, receiving() as quick, delivering(place):
        await registered(place, slow.address)
        await registered(place, quick.address)
        for number in range(30):
            await changed(place, f"n{number}")
        await until(lambda: len(quick.received) == 30, 10)
    # While it fails it is tried with one message at a time.
    assert len(slow.received) <= 12


def test_event_ids_are_alike_in_sql_and_in_python() -> None:
    from compiler.watch import event_id

    assert ids.decode(event_id(UUID(int=5))) == (75, UUID(int=5))


async def test_https_is_sent_to_who_can_prove_its_name(place: Stage, tmp_path: Path) -> None:
    """A receiver whose certificate nobody vouches for is told nothing."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = await asyncio.create_subprocess_exec(
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-keyout", str(key), "-out", str(certificate), "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost",
        stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert await made.wait() == 0
    own = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    own.load_cert_chain(certificate, key)
    receiver = Receiver()
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0, ssl=own)
    address = f"https://localhost:{server.sockets[0].getsockname()[1]}/"
    async with server:
        async with delivering(place):
            await registered(place, address)
            await changed(place)
            await until(lambda: _has_error(place))
            assert "encrypted" in (await deliveries(place))[0]["lastError"]
            assert receiver.received == []
        async with delivering(place, tls=ssl.create_default_context(cafile=str(certificate))):
            await settled(place, "DELIVERED")
    assert receiver.received[0].headers["host"] == address.removeprefix("https://").rstrip("/")
