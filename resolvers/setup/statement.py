"""Statements as they are entered: a topic and a text on a basis; knows no subject's rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.transaction import Write
from db.unchanged import changes
from resolvers.mutations.statement_input import AddStatementInput, AmendStatementInput
from resolvers.problems import Place
from resolvers.setup.cited import check_citations
from resolvers.setup.made import Part
from resolvers.setup.texts import TITLE, check_texts


async def check_statement(write: Write, place: Place, given: AddStatementInput) -> Part:
    """A new statement about a programme or project."""
    check_texts(place, text=given.text)
    check_texts(place, TITLE, topic=given.topic)
    values = {"topic": given.topic, "text": given.text, "basis": given.basis}
    return Part("statement", values, await check_citations(write, place, "statement", given.citations), place.path)


def amended_statement(place: Place, given: AmendStatementInput) -> Mapping[str, Any]:
    """The columns of a statement that an amendment changes."""
    check_texts(place, text=given.text)
    check_texts(place, TITLE, topic=given.topic)
    return changes(topic=given.topic, text=given.text, basis=given.basis)
