"""Which files make the demonstration: reference data, five programmes, demo persons and reports."""

from __future__ import annotations

import asyncio
from pathlib import Path

from data.documents import Document, documents
from data.errors import Problem, WrongFiles
from data.holidays import REFERENCE as HOLIDAYS
from data.holidays import holidays
from data.importer import Loaded, Progress
from data.importer import load as load_documents
from data.regions import reference_documents

HERE = Path(__file__).parent
FOLDERS = ("reference", "programmes", "demo")


def demo_documents() -> list[Document]:
    """All documents of the demonstration."""
    problems: list[Problem] = []
    told = [document for folder in FOLDERS for document in documents(HERE / folder, problems)]
    return [*reference_documents(), *_holidays(problems), *told]


def load_reference(owner_dsn: str, progress: Progress) -> Loaded:
    """Load the reference data alone: countries, regions with their codes, commodities, organisations, sources."""
    progress("Reading the reference data")
    problems: list[Problem] = []
    told = documents(HERE / "reference", problems)
    return asyncio.run(load_documents(owner_dsn, [*reference_documents(), *_holidays(problems), *told], progress))


def _holidays(problems: list[Problem]) -> list[Document]:
    """The holidays that are shipped; the last to be read, so that whatever is wrong is told here."""
    found = holidays(HOLIDAYS, problems)
    if problems:
        raise WrongFiles(problems)
    return [] if found is None else [found]


def load(owner_dsn: str, progress: Progress) -> Loaded:
    """Load the reference data and the five programmes; loading them again changes nothing."""
    progress("Reading the five programmes")
    return asyncio.run(load_documents(owner_dsn, demo_documents(), progress))
