"""Names of organisations over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler.declare import node, one, sql
from compiler.node import Node
from db import tables as t
from db.words import Language
from resolvers import bilingual
from resolvers import organisation as organisations
from schema.span import Period, period

if TYPE_CHECKING:
    from schema.organisation import Organisation


@node(t.organisation_name, tag=13)
class OrganisationName(Node):
    """What an organisation is called, and when; a renaming is a new name (nama organisasi)."""

    organisation: Organisation = one(t.organisation_name.c.organisation_id)
    """The organisation so called (organisasi)."""
    name: str = sql(organisations.own_name)
    name_languages: list[Language] = sql(bilingual.languages)
    name_en: str | None
    """Name in English; null where only the Indonesian one is known."""
    name_id: str | None
    """Name in Indonesian; null where only the English one is known (nama)."""
    abbreviation: str | None
    """Its abbreviation; null where it has none (singkatan)."""
    valid: Period = period("valid")
    """When it holds (masa berlaku)."""
    is_valid: bool = sql(organisations.name_holds)
