"""The saved queries of a folder, as the explorer lists them; knows nothing of HTTP or of the schema."""

from dataclasses import dataclass
from pathlib import Path

import orjson
from graphql import DocumentNode, GraphQLSyntaxError, OperationDefinitionNode, parse


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """One question the data answers; `variables` is JSON text, empty when there are none."""

    name: str
    title: str
    description: str
    query: str
    variables: str


class SavedQueryError(Exception):
    """A file of the folder cannot be offered: names the file, what is wrong with it and how to mend it."""

    def __init__(self, file: str, message: str) -> None:
        super().__init__(f"{file}: {message}")
        self.file = file
        self.message = message


def saved_queries(folder: Path) -> tuple[list[SavedQuery], list[SavedQueryError]]:
    """The queries of a folder in the order of their file names, and the files that cannot be offered."""
    queries: list[SavedQuery] = []
    problems: list[SavedQueryError] = []
    for path in sorted(folder.glob("*.graphql")):
        try:
            queries.append(saved_query(path))
        except SavedQueryError as problem:
            problems.append(problem)
    return queries, problems


def saved_query(path: Path) -> SavedQuery:
    """Read one file; raises SavedQueryError when it is no titled document with one named operation."""
    query = _text(path).strip()
    comments = _leading_comments(query)
    if not comments:
        raise SavedQueryError(path.name, "has no title; open it with a comment line such as '# Who pays?'.")
    _require_one_named_operation(path.name, query)
    title, *description = comments
    return SavedQuery(path.stem, title, " ".join(description), query, _variables(path))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        raise SavedQueryError(path.name, f"cannot be read as UTF-8 text ({type(cause).__name__}).") from cause


def _leading_comments(query: str) -> list[str]:
    """The comment lines before the first other line, without their signs and without empty ones."""
    lines: list[str] = []
    for line in query.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.lstrip("#").strip())
    return [line for line in lines if line]


def _require_one_named_operation(file: str, query: str) -> None:
    operations = [node for node in _parsed(file, query).definitions if isinstance(node, OperationDefinitionNode)]
    if len(operations) != 1:
        raise SavedQueryError(file, f"holds {len(operations)} operations; keep exactly one.")
    if operations[0].name is None:
        raise SavedQueryError(file, "has an unnamed operation; its name becomes the title of the tab.")


def _parsed(file: str, query: str) -> DocumentNode:
    try:
        return parse(query)
    except GraphQLSyntaxError as cause:
        line = cause.locations[0].line if cause.locations else 1
        raise SavedQueryError(file, f"line {line}: {cause.message}") from cause


def _variables(path: Path) -> str:
    beside = path.with_suffix(".variables.json")
    if not beside.exists():
        return ""
    text = _text(beside).strip()
    try:
        values = orjson.loads(text)
    except orjson.JSONDecodeError as cause:
        raise SavedQueryError(beside.name, f"is not JSON: {cause}.") from cause
    if not isinstance(values, dict):
        raise SavedQueryError(beside.name, "must hold one JSON object, a value for each variable.")
    return text
