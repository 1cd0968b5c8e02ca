"""How the fields of documents are selected."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Text, func

from db.tables import DocumentRow


def sha256(document: DocumentRow) -> ColumnElement[str | None]:
    """SHA-256 of the linked file, 64 hexadecimal digits; null when not recorded."""
    digest: ColumnElement[str | None] = func.encode(document.sha256, "hex", type_=Text)
    return digest
