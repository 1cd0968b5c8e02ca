"""Shows how far a long command is: a bar on a terminal, else one line for each phase."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Phase = Callable[..., None]


@contextmanager
def phases() -> Iterator[Phase]:
    """A function to call with a phase's name, how much is done and how much there is (0 when unknown)."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    if not sys.stderr.isatty():
        yield _lines()
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def phase(name: str, done: int = 0, total: int = 0) -> None:
            bar.update(task, description=name, completed=done, total=total or None)

        yield phase


def _lines() -> Phase:
    shown: set[str] = set()

    def phase(name: str, done: int = 0, total: int = 0) -> None:
        if name not in shown:
            shown.add(name)
            print(f"{name} …", file=sys.stderr, flush=True)

    return phase
