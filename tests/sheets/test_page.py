"""docs/reporting-in-bulk.md shows a row of a file and the answer to it; both are those of a run."""

from __future__ import annotations

import csv
import json
import os
import re
from pathlib import Path
from typing import Any

from tests.mutations.stage import Stage
from tests.sheets.office import desk, text_of

PAGE = Path(__file__).parents[2] / "docs" / "reporting-in-bulk.md"
BLOCK = r"(<!-- {} -->\n```\w+\n)(.*?)(\n```)"


def block(name: str) -> str:
    found = re.search(BLOCK.format(name), PAGE.read_text(), re.S)
    assert found is not None, name
    return found[2]


def show(answer: Any) -> None:
    """Write the answer into the page; on demand only."""
    laid_out = json.dumps(answer, indent=2, ensure_ascii=False)
    PAGE.write_text(
        re.sub(BLOCK.format("upload answer"), lambda m: m[1] + laid_out + m[3], PAGE.read_text(), flags=re.S)
    )


async def test_the_answer_is_that_of_the_row(stage: Stage) -> None:
    shown = next(csv.reader([block("upload row")], delimiter=";"))
    async with desk(stage) as at:
        records = await at.records(decimalMark="comma")
        row = next(record for record in records if len(record) > 1 and record[1] == shown[1])
        row[1:] = shown[1:]
        told = await at.sent(text_of(records), "text/csv", mode="submit")
    errors = [error for error in told["result"]["errors"] if error["sheet"] == "entries"]
    answer = {**told, "result": {**told["result"], "errors": errors}}
    if os.environ.get("SELARAS_UPDATE") and not os.environ.get("CI"):
        show(answer)
    assert json.loads(block("upload answer")) == answer
    assert 'amount "1.200.000,50x" is not a number' in errors[0]["message"]


async def test_every_parameter_is_on_the_page(stage: Stage) -> None:
    """The page names each value that the addresses take, and no other."""
    from server.templates import FORMATS, MARKS
    from server.uploads import VERBS
    from sheets.table_text import DELIMITERS

    for name, values in (("format", FORMATS), ("decimalMark", MARKS), ("delimiter", DELIMITERS)):
        line = next(line for line in PAGE.read_text().splitlines() if line.startswith(f"| `{name}` |"))
        assert re.findall(r"`(\w+)`", line.split("|")[2]) == list(values)
    modes = re.findall(r"^\| `(\w+)` \|.*\| `(\w+)` \|$", PAGE.read_text(), re.M)
    assert dict(modes) == VERBS
