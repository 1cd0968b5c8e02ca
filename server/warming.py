"""Trusted documents made ready before the first request: each parsed, validated and planned; knows no HTTP."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compiler.execute import Executor
from server.manifest import BadManifest


def warm(executor: Executor, documents: Mapping[str, str]) -> None:
    """Make all documents ready; BadManifest names the first that could never be answered."""
    for name, text in documents.items():
        for problem in _problems(executor, text):
            raise BadManifest(f"trusted document {name}: {problem}")


def _problems(executor: Executor, text: str) -> Iterator[str]:
    document = executor.documents.get(text)
    yield from (error.message for error in document.errors)
    for name in document.operations:
        problem = executor.prepare(text, name)
        if problem is not None:
            yield problem
