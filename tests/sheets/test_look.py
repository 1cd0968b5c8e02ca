"""What a sheet's part shows of hidden rows and columns, however a spreadsheet writes it."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from sheets.look import Look

CELLS = '<c r="A2"><v>1</v></c><c r="C2"><is/></c>'
BARE = "<c><v>1</v></c><c/><c><v>1</v></c>"


def looked(xml: str) -> Look:
    look = Look()
    for element in ElementTree.fromstring(f"<worksheet>{xml}</worksheet>").iter():
        look.element(element.tag, element.attrib)
    return look


@pytest.mark.parametrize("cells", [CELLS, BARE])
@pytest.mark.parametrize("said", ['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"', 'ht="0.0"'])
def test_a_row(cells: str, said: str) -> None:
    assert [*looked(f'<row r="2" {said}>{cells}</row><row r="3">{cells}</row>').hidden_rows] == [2]
    assert [*looked(f'<row r="2" {said}><c r="A2"/></row>').hidden_rows] == []


@pytest.mark.parametrize("said", ['hidden="0"', "", 'ht="15"', 'ht="?"'])
def test_a_row_that_is_seen(said: str) -> None:
    assert [*looked(f'<row r="2" {said}>{CELLS}</row>').hidden_rows] == []


def test_rows_that_are_hidden_unless_they_say_otherwise() -> None:
    rows = f'<row r="2">{CELLS}</row><row r="3" ht="15">{CELLS}</row><row r="4" hidden="0">{CELLS}</row>'
    assert [*looked(f'<sheetFormatPr zeroHeight="1"/>{rows}').hidden_rows] == [2]


@pytest.mark.parametrize("cells", [CELLS, BARE])
@pytest.mark.parametrize("said", ['hidden="1"', 'width="0" customWidth="1"'])
def test_a_column(cells: str, said: str) -> None:
    assert [*looked(f'<col min="3" max="16384" {said}/><row r="2">{cells}</row>').hidden_columns] == ["C"]
    assert [*looked(f'<col min="2" max="2" {said}/><row r="2">{cells}</row>').hidden_columns] == []
