"""Values go out and come back exactly: no digit is lost, no day or instant is guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from selaras_client.api import Amount, EntryInput, EntryKind
from selaras_client.scalars import date_text, datetime_text, decimal_text, parsed_datetime
from selaras_client.values import as_json


@pytest.mark.parametrize("text", ["12345678901234567890.12", "0.10", "1E+3", "-7"])
def test_a_decimal_keeps_its_digits(text: str) -> None:
    written = decimal_text(Decimal(text))
    assert "E" not in written
    assert Amount.model_validate({"amount": written, "currency": "IDR"}).amount == Decimal(text)


def test_an_input_is_written_as_the_api_names_it() -> None:
    entry = EntryInput(
        line="l", kind=EntryKind.REALISATION, amount=Decimal("1.50"), currency="IDR", on_date=date(2026, 8, 14)
    )
    assert as_json({"input": entry}) == {
        "input": {"line": "l", "kind": "REALISATION", "amount": "1.50", "currency": "IDR", "onDate": "2026-08-14"}
    }
    entry.document_ref = None
    assert as_json({"input": entry})["input"]["documentRef"] is None


def test_what_is_not_exact_is_refused() -> None:
    with pytest.raises(ValueError, match="floating-point"):
        Amount.model_validate({"amount": 0.1, "currency": "IDR"})
    with pytest.raises(ValueError, match="no amount"):
        decimal_text(Decimal("NaN"))
    with pytest.raises(ValueError, match="no offset"):
        datetime_text(datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="no offset"):
        parsed_datetime("2026-01-01T00:00:00")
    with pytest.raises(ValueError, match="a day is wanted"):
        date_text(datetime(2026, 1, 1, tzinfo=UTC))
