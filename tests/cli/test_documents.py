"""`./selaras documents build`, and the start of a server with what it wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.documents import build
from cli.refusal import Refusal
from server.manifest import document_id, read
from tests.cli.test_commands import run

PAGE = "query Page($first: Int) { programmes(first: $first) { nodes { code } } }\n"


def test_documents_of_all_folders_are_written_by_their_digests(tmp_path: Path) -> None:
    (tmp_path / "site" / "deep").mkdir(parents=True)
    (tmp_path / "site" / "deep" / "page.graphql").write_text(PAGE)
    (tmp_path / "site" / "name.graphql").write_text("{ __typename }")
    (tmp_path / "site" / "notes.txt").write_text("no document")
    told = run("documents", "build", str(tmp_path / "site"), "-o", str(tmp_path / "trusted.json"))
    assert told.returncode == 0, told.stderr
    assert read(tmp_path / "trusted.json") == {document_id(text): text for text in (PAGE, "{ __typename }")}
    assert f"{document_id(PAGE)}  deep/page.graphql" in told.stdout


def test_a_wrong_document_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "wrong.graphql").write_text("{\n  nothing\n}\n")
    with pytest.raises(Refusal, match=r"wrong\.graphql:2: Cannot query field 'nothing'"):
        build(tmp_path, tmp_path / "trusted.json")
    assert not (tmp_path / "trusted.json").exists()


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    told = run("documents", "build", str(tmp_path), "-o", str(tmp_path / "trusted.json"))
    assert told.returncode == 1
    assert "holds no .graphql file" in told.stderr
