"""Documents: https links, for who may write what they hang on, while that may change; nothing is fetched."""

from __future__ import annotations

from typing import Any

import pytest

from compiler import ids
from tests.mutations import reports
from tests.mutations.setting_up import EDITOR, codes
from tests.mutations.stage import COORDINATOR, REPORTER, VERIFIER, Stage, tag_of
from tests.mutations.verbs import scene

LINK = {"kind": "EVIDENCE", "title": "Kuitansi", "url": "https://arsip.example.go.id/a?b=1#c"}
TOLD = "document { id rowVersion title url sha256 sizeBytes mediaType language datedOn entry { id } report { id } }"


async def milestone(stage: Stage) -> str:
    """A milestone of the EDITOR's ministry."""
    return await reports.milestone(stage)


async def submitted(stage: Stage, verb: str = "submitReport") -> dict[str, Any]:
    """A report of JICA's, with the ids of its entries."""
    asked = "report { id rowVersion revision entries { nodes { id } } }"
    done = await stage.do(REPORTER, verb, await reports.whole(stage), asked)
    assert done["__typename"].endswith("Success"), done
    found: dict[str, Any] = done["report"]
    return found


async def attached(stage: Stage, who: str, subject: str, **more: Any) -> dict[str, Any]:
    return await stage.do(who, "attachDocument", {"subject": subject, **LINK, **more}, TOLD)


async def test_all_that_is_known(stage: Stage) -> None:
    known = {"sha256": "AB" * 32, "sizeBytes": 2**31 - 1, "mediaType": "application/pdf", "language": "id"}
    done = await attached(stage, EDITOR, await milestone(stage), **known, datedOn="2026-10-01")
    assert done["document"] | {"id": 0} == {
        "id": 0,
        "rowVersion": 1,
        "title": "Kuitansi",
        "url": LINK["url"],
        **known,
        "sha256": "ab" * 32,
        "datedOn": "2026-10-01",
        "entry": None,
        "report": None,
    }


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"url": "http://example.org/a"}, ("INVALID_ADDRESS", "url")),
        ({"url": "ftp://example.org/a"}, ("INVALID_ADDRESS", "url")),
        ({"url": "javascript:alert(1)"}, ("INVALID_ADDRESS", "url")),
        ({"url": "HTTPS://example.org"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https:///a"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://[::1"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://example.org:99999/"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://example.org/a b"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://example.org/\n"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://example.org\\@evil.example/"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://a\x00b.example/"}, ("INVALID_ADDRESS", "url")),
        ({"url": "https://me:secret@example.org/a"}, ("CREDENTIALS_IN_ADDRESS", "url")),
        ({"url": "https://me@example.org/a"}, ("CREDENTIALS_IN_ADDRESS", "url")),
        ({"url": "https://example.org/" + "a" * 2_000}, ("TOO_LONG", "url")),
        ({"title": ""}, ("BLANK", "title")),
        ({"title": "x" * 501}, ("TOO_LONG", "title")),
        ({"sha256": "ab"}, ("INVALID_DIGEST", "sha256")),
        ({"sha256": "zz" * 32}, ("INVALID_DIGEST", "sha256")),
        ({"sizeBytes": -1}, ("OUT_OF_RANGE", "sizeBytes")),
        ({"mediaType": "pdf"}, ("INVALID_MEDIA_TYPE", "mediaType")),
        ({"language": "bahasa indonesia"}, ("INVALID_LANGUAGE", "language")),
        ({"datedOn": "1066-10-14"}, ("OUT_OF_RANGE", "datedOn")),
    ],
)
async def test_mistakes(stage: Stage, more: dict[str, Any], told: tuple[str, str]) -> None:
    assert codes(await attached(stage, EDITOR, await milestone(stage), **more)) == {told}


async def test_a_digest_stays(stage: Stage) -> None:
    made = (await attached(stage, EDITOR, await milestone(stage), sha256="ab" * 32))["document"]
    given = {"document": made["id"], "expectedVersion": 1, "url": "https://example.org/moved", "sha256": "AB" * 32}
    done = await stage.do(EDITOR, "amendDocument", given, TOLD)
    assert (done["document"]["url"], done["document"]["rowVersion"]) == ("https://example.org/moved", 2)
    other = {**given, "expectedVersion": 2, "sha256": "cd" * 32}
    assert codes(await stage.do(EDITOR, "amendDocument", other, "")) == {("DIGEST_STAYS", "sha256")}


async def test_of_a_report_while_it_is_a_draft(stage: Stage) -> None:
    draft = await submitted(stage, "saveReportDraft")
    made = (await attached(stage, REPORTER, draft["id"]))["document"]
    for email in (VERIFIER, COORDINATOR, EDITOR):
        assert (await attached(stage, email, draft["id"]))["__typename"] == "Forbidden", email
    handed = await submitted(stage)
    assert handed["id"] == draft["id"]
    given = {"document": made["id"], "expectedVersion": 1, "title": "x"}
    assert codes(await stage.do(REPORTER, "amendDocument", given, "")) == {("WRONG_STATUS", "document")}
    assert codes(await attached(stage, REPORTER, draft["id"])) == {("WRONG_STATUS", "subject")}
    gone = {"document": made["id"], "expectedVersion": 1, "reason": "x"}
    assert codes(await stage.do(REPORTER, "removeDocument", gone, "")) == {("WRONG_STATUS", "document")}


