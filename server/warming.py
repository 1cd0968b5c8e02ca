"""Trusted documents checked and made ready before the first request; knows no HTTP."""

from __future__ import annotations

from collections.abc import Mapping

from compiler.document import Documents
from compiler.execute import Executor
from server.manifest import BadManifest


def check(known: Documents, documents: Mapping[str, str]) -> None:
    """Parse and validate all documents; BadManifest names the first that is wrong."""
    for name, text in documents.items():
        for error in known.get(text).errors:
            raise _bad(name, error.message)


def warm(executor: Executor, documents: Mapping[str, str]) -> None:
    """Check all documents and plan their operations; BadManifest names the first that could never be answered."""
    check(executor.documents, documents)
    for name, text in documents.items():
        for operation in executor.documents.get(text).operations:
            problem = executor.prepare(text, operation)
            if problem is not None:
                raise _bad(name, problem)


def _bad(name: str, problem: str) -> BadManifest:
    return BadManifest(f"trusted document {name}: {problem}")
