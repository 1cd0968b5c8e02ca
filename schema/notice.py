"""What a mutation has done and yet says of it; knows no mutation."""

from __future__ import annotations

from compiler.declare import value


@value
class Notice:
    """What was done and yet deserves a look (peringatan)."""

    code: str
    """What it is about, as a stable word for programs, such as `ENDS_AFTER_PARENT`."""
    message: str
    """What it is about, for people."""
    path: list[str]
    """Where: the way into the arguments, such as `input`, `endsOn`."""
