"""Who becomes or ceases to be a party of an agreement is told of it, as far as it sees the agreement."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.events.theatre import Theatre, theatre
from tests.mutations.conftest import stage  # noqa: F401  # a fixture
from tests.mutations.stage import Stage
from tests.mutations.steps import EDITOR, JICA_EDITOR, STRANGER, cast, id_of
from tests.mutations.test_agreement_steps import given, jica_of, made, parties

AGREEMENTS = """
subscription Agreements {
  agreementChanged { action fromStatus toStatus agreement { code parties { nodes { organisation { code } } } } }
}
"""


@pytest_asyncio.fixture(loop_scope="session")
async def house(stage: Stage) -> AsyncIterator[Theatre]:  # noqa: F811  # a fixture's name
    async with theatre(stage) as built:
        yield built


@pytest.mark.parametrize("alone", [True, False])
async def test_parties_are_told_of_parties(house: Theatre, alone: bool) -> None:
    """Who joins is told, though nothing else has changed; strangers are not; who stays is told of leavers."""
    await cast(house.stage)
    found = await made(house.stage, parties=await parties(house.stage, "DITJEN-IKM"))
    more = {"addParties": await parties(house.stage, "JICA"), **({} if alone else {"number": "1/2026"})}

    async def now() -> object:
        house.stage.viewers.clear()
        return await house.stage.viewer(JICA_EDITOR)

    async with (
        house.listening(JICA_EDITOR, AGREEMENTS, now=now) as joined,  # type: ignore[arg-type]  # it is a viewer
        house.listening(EDITOR, AGREEMENTS) as maker,
        house.listening(STRANGER, AGREEMENTS) as stranger,
    ):
        done = await house.stage.do(EDITOR, "amendAgreement", await given(house.stage, more), "")
        assert done["__typename"] == "AmendAgreementSuccess", done
        (told,) = await joined.hears(1)
        assert told["action"] == "agreement.amend"
        assert {one["organisation"]["code"] for one in told["agreement"]["parties"]["nodes"]} == {"DITJEN-IKM", "JICA"}
        party = id_of("agreement_party", await jica_of(house.stage, found["id"]))
        gone = await house.stage.do(EDITOR, "amendAgreement", await given(house.stage, {"removeParties": [party]}), "")
        assert gone["__typename"] == "AmendAgreementSuccess", gone
        first, second = await maker.hears(2)
        assert first["action"] == second["action"] == "agreement.amend"
        assert [one["organisation"]["code"] for one in second["agreement"]["parties"]["nodes"]] == ["DITJEN-IKM"]
        assert stranger.answers == []
