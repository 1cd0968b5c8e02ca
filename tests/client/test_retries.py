"""When the client sends again, and what it raises: answers come from a script, the client is the real one."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from selaras_client import (
    GraphQLErrors,
    IssuedToken,
    RateLimited,
    Rejected,
    Retrying,
    Selaras,
    Unauthenticated,
    Unreachable,
    Unreadable,
)
from selaras_client.api import (
    AddSourceInput,
    AddSourceSuccess,
    NotFound,
    SourceKind,
    SubmitReportInput,
    ValidationFailed,
    VerifyReportInput,
)

Answer = httpx.Response | Exception
QUICK = Retrying(first_pause=0.001, longest_pause=0.002)
ME = {"data": {"me": None}}
DONE = {"data": {"addSource": {"__typename": "AddSourceSuccess", "source": {"id": "s", "code": "C", "title": "T"}}}}
SOURCE = AddSourceInput(code="C", kind=SourceKind.REPORT, title="T")


class Script:
    """Answers one after another, and keeps what was asked."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def bodies(self) -> list[dict[str, Any]]:
        """What was asked, as JSON."""
        return [json.loads(request.content) for request in self.asked]

    @property
    def keys(self) -> list[str | None]:
        """The idempotency key of each."""
        return [body["variables"]["input"].get("idempotencyKey") for body in self.bodies]

    def client(self, token: Any = "t", deadline: float = 5.0) -> Selaras:
        """A client that is answered by it."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return Selaras("http://selaras.test", token, http=http, deadline=deadline, retrying=QUICK)


def ok(body: Any) -> httpx.Response:
    return httpx.Response(200, json=body)


def refused(status: int, code: str = "X", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = {"errors": [{"message": "m", "extensions": {"code": code}}]}
    return httpx.Response(status, json=body, headers={"x-request-id": "r1", **named})


@pytest.mark.parametrize(
    "fault", [refused(503), refused(502), refused(429), httpx.ReadError(""), httpx.ConnectError("")]
)
async def test_a_read_is_sent_again(fault: Answer) -> None:
    script = Script(fault, fault, ok(ME))
    assert await script.client().me() is None
    assert len(script.asked) == 3


async def test_an_act_is_sent_again_under_one_key_and_the_next_has_another() -> None:
    script = Script(httpx.ReadError(""), refused(503), ok(DONE), ok(DONE))
    client = script.client()
    assert isinstance(await client.add_source(SOURCE), AddSourceSuccess)
    await client.add_source(SOURCE)
    assert len(set(script.keys[:3])) == 1
    assert script.keys[3] not in (script.keys[0], None)


async def test_a_key_may_be_the_callers_or_the_inputs() -> None:
    script = Script(ok(DONE), ok(DONE))
    client = script.client()
    await client.add_source(SOURCE, idempotency_key="mine-mine")
    await client.add_source(SOURCE.model_copy(update={"idempotency_key": "held-held"}))
    assert script.keys == ["mine-mine", "held-held"]


async def test_what_writes_nothing_takes_no_key() -> None:
    answer = {"data": {"validateReport": {"__typename": "ValidateReportSuccess", "isValid": True}}}
    script = Script(httpx.ReadError(""), ok(answer))
    await script.client().validate_report(SubmitReportInput(reporting_period="p"))
    assert script.keys == [None, None]
    with pytest.raises(TypeError, match="takes no idempotency_key"):
        await script.client().me(idempotency_key="mine-mine")


async def test_an_act_of_ones_own_without_a_key_is_sent_once() -> None:
    script = Script(httpx.ReadError(""))
    with pytest.raises(Unreachable) as caught:
        await script.client().ask("mutation { revokeGrant { __typename } }")
    assert (caught.value.is_outcome_known, len(script.asked)) == (False, 1)
    keyed = Script(httpx.ReadError(""), ok({"data": {}}))
    await keyed.client().ask("mutation M { x }", {"input": {"idempotencyKey": "mine-mine"}})
    assert len(keyed.asked) == 2


async def test_who_gave_up_is_told_the_key() -> None:
    script = Script(*[httpx.ReadError("") for _ in range(1000)])
    with pytest.raises(Unreachable) as caught:
        await script.client(deadline=0.05).add_source(SOURCE)
    assert caught.value.idempotency_key == script.keys[0]
    assert caught.value.attempts == len(script.asked) > 1
    assert not caught.value.is_outcome_known


async def test_retry_after_beyond_the_deadline_is_told_and_not_waited_for() -> None:
    script = Script(refused(429, retry_after="60"))
    with pytest.raises(RateLimited) as caught:
        await script.client().me()
    assert (caught.value.retry_after, caught.value.request_id, len(script.asked)) == (60.0, "r1", 1)


def test_retry_after_is_the_least_pause() -> None:
    drawn = Retrying(draw=lambda low, high: high)
    assert drawn.pause(0, refused(503, retry_after="2")) == 2.1
    assert [round(drawn.pause(n, None), 1) for n in range(7)] == [0.1, 0.2, 0.4, 0.8, 1.6, 3.0, 3.0]
    assert drawn.pause(0, refused(503, retry_after="Wed, 21 Oct 2015 07:28:00 GMT")) == 0.1


async def test_what_took_too_long_is_asked_once_more_if_it_is_a_read() -> None:
    script = Script(refused(504, "TIMED_OUT"), refused(504, "TIMED_OUT"))
    with pytest.raises(GraphQLErrors) as caught:
        await script.client().me()
    assert (caught.value.codes, len(script.asked)) == (("TIMED_OUT",), 2)
    act = Script(refused(504, "TIMED_OUT"))
    with pytest.raises(GraphQLErrors):
        await act.client().add_source(SOURCE)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refused(400, "BAD_USER_INPUT"), GraphQLErrors),
        (refused(200, "UNAUTHENTICATED"), Unauthenticated),
        (httpx.Response(404, text="no such page"), Rejected),
        (httpx.Response(200, text="<html>"), Unreadable),
        (ok([]), Unreadable),
    ],
)
async def test_what_cannot_be_carried_out_is_typed(answer: httpx.Response, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        await Script(answer).client().me()


async def test_a_refused_token_is_renewed_once() -> None:
    issued = iter(["first", "second", "third"])

    def issuer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("openid-configuration"):
            return ok({"token_endpoint": "http://issuer.test/token"})
        return ok({"access_token": next(issued), "expires_in": 600})

    http = httpx.AsyncClient(transport=httpx.MockTransport(issuer))
    script = Script(refused(401), ok(ME), refused(401), refused(401))
    client = script.client(IssuedToken("http://issuer.test", "c", client_secret="s", http=http))
    await client.me()
    with pytest.raises(Unauthenticated):
        await client.me()
    shown = [request.headers["authorization"].removeprefix("Bearer ") for request in script.asked]
    assert shown == ["first", "second", "second", "third"]
    with pytest.raises(Unauthenticated):
        await Script(refused(401)).client().me()


async def test_refusals_are_told_apart_by_type() -> None:
    def answered(kind: str, **more: Any) -> httpx.Response:
        said = {"__typename": kind, "code": "C", "message": "m", "path": ["input"], **more}
        return ok({"data": {"verifyReport": said}})

    script = Script(answered("NotFound"), answered("ValidationFailed", errors=[]))
    client, given = script.client(), VerifyReportInput(report="r", expected_version=1)
    assert isinstance(await client.verify_report(given), NotFound)
    assert isinstance(await client.verify_report(given), ValidationFailed)


@pytest.mark.parametrize("closes", [True, False])
async def test_a_given_http_client_stays_the_callers(closes: bool) -> None:
    http = httpx.AsyncClient(transport=httpx.MockTransport(Script(ok(ME)))) if not closes else None
    client = Selaras("http://selaras.test/graphql", http=http)
    await client.close()
    assert client._http.is_closed is closes
    await client._http.aclose()