async def test_evidence_of_entries(stage: Stage) -> None:
    """It is added once the report is handed in, changed until it is verified, and stays from then on."""
    draft = await submitted(stage, "saveReportDraft")
    entry = draft["entries"]["nodes"][0]["id"]
    assert codes(await attached(stage, REPORTER, entry)) == {("WRONG_STATUS", "subject")}
    handed = await submitted(stage)
    entry = handed["entries"]["nodes"][0]["id"]
    made = (await attached(stage, REPORTER, entry))["document"]
    assert made["entry"] == {"id": entry}
    given = {"document": made["id"], "expectedVersion": 1, "title": "Kuitansi 1"}
    assert (await stage.do(REPORTER, "amendDocument", given, ""))["__typename"] == "AmendDocumentSuccess"
    step = {"report": handed["id"], "expectedVersion": handed["rowVersion"]}
    verified = await stage.do(VERIFIER, "verifyReport", step)
    assert (await attached(stage, REPORTER, entry))["__typename"] == "AttachDocumentSuccess"
    given |= {"expectedVersion": 2, "title": "Kuitansi 2"}
    assert codes(await stage.do(REPORTER, "amendDocument", given, "")) == {("WRONG_STATUS", "document")}
    step["expectedVersion"] = verified["report"]["rowVersion"]
    accepted = await stage.do(COORDINATOR, "acceptReport", step)
    assert accepted["__typename"] == "AcceptReportSuccess", accepted
    assert codes(await attached(stage, REPORTER, entry)) == {("WRONG_STATUS", "subject")}


async def test_evidence_is_seen_as_its_entry(stage: Stage) -> None:
    """By reporter, verifier and those who lead; once its report is accepted, by anyone. A returned one stays theirs."""
    handed = await submitted(stage)
    entry = handed["entries"]["nodes"][0]["id"]
    made = (await attached(stage, REPORTER, entry))["document"]["id"]
    assert await _seen(stage, made) == {REPORTER, VERIFIER, COORDINATOR, EDITOR}
    step = {"report": handed["id"], "expectedVersion": handed["rowVersion"], "reason": "The amount."}
    await stage.do(VERIFIER, "returnReport", step)
    again = await submitted(stage)
    anew = (await attached(stage, REPORTER, again["entries"]["nodes"][0]["id"]))["document"]["id"]
    verified = await stage.do(VERIFIER, "verifyReport", {"report": again["id"], "expectedVersion": again["rowVersion"]})
    await stage.do(
        COORDINATOR, "acceptReport", {"report": again["id"], "expectedVersion": verified["report"]["rowVersion"]}
    )
    assert await _seen(stage, made) == {REPORTER, VERIFIER, COORDINATOR, EDITOR}
    assert await _seen(stage, anew) == {REPORTER, VERIFIER, COORDINATOR, EDITOR, None, "analyst@demo.example"}


async def _seen(stage: Stage, document: str) -> set[str | None]:
    """Who sees a document, by its id and in the list of all."""
    query = "query Ask($id: ID!) { node(id: $id) { id } documents(first: 100) { nodes { id } } }"
    found = set()
    for email in (REPORTER, VERIFIER, COORDINATOR, EDITOR, None, "analyst@demo.example"):
        told = await stage.data(email, query, {"id": document})
        is_listed = {"id": document} in told["documents"]["nodes"]
        assert is_listed is (told["node"] is not None), email
        if is_listed:
            found.add(email)
    return found


async def test_of_a_signed_agreement_it_stays(stage: Stage) -> None:
    row = await stage.owner.fetchrow(
        "select a.uid from agreement a where a.status = 'SIGNED' and a.scope_id = any ($1::bigint[])"
        " and a.project_id is not null limit 1",
        list((await stage.viewer(EDITOR)).circle),
    )
    assert row is not None
    agreement = ids.encode(tag_of("agreement"), row["uid"])
    made = (await attached(stage, EDITOR, agreement, kind="AGREEMENT_TEXT"))["document"]
    given = {"document": made["id"], "expectedVersion": 1}
    assert (await stage.do(EDITOR, "amendDocument", {**given, "title": "Naskah"}, ""))["__typename"].endswith("Success")
    gone = {"document": made["id"], "expectedVersion": 2, "reason": "x"}
    assert codes(await stage.do(EDITOR, "removeDocument", gone, "")) == {("WRONG_STATUS", "document")}


async def test_a_milestone_with_documents_stays(stage: Stage) -> None:
    made = await scene(stage)
    given = {"milestone": made.milestone, "expectedVersion": 1}
    refused = await stage.do(EDITOR, "removeMilestone", given, "")
    assert codes(refused) == {("IN_USE", "milestone")}
    assert "used by 1 document;" in refused["errors"][0]["message"]


async def test_other_subjects(stage: Stage) -> None:
    made = await scene(stage)
    assert codes(await attached(stage, EDITOR, made.project)) == {("INVALID_ID", "subject")}
