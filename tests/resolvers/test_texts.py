"""What texts may hold: lines, several lines, and never what is not seen or turns the direction of writing."""

from __future__ import annotations

import unicodedata

import pytest

from resolvers.problems import Problems
from resolvers.texts import check_line, check_text

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
BREAKS = ("\n", "\r\n", "\t", "\u2028", "\u2029")


def codes(check: object, text: str) -> list[str]:
    problems = Problems()
    assert check in (check_line, check_text)
    (check_line if check is check_line else check_text)(problems.at("input"), "name", text, needed=True)
    assert all(error.path == ("input", "name") for error in problems.errors)
    return [error.code for error in problems.errors]


@pytest.mark.parametrize("check", [check_line, check_text])
def test_no_control_and_nothing_that_turns_the_direction(check: object) -> None:
    controls = [chr(n) for n in range(1, 0x100) if unicodedata.category(chr(n)) == "Cc" and chr(n) not in "\t\n\r"]
    assert len(controls) == 61
    for sign in (*controls, *BIDIRECTIONAL):
        assert codes(check, f"a{sign}b") == ["CONTROL_CHARACTER"], hex(ord(sign))
    assert codes(check_text, "a\rb") == ["CONTROL_CHARACTER"]


@pytest.mark.parametrize("between", BREAKS)
def test_breaks_stand_in_texts_of_several_lines_alone(between: str) -> None:
    assert codes(check_text, f"a{between}b") == []
    assert codes(check_line, f"a{between}b") == ["LINE_BREAK"]


@pytest.mark.parametrize("check", [check_line, check_text])
def test_what_people_write_is_kept(check: object) -> None:
    for text in ("Désa “Wonogiri” – 50 %", "鉄道・橋", "👩\u200d🌾 panen", "متن", "a\u00a0b"):
        assert codes(check, text) == []
