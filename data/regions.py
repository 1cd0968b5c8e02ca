"""Reads the reference CSV files as documents: sources, countries, commodities, regions with dated codes."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from data.documents import Document

REFERENCE = Path(__file__).with_name("reference")
_LIST = ("IDN-AREA-DATA", "KEPMENDAGRI-2430-2025")
_AUTHORITY = "Kepmendagri 300.2.2-2430/2025"
Record = dict[str, str]


def reference_documents() -> list[Document]:
    """What the CSV files say, in the form of files to load."""
    return [
        Document("sources.csv", {"source": [_told(row) for row in _records("sources")]}),
        Document(
            "countries.csv",
            {"country": [_told(row, "asean_accession source note") for row in _records("countries")]},
        ),
        Document("commodities.csv", {"commodity": [_commodity(row) for row in _records("commodities")]}),
        Document("regions.csv", {"region": _regions()}),
    ]


def _records(name: str) -> list[Record]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def _told(row: Record, leave: str = "") -> dict[str, Any]:
    return {name: value for name, value in row.items() if value and name not in leave.split()}


def _commodity(row: Record) -> dict[str, Any]:
    told = _told(row, "source note")
    if "kbli_version" in told:
        told["kbli_version"] = int(told["kbli_version"])
    return told | {"cite": [_cite(source, row["note"]) for source in row["source"].split(";")]}


def _regions() -> list[dict[str, Any]]:
    history, codes = _grouped("region_history"), _grouped("region_codes")
    return [_region(row, history[row["kemendagri"]], codes[row["kemendagri"]]) for row in _records("regions")]


def _region(row: Record, history: Iterable[Record], codes: Iterable[Record]) -> dict[str, Any]:
    states = list(history) or [_undated(row)]
    told = _told(row, "kemendagri parent_kemendagri")
    told |= {
        "code": region_code(row["kemendagri"]),
        "country": "ID",
        "cite": {"*": [_cite(s) for s in _LIST]},
    }
    told["region_code"] = [
        {"scheme": "KEMENDAGRI", "code": s["code"], "valid": _valid(s), "authority": s["authority"]} for s in states
    ] + [
        {"scheme": code["scheme"], "code": code["code"], "valid": _valid(code), "authority": code["source"]}
        for code in codes
    ]
    told["region_parent"] = [
        {"parent": region_code(s["parent_kemendagri"]), "valid": _valid(s)} for s in states if s["parent_kemendagri"]
    ]
    laws = sorted({s["law"] for s in states if s.get("law", "") not in ("", "PERMENDAGRI-72-2019")})
    if laws:
        told["cite"]["region_parent"] = [_cite(law) for law in laws]
    return told


def region_code(kemendagri: str) -> str:
    """The human key of a region of Indonesia: its Kemendagri code of today."""
    return f"ID-{kemendagri}"


def _undated(row: Record) -> Record:
    return {
        "code": row["kemendagri"],
        "parent_kemendagri": row["parent_kemendagri"],
        "authority": _AUTHORITY,
        "valid_from": "",
        "valid_to": "",
    }


def _grouped(name: str) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = defaultdict(list)
    for row in _records(name):
        groups[row["kemendagri"]].append(row | {"authority": row.get("code_authority", "")})
    return groups


def _valid(row: Record) -> str:
    """A half-open span of the CSV as the files write it, with both ends included."""
    last = str(date.fromisoformat(row["valid_to"]) - timedelta(days=1)) if row["valid_to"] else ""
    return f"{row['valid_from']}..{last}"


def _cite(source: str, note: str = "") -> str:
    basis = "STATED" if source in ("S0", "S1", "S2", "S3", "S4") else "EXTERNAL"
    return f"{basis} {source}" + (f": {note}" if note else "")
