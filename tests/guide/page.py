"""The guide's code, block by block: what runs in one namespace, and what each block is shown to print."""

from __future__ import annotations

import os
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "partners-guide.md"
_BLOCK = re.compile(
    r"(?:<!-- (?P<name>[A-Z_]+) -->\n)?```(?P<kind>python|graphql)\n(?P<code>.*?)\n```"
    r"(?:\n\n<!-- prints -->\n```text\n(?P<prints>.*?)\n```)?",
    re.S,
)


@dataclass(frozen=True)
class Block:
    """One block: Python to run, or a document that the Python knows by its name."""

    name: str | None
    kind: str
    code: str
    prints: str | None
    line: int


def blocks() -> list[Block]:
    """All blocks of the page, in their order."""
    text = PAGE.read_text()
    return [
        Block(found["name"], found["kind"], found["code"], found["prints"], text[: found.start("code")].count("\n"))
        for found in _BLOCK.finditer(text)
    ]


def renewed(block: Block, printed: str) -> bool:
    """With SELARAS_UPDATE=1, and never under CI: write what a block prints as it is now."""
    if not os.environ.get("SELARAS_UPDATE") or os.environ.get("CI") or block.prints is None:
        return False
    shown = f"{block.code}\n```\n\n<!-- prints -->\n```text\n"
    PAGE.write_text(PAGE.read_text().replace(shown + block.prints, shown + printed.strip()))
    return True


def program() -> str:
    """The page as one program, for type checkers: the names that a reader brings, then every block."""
    given = "SERVER = BAD_SERVER = ISSUER = ADMIN_TOKEN = VERIFIER_TOKEN = COORDINATOR_TOKEN = REFRESH_TOKEN = ''\n"
    documents = "".join(f"{one.name} = ''\n" for one in blocks() if one.kind == "graphql")
    body = "\n".join(one.code for one in blocks() if one.kind == "python")
    imports = _imports(body)
    for found in imports:
        body = body.replace(f"{found}\n", "", 1)
    return "\n".join([*imports, given + documents, "async def guide() -> None:", textwrap.indent(body, "    ")])


def _imports(body: str) -> list[str]:
    return re.findall(r"^(?:from \S+ import (?:\([^)]*\)|[^(\n]+)|import \S+)$", body, re.M)
