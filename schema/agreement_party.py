"""Parties of agreements."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compiler.declare import node, one
from compiler.node import Node
from db import tables as t
from db.words import AgreementCapacity

if TYPE_CHECKING:
    from schema.agreement import Agreement
    from schema.organisation import Organisation


@node(t.agreement_party, tag=24)
class AgreementParty(Node):
    """An organisation that signs an agreement; the signatory is an office, never a person (pihak)."""

    agreement: Agreement = one(t.agreement_party.c.agreement_id, implied=True)
    """The agreement (kesepakatan)."""
    organisation: Organisation = one(t.agreement_party.c.organisation_id)
    """Who signs (organisasi)."""
    capacity: AgreementCapacity
    """In which capacity (kedudukan)."""
    signed_on: date | None
    """The day it signed; null until then, or when not known (tanggal penandatanganan)."""
    signatory_title: str | None
    """The office that signs; null when not known (jabatan penanda tangan)."""
